"""How observers read the talks: statements by people who are neither a party nor its officials.

Who speaks decides: an analyst, scholar or former official by name, or "observers", "analysts", "experts" without one.
"""

from __future__ import annotations

import re

from summitry.model import Article, Assessment, Statement
from summitry.model.evidence import evidence_at
from summitry.reading.who import Register
from summitry.reading.who.roles import role_of

_TALKS = re.compile(
    r"\b(talks|summit|meeting|negotiat\w+|trip|visit|diploma\w+|deal|agreement|dialogue)\b", re.IGNORECASE
)


def find_assessments(article: Article, statements: tuple[Statement, ...], register: Register) -> tuple[Assessment, ...]:
    """The observers' statements, in order. ``about``: the party their words name first, else "talks" where they speak of them."""
    return tuple(
        _assessment(article, item, by, register)
        for item in statements
        if item.act == "speech" and (by := _observer(item, register)) is not None
    )


def _observer(item: Statement, register: Register) -> str | None:
    """The actor id of a named observer, the words for unnamed ones, or None for everybody else."""
    speaker = register.actor(item.speaker)
    if speaker is not None:
        return speaker.id if speaker.observer else None
    words = item.speaker_name or ""
    return words if role_of(words) == "observer" else None


def _assessment(article: Article, item: Statement, by: str, register: Register) -> Assessment:
    first, last = item.content[0].start, item.content[-1].end
    named = [actor for span in item.content for _, actor in register.within(span.start, span.end)]
    about = next((actor.party for actor in named if actor.party and not actor.observer), None)
    return Assessment(
        by=by,
        role=item.role,
        about=about or ("talks" if _TALKS.search(article.text[first:last]) else None),
        text=item.text,
        evidence=tuple(evidence_at(article.text, span.start, span.end) for span in item.content),
    )
