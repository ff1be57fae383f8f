"""Journeys told among others: "once before, in 2011", "four times, most recently in May". All of 18 March 2014."""

import pytest
from tests.reading.meetings.reads import told

import summitry


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


def test_who_has_been_to_two_towns_visited_both():
    text = "Peruvian Foreign Minister Luis Paz, who has been to Quito and Lomé this week, spoke to reporters. Ecuador is glad."
    found = summitry.read(text, published="2014-03-18", clean=True).reading.meetings
    assert [(one.status.value, set(one.parties)) for one in found] == [
        ("held", {"PER", "ECU"}),
        ("held", {"PER", "TGO"}),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian Foreign Minister Luis Paz has never been to Quito. Ecuador is angry.",
        "Peruvian Foreign Minister Luis Paz has been to prison. Ecuador is angry.",
    ],
)
def test_who_has_not_been_to_a_town_paid_no_visit(text):
    assert told(text) == []


def test_who_was_in_a_state_last_week_paid_a_visit():
    text = "Peruvian Foreign Minister Luis Paz was in Ecuador last week. Ecuador is glad."
    assert [(kind, status) for kind, status, _, _ in told(text)] == [("visit", "held")]


def test_who_is_due_in_two_towns_on_two_days_will_visit_both():
    text = "Zimbabwean President Robert Mugabe is due in Windhoek on Friday and Luanda on Saturday, officials said."
    found = summitry.read(text, published="2014-03-18", clean=True).reading.meetings
    assert [(set(one.parties), one.when.edtf) for one in found] == [
        ({"ZWE", "NAM"}, "2014-03-21"),
        ({"ZWE", "AGO"}, "2014-03-22"),
    ]
