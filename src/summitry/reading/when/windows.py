"""The windows of vague words, from ``words/when_windows.toml``."""

from __future__ import annotations

import functools
from datetime import date
from typing import Any

from summitry.reading.when.periods import add_days, add_months, add_units, end_of_months
from summitry.reading.when.words import load

_SHORT_MONTH = 28
_MONTH = 31
"""Days up to which the end of a part is rounded to the nearest; beyond it is rounded down."""


@functools.cache
def _table(name: str) -> dict[str, Any]:
    table: dict[str, Any] = load("when_windows")[name]
    return table


@functools.cache
def unanchored() -> frozenset[str]:
    """The words that promise a time without saying any."""
    return frozenset(_table("unanchored")["words"])


def part_of(first: date, last: date, part: str) -> tuple[date, date]:
    """The days of a part ("early", "end") of a period; the whole period where the word sets no bounds.

    Parts of years are counted in whole months.
    """
    if part.startswith("week "):
        return _week(first, last, int(part.removeprefix("week ")))
    if part.startswith(("first ", "last ")):
        side, count, unit = part.split()
        return _counted(first, last, side == "first", int(count), unit)
    low, high = _table("part").get(part, (0.0, 1.0))
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        months = (last.year - first.year + 1) * 12
        return add_months(first, int(months * low)), end_of_months(first, int(months * high + 0.5))
    days = (last - first).days + 1
    if part in ("mid", "middle") and _SHORT_MONTH <= days <= _MONTH:
        return add_days(first, 7), add_days(first, 22)
    begin = int(days * low)
    return add_days(first, begin), add_days(first, max(int(days * high + (0.5 if days <= _MONTH else 0)) - 1, begin))


def _week(first: date, last: date, which: int) -> tuple[date, date]:
    """The days 1 to 7 of a period, 8 to 14 ...; -1 are its last seven."""
    if which < 0:
        return max(first, add_days(last, -6)), last
    return add_days(first, 7 * which - 7), min(last, add_days(first, 7 * which - 1))


def _counted(first: date, last: date, forward: bool, count: int, unit: str) -> tuple[date, date]:
    """The first or last so many units of a period."""
    if forward:
        return first, min(last, add_days(add_units(first, unit, count), -1))
    return max(first, add_units(add_days(last, 1), unit, -count)), last


def widened(first: date, last: date, unit: str) -> tuple[date, date]:
    """The days that "about" this period may mean."""
    days = _table("approximate").get(unit, 0)
    return add_days(first, -days), add_days(last, days)


def about_part(first: date, last: date, unit: str, part: str) -> tuple[date, date]:
    """ "around the end of the year", "around mid-May": about its last day, its middle day."""
    day = {"start": first, "end": last}.get(part, add_days(first, ((last - first).days + 1) // 2 - 1))
    return widened(day, day, _SMALLER.get(unit, "day"))


_SMALLER = {"year": "month", "season": "week", "quarter": "week", "half": "month", "month": "week"}


def reach(day: date, unit: str, count: float | None, sign: int) -> tuple[date, date]:
    """From the day on (or back, sign -1) so many units; an unknown number reaches as far as the table says."""
    units = count or _table("several")[unit]
    whole = int(-(-units // 1)) * sign
    name = "month" if unit == "semester" else unit
    other = add_units(day, name, whole)
    return (day, other) if sign > 0 else (other, day)


def reference(words: str) -> tuple[int, int] | None:
    """Days from publication that a pointing word spans, or None where it is open."""
    found = _table("reference").get(words)
    return (found[0], found[1]) if found else None
