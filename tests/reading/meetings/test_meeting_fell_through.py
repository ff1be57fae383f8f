"""Plain news of what fell through: who is not represented, what did not materialise or get off the ground. All of 16 May 2024."""

import pytest
from tests.reading.meetings.reads import fates


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Peru said it would not be represented at Friday's talks with Chile.", ("cancelled", "PER")),
        (
            "A planned meeting of the ministers of Fiji and Tonga in Suva did not materialise on Monday.",
            ("cancelled", None),
        ),
        (
            "Talks due to be held in Lome on Monday between Togo and Benin failed to get off the ground when Benin stayed away.",
            ("cancelled", "BEN"),
        ),
        ("Talks of Oman and Yemen due to open on Monday failed to begin.", ("cancelled", None)),
        ("Laos blamed Vietnam for the collapse of a meeting planned for Friday in Hue.", ("cancelled", "VNM")),
        ("Latvia uninvited the Estonian minister from a conference in Riga next week.", ("cancelled", "LVA")),
        ("Chad's president will not now be going to Sudan on Monday, an aide said.", ("cancelled", "TCD")),
        ("Chad's president will not be travelling to Sudan on Monday, an aide said.", ("cancelled", "TCD")),
        (
            "The meeting of Mali and Niger was due to take place on Monday, but the Malian side asked for it to be rescheduled.",
            ("postponed", "MLI"),
        ),
    ],
)
def test_fell_through(text, wanted):
    assert wanted in fates(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru said it would be represented at Friday's talks with Chile.",
        "Talks of Togo and Benin in Lome on Monday failed to produce an agreement.",
        "Laos blamed Vietnam for the collapse of talks that were held in Hue on Monday.",
        "Mali's minister asked Niger for the debt to be rescheduled when the two met on Monday.",
    ],
)
def test_what_was_held_did_not_fall_through(text):
    assert not {status for status, _ in fates(text)} & {"cancelled", "postponed"}


def test_who_leaves_without_meeting_somebody_met_nobody():
    assert not fates("Samoa's minister abruptly left Apia without meeting the Tongan envoy.")


def test_it_of_another_thing_does_not_revive_what_was_called_off():
    text = (
        "Norsk Rail scrapped a round of pay talks with the drivers' union on Monday. "
        'The second round was to have filled Friday. "They gave their word on a timetable, and it lasted six days," its chief said.'
    )
    assert "cancelled" in {status for status, _ in fates(text)}
