"""Whose "the delegation" is, and whose people lead it. All are invented."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def register(text):
    return read_article(Article("a", text, language="en")).actors


def linked(text, words):
    """The parties that the words name, or that a mention in them names."""
    start = text.index(words)
    return {
        actor.name
        for actor in register(text)
        for one in actor.mentions
        if (one.start, one.end) == (start, start + len(words))
    }


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kenya sent a delegation to Doha. The delegation met Qatar's emir.", "The delegation"),
        ("A Kenyan team flew to Doha. Qatar's emir received the team on Monday.", "the team"),
        ("A mission from Kenya is in Lima. The mission will stay until Friday.", "The mission"),
        ("Kenya's delegation left early. Nobody would say why. The delegation will be back.", "The delegation"),
    ],
)
def test_the_delegation_is_that_of_the_side_whose_was_told_of(text, words):
    assert linked(text, words) == {"Kenya"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Kenya's delegation and Somalia's met on Monday. The delegation left early.", "The delegation"),
        ("The Kenyan delegation arrived. The Somali delegation stayed away. The delegation said so.", "The delegation"),
        ("Kenya and Somalia met on Monday. The delegation left early.", "The delegation"),
    ],
)
def test_of_two_delegations_nobody_can_tell(text, words):
    assert linked(text, words) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Kenya sent a delegation to Lima. Rose Otieno, who leads the delegation, met Peru's president.",
        "Kenya's team was large. Rose Otieno, the head of the delegation, brought maps to the talks with Peru.",
        "Kenya's delegation came to Lima on Monday. Chief negotiator Rose Otieno told reporters in Peru that she was hopeful.",
        "A Kenyan delegation came to Lima. The delegation, led by Rose Otieno, met Peru's president.",
    ],
)
def test_who_leads_the_delegation_is_of_its_side(text):
    assert next(one.party for one in register(text) if one.name == "Rose Otieno") == "KEN"


@pytest.mark.parametrize(
    ("text", "words", "sides"),
    [
        (
            "Kenya and Somalia are close to a deal, the Omani foreign ministry said. Muscat wants to save it. "
            "Oman expects both delegations back on Monday.",
            "both delegations",
            {"Kenya", "Somalia"},
        ),
        ("Kenya and Somalia met in Doha. Kenya said both sides would return.", "both sides", {"Kenya", "Somalia"}),
        ("Kenya and Somalia met in Doha. The two ministries confirmed it.", "The two ministries", {"Kenya", "Somalia"}),
    ],
)
def test_who_does_something_to_both_sides_is_none_of_them(text, words, sides):
    assert linked(text, words) == sides


@pytest.mark.parametrize(
    ("words", "side"),
    [
        ("government delegation", "Mali"),
        ("government panel", "Mali"),
        ("the rebel side", "Azawad Front"),
    ],
)
def test_the_team_of_a_government_or_of_rebels_is_their_side_as_a_whole(words, side):
    text = (
        "Mali and the Azawad Front met in Doha. The government delegation came first. Ada Brenn, chair of the government panel, "
        "waited for the rebel side."
    )
    assert linked(text, words) == {side}
