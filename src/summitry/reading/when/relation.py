"""The word that ties an expression to its sentence (by, before, since, until, after ...), and what it does to the window."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from summitry.reading.when.grammar import Read
from summitry.reading.when.meaning import Calendar, Meaning, Occasion, Shift
from summitry.reading.when.periods import add_days
from summitry.reading.when.tense import is_verb
from summitry.reading.when.tokens import CHARS, Tokens
from summitry.reading.when.words import around

BESIDE = ("just before", "just after", "about before", "about after", "shortly before", "shortly after", "eve")
"""The relations that name the days right beside a period."""
_REACH = 7
_SHORTLY = 14
_ABOUT = 7
_LIMITS = {"at the earliest": "not before", "at the soonest": "not before", "at the latest": "by"}
_LINKS = frozenset(CHARS[kind] for kind in ("of", "on", "in"))
_DETERMINERS = frozenset(CHARS[kind] for kind in ("the", "poss", "this", "that"))
_NOUN_PHRASE = frozenset(
    CHARS[kind] for kind in ("other", "capital", "in", "at", "of", "ordinal", "next", "dash", "possessive", "event")
)
_UNITS = frozenset((CHARS["unit"], CHARS["units"]))
_CLAUSE_ENDS = frozenset(CHARS[kind] for kind in ("comma", "stop", "break", "semicolon", "colon"))
_PREP = CHARS["prep"]
_PLAIN = {CHARS["in"]: "on", CHARS["on"]: "on", CHARS["at"]: "on", CHARS["for"]: "on"}
OPENING = frozenset(("since", "until", "by", "before", "after", "not before"))
"""The relations that leave a window open on one side."""


def relation_of(tokens: Tokens, read: Read) -> str | None:
    """The relation by the word right before the expression; None where there is none or the expression only
    describes a noun ("before Friday's talks", "after the June 12 summit").
    """
    start = _before_day_end(tokens, read.start)
    limit = _LIMITS.get(" ".join(tokens.lower[read.end : read.end + 3]))
    if limit is not None:
        return limit
    if start == 0 or describes(tokens, read):
        return None
    if tokens.lower[max(0, start - 3) : start] == ["between", "now", "and"]:
        return "by"
    kind = tokens.classes[start - 1]
    if kind == _PREP:
        value = str(tokens.values[start - 1])
        if value == "before" and _runs_out(tokens, read.end):
            return "by"
        if value in ("before", "after") and start > 1 and tokens.lower[start - 2] in around("just"):
            return f"{around_kind(tokens.lower[start - 2])} {value}"
        return value if value in (*OPENING, "within", "during", "between", "eve", "as of", "from") else None
    if kind == CHARS["to"]:
        return _up_to(tokens, start)
    return _PLAIN.get(kind)


def around_kind(word: str) -> str:
    """How near "just" and "shortly" are."""
    return "just" if word in around("at_once") else "shortly"


def _before_day_end(tokens: Tokens, start: int) -> int:
    """Where "the close of business on" begins before a day, else where the day begins."""
    for length in (2, 1):
        at = start - length
        if (
            at >= 0
            and tokens.classes[at] == CHARS["day_end"]
            and (length == 1 or tokens.classes[at + 1] == CHARS["on"])
        ):
            return at
    return start


def _runs_out(tokens: Tokens, end: int) -> bool:
    """ "before the year is out", "before the week ends", "were to meet before the month was over": up to its end."""
    following = tokens.lower[end : end + 2]
    return following[:1] in (["ends"], ["closes"], ["ended"], ["closed"]) or following in (
        ["is", "out"], ["is", "over"], ["runs", "out"], ["was", "out"], ["was", "over"], ["ran", "out"],
    )  # fmt: skip


def _up_to(tokens: Tokens, start: int) -> str | None:
    """ "will run through January 14", "extended to June 30"."""
    if tokens.values[start - 1] == "through":
        return "through"
    return "until" if not around("extending").isdisjoint(tokens.lower[max(0, start - _REACH) : start - 1]) else None


def through_noun(tokens: Tokens, read: Read) -> str | None:
    """The relation of the noun that a date describes: "before the vote of October 1", "ahead of Friday's talks"."""
    if describes(tokens, read):
        at = read.start - 1
        if at >= 0 and tokens.classes[at] in _DETERMINERS:
            at -= 1
        return _opening(tokens, at)
    if read.start < 2 or tokens.classes[read.start - 1] not in _LINKS:
        return None
    meeting = False
    for at in range(read.start - 2, max(-1, read.start - 2 - _REACH), -1):
        kind = tokens.classes[at]
        if kind in _DETERMINERS:
            return _opening(tokens, at - 1) if meeting else None
        if kind not in _NOUN_PHRASE or is_verb(tokens, at):
            break
        meeting = meeting or kind == CHARS["event"] or tokens.lower[at] in around("described")
    return _until_clause(tokens, read)


def _until_clause(tokens: Tokens, read: Read) -> str | None:
    """ "until the new president is sworn in on January 20"."""
    for at in range(read.start - 2, max(-1, read.start - 2 - 2 * _REACH), -1):
        if tokens.classes[at] == _PREP and tokens.values[at] == "until":
            return "until"
        if tokens.classes[at] in _CLAUSE_ENDS or tokens.lower[at] in ("was", "were", "had"):
            return None
    return None


def _opening(tokens: Tokens, at: int) -> str | None:
    if at < 0 or tokens.classes[at] != _PREP or tokens.values[at] not in OPENING:
        return None
    if at and tokens.classes[at - 1] in _UNITS:
        return None  # "three weeks before the truce of June 12" counts from it
    return str(tokens.values[at])


def settled(relation: str | None, meaning: Meaning, tense: str | None) -> str | None:
    """The relation as the kind of expression and the tense leave it."""
    if relation == "as of":
        return "not before" if tense == "future" else "since"
    if relation == "from":
        base = meaning.base
        ahead = isinstance(base, Shift) and base.unit == "day" and (base.count or 0) > 0
        return "not before" if ahead or (tense == "future" and isinstance(base, Calendar)) else None
    if relation == "through":
        return "until" if tense == "future" and isinstance(meaning.base, Calendar) else None
    if meaning.clock and relation in ("before", "after", *BESIDE):
        # "shortly before 3 a.m. on Friday" is that Friday; "before noon on Friday" a term that ends with it.
        return "by" if relation == "before" and tense == "future" else "on"
    if relation in ("just before", "just after") and isinstance(meaning.base, Occasion):
        return relation.replace("just", "about")  # said weeks later, "just before Christmas" is the week before it
    return relation


def describes(tokens: Tokens, read: Read) -> bool:
    """Whether the expression describes the noun after it: "Friday's talks", "the June 12 summit"."""
    if read.end >= len(tokens.classes):
        return False
    kind = tokens.classes[read.end]
    if kind == CHARS["possessive"]:
        return True
    word = tokens.lower[read.end]
    return kind == CHARS["other"] and tokens.text[tokens.ends[read.end - 1]] == " " and word in around("described")


class Window(NamedTuple):
    """First and last day, either of which may be open, and the EDTF that says so."""

    first: date | None
    last: date | None
    edtf: str | None


def related(
    relation: str | None, first: date, last: date, low: date | None, high: date | None, tense: str | None
) -> Window | None:
    """The window that a relation makes of a period, seen from publication (``low`` to ``high``); None where it
    leaves the period as it is.
    """
    if relation in BESIDE:
        return _beside(relation, first, last)
    if relation == "not before":
        return Window(first, None, f"[{first}..]")
    if relation in ("by", "before", "until"):
        end = last if relation != "before" else add_days(first, -1)
        start = low if low is not None and end >= low else None
        dots = f"{start or ''}..{end}"
        return Window(start, end, f"{start or '..'}/{end}" if relation == "until" else f"[{dots}]")
    if relation == "within" and low is not None and first <= low <= last:
        return Window(low, last, f"[{low}..{last}]")
    if relation == "since":
        end_now = high if high is not None and high >= first else None
        return Window(first, end_now, f"{first}/{end_now or '..'}")
    if relation == "after":
        start = add_days(last, 1)
        stop = high if tense == "past" and high is not None and high >= start else None
        return Window(start, stop, f"[{start}..{stop or ''}]")
    return None


def _beside(relation: str, first: date, last: date) -> Window:
    """ "just before the weekend", "on the eve of the vote": the day before; "shortly after the vote": some days."""
    days = {"shortly": _SHORTLY, "about": _ABOUT}.get(relation.split()[0], 1)
    low, high = (add_days(last, 1), add_days(last, days)) if relation.endswith("after") else (
        add_days(first, -days), add_days(first, -1)
    )  # fmt: skip
    return Window(low, high, low.isoformat() if low == high else f"[{low}..{high}]")
