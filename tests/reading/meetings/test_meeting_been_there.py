"""Journeys told among others: "once before, in 2011", "four times, most recently in May". All of 18 March 2014."""

import pytest
from tests.reading.meetings.reads import told


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Peru's foreign minister was in Quito once before, in 2011. Ecuador wants him back.", "2011"),
        ("Ghana's premier has been to Togo four times this year, most recently in February. Togo is glad.", "2014-02"),
        ("Ecuador is angry. Peru's premier was in Ecuador as recently as January.", "2014-01"),
    ],
)
def test_who_was_there_before_paid_a_visit(text, day):
    assert [(kind, status, when) for kind, status, when, _ in told(text)] == [("visit", "held", day)]


def test_who_has_been_at_home_paid_none():
    assert told("Peru's premier was in Lima as recently as January. Ecuador is angry.") == []
