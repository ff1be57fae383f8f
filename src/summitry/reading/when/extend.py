"""What stands around a core expression and belongs to it: "early", "the end of", "about", a clock, "or so"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from summitry.reading.when.clock_days import clocks_with_days
from summitry.reading.when.found import Found
from summitry.reading.when.grammar import Read
from summitry.reading.when.meaning import Amount, Calendar, LastPeriod, Meaning, Reference, Shift
from summitry.reading.when.patterns import compile_pattern
from summitry.reading.when.tokens import CHARS, Tokens
from summitry.reading.when.words import around

_MODS = {
    "early": "START",
    "earlier": "START",
    "start": "START",
    "mid": "MID",
    "middle": "MID",
    "late": "END",
    "later": "END",
    "end": "END",
}
_SPAN = 8

Step = Callable[[Meaning, Found], Meaning | None]


def _dated(meaning: Meaning) -> bool:
    base = meaning.base
    if isinstance(base, Calendar):
        return meaning.base != Calendar()
    return isinstance(base, Shift) and base.count is not None and base.unit not in ("hour", "minute", "second")


def _early(meaning: Meaning, found: Found) -> Meaning | None:
    word = found.one("early")
    if not _dated(meaning) or meaning.part:
        return None
    base = meaning.base
    if word in ("earlier", "later") and (isinstance(base, Calendar) or base == Shift("day", 0)):
        # "Earlier Friday" says when in the story something happened, not which part of Friday.
        return None
    return replace(meaning, part=word, mod=_MODS[word])


def _the_early(meaning: Meaning, found: Found) -> Meaning | None:
    base = meaning.base
    if not isinstance(base, Calendar) or (base.month and found.has("dash")):
        return None
    wide = base.season or base.decade or base.century is not None or base.month
    return _early(meaning, found) if wide else None


def _part(meaning: Meaning, found: Found) -> Meaning | None:
    if (not _dated(meaning) and not isinstance(meaning.base, LastPeriod)) or meaning.part or _is_day(meaning):
        return None
    return replace(meaning, part=found.one("part"), mod=_MODS[found.one("part")])


def _half(meaning: Meaning, found: Found) -> Meaning | None:
    """ "the second half of February"."""
    which = 2 if found.has("last") else found.one("ordinal")
    if which not in (1, 2) or not _dated(meaning) or meaning.part or _is_day(meaning):
        return None
    return replace(meaning, part=f"half {which}", mod="START" if which == 1 else "END")


def _week_in(meaning: Meaning, found: Found) -> Meaning | None:
    """ "the first week of December", "the first days of the year"."""
    base = meaning.base
    which = -1 if found.has("last") else found.one("ordinal")
    if not _dated(meaning) or meaning.part or _is_day(meaning) or not isinstance(base, Calendar | Shift):
        return None
    if found.has("units"):
        first_days = found.one("units") in ("day", "week") and which == 1
        return replace(meaning, part="start", mod="START") if first_days else None
    if found.one("unit") != "week" or which > 5:
        return None
    return replace(meaning, part=f"week {which}", mod={1: "START", -1: "END"}.get(which))


def _week_of(meaning: Meaning, found: Found) -> Meaning | None:
    """ "the week of March 6"."""
    base = meaning.base
    linked = found.words().rpartition(" ")[2] in ("of", "beginning", "starting")
    if found.one("unit") != "week" or not linked or not isinstance(base, Calendar) or not base.day:
        return None
    return replace(meaning, base=replace(base, week=True))


def _is_day(meaning: Meaning) -> bool:
    base = meaning.base
    return isinstance(base, Calendar) and bool(base.day or base.weekday)


def _approx(meaning: Meaning, found: Found) -> Meaning | None:
    mod = found.one("approx", "over")
    base = meaning.base
    if isinstance(base, Calendar) and base.weekday and not meaning.clock:
        return None
    if isinstance(base, Amount) and (base.sign or found.kind_after("the") or (found.has("over") and not _more(found))):
        return None
    if isinstance(base, Amount) or (isinstance(base, LastPeriod) and base.unit == "ago" and found.has("approx")):
        return replace(meaning, mod=mod)
    if mod in ("APPROX", "LESS_THAN", "MORE_THAN") and isinstance(base, Shift) and base.count not in (None, 0, 1):
        return replace(meaning, mod=mod) if not found.has("over") else None
    if mod != "APPROX" or (meaning.part and meaning.part != "end"):
        return None
    clocked = isinstance(base, Calendar) and meaning.clock
    return replace(meaning, mod=mod, part=meaning.part) if _dated(meaning) or clocked else None


def _more(found: Found) -> bool:
    """Whether "over" means more than: "over an hour", "lasted over two hours"."""
    return found.kind_after("a") or found.before() in around("over_means_more")


def _sometime(meaning: Meaning, found: Found) -> Meaning | None:
    return meaning if _dated(meaning) else None


LEFT: tuple[tuple[re.Pattern[str], Step], ...] = tuple(
    (compile_pattern(f"({source})$"), step)
    for source, step in (
        ("the early dash?", _the_early),
        ("early dash?", _early),
        ("early in", _early),
        ("the? part of", _part),
        ("the early part of", _early),
        ("[the poss]? [ordinal last] half of", _half),
        ("the [ordinal last] unit of", _week_in),
        ("the ordinal units of", _week_in),
        ("the unit [of part prep]", _week_of),
        ("[approx over]", _approx),
        ("some_time", _sometime),
    )
)


def extend(tokens: Tokens, reads: list[Read]) -> list[Read]:
    """The expressions with what belongs to them on the left and right; a clock and its day become one."""
    out: list[Read] = []
    for read in reads:
        floor = out[-1].end if out else 0
        out.append(_rightward(tokens, _leftward(tokens, read, floor)))
    return clocks_with_days(tokens, out)


def _leftward(tokens: Tokens, read: Read, floor: int) -> Read:
    changed = True
    while changed:
        changed = False
        low = max(floor, read.start - _SPAN)
        before = tokens.classes[low : read.start]
        for pattern, step in LEFT:
            match = pattern.search(before)
            meaning = step(read.meaning, Found(tokens, low + match.start(), read.start)) if match else None
            if match and meaning is not None:
                read = Read(low + match.start(), read.end, meaning)
                changed = True
                break
    return read


_SO = CHARS["so"]


def _rightward(tokens: Tokens, read: Read) -> Read:
    at = read.end
    if at < len(tokens.classes) and tokens.classes[at] == _SO and not isinstance(read.meaning.base, Reference):
        return Read(read.start, at + 1, replace(read.meaning, mod=tokens.values[at]))
    return read
