"""From matched tokens to meanings: calendar dates, weekdays, months, years, decades, seasons, quarters."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from summitry.reading.when.found import Found
from summitry.reading.when.meaning import Calendar, LastPeriod, Meaning, Shift
from summitry.reading.when.numbers import spelled_year
from summitry.reading.when.words import around


def _year(found: Found) -> int | None:
    if found.has("short_year"):
        short = int(found.one("short_year")[1:])
        return short + (1900 if short > 30 else 2000)
    text = found.one("year")
    return int(text) if text else spelled_year(found.all("number"))


def _yearshift(found: Found) -> int | None:
    """ "June last year", "January this year"."""
    if not found.has("unit"):
        return None
    which = found.one("last", "this", "next")
    return {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1}.get(which)


def _day(found: Found) -> int | None:
    if found.has("small"):
        return int(found.one("small"))
    if found.has("dayth"):
        return int(found.one("dayth")[:-2])
    return sum(found.all("number")[:1]) + found.one("ordinal") if found.has("ordinal") else None


def full_date(found: Found) -> Meaning | None:
    """A month with a day, with or without weekday and year; not "October the second" in "on 16 October the second round"."""
    day, year = _day(found), _year(found)
    if found.has("ordinal") and not found.has("small") and found.kind_before("small"):
        return None
    if day is None or not 1 <= day <= 31:
        return None
    month = found.one("month", "maybe_month")
    if not _possible(year, month, day):
        return None
    weekday = found.one("weekday", "maybe_weekday")
    return Meaning("DATE", Calendar(year, month, day, weekday, yearshift=_yearshift(found)))


def _possible(year: int | None, month: int, day: int) -> bool:
    try:
        date(year or 2000, month, day)
    except ValueError:
        return False
    return True


def day_of_month(found: Found) -> Meaning | None:
    """ "on the 12th", "fixed for the 19th", "moved to the 30th", "the 3rd of next month"."""
    day = _day(found)
    units = found.all("unit")
    if not day or day > 31 or units not in ([], ["month"]):
        return None
    if not units and not (
        found.kind_before("on", "prep", "for", "to") and not found.kind_after("other", "capital", "unit", "units")
    ):
        return None
    which = found.one("last", "this", "next")
    months = {"last": -1, "past": -1, "next": 1, "coming": 1}.get(which, 0) if units else None
    return Meaning("DATE", Calendar(day=day, monthshift=months))


def iso_date(found: Found) -> Meaning | None:
    """2018-06-12."""
    year, month, day = (int(part) for part in found.words().split("-"))
    return Meaning("DATE", Calendar(year, month, day)) if 1 <= month <= 12 and _possible(year, month, day) else None


def slashed_date(found: Found) -> Meaning | None:
    """6/12/2018 or 12/6/2018: the American order where both are possible, flagged by the basis."""
    first, second, year = (int(part) for part in found.words().split("/"))
    if year < 100:
        year += 1900 if year > 30 else 2000
    for month, day in ((first, second), (second, first)):
        if 1 <= month <= 12 and day >= 1 and _possible(year, month, day):
            basis = "month before day" if month == first and day <= 12 else None
            return Meaning("DATE", Calendar(year, month, day), basis=basis)
    return None


def month_year(found: Found) -> Meaning | None:
    """A month of a named year, or of last, this or next year."""
    year = _year(found)
    shift = _yearshift(found)
    if year is None and shift is None:
        return None
    return Meaning("DATE", Calendar(year, found.one("month", "maybe_month"), yearshift=shift))


def month(found: Found) -> Meaning | None:
    """A month alone ("in August"), or with last, this, next."""
    name = found.one("month", "maybe_month")
    which = found.all("last", "this", "next", "that")
    if found.has("maybe_month") and not which and not _month_beside(found):
        return None
    return Meaning("DATE", Calendar(month=name, which=which[-1] if which else None))


_NARROWING = frozenset(("early", "mid", "late", "end"))


def _month_beside(found: Found) -> bool:
    if found.kind_before("dash") and found.before(2) in _NARROWING:
        return True
    return found.before() in around("time_words") and not found.kind_after("capital")


def weekday(found: Found) -> Meaning | None:
    """A weekday alone or with last, this, next, coming, and a part of the day."""
    if found.has("maybe_weekday") and not found.has("stop"):
        return None
    if found.before() in around("named_days") and not found.has("last"):
        return None
    which = found.all("last", "this", "next", "that")
    if found.one("unit") == "week" and not which:
        return Meaning("DATE", Calendar(weekday=found.one("weekday", "maybe_weekday"), which="week on"))
    if found.one("unit") not in (None, "night"):
        return None
    base = Calendar(weekday=found.one("weekday", "maybe_weekday"), which=which[-1] if which else None)
    return with_daypart(Meaning("DATE", base), found)


def with_daypart(meaning: Meaning, found: Found) -> Meaning:
    """The same in the morning, at night ...: a TIME."""
    part = found.one("daypart")
    if part is None and "night" in found.words().split():
        part = "NI"
    return replace(meaning, type="TIME", clock=f"T{part}") if part else meaning


def year(found: Found) -> Meaning | None:
    """A year in digits or words."""
    number = _year(found)
    if number is None or found.kind_before("money") or found.kind_after("percent", "units"):
        return None
    if number < 1900 and not (found.before() in around("time_words") or found.has("the")):
        return None
    if found.kind_before("other", "capital") and found.before() in around("no_year"):
        return None
    return Meaning("DATE", Calendar(number, fiscal=found.has("fiscal")))


def decade(found: Found) -> Meaning | None:
    """The 1980s, the '80s, the eighties."""
    if found.has("decade"):
        number = int(found.one("decade")[:3])
    elif found.has("tens_years"):
        number = 190 + found.one("tens_years")
    else:
        written = found.one("short_decade")
        digits = written.lstrip("'’‘`")
        if digits == written and (found.kind_before("poss", "dash") or not found.has("the")):
            return None
        number = 190 + int(digits[0]) if int(digits[0]) >= 2 else 200 + int(digits[0])
    return Meaning("DATE", Calendar(decade=number))


def century(found: Found) -> Meaning | None:
    """The 19th century."""
    if found.one("unit") != "century":
        return None
    number = _day(found)
    return Meaning("DATE", Calendar(century=number - 1)) if number and 1 <= number <= 30 else None


def season(found: Found) -> Meaning | None:
    """A season with a year, or with last, this, next, the."""
    name = found.one("season")
    which = found.all("last", "this", "next", "that")
    if not which and _year(found) is None and found.kind_after("unit"):
        return None
    if found.after(1) in around("recesses"):
        return None  # "after the summer recess": an assembly's own, whose days nobody tells
    base = Calendar(_year(found), season=name, which=which[-1] if which else None, yearshift=_yearshift(found))
    return Meaning("DATE", base)


def bare_season(found: Found) -> Meaning | None:
    """ "early summer", "in spring", "by winter": a season where a word of time says so; "fall" and "spring" are more than that."""
    if found.kind_after("unit", "units", "capital", "possessive", "number", "small", "dash") or found.has("the"):
        return None
    narrowed = found.kind_before("early") or (found.kind_before("dash") and found.before(2) in _NARROWING)
    tied = found.kind_before("in", "prep") and not found.kind_after("other")
    return Meaning("DATE", Calendar(season=found.one("season"))) if narrowed or tied else None


def quarter(found: Found) -> Meaning | None:
    """The third quarter, with or without a year, fiscal or not."""
    code = found.one("quarter_code")
    year = _year(found)
    if code:
        number = int(code[1])
        return Meaning(
            "DATE",
            Calendar(year, quarter=number if code[0] in "Qq" else None, half=number if code[0] in "Hh" else None),
        )
    if "quarter" not in found.all("unit", "units"):
        return None
    ordinals = found.all("ordinal")
    if not ordinals or ordinals[0] > 4 or (found.kind_after("possessive") and found.kind_before("money")):
        return None
    shift = _yearshift(found)
    return Meaning("DATE", Calendar(year, quarter=ordinals[0], yearshift=shift, fiscal=found.has("fiscal")))


def half(found: Found) -> Meaning | None:
    """The first half of the year."""
    which = found.one("ordinal")
    number = 2 if found.has("last") else which
    if number not in (1, 2):
        return None
    year = _year(found)
    if year is None and found.one("unit") not in (None, "year"):
        return None
    return Meaning("DATE", Calendar(year, half=number, yearshift=_yearshift(found)))


def year_ago(found: Found) -> Meaning | None:
    """The year-ago quarter, year-earlier results: the period spoken of, a year back."""
    units = found.all("unit")
    if "year" not in units or found.one("last") not in (None, "last"):
        return None
    ordinal = found.one("ordinal")
    if ordinal and ordinal <= 4:
        return Meaning("DATE", Calendar(quarter=ordinal, yearshift=-1))
    return Meaning("DATE", LastPeriod("quarter" if "quarter" in units else None, -1))


def period_of_year(found: Found) -> Meaning | None:
    """The 1988 quarter, the 1988 period: that quarter of that year."""
    year = _year(found)
    if year is None:
        return None
    return Meaning("DATE", Calendar(year, quarter=0))


def latest_period(found: Found) -> Meaning | None:
    """The latest quarter, the quarter."""
    unit = found.one("unit") or None
    if unit not in (None, "quarter"):
        return Meaning("DATE", Shift(unit, 0)) if unit in ("week", "year", "month", "day") else None
    return Meaning("DATE", LastPeriod(unit, 0))


def year_end(found: Found) -> Meaning | None:
    """Year-end, the year's end."""
    unit = found.one("unit")
    if unit not in ("year", "month", "quarter", "week") or found.one("part") != "end":
        return None
    return Meaning("DATE", Shift(unit, 0), "END", "end")
