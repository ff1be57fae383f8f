"""What the words of a time expression mean, before anybody knows which day it is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calendar:
    """A place in the calendar, some fields of which may be open: ``month=8`` is the August that the context decides.

    ``which``: last, past, previous, this, next, coming, following, that, or None. ``quarter`` and ``half`` count from
    1; ``decade`` is 198 for the 1980s, ``century`` 19 for 1900 to 1999. ``yearshift`` is the year relative to the
    reference ("June last year": -1). ``week``: the week of that day;
    ``monthshift``: the month of a bare day ("the 3rd of next month": 1); ``weekshift``: the week of a weekday ("Friday of next
    week": 1), or with ``which`` "weeks" or "counted" so many weeks past the next one ("the Friday after next") or the nearest,
    which may be the day itself ("a week on Friday").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    season: str | None = None
    quarter: int | None = None
    half: int | None = None
    decade: int | None = None
    century: int | None = None
    which: str | None = None
    yearshift: int | None = None
    fiscal: bool = False
    week: bool = False
    monthshift: int | None = None
    weekshift: int | None = None
    isoweek: int | None = None


@dataclass(frozen=True, slots=True)
class Shift:
    """The ``unit`` that lies ``count`` units from the origin: publication ("now") or what was spoken of ("then"); "rolling" is
    the stretch of that length up to publication ("the past year"), "calendar" always a whole unit ("the week before last"), "or
    next" this one and the next, "new year" the year that begins around publication.

    ``count`` None is an unknown number in the direction ``sign``.
    """

    unit: str
    count: int | None
    origin: str = "now"
    sign: int = 0


@dataclass(frozen=True, slots=True)
class Amount:
    """A duration: TIMEX3 value, and how it lies to the reference: sign -1 (past), 1 (to come), 0 (just long); ``most``: the
    second number of "two or three weeks".
    """

    value: str
    unit: str
    count: float | None
    sign: int = 0
    most: float | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """PAST_REF, PRESENT_REF or FUTURE_REF, and the words that look their window up."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Habit:
    """A set of times: the TIMEX3 value."""

    value: str
    unit: str


@dataclass(frozen=True, slots=True)
class LastPeriod:
    """The business period spoken of ("the quarter", "the latest period"), ``years`` back ("a year earlier": -1)."""

    unit: str | None
    years: int = 0


@dataclass(frozen=True, slots=True)
class Occasion:
    """A feast or named event, by its name in the table of events; ``which`` and ``yearshift`` as in Calendar; ``week``: its week."""

    name: str
    year: int | None = None
    which: str | None = None
    week: bool = False
    yearshift: int | None = None


APPROXIMATE = frozenset(("APPROX", "LESS_THAN", "MORE_THAN"))
"""The TIMEX3 mods that widen a window."""

Base = Calendar | Shift | Amount | Reference | Habit | LastPeriod | Occasion


@dataclass(frozen=True, slots=True)
class Meaning:
    """A time expression read: TIMEX3 type, the base, and what the words around it make of it.

    ``part`` looks a window up (early, mid, late, start, end, earlier, later); ``clock`` is appended to the value
    ("T22:00", "TMO"). ``nth``: which weekday of the period (1 to 7; 0: any day), and which of them, -1 the last ("the first
    Monday of October": 1, 1).
    """

    type: str
    base: Base
    mod: str | None = None
    part: str | None = None
    clock: str = ""
    zone: str | None = None
    basis: str | None = None
    nth: tuple[int, int] | None = None
