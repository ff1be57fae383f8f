"""From matched tokens to meanings: durations, shifts ("two weeks ago", "last year"), sets, parts of the day."""

from __future__ import annotations

from summitry.reading.when.found import Found
from summitry.reading.when.meaning import Amount, Habit, LastPeriod, Meaning, Reference, Shift
from summitry.reading.when.numbers import written
from summitry.reading.when.periods import masked
from summitry.reading.when.tokens import CHARS
from summitry.reading.when.words import around

LETTERS = {
    "second": "TS", "minute": "TM", "hour": "TH", "day": "D", "night": "D", "week": "W", "fortnight": "W", "month": "M",
    "quarter": "Q", "half": "H", "year": "Y", "decade": "DE", "century": "CE", "millennium": "ML", "weekend": "WE",
}  # fmt: skip
_TIMES = {"fortnight": 2, "decade": 10, "century": 100, "millennium": 1000}
_PLAIN = {"fortnight": "week", "decade": "year", "century": "year", "millennium": "year"}
_HALF = {"year": (6, "M"), "day": (12, "TH"), "hour": (30, "TM"), "minute": (30, "TS")}
_MONTHS = (CHARS["month"], CHARS["maybe_month"])
_SIGN = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1, "this": 0}


def duration_value(unit: str, count: float | None) -> str:
    """TIMEX3 value of so many units; an unknown number is X."""
    letter = LETTERS[unit]
    time, letter = ("T", letter[1:]) if letter[0] == "T" else ("", letter)
    if not count:
        return f"P{time}X{letter}"
    if unit in _TIMES:
        return f"P{written(count * _TIMES[unit])}{'W' if unit == 'fortnight' else 'Y'}"
    if count % 1 == 0.5 and unit in _HALF:
        return f"P{_with_half(int(count), unit, time + letter)}"
    return f"P{time}{written(count)}{letter}"


def _with_half(whole: int, unit: str, letter: str) -> str:
    amount, small = _HALF[unit]
    first = f"{letter[:-1]}{whole}{letter[-1]}" if whole else ""
    rest = f"{amount}{small[-1]}"
    return first + (rest if "T" in letter and first else f"T{rest}" if small[0] == "T" else rest)


def _unit(found: Found) -> str:
    return str(found.all("unit", "units")[-1])


def duration(found: Found) -> Meaning | None:
    """So many units: "two weeks", "a three-day visit", "several months"."""
    unit = _unit(found)
    if "old" in (found.after(), found.one("long")) or (
        unit == "quarter" and found.has("dash") and found.kind_after("of")
    ):
        return None
    count, most = found.count(), _second_number(found)
    if "half" in found.words().split():
        count = (count or 0) + 0.5 if found.has("and") else 0.5 if not found.has("number") else (count or 0) + 0.5
    if found.has("to") or (
        found.has("or") and found.words().count("or ") > 0 and len(found.all("number", "small")) > 1
    ):
        known = None if found.has("to") and len(found.all("small", "number")) > 1 else count
        return Meaning("DURATION", Amount(duration_value(unit, known), unit, count if most else known, most=most))
    return Meaning("DURATION", Amount(duration_value(unit, count), unit, count, most=most))


def _second_number(found: Found) -> float | None:
    """The "three" of "two or three weeks", "two to three weeks"."""
    if not (found.has("or") or found.has("to")):
        return None
    numbers = [float(value) for value in found.all("small", "number")]
    return numbers[1] if len(numbers) == 2 and numbers[0] < numbers[1] else None


def single(found: Found) -> Meaning | None:
    """ "a day", "a year": a set after a number ("100 a day"), else a duration."""
    unit = str(found.one("unit"))
    if unit == "quarter" or found.one("long") == "old":
        return None
    last = found.before()
    counted = found.kind_before(
        "units", "small", "int", "number", "decimal", "percent", "money", "year"
    ) or last in around("rated")
    plural = last.endswith("s") and len(last) > 3 and found.kind_before("other") and not found.kind_after("to")
    if counted or (plural and not found.kind_after("ago", "later_than")):
        return Meaning("SET", Habit(duration_value(unit, 1), unit))
    if found.kind_after("other", "capital") and found.after() not in around("after_span"):
        return None
    return Meaning("DURATION", Amount(duration_value(unit, 1), unit, 1))


def bare_units(found: Found) -> Meaning | None:
    """ "for years", "within weeks", "months of talks": an unknown number of units, where the words beside say so."""
    unit = _unit(found)
    if found.after() == "apart" or found.kind_before("dash", "early", "ordinal"):
        return None
    supported = found.kind_before("for", "in", "prep", "over", "approx", "of") or found.before() in around(
        "before_units"
    )
    followed = found.kind_after("of", "early", "later_than", "ago") or found.after() in ("before", "after", "since")
    if not (supported or followed):
        return None
    if found.kind_before("small", "int", "number", "decimal", "of") and not followed:
        return None
    return Meaning("DURATION", Amount(duration_value(unit, None), unit, None))


def directed(found: Found) -> Meaning | None:
    """ "the past two months", "the next few days", "recent weeks", "the first nine months"."""
    unit = _unit(found)
    count = found.count()
    lead = found.all("last", "next", "recent", "this", "that")
    if not lead and found.has("unit") and not found.has("ordinal"):
        return None
    sign = _SIGN.get(lead[-1] if lead[-1] != "recent" else "past", 0) if lead else 0
    return Meaning("DURATION", Amount(duration_value(unit, count), unit, count, sign))


def long(found: Found) -> Meaning | None:
    """ "day-long", "years-long"."""
    if found.one("long") == "old":
        return None
    unit = _unit(found)
    count = 1 if found.has("unit") else None
    return Meaning("DURATION", Amount(duration_value(unit, count), unit, count))


def vague_span(found: Found) -> Meaning | None:
    """ "for a while", "for some time": a duration that nobody knows."""
    if not found.kind_before("for", "in", "prep"):
        return None
    return Meaning("DURATION", Amount("PXX", "", None))


def one_day(found: Found) -> Meaning | None:
    """ "will one day be": the future; else a duration."""
    meant = not around("modals").isdisjoint((found.before(2), found.before(3))) and found.after() in (
        ".",
        ",",
        "",
        "and",
    )
    if found.before() in around("modals") or (meant and not found.kind_before("for", "in", "prep", "last")):
        return Meaning("DATE", Reference("FUTURE_REF", "one day"))
    return Meaning("DURATION", Amount("P1D", "day", 1))


def vague_units(found: Found) -> Meaning | None:
    """ "recent years", "coming weeks", "the years ahead"."""
    unit = _unit(found)
    if unit == "year" and not found.has("next") and not found.has("ahead"):
        return Meaning("DATE", Reference("PAST_REF", "recent years"))
    if found.one("recent") == "future":
        return Meaning("DATE", Reference("FUTURE_REF", "the future"))
    sign = 1 if found.has("next") or found.has("ahead") else -1
    return Meaning("DURATION", Amount(duration_value(unit, None), unit, None, sign))


def ago(found: Found) -> Meaning | None:
    """ "two years ago", "months ago": the unit so far back."""
    unit = _unit(found)
    count = found.count()
    if not count:
        if count is None:
            return Meaning("DURATION", Amount(duration_value(unit, None), unit, None, -1))
        return Meaning("DATE", Shift(unit, None, "now", -1))
    whole = int(count) * _TIMES.get(unit, 1)
    unit = _PLAIN.get(unit, unit)
    if unit == "year" and whole == 1 and not found.has("number"):
        return Meaning("DATE", LastPeriod("ago", -1))
    return Meaning("DATE", Shift(unit, -whole, "now"))


def from_now(found: Found) -> Meaning | None:
    """ "three weeks from now", "in two weeks' time", "some weeks away"."""
    unit, word = _unit(found), found.one("later_than")
    if word == "from today" and found.count() and unit in ("day", "week", "month", "year"):
        return Meaning("DATE", Shift(unit, int(found.count() or 0), "to the day"))
    if word not in ("from now", "away") or (word == "away" and unit in ("hour", "minute", "second")):
        return None
    count = found.count()
    if not count:
        return Meaning("DATE", Amount(duration_value(unit, None), unit, None, 1))
    whole = int(count) * _TIMES.get(unit, 1)
    return Meaning("DATE", Shift(_PLAIN.get(unit, unit), whole, "now"))


def earlier(found: Found) -> Meaning | None:
    """ "a year earlier": the period spoken of, a year back."""
    if found.one("unit") != "year" or found.one("early") not in ("earlier",):
        return None
    return Meaning("DATE", LastPeriod(None, -1))


def which_unit(found: Found) -> Meaning | None:
    """ "last week", "this year", "the following month", "that day"."""
    unit = found.one("unit", "weekend")
    which = found.all("last", "this", "next", "that")[-1]
    if (unit in ("minute", "hour", "night") and which in ("this", "that")) or (
        (unit, which) in (("minute", "last"), ("day", "this"))
    ):
        return None
    if unit == "night":
        return Meaning("TIME", Shift("night", -1 if which in ("last", "previous") else 1))
    if unit in ("hour", "minute"):
        return Meaning("DURATION", Amount(duration_value(unit, 1), unit, 1, _SIGN.get(which, 0)))
    if which == "past" and found.has("the") and unit in ("day", "week", "month", "quarter", "decade", "century"):
        return Meaning("DURATION", Amount(duration_value(unit, 1), unit, 1, -1))
    if which == "past":
        return Meaning("DATE", Shift(unit, -1, "rolling"))
    if (
        which in ("next", "coming")
        and found.has("the")
        and unit in ("week", "month")
        and found.before() in ("over", "within", "during", "for")
    ):
        return Meaning("DURATION", Amount(duration_value(unit, 1), unit, 1, 1))
    relative = which in ("that", "following", "previous") or (which == "next" and unit == "day" and found.has("the"))
    origin = "then" if relative else "now"
    count = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "following": 1}.get(which, 0)
    return Meaning("DATE", Shift(unit, count, origin))


def the_unit(found: Found) -> Meaning | None:
    """ "the quarter", "the week", "the year", "the weekend": the one spoken of."""
    unit = found.one("unit", "weekend")
    if (
        found.after() == "before"
        and found.after(2) in (".", ",", ";", "", "and")
        and unit in ("year", "month", "week", "quarter")
    ):
        return Meaning("DATE", Shift(unit, -1, "then"))
    if (
        found.has("the")
        and (found.before() != "in" or (unit in ("week", "month") and found.after(2) not in (".", ",", "")))
        and found.after() in ("before", "after")
        and unit in ("day", "night", "week", "month", "year")
    ):
        return Meaning("DATE", Amount(masked(unit).value, unit, 1))
    if (
        unit in ("decade", "century")
        and found.kind_before("of")
        and found.before(2) in ("end", "start", "beginning", "middle")
    ):
        return Meaning("DATE", Shift(unit, 0))
    if unit in ("night", "day", "hour", "minute", "decade", "century") or (
        found.has("poss") and not found.has("fiscal")
    ):
        return None
    if found.kind_after("of", "part") or (unit == "week" and found.after() in ("starting", "ending")):
        return None
    if unit == "quarter":
        return Meaning("DATE", LastPeriod("quarter", 0))
    if unit == "year" and found.after() in ("ended", "ending"):
        return Meaning("DURATION", Amount("P1Y", "year", 1))
    if unit == "year":
        return Meaning("DATE", Shift("year", 0))
    return Meaning("DATE", Shift(unit, 0))


def ordinal_day(found: Found) -> Meaning | None:
    """ "the second day", of something that is going on: the day of the article."""
    return Meaning("DATE", Shift("day", 0)) if found.one("unit") == "day" else None


def opening_week(found: Found) -> Meaning | None:
    """ "the opening week of March": with the month behind it one time (``merge``); of anything else no time of its own."""
    month = found.end + 1 < len(found.tokens.classes) and found.tokens.classes[found.end + 1] in _MONTHS
    week = "opening" in found.words().split() and found.one("unit") == "week" and found.after() == "of"
    return Meaning("DATE", Shift("week", 0)) if month and week else None


def habit(found: Found) -> Meaning | None:
    """ "every day", "each July", "every two weeks", "24 hours a day"."""
    name = found.one("weekday", "weekdays")
    if name:
        return Meaning("SET", Habit(f"XXXX-WXX-{name}", "day"))
    if found.has("month") or found.has("maybe_month"):
        return Meaning("SET", Habit(f"XXXX-{found.one('month', 'maybe_month'):02d}", "month"))
    if found.has("season"):
        return Meaning("SET", Habit(f"XXXX-{found.one('season')}", "season"))
    if found.has("daypart"):
        return Meaning("SET", Habit(f"XXXX-XX-XXT{found.one('daypart')}", "day"))
    if found.has("weekend"):
        return Meaning("SET", Habit("XXXX-WXX-WE", "weekend"))
    unit = _unit(found)
    if found.has("a") or found.has("per"):
        return Meaning("SET", Habit(duration_value(unit, 1), unit))
    count = 2.0 if "other" in found.words().split() else found.count() or (0 if found.has("some") else 1)
    return Meaning("SET", Habit(duration_value(unit, count), unit))


def plural_weekday(found: Found) -> Meaning | None:
    """ "Mondays", "Tuesday nights"."""
    number = found.one("weekdays", "weekday")
    night = "TNI" if found.has("units") or found.has("daypart") else ""
    if found.has("daypart"):
        night = f"T{found.one('daypart')}"
    value = f"XXXX-WXX-{number}{night}" if number else "XXXX-WXX-WE"
    return Meaning("SET", Habit(value, "day"))


def frequency(found: Found) -> Meaning | None:
    """ "daily", "annually"."""
    value = found.one("freq")
    if value == "P1D" and found.kind_before("capital") and not found.kind_after("capital"):
        return None
    if value == "P3M" and found.kind_after("other", "capital"):
        return None
    unit = {"H": "hour", "D": "day", "W": "week", "M": "month", "Y": "year"}[value[-1]]
    return Meaning("SET", Habit(value, unit))
