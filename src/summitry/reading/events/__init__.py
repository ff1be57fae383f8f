"""Events between parties for readers of event data (PLOVER, 2021): ``find_events``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.model import Article, Event, MeetingReport, Statement
from summitry.reading.who import Register

if TYPE_CHECKING:
    from spacy.tokens import Doc


def find_events(
    article: Article,
    doc: Doc,
    register: Register,
    statements: tuple[Statement, ...],
    meetings: tuple[MeetingReport, ...],
) -> tuple[Event, ...]:
    """The events between parties, one or more a sentence, in order."""
    return ()
