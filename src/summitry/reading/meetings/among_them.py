"""Who meets, as the clause behind the noun tells: "the talks, ATTENDED BY Peru and Chile", "six-party talks GROUPING the two Koreas"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import children
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


def _of_the_noun(clause: Token) -> bool:
    """ "Talks INVOLVING Peru", "the talks, WHICH GROUP Peru and Chile": the talks do it, and nobody else."""
    return clause.tag_ == "VBG" or any(one.tag_ in ("WDT", "WP") for one in children(clause, "nsubj"))


def _who(thing: Token) -> bool:
    """Not "which included A STOP in Brazil"."""
    return thing.pos_ == "PROPN" or person(thing)


def _journey(noun: Token) -> bool:
    """ "A TOUR that includes Peru and Chile": they do not meet there."""
    return words().nouns.get(noun.lemma_.lower()) == "visit"
