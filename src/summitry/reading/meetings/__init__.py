"""Meetings and what becomes of them: ``find_meetings``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.model import Article, Knowledge, MeetingReport, Statement, TimeExpression
from summitry.reading.who import Register

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find_meetings(
    article: Article,
    doc: Doc,
    times: tuple[TimeExpression, ...],
    register: Register,
    statements: tuple[Statement, ...],
    knowledge: Knowledge,
) -> tuple[MeetingReport, ...]:
    """One report for each meeting that the article speaks of, with the status in which it leaves it."""
    return ()
