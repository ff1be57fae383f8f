"""Ways in which agencies tell of positions: who joins in, who is to blame, what stays open, what a paper says."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile and Peru want changes to the draft.", [("CHL", "demand"), ("PER", "demand")]),
        ("Peru shut the bridge; Chile insists on a toll.", [("CHL", "demand")]),
        ("Chile says its neighbour must leave the islet.", [("CHL", "demand")]),
        ("The foreign ministry in Lima asked Chile for better protection of its crews.", [("PER", "demand")]),
        ("Allies of Chile's president want the patrols to end.", [("CHL", "demand")]),
        ("Chile said Peru alone was to blame.", [("CHL", "complaint")]),
        ("Chile said it was Peru that had no interest in a solution.", [("CHL", "complaint")]),
        ("Chile says that Peruvian crews entered the bay illegally.", [("CHL", "complaint")]),
        ("Chile spoke of cruelty.", [("CHL", "complaint")]),
        ("Peru talked of contradictory signals.", [("PER", "complaint")]),
        ("Chile put forward 8 per cent over two years.", [("CHL", "offer")]),
        ("Chile's team set out several fresh ideas.", [("CHL", "offer")]),
        ("Chile said its offer remained open.", [("CHL", "offer")]),
        ("Chile said the door was not shut.", [("CHL", "offer")]),
        ("Chile's minister said that not an inch would be given up.", [("CHL", "refusal")]),
        ("Chile said the list would not be changed.", [("CHL", "refusal")]),
        ("Chile would have nothing to do with the truce.", [("CHL", "refusal")]),
        ("Chile does not recognise the court.", [("CHL", "refusal")]),
        ("Chile said there was no point in a bridge.", [("CHL", "refusal")]),
        ("Chile will go into no union unless the board is moved.", [("CHL", "refusal")]),
        ("Peru has until Friday to pay, Chile said.", [("CHL", "demand")]),
        ("A letter from Chile demanded that the post be shut.", [("CHL", "demand")]),
        ("Chile's envoy read a statement accusing Peru of theft.", [("CHL", "complaint")]),
        ("Chile said the tests had been useful and that Peru must withdraw its boats.", [("CHL", "demand")]),
    ],
)
def test_who_takes_which_stance(text, expected, stances):
    assert sorted(stances(text)) == expected


def test_what_is_said_aside_is_no_word_of_the_speakers(stances):
    assert sorted(stances("Peru asked for an apology, which Chile will not consider.")) == [
        ("CHL", "refusal"),
        ("PER", "demand"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Chile had nothing to do with the raid.",
        "Chile said nobody was to blame.",
        "Chile said it was Peru that proposed the corridor.",
        "Chile said there was no reason to think so.",
        "Chile did not recognise the man.",
        "Chile has declined comment.",
        "It was Peru that called the round off, Chile said.",
        "Chile spoke of an engine failure.",
        "Chile saw no purpose in it.",
        "Chile said there was no point in going on.",
        "Chile received a letter demanding a fee.",
        "The door to the hall was open.",
        "Chile spoke of its own history.",
    ],
)
def test_what_looks_alike_tells_nothing(text, stances):
    assert stances(text) == []
