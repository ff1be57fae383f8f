"""From matched tokens to meanings: days and weeks counted over more than one step ("Tuesday last week", "a week on Tuesday")."""

from __future__ import annotations

from dataclasses import replace

from summitry.reading.when.build_dates import with_daypart
from summitry.reading.when.build_spans import which_unit
from summitry.reading.when.found import Found
from summitry.reading.when.meaning import Calendar, Meaning, Occasion, Reference, Shift
from summitry.reading.when.periods import whole_units

_SIGN = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1}
_WEEKS = {"week": 1, "fortnight": 2}


def weekday_of_week(found: Found) -> Meaning | None:
    """ "Tuesday last week", "Friday of next week": that day of a calendar week."""
    which = found.one("this", "last", "next")
    if found.one("unit") != "week" or which not in _SIGN:
        return None
    base = Calendar(weekday=found.one("weekday"), weekshift=_SIGN[which])
    return with_daypart(Meaning("DATE", base), found)


def weekday_which(found: Found) -> Meaning | None:
    """ "Friday next", "on Monday last"."""
    which = found.one("last", "next")
    if which not in ("last", "next") or found.kind_after("unit", "units", "number", "small"):
        return None
    return Meaning("DATE", Calendar(weekday=found.one("weekday"), which="coming" if which == "next" else "last"))


def weeks_from(found: Found) -> Meaning | None:
    """ "a week on Tuesday", "two weeks from Friday", "a week ago Monday": so many weeks past the nearest such day."""
    weeks = _weeks(found)
    if not weeks or found.before() in ("in", "within"):
        return None  # "met for the third time in a week on Monday"
    ago = found.has("ago")
    base = Calendar(weekday=found.one("weekday"), which="counted", weekshift=-weeks if ago else weeks)
    return Meaning("DATE", base)


def _weeks(found: Found) -> int:
    unit = found.all("unit", "units")[0]
    return int(found.count() or 0) * _WEEKS.get(unit, 0)


def weeks_from_deictic(found: Found) -> Meaning | None:
    """ "a week from tomorrow", "a week today", "tomorrow week"."""
    weeks = _weeks(found) if found.has("a") or found.has("number") else 1 if found.one("unit") == "week" else 0
    days = found.one("deictic")
    return Meaning("DATE", Shift("day", days + 7 * weeks)) if weeks and days >= 0 else None


def one_beyond(found: Found) -> Meaning | None:
    """ "the week before last", "the Friday after next", "the month after next"."""
    which, prep = found.one("last", "next"), found.one("prep")
    if (prep, which) not in (("before", "last"), ("after", "next")):
        return None
    sign = -1 if which == "last" else 1
    if found.has("weekday"):
        # The Friday after next is the second one to come, the one before last the second one back.
        return Meaning("DATE", Calendar(weekday=found.one("weekday"), which="weeks", weekshift=sign))
    return Meaning("DATE", Shift(found.one("unit", "weekend"), 2 * sign, "calendar"))


def unit_ahead(found: Found) -> Meaning | None:
    """ "the year ahead", "the decade to come": the next one."""
    unit = found.one("unit")
    return Meaning("DATE", Shift(unit, 1)) if unit in ("week", "month", "year", "decade") else None


def ago_to_the_day(found: Found) -> Meaning | None:
    """ "nine weeks ago today", "a year ago yesterday"."""
    unit, count = found.one("unit", "units"), int(found.count() or 0)
    if not count or unit not in ("week", "month", "year") or found.one("deictic") != 0:
        return None
    return Meaning("DATE", Shift(unit, -count, "to the day"))


def ago_half(found: Found) -> Meaning | None:
    """ "half a year ago", "two and a half years ago"."""
    whole = 0.0 if not found.has("and") else found.count() or 1.0
    unit, count = whole_units(str(found.all("unit", "units")[-1]), whole + 0.5)
    return Meaning("DATE", Shift(unit, -count)) if unit in ("month", "day", "year") else None


def natural(found: Found) -> Meaning | None:
    """ "before the snows", "by harvest time": nobody knows the day."""
    tied = found.words().split()[0] in ("before", "after", "until", "till", "by", "since")
    return Meaning("DATE", Reference("FUTURE_REF", "when")) if tied else None


def numbered_week(found: Found) -> Meaning | None:
    """ "week 43" of the calendar."""
    number = int(str(found.one("small", "int")).replace(",", ""))
    known = found.one("unit") == "week" and found.kind_before("in", "prep", "for")
    return Meaning("DATE", Calendar(isoweek=number)) if known and 1 <= number <= 52 else None


def daypart_before(found: Found) -> Meaning | None:
    """ "they had dined together the evening before"."""
    shift = {"before": -1, "after": 1}.get(found.one("prep"))
    if shift is None or found.after() not in (".", ",", ";", ""):
        return None
    return Meaning("TIME", Shift("day", shift, "then"), clock=f"T{found.one('daypart')}")


def once_done(found: Found) -> Meaning | None:
    """ "once ministers have signed": a time that nobody knows."""
    words = found.words().split()
    done = words[0] == "once" and words[-2] in ("have", "has", "is", "are") and len(words) > 3
    return Meaning("DATE", Reference("FUTURE_REF", "when")) if done else None


def this_or_next(found: Found) -> Meaning | None:
    """ "this week or next": both as one stretch."""
    if found.one("next") != "next" or found.one("this") != "this":
        return None
    meaning = which_unit(found)
    unit = found.one("unit", "weekend")
    return replace(meaning, base=Shift(unit, 0, "or next")) if meaning else None


def middle_of(found: Found) -> Meaning | None:
    """ "midweek", "by mid-year"."""
    return Meaning("DATE", Shift(found.one("middle_of"), 0), "MID", "mid")


def new_year(found: Found) -> Meaning | None:
    """ "in the new year": the year that has begun or is about to begin; "after the new year": its first day."""
    if found.kind_after("possessive"):
        return None
    if found.kind_before("prep", "over") or (found.kind_before("and") and found.words() == "new year"):
        return Meaning("DATE", Occasion("New Year's Day"))
    if found.words() == "new year":
        return None
    return Meaning("DATE", Shift("year", 1, "new year"))


def condition(found: Found) -> Meaning | None:
    """ "when conditions allow", "once the mourning period is over": a time that nobody knows."""
    opens = found.words()
    if found.has("prep") and (found.has("time_noun") or not opens.startswith(("until ", "as soon as "))):
        return None
    last = found.tokens.lower[found.end - 1]
    if last.endswith("ed") or last in ("was", "were", "had") or "was" in found.words().split():
        return None
    return Meaning("DATE", Reference("FUTURE_REF", "when"))
