"""From a group of reports to the meeting they speak of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date

from summitry.model import Meeting, Merge, Ruling, SourcedAccount, StatusStep
from summitry.record.accounts import accounts_of
from summitry.record.conflicts import conflicts
from summitry.record.history import history_of
from summitry.record.participants import participants_of, parties_of
from summitry.record.people import People
from summitry.record.reports import CALLED_OFF, HAPPENED, Report
from summitry.record.slots import place_of, when_of
from summitry.record.sources import strength
from summitry.record.titles import title_of
from summitry.status import Outcome


def make_meeting(
    reports: list[Report], merges: tuple[Merge, ...], people: People, rulings: Iterable[Ruling]
) -> Meeting:
    """The meeting that these reports (earliest first) speak of, with the rulings that name any of them."""
    ids = tuple(report.id for report in reports)
    ruled = tuple(ruling for ruling in rulings if set(ruling.targets) & set(ids))
    told = {report.id: tuple(accounts_of(report)) for report in reports}
    accounts = tuple(account for report in reports for account in told[report.id])
    history = history_of(reports, {id: told[id][0] for id in ids}, ruled)
    status = history[-1].status
    off = _loudest([one for one in accounts if one.called_off_by and one.status in CALLED_OFF], _who)
    stands = [one for one in accounts if one.status is status]
    if status not in CALLED_OFF:
        off = None
    meeting = Meeting(
        id=ids[0],
        title="",
        kind=_kind(reports),
        level=_commonest(report.said.level for report in reports),
        participants=participants_of(reports, people, status in HAPPENED),
        parties=parties_of(reports),
        status=status,
        since=_since(history),
        when=when_of(accounts, history, ruled),
        place=place_of(accounts, history),
        ordinal=_number(reports),
        host=_commonest(report.said.host for report in reports),
        mediator=_commonest(report.said.mediator for report in reports),
        agenda=next((report.said.agenda for report in reversed(reports) if report.said.agenda), None),
        outcome=_outcome(stands),
        called_off_by=off.called_off_by if off else None,
        called_off_by_person=_person(accounts, off),
        reason=_reason(stands),
        part_of=_whole(reports),
        history=history,
        accounts=accounts,
        conflicts=conflicts(accounts, history),
        aliases=ids,
        merges=merges,
        sequence=len(history) - 1,
        rulings=tuple(ruling.number for ruling in ruled),
    )
    return replace(meeting, title=title_of(meeting, people.names, people.shared))


def _since(history: Sequence[StatusStep]) -> date:
    """The first day of the unbroken run of steps with the present status."""
    since = history[-1].known
    for step in reversed(history):
        if step.status is not history[-1].status:
            break
        since = step.known
    return since


def _kind(reports: list[Report]) -> str:
    """The commonest; a meeting of leaders that anybody calls a summit is one."""
    kinds = [report.said.kind for report in reports]
    leaders = any(report.said.level == "leader" for report in reports)
    return "summit" if leaders and "summit" in kinds else _commonest(kinds) or "talks"


def _commonest(values: Iterable[str | None]) -> str | None:
    counted = Counter(value for value in values if value)
    return min(counted, key=lambda value: (-counted[value], value)) if counted else None


def _number(reports: list[Report]) -> int | None:
    counted = Counter(report.said.ordinal for report in reports if report.said.ordinal)
    return min(counted, key=lambda number: (-counted[number], number)) if counted else None


def _whole(reports: list[Report]) -> str | None:
    found = (f"{r.entry.article.id}:{r.said.part_of}" for r in reports if r.said.part_of)
    return next(found, None)


def _who(account: SourcedAccount) -> str:
    return account.called_off_by or ""


def _loudest(accounts: list[SourcedAccount], value: Callable[[SourcedAccount], object]) -> SourcedAccount | None:
    """The account of the strongest kind of source; then what most say; then the latest word."""
    counted = Counter(value(one) for one in accounts)
    return max(
        accounts,
        key=lambda one: (strength(one.source_kind), counted[value(one)], one.source.known, one.report),
        default=None,
    )


def _outcome(accounts: list[SourcedAccount]) -> Outcome | None:
    found = _loudest([one for one in accounts if one.outcome], lambda one: one.outcome)
    return found.outcome if found else None


def _reason(accounts: list[SourcedAccount]) -> str | None:
    found = _loudest([one for one in accounts if one.reason], lambda one: one.reason)
    return found.reason if found else None


def _person(accounts: Sequence[SourcedAccount], off: SourcedAccount | None) -> str | None:
    """Who called it off, on the accounts that agree on the side."""
    if off is None:
        return None
    agree = [one for one in accounts if one.called_off_by == off.called_off_by and one.called_off_by_person]
    found = _loudest(agree, lambda one: one.called_off_by_person)
    return found.called_off_by_person if found else None
