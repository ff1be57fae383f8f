"""A meeting's status history: which reports are news, and which tell again what was known.

1. Accounts are taken day by day; one heads each day (``accounts.weight``).
2. It makes a step where it changes the status, or moves a slot without a new status.
3. Once a meeting was held, an article that speaks of the earlier plan is background; so is a plan told after its own slot.
4. Before the first step stand the earlier steps that the first article itself tells ("had been scheduled").
"""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby

from summitry.dates import overlap
from summitry.model import PartialDate, Ruling, SourcedAccount, StatusStep
from summitry.record.accounts import weight
from summitry.record.reports import Report
from summitry.status import TABLE, Status

_DAY = timedelta(days=1)


def history_of(
    reports: list[Report], accounts: tuple[SourcedAccount, ...], rulings: tuple[Ruling, ...]
) -> tuple[StatusStep, ...]:
    """The steps in the order in which they became known; never empty. A ruling on the status is the last step."""
    steps = _told_before(reports[0])
    for day, group in groupby(accounts, key=lambda one: one.source.known):
        told = sorted(group, key=weight, reverse=True)
        news = next((one for one in told if _is_news(one, steps)), None)
        if news is None:
            continue
        same = tuple(one for one in told if one.status is news.status)
        steps.append(StatusStep(news.status, news.when, day, same))
    if not steps:
        first = max(accounts, key=weight)
        steps = [StatusStep(first.status, first.when, first.source.known, (first,))]
    for ruling in rulings:
        if ruling.kind == "status" and ruling.value:
            last = steps[-1]
            steps.append(StatusStep(Status(ruling.value), last.when, last.known, (), ruling.number))
    return tuple(steps)


def _told_before(report: Report) -> list[StatusStep]:
    """What the first article tells of the time before: earlier in the life cycle than where it leaves the meeting."""
    end = TABLE[report.said.status].rank
    return [
        StatusStep(step.status, step.when, report.known, ())
        for step in report.said.history[:-1]
        if TABLE[step.status].rank < end or step.status is not report.said.status
    ]


def _is_news(account: SourcedAccount, steps: list[StatusStep]) -> bool:
    told = [step for step in steps if step.accounts]
    if not told:
        return True
    last = told[-1]
    if _passed(account):
        return False
    if last.status is Status.HELD:
        return False
    if account.status is last.status:
        return _moved(account.when, last.when)
    if last.status is Status.UNDER_WAY:
        return account.status is Status.HELD
    # "is expected" after "is scheduled" takes nothing back.
    forward = TABLE[account.status].rank > TABLE[last.status].rank
    return forward or not TABLE[last.status].open or last.status is Status.POSTPONED


def _passed(account: SourcedAccount) -> bool:
    """A plan told after its own slot has passed: background, not news."""
    latest = account.when.latest if account.when else None
    return (
        TABLE[account.status].open
        and account.status is not Status.POSTPONED
        and latest is not None
        and latest < account.source.known
    )


def _moved(new: PartialDate | None, old: PartialDate | None) -> bool:
    """Another slot, not just a finer or a coarser word for the same."""
    if new is None or old is None or new.earliest is None or old.earliest is None:
        return False
    return not overlap(new, old) and abs((new.earliest - old.earliest).days) > _DAY.days
