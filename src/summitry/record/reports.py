"""A meeting report as the record compares it: people by their identity in the record, slots as windows of days."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from summitry.model import Actor, Entry, HistoryStep, MeetingReport, PartialDate, Place, Source
from summitry.record.people import People
from summitry.record.sources import source_of
from summitry.status import Status

Window = tuple[date, date]
PLANNED = frozenset({Status.PROPOSED, Status.EXPECTED, Status.SCHEDULED})
WISHED = frozenset({Status.PROPOSED, Status.EXPECTED})
CALLED_OFF = frozenset({Status.POSTPONED, Status.CANCELLED, Status.REFUSED})
HAPPENED = frozenset({Status.UNDER_WAY, Status.HELD})


@dataclass(frozen=True, slots=True)
class Report:
    """One report as the record sees it. ``id`` is ``<article id>:<local id>``.

    ``said`` is the report with its actors named as the record names them; ``sides`` the named people of each party;
    ``slot`` the days it is about, ``windows`` those of every slot that it speaks of, the present one first.
    """

    id: str
    entry: Entry
    source: Source
    said: MeetingReport
    actors: dict[str, Actor]
    parties: frozenset[str]
    sides: dict[str, frozenset[str]]
    slot: Window | None
    windows: tuple[Window, ...]

    @property
    def known(self) -> date:
        """The day from which the report counts."""
        return self.entry.known

    @property
    def status(self) -> Status:
        """The status in which the article leaves the meeting."""
        return self.said.status

    @property
    def path(self) -> tuple[HistoryStep, ...]:
        """What the article tells of the meeting's life, ending in the status in which it leaves it."""
        steps = self.said.history
        if steps and steps[-1].status is self.said.status:
            last = replace(steps[-1], when=self.said.when or steps[-1].when)
            return (*steps[:-1], last)
        return (*steps, HistoryStep(self.said.status, self.said.when, self.said.evidence))


def with_moves(reports: tuple[MeetingReport, ...]) -> list[MeetingReport]:
    """The reports of an article with the old and the new slot of one meeting as one: put off, and planned again."""
    new = {report.moved_from: report for report in reports if report.moved_from}
    return [_moved(report, new.get(report.id)) for report in reports if not report.moved_from]


def _moved(old: MeetingReport, new: MeetingReport | None) -> MeetingReport:
    if new is None:
        return old
    path = (
        old.history
        if old.history and old.history[-1].status is old.status
        else (*old.history, HistoryStep(old.status, old.when, old.evidence))
    )
    return replace(
        new,
        id=old.id,
        moved_from=None,
        evidence=tuple(dict.fromkeys((*old.evidence, *new.evidence))),
        history=(*path, *new.history),
        accounts=tuple(one for one in old.accounts if one.according_to),
    )


def make_report(entry: Entry, said: MeetingReport, people: People) -> Report:
    """The report with its people named as the record names them."""
    article = entry.article.id

    def who(id: str | None) -> str | None:
        return people.canonical(article, id)

    named = replace(
        said,
        participants=tuple(replace(p, actor=who(p.actor)) for p in said.participants),
        host=who(said.host),
        mediator=who(said.mediator),
        called_off_by_person=who(said.called_off_by_person),
        according_to=who(said.according_to),
        accounts=tuple(
            replace(a, according_to=who(a.according_to), called_off_by_person=who(a.called_off_by_person))
            for a in said.accounts
        ),
    )
    slots = [said.when, *(step.when for step in reversed(said.history))]
    return Report(
        id=f"{article}:{said.id}",
        entry=entry,
        source=source_of(entry),
        said=named,
        actors={who(actor.id) or actor.id: actor for actor in entry.reading.actors},
        parties=frozenset(said.parties),
        sides=_sides(named, people),
        slot=window_of(said.when),
        windows=tuple(dict.fromkeys(window for slot in slots if (window := window_of(slot)))),
    )


def _sides(said: MeetingReport, people: People) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one in said.participants:
        if one.actor in people.people:
            party = one.party or people.parties.get(one.actor) or ""
            found.setdefault(party, set()).add(one.actor)
    return {party: frozenset(ids) for party, ids in found.items()}


def window_of(when: PartialDate | None) -> Window | None:
    """The days of a slot, or None where an end is open (which tells no slot)."""
    return (when.earliest, when.latest) if when and when.earliest and when.latest else None


def days(window: Window) -> int:
    """How many days a window holds."""
    return (window[1] - window[0]).days + 1


def gap(x: Window, y: Window) -> int:
    """The days between two windows; 0 where they share a day, 1 where they are neighbours."""
    return max(0, (x[0] - y[1]).days, (y[0] - x[1]).days)


def far(p: Place, q: Place) -> bool:
    """Whether two places contradict each other: other states, or other cities."""
    if p.state and q.state and p.state != q.state:
        return True
    return bool(p.city and q.city and p.city.casefold() != q.city.casefold())
