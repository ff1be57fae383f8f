"""A clock time and the day beside it: "10 p.m. Wednesday", "3 p.m. GMT on Friday", "10:35 a.m. (0735 GMT) Friday"."""

from __future__ import annotations

from dataclasses import replace

from summitry.reading.when.grammar import Read
from summitry.reading.when.meaning import Calendar, Meaning, Shift
from summitry.reading.when.tokens import CHARS, Tokens

_JOINED = ("", CHARS["comma"])
_BESIDE = (CHARS["on"], CHARS["close"], CHARS["close"] + CHARS["on"])


def clocks_with_days(tokens: Tokens, reads: list[Read]) -> list[Read]:
    """The expressions; a clock right before its day is one with it, and one beside it takes its day."""
    out: list[Read] = []
    for read in reads:
        before = out[-1] if out else None
        if before is None or not _clock_only(before.meaning):
            out.append(read)
            continue
        gap = tokens.classes[before.end : read.start]
        if gap in _JOINED and _takes_clock(read.meaning):
            out[-1] = Read(before.start, read.end, _merged(before.meaning, read.meaning))
        elif gap in _BESIDE and isinstance(read.meaning.base, Calendar) and read.meaning.base != Calendar():
            out[-1] = before._replace(meaning=_adopted(before.meaning, read.meaning))
            out.append(read)
        else:
            out.append(read)
            continue
        _share(tokens, out, len(out) - (1 if out[-1] is not read else 2))
    return out


def takes_clock(tokens: Tokens, clock: Read, day: Read) -> bool:
    """Whether the day stands beside a clock time and dates it: "noon on Thursday"."""
    between = tokens.classes[clock.end : day.start]
    return between in _BESIDE and clock.meaning.type == "TIME" and bool(clock.meaning.clock) and _has_day(day.meaning)


def _has_day(meaning: Meaning) -> bool:
    base = meaning.base
    return isinstance(base, Calendar) and bool(base.day or base.weekday)


def _share(tokens: Tokens, out: list[Read], at: int) -> None:
    """ "4 in the morning (4 a.m. EDT Thursday)": what stands in brackets dates what stands before them."""
    if at > 0 and _clock_only(out[at - 1].meaning) and tokens.classes[out[at - 1].end : out[at].start] == CHARS["open"]:
        out[at - 1] = out[at - 1]._replace(meaning=replace(out[at - 1].meaning, base=out[at].meaning.base))


def _merged(clock: Meaning, day: Meaning) -> Meaning:
    return replace(day, type="TIME", clock=clock.clock, zone=clock.zone, part=clock.part, mod=clock.mod)


def _adopted(clock: Meaning, day: Meaning) -> Meaning:
    """ "7:30 on Tuesday evening" is half past seven in the evening."""
    hour = clock.clock[1:3]
    late = hour.isdigit() and int(hour) < 12 and day.clock in ("TAF", "TEV", "TNI")
    value = f"T{int(hour) + 12}{clock.clock[3:]}" if late else clock.clock
    return replace(clock, base=day.base, clock=value)


def _clock_only(meaning: Meaning) -> bool:
    return meaning.type == "TIME" and meaning.base in (Calendar(), Shift("day", 0))


def _takes_clock(meaning: Meaning) -> bool:
    base = meaning.base
    if meaning.clock:
        return False
    return (isinstance(base, Shift) and base.unit == "day") or (
        isinstance(base, Calendar) and bool(base.day or base.weekday)
    )
