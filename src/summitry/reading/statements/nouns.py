"""Noun phrases: how far the name or description of a source reaches around its head noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children
from summitry.reading.statements.cue import Source

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token


def noun_phrase(head: Token, without: Token | None = None) -> Source:
    """The noun phrase around its head: determiner to apposition, without what hangs on it loosely."""
    first, last = _beginning(head), head.right_edge.i
    doc = head.doc
    if without is not None and without.i > head.i:
        last = min(last, without.left_edge.i - 1)
    for one in head.children:
        if one.i > head.i and one.left_edge.i <= last and _loose(one):
            last = one.left_edge.i - 1
    while last > head.i and (doc[last].is_punct or doc[last].is_space) and doc[last].text not in (")", "]"):
        last -= 1
    return Source(_word_start(doc, first), last, head)


def _word_start(doc: Doc, first: int) -> int:
    """The beginning of "ex-minister" where the parser began at "minister"."""
    while first > 1 and doc[first - 1].text == "-" and _hyphen(doc, first - 1):
        first = min(doc[first - 2].left_edge.i, first - 2)
    return first


def _beginning(head: Token) -> int:
    """Where a noun phrase begins: after a dateline, an adverbial or a conjunction that the parser took into it."""
    doc, first = head.doc, head.left_edge.i
    breaks = [i for i in range(first, head.i) if doc[i].text in (",", "-", "--", "—", "–")]
    if breaks and doc[breaks[-1] + 1].pos_ != "ADJ" and not _hyphen(doc, breaks[-1]):
        first = breaks[-1] + 1
    while first < head.i and (
        doc[first].is_punct or doc[first].is_space or doc[first].dep_ in ("cc", "preconj", "advmod", "dep", "mark")
    ):
        if doc[first].dep_ == "advmod" and doc[first].head != head:
            break
        first += 1
    return first


def _hyphen(doc: Doc, place: int) -> bool:
    return doc[place].text == "-" and not doc[place - 1].whitespace_ and not doc[place].whitespace_


def _loose(one: Token) -> bool:
    """What stands after a noun and is not part of who it is: clauses, a year, a comparison."""
    if one.dep_ in ("parataxis", "dep", "advcl", "ccomp", "npadvmod"):
        return True
    if one.dep_ != "prep":
        return False
    thing = child(one, "pobj")
    if one.doc[one.i - 1].text == "," and one.lower_ not in ("including", "of", "from", "such"):
        return True
    return one.lower_ in ("unlike", "along") or (thing is not None and thing.like_num)


def possessor(owner: Token) -> Source:
    """ "Rossi" in "Rossi's claim"."""
    found = noun_phrase(owner)
    last = found.last
    while last > owner.i and owner.doc[last].tag_ == "POS":
        last -= 1
    return Source(found.first, last, owner)


def by_phrase(noun: Token) -> Source | None:
    """ "warnings by officials", "a call from the envoy"."""
    for one in children(noun, "prep"):
        if one.lower_ in ("by", "from", "among"):
            who = child(one, "pobj")
            if who is not None:
                return noun_phrase(who)
    return None
