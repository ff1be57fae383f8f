"""From a meaning to a period of the calendar, seen from a reference day and from what was spoken of before."""

from __future__ import annotations

from datetime import date

from summitry.reading.when import periods
from summitry.reading.when.context import Anchored, Context
from summitry.reading.when.events import in_year as occurrence_in
from summitry.reading.when.events import sides, week_around
from summitry.reading.when.meaning import (
    APPROXIMATE,
    Amount,
    Calendar,
    Habit,
    LastPeriod,
    Meaning,
    Occasion,
    Reference,
    Shift,
)
from summitry.reading.when.nearby import choose, in_year, nearby
from summitry.reading.when.periods import Period


def anchor(meaning: Meaning, context: Context, tense: str | None) -> Anchored:
    """The period that a meaning names; without a reference day its value is masked with X and it has no days."""
    base = meaning.base
    if isinstance(base, Calendar):
        found = _calendar(base, context, tense, bool(meaning.clock))
    elif isinstance(base, Shift):
        found = Anchored(_shift(base, context, tense, meaning.mod in APPROXIMATE))
    elif isinstance(base, LastPeriod):
        found = Anchored(_business(base, context))
        if base.unit == "ago" and meaning.mod in APPROXIMATE and context.day is not None:
            ago = periods.add_months(context.day, 12 * base.years)
            found = Anchored(Period(found.period.value, ago, ago, "year"))
    elif isinstance(base, Amount | Habit | Reference):
        found = Anchored(Period(base.value, None, None, "" if isinstance(base, Reference) else base.unit))
    else:
        found = _occasion(base, context, tense)
    if meaning.nth is not None:
        found = Anchored(
            _nth(meaning.nth, found.period),
            _nth(meaning.nth, found.past) if found.past else None,
            _nth(meaning.nth, found.future) if found.future else None,
            found.by_distance,
        )
    _remember(meaning, found.period, context)
    return found


def _nth(nth: tuple[int, int], period: Period) -> Period:
    """ "the first Monday of October", "the last day of the month"."""
    if period.first is None or period.last is None:
        return periods.masked("day")
    weekday, which = nth
    step = 7 if weekday else 1
    start = period.first if which > 0 else period.last
    if weekday:
        start = periods.weekday_from(start, weekday, forward=which > 0)
    return periods.of_day(periods.add_days(start, step * (which - 1 if which > 0 else which + 1)))


def _remember(meaning: Meaning, period: Period, context: Context) -> None:
    if meaning.type in ("DATE", "TIME") and period.first is not None:
        context.then, context.paragraph = period, True
        if period.unit in ("quarter", "half") and not _year_back(meaning, context):
            context.business = period
    elif isinstance(meaning.base, Amount) and meaning.base.unit == "month" and meaning.base.count in (6, 9):
        context.business = None


def _year_back(meaning: Meaning, context: Context) -> bool:
    """Whether the words compare with an earlier year, which leaves the period spoken of as it is."""
    base = meaning.base
    if isinstance(base, LastPeriod):
        return base.years < 0
    if not isinstance(base, Calendar) or context.day is None:
        return False
    return (base.year or context.day.year) < context.day.year or (base.yearshift or 0) < 0


def _occasion(base: Occasion, context: Context, tense: str | None) -> Anchored:
    """The occurrence of a feast or event that words and tense choose, or no day where the table knows none."""
    event = context.events[base.name]
    if base.yearshift is not None and context.day is not None:
        return Anchored(_whole(base, occurrence_in(event, context.day.year + base.yearshift)))
    if base.year is not None:
        return Anchored(_whole(base, occurrence_in(event, base.year) or periods.of_year(base.year)))
    if context.day is None:
        return Anchored(periods.masked("day"))
    past, future = (_known(base, side) for side in sides(event, context.day))
    if base.which is not None:
        forward = base.which in ("next", "coming", "following") or (base.which == "this" and tense != "past")
        return Anchored(_whole(base, future if forward else past))
    if past is None or future is None:
        missing = past is None and tense == "past"
        return Anchored(periods.masked("day") if missing else past or future or periods.masked("day"))
    if past.last is None or future.first is None:
        return Anchored(past, past, future)
    if tense is None:
        nearer = past if context.day - past.last < future.first - context.day else future
        return Anchored(nearer, past, future)
    if event.feast and (future.first - context.day).days <= _CLOSE and (context.day - past.last).days > _LONG_AGO:
        return Anchored(future, past, future)
    return choose(False, past, future, context.day, tense)


_CLOSE = 14
_LONG_AGO = 240


def _known(base: Occasion, period: Period | None) -> Period | None:
    return week_around(period) if period is not None and base.week else period


def _whole(base: Occasion, period: Period | None) -> Period:
    return _known(base, period) or periods.masked("day")


def _shift(base: Shift, context: Context, tense: str | None, about: bool = False) -> Period:
    day, then = context.day, context.then
    if base.origin == "then" and then is not None and then.first is not None:
        wider = _from_wider(then, base)
        if wider is not None:
            return wider
        day = then.first
    elif base.origin == "then" and base.count and (base.unit != "day" or base.count > 0):
        day = None
    if base.origin in ("calendar", "or next", "new year") and day is not None:
        return _whole_units(base, day)
    if base.count is None:
        return Period("PAST_REF" if base.sign < 0 else "FUTURE_REF", None, None, base.unit)
    if day is None:
        return periods.masked(base.unit)
    if base.unit in ("hour", "minute", "second"):
        return periods.of_day(periods.add_units(day, base.unit, base.count))
    moved = periods.add_units(day, base.unit, base.count)
    if base.unit == "weekend" and base.count == 0 and tense != "future" and day.isoweekday() < 6:
        moved = periods.add_days(day, -7)
    period = periods.of_day(moved) if base.origin == "to the day" else periods.around(base.unit, moved)
    if about and base.origin == "now" and abs(base.count) > 0:
        # "about three months ago" is counted to the day, and the widening is that of months.
        value = moved.isoformat() if base.unit == "week" and abs(base.count) == 2 else period.value
        return Period(value, moved, moved, base.unit)
    if base.unit == "week" and abs(base.count) == 2 and base.origin == "now":
        return Period(moved.isoformat(), period.first, period.last, "week")
    return Period(f"{period.value}TNI", moved, moved, "night") if base.unit == "night" else period


def _whole_units(base: Shift, day: date) -> Period:
    """ "the week before last", "this week or next", "the new year"."""
    if base.origin == "new year":
        return periods.of_year(day.year + (1 if day.month > _YEAR_IS_NEW else 0))
    period = periods.around(base.unit, periods.add_units(day, base.unit, base.count or 0))
    if base.origin == "calendar":
        return period
    following = periods.around(base.unit, periods.add_units(day, base.unit, 1))
    return Period(period.value, period.first, following.last, base.unit)


_YEAR_IS_NEW = 3
"""Up to this month the new year is the one that has begun."""
_SIZE = {
    "day": 1,
    "night": 1,
    "weekend": 2,
    "week": 7,
    "fortnight": 14,
    "month": 31,
    "quarter": 92,
    "half": 184,
    "year": 366,
}


def _from_wider(then: Period, base: Shift) -> Period | None:
    """ "that day", "the following week" of a month spoken of: some day within it, or none; None where ``then`` is no
    wider than the unit.
    """
    if then.first is None or then.last is None or (then.last - then.first).days < _SIZE.get(base.unit, 10**6):
        return None
    if base.count != 0:
        return periods.masked(base.unit)
    missing = {"month": 1, "year": 2}.get(then.unit, 0) - {"month": 1, "year": 2}.get(base.unit, 0)
    value = then.value + "-XX" * missing if missing > 0 else periods.masked(base.unit).value
    return Period(value, then.first, then.last, then.unit)


def _business(base: LastPeriod, context: Context) -> Period:
    day = context.day
    if day is None:
        return periods.masked("year" if base.years and base.unit != "quarter" else base.unit or "quarter")
    last = context.business
    if base.years == 0:
        return last or periods.around("quarter", periods.add_months(day, -3))
    if last is not None and last.first is not None:
        moved = periods.add_months(last.first, 12 * base.years)
        return (
            periods.around(last.unit, moved)
            if last.first.year >= day.year - 1 or base.unit
            else periods.of_year(moved.year)
        )
    if base.unit == "quarter":
        return periods.around("quarter", periods.add_months(day, -15))
    return periods.of_year(day.year + base.years)


def _calendar(base: Calendar, context: Context, tense: str | None, clocked: bool) -> Anchored:
    day = context.day
    if base == Calendar():
        then = context.then
        if then is not None and then.unit == "day" and context.paragraph:
            return Anchored(then)
        return Anchored(periods.of_day(day) if day else periods.masked("day"))
    if base.decade is not None:
        return Anchored(periods.of_years(base.decade * 10, 10, f"{base.decade:03d}", "decade"))
    if base.century is not None:
        return Anchored(periods.of_years(base.century * 100, 100, f"{base.century:02d}", "century"))
    year = base.year
    if year is None and base.yearshift is not None and day is not None:
        year = day.year + base.yearshift
    if year is not None:
        return Anchored(in_year(base, year, context))
    if day is None:
        return Anchored(Period(_masked_value(base), None, None, _unit_of(base)))
    return nearby(base, day, tense, context)


def _unit_of(base: Calendar) -> str:
    if base.day is not None or base.weekday is not None:
        return "day"
    if base.isoweek is not None:
        return "week"
    for name in ("month", "season", "quarter", "half"):
        if getattr(base, name) is not None:
            return name
    return "year"


def _masked_value(base: Calendar) -> str:
    if base.day is not None and base.month is None:
        return f"XXXX-XX-{base.day:02d}"
    if base.month is not None:
        return f"XXXX-{base.month:02d}" + (f"-{base.day:02d}" if base.day else "")
    if base.weekday is not None:
        return f"XXXX-WXX-{base.weekday}"
    if base.season is not None:
        return f"XXXX-{base.season}"
    if base.quarter is not None:
        return f"XXXX-Q{base.quarter or 'X'}"
    return f"XXXX-H{base.half}" if base.half else "XXXX"
