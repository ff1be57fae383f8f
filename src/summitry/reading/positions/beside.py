"""Holders that a subject does not name by itself: who stands beside it, who wrote the paper, whose words follow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed
from summitry.reading.positions.doers import doer
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def author(paper: Token | None, sides: Sides) -> str | None:
    """ "Rossi read out A STATEMENT accusing Lima", "A LETTER from Quito demanded": who wrote it, or hands it out."""
    if paper is None or paper.lemma_.lower() not in words().papers:
        return None
    writers = (*children(paper, "poss"), *governed(paper, "from", "by", "of"))
    if (party := next((found for one in writers if (found := sides.party(one))), None)) is not None:
        return party
    issuing = paper.head if paper.dep_ == "dobj" else None
    if issuing is None or issuing.lemma_.lower() not in words().issuing:
        return None
    return sides.party(doer(issuing))


def joined(who: Token | None, party: str, asks: bool, sides: Sides) -> tuple[str, ...]:
    """ "Lima AND QUITO want changes": what each of them asks; what both promise or refuse is mostly one thing."""
    if who is None or not asks or not any(one.lower_ == "and" for one in children(who, "cc")):
        return ()
    return tuple(
        dict.fromkeys(found for one in children(who, "conj") if (found := sides.party(one)) not in (None, party))
    )


def of_its_content(who: Token | None, verb: Token, sides: Sides) -> str | None:
    """ "HE threatened to close the port": where nobody knows who he is, but whose words those are."""
    if who is None or who.lower_ not in ("he", "she", "it", "they") or who.dep_ != "nsubj":
        return None
    told = child(verb, "xcomp", "ccomp")
    if told is None or told.i < verb.i or sides.voices.statement(who.idx) is not None:
        return None
    return sides.speaking(told.idx)
