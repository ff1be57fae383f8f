"""Is what a report says of a meeting's status news, or background that retells what was known?"""

from __future__ import annotations

from datetime import date, timedelta

from summitry.model import PartialDate, StatusStep
from summitry.record.reports import CALLED_OFF, HAPPENED, PLANNED, Window, days, gap, window_of
from summitry.record.sources import strength
from summitry.status import TABLE, Status

_CURRENT = timedelta(days=14)  # after its slot, what became of a meeting is history that articles retell in other words
_DENIED = timedelta(days=7)  # in which "it never took place" may still be news
_COARSE = 4  # days: a slot wider than this can still be told more exactly


def is_news(status: Status, when: PartialDate | None, known: date, kind: str, steps: list[StatusStep]) -> bool:
    """Whether ``status`` for the slot ``when``, told on ``known`` by a source of that kind, changes where the meeting stands."""
    if not steps:
        return True
    last = steps[-1]
    if last.status is Status.HELD:
        return _denies(status, known, kind, steps)
    if status is last.status:
        return status in PLANNED and _new_slot(window_of(when), window_of(last.when), known)
    if status in HAPPENED:
        return True
    if status in PLANNED:
        return _plans_anew(status, window_of(when), known, last)
    if last.status in CALLED_OFF:
        slot = window_of(last.when)
        return known <= max(last.known, slot[1] if slot else last.known) + _CURRENT
    return True


def _plans_anew(status: Status, slot: Window | None, known: date, last: StatusStep) -> bool:
    """A plan after a plan moves forward only; a plan after "called off" revives the meeting, if it is told on a later day."""
    if slot and slot[1] < known:
        return False
    if last.status is Status.UNDER_WAY:
        return False
    old = window_of(last.when)
    passed = old is not None and old[1] < known
    if last.status in PLANNED:
        return TABLE[status].rank > TABLE[last.status].rank and (slot is not None or not passed)
    if known <= last.known:
        return False
    return slot is not None or status is Status.SCHEDULED or (last.status is not Status.POSTPONED and not passed)


def _new_slot(new: Window | None, old: Window | None, known: date) -> bool:
    """The same status for another slot that is still ahead, or for a much finer one."""
    if new is None or new[1] < known:
        return False
    if old is None:
        return True
    if gap(new, old) > 1:
        return True
    return days(old) > _COARSE and days(new) * 2 <= days(old) and old[0] <= new[0] and new[1] <= old[1]


def _denies(status: Status, known: date, kind: str, steps: list[StatusStep]) -> bool:
    """Held is final. Only "it did not take place", within days and from a source as strong as those that say held, opens it."""
    last = steps[-1]
    if status not in CALLED_OFF or known > last.known + _DENIED or known <= last.known:
        return False
    return all(strength(kind) > strength(account.source_kind) for account in last.accounts)
