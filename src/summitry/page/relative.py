"""Relative times ("5 months ago", "vor 2 Stunden") against the day of capture, as the range of days they can mean."""

from __future__ import annotations

import functools
import math
import re
from datetime import datetime, timedelta

from summitry.dates import within
from summitry.model import PartialDate
from summitry.page.stamps import ascii_digits
from summitry.page.words import load


@functools.cache
def _english() -> re.Pattern[str]:
    units = sorted((word for words in load("times")["units"].values() for word in words), key=len, reverse=True)
    numbers = "|".join(load("times")["numbers"])
    return re.compile(
        r"(?:(?<![\w.,])|(?<=published)|(?<=updated)|(?<=posted))"
        rf"(?:about |almost |over |around )?(?P<count>\d{{1,3}}|{numbers})\s?(?P<unit>{'|'.join(units)})\.? ago\b"
        r"|(?<!\w)(?P<word>just now|moments ago|yesterday|today)(?!\w)",
        re.I,
    )


@functools.cache
def _units() -> dict[str, str]:
    return {word: unit for unit, words in load("times")["units"].items() for word in words}


@functools.cache
def _foreign(language: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """CLDR's patterns for the past in that language: ("vor {0} Tagen", day) and its plural forms."""
    from babel import Locale, UnknownLocaleError

    try:
        fields = Locale(language)._data["date_fields"]
    except (UnknownLocaleError, ValueError, KeyError):
        return ()
    patterns = []
    for unit in load("times")["days"]:
        for width in (unit, f"{unit}-short", f"{unit}-narrow"):
            for form in set(dict(fields.get(width, {}).get("past", {})).values()):
                if "{0}" in form:
                    body = re.escape(form).replace(r"\{0\}", r"(?P<count>\d{1,3})").replace(r"\ ", r"\s?")
                    patterns.append((re.compile(rf"(?<!\w){body}(?!\w)", re.I), unit))
    return tuple(patterns)


def find_relative(text: str, language: str = "en") -> tuple[int, int, int, str] | None:
    """The first relative time in a line: start, end, count and unit ("month"), or None. "Today" is 0 days."""
    text = ascii_digits(text)
    m = _english().search(text)
    if m:
        if m["word"]:
            return m.start(), m.end(), *_word(m["word"].lower())
        numbers = load("times")["numbers"]
        count = int(m["count"]) if m["count"].isdigit() else numbers[m["count"].lower()]
        return m.start(), m.end(), count, _units()[m["unit"].lower()]
    if language != "en":
        for pattern, unit in _foreign(language):
            m = pattern.search(text)
            if m:
                return m.start(), m.end(), int(m["count"]), unit
    return None


def _word(word: str) -> tuple[int, str]:
    return {"yesterday": (1, "day"), "today": (0, "day")}.get(word, (1, "minute"))


def age_days(count: int, unit: str) -> tuple[float, float]:
    """The youngest and oldest age in days: the union of rounding (moment.js: half a unit each way), flooring and
    counting calendar days. Five months are 137 to 183 days.
    """
    words = load("times")
    size = words["days"][unit]
    youngest = words["first"].get(unit, size / 2) if count == 1 else max(0.0, (count - 0.5) * size)
    oldest = (count + 1) * size
    if unit in ("week", "month", "year"):
        return math.ceil(youngest), math.ceil(oldest)
    return youngest, oldest


def resolve(count: int, unit: str, captured: str, text: str) -> PartialDate | None:
    """The range of publication days that the words can mean on a page captured then (an ISO day or date-time)."""
    youngest, oldest = age_days(count, unit)
    whole_day = len(captured) <= 10
    moment = datetime.fromisoformat(captured)
    end = moment.replace(hour=23, minute=59) if whole_day else moment
    if unit in ("week", "month", "year"):
        moment, end = moment.replace(hour=12), end.replace(hour=12)
    if unit == "day" and count == 0:
        oldest = 0.0
    try:
        return within((moment - timedelta(days=oldest)).date(), (end - timedelta(days=youngest)).date(), text)
    except OverflowError:
        return None
