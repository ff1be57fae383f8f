"""Demands told by what a side would do with the other's leave, by what it is after, and by what it would have done."""

import pytest


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Chile wants to inspect the dam.", "to inspect the dam"),
        ("Chile wants to take samples at the dam.", "to take samples at the dam"),
        ("Chile has asked to interview the crew.", "to interview the crew"),
        ("Chile wants to repay the loan over 20 years.", "to repay the loan over 20 years"),
        ("Chile wants to give back a third of the licences.", "to give back a third of the licences"),
        ("Chile wants fishing off its coast to stop by June.", "fishing off its coast to stop by June"),
        ("Chile has asked that the World Bank share in the losses.", "that the World Bank share in the losses"),
        ("Chile called for the flag to be lowered.", "for the flag to be lowered"),
        ("Chile is pressing for the bridge to be opened.", "for the bridge to be opened"),
        ("Chile is asking five dollars a barrel.", "five dollars a barrel"),
        ("Chile wishes the valley cleared of troops.", "the valley cleared of troops"),
    ],
)
def test_what_a_side_wants_to_do_or_have_done_is_a_demand(text, what, positions):
    assert [(one.holder, one.act, one.what) for one in positions(text)] == [("CHL", "demand", what)]


@pytest.mark.parametrize(
    "text",
    [
        "Chile wants to end the war.",
        "Chile asked two questions.",
        "Chile wants to know more.",
        "Chile wants to go to Geneva.",
        "Chile wishes the talks were over.",
    ],
)
def test_what_both_want_or_what_asks_for_nothing_is_none(text, stances):
    assert stances(text) == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Chile is after a third of the catch.", "a third of the catch"),
        ("Chile is for opening all the bridges.", "opening all the bridges"),
        ("Chile is bent on closing the dam.", "closing the dam"),
        ("Chile is set on a third of the catch.", "a third of the catch"),
        ("Chile looks to Peru to close the dam.", "to close the dam"),
        ("Chile would have the vote annulled.", "the vote annulled"),
        ("Chile would have it that the posts be closed.", "that the posts be closed"),
        ("Five million dollars is what Chile seeks.", "Five million dollars"),
        ("It is a lower fee that Chile wants.", "a lower fee"),
        ("A ceasefire, Chile maintains, presupposes a purge of the army.", "a purge of the army"),
        ("Chile's main demand is the release of the crew.", "the release of the crew"),
        ("Chile's demands include the release of the crew.", "the release of the crew"),
        ("Chile's price remains two million dollars.", "two million dollars"),
    ],
)
def test_what_a_side_is_after_is_a_demand(text, what, positions):
    assert [(one.holder, one.act, one.what) for one in positions(text)] == [("CHL", "demand", what)]


@pytest.mark.parametrize(
    "text",
    [
        "Chile is in Geneva after a long trip.",
        "Chile looks to the future.",
        "The treaty requires a vote in parliament.",
        "It is a cold day that Chile has.",
    ],
)
def test_where_one_is_and_what_one_would_do_asks_for_nothing(text, stances):
    assert stances(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Chile said farmers evicted from the valley must be paid by Peru.",
        "Chile said the number of boats had to be cut by a third.",
        "Chile repeated that Peru must first gather its men in one place.",
        "Chile insists that four fishermen be in the first boat.",
    ],
)
def test_what_must_be_done_is_a_demand_however_it_is_said(text, stances):
    assert stances(text) == [("CHL", "demand")]


def test_a_demand_made_before_is_told_of_what_came_of_it(stances):
    assert stances("Peru granted Chile the fortnight it had asked for.") == []


def test_what_it_would_have_done_in_return_is_an_offer(stances):
    assert stances("Chile would have the crew freed if Peru paid.") == [("CHL", "offer")]
