"""The half-open window of a clock time or a part of the day."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta

_PARTS = {"TMO": (6, 12), "TMI": (12, 13), "TAF": (12, 18), "TEV": (18, 24), "TNI": (20, 28)}
_CLOCK = re.compile(r"T(\d\d):(\d\d)")


def clock_window(day: date, clock: str, zone: str | None) -> tuple[str, str]:
    """From and to (exclusive) as ISO 8601 date-times, with the UTC offset where the zone is known; one minute for a
    clock time, some hours for a part of the day (a night runs into the next morning).
    """
    begin, end = _bounds(day, clock)
    return begin.isoformat(timespec="minutes") + (zone or ""), end.isoformat(timespec="minutes") + (zone or "")


def _bounds(day: date, clock: str) -> tuple[datetime, datetime]:
    midnight = datetime.combine(day, time())
    match = _CLOCK.match(clock)
    if match:
        begin = midnight + timedelta(hours=int(match[1]), minutes=int(match[2]))
        return begin, begin + timedelta(minutes=1)
    low, high = _PARTS.get(clock, (0, 24))
    return midnight + timedelta(hours=low), midnight + timedelta(hours=high)
