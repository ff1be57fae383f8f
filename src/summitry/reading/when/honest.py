"""From an anchored meaning to the TimeExpression: the TIMEX3 value, and the honest window with its EDTF."""

from __future__ import annotations

from datetime import date

from summitry.model import TimeCandidate, TimeExpression
from summitry.reading.when.bounds import APPROXIMATE, merge, window_of
from summitry.reading.when.clock import clock_window
from summitry.reading.when.meaning import Amount, Calendar, Habit, Meaning, Occasion, Reference, Shift
from summitry.reading.when.periods import Period, add_days
from summitry.reading.when.relation import Window
from summitry.reading.when.seen import Seen
from summitry.reading.when.view import View

_OPEN = ("by", "before", "after", "since", "until", "not before")


def expression(seen: Seen, view: View) -> TimeExpression:
    """The finished TimeExpression."""
    meaning, tense = seen.meaning, seen.cue.tense if seen.cue else None
    merged = merge(seen.low.period, seen.high.period, meaning)
    window = seen.fixed or window_of(seen, seen.low.period, seen.high.period, view, tense)
    candidates = _candidates(seen, view)
    flags: tuple[str, ...] = ()
    contradicted = _weekday_contradicts(meaning, merged)
    if contradicted:
        flags, candidates = ("weekday",), contradicted
    chosen = window or Window(None, None, None)
    return TimeExpression(
        start=seen.start,
        end=seen.end,
        text=seen.text,
        type=meaning.type,
        value=_value(merged, seen),
        mod=meaning.mod,
        edtf=chosen.edtf,
        earliest=chosen.first,
        latest=chosen.last,
        window=_half_open(chosen, meaning),
        granularity=merged.unit or None,
        vagueness=_vagueness(meaning, chosen, seen, merged),
        direction=_direction(meaning, chosen, view, tense),
        relation=_relation(seen, chosen),
        anchor=seen.anchor or _anchor(meaning, chosen, view),
        basis=_basis(seen, chosen),
        candidates=candidates,
        flags=flags,
    )


def _candidates(seen: Seen, view: View) -> tuple[TimeCandidate, ...]:
    """Both readings where the words leave them open, each by the tense that would choose it."""
    if seen.fixed is not None:
        return tuple(_candidate(window, tense) for tense, window in seen.sides)
    sides = (("past", seen.low.past, seen.high.past), ("future", seen.low.future, seen.high.future))
    out = []
    for tense, low, high in sides:
        if low is None or high is None:
            continue
        window = window_of(seen, low, high, view, tense)
        if window and window.edtf and (window.first or window.last):
            first, last = window.first or window.last, window.last or window.first
            assert first is not None and last is not None
            far = seen.low.by_distance and low.value != seen.low.period.value
            out.append(TimeCandidate(window.edtf, first, last, f"{tense}, far off" if far else tense))
    return tuple(out)


def _candidate(window: Window, basis: str) -> TimeCandidate:
    assert window.first is not None and window.last is not None and window.edtf is not None
    return TimeCandidate(window.edtf, window.first, window.last, basis)


def _value(merged: Period, seen: Seen) -> str:
    """The TIMEX3 value; that of "the day before the summit" is the day it is counted to."""
    window = seen.fixed
    counted = seen.meaning.type == "DATE" and isinstance(seen.meaning.base, Amount)
    if counted and window is not None and window.first is not None and window.first == window.last:
        return window.first.isoformat()
    return merged.value + seen.meaning.clock


def _relation(seen: Seen, window: Window) -> str | None:
    if isinstance(seen.meaning.base, Amount) and window.edtf is None:
        return None
    return "after" if seen.relation == "not before" else seen.relation


def _weekday_contradicts(meaning: Meaning, period: Period) -> tuple[TimeCandidate, ...]:
    """ "Friday, October 5" where the fifth was a Saturday: the date, and the nearest such weekday."""
    base = meaning.base
    if (
        not isinstance(base, Calendar)
        or not base.weekday
        or not base.day
        or period.first is None
        or period.unit != "day"
    ):
        return ()
    gap = (base.weekday - period.first.isoweekday() + 3) % 7 - 3
    if gap == 0:
        return ()
    other = add_days(period.first, gap)
    return (
        TimeCandidate(period.first.isoformat(), period.first, period.first, "date"),
        TimeCandidate(other.isoformat(), other, other, "weekday"),
    )


def _half_open(window: Window, meaning: Meaning) -> tuple[str, str] | None:
    if window.first is None or window.last is None:
        return None
    if meaning.clock and window.first == window.last != date.max:
        return clock_window(window.first, meaning.clock, meaning.zone)
    return window.first.isoformat(), add_days(window.last, 1).isoformat()


def _vagueness(meaning: Meaning, window: Window, seen: Seen, merged: Period) -> str:
    base = meaning.base
    if isinstance(base, Amount | Habit) and window.edtf is None:
        return "vague" if isinstance(base, Amount) and not base.count else "approximate" if meaning.mod else "exact"
    if window.edtf is None:
        return "unanchored"
    if seen.fixed is not None:
        return "approximate" if isinstance(base, Amount) and window.first != window.last else "exact"
    if window.first is None or window.last is None or seen.relation in _OPEN:
        return "open"
    if isinstance(base, Reference):
        return "exact" if base.value == "PRESENT_REF" and window.first == window.last else "vague"
    if isinstance(base, Amount):
        return "vague" if not base.count else "approximate" if meaning.mod or base.sign == 0 else "exact"
    if meaning.part:
        return "part"
    if meaning.mod in APPROXIMATE or seen.low.period.value != seen.high.period.value:
        return "approximate"
    return "exact"


def _direction(meaning: Meaning, window: Window, view: View, tense: str | None) -> str | None:
    base = meaning.base
    if isinstance(base, Reference):
        return {"PAST_REF": "past", "PRESENT_REF": "present"}.get(base.value, "future")
    if view.low is None or view.high is None or window.edtf is None:
        sign = (
            base.sign
            if isinstance(base, Amount)
            else base.count or base.sign
            if isinstance(base, Shift) and base.origin == "now"
            else 0
        )
        return "past" if sign < 0 else "future" if sign > 0 else None if tense == "either" else tense
    if isinstance(base, Amount) and base.sign:
        return "past" if base.sign < 0 else "future"
    if window.last is not None and window.last < view.low:
        return "past"
    if window.first is not None and window.first > view.high:
        return "future"
    return "present" if tense in (None, "either") else tense


def _anchor(meaning: Meaning, window: Window, view: View) -> str | None:
    base = meaning.base
    if window.edtf is None:
        return None
    if isinstance(base, Occasion):
        return base.name
    if isinstance(base, Calendar) and (base.year is not None or base.decade is not None or base.century is not None):
        return None
    if isinstance(base, Shift) and base.origin == "then":
        return "text"
    return view.anchor


def _basis(seen: Seen, window: Window) -> str | None:
    base = seen.meaning.base
    if seen.meaning.basis:
        return seen.meaning.basis
    if window.edtf is None:
        return None
    if seen.anchor:
        return "dated in the article"
    if isinstance(base, Occasion):
        return "table of events"
    if isinstance(base, Calendar) and seen.low.past is not None:
        return f"{seen.cue.tense}: {seen.cue.word!r}" if seen.cue else "no tense: the nearest or the last one"
    if isinstance(base, Calendar) and base.year is not None:
        return "written out"
    return "counted from publication"
