"""A plan whose verb stands before it; and what nobody has planned. All of 18 March 2014."""

import pytest
from tests.reading.meetings.reads import told


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Still to come, or so both say, is a meeting of the ministers of Peru and Ecuador on April 6 in Quito.",
            "scheduled",
        ),
        ("Next on the list is a visit by Ghana's premier to Togo on April 6.", "scheduled"),
        ("Also planned is a meeting of the ministers of Peru and Ecuador on April 6 in Quito.", "expected"),
    ],
)
def test_a_plan_may_stand_behind_its_verb(text, status):
    assert [(fate, day) for _, fate, day, _ in told(text)] == [(status, "2014-04-06")]


def test_what_is_at_stake_is_not_planned():
    assert told("Also at stake is the friendship of Peru and Ecuador since the summit.") == []


def test_who_has_no_journey_planned_makes_none():
    assert told("Ghana and Togo are at odds. Ghana's premier said he had no trip to Togo planned for now.") == []
