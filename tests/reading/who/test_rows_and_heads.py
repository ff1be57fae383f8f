"""Names of bodies that are a row ("the Road and Quay Hauliers' Union") or stand in capitals at the head of a release."""

import pytest

from summitry.model import Article
from summitry.reading import read_article
from summitry.reading.who.introduced import introduced


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Reef and Lagoon Forum and the Savers Group met.", {"Reef and Lagoon Forum", "Savers Group"}),
        ("Talks between the Road and Quay Hauliers' Union and Velm Rail broke down.", {"Road and Quay Hauliers' Union"}),
        ("Only the Peace and Justice Movement stayed away.", {"Peace and Justice Movement"}),
        ("Kenya and the Fund and Savers' Group signed.", {"Savers' Group"}),
        ("The minister and Growers' League spoke.", {"Growers' League"}),
        ("He met the Salt League and the Quay Hauliers' Union.", {"Salt League", "Quay Hauliers' Union"}),
    ],
)  # fmt: skip
def test_a_row_under_one_article_is_one_name(text, names):
    assert {name for name, kind in introduced(text).kinds.items() if kind != "state"} == names


def test_a_body_named_in_capitals_at_the_head_is_meant_by_its_last_word():
    text = (
        "LEAGUE OF RIVER PILOTS\nPress note, 3 May\nThe League met the Chamber of Ports of Ostrova on Monday. "
        "The League wants shorter shifts."
    )
    reading = read_article(Article("a", text, language="en"))
    league = next(actor for actor in reading.actors if actor.name == "League of River Pilots")
    assert [text[one.start : one.end].strip() for one in league.mentions].count("League") == 2


@pytest.mark.parametrize(
    "text",
    [
        "MINISTRY OF PORTS OF KENYA\nThe Ministry said on Monday that talks went on.",
        "THE RIVER LEDGER\nThe League met on Monday.",
        "ASSOCIATION OF RIVER PILOTS\nTalks were held on Monday.",
    ],
)
def test_what_is_a_states_or_an_outlets_or_not_gone_on_about_names_no_body(text):
    assert not any(name.isupper() for name in introduced(text).words)


def test_the_words_before_of_are_a_short_form():
    own = introduced("The Quay Guilds League of Velm met on Friday. The Quay Guilds League is ready.")
    assert own.words["Quay Guilds League"].party == "Quay Guilds League of Velm"
