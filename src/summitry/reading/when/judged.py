"""How sharp an expression is, and on which side of publication it lies."""

from __future__ import annotations

from datetime import date

from summitry.reading.when.bounds import counts_ahead
from summitry.reading.when.meaning import APPROXIMATE, Amount, Calendar, Habit, Meaning, Reference, Shift
from summitry.reading.when.periods import Period
from summitry.reading.when.relation import BESIDE, OPENING, Window
from summitry.reading.when.seen import Seen
from summitry.reading.when.view import View


def vagueness_of(meaning: Meaning, window: Window, seen: Seen, merged: Period) -> str:
    """exact, part, approximate, vague, open or unanchored; of a bare duration how sharp its length is."""
    base = meaning.base
    if window.edtf is None:
        return _of_length(meaning) if isinstance(base, Amount | Habit) else "unanchored"
    if seen.fixed is not None and not seen.described:
        return _of_fixed(meaning, seen.fixed)
    if window.first is None or window.last is None or seen.relation in OPENING:
        return "open"
    if seen.relation in BESIDE:
        return "exact" if seen.relation == "eve" else "part"
    if seen.relation == "within" and isinstance(base, Shift):
        return "open"
    if isinstance(base, Shift) and base.count is None:
        return "vague"
    if isinstance(base, Reference):
        return "exact" if base.value == "PRESENT_REF" and window.first == window.last else "vague"
    if isinstance(base, Amount):
        return _of_amount(base, meaning, seen)
    if meaning.mod in APPROXIMATE or seen.low.period.value != seen.high.period.value:
        return "approximate"
    return "part" if meaning.part or _is_a_part(meaning) else "exact"


def _of_length(meaning: Meaning) -> str:
    if isinstance(meaning.base, Amount) and not meaning.base.count:
        return "vague"
    return "approximate" if meaning.mod else "exact"


def _of_fixed(meaning: Meaning, window: Window) -> str:
    if window.first is None or window.last is None:
        return "open"
    if isinstance(meaning.base, Amount) and not meaning.base.count:
        return "vague"
    return "part" if meaning.part else "exact"


def _of_amount(base: Amount, meaning: Meaning, seen: Seen) -> str:
    if not base.count:
        return "vague"
    if seen.granted or (seen.relation == "within" and not base.sign):
        return "open"
    return "exact" if (base.sign and not meaning.mod) or (counts_ahead(seen) and not meaning.mod) else "approximate"


def _is_a_part(meaning: Meaning) -> bool:
    """Quarters and halves are parts of a year by their name."""
    base = meaning.base
    return isinstance(base, Calendar) and (base.quarter is not None or base.half is not None)


def direction_of(meaning: Meaning, window: Window, seen: Seen, view: View) -> str | None:
    """past, present or future, as publication sees it; None where there is no day, so no side either."""
    base, tense = meaning.base, seen.cue.tense if seen.cue else None
    if view.low is None or view.high is None:
        return _by_sign(meaning, tense)
    if window.edtf is None:
        return None
    if isinstance(base, Reference):
        return {"PAST_REF": "past", "PRESENT_REF": "present"}.get(base.value, "future")
    if isinstance(base, Amount | Shift) and base.sign and seen.fixed is None:
        return "past" if base.sign < 0 else "future"
    first, last = window.first or date.min, window.last or date.max
    if last < view.low:
        return "past"
    if first > view.high:
        return "future"
    if (
        seen.granted
        or (seen.relation == "within" and tense != "past")
        or (isinstance(base, Amount) and seen.fixed is None and tense != "past")
    ):
        return "future"
    if seen.relation in OPENING and (seen.fixed is None or seen.described):
        over = last < view.low or seen.relation == "since" or (seen.relation == "after" and last <= view.high)
        return "past" if over else "future"
    if first == last == view.low == view.high:
        return "present"
    counted = isinstance(base, Amount) or (isinstance(base, Shift) and (base.count or 0) < 0)
    if counted:
        return "past" if tense == "past" or isinstance(base, Shift) else "future"
    if seen.fixed is not None and meaning.clock == "TNI" and tense == "past":
        return "past"  # "walked out overnight"
    if _is_a_part(meaning) and tense == "future":
        return "future"  # "is likely in the first quarter of the year", said in January
    if first <= view.low and view.high <= last and meaning.part in (None, "so far"):
        return "present"
    return "present" if tense in (None, "either") else tense


def _by_sign(meaning: Meaning, tense: str | None) -> str | None:
    """The side where publication is not known: what the words themselves say."""
    base = meaning.base
    if isinstance(base, Reference):
        return {"PAST_REF": "past", "PRESENT_REF": "present"}.get(base.value, "future")
    sign = 0
    if isinstance(base, Amount):
        sign = base.sign
    elif isinstance(base, Shift) and base.origin == "now":
        sign = base.count or base.sign
    return "past" if sign < 0 else "future" if sign > 0 else None if tense == "either" else tense
