"""Acts that a word names, and the words that only seem to."""

import pytest


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
def test_a_phrase_tells_the_act(text, act, stances):
    assert stances(text) == [("CHL", act)]


def test_what_a_passive_asks_for_has_no_holder(stances):
    assert stances("The quota was rejected.") == []


def test_several_parties_may_take_one_position(stances):
    assert sorted(stances("Both governments pledged to spare the nets.")) == [
        ("CHL", "commitment"),
        ("PER", "commitment"),
    ]


def test_a_request_to_meet_is_a_meeting_and_no_position(stances):
    assert stances("Chile asked for a meeting in Lima on Friday.") == []


def test_a_call_for_talks_without_a_day_is_a_position(stances):
    assert stances("Chile demanded talks on the tariff.") == [("CHL", "demand")]


def test_advice_from_outside_the_talks_is_no_position(stances):
    assert stances("Norway called on the two sides to compromise.") == []


def test_a_company_is_not_its_nations_side(stances):
    assert stances("A Chilean company said it would leave if the tariff rose.") == []


def test_declining_to_comment_refuses_nothing(stances):
    assert stances("Chile declined to comment on the boats.") == []


def test_the_same_stance_told_twice_is_one_with_two_pieces_of_evidence(positions):
    text = "Chile wants a quota on anchovies.\n\nIts envoy arrived late. Chile wants a quota on anchovies at once."
    [found] = positions(text)
    assert len(found.evidence) == 2


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Chile is clamouring for compensation.", "demand"),
        ("Chile expects an apology from Peru.", "demand"),
        ("Chile would like Peru to recall its trawlers.", "demand"),
        ("Chile claims a third of the catch.", "demand"),
        ("Chile warned Peru not to seize more boats.", "demand"),
        ("Chile gave Peru until Friday to recall its trawlers.", "demand"),
        ("Chile renewed its call for the release of the crews.", "demand"),
        ("Chile's condition is the recall of the trawlers.", "demand"),
        ("Chile will accept nothing less than the recall of the trawlers.", "demand"),
        ("Chile has put a joint patrol on the table.", "offer"),
        ("Chile does not rule out lower tariffs.", "offer"),
        ("Chile has stopped insisting on compensation.", "concession"),
        ("Chile lowered its demand from 40 to 30 tonnes.", "concession"),
        ("Chile met Peru halfway on the quota.", "concession"),
        ("Chile has dismissed the plan for a quota.", "refusal"),
        ("Chile brushed aside the plan for a quota.", "refusal"),
        ("Chile wants no quota.", "refusal"),
        ("Chile does not want a quota.", "refusal"),
        ("Chile did not budge on the quota.", "refusal"),
        ("Chile sees no reason to lower the tariff.", "refusal"),
        ("Chile gave its word that the crews would be freed.", "commitment"),
        ("Chile is committed to the treaty.", "commitment"),
        ("Chile vowed to retaliate.", "threat"),
        ("Chile warned that it would close the port.", "threat"),
        ("Chile gave notice that it would leave the treaty.", "threat"),
        ("Chile was angered by the raids.", "complaint"),
        ("Chile took exception to the raids.", "complaint"),
        ("Chile described the raids as an act of war.", "complaint"),
        ('"Peru must sign a pledge not to fish there," Chile\'s foreign minister, Ana Diaz, said.', "demand"),
        ("Chile is opposed to taking the matter to court.", "refusal"),
        ("Chile's foreign minister said her country would never accept a quota.", "refusal"),
        ("Chile called the tolls piracy.", "complaint"),
        ("Chile accused Peru of boarding its boats and summoned the ambassador.", "complaint"),
        ("Chile warned Peru that it would impose duties unless the boats were freed.", "threat"),
    ],
)
def test_an_idiom_of_the_family_tells_the_act(text, act, stances):
    assert stances(text) == [("CHL", act)]


@pytest.mark.parametrize(
    "text",
    [
        "Chile raised no objection to a quota.",
        "Chile requested this.",
        "Chile has kept to the treaty.",
        "Chile claimed victory.",
        "Chile dismissed the report.",
        "Chile could not remember the quota.",
        "Chile and Peru agreed to share the charts.",
        "Chile would have offered a quota.",
    ],
)
def test_what_only_looks_like_a_stance_is_none(text, stances):
    assert stances(text) == []


def test_a_sentence_may_hold_several_stances_of_one_act(stances):
    text = "Chile insists on compensation and wants the island returned."
    assert stances(text) == [("CHL", "demand"), ("CHL", "demand")]


def test_what_is_demanded_stays_so_where_the_bare_verb_looks_like_a_past(stances):
    assert stances("Chile insists that Peru scrap its new fee on boats.") == [("CHL", "demand")]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("The minister confirmed the readiness of Chile to fund a port.", "offer"),
        ("The refusal of Chile to open the lock was noted.", "refusal"),
        ("The demand of Chile that the line be moved was noted.", "demand"),
        ("Chile has consented to lower the toll.", "concession"),
    ],
)
def test_whose_readiness_or_refusal_stands_behind_of_where_the_deed_is_told(text, act, stances):
    assert stances(text) == [("CHL", act)]


def test_what_is_offered_behind_of_holds_nothing(stances):
    assert stances("The offer of Chile as a venue was noted.") == []


@pytest.mark.parametrize("words", ["is not in a position to accept", "is in no position to accept"])
def test_no_position_to_do_it_refuses(words, stances):
    assert stances(f"Chile {words} the treaty.") == [("CHL", "refusal")]


def test_a_position_to_do_it_refuses_nothing(stances):
    assert stances("Chile is in a position to know.") == []
