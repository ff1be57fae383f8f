"""Demands without a "must": what it is necessary for the other side to do, what it has a duty to do."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Chile said it was necessary for Peru to open the bay.",
        '"It is essential that Peru cooperate with the inspectors," Chile\'s envoy said.',
        "It was imperative that the ban be lifted, Chile said.",
        "It is incumbent upon Peru to clear the channel, Chile said.",
        "Peru had a duty to account for the boats, Chile said.",
        "Chile said Peru was obliged under the accord to open its books.",
        "Peru is required under the treaty to open its files, Chile said.",
        "Chile said the onus was on Peru to break the deadlock.",
        "The ball is in Peru's court, Chile's envoy said.",
        "The responsibility to end the crisis lies with Peru, Chile said.",
        "The first step is for Peru to clear the channel, Chile said.",
        "The only way out of the crisis was for the ban to be lifted, Chile said.",
    ],
)
def test_what_the_other_owes_is_demanded(text, stances):
    assert stances(text) == [("CHL", "demand")]


@pytest.mark.parametrize(
    "text",
    [
        "Chile said it was important to continue the dialogue.",
        "Chile said it was important for both sides to understand each other.",
        "It was necessary for Peru to change its plans, officials said.",
        "Peru has a responsibility to its voters, Peru's envoy said.",
        "Chile is obliged to defend its coast, Chile's envoy said.",
        "Chile said it was not necessary for Peru to apologise.",
        "Chile's envoy said it was important for Peru to meet him again.",
    ],
)
def test_what_is_needed_in_general_is_no_demand(text, stances):
    assert stances(text) == []
