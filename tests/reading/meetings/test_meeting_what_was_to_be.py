"""Meetings told as what they were to be, and those to which somebody cannot come. All articles are of 16 May 2024."""

import pytest
from tests.reading.meetings.reads import fates


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Bolivia failed to turn up on Monday for what was to be the latest round of talks with Chile in Arica.",
            ("cancelled", "BOL"),
        ),
        (
            "The Estonian delegation did not appear for what should have been the third meeting with Latvia in Valga.",
            ("cancelled", "EST"),
        ),
        (
            "Fiji stayed away on Monday from what was billed as its first meeting with Tonga since the storm.",
            ("cancelled", "FJI"),
        ),
        (
            "A hall had been rented in Lome for what would have been the first summit of Togo and Benin in six years.",
            ("cancelled", None),
        ),
        ("Laos told Vietnam that it cannot make it to a meeting on Friday in Hanoi.", ("cancelled", "LAO")),
        (
            "The Malian minister will be unable to make it to talks in Dakar with Senegal on Monday.",
            ("cancelled", "MLI"),
        ),
        (
            "A trip of Chile's minister to Lima that Peru had never announced will not be made, his office said.",
            ("cancelled", None),
        ),
    ],
)
def test_nobody_came_to_what_was_to_be(text, wanted):
    assert wanted in fates(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru's ministers came to Quito on Monday for what was to be the last round of talks with Ecuador. It lasted two hours.",
        "Norway and Sweden met on Monday at what was to be their last summit.",
        "Chad told Niger that it had made it to the final of the cup.",
        "The government of Mozambique saw no use for outsiders in a conversation with Malawi.",
    ],
)
def test_what_was_to_be_may_have_been(text):
    assert not {status for status, _ in fates(text)} & {"cancelled", "refused"}
