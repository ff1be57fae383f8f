"""The honest window of an expression: what part, modifier, relation and the range of publication make of its period."""

from __future__ import annotations

from datetime import date

from summitry.reading.when import windows
from summitry.reading.when.meaning import APPROXIMATE, Amount, Calendar, Habit, Meaning, Occasion, Reference, Shift
from summitry.reading.when.periods import Period, add_days, add_units, around, whole_units
from summitry.reading.when.relation import Window, related
from summitry.reading.when.seen import Seen
from summitry.reading.when.view import View

_WIDE = 7


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


def window_of(seen: Seen, low: Period, high: Period, view: View, tense: str | None) -> Window | None:
    """The honest window of an expression whose period is ``low`` from the first day of publication and ``high`` from
    the last; None where no day can be given.
    """
    base = seen.meaning.base
    if isinstance(base, Amount):
        return _amount_window(base, seen, view, tense)
    if isinstance(base, Reference):
        return _reference_window(base, view)
    if isinstance(base, Shift) and base.origin == "rolling":
        return _amount_window(Amount("", base.unit, 1, -1), seen, view, tense)
    if isinstance(base, Shift) and base.count is None and base.sign and base.unit:
        return _amount_window(Amount("", base.unit, None, base.sign), seen, view, tense)
    if isinstance(base, Habit):
        return None
    return _period_window(seen, low, high, view, tense)


def _period_window(seen: Seen, low: Period, high: Period, view: View, tense: str | None) -> Window | None:
    meaning, single = seen.meaning, low.value == high.value
    begin, end = shaped(low, meaning, view), shaped(high, meaning, view)
    if begin is None or end is None:
        return None
    first, last = min(begin[0], end[0]), max(begin[1], end[1])
    if not single and _bare_weekday(meaning) and view.low and view.high and (view.high - view.low).days > _WIDE:
        first, last = _around_publication(view.low, view.high, tense)
    relation = "by" if seen.relation == "before" and meaning.part == "end" else seen.relation
    bounded = related(relation, first, last, view.low, view.high, tense)
    if bounded is not None:
        return bounded
    whole = low if single and not meaning.part else None
    return Window(first, last, _edtf(first, last, whole, meaning.mod in APPROXIMATE and not meaning.clock))


def shaped(period: Period, meaning: Meaning, view: View) -> tuple[date, date] | None:
    """The days of a period that its part ("early") and modifier ("about") leave or add."""
    first, last = period.first, period.last
    if first is None or last is None:
        return None
    if meaning.part in ("earlier", "later", "so far", "rest"):
        first, last = _side_of_publication(meaning.part, first, last, view)
    elif meaning.part and isinstance(meaning.base, Occasion) and meaning.part in ("start", "end"):
        first = last = first if meaning.part == "start" else last
    elif meaning.part:
        first, last = windows.part_of(first, last, meaning.part)
    approximate = meaning.mod in APPROXIMATE and not meaning.clock
    if approximate and meaning.part:
        return windows.about_part(period.first or first, period.last or last, period.unit, meaning.part)
    return windows.widened(first, last, period.unit) if approximate else (first, last)


def _around_publication(low: date, high: date, tense: str | None) -> tuple[date, date]:
    """A weekday seen from a publication range wider than a week: the range, and a week on the side of the tense."""
    back, ahead = (0 if tense == "future" else 7), (0 if tense == "past" else 7)
    return add_days(low, -back), add_days(high, ahead)


def _side_of_publication(part: str, first: date, last: date, view: View) -> tuple[date, date]:
    """ "earlier this month" ends the day before publication, "later this month" begins the day after, "so far" holds it."""
    if part == "so far" and view.high is not None and first <= view.high:
        return first, min(last, view.high)
    if part == "rest" and view.low is not None and last >= view.low:
        return max(first, view.low), last
    if part == "earlier" and view.high is not None and first < view.high:
        return first, min(last, add_days(view.high, -1))
    if part == "later" and view.low is not None and last > view.low:
        return max(first, add_days(view.low, 1)), last
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
    return f"[{first.isoformat()}..{last.isoformat()}]"


def _amount_window(base: Amount, seen: Seen, view: View, tense: str | None) -> Window | None:
    if view.low is None or view.high is None:
        return None
    if base.sign < 0:
        first, last = windows.reach(view.high, base.unit, base.count, -1)
        first = min(first, windows.reach(view.low, base.unit, base.count, -1)[0])
        lasting = seen.before in ("for", "over", "during", "throughout")
        return Window(first, last, f"{first}/{last}" if lasting else f"[{first}..{last}]")
    if base.sign > 0 or seen.granted or (seen.relation == "within" and tense != "past"):
        last = windows.reach(view.high, base.unit, base.count, 1)[1]
        return Window(view.low, last, f"[{view.low}..{last}]")
    if counts_ahead(seen) and tense != "past":
        return _ahead(base, seen.meaning.mod, view.low, view.high)
    return None


def counts_ahead(seen: Seen) -> bool:
    """Whether a length of time is one ahead: "in two weeks"."""
    base = seen.meaning.base
    return isinstance(base, Amount) and not base.sign and seen.before in ("in", "just", "little") and bool(base.count)


def _ahead(base: Amount, mod: str | None, low: date, high: date) -> Window:
    """ "in two weeks": the day, week or month that lies so far ahead; "in less than two weeks" up to that day."""
    unit, count = whole_units(base.unit, base.count or 0)
    most = whole_units(base.unit, base.most or base.count or 0)[1]
    near, far = add_units(low, unit, count), add_units(high, unit, max(count, most))
    if mod in ("LESS_THAN", "EQUAL_OR_LESS"):
        first, last = low, far
    elif mod in ("APPROX", "MORE_THAN"):
        first, last = windows.widened(near, far, unit)
    else:
        begin, end = around(unit, near), around(unit, far)
        first, last = begin.first or near, end.last or far
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
