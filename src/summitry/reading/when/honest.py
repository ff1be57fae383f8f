"""From an anchored meaning to the TimeExpression: the TIMEX3 value, and the honest window with its EDTF."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from summitry.model import TimeCandidate, TimeExpression
from summitry.reading.when import windows
from summitry.reading.when.anchor import Anchored
from summitry.reading.when.clock import clock_window
from summitry.reading.when.meaning import Amount, Calendar, Habit, Meaning, Reference, Shift
from summitry.reading.when.periods import Period, add_days
from summitry.reading.when.relation import Window, related
from summitry.reading.when.tense import Cue

_APPROXIMATE = frozenset(("APPROX", "LESS_THAN", "MORE_THAN"))
_WIDE = 7


@dataclass(frozen=True, slots=True)
class View:
    """Where an expression is seen from: the first and last possible day of publication, and what anchors it."""

    low: date | None
    high: date | None
    anchor: str | None


@dataclass(frozen=True, slots=True)
class Reading:
    """One expression with all that decides its window. ``low`` and ``high`` are anchored at both ends of the
    publication range.
    """

    start: int
    end: int
    text: str
    meaning: Meaning
    low: Anchored
    high: Anchored
    cue: Cue | None
    relation: str | None
    fixed: Window | None = None
    before: str = ""


def expression(reading: Reading, view: View) -> TimeExpression:
    """The finished TimeExpression."""
    meaning, tense = reading.meaning, reading.cue.tense if reading.cue else None
    merged = merge(reading.low.period, reading.high.period, meaning)
    window = reading.fixed or _window(reading, merged, view, tense)
    candidates = _candidates(reading, view)
    flags: tuple[str, ...] = ()
    contradicted = _weekday_contradicts(meaning, merged)
    if contradicted:
        flags, candidates = ("weekday",), contradicted
    chosen = window or Window(None, None, None)
    return TimeExpression(
        start=reading.start,
        end=reading.end,
        text=reading.text,
        type=meaning.type,
        value=merged.value + meaning.clock,
        mod=meaning.mod,
        edtf=chosen.edtf,
        earliest=chosen.first,
        latest=chosen.last,
        window=_half_open(chosen, meaning),
        granularity=merged.unit or None,
        vagueness=_vagueness(meaning, chosen, reading, merged),
        direction=_direction(meaning, chosen, view, tense),
        relation=reading.relation,
        anchor=_anchor(meaning, chosen, view),
        basis=_basis(reading, chosen),
        candidates=candidates,
        flags=flags,
    )


def merge(low: Period, high: Period, meaning: Meaning) -> Period:
    """One period for both ends of the publication range: the union, and the value with X where they differ."""
    if low.value == high.value:
        return low
    first = low.first if low.first is not None else high.first
    last = high.last if high.last is not None else low.last
    base = meaning.base
    if isinstance(base, Calendar) and base.weekday and not base.month:
        return Period(f"XXXX-WXX-{base.weekday}", first, last, "day")
    one, two = low.value.split("-"), high.value.split("-")
    parts = [a if a == b else _crossed(a) for a, b in zip(one, two, strict=False)]
    return Period("-".join(parts), first, last, low.unit)


def _crossed(part: str) -> str:
    return "".join("X" if c.isdigit() else c for c in part)


def _window(reading: Reading, merged: Period, view: View, tense: str | None) -> Window | None:
    base = reading.meaning.base
    if isinstance(base, Amount):
        return _amount_window(base, reading, view, tense)
    if isinstance(base, Reference):
        return _reference_window(base, view)
    if isinstance(base, Habit):
        return None
    return _period_window(reading, merged, reading.low.period.value == reading.high.period.value, view, tense)


def _period_window(reading: Reading, period: Period, single: bool, view: View, tense: str | None) -> Window | None:
    first, last = period.first, period.last
    meaning = reading.meaning
    if first is None or last is None:
        return None
    if not single and _bare_weekday(meaning) and view.low and view.high and (view.high - view.low).days > _WIDE:
        first, last = _around_publication(view.low, view.high, tense)
    if meaning.part in ("earlier", "later"):
        first, last = _side_of_publication(meaning.part, first, last, view)
    elif meaning.part:
        first, last = windows.part_of(first, last, meaning.part)
    approximate = meaning.mod in _APPROXIMATE
    if approximate:
        first, last = windows.widened(first, last, period.unit)
    bounded = related(reading.relation, first, last, view.low, view.high, tense)
    if bounded is not None:
        return bounded
    whole = single and not meaning.part
    return Window(first, last, _edtf(first, last, period if whole else None, approximate))


def _around_publication(low: date, high: date, tense: str | None) -> tuple[date, date]:
    """A weekday seen from a publication range wider than a week: the range, and a week on the side of the tense."""
    back, ahead = (0 if tense == "future" else 7), (0 if tense == "past" else 7)
    return add_days(low, -back), add_days(high, ahead)


def _side_of_publication(part: str, first: date, last: date, view: View) -> tuple[date, date]:
    """ "earlier this month" ends with publication, "later this month" begins with it."""
    if part == "earlier" and view.high is not None and first <= view.high:
        return first, min(last, view.high)
    if part == "later" and view.low is not None and last >= view.low:
        return max(first, view.low), last
    return first, last


def _bare_weekday(meaning: Meaning) -> bool:
    base = meaning.base
    return isinstance(base, Calendar) and base.weekday is not None and base.month is None


def _edtf(first: date, last: date, period: Period | None, approximate: bool) -> str:
    if first == last and period is None:
        return first.isoformat()
    if period is not None and period.unit in ("day", "month", "year", "decade", "century", "night"):
        plain = period.value.removesuffix("TNI")
        plain += {"decade": "X", "century": "XX"}.get(period.unit, "")
        return plain + ("~" if approximate else "")
    return f"[{first.isoformat()}..{last.isoformat()}]" + ("~" if approximate and False else "")


def _amount_window(base: Amount, reading: Reading, view: View, tense: str | None) -> Window | None:
    if view.low is None or view.high is None:
        return None
    if base.sign < 0:
        first, last = windows.reach(view.high, base.unit, base.count, -1)
        first = min(first, windows.reach(view.low, base.unit, base.count, -1)[0])
        lasting = reading.before in ("for", "over", "during", "throughout")
        return Window(first, last, f"{first}/{last}" if lasting else f"[{first}..{last}]")
    if base.sign > 0 or reading.relation == "within" and tense == "future":
        last = windows.reach(view.high, base.unit, base.count, 1)[1]
        return Window(view.low, last, f"[{view.low}..{last}]")
    if reading.before == "in" and tense == "future" and base.count:
        return _ahead(base, view.low, view.high)
    return None


def _ahead(base: Amount, low: date, high: date) -> Window:
    """ "in two weeks": that far ahead, give or take a quarter of it."""
    days = (windows.reach(low, base.unit, base.count, 1)[1] - low).days
    first, last = add_days(low, days - days // 4), add_days(high, days + days // 4)
    return Window(first, last, f"[{first}..{last}]" if first != last else first.isoformat())


def _reference_window(base: Reference, view: View) -> Window | None:
    if base.words in windows.unanchored() or view.low is None or view.high is None:
        return None
    days = windows.reference(base.words)
    if days is not None:
        first, last = add_days(view.low, days[0]), add_days(view.high, days[1])
        return Window(first, last, f"[{first}..{last}]" if first != last else first.isoformat())
    if base.value == "PAST_REF":
        return Window(None, view.high, f"[..{view.high}]")
    if base.value == "FUTURE_REF":
        return Window(view.low, None, f"[{view.low}..]")
    return Window(view.low, view.high, f"[{view.low}..{view.high}]" if view.low != view.high else view.low.isoformat())


def _candidates(reading: Reading, view: View) -> tuple[TimeCandidate, ...]:
    """Both readings where the words leave them open, each by the tense that would choose it."""
    sides = (("past", reading.low.past, reading.high.past), ("future", reading.low.future, reading.high.future))
    out = []
    for tense, low, high in sides:
        if low is None or high is None:
            continue
        merged = merge(low, high, reading.meaning)
        window = _period_window(reading, merged, low.value == high.value, view, tense)
        if window and window.edtf and (window.first or window.last):
            first, last = window.first or window.last, window.last or window.first
            assert first is not None and last is not None
            out.append(TimeCandidate(window.edtf, first, last, tense))
    return tuple(out)


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
    if meaning.clock and window.first == window.last:
        return clock_window(window.first, meaning.clock, meaning.zone)
    return window.first.isoformat(), add_days(window.last, 1).isoformat()


def _vagueness(meaning: Meaning, window: Window, reading: Reading, merged: Period) -> str:
    base = meaning.base
    if isinstance(base, Amount | Habit) and window.edtf is None:
        return "vague" if isinstance(base, Amount) and not base.count else "approximate" if meaning.mod else "exact"
    if window.edtf is None:
        return "unanchored"
    if window.first is None or window.last is None or reading.relation in ("by", "before", "after", "since", "until"):
        return "open"
    if isinstance(base, Reference):
        return "exact" if base.value == "PRESENT_REF" and window.first == window.last else "vague"
    if isinstance(base, Amount):
        return "vague" if not base.count else "approximate" if meaning.mod or base.sign == 0 else "exact"
    if meaning.part:
        return "part"
    if meaning.mod in _APPROXIMATE or reading.low.period.value != reading.high.period.value:
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
    if isinstance(base, Calendar) and (base.year is not None or base.decade is not None or base.century is not None):
        return None
    if isinstance(base, Shift) and base.origin == "then":
        return "text"
    return view.anchor


def _basis(reading: Reading, window: Window) -> str | None:
    base = reading.meaning.base
    if reading.meaning.basis:
        return reading.meaning.basis
    if window.edtf is None:
        return None
    if isinstance(base, Calendar) and reading.low.past is not None:
        return f"{reading.cue.tense}: {reading.cue.word!r}" if reading.cue else "no tense: the nearest or the last one"
    if isinstance(base, Calendar) and base.year is not None:
        return "written out"
    return "counted from publication"
