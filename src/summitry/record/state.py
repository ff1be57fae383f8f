"""The state of the talks on a day: what was held last, what comes next, what is overdue, and what they are stuck on."""

from __future__ import annotations

from datetime import date, timedelta

from summitry.model import Meeting, Record, TalksState
from summitry.record.cycles import cycles_of
from summitry.record.reports import CALLED_OFF, HAPPENED
from summitry.record.waits import edges_of, in_force, with_issues
from summitry.status import Status

_AHEAD = frozenset({Status.EXPECTED, Status.SCHEDULED})
_STALE = timedelta(days=180)  # a plan without a date that nobody spoke of since is no plan


def state_of(record: Record, as_of: date) -> TalksState:
    """The state of the talks at the end of ``as_of``, from a record as of that day.

    With a dossier only meetings of two of its parties are contacts; ``postponed`` and ``called_off`` list every
    meeting that ever was, whatever became of it later.
    """
    held = [(day, m.id) for m in record.meetings if _between(m, record) and (day := contact_day(m, as_of))]
    last = max(held, default=None)
    planned = [m for m in record.meetings if m.status in _AHEAD and _between(m, record)]
    positions = in_force(with_issues(record.positions, record.dossier))
    edges = edges_of(positions, record.dossier)
    ahead = [m for m in planned if not _passed(m, as_of) and (_dated(m) or as_of - m.since <= _STALE)]
    return TalksState(
        as_of=as_of,
        last_held=last[1] if last else None,
        next_planned=min(ahead, key=_soonest).id if ahead else None,
        overdue=tuple(m.id for m in planned if _passed(m, as_of)),
        postponed=tuple(m.id for m in record.meetings if _ever(m, frozenset({Status.POSTPONED}))),
        called_off=tuple(m.id for m in record.meetings if _ever(m, CALLED_OFF - {Status.POSTPONED})),
        days_without_contact=(as_of - last[0]).days if last else None,
        edges=edges,
        cycles=cycles_of(edges, positions, dict(record.names)),
    )


def contact_day(meeting: Meeting, as_of: date) -> date | None:
    """The latest day on which a held meeting can have taken place: no later than it was told, or than ``as_of``."""
    if meeting.status not in HAPPENED:
        return None
    told = min(meeting.since, as_of)
    latest = meeting.when.latest if meeting.when else None
    return min(latest, told) if latest else told


def _between(meeting: Meeting, record: Record) -> bool:
    return record.dossier is None or len(set(meeting.parties) & set(record.dossier.parties)) >= min(
        2, len(record.dossier.parties)
    )


def _dated(meeting: Meeting) -> bool:
    return meeting.when is not None and meeting.when.latest is not None


def _passed(meeting: Meeting, as_of: date) -> bool:
    latest = meeting.when.latest if meeting.when else None
    return latest is not None and latest < as_of


def _soonest(meeting: Meeting) -> tuple[bool, date, bool, str]:
    """Dated before undated, earlier before later, agreed before hoped for."""
    first = (meeting.when.latest if meeting.when else None) or date.max
    return not _dated(meeting), first, meeting.status is not Status.SCHEDULED, meeting.id


def _ever(meeting: Meeting, statuses: frozenset[Status]) -> bool:
    return meeting.status in statuses or any(step.status in statuses for step in meeting.history)
