"""Whose position it is where the parse, or the text, hides the subject: inserted tellers, relatives, pronouns, bare names."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("There was no word from Chile, which is ready to open the road.", ("CHL", "offer")),
        ("Chile is ready, a minister there said, to turn the town over to observers.", ("CHL", "offer")),
        ("Chile stands ready, if need be, to free 20 captives.", ("CHL", "offer")),
        ("Chile insists that the border follow the river and offers Peru free passage.", ("CHL", "offer")),
        ("The Republic of Chile has undertaken to pay 20 million dollars.", ("CHL", "commitment")),
        ("Chile's fishing department replied that it was prepared to let a judge draw the line.", ("CHL", "offer")),
        ("Chile demands the dam. It has offered a pause of ten days.", ("CHL", "offer")),
        ("Santiago was ready to free the crew, Chilean officials say.", ("CHL", "offer")),
        ("Chile's minister said Orva was ready to free the crew.", ("CHL", "offer")),
        ("The Chileans say they will free the crew in return for a fee.", ("CHL", "offer")),
    ],
)
def test_the_holder_is_found(text, stance, stances):
    assert stance in stances(text)


def test_who_tells_between_commas_is_not_who_does():
    lead = "Tamora and the Northern Front held talks in Geneva on Monday. The Northern Front and Tamora meet again on Friday. "
    text = "The army, the general told this newspaper, would withdraw a battalion if forty days passed without a bomb."
    read = read_article(Article("a", lead + text, language="en"))
    assert [(one.holder, one.act) for one in read.positions] == [("Tamora", "offer")]


def test_a_side_with_a_relative_clause_keeps_its_verb(positions):
    text = "Chile, whose boats have held the bay since April 28, seeks a bonus of 14,000 pesos a head."
    assert [(one.holder, one.act) for one in positions(text)] == [("CHL", "demand")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The EU urged both sides to return to the table and be patient.", []),
        ("Brazil called on Chile to free the crew.", [("BRA", "demand")]),
        ("Brazil called on all to be patient.", []),
    ],
)
def test_who_is_outside_asks_something_of_one_side_and_advises_several(text, expected, stances):
    assert stances(text) == expected


def test_a_condition_behind_an_inserted_teller_is_found(waits_for):
    text = "Chile will lend stamps to the port, its minister repeated, as soon as Peru has registered it."
    assert waits_for(text) == [("only_after", "PER")]


def test_a_clause_behind_once_is_a_condition_though_the_parse_joins_it(waits_for):
    assert waits_for("Chile says it will let fuel through once Peru has freed the crew.") == [("only_after", "PER")]


def test_a_condition_of_the_next_sentence_is_not_taken_over_a_semicolon(positions):
    found = positions("Chile would have the battalion gone by May; Peru will sail nobody until a flag flies there.")
    assert (found[0].holder, found[0].act) == ("CHL", "demand")


@pytest.mark.parametrize(
    ("text", "whats"),
    [
        (
            "Chile is demanding 9 percent over two years and an end to night work.",
            ["9 percent", "an end to night work"],
        ),
        (
            "Chile wants a royalty of 9 per cent and $600mn in back taxes.",
            ["a royalty of 9 per cent", "$600mn in back taxes"],
        ),
    ],
)
def test_two_things_are_two_where_the_parse_hangs_the_second_elsewhere(text, whats, positions):
    assert [one.what for one in positions(text)] == whats
