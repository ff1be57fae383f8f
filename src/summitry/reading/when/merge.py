"""Two expressions that are one: "the first Monday of October", "the last day of the month", "the first five months of 2019"."""

from __future__ import annotations

from dataclasses import replace

from summitry.reading.when import windows
from summitry.reading.when.grammar import Read
from summitry.reading.when.meaning import Amount, Calendar, LastPeriod, Meaning, Occasion, Shift
from summitry.reading.when.relation import Window
from summitry.reading.when.seen import Seen
from summitry.reading.when.tokens import CHARS, Tokens

_LINKS = (CHARS["of"], CHARS["in"])
_COUNTED = frozenset(("day", "week", "month", "year"))
_UNITS = frozenset((CHARS["unit"], CHARS["units"]))
_LAST = frozenset(("last", "final", "closing", "dying"))
_FIRST = frozenset(("opening", "initial"))


def merged(tokens: Tokens, reads: list[Read]) -> list[Read]:
    """The expressions, those that name a part of the period after them joined with it."""
    out: list[Read] = []
    for read in reads:
        left = out[-1] if out else None
        joined = _joined(tokens, left, read) if left is not None else None
        if joined is not None:
            out[-1] = joined
        else:
            out.append(read)
    return out


def _joined(tokens: Tokens, left: Read, right: Read) -> Read | None:
    if tokens.classes[left.end : right.start] not in _LINKS or not _is_period(right.meaning):
        return None
    start, which = _which(tokens, left)
    if which is None:
        return None
    meaning = _of_period(tokens, left, which, right.meaning)
    return Read(start, right.end, meaning) if meaning is not None else None


def _is_period(meaning: Meaning) -> bool:
    """Whether the words name something longer than a day."""
    base = meaning.base
    if meaning.part or meaning.clock or meaning.nth:
        return False
    if isinstance(base, Calendar):
        return base != Calendar() and not base.day and not base.weekday
    return isinstance(base, Occasion) or (isinstance(base, Shift) and base.unit in ("month", "year", "quarter", "week"))


def _which(tokens: Tokens, left: Read) -> tuple[int, int | None]:
    """Where the words begin, and which they ask for: 1, 2 ..., -1 for the last; None where they ask for none."""
    for at in (left.start, left.start + 1, left.start - 1):
        if not 0 <= at < left.end:
            continue
        word, kind = tokens.lower[at], tokens.classes[at]
        if kind == CHARS["ordinal"] or word in _LAST or word in _FIRST:
            begins = at - 1 if at and tokens.classes[at - 1] == CHARS["the"] else at
            number = -1 if word in _LAST else 1 if word in _FIRST else int(tokens.values[at])
            return min(begins, left.start), number
    return left.start, None


def _of_period(tokens: Tokens, left: Read, which: int, period: Meaning) -> Meaning | None:
    base = left.meaning.base
    if isinstance(base, Calendar):
        if not base.weekday or base.day or base.month or which > 5:
            return None
        return replace(period, nth=(base.weekday, which), clock=left.meaning.clock, type=left.meaning.type)
    unit = next((tokens.values[at] for at in range(left.start, left.end) if tokens.classes[at] in _UNITS), "")
    if unit not in _COUNTED or isinstance(base, LastPeriod):
        return None
    if _count(tokens, left):
        return None
    if CHARS["units"] in tokens.classes[left.start : left.end]:
        return _edge(period, which) if unit in ("day", "week") else None
    if unit == "day" and which <= 31:
        return replace(period, nth=(0, which))
    return replace(period, part=f"week {which}", mod=_MOD.get(which)) if unit == "week" and which <= 5 else None


def _edge(period: Meaning, which: int) -> Meaning | None:
    """ "the first days of June", "the last weeks of the year"."""
    part = {1: "start", -1: "end"}.get(which)
    return replace(period, part=part, mod=_MOD[which]) if part else None


_MOD = {1: "START", -1: "END"}


def counted_parts(tokens: Tokens, reads: list[Read], expressions: list[Seen]) -> list[Seen]:
    """ "the first five months of the year": two expressions, as TimeML has them, with one window."""
    out = list(expressions)
    for number in range(1, len(reads)):
        left, right = reads[number - 1], reads[number]
        if tokens.classes[left.end : right.start] != CHARS["of"] or not _is_period(right.meaning):
            continue
        count, which = _count(tokens, left), _which(tokens, left)[1]
        period = out[number].low.period
        base = left.meaning.base
        if not count or which not in (1, -1) or not isinstance(base, Amount) or not period.first or not period.last:
            continue
        part = f"{'last' if which < 0 else 'first'} {count} {base.unit}"
        first, last = windows.part_of(period.first, period.last, part)
        for at in (number - 1, number):
            meaning = replace(out[at].meaning, part=part)
            out[at] = replace(out[at], meaning=meaning, fixed=Window(first, last, f"{first}/{last}"))
    return out


def _count(tokens: Tokens, left: Read) -> int:
    """The number in "the first five months"."""
    numbers = (CHARS["number"], CHARS["small"])
    found = [tokens.values[at] for at in range(left.start, left.end) if tokens.classes[at] in numbers]
    return int(found[-1]) if found else 0
