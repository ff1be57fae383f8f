"""What a side does not own, the time that it gives another, and what the article adds to a side's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def aside(token: Token, speaking: str, sides: Sides) -> bool:
    """ "Lima asked for an apology, WHICH QUITO WILL NOT CONSIDER": what the article adds, and none of Lima's words."""
    if token.dep_ != "relcl" or token.left_edge.i == 0 or token.left_edge.nbor(-1).text != ",":
        return False
    item = sides.voices.statement(token.idx)
    reported = item is None or item.kind == "indirect"
    return reported and sides.party(child(token, "nsubj")) not in (None, speaking)


def disowns(token: Token) -> bool:
    """ "Lima DOES NOT RECOGNISE the court", "refuses to accept" told as what is so."""
    now = any(one.lemma_ == "do" and one.tag_ in ("VBZ", "VBP") for one in children(token, "aux"))
    named = token.dep_ == "relcl"  # "a state that Lima does not recognise": which one
    return (
        now
        and not named
        and negated(token)
        and token.lemma_.lower() in words().disowning
        and child(token, "dobj") is not None
    )


def has_until(token: Token) -> bool:
    """ "Lima HAS UNTIL FRIDAY to answer, Quito said": a deadline that the other side sets."""
    plain = token.lemma_ == "have" and modal(token) is None and not negated(token) and child(token, "dobj") is None
    return plain and any(
        prep.lower_ in ("until", "till") and any(one.ent_type_ in ("DATE", "TIME") for one in prep.subtree)
        for prep in children(token, "prep")
    )
