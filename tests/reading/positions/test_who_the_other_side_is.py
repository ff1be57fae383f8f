"""Whose part a condition is where its words name nobody, in articles of more than two parties."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


@pytest.fixture
def by():
    """Whose part each condition of a text is."""
    return lambda text: [
        one.condition.by for one in read_article(Article("a", text, language="en")).positions if one.condition
    ]


def test_the_army_in_a_fronts_mouth_is_not_the_mediators(by):
    text = (
        "The Tamil Tigers and Sri Lanka have quarrelled over a ban since May. The ban must go, the Tigers say. Sri Lanka refuses. "
        "Tiger leaders met Norwegian mediator Erik Hagen in Oslo on Monday. Norway was hopeful. "
        "The Tigers said they would not resume talks until the army had left the north."
    )
    assert by(text)[-1] == "LKA"


def test_who_was_met_last_is_not_the_other_side_where_the_talks_are_anothers(by):
    text = (
        "Chile and Peru have quarrelled over the pier of Arica since May. Chile has shut the pier and Peru wants it open. Chile refuses. "
        "Peru's envoy met Bolivian officials in La Paz on Monday. Peru says it will free no boat until the pier is opened."
    )
    assert by(text)[-1] == "CHL"
