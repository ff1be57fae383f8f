""" "On Saturday, not Thursday", "which should have begun on Monday, will be held on May 3": old day and new. All of 18 March 2014."""

import pytest
from tests.reading.meetings.reads import told


def test_not_before_another_day_denies_the_day_alone():
    assert told("Peru and Ecuador will sit down on Saturday, not Thursday.") == [
        ("talks", "scheduled", "2014-03-22", None)
    ]


@pytest.mark.parametrize("was", ["should have opened", "was to have opened"])
def test_what_should_have_begun_on_one_day_and_will_on_another_was_put_off(was):
    text = f"The second meeting between Peru and Ecuador, which {was} on March 29, will be held on April 27."
    assert [(status, day) for _, status, day, _ in told(text)] == [
        ("postponed", "2014-03-29"),
        ("scheduled", "2014-04-27"),
    ]


def test_what_had_its_day_and_will_not_be_held_has_no_other():
    text = "The talks between Peru and Ecuador, which should have begun on Monday, will not be held."
    assert [(status, day) for _, status, day, _ in told(text)] == [("cancelled", "2014-03-17")]
