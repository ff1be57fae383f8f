"""Who will not face the other: refused, or, on a day, called off. All of 18 March 2014."""

import pytest

import summitry


def told(text):
    """Kind, status, month or day, and city of each meeting."""
    found = summitry.read(text, published="2014-03-18", clean=True).reading.meetings
    return [
        (one.kind, one.status.value, one.when.edtf if one.when else None, one.place.city if one.place else None)
        for one in found
    ]


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
