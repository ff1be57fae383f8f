"""Where sources differ about a meeting as it stands, field by field: each value with the reports that give it.

Life goes on is no conflict: "scheduled", later "held", is a history. A conflict is two things said of the same stage.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from summitry.model import Conflict, SourcedAccount, StatusStep
from summitry.record.reports import CALLED_OFF, HAPPENED, days, far, gap, window_of
from summitry.status import Status

_FINE = 10  # days: a wider slot contradicts nobody


def conflicts(accounts: Sequence[SourcedAccount], history: Sequence[StatusStep]) -> tuple[Conflict, ...]:
    """The fields status, place, when, called_off_by, outcome, where they differ."""
    stage = _stage(history[-1].status)
    start = next(
        (step.known for step in reversed(_run(history, stage))),
        history[-1].known,
    )
    present = [one for one in accounts if _stage(one.status) == stage and one.source.known >= start]
    if stage == "called off":
        others = [one for one in accounts if one.status in HAPPENED]
    else:
        others = [one for one in accounts if one.status in CALLED_OFF and one.source.known >= start]
    fields: tuple[tuple[str, Iterable[tuple[str, str]]], ...] = (
        ("status", _statuses(present + others) if stage != "planned" else ()),
        ("place", _places(present)),
        ("when", _slots(present)),
        ("called_off_by", ((one.called_off_by, one.report) for one in present if one.called_off_by)),
        ("outcome", ((one.outcome.value, one.report) for one in present if one.outcome)),
    )
    found = ((name, _grouped(pairs)) for name, pairs in fields)
    return tuple(Conflict(name, values) for name, values in found if len(values) > 1)


def _stage(status: Status) -> str:
    return "called off" if status in CALLED_OFF else "happened" if status in HAPPENED else "planned"


def _run(history: Sequence[StatusStep], stage: str) -> list[StatusStep]:
    """The last steps that are all of one stage, newest first; of a plan, those since it was last moved."""
    run: list[StatusStep] = []
    for step in reversed(history):
        if _stage(step.status) != stage:
            break
        new, old = window_of(run[-1].when) if run else None, window_of(step.when)
        if stage == "planned" and new and old and gap(new, old) > 1:
            break
        run.append(step)
    return run


def _statuses(accounts: Iterable[SourcedAccount]) -> Iterator[tuple[str, str]]:
    for one in accounts:
        yield (Status.HELD if one.status in HAPPENED else one.status).value, one.report


def _places(accounts: Sequence[SourcedAccount]) -> Iterator[tuple[str, str]]:
    placed = [(one.place, one) for one in accounts if one.place]
    for place, one in placed:
        if any(far(place, other) for other, _ in placed):
            yield ", ".join(part for part in (place.city, place.state) if part) or place.text, one.report


def _slots(accounts: Sequence[SourcedAccount]) -> Iterator[tuple[str, str]]:
    fine = [(window, one) for one in accounts if (window := window_of(one.when)) and days(window) <= _FINE]
    for window, one in fine:
        if one.when and one.when.edtf and any(gap(window, other) > 0 for other, _ in fine):
            yield one.when.edtf, one.report


def _grouped(pairs: Iterable[tuple[str, str]]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    found: dict[str, set[str]] = {}
    for value, report in pairs:
        found.setdefault(value, set()).add(report)
    return tuple((value, tuple(sorted(found[value]))) for value in sorted(found))
