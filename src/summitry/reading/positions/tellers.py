"""Which side tells what a clause says where no statement was found: "Lima made clear that", "because the front holds that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, negated
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def telling_side(token: Token, sides: Sides) -> str | None:
    """Who tells it where nothing is quoted: "Lima made clear that Quito must pay"."""
    clause = token
    while clause.dep_ in ("conj", "advcl") and clause.head != clause:
        clause = clause.head
    verb = clause.head
    if clause.dep_ == "acomp" or verb.pos_ == "ADJ" or (verb.lemma_ == "know" and verb.head.lemma_ in ("let", "make")):
        verb = verb.head  # "made clear that", "let it be known that"
    says = verb.lemma_.lower() in words().telling | words().saying
    if clause.dep_ != "ccomp" or not says or negated(verb):
        return None
    return sides.party(child(verb, "nsubj"))
