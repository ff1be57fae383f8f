"""The day of talks told by the visit around them: "will visit Lima on May 3-5. He will see the president ON THE SECOND DAY"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from summitry.dates import day
from summitry.model import PartialDate
from summitry.reading.meetings.mention import Mention

_NUMBERS = ("", "one", "two", "three", "four", "five", "six", "seven")
_NTH = {"first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "final": 0, "last": 0, "closing": 0}
_DAY_OF_IT = re.compile(
    rf"\b(?:on|during) the (?P<nth>{'|'.join(_NTH)}) day(?: of (?:the|his|her|their|its|that) (?:[a-z-]+ ){{0,2}}"
    r"(?:visit|trip|tour|stay|journey|mission))?\b(?! of)",
    re.IGNORECASE,
)
_LENGTH = re.compile(rf"\b(?P<days>{'|'.join(_NUMBERS[1:])}|\d)[- ]days?\b", re.IGNORECASE)
_LONGEST = 10  # days: a longer time is one in which the visit falls
_WITHIN = frozenset({"week", "month", "season", "year", "unknown"})
_NEAR = 300  # characters: about two sentences


def on_its_day(mention: Mention, visit: Mention) -> Mention:
    """The mention with the day of the visit that its sentence names; without a day where that cannot be counted."""
    found = _told(mention)
    near = 0 <= mention.start - visit.end <= _NEAR or mention.start == visit.start
    if found is None or not near or mention.trigger.kind not in ("talks", "summit"):
        return mention
    if visit.named and mention.named and not visit.named & mention.named:
        return mention
    return replace(mention, when=_counted(visit, _NTH[found["nth"].lower()], found[0]))


def _told(mention: Mention) -> re.Match[str] | None:
    return _DAY_OF_IT.search(mention.trigger.token.sent.text)


def _counted(visit: Mention, nth: int, text: str) -> PartialDate | None:
    """The day of that number, 0 for the last; the visit's own time where that is no day."""
    when = visit.when
    if when is None or when.earliest is None or when.latest is None:
        return None
    length = _length(visit)
    first: date = when.earliest
    last: date | None = when.latest
    across = (when.latest - first).days
    if across == 0:
        last = first + timedelta(days=length - 1) if length is not None else None
    elif length is not None and across >= length:
        return when  # "a two-day visit last week": some day of that week
    elif when.precision in _WITHIN or across > _LONGEST:
        return when  # "will visit Lima next week": some days of it
    found: date | None = last if nth == 0 else first + timedelta(days=nth - 1)
    if found is None or (last is not None and found > last):
        return None
    return replace(day(found), text=text)


def _length(visit: Mention) -> int | None:
    """ "a THREE-DAY visit"."""
    return days_long(visit.trigger.token.sent.text)


def days_long(text: str) -> int | None:
    """ "a THREE-DAY visit": the number of days that the words tell of."""
    found = _LENGTH.search(text)
    if found is None:
        return None
    said = found["days"].lower()
    return int(said) if said.isdigit() else _NUMBERS.index(said)
