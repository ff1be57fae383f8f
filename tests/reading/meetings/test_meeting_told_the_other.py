"""What one side lets the other know: that it wants a meeting put off, or cannot hold it. All articles are of Thursday, 16 May 2024."""

import pytest
from tests.reading.meetings.reads import fates


@pytest.mark.parametrize(
    ("tells", "wanted"),
    [
        ("has told Ecuador it wants to put off a meeting of trade ministers scheduled for next week", "postponed"),
        ("informed Ecuador that it would like to postpone talks scheduled for next week", "postponed"),
        ("has notified Ecuador that it will not be able to hold a dialogue scheduled for next week", "cancelled"),
    ],
)
def test_who_lets_the_other_side_know_calls_it_off(tells, wanted):
    assert fates(f"QUITO, May 16 (Wire) - Peru {tells} in Quito, officials said.") == {(wanted, "PER")}


def test_a_wish_told_to_nobody_puts_nothing_off():
    text = "QUITO, May 16 (Wire) - Peru wants to postpone talks with Ecuador scheduled for next week in Quito, a newspaper said."
    assert not {one for one, _ in fates(text)} & {"postponed", "cancelled"}


def test_the_meeting_of_a_border_committee_is_one_of_two_sides():
    text = "QUITO, May 16 (Wire) - Peru and Ecuador will hold a border committee meeting in Tumbes on Friday, officials said."
    assert fates(text) == {("scheduled", None)}
