"""From a group of reports to the meeting they speak of: every field from the accounts that agree with how it stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from summitry.dates import parse_edtf, span_days
from summitry.model import Meeting, Merge, PartialDate, Participant, Place, Ruling, SourcedAccount, StatusStep
from summitry.record.accounts import accounts_of, conflicts
from summitry.record.history import history_of
from summitry.record.people import People
from summitry.record.reports import Report, window_of
from summitry.record.sources import strength
from summitry.record.titles import title_of
from summitry.status import Status


def make_meeting(
    reports: list[Report], merges: tuple[Merge, ...], people: People, rulings: Iterable[Ruling]
) -> Meeting:
    """The meeting that these reports (earliest first) speak of, with the rulings that name any of them."""
    ids = tuple(report.id for report in reports)
    ruled = tuple(ruling for ruling in rulings if set(ruling.targets) & set(ids))
    accounts = tuple(account for report in reports for account in accounts_of(report, people))
    history = history_of(reports, accounts, ruled)
    status = history[-1].status
    agreeing = [one for one in accounts if one.status is status] or list(accounts)
    head = next((one for one in sorted(agreeing, key=_trust) if one.called_off_by), None)
    meeting = Meeting(
        id=ids[0],
        title="",
        kind=_commonest([report.said.kind for report in reports]) or "talks",
        level=_commonest([report.said.level for report in reports]),
        participants=_participants(reports, people),
        parties=tuple(dict.fromkeys(party for report in reports for party in report.said.parties)),
        status=status,
        since=_since(history),
        when=_when(agreeing, accounts, ruled, status),
        place=_place(agreeing, accounts),
        ordinal=next((report.said.ordinal for report in reports if report.said.ordinal), None),
        host=next((report.said.host for report in reports if report.said.host), None),
        mediator=next((report.said.mediator for report in reports if report.said.mediator), None),
        agenda=next((report.said.agenda for report in reports if report.said.agenda), None),
        outcome=next((one.outcome for one in sorted(agreeing, key=_trust) if one.outcome), None),
        called_off_by=head.called_off_by
        if head and status in (Status.CANCELLED, Status.POSTPONED, Status.REFUSED)
        else None,
        called_off_by_person=head.called_off_by_person
        if head and status in (Status.CANCELLED, Status.POSTPONED)
        else None,
        reason=next((one.reason for one in sorted(agreeing, key=_trust) if one.reason), None),
        part_of=next(
            (f"{report.entry.article.id}:{report.said.part_of}" for report in reports if report.said.part_of), None
        ),
        history=history,
        accounts=accounts,
        conflicts=conflicts(accounts, status, _since(history)),
        aliases=ids,
        merges=merges,
        sequence=len(history) - 1,
        rulings=tuple(ruling.number for ruling in ruled),
    )
    return replace(meeting, title=title_of(meeting, people.names))


def _trust(account: SourcedAccount) -> tuple[int, date, str]:
    """The strongest kind of source first, then the latest word."""
    return (
        -strength(account.source_kind),
        date.fromordinal(date.max.toordinal() - account.source.known.toordinal() + 1),
        account.report,
    )


def _since(history: tuple[StatusStep, ...]) -> date:
    """The first day of the unbroken run of steps with the present status."""
    since = history[-1].known
    for step in reversed(history):
        if step.status is not history[-1].status:
            break
        since = step.known
    return since


def _commonest(values: list[str | None]) -> str | None:
    counted = Counter(value for value in values if value)
    return min(counted, key=lambda value: (-counted[value], value)) if counted else None


def _participants(reports: list[Report], people: People) -> tuple[Participant, ...]:
    """Everybody whom some report names, each once; the fuller name; a side that no report names by person stays a side."""
    found: dict[str, Participant] = {}
    for report in reports:
        for one in report.said.participants:
            key = one.actor or one.party or one.name
            if key is None or key in found:
                continue
            name = people.names.get(one.actor, one.name) if one.actor else one.name
            party = one.party or (people.parties.get(one.actor) if one.actor else None)
            basis = one.basis if report is reports[0] else "record"
            found[key] = replace(one, name=name, party=party, basis=basis if one.basis == "open" else one.basis)
    return tuple(found.values())


def _when(
    agreeing: list[SourcedAccount], accounts: tuple[SourcedAccount, ...], ruled: tuple[Ruling, ...], status: Status
) -> PartialDate | None:
    """A ruling's date; else the finest slot of the accounts that agree with the status, stronger sources first.

    For a meeting that is called off, that is the slot it was called off from.
    """
    for ruling in reversed(ruled):
        if ruling.kind == "date" and ruling.value:
            return parse_edtf(ruling.value)
    for pool in (agreeing, accounts if status in (Status.CANCELLED, Status.POSTPONED) else agreeing):
        dated = [one for one in pool if window_of(one.when)]
        if dated:
            return min(dated, key=lambda one: (_width(one.when), *_trust(one))).when
    return next((one.when for one in agreeing if one.when), None)


def _width(when: PartialDate | None) -> int:
    return (span_days(when) if when else None) or 10**6


def _place(agreeing: list[SourcedAccount], accounts: tuple[SourcedAccount, ...]) -> Place | None:
    """The finest place that accounts agreeing with the status give: city before state, venue beside a city."""
    for pool in (agreeing, list(accounts)):
        places = [one.place for one in sorted(pool, key=_trust) if one.place]
        if places:
            best = max(places, key=lambda place: (place.city is not None, place.state is not None))
            near = [place for place in places if place.venue and (place.city == best.city or place.city is None)]
            return replace(best, venue=best.venue or (near[0].venue if near else None))
    return None
