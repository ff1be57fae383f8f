"""From matched tokens to meanings: today and its neighbours, parts of the day, clock times."""

from __future__ import annotations

from summitry.reading.when.build_dates import with_daypart
from summitry.reading.when.found import Found
from summitry.reading.when.meaning import Calendar, Meaning, Shift
from summitry.reading.when.words import around


def deictic(found: Found) -> Meaning | None:
    """ "today", "yesterday morning"; not the "Today" of a name."""
    if found.kind_before("capital") and found.tokens.text[found.tokens.starts[found.start]].isupper():
        return None
    return with_daypart(Meaning("DATE", Shift("day", found.one("deictic"))), found)


def tonight(found: Found) -> Meaning | None:
    """ "tonight", "last night", "overnight"."""
    value = found.one("tonight")
    days = {"NI": 0, "last NI": -1, "before NI": -2}[value]
    return Meaning("TIME", Shift("day", days), clock="TNI")


def daypart(found: Found) -> Meaning | None:
    """ "this morning", "the morning", "Thursday at noon" without its day."""
    which = found.one("this", "that", "next", "last")
    part = found.one("daypart")
    if which in ("next", "following"):
        return Meaning("TIME", Shift("day", 1, "then"), clock=f"T{part}")
    if which in ("last", "previous"):
        return Meaning("TIME", Shift("day", -1), clock=f"T{part}")
    return Meaning("TIME", Shift("day", 0, "then" if which == "that" else "now"), clock=f"T{part}")


def at_dawn(found: Found) -> Meaning | None:
    """ "at dawn", "until nightfall": a time of the day of its own."""
    if found.words() not in around("at_dawn") or not found.kind_before("at", "prep"):
        return None
    return Meaning("TIME", Calendar(), clock=f"T{found.one('daypart')}")


def clock(found: Found) -> Meaning | None:
    """A time of the day: "10 p.m.", "7:15 p.m. EST", "1500 GMT", "noon"."""
    value = clock_value(found)
    if value is None:
        return None
    return Meaning("TIME", Calendar(), clock=value, zone=found.one("zone"))


def clock_value(found: Found) -> str | None:
    """The TIMEX3 clock ("T22:00") of the tokens, or None where they make none."""
    if found.has("hour_word"):
        if found.before() == "high":
            return None
        return f"T{found.one('hour_word')}"
    text = found.one("clock") or found.one("small") or found.one("int") or found.one("year") or found.one("decimal")
    if text is None:
        words = found.all("number")
        text = str(sum(words)) if words else None
    if text is None:
        return None
    hour, minute = _split_clock(str(text).replace(".", ":"))
    half = found.one("ampm")
    if hour > 24 or minute > 59 or (half and not 1 <= hour <= 12):
        return None
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return f"T{hour:02d}:{minute:02d}"


def clock_in(found: Found) -> Meaning | None:
    """ "4 in the morning"."""
    hour = int(found.count() or 0)
    part = found.one("daypart")
    if not 1 <= hour <= 12 or part not in ("MO", "AF", "EV"):
        return None
    return Meaning("TIME", Calendar(), clock=f"T{hour % 12 + (0 if part == 'MO' else 12):02d}:00")


def _split_clock(text: str) -> tuple[int, int]:
    if ":" in text:
        hour, minute = text.split(":")[:2]
        return int(hour), int(minute)
    if len(text) == 4:
        return int(text[:2]), int(text[2:])
    return int(text), 0
