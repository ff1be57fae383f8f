"""Days on end, told by their number and the first of them: "for three days from May 11"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from summitry.reading.when.grammar import Read
from summitry.reading.when.meaning import Amount, Calendar, Meaning
from summitry.reading.when.periods import Period, add_days
from summitry.reading.when.relation import Window
from summitry.reading.when.seen import Seen
from summitry.reading.when.tokens import Tokens
from summitry.reading.when.words import around

_FEWEST, _MOST = 2, 14  # days
_JOINING = 3  # tokens between the length and its first day: ", starting on"


def lasting(tokens: Tokens, reads: Sequence[Read], expressions: Sequence[Seen]) -> tuple[list[Seen], set[int]]:
    """The expressions, first days with the whole of their days; and which lengths, by index, are spent on them.

    "Three weeks from Monday" without "for" is one day, three weeks on.
    """
    out, spent = list(expressions), set[int]()
    for number, read in enumerate(reads):
        length = _days(read.meaning)
        if not length or tokens.lower[read.start - 1 : read.start] not in (["for"], ["over"]):
            continue
        first = _first_day(tokens, reads, number)
        if first is None or out[first].fixed is not None or out[first].low != out[first].high:
            continue
        seen = out[first]
        window = _stretch(seen.low.period, length)
        if window is None:
            continue
        sides = (("past", seen.low.past), ("future", seen.low.future))
        windows = ((tense, _stretch(period, length)) for tense, period in sides if period is not None)
        both = tuple((tense, one) for tense, one in windows if one is not None)
        out[first] = replace(seen, fixed=window, sides=both, relation="on")
        spent.add(number)
    return out, spent


def _days(meaning: Meaning) -> int | None:
    base = meaning.base
    if not isinstance(base, Amount) or base.unit != "day" or base.sign or base.most or not base.count:
        return None
    return int(base.count) if _FEWEST <= base.count <= _MOST and base.count == int(base.count) else None


def _first_day(tokens: Tokens, reads: Sequence[Read], number: int) -> int | None:
    """The index of the day behind the length ("from May 11"); a day before it ("on May 11 for three days") stays the day named."""
    read = reads[number]
    after = reads[number + 1] if number + 1 < len(reads) else None
    if after is not None and _a_day(after.meaning):
        between = " ".join(tokens.lower[read.end : after.start]).replace(",", " ").split()
        if 0 < len(between) <= _JOINING and between[0] in around("beginning") and between[1:] in ([], ["on"]):
            return number + 1
    return None


def _a_day(meaning: Meaning) -> bool:
    base = meaning.base
    return meaning.type == "DATE" and isinstance(base, Calendar) and (base.day or base.weekday) is not None


def _stretch(period: Period, days: int) -> Window | None:
    first = period.first
    if first is None or period.unit != "day":
        return None
    last = add_days(first, days - 1)
    return Window(first, last, f"{first}/{last}")
