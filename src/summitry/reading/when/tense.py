"""Which way the words around a time expression look, past or future: the nearest cue of its sentence decides."""

from __future__ import annotations

import functools
from typing import Any, NamedTuple

from summitry.reading.when.tokens import CHARS, Tokens
from summitry.reading.when.words import load

_REACH = 16
_ENDS = frozenset((CHARS["break"],))
_STOP = CHARS["stop"]


class Cue(NamedTuple):
    """The direction a word gives ("past", "future") and the word."""

    tense: str
    word: str


@functools.cache
def _cues() -> dict[str, str]:
    table: dict[str, Any] = load("when_tense")
    return {word: tense for tense in ("future", "past", "neutral") for word in table[tense]}


def tense_at(tokens: Tokens, start: int, end: int) -> Cue | None:
    """The cue for the expression at tokens ``start`` to ``end``: the nearest to its left, else to its right."""
    return _scan(tokens, range(start - 1, max(-1, start - 1 - _REACH), -1)) or _scan(
        tokens, range(end, min(len(tokens.lower), end + _REACH))
    )


def _scan(tokens: Tokens, places: range) -> Cue | None:
    for at in places:
        kind = tokens.classes[at]
        if kind in _ENDS or kind == _STOP and _sentence_ends(tokens, at):
            return None
        tense = _tense_of(tokens, at)
        if tense:
            return Cue(tense, tokens.lower[at])
    return None


def _sentence_ends(tokens: Tokens, at: int) -> bool:
    """Whether the full stop ends a sentence: what follows begins with a capital and what precedes is no initial."""
    following = tokens.text[tokens.ends[at] : tokens.ends[at] + 3].strip(" \n\"'”’`")
    return (not following or not following[0].islower()) and (at == 0 or len(tokens.lower[at - 1]) > 1)


def _tense_of(tokens: Tokens, at: int) -> str | None:
    word = tokens.lower[at]
    tense = _cues().get(word)
    if word.endswith(("'ll", "’ll")):
        return "future"
    if word == "to":
        return _infinitive(tokens, at)
    if tense is None and len(word) > 4 and word.endswith("ed") and tokens.classes[at] == CHARS["other"]:
        tense = "past"
    if tense == "past" and at and tokens.lower[at - 1] in ("be", "being"):
        return _passive(tokens, at - 1)
    return None if tense == "neutral" else tense


def _passive(tokens: Tokens, at: int) -> str | None:
    """ "will be held", "to be held", "is being held": planned, whatever the participle."""
    before = tokens.lower[max(0, at - 3) : at]
    past = any(word in ("was", "were", "had") for word in before)
    return "future" if tokens.lower[at] == "be" or not past else "past"


def _infinitive(tokens: Tokens, at: int) -> str | None:
    """ "is to", "are to": arranged; any other infinitive says nothing by itself."""
    return "future" if at and tokens.lower[at - 1] in ("is", "are", "was", "were", "'s", "’s") else None
