"""Who said what: ``find_statements``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.model import Article, Statement, TimeExpression
from summitry.reading.who import Register

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find_statements(
    article: Article, doc: Doc, times: tuple[TimeExpression, ...], register: Register
) -> tuple[Statement, ...]:
    """The article's attributed speech and attitudes, in order of their content."""
    return ()
