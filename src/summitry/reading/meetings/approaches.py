"""Who gets in touch with whom about a meeting: "approached Lima about a meeting", "reached out to the union to arrange talks"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, subject
from summitry.reading.meetings.outlook import auxiliaries
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def approach(noun: Token) -> Token | None:
    """The verb by which somebody gets in touch about the meeting, which nobody has fixed yet; None where none does."""
    if any(one.lower_ in ("the", "this", "these", "no") or one.dep_ == "poss" for one in noun.lefts):
        return None  # "wrote to him about the meeting"
    verb = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in ("about", "over", "regarding") else None
    if verb is None and noun.dep_ == "dobj" and noun.head.lemma_.lower() in words().approaches["aims"]:
        aim = noun.head
        verb = aim.head if "to" in auxiliaries(aim) and aim.dep_ in ("advcl", "xcomp") else None
    if verb is None or verb.pos_ != "VERB" or approached(verb) is None:
        return None
    return verb


def approached(verb: Token) -> Token | None:
    """ "approached LIMA", "reached out TO LIMA", "has been in touch with": whom somebody gets in touch with."""
    lemma = verb.lemma_.lower()
    if lemma in words().approaches["verbs"]:
        return child(verb, "dobj")
    out = lemma == "reach" and any(one.lower_ == "out" for one in children(verb, "prt", "advmod", "prep"))
    if not out and lemma not in words().approaches["to"]:
        return None
    below = [verb, *(one for one in children(verb, "prep") if one.lower_ == "out")]
    return next((one for above in below for one in governed(above, "to")), None)


def both(noun: Token) -> Iterator[Token]:
    """Who gets in touch and with whom."""
    verb = approach(noun)
    if verb is None or (whom := approached(verb)) is None:
        return
    if (who := subject(verb)) is not None and who.i != whom.i:
        yield who
    yield whom
