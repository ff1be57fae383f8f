"""Where the parties stand: ``find_positions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.model import Article, Knowledge, Position, Statement, TimeExpression
from summitry.reading.who import Register

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find_positions(
    article: Article,
    doc: Doc,
    times: tuple[TimeExpression, ...],
    register: Register,
    statements: tuple[Statement, ...],
    knowledge: Knowledge,
) -> tuple[Position, ...]:
    """What each party demands, offers, refuses, threatens, promises, concedes or complains of, and its condition."""
    return ()
