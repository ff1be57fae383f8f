"""What stands around a core expression and belongs to it: "early", "the end of", "about", a clock, "or so"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from summitry.reading.when.clock_days import clocks_with_days
from summitry.reading.when.found import Found
from summitry.reading.when.grammar import Read
from summitry.reading.when.meaning import Amount, Calendar, LastPeriod, Meaning, Occasion, Reference, Shift
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
    if word == "so far":
        return None
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


def _rest(meaning: Meaning, found: Found) -> Meaning | None:
    """ "the rest of the week": from publication to its end."""
    this = (isinstance(meaning.base, Shift) and meaning.base.count == 0) or isinstance(meaning.base, Calendar)
    return (
        replace(meaning, part="rest", mod="END")
        if this and _dated(meaning) and not meaning.part and not _is_day(meaning)
        else None
    )


def _night_hours(meaning: Meaning, found: Found) -> Meaning | None:
    """ "the small hours of Sunday"."""
    return replace(meaning, part="early") if _is_day(meaning) and not meaning.part else None


def _some(meaning: Meaning, found: Found) -> Meaning | None:
    """ "some three months ago": about so long; with a number only."""
    base = meaning.base
    counted = found.kind_after("number", "small", "int", "some")
    ahead = isinstance(base, Amount) and not base.sign and found.before() == "in"
    whole = ahead or (isinstance(base, Shift) and base.count not in (None, 0, 1))
    return replace(meaning, mod="APPROX") if counted and whole and not meaning.mod else None


def _part(meaning: Meaning, found: Found) -> Meaning | None:
    if isinstance(meaning.base, Occasion) and ("opening" in found.words() or "close" in found.words()):
        return None  # the opening of the Olympics is an event of its own
    if not (_dated(meaning) or isinstance(meaning.base, LastPeriod | Occasion)) or meaning.part or _is_day(meaning):
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
    which = -1 if found.has("last") or found.has("edge") else 1 if found.has("part") else found.one("ordinal")
    if not _dated(meaning) or meaning.part or _is_day(meaning) or not isinstance(base, Calendar | Shift):
        return None
    if found.has("units"):
        part = {1: "start", -1: "end"}.get(which) if found.one("units") in ("day", "week") else None
        return replace(meaning, part=part, mod=_MODS[part]) if part else None
    if found.one("unit") != "week" or which > 5:
        return None
    return replace(meaning, part=f"week {which}", mod={1: "START", -1: "END"}.get(which))


def _week_of(meaning: Meaning, found: Found) -> Meaning | None:
    """ "the week of March 6"."""
    base = meaning.base
    linked = found.words().rpartition(" ")[2] in ("of", "beginning", "starting", "ending", "from")
    if found.one("unit") != "week" or not linked or not isinstance(base, Calendar) or not (base.day or base.weekday):
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
    if mod == "APPROX" and isinstance(base, Occasion):
        return replace(meaning, mod=mod)
    if mod != "APPROX" or (meaning.part and meaning.part not in ("start", "end", "mid", "middle")):
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
        ("early [in on]", _early),
        ("the? part of", _part),
        ("part dash", _part),
        ("rest_of", _rest),
        ("night_hours of", _night_hours),
        ("some", _some),
        ("the early part of", _early),
        ("[the poss]? [ordinal last] half of", _half),
        ("the? [ordinal last edge] unit [of in]", _week_in),
        ("the? [ordinal edge part] units [of in]", _week_in),
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
        out.append(_up_to_now(tokens, _rightward(tokens, _leftward(tokens, read, floor))))
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


def _up_to_now(tokens: Tokens, read: Read) -> Read:
    """ "so far this year": up to publication; TimeML leaves "so far" outside, and so does the span."""
    base = read.meaning.base
    this = isinstance(base, Shift) and base.count == 0 and base.unit != "day" and not read.meaning.part
    if not this or read.start == 0 or tokens.lower[read.start - 1] != "so far":
        return read
    return read._replace(meaning=replace(read.meaning, part="so far"))


_SO = CHARS["so"]


def _rightward(tokens: Tokens, read: Read) -> Read:
    at = read.end
    if at < len(tokens.classes) and tokens.classes[at] == _SO and not isinstance(read.meaning.base, Reference):
        base = read.meaning.base
        if base in (Shift("week", 1), Shift("month", 1)) and tokens.lower[read.start] == "the":
            base = Amount("P1W" if base == Shift("week", 1) else "P1M", base.unit, 1, 1)
        return Read(read.start, at + 1, replace(read.meaning, base=base, mod=tokens.values[at]))
    return read
