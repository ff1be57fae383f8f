"""How observers read the talks: statements by people who are neither a party nor its officials."""

from __future__ import annotations

from summitry.model import Article, Assessment, Statement
from summitry.reading.who import Register


def find_assessments(article: Article, statements: tuple[Statement, ...], register: Register) -> tuple[Assessment, ...]:
    """The statements by observers about a party or about the talks, in order."""
    return ()
