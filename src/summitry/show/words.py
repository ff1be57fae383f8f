"""Dates and statuses in plain words. The reader's day is always an argument: nothing here asks the clock."""

from __future__ import annotations

from datetime import date

from summitry.dates import month_end
from summitry.model import Meeting, PartialDate
from summitry.names import party_name

_OUTCOMES = {
    "agreement": "ended with an agreement",
    "statement": "ended with a statement",
    "none": "ended without agreement",
    "collapsed": "collapsed",
}


def exact(when: PartialDate | None) -> str:
    """The date in words, imprecision said: "12 June 2018", "June 2018", "between 15 October and 29 November 2018", "no date"."""
    if when is None or (when.earliest is None and when.latest is None):
        return f"“{when.text}”, no day given" if when and when.text else "no date"
    if when.earliest is None or when.latest is None:
        return f"from {_day(when.earliest)} on" if when.earliest else f"by {_day(when.latest or date.max)}"
    about = "about " if when.qualifier in ("approximate", "both") else ""
    if when.earliest == when.latest:
        return about + _day(when.earliest)
    if (when.earliest, when.latest) == (
        when.earliest.replace(day=1),
        month_end(when.earliest.year, when.earliest.month),
    ):
        return about + f"{when.earliest:%B %Y}"
    if (when.earliest, when.latest) == (date(when.earliest.year, 1, 1), date(when.earliest.year, 12, 31)):
        return about + f"{when.earliest:%Y}"
    if when.edtf and "/" in when.edtf:
        return f"{_day(when.earliest)} to {_day(when.latest)}"
    return f"{about}between {_day(when.earliest)} and {_day(when.latest)}"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def relative(when: PartialDate | None, today: date) -> str:
    """How far from ``today``: "in 3 days", "5 months ago", "today", "under way"; "no date" where there is none."""
    if when is None or (when.earliest is None and when.latest is None):
        return "no date"
    first, last = when.earliest or when.latest or today, when.latest or when.earliest or today
    if first <= today <= last:
        return "today" if first == last else "about now"
    return f"in {_span((first - today).days)}" if first > today else f"{_span((today - last).days)} ago"


def _span(days: int) -> str:
    for size, name in ((365, "year"), (30, "month"), (7, "week"), (1, "day")):
        count = days // size
        if count >= (2 if size > 1 else 1) or (size == 365 and count == 1):
            return f"{count} {name}{'s' if count != 1 else ''}"
    return f"{days} days"


def status_word(meeting: Meeting) -> str:
    """The status in a word or two."""
    return meeting.status.value.replace("_", " ")


def came_of_it(meeting: Meeting, names: dict[str, str]) -> str:
    """What came of the meeting, or who called it off; empty where nothing is told."""
    if meeting.outcome:
        return _OUTCOMES[meeting.outcome.value]
    if meeting.called_off_by:
        verb = {"refused": "refused", "postponed": "put off"}.get(meeting.status.value, "called off")
        person = names.get(meeting.called_off_by_person or "")
        return f"{verb} by {names.get(meeting.called_off_by, party_name(meeting.called_off_by))}" + (
            f" ({person})" if person else ""
        )
    return ""
