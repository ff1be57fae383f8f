"""Positions in one short article about the talks of Chile and Peru, as pairs and as conditions."""

from collections.abc import Callable

import pytest

from summitry.model import Article, Position
from summitry.reading import read_article

LEAD = (
    "Chile and Peru resumed talks on fishing rights in Quito on Monday. "
    "Peru's envoy and Chile's envoy sat together for two hours. "
)


@pytest.fixture
def positions() -> Callable[[str], list[Position]]:
    """The positions that the text takes, behind a lead that says whose talks they are."""
    return lambda text: list(read_article(Article("a", LEAD + text, language="en")).positions)


@pytest.fixture
def stances(positions: Callable[[str], list[Position]]) -> Callable[[str], list[tuple[str, str]]]:
    """Holder and act of each."""
    return lambda text: [(one.holder, one.act) for one in positions(text)]


@pytest.fixture
def waits_for(positions: Callable[[str], list[Position]]) -> Callable[[str], list[tuple[str, str | None]]]:
    """Relation and whose part of each condition."""
    return lambda text: [(one.condition.relation, one.condition.by) for one in positions(text) if one.condition]
