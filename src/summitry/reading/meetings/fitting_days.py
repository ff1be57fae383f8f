"""Which of the days that one name may mean fits what became of the meeting: no plan lies behind the news, nothing held ahead of it.

A sentence alone is read by its own tense; only the whole article tells that what "a session in August" was meant for is over.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from summitry.dates import span_days
from summitry.model import MeetingReport, PartialDate, TimeExpression
from summitry.reading.meetings.outlook import CLOSED, PLANS
from summitry.reading.meetings.reckoning import FAR_APART, resolve
from summitry.status import Status

_TENSES = (None, "past", "future")
_LIKE, _WEEK = 3, 7  # days
_CLEARLY = 2  # times as near, where a day ahead may show that the status is wrong rather than the day


def fitting(report: MeetingReport, times: Iterable[TimeExpression], told: date | None) -> MeetingReport:
    """The report with the day that its words mean, where they were read as one that its fate shuts out.

    "has put forward Oct. 28", told on Oct. 16: not the October of a year ago. "had been agreed in August, when the ministers met": not
    the August to come. "was put off once, from April 14", told on April 18: not that of next year. The nearer day to the news is
    meant, and what was read stays where no other is nearer: then the status is likelier to be wrong.
    """
    when = report.when
    if told is None or when is None or when.earliest is None or when.latest is None:
        return report
    if report.status in PLANS and when.latest < told:
        others, nearness = _others(when, times), 1
    elif report.status is Status.HELD and when.earliest > told:
        others = [one for one in _others(when, times) if one.earliest and one.earliest <= told]
        nearness = (
            _CLEARLY if (span_days(when) or 0) <= _WEEK else 0
        )  # "told them so on a visit in December": that behind
    elif report.status in CLOSED:
        others, nearness = [one for one in _others(when, times) if _apart(one, when) >= FAR_APART], 1
        if when.qualifier == "approximate" and when.precision == "month":
            others = []  # "were called off IN MAY", told in March: when it was done, and that is behind
    else:
        return report
    here = _away(when, told)
    best = min(others, key=lambda one: _away(one, told), default=None)
    return replace(report, when=best) if best is not None and _away(best, told) * nearness < here else report


def _others(when: PartialDate, times: Iterable[TimeExpression]) -> list[PartialDate]:
    """What else the same words may mean."""
    window = (when.earliest, when.latest)
    for time in times:
        read = [resolve(time, tense) for tense in _TENSES] if time.text == when.text else []
        if any((one.earliest, one.latest) == window for one in read):
            whole = [one for one in read if one.earliest is not None and one.latest is not None]
            return [one for one in whole if (one.earliest, one.latest) != window and _as_long(one, when)]
    return []


def _as_long(one: PartialDate, other: PartialDate) -> bool:
    """Months are of like lengths; what is left of "the spring" is no spring."""
    return abs((span_days(one) or 0) - (span_days(other) or 0)) <= _LIKE


def _apart(one: PartialDate, other: PartialDate) -> int:
    return abs((one.earliest - other.earliest).days) if one.earliest and other.earliest else 0


def _away(when: PartialDate, told: date) -> int:
    """Days from the day of the news to the nearer end."""
    ends = [one for one in (when.earliest, when.latest) if one is not None]
    return min(abs((one - told).days) for one in ends)
