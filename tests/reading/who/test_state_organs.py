"""Organs of a state told without it, and the company that bears its chairman's name."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def called(text, party, dateline=None):
    actors = {one.id: one for one in read_article(Article("a", text, language="en", dateline=dateline)).actors}
    return [text[m.start : m.end].removeprefix("the ") for m in actors[party].mentions] if party in actors else []


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("Peru and Chile met. Peru's mines minister, Rosa Leal, told Parliament that there was no deal.", "Parliament"),
        ("Chile's president, Luis Roca, met Peru's. Roca said he would send the text to Congress at once.", "Congress"),
        (
            "Peru and Chile met. Peru's mines minister, Rosa Leal, said the government would answer in May.",
            "government",
        ),
        (
            "Peru and Chile met. Peru's side was led by Rosa Leal, secretary of the Rivers Ministry.",
            "Rivers Ministry",
        ),
        ("Peru and Chile met. In Lima, the Commerce Ministry said that there was no deal.", "Commerce Ministry"),
        ("The Peruvian presidency promised a text. Chile blamed the presidency for the delay.", "presidency"),
    ],
)
def test_an_organ_is_of_the_state_of_whoever_speaks_or_was_named(text, organ):
    states = [one for one in ("PER", "CHL") if organ in called(text, one)]
    assert states == ["CHL" if organ == "Congress" else "PER"]


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        # nobody tells whose
        ("Peru and Chile met. Ada Kern, an analyst, told Parliament that there was no deal.", "Parliament"),
        # of the hosts
        ("Peru's president, Luis Roca, told Parliament in Oslo that Peru would stay.", "Parliament"),
        # talks are held there
        ("Peru and Chile met. In Geneva, the Commerce Ministry said that there was no deal.", "Commerce Ministry"),
    ],
)
def test_an_organ_of_which_nothing_tells_whose_it_is_stays_open(text, organ):
    assert not [one for one in ("PER", "CHL", "CHE") if organ in called(text, one)]


def test_the_presidential_office_is_that_of_where_the_article_is_written():
    text = "SEOUL - South Korea waited on Monday. The visitors nodded, the presidential office said."
    assert "office" in called(text, "KOR", "SEOUL")


def test_the_owner_of_its_chairman_is_the_company_of_his_name():
    text = "Vale Copper has asked Peru for a month. Vale's chairman, Hugo Vale, was calm. Vale flew to Lima."
    assert called(text, "Vale Copper")[1] == "Vale"
    assert called(text, "hugo-vale")[-1] == "Vale"


def test_a_deputy_minister_of_nobody_told_is_of_the_side_for_which_she_speaks():
    text = (
        "ANKARA - Turkey's defence ministry said on Monday that Georgia and Armenia were close. Nino Beridze, a deputy transport "
        "minister, said Georgia would accept a shorter term."
    )
    actors = {one.name: one.party for one in read_article(Article("a", text, language="en", dateline="ANKARA")).actors}
    assert actors["Nino Beridze"] == "GEO"


def test_the_foreign_office_is_pakistans_where_nothing_british_is_named():
    assert (
        called("Pakistan and Peru met. The Foreign Office said that there was no deal.", "PAK")[-1] == "Foreign Office"
    )
    both = "Pakistan and Britain met. The Foreign Office said that there was no deal."
    assert called(both, "GBR")[-1] == "Foreign Office"
    assert called("Chile and Peru met. The Foreign Office was glad.", "GBR") == ["Foreign Office"]
