"""What words of wanting, offering and refusing tell of meetings, of their day and place, and of messages: no position."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Chile offered to bring the two fleets' owners together.",
        "Chile offered to host the fishermen.",
        "Chile's envoy suggested Arica as the venue.",
        "Chile has suggested March 4 instead.",
        "Chile's minister offered to go to Lima.",
        "Chile wants more time.",
        "Chile asked for another fortnight.",
        "Chile asked for the talks to begin in May.",
        "Chile promised to convey the idea.",
        "Chile regretted the decision.",
        "Chile's minister invited Peru's, and Peru turned him down.",
        "Chile dismissed a proposal by Peru for a sitting of the commission.",
        "Chile has yet to answer.",
        "Chile's envoy called on Minister Ana Diaz.",
        "Chile is unlikely to offer much.",
        "Chile and Peru had argued for 40 years.",
    ],
)
def test_a_meeting_or_a_message_is_none(text, stances):
    assert stances(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Chile offered to bring the nets home.", "offer"),
        ("Chile offered Peru two harbours.", "offer"),
        ("Chile wants more boats.", "demand"),
        ("Chile asked for the dredging to begin.", "demand"),
        ("Chile promised to share the catch.", "commitment"),
        ("Chile dismissed a proposal by Peru for a joint fleet.", "refusal"),
        ("Chile called on Peru to pay.", "demand"),
    ],
)
def test_what_divides_the_sides_is_one(text, act, stances):
    assert stances(text) == [("CHL", act)]


@pytest.mark.parametrize(
    "text",
    [
        "Chile has offered to bring the fishermen together in Santiago in July.",
        "Chile and Peru will press on with their work on a map.",
        "The envoys are trying to settle the terms for a joint fishery with Chile.",
        "Chile sought the delay.",
        "Chile's envoy is to call on Ms Ferrer in Lima tomorrow.",
        "Chile has told its delegates not to travel.",
        "Chile, a proud nation, has not given up.",
        "Chile is not able to guarantee the transport of the delegates.",
    ],
)
def test_how_one_meets_and_what_one_cannot_do_is_none(text, stances):
    assert stances(text) == []
