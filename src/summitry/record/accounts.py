"""What each voice says of a meeting, as accounts."""

from __future__ import annotations

from collections.abc import Iterator

from summitry.model import Account, SourcedAccount
from summitry.record.reports import HAPPENED, Report
from summitry.record.sources import source_kind, strength
from summitry.status import TABLE


def accounts_of(report: Report) -> Iterator[SourcedAccount]:
    """The article's own account first, then those of the voices in it that say something else."""
    said = report.said
    own = Account(
        said.status, said.called_off_by, said.called_off_by_person, said.according_to, said.reason, said.evidence
    )
    seen = set()
    for account in (own, *said.accounts):
        key = (account.status, account.according_to, account.called_off_by)
        if key not in seen:
            seen.add(key)
            yield _sourced(report, account, own is account)


def _sourced(report: Report, account: Account, own: bool) -> SourcedAccount:
    said, voice = report.said, account.according_to
    speaker = report.actors.get(voice) if voice else None
    # Another voice's words on the status are no words on day and place, unless it says what the article says.
    shares = own or account.status is said.status
    return SourcedAccount(
        report=report.id,
        source=report.source,
        source_kind=source_kind(speaker, voice is not None, report.entry.article, report.parties),
        voice=speaker.name if speaker else voice,
        status=account.status,
        when=said.when if shares else None,
        place=said.place if shares else None,
        called_off_by=account.called_off_by,
        called_off_by_person=account.called_off_by_person,
        reason=account.reason,
        outcome=said.outcome if account.status in HAPPENED else None,
        evidence=account.evidence,
    )


def weight(account: SourcedAccount) -> tuple[int, int, str]:
    """Which account heads a day: the stronger source, then the later step of the life cycle; the id breaks ties."""
    return strength(account.source_kind), TABLE[account.status].rank, account.report
