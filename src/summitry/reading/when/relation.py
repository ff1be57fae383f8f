"""The word that ties an expression to its sentence (by, before, since, until, after ...), and what it does to the window."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from summitry.reading.when.grammar import Read
from summitry.reading.when.periods import add_days
from summitry.reading.when.tokens import CHARS, Tokens
from summitry.reading.when.words import around

_PREP = CHARS["prep"]
_PLAIN = {CHARS["in"]: "on", CHARS["on"]: "on", CHARS["at"]: "on", CHARS["for"]: "on"}
_OPENING = frozenset(("since", "until", "by", "before", "after"))


def relation_of(tokens: Tokens, read: Read) -> str | None:
    """The relation by the word right before the expression; None where there is none or the expression only
    describes a noun ("before Friday's talks", "after the June 12 summit").
    """
    if read.start == 0 or _describes(tokens, read):
        return None
    if tokens.lower[max(0, read.start - 3) : read.start] == ["between", "now", "and"]:
        return "by"
    kind = tokens.classes[read.start - 1]
    if kind == _PREP:
        value = tokens.values[read.start - 1]
        return value if value in (*_OPENING, "within", "during", "between", "not before") else None
    return _PLAIN.get(kind)


def _describes(tokens: Tokens, read: Read) -> bool:
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
    if relation == "not before":
        return Window(first, None, f"[{first}..]")
    if relation in ("by", "before", "until"):
        end = last if relation != "before" else add_days(first, -1)
        ahead = low is not None and (tense == "future" or (tense is None and end >= low)) and end >= low
        start = low if ahead else None
        dots = f"{start or ''}..{end}"
        return Window(start, end, f"{start or '..'}/{end}" if relation == "until" else f"[{dots}]")
    if relation == "since":
        end_now = high if high is not None and high >= first else None
        return Window(first, end_now, f"{first}/{end_now or '..'}")
    if relation == "after":
        start = add_days(last, 1)
        stop = high if tense == "past" and high is not None and high >= start else None
        return Window(start, stop, f"[{start}..{stop or ''}]")
    return None
