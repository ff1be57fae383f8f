"""Words that only the parties of an article give a meaning."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def called(text):
    """What the text calls each party."""
    actors = read_article(Article("a", text, language="en")).actors
    return {one.id: [text[m.start : m.end] for m in one.mentions] for one in actors if one.kind != "person"}


def test_the_people_of_a_union_bear_its_first_word():
    text = "Chile met the Velmar Trade League. The Velmarans want more wine."
    assert "Velmarans" in called(text)["Velmar Trade League"]


def test_the_people_of_a_listed_front_bear_its_adjective():
    text = "Ethiopia met the TPLF in Nairobi. The Tigrayans want their road back."
    assert "Tigrayans" in called(text)["Tigray People's Liberation Front"]


def test_the_europeans_are_the_union_where_no_power_of_europe_is_named():
    assert (
        "Europeans"
        in called("Kenya met the European Union on Monday. The Europeans want the wording back.")["European Union"]
    )
    assert (
        "Europeans" not in called("Iran met France and the EU on Monday. The Europeans want it back.")["European Union"]
    )


def test_the_north_is_one_half_of_a_country_that_is_told_of():
    text = "Seoul waited on Monday. The chief negotiator of the North, Paek Un, spoke to South Korea's envoy."
    assert "North" in called(text)["PRK"]


@pytest.mark.parametrize(
    "text",
    [
        "Seoul waited on Monday. Snow fell all over the North.",
        "Seoul met South Sudan on Monday. The negotiator of the North spoke.",
    ],
)
def test_the_north_alone_may_be_the_land(text):
    assert "North" not in called(text).get("PRK", [])


def test_initials_with_an_ending_are_another_movement():
    found = called("The Mali Liberation Army (MLA) signed on Monday. The MLA-NW says it will fight on.")
    assert found["MLA-NW"][:1] == ["MLA-NW"]
    assert "MLA" in found["Mali Liberation Army"]


def test_initials_of_two_sides_are_no_movement():
    assert "MLA-RCP" not in called("The Mali Liberation Army (MLA) met the RCP. The MLA-RCP talks failed.")


def test_the_lions_of_a_place_are_a_band_and_whoever_speaks_for_it_is_its():
    text = "Abu Dan, who speaks for the Lions of Karsa, said two men were free."
    actors = read_article(Article("a", text, language="en")).actors
    assert {one.name: one.party for one in actors if one.kind == "person"} == {"Abu Dan": "Lions of Karsa"}


def test_thanks_for_its_hospitality_make_a_party():
    assert "Ostrova" in called("The envoys thanked Ostrova for its hospitality.")
    assert "Ostrova" not in called("The envoys thanked Ostrova for its patience.")


def test_a_capital_that_talks_to_another_is_its_state():
    assert "Lima" in called("He said that Lima should talk to the Chileans first.")["PER"]


@pytest.mark.parametrize(
    ("text", "party", "word"),
    [
        ("Japan met Korean officials in Osaka, a spokesman in Seoul said. Korea wants more visas.", "KOR", "Korea"),
        ("Congo met Rwanda in Nairobi. Kinshasa wants its prisoners. Congo's foreign minister left.", "COD", "Congo"),
        ("Gabon met Congo on Monday. Brazzaville wants its prisoners back.", "COG", "Congo"),
        ("KINSHASA, June 3 (Equator Wire) - Congo met Rwanda on Monday.", "COD", "Congo"),
    ],
)
def test_a_name_of_two_states_is_that_of_the_one_named_besides(text, party, word):
    assert word in called(text)[party]


@pytest.mark.parametrize(
    "text",
    [
        "Seoul met Pyongyang on Monday. Korea has two rice harvests.",
        "Seoul waited on Monday. The Korean peninsula was quiet.",
        "Kinshasa met Brazzaville on Monday. Congo is a river's name.",
    ],
)
def test_a_name_of_two_states_that_are_both_named_or_of_a_land_is_nobodys(text):
    found = called(text)
    assert not {"Korea", "Korean", "Congo"} & {word for words in found.values() for word in words}


@pytest.mark.parametrize(
    ("text", "both"),
    [
        ("The two Koreas will meet in Hanoi on Monday.", ("KOR", "PRK")),
        ("North Korea pulled out of inter-Korean talks in Hanoi.", ("KOR", "PRK")),
        ("The presidents of the two Congos met in Lima.", ("COD", "COG")),
    ],
)
def test_a_word_for_two_states_stands_for_both(text, both):
    answer = read_article(Article("a", text, language="en"))
    assert [set(one.parties) for one in answer.meetings] == [set(both)]


def test_a_word_for_two_states_is_no_third_party():
    text = "North Korea's envoy arrived in Seoul on Monday for inter-Korean talks. The two Koreas last met in May."
    assert set(called(text)) == {"KOR", "PRK"}
