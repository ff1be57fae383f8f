"""How plain desk prose calls the sides: unions without a name, rebel leaders, the carmaker, the Liberals. All are invented."""

import pytest

import summitry
from summitry.model import Article
from summitry.reading import read_article


def reading(text, dateline=None):
    return read_article(Article("a", text, language="en", dateline=dateline))


def who(text, span, dateline=None):
    """The parties that the last such span names."""
    start = text.rindex(span)
    return {
        actor.party or actor.name
        for actor in reading(text, dateline).actors
        for one in actor.mentions
        if actor.kind != "person" and one.start < start + len(span) and one.end > start
    }


@pytest.mark.parametrize(
    ("text", "span", "party"),
    [
        ("The biggest rail union broke off talks with Peru on Monday. The union wants more.", "union", "rail union"),
        ("The teachers' union met Peru's minister. The teachers want more.", "teachers", "teachers' union"),
        ("Peru will meet the works council on Monday.", "council", "works council"),
        ("Lawyers for the Adler family will meet Peru's minister. The family wants more.", "family", "Adler family"),
        ("Rebel leaders met Peru's president in Quito.", "Rebel leaders", "rebels"),
        ("Peru's government and opposition leaders met in Quito.", "opposition", "peruvian opposition"),
    ],
)
def test_sides_without_a_name_are_told_by_whose_they_are(text, span, party):
    assert party in {one.lower() if one[0] != "A" else one for one in who(text, span)}


def test_a_union_that_has_a_name_is_no_second_one():
    text = "The Federation of Cabin Staff met Peru's minister. Peru told the cabin crew union to wait."
    assert who(text, "cabin crew union") == {"Federation of Cabin Staff"}


def test_a_smaller_union_is_another_than_the_named_one():
    text = "The Union of Harbour Workers met Peru's minister. The smaller crane drivers' union told Peru to wait."
    assert who(text, "crane drivers' union") != {"Union of Harbour Workers"}


@pytest.mark.parametrize(
    ("text", "span", "party"),
    [
        ("Fiat met Peru's minister. The carmaker wants more.", "carmaker", "Fiat"),
        ("Peru's minister met Lukoil executives. The Russian company wants more.", "Russian company", "Lukoil"),
        ("Petrobras met Peru's minister. The state oil company wants more.", "company", "Petrobras"),
    ],
)
def test_a_company_is_called_by_its_trade_and_its_state(text, span, party):
    assert who(text, span) == {party}


def test_liberals_are_the_liberal_party():
    text = "The Liberal Party will meet the Labour Party on Monday. The Liberals want two ministries."
    assert who(text, "Liberals") == {"Liberal Party"}


def test_two_halves_of_one_name():
    text = "North and South Korea will hold Red Cross talks on Monday."
    assert {frozenset(one.parties) for one in reading(text).meetings} == {frozenset({"PRK", "KOR"})}


def test_talks_with_the_government_in_another_land_are_with_the_one_named_before():
    text = "Chad's government signed a truce on Monday. The Lake Union will hold talks with the government in Libya."
    assert who(text, "the government") == {"TCD"}


def test_where_only_a_capital_is_named_the_government_is_its_own():
    text = "LIMA, March 3 - The fishermen said the government would not lower prices."
    assert who(text, "government", "LIMA, March 3") == {"PER"}


def test_the_government_in_a_row_with_rebels_stands_for_itself():
    text = "Mali's government and rebel leaders met in Algiers on Monday."
    assert {frozenset(one.parties) for one in reading(text).meetings} == {frozenset({"MLI", "rebels"})}


def test_an_organ_that_many_states_have_is_of_the_state_told_before_it():
    for text, state in (
        ("Chad's National Security Council rejected the plan on Monday. France had put it forward.", "TCD"),
        ("The Kenyan House of Representatives rejected the plan on Monday. France had put it forward.", "KEN"),
        ("The National Security Council rejected the plan on Monday. France had put it forward.", "USA"),
    ):
        found = summitry.read(text, published="2001-10-10", clean=True).reading.positions
        assert [one.holder for one in found if one.act == "refusal"] == [state], text


def test_a_minister_s_counterpart_is_no_spokesman():
    found = summitry.read(
        "Government spokesman Kofi Annor of Ghana said so. Togolese Foreign Minister Jean Koffi met his Ghanaian"
        " counterpart in Bern on Monday.",
        published="2001-10-10",
        clean=True,
    ).reading.meetings
    assert "Kofi Annor" not in {person.name for one in found for person in one.participants}


def test_two_interior_ministers_are_not_the_foreign_ministers_told_of():
    found = summitry.read(
        "Ghanaian Foreign Minister Kofi Annor met Togolese Foreign Minister Jean Koffi in Bern on Monday."
        " A meeting of the two interior ministers was dropped in August.",
        published="2001-10-10",
        clean=True,
    ).reading.meetings
    dropped = [one for one in found if one.status.value == "cancelled"]
    assert dropped and not {person.name for one in dropped for person in one.participants} & {
        "Kofi Annor",
        "Jean Koffi",
    }


def test_seats_of_governments_that_are_not_capitals_of_today():
    for town, party in (("Sukhumi", "Abkhazia"), ("Grozny", "Chechnya")):
        found = summitry.read(
            f"{town} rejected the plan on Monday. France had put it forward.", published="1995-10-10", clean=True
        ).reading.positions
        assert [one.holder for one in found if one.act == "refusal"] == [party]
