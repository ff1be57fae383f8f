"""What becomes of an offer that is rejected in the same breath. All articles are of Thursday, 16 May 2024."""

import pytest
from tests.reading.meetings.reads import fates


@pytest.mark.parametrize(
    "text",
    [
        "Peru offered to hold talks with Ecuador on fishing, but Quito rejected the offer, officials said.",
        "Ecuador dismissed as premature a Peruvian proposal for a meeting of fisheries ministers in Loja next week.",
        "Ecuador rejected as insincere a Peruvian offer of talks on fishing.",
    ],
)
def test_an_offer_that_is_rejected_in_the_same_breath_is_refused(text):
    assert fates(text) == {("refused", "ECU")}


def test_an_offer_that_nobody_answers_stands():
    text = "Peru offered to hold talks with Ecuador on fishing, but Chile rejected the quota, officials said."
    assert {one for one, _ in fates(text)} == {"proposed"}


def test_why_an_offer_was_rejected_is_no_part_of_it():
    text = (
        "Peru said it was willing to resume talks with Ecuador at an early date, but Quito rejected the offer because of "
        "conditions attached to it."
    )
    assert fates(text) == {("refused", "ECU")}
