"""Reports to groups of one meeting each. The order in which reports come changes nothing: pairs are taken by score, then by id.

1. Rulings "same" join; rulings "not same" forbid.
2. Pairs that share a block are compared (``same_meeting``); the best first, two groups join where no two of their reports
   contradict each other.
3. A weak report (only sides) joins last: the latest group that it fits, told before it or planned after it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from itertools import combinations

from summitry.model import Merge, Ruling
from summitry.record.reports import Report, days
from summitry.record.same_meeting import THRESHOLD, compare, contradiction

_LONGEST = 200  # days: a longer window says too little to look for the months in it
Group = list[Report]


def group(reports: Iterable[Report], rulings: Iterable[Ruling]) -> list[tuple[Group, tuple[Merge, ...]]]:
    """Groups of reports of one meeting each, with the comparisons that joined them; groups by their earliest report."""
    by_id = {report.id: report for report in sorted(reports, key=lambda r: r.id)}
    state = _Groups(by_id)
    apart: set[frozenset[str]] = set()
    for ruling in rulings:
        known = [target for target in ruling.targets if target in by_id]
        if ruling.kind == "same":
            for one, other in combinations(known, 2):
                state.join(one, other, Merge(min(one, other), max(one, other), 0.0, (), f"ruling {ruling.number}"))
        elif ruling.kind == "not_same":
            apart.add(frozenset(ruling.targets))
    strong = {id: report for id, report in by_id.items() if not report.weak}
    pairs = [compare(by_id[a], by_id[b]) for a, b in sorted(_pairs(strong.values()))]
    _join(state, by_id, pairs, apart)
    for report in sorted((r for r in by_id.values() if r.weak), key=lambda r: (r.known, r.id)):
        _place_weak(state, by_id, report, apart)
    return state.done()


def _join(state: _Groups, by_id: dict[str, Report], pairs: list[Merge], apart: set[frozenset[str]]) -> None:
    good = [pair for pair in pairs if pair.decided_by == "score" and pair.score >= THRESHOLD]
    for pair in sorted(good, key=lambda pair: (-pair.score, pair.left, pair.right)):
        left, right = state.members(pair.left), state.members(pair.right)
        if left is right or _forbidden(left, right, by_id, apart):
            continue
        state.join(pair.left, pair.right, pair)


def _forbidden(left: set[str], right: set[str], by_id: dict[str, Report], apart: set[frozenset[str]]) -> bool:
    return any(frozenset((a, b)) in apart or contradiction(by_id[a], by_id[b]) for a in left for b in right)


def _place_weak(state: _Groups, by_id: dict[str, Report], report: Report, apart: set[frozenset[str]]) -> None:
    """A plan without a date is the earliest one that fits; a past without a date the latest one."""
    fits = []
    for members in state.groups():
        if report.id in members or _forbidden({report.id}, members, by_id, apart):
            continue
        best = max(
            (compare(report, by_id[other]) for other in members), key=lambda pair: (pair.score, pair.left, pair.right)
        )
        if best.score >= THRESHOLD - 1:
            fits.append((abs((_middle(members, by_id) - report.known).days), best.left, best.right, best))
    if fits:
        nearest = min(fits)[3]
        state.join(nearest.left, nearest.right, nearest)


def _middle(members: set[str], by_id: dict[str, Report]) -> date:
    """The day a group stands for: the start of its finest slot, else the day it was first told."""
    windows = [window for id in members for window in by_id[id].windows]
    if windows:
        return min(windows, key=lambda window: (days(window), window))[0]
    return min(by_id[id].known for id in members)


def _pairs(reports: Iterable[Report]) -> set[tuple[str, str]]:
    """Pairs that share a side and a month, an ordinal or a place: the cost stays near linear in a long record."""
    blocks: dict[tuple[str, str], list[str]] = {}
    for report in reports:
        for key in set(_keys(report)):
            blocks.setdefault(key, []).append(report.id)
    return {(min(a, b), max(a, b)) for ids in blocks.values() for a, b in combinations(ids, 2)}


def _keys(report: Report) -> Iterator[tuple[str, str]]:
    # Also the month after, so that the last day of one month meets the first of the next.
    marks = {f"told {day:%Y-%m}" for day in (report.known, report.known + timedelta(days=31))}
    marks |= {f"in {month}" for window in report.windows if days(window) <= _LONGEST for month in _months(*window)}
    if report.said.ordinal:
        marks.add(f"number {report.said.ordinal}")
    if report.said.place:
        marks.add(f"at {report.said.place.state or report.said.place.city or report.said.place.text}")
    return ((party, mark) for party in report.parties for mark in marks)


def _months(first: date, last: date) -> Iterator[str]:
    number, end = first.year * 12 + first.month - 1, last.year * 12 + last.month - 1
    return (f"{n // 12:04d}-{n % 12 + 1:02d}" for n in range(number, end + 1))


class _Groups:
    """Disjoint sets of report ids with the merges that made them."""

    def __init__(self, by_id: dict[str, Report]) -> None:
        self._by_id = by_id
        self._of = {id: {id} for id in by_id}
        self._merges: dict[str, list[Merge]] = {id: [] for id in by_id}

    def members(self, id: str) -> set[str]:
        return self._of[id]

    def groups(self) -> list[set[str]]:
        return [members for id, members in sorted(self._of.items()) if id == min(members)]

    def join(self, one: str, other: str, why: Merge) -> None:
        self._merges[one].append(why)
        if self._of[one] is not self._of[other]:
            self._of[one] |= self._of[other]
            for id in self._of[one]:
                self._of[id] = self._of[one]

    def done(self) -> list[tuple[Group, tuple[Merge, ...]]]:
        found = []
        for members in self.groups():
            reports = sorted((self._by_id[id] for id in members), key=lambda r: (r.known, r.id))
            merges = sorted((m for id in members for m in self._merges[id]), key=lambda m: (-m.score, m.left, m.right))
            found.append((reports, tuple(merges)))
        return sorted(found, key=lambda pair: (pair[0][0].known, pair[0][0].id))
