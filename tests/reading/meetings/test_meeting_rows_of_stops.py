"""Rows of stops, two met on two days, what somebody was told to have visited."""

import pytest
from tests.reading.meetings.reads import met

import summitry


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kenyan President Daniel arap Moi will go on to Chad, Niger and Mali, a spokesman said.", "scheduled"),
        ("Kenya will send an envoy to Chad, Niger and Mali, a spokesman said.", "scheduled"),
        ("Kenyan President Daniel arap Moi flew on to Chad, Niger and Mali, a spokesman said.", "held"),
    ],
)
def test_each_place_in_a_row_that_somebody_goes_to_is_a_visit(text, status):
    assert {(fate, sides) for fate, sides, _, _ in met(text)} == {
        (status, frozenset({"KEN", host})) for host in ("TCD", "NER", "MLI")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan President Daniel arap Moi left on Tuesday for Chad, Niger and Mali, a spokesman said.",
        "Kenyan President Daniel arap Moi left on Tuesday for a visit to Chad, Niger and Mali, a spokesman said.",
    ],
)
def test_the_day_of_leaving_is_of_the_first_stop_alone(text):
    assert [(status, sides, when) for status, sides, when, _ in met(text)] == [
        ("under_way", frozenset({"KEN", "TCD"}), "2001-10-09"),
        ("scheduled", frozenset({"KEN", "NER"}), None),
        ("scheduled", frozenset({"KEN", "MLI"}), None),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan President Mwai Kibaki will leave Friday for Chad on the first leg of a tour, a spokesman said.",
        "Kenyan President Daniel arap Moi is in good health. He is to leave on Friday for Chad.",
    ],
)
def test_leaving_on_a_day_is_a_journey_whoever_it_is_told_of(text):
    assert met(text) == [("scheduled", frozenset({"KEN", "TCD"}), "2001-10-12", "TCD")]


def test_those_who_travel_along_are_not_visited():
    text = "Kenyan President Daniel arap Moi left for Lome on Tuesday with the foreign ministers of Chad and Niger."
    assert [place for _, _, _, place in met(text)] == ["Lome"]


def test_who_was_received_by_one_is_who_met_the_next():
    text = (
        "Chilean President Eduardo Frei was received by Greek President Costis Stephanopoulos "
        "and had a working lunch with Greek Prime Minister Costas Simitis."
    )
    found = summitry.read(text, published="2001-10-10", clean=True).reading.meetings
    people = [{p.name for p in one.participants} for one in found]
    assert people == [{"Eduardo Frei", "Costis Stephanopoulos"}, {"Eduardo Frei", "Costas Simitis"}]
