"""What stands before a name and says what it is: "the opposition Dawn Party", "the rebel CLF"."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def mentions(text):
    actors = read_article(Article("a", text, language="en")).actors
    return {actor.name: [text[one.start : one.end] for one in actor.mentions] for actor in actors}


@pytest.mark.parametrize(
    ("text", "name", "word"),
    [
        ("The opposition Dawn Party and Ghana will meet. The opposition wants a vote.", "Dawn Party", "opposition"),
        ("Chad invited the main opposition Common Platform to talks. The opposition wants a vote.", "Common Platform", "opposition"),
        ("Chad met the opposition's Dawn Party on Monday. The opposition wants a vote.", "Dawn Party", "opposition"),
        ("Chad met the Dawn Party of the opposition on Monday. The opposition wants a vote.", "Dawn Party", "opposition"),
        ("The separatist Coast Council and Chad meet on Monday. The separatists want a port.", "Coast Council", "separatists"),
        ("Chad and the rebel CLF signed on Monday. The rebels want an amnesty.", "CLF", "rebels"),
    ],
)  # fmt: skip
def test_the_word_before_a_name_means_that_party_afterwards(text, name, word):
    found = mentions(text)
    assert any(one.lower().removeprefix("the ") == word for one in found[name])
    assert word not in found


def test_of_two_such_parties_neither_is_the_opposition():
    text = "The opposition Dawn Party and the opposition Tide Party met Chad. The opposition wants a vote."
    found = mentions(text)
    assert not any("opposition" in one for name in ("Dawn Party", "Tide Party") for one in found[name])


def test_a_nameless_opposition_stays_one():
    assert "Togolese opposition" in mentions(
        "Togo's president will meet the opposition on Friday. The opposition wants a vote."
    )


@pytest.mark.parametrize(
    "text",
    ["The rebel Anna Bell met Chad's envoy.", "Chad met the opposition Leader on Monday.", "The rebel General Falco met them."],
)  # fmt: skip
def test_a_person_behind_such_a_word_is_no_party(text):
    actors = read_article(Article("a", text, language="en")).actors
    assert not any(
        actor.name in ("Anna Bell", "Leader", "General Falco") and actor.kind != "person" for actor in actors
    )


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Fiji's government met the opposition in Suva. The opposition wants a vote.", "Fijian opposition"),
        (
            "Ghana's government is at odds with the opposition. The opposition's leader, Kofi Mensa, said no.",
            "Ghanaian opposition",
        ),
        ("Ghana met Togo on Monday. The opposition wants a vote.", "opposition"),
    ],
)
def test_the_opposition_is_that_of_the_state_that_the_article_is_about(text, party):
    assert party in {one.id for one in read_article(Article("a", text, language="en")).actors}
