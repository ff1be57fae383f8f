"""Where it had another day, "should now convene in April" looks for the next. All of 18 March 2014."""

import pytest

import summitry


def told(text):
    """The statuses."""
    return [one.status.value for one in summitry.read(text, published="2014-03-18", clean=True).reading.meetings]


@pytest.mark.parametrize(
    "text",
    [
        "The joint committee of Peru and Ecuador should now convene some time in April, an official said.",
        "Ghana and Togo should now meet on Friday, a diplomat said.",
    ],
)
def test_what_should_now_be_on_a_day_is_expected(text):
    assert told(text) == ["expected"]


@pytest.mark.parametrize(
    "text",
    ["Peru and Ecuador should meet in April, a bishop said.", "Ghana and Togo should now meet, a bishop said."],
)
def test_what_only_should_be_is_a_wish(text):
    assert told(text) == []
