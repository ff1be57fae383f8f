"""From a meaning to a period of the calendar, seen from a reference day and from what was spoken of before."""

from __future__ import annotations

from summitry.reading.when import periods
from summitry.reading.when.context import Anchored, Context
from summitry.reading.when.events import in_year as occurrence_in
from summitry.reading.when.events import sides, week_around
from summitry.reading.when.meaning import Amount, Calendar, Habit, LastPeriod, Meaning, Occasion, Reference, Shift
from summitry.reading.when.nearby import choose, in_year, nearby
from summitry.reading.when.periods import Period


def anchor(meaning: Meaning, context: Context, tense: str | None) -> Anchored:
    """The period that a meaning names; without a reference day its value is masked with X and it has no days."""
    base = meaning.base
    if isinstance(base, Calendar):
        found = _calendar(base, context, tense, bool(meaning.clock))
    elif isinstance(base, Shift):
        found = Anchored(_shift(base, context, tense))
    elif isinstance(base, LastPeriod):
        found = Anchored(_business(base, context))
    elif isinstance(base, Amount | Habit | Reference):
        found = Anchored(Period(base.value, None, None, "" if isinstance(base, Reference) else base.unit))
    else:
        found = _occasion(base, context, tense)
    _remember(meaning, found.period, context)
    return found


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
    if base.year is not None:
        return Anchored(_whole(base, occurrence_in(event, base.year) or periods.of_year(base.year)))
    if context.day is None:
        return Anchored(periods.masked("day"))
    past, future = (_known(base, side) for side in sides(event, context.day))
    if base.which is not None:
        forward = base.which in ("next", "coming", "following") or (base.which == "this" and tense != "past")
        return Anchored(_whole(base, future if forward else past))
    if past is None or future is None:
        return Anchored(past or future or periods.masked("day"))
    return choose(False, past, future, context.day, tense)


def _known(base: Occasion, period: Period | None) -> Period | None:
    return week_around(period) if period is not None and base.week else period


def _whole(base: Occasion, period: Period | None) -> Period:
    return _known(base, period) or periods.masked("day")


def _shift(base: Shift, context: Context, tense: str | None) -> Period:
    day, then = context.day, context.then
    if base.origin == "then" and then is not None and then.first is not None:
        wider = _from_wider(then, base)
        if wider is not None:
            return wider
        day = then.first
    elif base.origin == "then" and base.count:
        day = None
    if base.count is None:
        return Period("PAST_REF" if base.sign < 0 else "FUTURE_REF", None, None, base.unit)
    if day is None:
        return periods.masked(base.unit)
    if base.unit in ("hour", "minute", "second"):
        return periods.of_day(periods.add_units(day, base.unit, base.count))
    moved = periods.add_units(day, base.unit, base.count)
    if base.unit == "weekend" and base.count == 0 and tense != "future" and day.isoweekday() < 6:
        moved = periods.add_days(day, -7)
    if base.unit == "week" and abs(base.count) == 2:
        return periods.of_day(moved)
    period = periods.around(base.unit, moved)
    return Period(f"{period.value}TNI", moved, moved, "night") if base.unit == "night" else period


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
