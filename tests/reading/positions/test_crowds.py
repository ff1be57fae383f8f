"""A crowd of its own kind ("the monks", "the mediators") stands for neither side of the talks."""

import pytest

PEOPLE = "Chile's minister, Ana Rojas, and Peru's minister, Luis Ferrer, met again. "


@pytest.mark.parametrize(
    "text",
    [
        "The monks threatened to launch a hunger strike.",
        "The mediators proposed a truce of six months.",
        "The farmers rejected the fee.",
        "The miners demanded a road.",
    ],
)
def test_a_crowd_is_neither_side(text, stances):
    assert stances(PEOPLE + text) == []


@pytest.mark.parametrize("text", ["The two ministers demanded a road.", "The ministers demanded a road."])
def test_two_who_are_counted_or_hold_the_office_are_both(text, stances):
    assert stances(PEOPLE + text) == [("CHL", "demand"), ("PER", "demand")]


def test_a_visiting_president_is_one_of_those_who_agree(stances):
    agreed = (
        "Visiting Chilean President Ana Rojas and Peruvian President Luis Ferrer agreed here Monday to widen trade."
    )
    assert stances(agreed) == []


def test_a_visiting_minister_demands_for_his_side(stances):
    told = "Visiting Chilean Foreign Minister Ana Rojas demanded the release of the crew."
    assert stances(told) == [("CHL", "demand")]
