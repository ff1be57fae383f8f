"""Acts that several words tell together, and those that only look like one."""

import pytest


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Chile put a joint survey of the grounds on the table.", "offer"),
        ("Chile found the proposal unacceptable.", "refusal"),
        ("Chile has so far resisted calls for a joint patrol.", "refusal"),
        ("Chile stopped short of accepting a joint patrol.", "refusal"),
        ("Chile will under no circumstances give up the island, its president said.", "refusal"),
        ("Chile's president vowed that not one metre of the coast would be given away.", "refusal"),
        ("Chile does not exclude a joint patrol.", "offer"),
        ("Chile would like to see a larger share for its small boats.", "demand"),
        ("Chile will not hesitate to close the border, its president said.", "threat"),
        ("Chile has made disarmament a precondition for a treaty.", "demand"),
        ("Chile has set disarmament as a precondition for a treaty.", "demand"),
        ("Disarmament is a precondition for a treaty, Chile's minister said.", "demand"),
        ("Peru was told by Chile to leave the bay.", "demand"),
        ("Chile vowed to continue fighting if the talks broke down.", "threat"),
        ("Chile gave ground on the quota, accepting a cut of 20 percent.", "concession"),
        ("The ban will not be lifted, Chile's minister said.", "refusal"),
        ("Chile said the markers would stay.", "refusal"),
        ("The ban will remain in place, Chile's minister said.", "refusal"),
        ("Chile wants to be taken off the list.", "demand"),
        ("Chile put forward a cut of 20 percent.", "offer"),
        ("The ministry waited for Chile, which is ready to lower the fee if Peru frees the crew.", "offer"),
        ("Chile's minister left the envoy with a demand for a lower fee.", "demand"),
        ("Chile has told Peru's boats not to enter the bay.", "demand"),
        ("Chile would stomach a lower quota.", "concession"),
        ("Chile gave Peru a week to withdraw its boats from the bay.", "demand"),
        ("What Chile wants is a road through the valley.", "demand"),
        ("Chile will settle for nothing less than a full withdrawal.", "demand"),
        ("Chile is prepared to live with a quota of 20,000 tonnes.", "concession"),
        ("Chile is ready to give up its claim to the island.", "concession"),
        ("Chile insisted there could be no treaty without an inspection of the boats.", "refusal"),
        ("Chile says there is nothing to discuss on the status of the island.", "refusal"),
        ("Chile is blocking the release of the funds until Peru pays its debt.", "refusal"),
        ("The ban will stay as long as the crew is held, Chile's minister said.", "refusal"),
        ("Further duties will follow if the dumping goes on, Chile warned Peru.", "threat"),
        ("Chile said it would leave the pact if the attacks resumed.", "threat"),
        ("Chile hinted at retaliation if Peru closed the port.", "threat"),
        ("There is no question of Chile giving up the island, its minister said.", "refusal"),
        ("Chile vowed never to give up the island.", "refusal"),
        ('"Our demand is simple. Lift the ban," Chile\'s envoy said.', "demand"),
        ("Chile voiced strong dissatisfaction with the boycott of its salmon.", "complaint"),
        ("Chile sees the ban as a breach of the accord.", "complaint"),
        ("Chile said Peru had overstepped its rights.", "complaint"),
    ],
)
def test_words_that_tell_an_act_together(text, act, stances):
    assert stances(text) == [("CHL", act)]


@pytest.mark.parametrize(
    "text",
    [
        "Chile offered its condolences to the families of the crew.",
        "Chile rejected the accusation.",
        "What Chile heard was a long list of dates.",
        "Chile rules nothing out.",
        "Chile said its envoy would stay in Quito.",
        "Chile said the situation would remain difficult.",
        "Nobody will be hurt, Chile's minister said.",
        "Chile refused to be drawn on the details.",
        "Chile blamed bad weather for the delay.",
        "Analysts say Chile will have to give way.",
        "Will Chile accept a joint patrol?",
        "Chile would lose 4,000 jobs if the talks failed, its minister said.",
        "Chile is blocking a road in the valley.",
        "Chile put a map of the grounds on the wall.",
    ],
)
def test_words_that_only_look_like_a_stance(text, stances):
    assert stances(text) == []


def test_who_would_be_ready_takes_one_position(stances):
    assert stances("Chile indicated it would be prepared to accept a lower quota in return for aid.") == [
        ("CHL", "concession")
    ]
