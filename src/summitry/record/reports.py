"""A meeting report with what the record compares: people by their identity in the record, slots, windows, place."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from summitry.dates import span_days
from summitry.model import Entry, MeetingReport, PartialDate, Source
from summitry.record.people import People
from summitry.record.sources import source_of
from summitry.status import TABLE, Status

Window = tuple[date, date]
_OPEN = frozenset({Status.PROPOSED, Status.EXPECTED, Status.SCHEDULED, Status.POSTPONED})


@dataclass(frozen=True, slots=True)
class Report:
    """One report as the record sees it. ``id`` is ``<article id>:<local id>``; ``people`` are record ids of named persons.

    ``windows`` are the days of every slot that the report speaks of; ``implied`` is where an undated one must lie: a plan
    not before its article, a held meeting not after it.
    """

    id: str
    entry: Entry
    source: Source
    said: MeetingReport
    parties: frozenset[str]
    people: frozenset[str]
    windows: tuple[Window, ...]
    implied: Window

    @property
    def known(self) -> date:
        """The day from which the report counts."""
        return self.entry.known

    @property
    def weak(self) -> bool:
        """Whether nothing but sides tells it from others: no slot of a month or finer, no ordinal, no place."""
        return not self.said.ordinal and not self.said.place and not any(days(window) <= 31 for window in self.windows)


def make_report(entry: Entry, said: MeetingReport, people: People) -> Report:
    """The report with its people named as the record names them."""
    slots = [said.when, *(step.when for step in said.history)]
    windows = tuple(dict.fromkeys(window for slot in slots if (window := window_of(slot))))
    named = replace(
        said,
        participants=tuple(replace(p, actor=people.canonical(p.actor)) for p in said.participants),
        called_off_by_person=people.canonical(said.called_off_by_person),
        according_to=people.canonical(said.according_to),
    )
    return Report(
        id=f"{entry.article.id}:{said.id}",
        entry=entry,
        source=source_of(entry),
        said=named,
        parties=frozenset(said.parties),
        people=frozenset(p.actor for p in named.participants if p.actor and p.actor != p.party),
        windows=windows,
        implied=_implied(said.status, entry.known),
    )


def window_of(when: PartialDate | None) -> Window | None:
    """The days of a slot, or None where it has none or an open end (which tells no slot)."""
    return (when.earliest, when.latest) if when and when.earliest and when.latest and span_days(when) else None


def days(window: Window) -> int:
    """How many days a window holds."""
    return (window[1] - window[0]).days + 1


def _implied(status: Status, known: date) -> Window:
    if status in _OPEN:
        return known - timedelta(days=1), date.max
    if TABLE[status].rank >= TABLE[Status.UNDER_WAY].rank:
        return date.min, known + timedelta(days=1)
    return date.min, date.max
