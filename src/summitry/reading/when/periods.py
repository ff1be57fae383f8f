"""Calendar arithmetic: the period of a unit around a day, its TIMEX3 value, and its neighbours."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date

DAYS = {"day": 1, "night": 1, "week": 7, "weekend": 7, "fortnight": 14}
MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "decade": 120, "century": 1200, "millennium": 12000}
SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
MASKED = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "fortnight": "XXXX-WXX", "month": "XXXX-XX",
    "quarter": "XXXX-QX", "half": "XXXX-HX", "year": "XXXX", "decade": "XXX", "century": "XX", "hour": "XXXX-XX-XXTXX",
    "minute": "XXXX-XX-XXTXX:XX", "night": "XXXX-XX-XXTNI",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of the calendar: TIMEX3 value, first and last day (None where unknown) and unit."""

    value: str
    first: date | None
    last: date | None
    unit: str


def masked(unit: str) -> Period:
    """A period of this unit that no day is known for."""
    return Period(MASKED.get(unit, "XXXX"), None, None, unit)


def clamp(year: int, month: int, day: int) -> date:
    """A day, moved into the month and into the calendar that Python knows."""
    year = min(max(year, 1), 9999)
    return date(year, month, min(day, calendar.monthrange(year, month)[1]))


def add_days(day: date, days: int) -> date:
    """``days`` later, kept within the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))


def add_months(day: date, months: int) -> date:
    """The same day of another month, or the month's last."""
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return clamp(years, month + 1, day.day)


def end_of_months(first: date, count: int) -> date:
    """The last day of so many months from the first of a month on; the calendar's last day where it ends before."""
    last = add_months(first, count - 1)
    return max(first, last.replace(day=calendar.monthrange(last.year, last.month)[1]))


def add_units(day: date, unit: str, count: int) -> date:
    """``count`` units later; hours and minutes stay on the day they lead to."""
    if unit in DAYS:
        return add_days(day, count * DAYS[unit])
    if unit in MONTHS:
        return add_months(day, count * MONTHS[unit])
    hours = {"hour": 1.0, "minute": 1 / 60, "second": 1 / 3600}[unit] * count
    return add_days(day, int(hours / 24))


def whole_units(unit: str, count: float) -> tuple[str, int]:
    """The unit and number without a fraction: half a year is six months; what has no smaller unit here is rounded up."""
    smaller = {"year": ("month", 12), "week": ("day", 7), "decade": ("year", 10)}.get(unit)
    if count != int(count) and smaller is not None:
        return smaller[0], round(count * smaller[1])
    return unit, int(-(-count // 1))


def of_day(day: date) -> Period:
    """One day."""
    return Period(day.isoformat(), day, day, "day")


def of_year(year: int) -> Period:
    """One year."""
    return Period(f"{year:04d}", clamp(year, 1, 1), clamp(year, 12, 31), "year")


def of_months(year: int, month: int, count: int, value: str, unit: str) -> Period:
    """``count`` months from this one on."""
    first = clamp(year, month, 1)
    return Period(value, first, end_of_months(first, count), unit)


def of_month(year: int, month: int) -> Period:
    """One month."""
    return of_months(year, month, 1, f"{year:04d}-{month:02d}", "month")


def of_quarter(year: int, quarter: int) -> Period:
    """One quarter of a calendar year."""
    return of_months(year, quarter * 3 - 2, 3, f"{year:04d}-Q{quarter}", "quarter")


def of_half(year: int, half: int) -> Period:
    """One half of a calendar year."""
    return of_months(year, half * 6 - 5, 6, f"{year:04d}-H{half}", "half")


def of_season(year: int, season: str) -> Period:
    """A season of the northern half of the world, by meteorological months; winter begins in December of ``year``."""
    return of_months(year, SEASON_MONTH[season], 3, f"{year:04d}-{season}", "season")


def of_years(first: int, count: int, value: str, unit: str) -> Period:
    """A decade or century."""
    return Period(value, clamp(first, 1, 1), clamp(first + count - 1, 12, 31), unit)


def of_week(day: date) -> Period:
    """The ISO 8601 week of a day."""
    year, week, weekday = day.isocalendar()
    monday = add_days(day, 1 - weekday)
    return Period(f"{year:04d}-W{week:02d}", monday, add_days(monday, 6), "week")


def of_weekend(day: date) -> Period:
    """Saturday and Sunday of the ISO 8601 week of a day."""
    week = of_week(day)
    assert week.last is not None
    return Period(f"{week.value}-WE", add_days(week.last, -1), week.last, "weekend")


def around(unit: str, day: date) -> Period:
    """The period of this unit in which the day lies."""
    if unit == "week" or unit == "fortnight":
        return of_week(day)
    if unit == "weekend":
        return of_weekend(day)
    if unit == "month":
        return of_month(day.year, day.month)
    if unit == "quarter":
        return of_quarter(day.year, (day.month + 2) // 3)
    if unit == "half":
        return of_half(day.year, (day.month + 5) // 6)
    if unit == "year":
        return of_year(day.year)
    if unit == "decade":
        return of_years(day.year // 10 * 10, 10, f"{day.year // 10:03d}", "decade")
    if unit == "century":
        return of_years(day.year // 100 * 100, 100, f"{day.year // 100:02d}", "century")
    return of_day(day)


def weekday_from(day: date, weekday: int, forward: bool) -> date:
    """The first such weekday (Monday is 1) from the day on, in this direction; the day itself counts."""
    gap = weekday - day.isoweekday()
    return add_days(day, gap % 7 if forward else -(-gap % 7))
