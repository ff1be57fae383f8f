"""What is computed with partial dates: making, widening, comparing and writing them (EDTF, ISO 8601-2 level 1/2).

Days are inclusive on both ends. Nothing here knows today's date.
"""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from typing import Any

from summitry.errors import UsageError
from summitry.model import PartialDate


def day(d: date, text: str = "") -> PartialDate:
    """One exact day."""
    return PartialDate(d.isoformat(), d, d, "day", "", text)


def month(year: int, number: int, text: str = "") -> PartialDate:
    """One calendar month."""
    return PartialDate(f"{year:04d}-{number:02d}", date(year, number, 1), month_end(year, number), "month", "", text)


def year(number: int, text: str = "") -> PartialDate:
    """One calendar year."""
    return PartialDate(f"{number:04d}", date(number, 1, 1), date(number, 12, 31), "year", "", text)


def within(earliest: date, latest: date, text: str = "", precision: str = "range", qualifier: str = "") -> PartialDate:
    """Some day from ``earliest`` to ``latest``: EDTF ``[a..b]``, or the plain day where the two are one."""
    if earliest == latest:
        return day(earliest, text)
    edtf = f"[{earliest.isoformat()}..{latest.isoformat()}]"
    return PartialDate(edtf, earliest, latest, precision, qualifier, text)


def lasting(first: date, last: date, text: str = "") -> PartialDate:
    """From ``first`` to ``last``, all of it: EDTF ``a/b``, or the plain day where the two are one."""
    if first == last:
        return day(first, text)
    return PartialDate(f"{first.isoformat()}/{last.isoformat()}", first, last, "range", "", text)


def unresolved(text: str) -> PartialDate:
    """Words that no day can be given for."""
    return PartialDate(None, None, None, "unknown", "", text)


def month_end(year: int, number: int) -> date:
    """The last day of a calendar month."""
    return date(year, number, calendar.monthrange(year, number)[1])


def week_of(d: date) -> tuple[date, date]:
    """Monday and Sunday of the ISO 8601 week that ``d`` lies in."""
    monday = d - timedelta(days=d.weekday())
    return monday, monday + timedelta(days=6)


def overlap(a: PartialDate, b: PartialDate) -> bool:
    """Whether some day lies in both; an open end is endless, and a date without any day overlaps nothing."""
    if (a.earliest is None and a.latest is None) or (b.earliest is None and b.latest is None):
        return False
    return (a.earliest or date.min) <= (b.latest or date.max) and (b.earliest or date.min) <= (a.latest or date.max)


def span_days(d: PartialDate) -> int | None:
    """How many days the window holds, or None where an end is open or there is no day."""
    if d.earliest is None or d.latest is None:
        return None
    return (d.latest - d.earliest).days + 1


def parse_day(text: str, what: str = "date") -> date:
    """An ISO 8601 day (YYYY-MM-DD; a time after it is ignored). Raises UsageError with what to write instead."""
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError:
        raise UsageError(f"{what} {text!r} is no day: write it as YYYY-MM-DD, for example 2019-04-15") from None


def parse_edtf(text: str) -> PartialDate:
    """A PartialDate from an EDTF string (level 0 to 2). Raises UsageError where it is none."""
    from edtf import parse_edtf as parse
    from edtf.parser import EDTFParseException

    written = text.strip()
    try:
        when = parse(written)
        # The library cannot give bounds where the beginning is open: the end is then read by itself.
        ending = _OPEN_BEGINNING.fullmatch(written)
        low = None if ending else when.lower_strict()
        high = parse(ending[1] or ending[2]).upper_strict() if ending else when.upper_strict()
    except (EDTFParseException, ValueError, AttributeError, TypeError, OverflowError):
        raise UsageError(f"{text!r} is no EDTF date: write 2018-06-12, 2018-06, [2018-06-01..2018-06-14]") from None
    ends = [_day(low), _day(high)]
    qualifier = {"~": "approximate", "?": "uncertain", "%": "both"}.get(written[-1:], "")
    return PartialDate(written, ends[0], ends[1], _precision(written.rstrip("~?%")), qualifier, text)


def _day(bound: Any) -> date | None:
    """The day of a bound that the library gives as a struct_time; None for an open or impossible one."""
    year = getattr(bound, "tm_year", None)
    return date(*bound[:3]) if year is not None and 1 <= year <= 9999 else None


_OPEN_BEGINNING = re.compile(r"\[\.\.(.+)\]|\.\./(.+)")
_SHAPES = (
    (r"\d{4}-\d\d-\d\d", "day"),
    (r"\d{4}-(?:0[1-9]|1[0-2])(?:-XX)?", "month"),
    (r"\d{4}-(?:3[3-6])", "quarter"),
    (r"\d{4}-(?:2[1-9]|3[0-2])", "season"),
    (r"\d{4}(?:-XX(?:-XX)?)?", "year"),
    (r"\d{3}X", "decade"),
    (r"\d\dXX", "century"),
)


def _precision(plain: str) -> str:
    """What an EDTF string without qualifier is exact to; 21 to 32 are seasons, 33 to 36 quarters (ISO 8601-2)."""
    return next((name for pattern, name in _SHAPES if re.fullmatch(pattern, plain)), "range")
