"""Which way the words around a time expression look, past or future: the nearest cue of its sentence decides."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import Any, NamedTuple

from summitry.reading.when.tokens import CHARS, Tokens
from summitry.reading.when.words import around, load

_REACH = 16
_BREAK, _STOP, _OTHER = CHARS["break"], CHARS["stop"], CHARS["other"]
_DETERMINERS = frozenset(CHARS[kind] for kind in ("the", "a", "poss", "this", "that"))
_PREP = CHARS["prep"]
_SEMICOLON = CHARS["semicolon"]
_NEW = frozenset((CHARS["a"], CHARS["poss"]))
_PAST_AUXILIARIES = frozenset(("was", "were", "had", "been"))
_AHEAD = frozenset(("by", "until"))
_FROM = frozenset(("as of", "from", "not before"))
_NEAR = 2
_GRANTED = frozenset(("has", "have", "given", "gave", "put"))


class Cue(NamedTuple):
    """The direction that a word gives (past, future, or either: what was planned then may lie on both sides of
    publication), and the word.
    """

    tense: str
    word: str


@functools.cache
def _cues() -> dict[str, str]:
    table: dict[str, Any] = load("when_tense")
    kinds = ("future", "moving", "announcing", "present", "past", "neutral")
    return {word: kind for kind in reversed(kinds) for word in table[kind]}


@functools.cache
def _meant() -> frozenset[str]:
    return frozenset(load("when_tense")["meant"])


@functools.cache
def _supposed() -> frozenset[str]:
    return frozenset(load("when_tense")["supposed"])


def tense_at(tokens: Tokens, start: int, end: int, relation: str | None) -> Cue | None:
    """The cue for the expression at tokens ``start`` to ``end``: the nearest to its left, else to its right.

    An expression that only describes a noun ("Tuesday's declaration", "a June agreement") hears nothing from its left.
    """
    before = tokens.lower[start - 1] if start else ""
    if relation == "since" or before == "ended":
        return Cue("past", before)
    if not _attributive(tokens, start, end) or _bounded(tokens, start):
        left = _scan(tokens, range(start - 1, max(-1, start - 1 - _REACH), -1), start)
        if left:
            return Cue("future", left.word) if relation == "until" and left.word in _GRANTED else left
    if relation == "as of" and end < len(tokens.lower) and tokens.lower[end] == ",":
        return Cue("past", before)  # "As of Sept. 30, ..." tells how things stood
    if tokens.lower[end : end + 1] == ["is"] and end + 1 < len(tokens.lower) and start == 0:
        return Cue("future", "is")  # "Friday is the deadline"
    right = _scan(tokens, range(end, min(len(tokens.lower), end + _REACH)), start)
    if right is None and relation in _FROM and tokens.classes[start] == CHARS["weekday"]:
        return Cue("future", relation)  # "Tariffs apply from Friday": what holds from then on
    if relation in _AHEAD and (right is None or (start > 1 and not _sentence_begins(tokens, start - 1))):
        return Cue("future", relation)
    return right


def _attributive(tokens: Tokens, start: int, end: int) -> bool:
    if end >= len(tokens.classes) or start == 0:
        return False
    if tokens.classes[end] == CHARS["possessive"]:
        return True
    return tokens.classes[start - 1] in _DETERMINERS and tokens.classes[end] == _OTHER


def _bounded(tokens: Tokens, start: int) -> bool:
    """ "will meet after Sunday's vote": a noun that bounds what the verb tells shares its tense."""
    at = start - 1
    if at >= 0 and tokens.classes[at] in _DETERMINERS:
        at -= 1
    return at >= 0 and tokens.classes[at] == _PREP and tokens.values[at] in ("before", "after", "until", "by")


def _sentence_begins(tokens: Tokens, at: int) -> bool:
    return at == 0 or tokens.classes[at - 1] in (_STOP, _BREAK)


def _scan(tokens: Tokens, places: Iterable[int], start: int) -> Cue | None:
    for at in places:
        kind = tokens.classes[at]
        if kind in (_BREAK, _SEMICOLON) or (kind == _STOP and _sentence_ends(tokens, at)):
            return None
        tense = _tense_of(tokens, at, start)
        if tense:
            return Cue(tense, tokens.lower[at - 1 if at and _cues().get(tokens.lower[at - 1]) == tense else at])
    return None


def _sentence_ends(tokens: Tokens, at: int) -> bool:
    """Whether the full stop ends a sentence: what follows begins with a capital and what precedes is no initial."""
    following = tokens.text[tokens.ends[at] : tokens.ends[at] + 3].strip(" \n\"'”’`")
    return (not following or not following[0].islower()) and (at == 0 or len(tokens.lower[at - 1]) > 1)


def _tense_of(tokens: Tokens, at: int, start: int) -> str | None:
    word = tokens.lower[at]
    if word.endswith(("'ll", "’ll")):
        return "future"
    if word == "to":
        return _infinitive(tokens, at)
    if tokens.classes[at] == CHARS["ampm"]:
        return None
    if at < start and CHARS["comma"] not in tokens.classes[at:start]:
        if _dated_after(tokens, at):
            return "past"
        if word in around("ahead_of"):
            return "future"
    if word in ("has", "have") and tokens.lower[at + 1 : at + 2] == ["to"]:
        return "future"
    if word in _supposed() and tokens.lower[at + 1 : at + 2] == ["to"]:
        # "is meant to close on Friday", "were supposed to meet"
        return "either" if not _PAST_AUXILIARIES.isdisjoint(tokens.lower[max(0, at - 2) : at]) else "future"
    if word == "have" and at and tokens.lower[at - 1] == "to":
        return _infinitive(tokens, at - 1)
    kind = _cues().get(word) or _by_ending(tokens, at)
    if kind is None or kind == "neutral" or _says_nothing(tokens, at, kind):
        return None
    before = tokens.lower[at - 1] if at else ""
    if kind == "future" and before == "had" and word in _meant() and tokens.lower[at + 1 : at + 2] == ["to"]:
        return "past"
    if word == "last" and before in ("to", *around("modals")):
        return None
    if kind == "present":
        return "future" if 0 < start - at <= _NEAR and before != "to" else None
    if kind == "past" and before == "been" and at == start - 2 and tokens.lower[start - 1] == "for":
        return "future"  # "has been fixed for Friday"
    if kind == "past":
        return _participle(tokens, at, before)
    if kind == "moving":
        return _of_moving(tokens.lower[start - 1] if at < start else "")
    if kind == "announcing" and before in ("to", *around("modals"), "must", "should"):
        return None
    if kind == "announcing":
        return "past" if at > start or _is_its_own_day(tokens, at, start) else "future"
    if _broken_off(tokens, start):
        return "either"
    return "either" if _PAST_AUXILIARIES & set(tokens.lower[max(0, at - 2) : at]) and before != "would" else "future"


def _broken_off(tokens: Tokens, start: int) -> bool:
    """Whether what was planned for the time is over: "talks planned for Saturday were called off"."""
    after = [word for word in tokens.lower[start + 1 : start + 4] if word not in (",", "night", "morning")]
    return bool(after) and after[0] in ("was", "were")


def is_verb(tokens: Tokens, at: int) -> bool:
    """Whether the word is one that says which way a sentence looks, so no part of a noun phrase."""
    return _cues().get(tokens.lower[at], "neutral") != "neutral" or _by_ending(tokens, at) is not None


def _says_nothing(tokens: Tokens, at: int, kind: str) -> bool:
    """ "the plan", "a divided island", "set aside"; but "the planned visit", "set for May" look ahead."""
    if tokens.lower[at] == "set" and tokens.lower[at + 1 : at + 2] not in (["for"], ["to"], ["on"], ["in"]):
        return True
    if not at or tokens.classes[at - 1] not in _DETERMINERS:
        return False
    if kind == "present" and tokens.lower[at - 1] in ("that", "those"):
        return False  # "talks that open on Monday"
    return kind != "future" or tokens.lower[at] in around("nouns_too")


def _participle(tokens: Tokens, at: int, before: str) -> str | None:
    """A past form; "is heard in May" says nothing, "will be heard" is planned."""
    if before in ("is", "are"):
        return None
    if before == "have" and at > 1 and tokens.lower[at - 2] == "would":
        return "either"  # "would have fixed a round for the autumn": it may lie ahead still
    return _passive(tokens, at - 1) if before in ("be", "being") else "past"


def _dated_after(tokens: Tokens, at: int) -> bool:
    """ "after a first summit in June", "after their talks in May": what is brought in as new, and over."""
    return tokens.lower[at] in ("after", "following") and tokens.classes[at + 1] in _NEW


def _of_moving(before: str) -> str:
    """ "moved to Friday", "moved from Friday", "moved Friday"."""
    return {"to": "future", "up to": "future", "until": "future", "till": "future", "from": "either"}.get(
        before, "past"
    )


def _by_ending(tokens: Tokens, at: int) -> str | None:
    """Regular past forms; "unspecified", "so-called" and their like are adjectives."""
    word = tokens.lower[at]
    past = len(word) > 4 and word.endswith("ed") and tokens.classes[at] == _OTHER and not word.startswith("un")
    return "past" if past else None


def _is_its_own_day(tokens: Tokens, at: int, start: int) -> bool:
    """ "agreed in June to ...", "invited him Thursday": the day of announcing, unless "for", "until", "to" point ahead."""
    return 0 < start - at <= _NEAR and tokens.lower[start - 1] not in ("for", "until", "till", "to", "by")


def _infinitive(tokens: Tokens, at: int) -> str | None:
    """ "is to", "are to": arranged; any other infinitive says nothing by itself."""
    before = tokens.lower[at - 1] if at else ""
    if before in around("adverbs") and at > 1:
        before = tokens.lower[at - 2]
    if before in ("is", "are", "'s", "’s"):
        return "future"
    return "either" if before in ("was", "were") else None


def _denied(tokens: Tokens, at: int) -> bool:
    """ "could not be reached", "neither could be found": it was tried, and did not happen."""
    return not around("negations").isdisjoint(tokens.lower[max(0, at - _REACH) : at])


def _passive(tokens: Tokens, at: int) -> str:
    """ "will be held", "to be held", "is being held": planned, whatever the participle."""
    before = tokens.lower[max(0, at - 3) : at]
    if "couldn't" in before or "couldn’t" in before or ("could" in before and _denied(tokens, at)):
        return "past"
    past = any(word in ("was", "were", "had") for word in before)
    return "future" if tokens.lower[at] == "be" or not past else "past"
