"""The windows of vague words, from ``words/when_windows.toml``."""

from __future__ import annotations

import functools
from datetime import date
from typing import Any

from summitry.reading.when.periods import add_days, add_months, add_units, end_of_months
from summitry.reading.when.words import load


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
    low, high = _table("part").get(part, (0.0, 1.0))
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        months = (last.year - first.year + 1) * 12
        return add_months(first, int(months * low)), end_of_months(first, -int(-months * high // 1))
    days = (last - first).days
    return add_days(first, int(days * low)), add_days(first, -int(-days * high // 1))


def _week(first: date, last: date, which: int) -> tuple[date, date]:
    """The days 1 to 7 of a period, 8 to 14 ...; -1 are its last seven."""
    if which < 0:
        return max(first, add_days(last, -6)), last
    return add_days(first, 7 * which - 7), min(last, add_days(first, 7 * which - 1))


def widened(first: date, last: date, unit: str) -> tuple[date, date]:
    """The days that "about" this period may mean."""
    days = _table("approximate").get(unit, 0)
    return add_days(first, -days), add_days(last, days)


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
