"""Dates of other calendars than the Gregorian: "17 Aban 1397", "۱۳۹۷/۰۸/۱۷" on a Persian page, "29 Safar 1440", years of the Buddhist era.

The words are data (``words/calendars.toml``); which days they are, the library convertdate says.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from summitry.page.words import load

Found = tuple[int, int, tuple[date, ...]]
"""Start and end of the words, and the Gregorian day; two where the month begins by sight, so that nobody can tell which."""

_NUMBERS = re.compile(r"(?<![\d/.-])(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?![\d/.-])")
_LAST_YEAR = re.compile(r"(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)")


def other_calendars(text: str, language: str) -> Iterator[Found]:
    """The dates of other calendars in a line whose digits are 0 to 9, in order of the calendars.

    Numbers alone are Persian on a Persian page and of the Buddhist era on a Thai one; elsewhere a month's name is needed.
    """
    for name in ("persian", "islamic", "hebrew"):
        for match in _worded(name).finditer(text):
            month = _months(name)[" ".join((match["month"] or match["month2"]).lower().split())]
            day = _gregorian(name, int(match["year"] or match["year2"]), month, int(match["day"] or match["day2"]))
            if day is not None:
                both = (day - timedelta(days=1), day) if name == "islamic" else (day,)
                yield match.start(), match.end(), both
    if language == "fa":
        for match in _NUMBERS.finditer(text):
            if (day := _gregorian("persian", int(match[1]), int(match[2]), int(match[3]))) is not None:
                yield match.start(), match.end(), (day,)
    if language == "th":
        for match in _LAST_YEAR.finditer(text):
            if (day := _buddhist(int(match[3]), int(match[2]), int(match[1]))) is not None:
                yield match.start(), match.end(), (day,)


@functools.cache
def _months(name: str) -> dict[str, int]:
    return {word: number for number, words in enumerate(load("calendars")[name]["months"], 1) for word in words}


@functools.cache
def _worded(name: str) -> re.Pattern[str]:
    words = "|".join(re.escape(word).replace(r"\ ", r"\s") for word in sorted(_months(name), key=len, reverse=True))
    return re.compile(
        rf"(?<!\w)(?:(?P<day>\d{{1,2}})\s(?P<month>{words}),?\s(?P<year>\d{{4}})"
        rf"|(?P<month2>{words})\s(?P<day2>\d{{1,2}}),?\s(?P<year2>\d{{4}}))(?!\d)",
        re.I,
    )


def _gregorian(name: str, year: int, month: int, day: int) -> date | None:
    first, last = load("calendars")[name]["years"]
    if not first <= year <= last:
        return None
    import convertdate

    calendar: Any = getattr(convertdate, name)
    try:
        return date(*calendar.to_gregorian(year, month, day)) if 1 <= day <= 31 and 1 <= month <= 13 else None
    except (ValueError, IndexError):
        return None


def _buddhist(year: int, month: int, day: int) -> date | None:
    table = load("calendars")["buddhist"]
    first, last = table["years"]
    try:
        return date(year - table["ahead"], month, day) if first <= year <= last else None
    except ValueError:
        return None
