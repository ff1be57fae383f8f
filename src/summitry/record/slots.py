"""When and where a meeting is, from accounts that differ in exactness: the most precise that agree with the strongest.

Each value is backed by every account that it does not contradict, with the strength of its source; the best backed is
taken, of those the most exact.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from summitry.dates import parse_edtf
from summitry.model import PartialDate, Place, Ruling, SourcedAccount, StatusStep
from summitry.record.reports import CALLED_OFF, HAPPENED, Window, days, far, gap, window_of
from summitry.record.sources import strength

_STRETCH = 14  # days of talks without a break


def when_of(
    accounts: Sequence[SourcedAccount], history: Sequence[StatusStep], rulings: Sequence[Ruling]
) -> PartialDate | None:
    """A ruling's date; else the slot in which the meeting stands, told as exactly as the accounts that agree allow.

    For a meeting that is called off, that is the slot it was called off from.
    """
    for ruling in reversed(rulings):
        if ruling.kind == "date" and ruling.value:
            return parse_edtf(ruling.value)
    last = history[-1]
    pool = [(window, one) for one in accounts if (window := window_of(one.when)) and one.when]
    slot = window_of(last.when)
    fits = [(window, one) for window, one in pool if slot and gap(window, slot) == 0]
    if last.status in HAPPENED:
        held = [(window, one) for window, one in pool if one.status in HAPPENED]
        # Talks of several days are told by their plan; on the day, articles speak of that day.
        fits = held + [(window, one) for window, one in fits if held and _lasts(window, one.when)] if held else fits
    if not fits:
        told = [one for one in accounts if one.when and (last.status not in HAPPENED or one.status in HAPPENED)]
        return last.when or (told[-1].when if told else None)
    finest = [pair for pair in fits if _lasts(pair[0], pair[1].when) or not _holds_finer(pair[0], fits)]
    best = max(finest, key=lambda pair: (_backing(pair[0], fits), _lasts(pair[0], pair[1].when), *_exact(*pair)))
    return best[1].when


def _lasts(window: Window, when: PartialDate | None) -> bool:
    """Whether a slot is one stretch of a few days, not some day within."""
    return when is not None and "/" in (when.edtf or "") and 1 < days(window) <= _STRETCH


def _holds_finer(window: Window, pool: Sequence[tuple[Window, SourcedAccount]]) -> bool:
    return any(window[0] <= other[0] and other[1] <= window[1] and days(other) < days(window) for other, _ in pool)


def _backing(window: Window, pool: Sequence[tuple[Window, SourcedAccount]]) -> int:
    return sum(strength(one.source_kind) for other, one in pool if gap(window, other) == 0)


def _exact(window: Window, account: SourcedAccount) -> tuple[int, int, str, str]:
    known = account.source.known.toordinal()
    return -days(window), known, (account.when.edtf or "") if account.when else "", account.report


def place_of(accounts: Sequence[SourcedAccount], history: Sequence[StatusStep]) -> Place | None:
    """The place that the accounts of the present stage agree on best, with the venue where one is told; else of any stage."""
    last = history[-1]
    moved = [
        step.known
        for old, step in pairwise(history)
        if (a := window_of(old.when)) and (b := window_of(step.when)) and gap(a, b) > 1
    ]
    present = [one for one in accounts if one.status is last.status and last.status not in CALLED_OFF]
    since = [one for one in accounts if not moved or one.source.known >= moved[-1]]
    for pool in (present if last.status in HAPPENED else since, accounts):
        placed = [(one.place, one) for one in pool if one.place]
        if placed:
            best = max(
                placed,
                key=lambda pair: (_agree(pair[0], placed), _fineness(pair[0]), pair[1].source.known, pair[1].report),
            )
            return _with_venue(best[0], [place for place, _ in placed])
    return None


def _agree(place: Place, placed: Sequence[tuple[Place, SourcedAccount]]) -> int:
    return sum(strength(one.source_kind) for other, one in placed if not far(place, other))


def _fineness(place: Place) -> int:
    return 4 * (place.city is not None) + 2 * (place.venue is not None) + (place.state is not None)


def _with_venue(best: Place, places: Sequence[Place]) -> Place:
    near = [place for place in places if not far(best, place)]
    venue = best.venue or next((place.venue for place in near if place.venue), None)
    state = best.state or next((place.state for place in near if place.state and place.city), None)
    return replace(best, venue=venue, state=state)
