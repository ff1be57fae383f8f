"""A plan with its day that is in doubt is a plan still. All of 18 March 2014."""

import pytest

import summitry


def told(text):
    """Status and day of each meeting."""
    found = summitry.read(text, published="2014-03-18", clean=True).reading.meetings
    return [(one.status.value, one.when.edtf if one.when else None) for one in found]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The visit of Peru's premier to Quito in May is in doubt.", "2014-05"),
        ("A summit of Ghana and Togo that Accra is to host in May is already uncertain.", "2014-05"),
        ("A meeting of Ghana and Togo planned for May 3 is up in the air.", "2014-05-03"),
    ],
)
def test_a_plan_in_doubt_with_its_day_is_expected(text, day):
    assert told(text) == [("expected", day)]


@pytest.mark.parametrize(
    "text",
    [
        "A visit of Peru's premier to Quito is in doubt.",
        "The talks between Ghana and Togo in May were in doubt for a while.",
    ],
)
def test_without_a_day_or_in_the_past_nothing_stands(text):
    assert told(text) == []
