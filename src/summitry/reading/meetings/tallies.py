"""Lengths of time that count meetings, and clauses that only mark a time by one: neither is when the meeting is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.model import TimeExpression
from summitry.reading.grammar import children
from summitry.reading.meetings.words import ORDINALS

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_OVER = frozenset({"in", "for", "over", "within"})
_RANKS = frozenset({*ORDINALS, "last", "latest", "only"})
_OWNED = frozenset({"the", "their", "its", "his", "her", "'s", "’s"})
_MARKS = frozenset({"since", "until", "till", "once", "while"})


def of_a_tally(sentence: Span, time: TimeExpression, trigger: Token) -> bool:
    """ "their third meeting IN TWO WEEKS", "the first trip by a Velmish leader IN TEN YEARS", "met for the second time in a month": how
    many there were in that time; "will hold a third round in two weeks" tells when.
    """
    if time.type != "DURATION":
        return False
    first = min(trigger.left_edge.i, trigger.head.left_edge.i if trigger.dep_ == "pobj" else trigger.i)
    between = [one for one in sentence if one.i >= first and one.idx < time.start]
    if not between or between[-1].lower_ not in _OVER:
        return False
    ranked = next((one for one in reversed(between) if _ranks(one)), None)
    if ranked is None:
        return False
    return not any(one.pos_ in ("VERB", "AUX") or one.is_punct for one in between if one.i > ranked.i)


def _ranks(word: Token) -> bool:
    """ "the FIRST", "their THIRD", "the BIGGEST", "Velm's SECOND"; not "a third round"."""
    owned = word.i > 0 and word.nbor(-1).lower_ in _OWNED
    return owned and (word.lower_ in _RANKS or word.tag_ == "JJS" or word.lower_[-2:] in ("th", "nd", "rd", "st"))


def marks_time(trigger: Token) -> Token | None:
    """ "the 12th round since the talks BEGAN", "no payments until the talks END": the verb of a clause that says since or until when
    something else is so; nothing else in the sentence is told of that meeting."""
    for one in trigger.ancestors:
        if one.pos_ in ("VERB", "AUX"):
            marked = one.dep_ in ("advcl", "pcomp") and any(
                two.lower_ in _MARKS for two in children(one, "mark", "advmod")
            )
            return one if marked or (one.dep_ == "pcomp" and one.head.lower_ in _MARKS) else None
    return None
