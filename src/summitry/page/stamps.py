"""Absolute dates as pages print them: "Nov. 8, 2018 4:15 pm EST", "8 de noviembre de 2018", "2018-11-08T16:15Z"."""

from __future__ import annotations

import functools
import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone

from summitry.page.calendars import other_calendars
from summitry.page.words import load

# The web is younger than the first of these, and no page is captured after the second.
_YEARS = range(1970, 2100)

_ISO = re.compile(
    r"(?<![\d-])(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)"
    r"(?:[T ]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?"
)
_NUMERIC = re.compile(r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d./-]*\d)")
_CJK = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]")
# A date may be glued to the label before it.
_START = r"(?:(?<![\w-])|(?<=Published)|(?<=Updated)|(?<=Posted))"
_WORDED = re.compile(
    _START + r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s-]{1,2}(?:de\s|of\s|d['’])?"
    r"(?P<month>[^\W\d_]{3,14})\.?,?[\s-]{1,2}(?:de\s|del\s)?(?P<year>\d{4})"
    r"|(?P<month2>[^\W\d_]{3,14})\.?\s{1,2}(?P<day2>\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(?P<year2>\d{4}))(?!\d(?!\d?:\d\d))"
)
_YEARLESS = re.compile(
    _START + r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th|\.)?\s(?P<month>[^\W\d_]{3,10})"
    r"|(?P<month2>[^\W\d_]{3,10})\.?\s(?P<day2>\d{1,2})(?:st|nd|rd|th)?)(?![\w:])"
)
_CLOCK = re.compile(
    r"(?<![\d:.])(\d{1,2})(?:[:.h](\d{2}))?(?::\d{2})?\s?((?i:[ap]\.?\s?m\b\.?))?\s?\(?(?:(?P<zone>[A-Z]{1,4}T|UTC|GMT|MSK|WIB|Z)"
    r"(?![A-Z]?[A-Z\d](?![a-z])))?\s?(?P<offset>[+-]\d{1,2}(?::?\d{2})?)?"
)
# What every date holds: a year, two numbers side by side, or a script's own numbers and words; or else a month's name.
_NUMBERS = re.compile(r"\d{4}|\d[./-]\d|[^\x00-\x7f]")
# What may stand beside the date in a line that is nothing but a stamp.
_BESIDE = re.compile(
    r"[\d:.,;|/()–—-]+|\b(?:[ap]\.?m\.?|at|on|um|à|às|uhr|[A-Z]{2,4}T?|[A-Z]\w{2,8}day|[A-Z][a-z]{2}|the|o'clock)\b\.?",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Stamp:
    """A date in a line: ``days`` holds one day, or two where day and month could be either. ``stamp`` is ISO 8601 with
    the offset, where a time and a zone stand with it. ``start`` and ``end`` are the place of the date in the line.
    """

    days: tuple[date, ...]
    stamp: str | None
    start: int
    end: int


def find_stamps(text: str, language: str = "en", captured: str | None = None) -> list[Stamp]:
    """The absolute dates of a line, in order; month names of English and of ``language`` (ISO 639-1).

    A day and month without a year ("12 March, 14:05") is read where ``captured`` is known: the last such day before.
    """
    text = ascii_digits(text)
    found: list[Stamp] = []
    for find in (_iso, _cjk, _numeric):
        found += find(text)
    found += _worded(text, language)
    if not found:
        found += [Stamp(days, None, start, end) for start, end, days in other_calendars(text, language)]
    if captured and not found:
        found += _yearless(text, language, date.fromisoformat(captured[:10]))
    found.sort(key=lambda s: s.start)
    return found


def may_be_dated(text: str, tokens: frozenset[str], language: str = "en") -> bool:
    """A quick look that spares most lines with a figure the slow ones: whether a date can be in a line at all.

    ``tokens`` are the line's words in lower case.
    """
    months = _months("en").keys()
    return (
        _NUMBERS.search(text) is not None
        or not tokens.isdisjoint(months)
        or (language != "en" and not tokens.isdisjoint(_months(language).keys()))
    )


def is_yearless_stamp(text: str, language: str = "en") -> bool:
    """Whether a line is a day and month without a year ("Posted Nov 19, 6:51 AM") and hardly anything else."""
    if (not text[:1].isalnum() and text[:1] != "(") or len(text) > 90:
        return False
    spans = [m.span() for m in _YEARLESS.finditer(text) if month_number(m["month"] or m["month2"], language)]
    if not spans:
        return False
    rest = "".join(
        text[a:b] for a, b in zip([0, *(end for _, end in spans)], [*(start for start, _ in spans), None], strict=True)
    )
    known = {word for words in load("times")["labels"].values() for label in words for word in label.split()}
    left = [word for word in _BESIDE.sub(" ", rest).split() if word.lower().strip(":,;") not in known]
    clock = any(c.isdigit() for c in _BESIDE.sub("", rest)) or ":" in rest
    return not left or (clock and len(left) <= 1)


def ascii_digits(text: str) -> str:
    """The text with the decimal digits of every script as 0 to 9."""
    if text.isascii():
        return text
    return "".join(str(unicodedata.digit(c)) if not c.isascii() and c.isdecimal() else c for c in text)


def _day(year: int, month: int, day: int) -> date | None:
    if year not in _YEARS:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _iso(text: str) -> list[Stamp]:
    found = []
    for m in _ISO.finditer(text):
        d = _day(int(m[1]), int(m[2]), int(m[3]))
        if d is None:
            continue
        end = m.end(3) if m[4] is None else m.end()
        found.append(Stamp((d,), _iso_stamp(d, m) if m[4] else _with_clock(d, text[end : end + 40]), m.start(), end))
    return found


def _iso_stamp(d: date, m: re.Match[str]) -> str | None:
    if not m[7]:
        return None
    hours = 0.0 if m[7] in ("Z", "UTC", "GMT") else _offset_hours(m[7])
    return _stamp(d, int(m[4]), int(m[5]), hours, int(m[6] or 0))


def _offset_hours(text: str) -> float:
    digits = text[1:].replace(":", "")
    hours = int(digits[:2]) + (int(digits[2:4]) / 60 if len(digits) > 2 else 0)
    return -hours if text[0] == "-" else hours


def _stamp(d: date, hour: int, minute: int, offset: float, second: int = 0) -> str | None:
    if hour > 23 or minute > 59 or second > 59 or abs(offset) > 14:
        return None
    zone = timezone(timedelta(hours=offset))
    return datetime(d.year, d.month, d.day, hour, minute, second, tzinfo=zone).isoformat()


def _cjk(text: str) -> list[Stamp]:
    days = ((_day(int(m[1]), int(m[2]), int(m[3])), m) for m in _CJK.finditer(text))
    return [Stamp((d,), None, m.start(), m.end()) for d, m in days if d]


def _numeric(text: str) -> list[Stamp]:
    """dd.mm.yyyy is written with dots by everybody; with strokes or hyphens it may be either, and both are kept."""
    found = []
    for m in _NUMERIC.finditer(text):
        a, b, year = int(m[1]), int(m[3]), int(m[4])
        year += 2000 if year < 70 else 1900 if year < 100 else 0
        readings = [_day(year, b, a)] if m[2] == "." else [_day(year, a, b), _day(year, b, a)]
        days = tuple(sorted({d for d in readings if d}))
        if days:
            stamp = _with_clock(days[0], text[m.end() : m.end() + 40]) if len(days) == 1 else None
            found.append(Stamp(days, stamp, m.start(), m.end()))
    return found


def _worded(text: str, language: str) -> list[Stamp]:
    found = []
    for m in _WORDED.finditer(text):
        name, day, year = m["month"] or m["month2"], m["day"] or m["day2"], m["year"] or m["year2"]
        month = month_number(name, language)
        d = _day(int(year), month, int(day)) if month else None
        if d:
            found.append(
                Stamp((d,), _with_clock(d, text[m.end() : m.end() + 40], text[: m.start()]), m.start(), m.end())
            )
    return found


def _yearless(text: str, language: str, captured: date) -> list[Stamp]:
    found = []
    for m in _YEARLESS.finditer(text):
        month = month_number(m["month"] or m["month2"], language)
        if month is None:
            continue
        number = int(m["day"] or m["day2"])
        days = [d for year in (captured.year, captured.year - 1) if (d := _day(year, month, number)) and d <= captured]
        if days:
            found.append(Stamp((days[0],), _with_clock(days[0], text[m.end() : m.end() + 40]), m.start(), m.end()))
    return found


def _with_clock(d: date, after: str, before: str = "") -> str | None:
    """The ISO stamp where a clock time with its zone follows the date ("4:15 pm EST") or leads to it ("14:15 GMT, ")."""
    for text in (after, before[-30:]):
        for m in _CLOCK.finditer(text):
            if m["zone"] is None or (m[2] is None and m[3] is None):
                continue
            hour, minute = int(m[1]), int(m[2] or 0)
            if m[3]:
                hour = hour % 12 + (12 if m[3][0] in "pP" else 0)
            offset = load("times")["zones"].get(m["zone"].upper())
            if m["offset"] and m["zone"].upper() in ("GMT", "UTC"):
                offset = _offset_hours(m["offset"])
            if offset is not None:
                return _stamp(d, hour, minute, offset)
    return None


def month_number(name: str, language: str = "en") -> int | None:
    """1 to 12 for a month's name or its abbreviation in English or in that language, else None."""
    key = name.lower().rstrip(".")
    return _months("en").get(key) or (_months(language).get(key) if language != "en" else None)


@functools.cache
def _months(language: str) -> dict[str, int]:
    from babel import Locale, UnknownLocaleError

    try:
        months = Locale(language).months
    except (UnknownLocaleError, ValueError):
        return {}
    names = {"sept": 9} if language == "en" else {}
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, name in months[context][width].items():
                names.setdefault(name.lower().rstrip("."), number)
                names.setdefault(
                    name.lower().rstrip(".")[:3], number
                ) if context == "format" and width == "wide" else None
    return {name: number for name, number in names.items() if not name.isdigit() and len(name) > 1}
