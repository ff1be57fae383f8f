"""A meeting's status history.

1. Reports are taken day by day. Of what is news on a day (``news``), one report heads it: the strongest source, then
   the later step of the life cycle.
2. Its own account of how it came there ("had been scheduled, was put off, then called off") fills in the steps that
   nobody told before; steps that are known already are not told twice.
3. Weaker reports of the same day add only steps on the way to where the head leaves the meeting.
4. Reports that say the same again are kept with the step that they confirm.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import groupby

from summitry.model import HistoryStep, Ruling, SourcedAccount, StatusStep
from summitry.record.accounts import weight
from summitry.record.news import is_news
from summitry.record.reports import CALLED_OFF, PLANNED, Report, window_of
from summitry.status import TABLE, Status

_Told = list[tuple[Report, SourcedAccount]]


def history_of(
    reports: list[Report], own: dict[str, SourcedAccount], rulings: tuple[Ruling, ...]
) -> tuple[StatusStep, ...]:
    """The steps in the order in which they became known; never empty. ``own`` is each report's own account by report id.

    A ruling on the status is the last step.
    """
    steps: list[StatusStep] = []
    for day, group in groupby(reports, key=lambda report: report.known):
        told = sorted(((report, own[report.id]) for report in group), key=lambda pair: weight(pair[1]), reverse=True)
        live = [(report, account) for report, account in told if _news(account, day, steps)]
        if live:
            _take_day(live, day, steps)
        for _, account in told:
            _confirm(account, steps)
    for ruling in rulings:
        if ruling.kind == "status" and ruling.value:
            steps.append(StatusStep(Status(ruling.value), steps[-1].when, steps[-1].known, (), ruling.number))
    return tuple(steps)


def _news(account: SourcedAccount, day: date, steps: list[StatusStep]) -> bool:
    return is_news(account.status, account.when, day, account.source_kind, steps)


def _take_day(live: _Told, day: date, steps: list[StatusStep]) -> None:
    head = live[0]
    rank = TABLE[head[1].status].rank
    before = [one for one in live[1:] if TABLE[one[1].status].rank < rank]
    for report, account in [*sorted(before, key=lambda one: TABLE[one[1].status].rank), head]:
        if _news(account, day, steps):
            for step in _untold(report, steps):
                _add(steps, replace(account, status=step.status, when=step.when, evidence=step.evidence), day)
            _add(steps, account, day)


def _untold(report: Report, steps: list[StatusStep]) -> list[HistoryStep]:
    """The steps before the last that the report tells and nobody told before."""
    path = report.path[:-1]
    if not steps:
        return list(path)
    last = steps[-1].status
    same = [at for at, step in enumerate(path) if step.status is last]
    if same:
        return list(path[same[-1] + 1 :])
    return [step for step in path if TABLE[step.status].rank > TABLE[last].rank]


def _add(steps: list[StatusStep], account: SourcedAccount, day: date) -> None:
    """A step without a slot of its own speaks of the one before, as long as that can be."""
    when = account.when
    if steps:
        old = steps[-1]
        slot = window_of(old.when)
        ahead = slot is None or slot[1] >= day
        stays = account.status in CALLED_OFF or (ahead if account.status in PLANNED else _reached(old, day))
        if window_of(when) is None and old.when is not None and stays:
            when = old.when
        if (old.status, old.when, old.known) == (account.status, when, day):
            return
    steps.append(StatusStep(account.status, when, day, (account,)))


def _reached(old: StatusStep, day: date) -> bool:
    """Whether a meeting that is told as held may have been held in the slot that it was planned for."""
    slot = window_of(old.when)
    return slot is not None and slot[0] <= day and old.status not in CALLED_OFF


def _confirm(account: SourcedAccount, steps: list[StatusStep]) -> None:
    last = steps[-1]
    if account.status is last.status and account not in last.accounts:
        steps[-1] = replace(last, accounts=(*last.accounts, account))
