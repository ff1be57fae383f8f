"""Which day an expression means, by the status of its meeting: plans lie ahead, held meetings behind, what was called off mostly ahead."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from summitry.dates import parse_edtf
from summitry.model import PartialDate, TimeExpression
from summitry.reading.meetings.outlook import CLOSED, PLANS
from summitry.status import Status

FAR_APART = 60  # days between two readings of one expression that are not of the same weeks
_WEEK = 7  # days
_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3}


def _until_then(time: TimeExpression) -> TimeExpression:
    """ "until June" after a putting off means June, not the time up to it; "talked until Sunday night" is Sunday."""
    found = re.fullmatch(r"(\d{4}(?:-\d\d){0,2})(?:T\w+)?", time.value)
    if time.relation != "until" or found is None:
        return time
    when = parse_edtf(found[1])
    return replace(time, edtf=found[1], earliest=when.earliest, latest=when.latest, candidates=())


def slot(
    times: list[TimeExpression],
    status: Status | None,
    gone: bool = False,
    told: date | None = None,
    was: bool = False,
    missed: bool = False,
    back: int = 1,
) -> PartialDate | None:
    """The slot that the nearest of these times gives, read by the status: plans lie ahead, held meetings behind.

    ``gone``, ``was``: what was planned then ("was to have met on Monday", "were due to meet on March 3") may lie on either side
    of the day of publication, ``told``. ``missed``: somebody did not show up, so the day has passed. ``back``: how many days back a
    bare weekday of what was called off may lie.
    """
    best = None
    for time in times:
        tense = "future" if status in PLANS or status in CLOSED else "past" if status else None
        if status in CLOSED or gone or (status in PLANS and was):
            tense = _nearer(time, told, back)
        when = _weeks_ago(time, told) or _this_coming(
            resolve(_until_then(time), tense=_missed(time, told, tense) if missed else tense), tense, told
        )
        if best is None and (when.text or when.edtf):
            best = when
        elif best is not None and within(when, best):
            best = when  # "their second meeting this month, on Monday"
    return best


def within(inner: PartialDate, outer: PartialDate) -> bool:
    """Whether a finer time lies inside a coarse one: both say when, and the finer is the day."""
    first, last, low, high = inner.earliest, inner.latest, outer.earliest, outer.latest
    if first is None or last is None or low is None or high is None:
        return False
    return low <= first and last <= high and last - first < high - low


def _weeks_ago(time: TimeExpression, told: date | None) -> PartialDate | None:
    """ "A fortnight ago they met": told in weeks, a meeting was on about that day, give or take one."""
    found = re.fullmatch(r"(?:only |just )?(a|one|two|three) (week|fortnight)s? ago", time.text, re.IGNORECASE)
    if told is None or found is None:
        return None
    weeks = _COUNTS[found[1].lower()] * (2 if found[2].lower() == "fortnight" else 1)
    first, last = told - timedelta(days=weeks * _WEEK + 1), told - timedelta(days=weeks * _WEEK - 1)
    return PartialDate(f"[{first}..{last}]", first, last, "range", "approximate", time.text)


def _this_coming(when: PartialDate, tense: str | None, told: date | None) -> PartialDate:
    """ "to call over the weekend", "set for this Sunday": of a plan, the next one, where the words alone gave the last."""
    back = (told - when.latest).days if told is not None and when.latest is not None else 0
    if tense != "future" or when.earliest is None or when.latest is None or not 0 < back < _WEEK:
        return when
    if not re.match(r"(?:this|the) (?:\w+day|weekend)\b", when.text, re.IGNORECASE):
        return when
    first, last = when.earliest + timedelta(days=_WEEK), when.latest + timedelta(days=_WEEK)
    return replace(when, edtf=f"{first}" if first == last else f"[{first}..{last}]", earliest=first, latest=last)


def _nearer(time: TimeExpression, told: date | None, back: int) -> str:
    """ "a session fixed for Feb. 3 was called off", told in the middle of February: the nearer of two days in different years.

    Weekdays keep looking ahead, since what is called off mostly lies ahead; but yesterday's name means yesterday, for a day that
    is all but a week away is called "next Thursday", and so do names of days up to ``back`` days ago.
    """
    days = {one.basis.split()[0]: one.earliest for one in time.candidates if one.earliest}
    past = next((one for basis, one in days.items() if basis.startswith("past")), None)
    future = next((one for basis, one in days.items() if basis.startswith("future")), None)
    if told is None or past is None or future is None:
        return "future"
    if (future - past).days < FAR_APART:
        return "past" if 1 <= (told - past).days <= back and (future - past).days == _WEEK else "future"
    return "past" if told - past < future - told else "future"


def _missed(time: TimeExpression, told: date | None, tense: str | None) -> str:
    """ "did not turn up on Friday": last Friday; "could not host the talks planned for June 3": not those of a year ago."""
    days = [one.earliest for one in time.candidates if one.earliest]
    years = len(days) > 1 and (max(days) - min(days)).days >= FAR_APART
    return _nearer(time, told, 1) if years else "past"


def resolve(time: TimeExpression, tense: str | None) -> PartialDate:
    """The honest date of an expression: the candidate that the tense asks for, else as the tagger read it.

    Where the date describes a noun ("before the vote of March 3"), its candidates are the days of that noun.
    """
    if tense is None and "described" in time.flags:
        tense = "past" if time.direction == "past" else "future"
    for one in time.candidates:
        if tense is not None and one.basis.startswith(tense):
            return PartialDate(one.edtf, one.earliest, one.latest, time.granularity or "range", "", time.text)
    return PartialDate(time.edtf, time.earliest, time.latest, time.granularity or "unknown", "", time.text)
