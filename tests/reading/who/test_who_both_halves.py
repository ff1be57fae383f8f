"""Sides told by half a noun phrase or by an office: "government and rebel negotiators", the Pope."""

import pytest

import summitry


def sides(text):
    """The sides of each meeting of an article of 10 October 2001."""
    found = summitry.read(text, published="2001-10-10", clean=True).reading.meetings
    return [{one.party for one in each.participants if one.party} for each in found]


@pytest.mark.parametrize(
    "who",
    [
        "Government and rebel negotiators",
        "Rebel and government delegations",
        "Army and rebel commanders",
    ],
)
def test_government_and_rebel_negotiators_are_of_both(who):
    assert sides(f"Liberia's president wants the fighters to disarm. {who} met in Abuja on Tuesday.") == [
        {"LBR", "rebels"}
    ]


def test_rebels_that_are_counted_are_no_side():
    assert not sides("Liberia's president spoke on the radio. Twelve rebel fighters died in Buchanan on Tuesday.")


def test_the_pope_is_the_vaticans():
    assert sides("Pope Gregory XVII received Chilean President Rosa Leal at the Vatican on Tuesday. It rained.") == [
        {"VAT", "CHL"}
    ]
    assert sides("The Pope met Chilean President Rosa Leal in Lima on Tuesday. It rained on the coast.") == [
        {"VAT", "CHL"}
    ]


@pytest.mark.parametrize("organ", ["The Foreign Ministry in Lima", "The Ministry in Lima"])
def test_an_organ_in_a_capital_is_of_the_state_whose_seat_it_is(organ):
    assert sides(
        f"{organ} summoned the Chilean charge d'affaires on Tuesday to protest. It rained, officials said."
    ) == [{"PER", "CHL"}]


def test_a_ministry_in_another_town_is_nobodys():
    [found] = sides(
        "The ministry in Ollachea summoned the Chilean ambassador on Tuesday to protest. It rained all day."
    )
    assert found == {"CHL"}
