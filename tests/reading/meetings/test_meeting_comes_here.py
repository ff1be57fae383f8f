"""Guests who come where the reporter is, with no word for the place. All of 18 March 2014."""

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
    ("text", "status"),
    [
        (
            "QUITO (Andes Press) - Ecuador has few guests. Peru's premier came in February, the first in years. Ecuador gave a dinner.",
            "held",
        ),
        ("QUITO (Andes Press) - Ecuador has few guests. Ministers from Peru are due on Friday.", "scheduled"),
    ],
)
def test_a_guest_comes_where_the_reporter_is(text, status):
    assert ("visit", status, "Quito") in [(kind, fate, city) for kind, fate, _, city in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "QUITO (Andes Press) - Peru's premier came under fire in February. Ecuador said nothing.",
        "QUITO (Andes Press) - Ecuador has few guests. Peru's minister is due on Friday to open an air show.",
        "QUITO (Andes Press) - Ecuador's minister came on Friday with an offer for Peru.",
    ],
)
def test_other_ways_of_coming_are_no_visit(text):
    assert told(text) == []
