"""Positions in the commonest words and constructions of an agency's desk."""

import pytest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile said the offer was too low.", ("CHL", "refusal")),
        ("The demand was too high, Peru's minister said.", ("PER", "refusal")),
        ("Chile said the offer was unacceptable.", ("CHL", "refusal")),
        ("Peru repeated its call for Chile to clear the reef.", ("PER", "demand")),
        ("Chile has rejected a Peruvian call to disarm.", ("CHL", "refusal")),
        ("Peru's minister said his country had nothing to apologise for.", ("PER", "refusal")),
        ("Peru offered last month to free 30 fishermen.", ("PER", "offer")),
        ("Peru says Chile owes it 6 million dollars.", ("PER", "complaint")),
        ("Chilean fighters entered Peruvian airspace, Lima says.", ("PER", "complaint")),
        ("Chile gives shelter to poachers, Peru says.", ("PER", "complaint")),
        ("Peru pledged to close the mills by the end of the year.", ("PER", "commitment")),
        ("Peru said it could not afford the fee.", ("PER", "refusal")),
    ],
)
def test_plain_words_of_acts(stances, text, expected):
    assert expected in stances(text)


@pytest.mark.parametrize(
    "text",
    [
        "Chile said the water was too low.",
        "Peru's minister had nothing to add.",
        "Peru said Chile was not rich.",
        "Peru said it was behind Chile.",
        "Peru said its own offer was too low.",
    ],
)
def test_other_matters_in_such_words_are_none(stances, text):
    assert stances(text) == []


def test_a_verdict_on_the_offer_after_talks_that_were_held_is_no_answer_to_an_invitation(stances):
    assert stances("Peru asked for a meeting in May. Chile rejected the offer.") == []
    assert stances("Peru and Chile held talks in May. Chile rejected the offer.") == [("CHL", "refusal")]


def test_a_name_behind_a_comma_says_whose_stance_it_is(stances):
    assert ("UNHCR", "demand") in stances("The U.N. refugee agency, UNHCR, demanded that Chile open the camps.")


def test_a_pledge_to_close_the_ports_still_threatens(stances):
    assert stances("Peru vowed to close its ports.") == [("PER", "threat")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile said it would leave the island by May.", [("CHL", "commitment")]),
        ("Chile said it would leave the treaty by May.", [("CHL", "threat")]),
        ("Chile expects Peru to keep its promise on the port.", [("CHL", "demand")]),
    ],
)
def test_what_a_side_leaves_or_keeps(stances, text, expected):
    assert stances(text) == expected


def test_two_voices_that_name_each_other_within_their_words_end(stances):
    said = "Talks broke down. According to Lima it was Quito's doing; according to Quito it was Lima's."
    assert all(holder in ("PER", "ECU") for holder, _ in stances(said))
