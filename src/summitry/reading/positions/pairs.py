"""Which sides stand opposite each other: those that the article names in one breath, "between Lima and Quito"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import children
from summitry.reading.voices import Voices

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

Pairs = dict[str, Counter[str]]


def pairs(doc: Doc, voices: Voices) -> Pairs:
    """For each side, with which it is joined, and how often: "envoys of Lima and of Quito", "Peruvian and Chilean officers".

    Only of exactly two: who stands in a row of three is not yet anybody's counterpart.
    """
    found: Pairs = {}
    for token in doc:
        joined = list(children(token, "conj"))
        if not joined or token.dep_ == "conj":
            continue
        sides = [party for one in _row(token) if (party := voices.party(one)) is not None]
        if len(sides) == 2 and sides[0] != sides[1]:
            for one, other in (sides, reversed(sides)):
                found.setdefault(one, Counter())[other] += 1
    return found


def _row(first: Token) -> Iterator[Token]:
    """All that are joined, from the first: the parse hangs each on the one before."""
    one: Token | None = first
    while one is not None:
        yield _named(one)
        one = next(children(one, "conj"), None) if one.pos_ in ("NOUN", "PROPN", "ADJ", "ADP") else None


def _named(one: Token) -> Token:
    """The name behind a preposition: "of Lima and OF Quito"."""
    return next(children(one, "pobj"), one) if one.pos_ == "ADP" else one
