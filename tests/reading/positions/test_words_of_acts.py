"""Acts that a word names, and the words that only seem to."""

import pytest

from summitry.model import Article
from summitry.reading import read_article

LEAD = (
    "Chile and Peru resumed talks on fishing rights in Quito on Monday. "
    "Peru's envoy and Chile's envoy sat together for two hours. "
)


def stances(text):
    reading = read_article(Article("a", LEAD + text, language="en"))
    return [(one.holder, one.act) for one in reading.positions]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Chile no longer insists on a quota.", "concession"),
        ("Chile has dropped its claim to the island.", "concession"),
        ("Chile has dropped its objection to a joint fishery.", "concession"),
        ("Chile is prepared to accept a quota.", "concession"),
        ("Chile could live with a quota.", "concession"),
        ("Chile has no intention of lowering the tariff.", "refusal"),
        ("A quota is a red line for Chile.", "refusal"),
        ("Chile said a quota was out of the question.", "refusal"),
        ("Chile told Peru to withdraw its boats.", "demand"),
        ("Chile's position is that Peru should withdraw its boats.", "demand"),
        ("Chile wants to cap the catch.", "demand"),
        ("Chile's envoy came with an offer of free passage.", "offer"),
        ("Chile put forward a plan for a joint fishery.", "offer"),
        ("Chile has signalled its readiness to lower the tariff.", "offer"),
        ("Chile reserved the right to close the border.", "threat"),
    ],
)
def test_a_phrase_tells_the_act(text, act):
    assert stances(text) == [("CHL", act)]


def test_what_a_passive_asks_for_has_no_holder():
    assert stances("The quota was rejected.") == []


def test_several_parties_may_take_one_position():
    assert sorted(stances("Both governments pledged to spare the nets.")) == [
        ("CHL", "commitment"),
        ("PER", "commitment"),
    ]


def test_a_request_to_meet_is_a_meeting_and_no_position():
    assert stances("Chile asked for a meeting in Lima on Friday.") == []


def test_a_call_for_talks_without_a_day_is_a_position():
    assert stances("Chile demanded talks on the tariff.") == [("CHL", "demand")]


def test_advice_from_outside_the_talks_is_no_position():
    assert stances("Norway called on the two sides to compromise.") == []


def test_a_company_is_not_its_nations_side():
    assert stances("A Chilean company said it would leave if the tariff rose.") == []


def test_declining_to_comment_refuses_nothing():
    assert stances("Chile declined to comment on the boats.") == []


def test_the_same_stance_told_twice_is_one_with_two_pieces_of_evidence():
    text = (
        LEAD + "Chile wants a quota on anchovies.\n\nIts envoy arrived late. Chile wants a quota on anchovies at once."
    )
    [found] = read_article(Article("a", text, language="en")).positions
    assert len(found.evidence) == 2
