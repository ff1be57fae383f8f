"""Dates that leave the year or the week open: the one before publication, the one after, and which of them is meant."""

from __future__ import annotations

from datetime import date

from summitry.reading.when import periods
from summitry.reading.when.context import Anchored, Context
from summitry.reading.when.meaning import Calendar
from summitry.reading.when.periods import Period

_NEAR = 60
_NEARISH = 120
_FAR = 240
_JUST_PAST = 3


def in_year(base: Calendar, year: int, context: Context) -> Period:
    """The period that the fields name in this year."""
    if base.month is not None and base.day is not None:
        day = periods.clamp(year, base.month, base.day)
        return periods.of_week(day) if base.week else periods.of_day(day)
    if base.month is not None:
        return periods.of_month(year, base.month)
    if base.isoweek is not None:
        return periods.of_week(date.fromisocalendar(year, base.isoweek, 1))
    if base.season is not None:
        return periods.of_season(year, base.season)
    if base.quarter is not None:
        return _quarter_in(base.quarter, year, context)
    if base.half is not None:
        return periods.of_half(year, base.half)
    return periods.of_year(year)


def _quarter_in(quarter: int, year: int, context: Context) -> Period:
    """The quarter of that year; 0 is the one that the text speaks of."""
    if quarter:
        return periods.of_quarter(year, quarter)
    last = context.business
    if last is not None and last.first is not None and last.unit == "quarter":
        return periods.of_quarter(year, (last.first.month + 2) // 3)
    return periods.of_year(year)


def _day_of_month(base: Calendar, day: date, tense: str | None, context: Context) -> Anchored:
    """ "the 12th": of the month that is named or just spoken of, or the last or next twelfth there is."""
    number = base.day or 1
    if base.monthshift is not None:
        month = periods.add_months(day, base.monthshift)
        return Anchored(periods.of_day(periods.clamp(month.year, month.month, number)))
    then = context.then.first if context.then and context.then.unit == "day" and context.paragraph else None
    if then is not None and number > then.day:
        return Anchored(periods.of_day(periods.clamp(then.year, then.month, number)))
    around = [periods.add_months(day.replace(day=1), months) for months in range(-2, 3)]
    days = [periods.clamp(month.year, month.month, number) for month in around]
    past = max((d for d in days if d <= day), default=day)
    future = min((d for d in days if d >= day), default=day)
    return choose(True, periods.of_day(past), periods.of_day(future), day, tense)


def nearby(base: Calendar, day: date, tense: str | None, context: Context) -> Anchored:
    """The last and the next such period, and the one that words and tense choose."""
    if base.weekday is not None and base.month is None:
        then = context.then
        if base.which in ("previous", "following") and then is not None and then.unit == "day" and then.first:
            day = then.first
        return _weekday(base, day, tense)
    if base.day is not None and base.month is None:
        return _day_of_month(base, day, tense, context)
    past, future = _either_side(base, day, context)
    if base.which in ("last", "past", "previous"):
        return Anchored(_before(base, past, day, context))
    if base.which == "this":
        return Anchored(_this(base, day, context, tense))
    if base.which in ("next", "coming", "following"):
        return Anchored(_after(base, future, day, context))
    return choose(base.day is not None, past, future, day, tense)


def _either_side(base: Calendar, day: date, context: Context) -> tuple[Period, Period]:
    """The most recent such period that has begun, and the first that has not ended, by ``day``."""
    around = [in_year(base, year, context) for year in range(max(day.year - 2, 1), min(day.year + 3, 9999))]
    begun = [p for p in around if p.first is not None and p.first <= day]
    open_ = [p for p in around if p.last is not None and p.last >= day]
    return begun[-1] if begun else around[0], open_[0] if open_ else around[-1]


def _before(base: Calendar, past: Period, day: date, context: Context) -> Period:
    """ "last May": the latest that has ended; a season of this year may be last year's."""
    if past.last is not None and past.last >= day and past.first is not None:
        return in_year(base, past.first.year - 1, context)
    return past


def _this(base: Calendar, day: date, context: Context, tense: str | None) -> Period:
    period = in_year(base, day.year, context)
    if tense == "future" and period.last is not None and period.last < day:
        return in_year(base, day.year + 1, context)
    return period


def _after(base: Calendar, future: Period, day: date, context: Context) -> Period:
    """ "next May": the first that has not begun."""
    if future.first is not None and future.first <= day:
        return in_year(base, future.first.year + 1, context)
    return future


def choose(exact: bool, past: Period, future: Period, day: date, tense: str | None) -> Anchored:
    """The side that tense chooses, unless the other is by far the nearer; an ``exact`` day needs no tense."""
    if past == future or past.last is None or future.first is None:
        return Anchored(past, past, future)
    back, ahead = (day - past.last).days, (future.first - day).days
    nearer = past if back <= ahead else future
    if min(back, ahead) < _NEAR and max(back, ahead) > _FAR and (exact or tense != "past"):
        return Anchored(nearer, past, future, by_distance=True)
    if tense == "either" or (exact and tense is None and min(back, ahead) < _NEARISH):
        return Anchored(nearer, past, future)
    return Anchored(future if tense == "future" else past, past, future)


def _in_weeks(base: Calendar, number: int, day: date) -> date:
    """The weekday of a calendar week, or so many weeks past the nearest one ahead or back."""
    weeks = base.weekshift or 0
    if base.which not in ("weeks", "counted"):
        return periods.add_days(day, 7 * weeks + number - day.isoweekday())
    # "A week from Thursday", said on a Thursday, is counted from that day; "the Thursday after next" from the one to come.
    apart = 0 if base.which == "counted" else 1 if weeks > 0 else -1
    nearest = periods.weekday_from(periods.add_days(day, apart), number, forward=weeks > 0)
    return periods.add_days(nearest, 7 * weeks)


def _weekday(base: Calendar, day: date, tense: str | None) -> Anchored:
    number = base.weekday or 1
    if base.weekshift is not None:
        return Anchored(periods.of_day(_in_weeks(base, number, day)))
    past = periods.weekday_from(day, number, forward=False)
    future = periods.weekday_from(day, number, forward=True)
    if base.which in ("last", "past", "previous"):
        return Anchored(periods.of_day(periods.weekday_from(periods.add_days(day, -1), number, forward=False)))
    if base.which in ("this", "coming", "following", "that"):
        forward = base.which != "this" or tense != "past"
        start = periods.add_days(day, 1) if base.which != "this" else day
        return Anchored(periods.of_day(periods.weekday_from(start, number, forward=forward)))
    if base.which == "week on":
        return Anchored(periods.of_day(periods.add_days(future, 7)))
    if base.which == "next":
        week = periods.of_week(periods.add_days(day, 7))
        assert week.first is not None
        chosen = periods.add_days(week.first, number - 1)
        return Anchored(
            periods.of_day(chosen), None, periods.of_day(periods.weekday_from(periods.add_days(day, 1), number, True))
        )
    ahead = tense == "future" or (tense == "either" and (day - past).days > _JUST_PAST)
    chosen = future if ahead else past
    if base.week:
        return Anchored(periods.of_week(chosen))
    return Anchored(periods.of_day(chosen), periods.of_day(past), periods.of_day(future))
