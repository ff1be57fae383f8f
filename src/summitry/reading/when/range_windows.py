"""The windows of ranges: both ends get the whole of it, and the second end lies after the first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summitry.reading.when.bounds import shaped
from summitry.reading.when.context import Context
from summitry.reading.when.meaning import Calendar, Meaning
from summitry.reading.when.nearby import in_year
from summitry.reading.when.periods import Period, add_days
from summitry.reading.when.ranges import Pair
from summitry.reading.when.relation import Window, related
from summitry.reading.when.seen import Seen
from summitry.reading.when.view import View


def with_ranges(expressions: Sequence[Seen], linked: Sequence[Pair], view: View) -> list[Seen]:
    """The expressions, those at the ends of a range with its window on either side of publication."""
    out = list(expressions)
    for pair in linked:
        first, second = out[pair.first], out[pair.second]
        end = _after(first.low.period, second.high.period, second.meaning)
        window = _span(
            _narrowed(first.low.period, first.meaning, view), _narrowed(end, second.meaning, view), pair.within
        )
        if window is None:
            continue
        relation, sides = "between" if pair.within else "on", _sides(first, second, pair.within)
        if first.described and window.first and window.last:
            tense = first.cue.tense if first.cue else None
            relation = first.relation or relation
            window = related(relation, window.first, window.last, view.low, view.high, tense) or window
            second = replace(second, described=True)
        out[pair.first] = replace(first, fixed=window, sides=sides, relation=relation)
        if end is not second.high.period:
            second = replace(second, low=replace(second.low, period=end), high=replace(second.high, period=end))
        out[pair.second] = replace(second, fixed=window, sides=sides, relation=relation)
    return out


def _narrowed(period: Period, meaning: Meaning, view: View) -> Period:
    """The end of a range as its part leaves it: "mid-December to early March"."""
    days = shaped(period, meaning, view) if meaning.part else None
    return Period(period.value, *days, period.unit) if days else period


def _sides(first: Seen, second: Seen, within: bool) -> tuple[tuple[str, Window], ...]:
    found = []
    for tense, begin, end in (
        ("past", first.low.past, second.high.past),
        ("future", first.low.future, second.high.future),
    ):
        if begin is not None and end is not None:
            window = _span(begin, _after(begin, end, second.meaning), within)
            if window is not None:
                found.append((tense, window))
    return tuple(found)


def _after(first: Period, second: Period, meaning: Meaning) -> Period:
    """A weekday that ends a range is the first such one after the range's beginning."""
    base = meaning.base
    if (
        isinstance(base, Calendar)
        and base.month
        and not base.year
        and base.yearshift is None
        and first.first
        and second.first
    ):
        same = in_year(base, first.first.year, Context(None))
        later = same.first is None or same.first < first.first
        return second if second.first >= first.first else in_year(base, first.first.year + later, Context(None))
    if not isinstance(base, Calendar) or base.month or not base.weekday or first.first is None or second.first is None:
        return second
    moved = add_days(first.first, (base.weekday - first.first.isoweekday()) % 7)
    return second if moved == second.first else Period(moved.isoformat(), moved, moved, "day")


def _span(first: Period, second: Period, within: bool) -> Window | None:
    if first.first is None or second.last is None or second.last < first.first:
        return None
    low, high = first.first, second.last
    if low == high:
        return Window(low, high, low.isoformat())
    return Window(low, high, f"[{low}..{high}]" if within else f"{low}/{high}")
