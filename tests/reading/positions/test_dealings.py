"""What a side says of its own doings in the present, and what it means to do."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        '"We do not pay for ice that melts on the way," Chile\'s envoy said.',
        '"We are not signing this chart," Chile\'s envoy said.',
        "Chile's envoy said the fish market would stay shut.",
        "Chile's envoy said foreign trawlers stay out.",
        "Chile's envoy said work on the jetty would go on.",
        "Chile's envoy said Chile will keep the islet.",
        "Chile's envoy said Chile would maintain its tariff as long as Peru's dykes stood.",
        "Chile's envoy said a lower fee was not possible.",
        "Chile's envoy said a cut of half was too early.",
        "Chile will not go beyond a fee of 20 dollars.",
        "Chile has refused to sit on a commission with Peru.",
        "Chile has declined to receive inspectors aboard its boats.",
        "Chile's envoy said Peru's minister would be welcome only when the boats were free.",
        "Chile's envoy said she would come only after the boats had been freed.",
        '"The strait is ours," Chile\'s envoy said.',
        "Chile's envoy said the bay could not be part of a joint zone.",
        '"We are not going to discuss tolls," Chile\'s envoy said.',
        "Chile will never speak about a fee.",
        '"We shall drop nothing until the boats are free," Chile\'s envoy said.',
        "Chile's envoy said Chile could not entertain a toll.",
        "Chile does not want to cut the fee before the boats are free.",
        "Chile does not want to sign a treaty.",
        "No Peruvian vessel will be licensed until the fines are paid.",
        "Chile excludes any pardon for poachers.",
    ],
)
def test_what_it_does_not_do_is_refused(text, stances):
    assert stances(text) == [("CHL", "refusal")]


@pytest.mark.parametrize(
    "text",
    [
        '"Unless the nets are returned by July, we go to court," Chile\'s envoy said.',
        "Chile said it would take the case to court if Peru went ahead alone.",
        "Chile means to shut the port if Peru does not pay.",
        "Chile has resolved to blockade the port unless Peru pays.",
        "Chile's navy has orders to seize the boats unless they leave.",
        "Failing a deal, Chile would shut the port.",
        "Barring a reply by Saturday, Chile will shut the port.",
        "Without a quota by March, Chile would close the strait.",
        "Chile's envoy said soldiers would be brought in if strikes went on.",
        "Chile's envoy said Chile would vote against any treaty.",
        "Chile would no longer let tankers pass if the raids went on.",
    ],
)
def test_what_comes_otherwise_is_threatened(text, stances):
    assert stances(text) == [("CHL", "threat")]


@pytest.mark.parametrize(
    "text",
    [
        '"We do not know the figures," Chile\'s envoy said.',
        '"We are not asking for the moon," Chile\'s envoy said.',
        "Chile's envoy said a meeting this week was not possible.",
        "Chile's envoy said it was too early to say.",
        "Chile will not go to the bay.",
        "Chile plans to close two of its ports.",
        "Chile's envoy said talks would go on.",
        "Without a quota, prices would rise.",
        "Chile offered to talk about the bay in Quito.",
        "Chile's envoy said he would not talk about the details.",
        '"We do not support the use of force," Chile\'s envoy said.',
        "Chile's envoy said peace was not possible this year.",
        "Chile's envoy said the talks remain suspended.",
        "Chile's envoy said work on the draft would go on.",
        "Chile has refused to sit with Peru.",
        "Chile pledged to dismiss no pilot.",
        "Chile said it wanted no second set of talks.",
        '"There can be no dialogue over empty nets," Chile\'s envoy said.',
        '"We met in a town that is ours," Chile\'s envoy said.',
        "Chile excludes the island from its maps.",
        "Chile does not want to go.",
    ],
)
def test_what_is_neither(text, stances):
    assert not {("CHL", "refusal"), ("CHL", "threat")} & set(stances(text))


def test_what_is_kept_may_be_faith(stances):
    assert stances("Chile's envoy said Chile would keep the truce.") == [("CHL", "commitment")]


def test_who_wants_a_thing_done_does_what_stands_beside_it(stances):
    found = stances("Chile wants the fee doubled and has ruled out a quota.")
    assert sorted(found) == [("CHL", "demand"), ("CHL", "refusal")]


def test_a_bare_no_to_a_meeting_is_no_position(stances):
    assert stances("Peru proposed a summit for May. Chile rejected the idea.") == []


def test_a_bare_no_to_a_demand_is_one(stances):
    assert stances("Peru wants the fee halved. Chile did not agree.") == [("PER", "demand"), ("CHL", "refusal")]
