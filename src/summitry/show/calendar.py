"""The meetings as iCalendar (RFC 5545). Clients disagree about cancelled entries, so STATUS and a SUMMARY prefix both say it.

A day or finer is an all-day entry; a week or a month an all-day TENTATIVE span, transparent; coarser or undated
stays out (``left_out``).
The UID is stable (the meeting's id), SEQUENCE rises with every change of status or slot.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from icalendar import Calendar, Event

from summitry.dates import span_days
from summitry.model import Meeting, Record
from summitry.names import state_names
from summitry.show.contract import place_words
from summitry.show.words import came_of_it
from summitry.status import TABLE

_LONGEST = 31  # days of a span that is still worth a place in a calendar


def ics(record: Record, *, name: str, stamp: datetime) -> bytes:
    """The calendar. ``stamp`` (with a zone) is when it is written: DTSTAMP."""
    calendar = Calendar()
    calendar.add("prodid", "-//Summitry//Summitry//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", name)
    names = dict(record.names)
    for meeting in record.meetings:
        if _fits(meeting):
            calendar.add_component(_event(meeting, names, stamp))
    return bytes(calendar.to_ical())


def left_out(record: Record) -> tuple[Meeting, ...]:
    """The meetings that have no place in a calendar: undated, too coarse, or of a status that is none (refused)."""
    return tuple(meeting for meeting in record.meetings if not _fits(meeting))


def _fits(meeting: Meeting) -> bool:
    days = span_days(meeting.when) if meeting.when else None
    return TABLE[meeting.status].ics is not None and days is not None and days <= _LONGEST


def _event(meeting: Meeting, names: dict[str, str], stamp: datetime) -> Event:
    row, when = TABLE[meeting.status], meeting.when
    assert when is not None and when.earliest is not None and when.latest is not None
    vague = when.earliest != when.latest and "/" not in (when.edtf or "")
    event = Event()
    event.add("uid", f"{meeting.id.replace(':', '-')}@summitry")
    event.add("dtstamp", stamp)
    event.add("sequence", meeting.sequence)
    event.add("summary", f"{row.prefix}: {meeting.title}" if row.prefix else meeting.title)
    event.add("status", "TENTATIVE" if vague and row.ics == "CONFIRMED" else row.ics)
    event.add("dtstart", when.earliest)
    event.add("dtend", when.latest + timedelta(days=1))
    event.add("transp", "TRANSPARENT" if vague or row.ics == "CANCELLED" else "OPAQUE")
    place = place_words(meeting.place, state_names())
    if place:
        event.add("location", place)
    event.add("description", _description(meeting, names))
    return event


def _description(meeting: Meeting, names: dict[str, str]) -> str:
    lines = [f"{meeting.status.value.replace('_', ' ')} since {meeting.since.isoformat()}"]
    if told := came_of_it(meeting, names):
        lines.append(told)
    for account in meeting.accounts[:12]:
        source = account.source.outlet or account.source.headline or account.source.article
        lines.append(f"{account.source.known.isoformat()} {source}: {account.status.value.replace('_', ' ')}")
    return "\n".join(lines)
