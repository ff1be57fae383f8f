"""Reports to groups of one meeting each.

1. Reports of two sides or more are read in the order in which they became known (of one day, those that say most
   first), and each joins the meeting that it fits best (``same_meeting``), or begins one. So a meeting known on a day
   stays the same meeting later.
2. Reports with an open side come after them and join only where exactly one meeting fits, and more than the sides
   speaks for it.
3. Rulings: "not same" keeps two reports apart from the start; "same" joins whole meetings at the end; of two that
   contradict each other the later counts.

A report is compared with the meetings that share two of its sides and a month, a place, an ordinal, or are still
ahead: the newest of each, so the cost stays near linear.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import combinations

from summitry.model import Merge, Ruling
from summitry.record.gathering import Gathering, series
from summitry.record.reports import Report, days
from summitry.record.same_meeting import THRESHOLD, compare, firm

_NEWEST = 40  # meetings looked at under one key
_LONGEST = 200  # days: a longer window says too little to look for the months in it
_SIDES = 6  # of talks of many, so many sides make the keys
_AHEAD = 1.0  # how far the best must be ahead of the next where a side is open

_Apart = dict[frozenset[str], int]


def group(reports: Iterable[Report], rulings: Iterable[Ruling]) -> list[tuple[list[Report], tuple[Merge, ...]]]:
    """Groups of reports of one meeting each (earliest known first), with the comparisons that joined them."""
    rulings = tuple(rulings)
    apart: _Apart = {
        frozenset(pair): ruling.number
        for ruling in rulings
        if ruling.kind == "not_same"
        for pair in combinations(sorted(set(ruling.targets)), 2)
    }
    index = _Index()
    for report in sorted({r.id: r for r in reports}.values(), key=_reading_order):
        fits = _fits(report, index, apart)
        merge = fits[0][1] if fits else None
        home = fits[0][0] if fits else index.begin()
        home.take(report, merge)
        index.note(home, report)
    gatherings = _joined(index.all, rulings, apart)
    return sorted((_done(one) for one in gatherings), key=lambda pair: (pair[0][0].known, pair[0][0].id))


def _reading_order(report: Report) -> tuple[bool, date, int, str]:
    """Open sides last; then as it became known; of one day those first that say most."""
    said = report.said
    telling = [report.slot and days(report.slot) <= 10, said.ordinal, said.place, report.sides, said.level]
    return len(report.parties) < 2, report.known, -sum(bool(item) for item in telling), report.id


def _fits(report: Report, index: _Index, apart: _Apart) -> list[tuple[Gathering, Merge]]:
    """The meeting that the report joins, with why; empty where it begins one of its own."""
    found = [
        (meeting, merge)
        for meeting in index.near(report)
        if not (apart and any(frozenset((report.id, other.id)) in apart for other in meeting.reports))
        and (merge := compare(meeting, report)).decided_by == "score"
        and merge.score >= THRESHOLD
    ]
    # Of equal scores the meeting nearest in time, then the one begun first.
    found.sort(key=lambda one: (-one[1].score, _distance(one[0], report), one[0].reports[0].id))
    if len(report.parties) >= 2 or not found:
        return found[:1]
    if not firm(found[0][1]) or (len(found) > 1 and found[1][1].score > found[0][1].score - _AHEAD):
        return []
    meeting, merge = found[0]
    return [(meeting, Merge(merge.left, merge.right, merge.score, merge.features, "the only meeting that fits"))]


def _distance(meeting: Gathering, report: Report) -> int:
    first, last = meeting.span
    at = report.slot[0] if report.slot else report.known
    return max(0, (first - at).days, (at - last).days)


class _Index:
    """Which meetings a report is worth comparing with."""

    def __init__(self) -> None:
        self.all: list[Gathering] = []
        self._under: dict[tuple[str, ...], dict[int, Gathering]] = {}

    def near(self, report: Report) -> list[Gathering]:
        """The newest meetings under each of the report's keys, each once, in the order in which they began."""
        found: dict[int, Gathering] = {}
        for key in _keys(report, looking=True):
            found.update(list(self._under.get(key, {}).items())[-_NEWEST:])
        return [found[number] for number in sorted(found)]

    def begin(self) -> Gathering:
        """A new meeting."""
        self.all.append(Gathering(len(self.all)))
        return self.all[-1]

    def note(self, meeting: Gathering, report: Report) -> None:
        """Files the meeting under the keys of a report that it took."""
        for key in _keys(report, looking=False):
            under = self._under.setdefault(key, {})
            under.pop(meeting.number, None)
            under[meeting.number] = meeting


def _keys(report: Report, looking: bool) -> Iterator[tuple[str, ...]]:
    """Who and a mark; a meeting is filed under pairs of sides, single sides and none, so that open reports find it too."""
    sides = sorted(report.parties)[:_SIDES]
    who: list[tuple[str, ...]] = list(combinations(sides, 2))
    if not looking or len(sides) < 2:
        who += [(side,) for side in sides]
    if not looking or not sides:
        who.append(())
    marks = sorted(_marks(report))
    return ((*sides_, mark) for sides_ in who for mark in marks)


def _marks(report: Report) -> set[str]:
    # The months beside it too, so that the last day of one month meets the first of the next.
    around = [report.known + timedelta(days=shift) for shift in (-31, 0, 31)]
    marks = {f"in {day:%Y-%m}" for day in around}
    for window in report.windows:
        if days(window) <= _LONGEST:
            marks |= {f"in {month}" for month in _months(*window)}
    if report.said.ordinal:
        marks.add(f"{series(report)} {report.said.ordinal}")
    place = report.said.place
    if place:
        marks |= {f"at {name}" for name in (place.city, place.state) if name}
    if report.said.level == "leader" or not report.windows:
        marks.add(f"level {report.said.level}")
    return marks


def _months(first: date, last: date) -> Iterator[str]:
    number, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    return (f"{n // 12:04d}-{n % 12 + 1:02d}" for n in range(number, end + 1))


def _joined(gatherings: list[Gathering], rulings: tuple[Ruling, ...], apart: _Apart) -> list[Gathering]:
    """Whole meetings joined by "same" rulings, unless a later "not same" speaks of two of their reports."""
    kept = list(gatherings)
    for ruling in rulings:
        if ruling.kind != "same":
            continue
        named = [one for one in kept if any(report.id in ruling.targets for report in one.reports)]
        for other in named[1:]:
            home = named[0]
            between = [apart.get(frozenset((x.id, y.id)), 0) for x in home.reports for y in other.reports]
            if max(between, default=0) > ruling.number:
                continue
            why = Merge(home.reports[0].id, other.reports[0].id, 0.0, (), f"ruling {ruling.number}")
            home.merges += [*other.merges, why]
            home.reports += other.reports
            kept = [one for one in kept if one is not other]
    return kept


def _done(meeting: Gathering) -> tuple[list[Report], tuple[Merge, ...]]:
    reports = sorted(meeting.reports, key=lambda r: (r.known, r.id))
    return reports, tuple(sorted(meeting.merges, key=lambda m: (m.right, m.left)))
