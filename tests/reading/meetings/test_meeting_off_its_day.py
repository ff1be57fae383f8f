"""What is moved off its day by words that name no new one, and what is only spoken of. All articles are of 16 May 2024."""

import pytest
from tests.reading.meetings.reads import fates


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("A summit of Chad and Sudan in Abeche was shifted by two days.", ("postponed", None)),
        ("The session of Laos and Vietnam, due on Monday, has been moved by a week.", ("postponed", None)),
        ("A Malian trip to Dakar that had been planned for this week was moved, aides said.", ("postponed", None)),
        ("The talks of Fiji and Tonga, set for May 20, will be put off to no particular date.", ("postponed", None)),
        (
            "The meeting of Peru and Chile that was to have opened in Tacna on Saturday will not take place then.",
            ("postponed", None),
        ),
        (
            "The talks of Oman and Yemen, which should have opened on May 9, will be held four weeks later.",
            ("postponed", None),
        ),
        (
            "Togo's minister was to have gone to Accra this week, but he is now expected there next week.",
            ("postponed", None),
        ),
        (
            "Latvian and Estonian officials who were to open talks tomorrow will have to wait another week.",
            ("postponed", None),
        ),
        (
            "Benin has asked for more time before its officials sit down again with those of Niger.",
            ("postponed", "BEN"),
        ),
        ("Benin had asked for the meeting with Niger on the pipeline to wait.", ("postponed", "BEN")),
    ],
)
def test_put_off_by_words_of_moving_and_waiting(text, wanted):
    assert wanted in fates(text)


@pytest.mark.parametrize(
    "text",
    [
        "A summit of Chad and Sudan that was planned for June 3 was moved to Abeche.",
        "The session of Laos and Vietnam, due on June 3, was moved forward by a week.",
        "Togo's minister will be in Accra on Monday, and Ghana's is expected in Lome next week.",
        "Benin has asked for more soldiers before its officials sit down again with those of Niger on June 3.",
        "Latvian and Estonian officials opened talks and the farmers will have to wait another week.",
    ],
)
def test_what_is_moved_elsewhere_is_not_put_off(text):
    assert "postponed" not in {status for status, _ in fates(text)}


def test_a_meeting_that_is_spoken_of_is_looked_for():
    assert ("expected", None) in fates("A further meeting of Peru and Chile in Tacna was spoken of on Tuesday.")
    assert not fates("A draft on the meeting was not spoken of on Tuesday, an aide in Lima said of Chile and Peru.") & {
        ("expected", None)
    }
