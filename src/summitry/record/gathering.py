"""A meeting as far as the reports read so far tell it: what the next report is compared with."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from summitry.model import Merge, Place
from summitry.record.reports import CALLED_OFF, HAPPENED, Report, Window, days
from summitry.status import Status

_FINE = 35  # days: a coarser window says too little to stand for the meeting's day


@dataclass(slots=True)
class Gathering:
    """The reports of one meeting in the order in which they were read, and what they add up to.

    ``number`` is the order in which meetings began, ``status`` the latest told, ``happened`` the windows in which it
    was held, ``called_off`` since when it stands called off.
    """

    number: int
    reports: list[Report] = field(default_factory=list)
    merges: list[Merge] = field(default_factory=list)
    articles: set[str] = field(default_factory=set)
    parties: set[str] = field(default_factory=set)
    sides: dict[str, set[str]] = field(default_factory=dict)
    levels: set[str] = field(default_factory=set)
    kinds: set[str] = field(default_factory=set)
    ordinals: dict[str, set[int]] = field(default_factory=dict)
    hosts: set[str] = field(default_factory=set)
    places: dict[tuple[str | None, str | None, str | None], Place] = field(default_factory=dict)
    held_places: dict[tuple[str | None, str | None, str | None], Place] = field(default_factory=dict)
    windows: dict[Window, None] = field(default_factory=dict)
    held_in: dict[Window, None] = field(default_factory=dict)
    held: date | None = None
    status: Status = Status.EXPECTED
    since: date = date.min

    def take(self, report: Report, merge: Merge | None = None) -> None:
        """Adds a report, and the comparison that brought it here."""
        said = report.said
        self.reports.append(report)
        if merge:
            self.merges.append(merge)
        self.articles.add(report.entry.article.id)
        self.parties |= report.parties
        for party, people in report.sides.items():
            self.sides.setdefault(party, set()).update(people)
        self.levels |= {said.level} if said.level else set()
        self.kinds.add(said.kind)
        self.hosts |= {who for who in (said.host, said.mediator) if who}
        if said.ordinal:
            self.ordinals.setdefault(series(report), set()).add(said.ordinal)
        self.windows.update(dict.fromkeys(report.windows))
        if said.place:
            self.places[said.place.venue, said.place.city, said.place.state] = said.place
        self._turn(report)

    def _turn(self, report: Report) -> None:
        """Once held, it stays held; else the latest word is where it stands."""
        if report.status in HAPPENED:
            if report.slot:
                self.held_in[report.slot] = None
            if report.said.place:
                place = report.said.place
                self.held_places[place.venue, place.city, place.state] = place
            if self.held is None or report.known < self.held:
                self.held = report.known
        if self.status is not Status.HELD and (self.since <= report.known or report.status in HAPPENED):
            self.status, self.since = report.status, report.known
            if report.status is Status.UNDER_WAY:
                self.status = Status.HELD

    @property
    def called_off(self) -> bool:
        """Whether it stands called off."""
        return self.status in CALLED_OFF

    @property
    def over(self) -> date | None:
        """The day by which it was held: the end of the finest slot, no later than the day it was told; None where it was not."""
        if self.held is None:
            return None
        fine = [window for window in self.held_in if days(window) <= _FINE]
        return min(self.held, max((window[1] for window in fine), default=self.held))

    @property
    def span(self) -> Window:
        """The days it stands for: its fine slots, else the days on which it was told."""
        fine = [window for window in self.held_in or self.windows if days(window) <= _FINE]
        if fine:
            return min(window[0] for window in fine), max(window[1] for window in fine)
        return min(report.known for report in self.reports), max(report.known for report in self.reports)


def series(report: Report) -> str:
    """What an ordinal counts: the second summit of leaders is no second round of talks."""
    return "leader" if report.said.level == "leader" or report.said.kind == "summit" else "round"
