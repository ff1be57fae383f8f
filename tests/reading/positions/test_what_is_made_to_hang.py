"""Offers that one thing's hanging on another tells, and conditions with rarer markers."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Chile has linked the release of the boats to Peru's return to the quota.",
        "Chile has tied new licences to an inspection of the nets.",
        "The lifting of the ban depends on Peru handing over the files, Chile's minister said.",
        "The return of the crew will hinge on Peru's signature, Chile's minister said.",
    ],
)
def test_what_a_side_ties_to_a_deed_it_offers_for_it(text, positions):
    assert [(one.holder, one.act, one.condition.by) for one in positions(text)] == [("CHL", "offer", "PER")]


@pytest.mark.parametrize(
    "text",
    [
        "Chile linked the sinking to Peru's navy.",
        "The catch depends on the weather, Chile's minister said.",
        "The release of the boats does not depend on the weather, Chile's minister said.",
    ],
)
def test_a_link_between_facts_is_no_offer(text, stances):
    assert stances(text) == []


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Chile is ready to pull back its ships when Peru does the same.", "only_after"),
        ("Chile let it be known that it would free the crew once the ban was gone.", "only_after"),
        ("Chile said the crew could go home as soon as Peru lifted the ban.", "only_after"),
        ("Chile would sign, its minister said, should Peru open the port.", "if"),
    ],
)
def test_rarer_markers_bind_too(text, relation, positions):
    assert [one.condition.relation for one in positions(text)] == [relation]


def test_ready_for_a_day_is_no_condition(positions):
    assert [one.condition for one in positions("Chile is ready to sign when ministers meet on Friday.")] == [None]


def test_they_in_a_sides_mouth_are_the_other(waits_for):
    assert waits_for('"If they lift the ban, we will free the crew," Peru\'s envoy said.') == [("if", "CHL")]


def test_once_more_is_no_condition(positions):
    assert [one.condition for one in positions("Chile offered once more to free the crew.")] == [None]
