"""Nouns that stand for a position, told in the passive and behind a preposition: whose they are."""

import pytest


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The proposal to share the catch was put forward by Chile.", "offer"),
        ("A plan to share the catch was tabled by Chile.", "offer"),
        ("The demands made by Chile include a smaller quota.", "demand"),
        ("The claim to the island was dropped by Chile.", "concession"),
        ("Chile's demand is that Peru disarm its boats.", "demand"),
        ("Chile's latest offer is 5,000 tonnes.", "offer"),
        ("Chile issued a list of demands, including an end to night fishing.", "demand"),
        ("Chile handed Peru's ambassador a note of protest over the patrols.", "complaint"),
        ("Chile is sticking to its demand for a smaller quota.", "demand"),
        ("Chile has received no answer to its proposal for a joint commission.", "offer"),
        ("Chile's delegates left the room in protest at the ban.", "complaint"),
    ],
)
def test_a_noun_of_a_stance_is_its_makers(text, act, stances):
    assert stances(text) == [("CHL", act)]


@pytest.mark.parametrize(
    "text",
    [
        "Chile presented Peru with a list of demands.",
        "The demand was dropped.",
        "A plan to share the catch was tabled on Monday.",
        "Chile's delegates left the room in silent protest.",
    ],
)
def test_without_maker_or_matter_a_noun_tells_no_position(text, stances):
    assert stances(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile declined a request from Peru for the maps.", [("CHL", "refusal"), ("PER", "demand")]),
        ("Chile accepted Peru's demand for a lower fee.", [("CHL", "concession"), ("PER", "demand")]),
        ("Chile dropped its demand for a lower fee.", [("CHL", "concession")]),
        ("Chile turned down a request from Peru for a meeting.", []),
    ],
)
def test_what_is_refused_or_granted_is_the_others_position(text, expected, stances):
    assert stances(text) == expected
