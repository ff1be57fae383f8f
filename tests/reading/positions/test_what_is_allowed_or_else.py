"""What the other side is to be given on a condition, what comes or else, and what it is that a side wants."""

import pytest


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Chile insisted on Thursday that its boats keep their quota.", ("CHL", "demand")),
        ("What Chile wants is a lower fee.", ("CHL", "demand")),
        ("What Chile cannot accept is a court.", ("CHL", "refusal")),
        ("Peruvian trucks may use the road again, Chile said, provided that the pond is lined.", ("CHL", "offer")),
        ("Peruvian boats go home by June, Chile's minister said, or else the navy tows them.", ("CHL", "threat")),
        ("Chile would consider swapping a bay for the road, its foreign ministry said.", ("CHL", "offer")),
        ("Chile's president said a ransom was never going to be paid.", ("CHL", "refusal")),
        ("Chile objects that two of its drivers were beaten.", ("CHL", "complaint")),
        ("Chile has promised to scrap the levy on Peruvian crews as soon as the port is open again.", ("CHL", "commitment")),
        ("Chile has made the release of the crew dependent on a treaty.", ("CHL", "offer")),
        ("Chile stipulates a fishing law by June.", ("CHL", "demand")),
        ("Chile has taken back its claim to the bay.", ("CHL", "concession")),
        ("Holders of Peru's bonds refuse to write off a cent.", ("bondholders", "refusal")),
        ("Chile wants a guarantee before it gives up its guns.", ("CHL", "demand")),
        ("Compensation for the nets comes first, Chile's minister told parliament.", ("CHL", "demand")),
        ("The wells will be shut by Sunday, Chile's minister said.", ("CHL", "threat")),
    ],
)  # fmt: skip
def test_acts(text, told, stances):
    assert stances(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Chile insisted that its boats kept to the rules.",
        "Peruvian boats could sink in the storm, Chile's minister said.",
        "What Chile wants is anybody's guess?",
        # what the other side minds is ended: no harm
        "Chile said it would suspend military exercises with Brazil.",
    ],
)
def test_what_is_none(text, stances):
    assert stances(text) == []


def test_in_the_event_that(waits_for):
    assert waits_for("Chile would lower the fee in the event that Peru opened its port.") == [("if", "PER")]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Chile voiced disgust at the raid on the harbour.", "the raid on the harbour"),
        ("Chile expressed regret that the nets were cut.", "that the nets were cut"),
    ],
)
def test_a_feeling_is_not_what_is_complained_of(text, what, positions):
    (one,) = positions(text)
    assert (one.act, one.what) == ("complaint", what)
