"""From an anchored meaning to the TimeExpression: the TIMEX3 value, and the honest window with its EDTF."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from summitry.model import TimeCandidate, TimeExpression
from summitry.reading.when.bounds import merge, window_of
from summitry.reading.when.clock import clock_window
from summitry.reading.when.judged import direction_of, vagueness_of
from summitry.reading.when.meaning import Amount, Calendar, Meaning, Occasion, Shift
from summitry.reading.when.periods import Period, add_days
from summitry.reading.when.relation import Window
from summitry.reading.when.seen import Seen
from summitry.reading.when.view import View

_SHOWN = {
    "not before": "after", "eve": "before", "just before": "before", "shortly before": "before", "just after": "after",
    "about before": "before", "about after": "after",
    "shortly after": "after",
}  # fmt: skip


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
    elif seen.described:
        flags = ("described",)
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
        vagueness=vagueness_of(meaning, chosen, seen, merged),
        direction=direction_of(meaning, chosen, seen, view),
        relation=_relation(seen, chosen),
        anchor=seen.anchor or _anchor(meaning, chosen, view),
        basis=_basis(seen, chosen),
        candidates=candidates,
        flags=flags,
    )


def _candidates(seen: Seen, view: View) -> tuple[TimeCandidate, ...]:
    """Both readings where the words leave them open, each by the tense that would choose it."""
    if seen.described:
        return _of_the_noun(seen, view)
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


def _of_the_noun(seen: Seen, view: View) -> tuple[TimeCandidate, ...]:
    """The days of the noun itself, which the window is bounded by ("before the vote of October 1")."""
    plain = replace(seen, relation=None, described=False, fixed=None)
    if seen.sides or seen.low.past is not None:
        return _candidates(plain if not seen.sides else replace(plain, fixed=seen.fixed), view)
    tense = seen.cue.tense if seen.cue else None
    window = window_of(plain, seen.low.period, seen.high.period, view, tense)
    if window is None or window.first is None or window.last is None:
        return ()
    later = view.high is not None and window.last >= view.high
    return (_candidate(window, "future" if later else "past"),)


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
    return _SHOWN.get(seen.relation or "", seen.relation)


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
