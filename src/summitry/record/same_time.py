"""Do a report's days fit a meeting's? A move to a new day, a date told coarsely, another meeting of the series."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from summitry.record.gathering import Gathering
from summitry.record.reports import HAPPENED, PLANNED, WISHED, Report, days, gap
from summitry.record.scoring import Feature
from summitry.status import Status

# (a shared day in windows of at most so many days, weight)
_SHARED = ((4, 3.0), (10, 2.0), (35, 1.5), (100, 1.0))
# (told at most so many days apart, weight), where one of the two has no days of its own
_TOLD = ((3, 1.5), (10, 1.0), (35, 0.5), (100, 0.0), (400, -0.5))
_FEW = 3  # days: two sides of the date line, a meeting of several days, a slip of an outlet
_REVIVED = 21  # days in which a cancelled meeting comes back as itself
_MOVED = 60  # days in which a postponed one does without a word that it is the same
_PATIENCE = timedelta(days=7)  # after its day, a plan that nobody moved is another one
_FINE = 10  # days: an earlier slot told so exactly names the meeting
_LONG = 100  # days: a wider window names no slot


def time_contradiction(meeting: Gathering, report: Report, same_number: bool) -> str | None:
    """Why the days rule it out that the report is about this meeting, or None."""
    over = meeting.over
    near = _nearest(meeting, report)
    if over is not None and report.status in PLANNED and near != 0:
        start = report.slot[0] if report.slot else report.known
        if start > over and (report.known - over).days > 1:
            return f"planned after it was held ({over})"
    if over is not None and report.status in HAPPENED and report.slot and meeting.held_in and not same_number:
        apart = min(gap(report.slot, window) for window in meeting.held_in)
        if apart > _FEW:
            return f"held {apart} days apart"
    if meeting.held and report.slot and not same_number and (report.slot[0] - meeting.held).days > 1:
        return f"its day lies after this one was told as past ({meeting.held})"
    if report.status in HAPPENED and not report.windows and meeting.held is None:
        ahead = [window for window in meeting.windows if days(window) <= _LONG]
        if ahead and min(window[0] for window in ahead) > report.known and not same_number:
            return "told as past before its day"
    return None


def times(meeting: Gathering, report: Report) -> Iterator[Feature]:
    """How the days of the two agree; where one has none, how far apart they were told."""
    theirs = [window for window in meeting.windows if days(window) <= _LONG]
    mine = [window for window in report.windows if days(window) <= _LONG]
    if not theirs or not mine:
        yield _told(meeting, report)
        return
    shared = [(max(days(x), days(y)), max(x[0], y[0]), min(x[1], y[1])) for x in theirs for y in mine if gap(x, y) == 0]
    if shared:
        wide, first, last = min(shared)
        yield Feature("time", f"{first}" if first == last else f"{first} to {last}", _weight(_SHARED, wide, 0.5))
        told = [window for window in report.windows[1:] if days(window) <= _FINE]
        if report.slot and any(gap(x, y) == 0 and gap(x, report.slot) > 1 for x in told for y in theirs):
            yield Feature("link", "the article tells of the earlier slot", 1.5)
        return
    apart = min(gap(x, y) for x in theirs for y in mine)
    yield _apart(meeting, report, apart, max(window[1] for window in theirs))


def _apart(meeting: Gathering, report: Report, apart: int, last: date) -> Feature:
    """Days that differ: a slip, a move, or another meeting, by how the meeting stood when the report was published."""
    found = f"{apart} days apart"
    if apart <= 1 or (apart <= _FEW and meeting.held):
        return Feature("time", found, 1.0 if apart <= 1 else -1.0)
    if meeting.held:
        return Feature("time", found, -1.0 if apart <= 31 else -3.0)
    if meeting.status is Status.POSTPONED:
        return Feature("moved", found, -1.0 if apart <= _MOVED else -2.5)
    if meeting.called_off:
        return Feature("moved", found, -1.5 if (report.known - meeting.since).days <= _REVIVED else -4.0)
    if meeting.status in WISHED and report.known <= last:
        return Feature("moved", found, -0.5 if apart <= 31 else -1.5)
    if report.known > last:
        return Feature("time", f"{found}, told when its day had passed", -4.0)
    return Feature("moved", found, -0.5 if apart <= 7 else -2.0 if apart <= 31 else -3.0)


def _told(meeting: Gathering, report: Report) -> Feature:
    """The distance between the day of telling and the meeting's days, or between two days of telling."""
    ended = meeting.span[1] if meeting.windows else None
    if (
        ended
        and report.status in PLANNED
        and meeting.held is None
        and not meeting.called_off
        and report.known > ended + _PATIENCE
    ):
        return Feature("told", f"when its day had passed ({ended})", -3.0)
    mine = report.slot if report.slot and days(report.slot) <= _LONG else (report.known, report.known)
    apart = gap(mine, meeting.span)
    return Feature("told", f"{apart} days apart", _weight(_TOLD, apart, -1.0))


def _nearest(meeting: Gathering, report: Report) -> int | None:
    if not report.windows or not meeting.windows:
        return None
    return min(gap(x, y) for x in report.windows for y in meeting.windows)


def _weight(table: tuple[tuple[int, float], ...], value: int, other: float) -> float:
    return next((weight for most, weight in table if value <= most), other)
