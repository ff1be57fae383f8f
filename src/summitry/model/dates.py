"""PartialDate: a date as honest as its source. What is computed with it stands in ``summitry.dates``."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class PartialDate:
    """Some day (or span of days) between two days, both inclusive.

    ``edtf`` is ISO 8601-2 level 1/2: ``[a..b]`` is some day within, ``a/b`` lasts from a to b. ``precision`` is
    one of day, week, month, season, quarter, year, decade, century, range (a window that is none of these) or
    unknown. ``qualifier`` is "", "approximate", "uncertain" or "both". ``text`` holds the words the date came
    from. ``earliest`` or ``latest`` is None where that end is open; both are None for words that no day can be
    given for ("Thursday" without a publication date).
    """

    edtf: str | None
    earliest: date | None
    latest: date | None
    precision: str
    qualifier: str = ""
    text: str = ""
