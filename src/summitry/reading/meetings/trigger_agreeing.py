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
    when = dated(verb) or (  # "was set LAST MAY, WHEN the two presidents agreed in Cusco to"
        verb.dep_ in ("advcl", "relcl") and dated(verb.head) and any(one.lower_ == "when" for one in verb.children)
    )
    if who is None or verb.tag_ != "VBD" or not several(who) or not when:
        return False
    if who.lemma_.lower() not in (words().people["together"] | words().people["titles"]) - {
        "side",
        "party",
        "government",
        "capital",
        "they",
    }:
        return False
    return _at_a_place(verb) and not any(one.lemma_.lower() in {**words().nouns, **words().verbs} for one in verb.sent)


def swaps_there(verb: Token) -> bool:
    """ "Peru and the Front swapped LISTS in Arica in May", "that both sides exchanged in Bern on Monday": papers that go from hand to
    hand at a place, on a day, where those who do so are two; states exchange letters and notes from home.
    """
    who = child(verb, "nsubj")
    what = child(verb, "dobj")
    if what is not None and what.tag_ in ("WDT", "WP") and verb.dep_ == "relcl":
        what = verb.head
    if who is None or what is None or verb.tag_ != "VBD" or not dated(verb):
        return False
    two = several(who) or (child(who, "conj") is not None and any(one.pos_ == "PROPN" for one in who.subtree))
    papers = what.lemma_.lower() in words().handed_across
    named = any(one.pos_ == "NOUN" and one.lemma_.lower() in words().nouns for one in verb.subtree)
    return two and papers and _at_a_place(verb) and not named


def _at_a_place(verb: Token) -> bool:
    """ "in Cusco", on the verb, on its object, or behind what is agreed on."""
    near = [*children(verb, "prep"), *(prep for one in children(verb, "dobj") for prep in children(one, "prep"))]
    near += [
        prep for one in near if one.lower_ in ("on", "to") for inner in children(one, "pobj") for prep in _below(inner)
    ]
    return any(
        p.lower_ in ("in", "at") and any(one.pos_ == "PROPN" and not is_day(one) for one in children(p, "pobj"))
        for p in near
    )


def _below(noun: Token) -> list[Token]:
    return [
        *children(noun, "prep"),
        *(x for prep in children(noun, "prep") for one in children(prep, "pobj") for x in _below(one)),
    ]
