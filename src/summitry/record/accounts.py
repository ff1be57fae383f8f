"""What each voice says of a meeting, as accounts; and where they differ, field by field."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from summitry.model import Conflict, SourcedAccount
from summitry.record.people import People
from summitry.record.reports import Report, days, window_of
from summitry.record.sources import source_kind, strength
from summitry.status import TABLE, Status

_CLOSING = frozenset({Status.POSTPONED, Status.CANCELLED, Status.REFUSED, Status.HELD})
_LATE = timedelta(days=3)  # the first word and the official one may be days apart


def accounts_of(report: Report, people: People) -> Iterator[SourcedAccount]:
    """The article's own account, then those of the voices in it that say otherwise."""
    said = report.said
    actors = {people.canonical(actor.id): actor for actor in report.entry.reading.actors}
    voices = [
        (said.status, said.according_to, said.called_off_by, said.called_off_by_person, said.reason, said.evidence)
    ]
    for account in said.accounts:
        voice = people.canonical(account.according_to)
        if (account.status, voice) != (said.status, said.according_to):
            person = people.canonical(account.called_off_by_person)
            voices.append((account.status, voice, account.called_off_by, person, account.reason, account.evidence))
    for status, voice, by, person, reason, evidence in voices:
        speaker = actors.get(voice) if voice else None
        yield SourcedAccount(
            report=report.id,
            source=report.source,
            source_kind=source_kind(speaker, voice is not None, report.entry.article),
            voice=speaker.name if speaker else voice,
            status=status,
            when=said.when,
            place=said.place,
            called_off_by=by,
            called_off_by_person=person,
            reason=reason,
            outcome=said.outcome if status is Status.HELD else None,
            evidence=evidence,
        )


def weight(account: SourcedAccount) -> tuple[int, int, str]:
    """Which account heads a day: the stronger source, then the later step of the life cycle; the id breaks ties."""
    return strength(account.source_kind), TABLE[account.status].rank, account.report


def conflicts(accounts: tuple[SourcedAccount, ...], status: Status, since: date) -> tuple[Conflict, ...]:
    """The fields on which sources differ about the meeting as it stands: each value with the reports that give it."""
    recent = [one for one in accounts if one.source.known >= since - _LATE]
    present = [one for one in accounts if one.status is status]
    fields = (
        ("status", ((one.status.value, one.report) for one in recent if one.status in _CLOSING)),
        ("place", ((one.place.city, one.report) for one in present if one.place and one.place.city)),
        ("when", _slots(present)),
        ("called_off_by", ((one.called_off_by, one.report) for one in recent if one.called_off_by)),
        ("outcome", ((one.outcome.value, one.report) for one in present if one.outcome)),
    )
    found = ((name, _grouped(pairs)) for name, pairs in fields)
    return tuple(Conflict(name, values) for name, values in found if len(values) > 1)


def _slots(accounts: list[SourcedAccount]) -> Iterator[tuple[str, str]]:
    """Slots of a week or finer that no wider reading makes one."""
    fine = [
        (window, one)
        for one in accounts
        if (window := window_of(one.when)) and days(window) <= 7 and one.when and one.when.edtf
    ]
    for window, one in fine:
        apart = any(other[1] < window[0] or window[1] < other[0] for other, _ in fine)
        if apart and one.when and one.when.edtf:
            yield one.when.edtf, one.report


def _grouped(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found: dict[str, set[str]] = {}
    for value, report in pairs:
        found.setdefault(value, set()).add(report)
    return tuple((value, tuple(sorted(found[value]))) for value in sorted(found))
