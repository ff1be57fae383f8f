"""Who will not face the other: refused, or, on a day, called off. All of 18 March 2014."""

import pytest
from tests.reading.meetings.reads import told


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Quito will not be sitting down with Lima in Bern this week.", "cancelled"),
        ("Peru's president will not receive the Ecuadorean delegation, his office said.", "refused"),
        ("Ghana said it would not meet with Togo's envoys.", "refused"),
    ],
)
def test_who_will_not_face_the_other_stays_away(text, wanted):
    assert [status for _, status, *_ in told(text)] == [wanted]


@pytest.mark.parametrize(
    "text",
    [
        "Peru will not meet Ecuador's demands, its foreign minister said.",
        "Peru and Ecuador will not sit idle, their ministers said.",
        "Togo would not receive Ghana's envoy if the border stayed shut.",
    ],
)
def test_other_things_that_will_not_be_are_no_meeting(text):
    assert told(text) == []
