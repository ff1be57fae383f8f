"""Who meets, as the clause behind the noun tells: "the talks, ATTENDED BY Peru and Chile", "six-party talks GROUPING the two Koreas"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children
from summitry.reading.meetings.chain import governor
from summitry.reading.meetings.together import person
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def of_its_clause(noun: Token) -> Iterator[Token]:
    """Those who attend it, and those whom it is said to bring together."""
    for clause in children(noun, "acl", "relcl"):
        lemma = clause.lemma_.lower()
        if lemma in words().frames["attending"] and clause.tag_ == "VBN":
            for by in children(clause, "agent"):
                yield from children(by, "pobj")
        elif lemma in words().frames["listing"] and _of_the_noun(clause):
            yield from (one for one in children(clause, "dobj") if _who(one) and not _journey(noun))
    verb, role = governor(noun)
    if verb is not None and role == "nsubj" and verb.lemma_.lower() in words().frames["listing"]:
        yield from (one for one in children(verb, "dobj") if _who(one) and not _journey(noun))


def lost_half(half: Token) -> Token | None:
    """ "opened talks between THE GOVERNMENT and UNITA": the other half, which the parser hangs on the verb."""
    last = half.right_edge.i
    at = last if half.doc[last].lower_ == "and" else last + 1
    if child(half, "conj") is not None or at + 1 >= half.sent.end or half.doc[at].lower_ != "and":
        return None
    other = half.doc[at + 1]
    while other.dep_ in ("det", "amod", "compound", "nmod", "poss") and other.head.i > other.i:
        other = other.head
    return other if other.dep_ == "conj" and _who(other) else None


def _of_the_noun(clause: Token) -> bool:
    """ "Talks INVOLVING Peru", "the talks, WHICH GROUP Peru and Chile": the talks do it, and nobody else."""
    return clause.tag_ == "VBG" or any(one.tag_ in ("WDT", "WP") for one in children(clause, "nsubj"))


def _who(thing: Token) -> bool:
    """Not "which included A STOP in Brazil"."""
    return thing.pos_ == "PROPN" or person(thing)


def _journey(noun: Token) -> bool:
    """ "A TOUR that includes Peru and Chile": they do not meet there."""
    return words().nouns.get(noun.lemma_.lower()) == "visit"
