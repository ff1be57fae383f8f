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


@pytest.mark.parametrize(
    "text",
    [
        "Peru's embassy would not comment.",
        "The Peruvian government would not confirm that.",
        "Chile's ministry would say no more.",
        "A Chilean official, asking not to be named, said Peru was slow.",
        "A Chilean diplomat, who asked not to be quoted, said the fish were few.",
        "Chile's envoy asked that his name not be used.",
        '"It is the weather," Chile\'s envoy said when asked if the strike had played a part.',
        "Asked whether the accord was dead, Peru's minister told a radio station: \"Let's wait.\"",
        "Chile asked what Peru would give.",
    ],
)
def test_what_the_press_asks_and_does_not_get_is_none(text, stances):
    assert stances(text) == []


def test_what_is_asked_of_the_other_side_is_no_question(stances):
    assert stances("Chile asked that its boats be named in the accord.") == [("CHL", "demand")]
    assert stances("Chile asked for an answer whether Peru wants a truce.") == [("CHL", "demand")]
    assert stances("Chile asked Peru to open the gate if the rains came.") == [("CHL", "demand")]
    assert stances("Chile said it would not reply to the note until the crew was freed.") == [("CHL", "refusal")]


def test_a_round_that_will_not_take_place_is_a_meeting(stances):
    assert stances("The session will not take place then, Peru's ministry said.") == []
    assert stances("Peru will not take the islands.") == [("PER", "refusal")]


@pytest.mark.parametrize("noun", ["guarantee", "written pledge", "promise"])
def test_what_a_guarantee_says_is_part_of_it(noun, stances):
    assert stances(f"Chile demanded a {noun} that no boats will be seized.") == [("CHL", "demand")]
    assert stances("Chile said that no boats will be released.") == [("CHL", "refusal")]


def test_who_comes_back_with_word_makes_no_offer(stances):
    assert stances("Chile came back with word that this was more than it could manage.") == []
    assert stances("Chile's envoy came back with a plan for the river.") == [("CHL", "offer")]


def test_how_things_are_and_how_to_take_them_is_no_demand(stances):
    assert stances("Chile said the road would be clear in winter, when the timber has to go by lorry.") == []
    assert stances("Chile's envoy said nobody should read too much into the delay.") == []
    assert stances("Chile said everyone should get a share of the water.") == [("CHL", "demand")]


def test_what_somebody_is_to_promise_he_has_not(stances):
    assert ("CHL", "commitment") not in stances("Chile was given until Friday to promise two things.")
    assert ("CHL", "commitment") not in stances("Chile brought no proof, though it had promised some.")
    assert stances("Chile promised to free the crew.") == [("CHL", "commitment")]


def test_to_swear_never_to_talk_is_about_meeting(stances):
    assert stances("Chile swore that it would never talk with Peru.") == []
    assert stances("Chile swore never to attack the islands.") == [("CHL", "commitment")]


def test_never_to_harm_somebody_is_a_promise(stances):
    assert stances("Chile would never harm the Peruvian people, its president said.") == [("CHL", "commitment")]


@pytest.mark.parametrize(
    "text",
    [
        "Chile's fishermen have called a march for tomorrow.",
        "The runoff was held in what Chile called a farce.",
    ],
)
def test_what_is_told_by_the_way_is_none(text, stances):
    assert stances(text) == []


def test_what_is_told_in_the_same_words_of_the_other_side_is_one(stances):
    assert stances("Chile called for calm.") == [("CHL", "demand")]
    assert stances("Chile called the raid a provocation.") == [("CHL", "complaint")]
    assert stances("Chile demanded an apology for what it called a violation.") == [("CHL", "demand")]
