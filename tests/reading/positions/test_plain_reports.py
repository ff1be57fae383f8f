"""Positions as desks report them every day: what is denied, what a relative clause says of a demand, "on the release", "only if"."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Chile denied that it had offered Peru a harbour.",
        "Chile denied having promised Peru a harbour.",
        "Chile rejected reports that it had agreed to share the catch.",
        "Chile's minister dismissed a claim that his country had refused to pay.",
        "Chile denied that it would close the strait.",
    ],
)
def test_what_is_denied_is_none(text, stances):
    assert ("CHL", "offer") not in stances(text) and not {"commitment", "concession", "threat"} & {
        act for _, act in stances(text)
    }


def test_what_is_not_denied_is_one(stances):
    assert ("CHL", "offer") in stances("Chile did not deny that it had offered Peru a harbour.")
    assert stances("Chile rejected the claim and offered Peru a harbour.")[-1] == ("CHL", "offer")


@pytest.mark.parametrize(
    "text",
    [
        "Chile insists on the release of the crew.",
        "Chile demanded a decision on the return of the boats.",
        "Chile offered to sign an accord on the withdrawal of the patrols.",
        "Chile called for a vote on the recognition of the line.",
    ],
)
def test_what_one_speaks_about_is_no_condition(text, stances, waits_for):
    assert stances(text) and waits_for(text) == []


def test_what_one_pays_on_is_one(waits_for):
    assert waits_for("Chile will pay the crew on the release of the ship, its minister said.") == [
        ("only_after", "PER")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The licences would be cheaper under the plan, a demand Chile has rejected.",
        "The licences would be cheaper under the plan, an idea rejected by Chile.",
        "The paper tells of an offer that Chile dismissed as meaningless.",
        "The papers tell of a fee that Chile turned down.",
    ],
)
def test_what_is_said_of_a_demand_in_passing(text, stances):
    assert ("CHL", "refusal") in stances(text)


@pytest.mark.parametrize(
    "text",
    [
        "Under the draft, Chile would open the harbour to trawlers.",
        "Analysts said Chile should reject the plan.",
        "Analysts said Chile would have to lower the fee if it wanted a treaty.",
    ],
)
def test_what_a_draft_would_bring_or_others_advise_is_none(text, stances):
    assert stances(text) == []


def test_what_one_was_brought_to_do_is_ones_own(stances):
    assert ("CHL", "complaint") in stances("Peru's raid led Chile to recall its ambassador.")


def test_what_one_is_accused_of_demanding_is_not_the_accusers_demand(stances):
    assert stances("Chile accused Peru of demanding too high a fee.") == [("CHL", "complaint")]
