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


def test_who_came_away_with_a_promise_did_not_give_it(stances):
    assert stances("Chile's minister came away with a promise that the gate would open.") == []
    assert stances("Chile's minister left Lima with a pledge of a loan.") == []
    assert stances("A bishop came out with a promise that Peru would spare the port.") == [("PER", "commitment")]
    assert stances("Chile's minister came with an offer of a loan.") == [("CHL", "offer")]


def test_what_the_other_side_has_to_drop_is_no_concession(stances):
    assert stances("Chile said Peru has to drop its claim first.") == [("CHL", "demand")]
    assert stances("Peru dropped its claim.") == [("PER", "concession")]


def test_a_position_that_one_will_do_something_is_no_demand(stances):
    text = "Chile's position is that it will go after the smugglers as long as Peru does nothing about them."
    assert ("CHL", "demand") not in stances(text)


def test_who_puts_anothers_offer_to_a_vote_makes_none(stances):
    assert stances("Chile's board went home without putting Peru's latest offer to a vote.") == []
