"""Named events and feasts: the days they fell on, from ``words/when_events.toml`` and what is given to know."""

from __future__ import annotations

import calendar
import functools
from collections.abc import Callable, Iterable
from datetime import date, timedelta
from itertools import pairwise
from typing import Any, NamedTuple

from summitry.model import NamedEvent
from summitry.reading.when.periods import Period, add_days, clamp
from summitry.reading.when.words import load

_SLACK = 150
_YEARS_AROUND = 4


class Occurrence(NamedTuple):
    """First and last day of one time that an event took place."""

    first: date
    last: date


class Named(NamedTuple):
    """An event: its name, the words it goes by, and its occurrences around a year."""

    name: str
    words: tuple[str, ...]
    feast: bool
    around: Callable[[int], list[Occurrence]]


@functools.cache
def table() -> dict[str, Named]:
    """All events and feasts that ship with Summitry, by name."""
    data = load("when_events")
    events = [_event(row) for row in data["event"]]
    feasts = [
        Named(row["name"], tuple(row["words"]), True, functools.partial(_feast_days, _frozen(row)))
        for row in data["feast"]
    ]
    return {named.name: named for named in (*events, *feasts)}


@functools.lru_cache(maxsize=64)
def all_events(own: tuple[NamedEvent, ...]) -> dict[str, Named]:
    """The table with a dossier's own events, which come first where a name stands in both."""
    return {**table(), **{event.name: _dated(event.name, event.words, event.days) for event in own}}


def _event(row: dict[str, Any]) -> Named:
    days = [(date.fromisoformat(first), date.fromisoformat(last)) for first, last in row["days"]]
    return _dated(row["name"], tuple(row["words"]), days)


def _dated(name: str, words: tuple[str, ...], days: Iterable[tuple[date, date]]) -> Named:
    known = sorted(Occurrence(first, last) for first, last in days)
    if len(known) == 1:
        return Named(name, words, False, lambda year: known)
    return Named(name, words, False, lambda year: [d for d in known if abs(d.first.year - year) <= _YEARS_AROUND])


def _frozen(row: dict[str, Any]) -> tuple[tuple[str, Any], ...]:
    return tuple((key, tuple(value) if isinstance(value, list) else value) for key, value in row.items())


def _feast_days(row: tuple[tuple[str, Any], ...], year: int) -> list[Occurrence]:
    rule = dict(row)
    days = [_feast_in(rule, y) for y in range(max(year - 2, 1), min(year + 3, 9999))]
    return [Occurrence(day, day + timedelta(days=rule.get("lasts", 1) - 1)) for day in days]


def _feast_in(rule: dict[str, Any], year: int) -> date:
    if "date" in rule:
        month, day = rule["date"].split("-")
        return date(year, int(month), int(day))
    if "easter" in rule:
        return easter(year) + timedelta(days=rule["easter"])
    return _nth(year, *rule["nth"]) + timedelta(days=rule.get("plus", 0))


def _nth(year: int, month: int, weekday: int, which: int) -> date:
    """The ``which``-th such weekday of a month; -1 is the last."""
    if which < 0:
        last = date(year, month, calendar.monthrange(year, month)[1])
        return last - timedelta(days=(last.isoweekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (which - 1))


def easter(year: int) -> date:
    """Western Easter Sunday (the Gregorian computus as Meeus gives it, Astronomical Algorithms, chapter 8)."""
    golden, century = year % 19, year // 100
    skipped = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (year % 100 // 4) - skipped - year % 100 % 4) % 7
    shift = (golden + 11 * skipped + 22 * weekday) // 451
    month, day = divmod(skipped + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def sides(event: Named, day: date) -> tuple[Period | None, Period | None]:
    """The last occurrence that has begun by the day and the first that has not ended, where the table knows them.

    An occurrence further off than the usual time between two of them is no answer: where the table has a gap or
    ends, nothing is guessed.
    """
    known = event.around(day.year)
    begun = [d for d in known if d.first <= day]
    ahead = [d for d in known if d.last >= day]
    reach = _usual_gap(known) + _SLACK
    past = begun[-1] if begun and (day - begun[-1].last).days <= reach else None
    future = ahead[0] if ahead and (ahead[0].first - day).days <= reach else None
    return _period(past) if past else None, _period(future) if future else None


def _usual_gap(known: list[Occurrence]) -> int:
    """Days from one occurrence to the next, the middle value; what takes place once is never too far."""
    gaps = sorted((b.first - a.first).days for a, b in pairwise(known))
    return gaps[len(gaps) // 2] if gaps else date.max.toordinal()


def in_year(event: Named, year: int) -> Period | None:
    """The occurrence of a named year ("the 2018 midterms")."""
    matching = [d for d in event.around(year) if d.first.year == year]
    return _period(matching[0]) if matching else None


def _period(days: Occurrence) -> Period:
    return Period(days.first.isoformat(), days.first, days.last, "day" if days.first == days.last else "event")


def week_around(period: Period) -> Period:
    """The ISO week in which a feast lies ("Easter week" begins with its Sunday)."""
    assert period.first is not None
    monday = add_days(period.first, 1 - period.first.isoweekday())
    year, week, _ = monday.isocalendar()
    return Period(f"{year:04d}-W{week:02d}", monday, add_days(clamp(monday.year, monday.month, monday.day), 6), "week")
