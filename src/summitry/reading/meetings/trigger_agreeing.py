"""Verbs of agreeing that tell of a meeting where several people do so at a place, on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children
from summitry.reading.meetings.tense import dated, is_day
from summitry.reading.meetings.together import several
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def agrees_there(verb: Token) -> bool:
    """ "the two co-chairmen agreed on a list at Halda on 20 January", "the ministers settled the quota in Bodo in May": several people
    who do so at a place, on a day, are together; states may do it by letter.
    """
    who = child(verb, "nsubj")
    if who is None or verb.tag_ != "VBD" or not several(who) or not dated(verb):
        return False
    if who.lemma_.lower() not in (words().people["together"] | words().people["titles"]) - {
        "side",
        "party",
        "government",
        "capital",
        "they",
    }:
        return False
    near = [*children(verb, "prep"), *(prep for one in children(verb, "dobj") for prep in children(one, "prep"))]
    near += [
        prep for one in near if one.lower_ in ("on", "to") for inner in children(one, "pobj") for prep in _below(inner)
    ]
    there = any(
        p.lower_ in ("in", "at") and any(one.pos_ == "PROPN" and not is_day(one) for one in children(p, "pobj"))
        for p in near
    )
    return there and not any(one.lemma_.lower() in {**words().nouns, **words().verbs} for one in verb.sent)


def _below(noun: Token) -> list[Token]:
    return [
        *children(noun, "prep"),
        *(x for prep in children(noun, "prep") for one in children(prep, "pobj") for x in _below(one)),
    ]
