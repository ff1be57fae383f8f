"""Which side tells what a clause says where no statement was found: "Lima made clear that", "because the front holds that"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, negated
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def spoken_by(token: Token, sides: Sides) -> str | None:
    """Who speaks there, or tells it, or whose stance it is: "Lima's position is that the fee is not negotiable"."""
    return sides.speaking(token.idx) or telling_side(token, sides) or _whose_stance(token, sides)


def _whose_stance(token: Token, sides: Sides) -> str | None:
    verb = token.head
    named = child(verb, "nsubj") if token.dep_ == "ccomp" and verb.lemma_ == "be" and not negated(verb) else None
    return sides.party(child(named, "poss")) if named is not None and named.lemma_.lower() in words().stances else None


def _makes_clear(verb: Token) -> bool:
    """ "Lima MADE (IT) CLEAR that Quito must pay"."""
    return verb.lemma_ == "make" and any(
        one.lower_ in ("clear", "plain") for one in children(verb, "ccomp", "acomp", "oprd", "advmod", "xcomp")
    )


def telling_side(token: Token, sides: Sides) -> str | None:
    """Who tells it where nothing is quoted: "Lima made clear that Quito must pay"."""
    clause = token
    while clause.dep_ in ("conj", "advcl") and clause.head != clause:
        clause = clause.head
    verb = clause.head
    if clause.dep_ == "acomp" or verb.pos_ == "ADJ" or (verb.lemma_ == "know" and verb.head.lemma_ in ("let", "make")):
        verb = verb.head  # "made clear that", "let it be known that"
    says = verb.lemma_.lower() in words().telling | words().saying or _makes_clear(verb)
    if clause.dep_ != "ccomp" or not says or negated(verb):
        return None
    return sides.party(child(verb, "nsubj"))
