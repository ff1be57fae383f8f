"""When a page was published: every date it offers, and the one to believe.

Order of belief: given with the page; JSON-LD; meta tags; <time>; a stamp in the text; a relative time against the day of capture.
Nothing later than the capture is believed; where no candidate is left, there is no date.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, timedelta

from summitry import dates
from summitry.model import DateCandidate, PartialDate, Published, RawPage

SIGNALS = ("given", "json-ld", "meta", "microdata", "time element", "stamp", "relative")
_MONTHS = {name: n for n, name in enumerate(("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"), 1)}
_NAMED = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_STAMPS = (
    re.compile(r"\b(?P<year>(?:19|20)\d\d)[-/.](?P<number>\d\d?)[-/.](?P<day>\d\d?)\b"),
    re.compile(rf"\b{_NAMED} (?P<day>\d\d?)(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)\b", re.I),
    re.compile(rf"\b(?P<day>\d\d?)(?:st|nd|rd|th)?[ -]{_NAMED},?[ -](?P<year>(?:19|20)\d\d)\b", re.I),
)
_NUMBERS = re.compile(r"\b(?P<a>\d\d?)[/.](?P<b>\d\d?)[/.](?P<year>(?:19|20)\d\d)\b")
_STAMP_WORDS = re.compile(r"(?i)\b(published|posted|updated|last|modified|on|at|gmt|utc|edt|est|cet|kst|jst|am|pm|a\.m|p\.m|date|time|ist|bst|\w{3,9}day|mon|tue|wed|thu|fri|sat|sun|first|created)\b")
_AGO = re.compile(r"(?i)\b(an?|one|\d{1,3}) (min(?:ute)?|hour|hr|day|week|month|year)s? ago\b|\b(yesterday|today|just now)\b")
# Days back that "n units ago" may mean, at least and at most: moment.js rounds (a month from 26 days, 5 months from 137),
# others cut off (5 months to 183 days); the union of both.
_UNITS = {"day": (1.0, 1.0, 0.5), "week": (7.0, 7.0, 0.5), "month": (30.44, 30.44, 0.5), "year": (365.25, 365.25, 0.5)}


def candidate(line: str, captured: str | None = None) -> DateCandidate | None:
    """The date that a line consists of (with words such as "Updated" and a clock time beside it), or None.

    A relative time without a capture day is a candidate without a day.
    """
    relative = _AGO.search(line)
    if relative and len(line) < 60:
        return DateCandidate(_ago(relative, captured), "relative", line, False, "")
    found = stamp(line)
    if found is None:
        return None
    rest = _STAMP_WORDS.sub("", re.sub(r"[\d:/.,|·()–—+-]+", " ", line.replace(found.text, " ")))
    return DateCandidate(found, "stamp", line, False, "") if len(rest.split()) <= 2 else None


def stamp(words: str) -> PartialDate | None:
    """The first full date in these words; day and month as numbers only where they cannot be taken for each other."""
    for pattern in _STAMPS:
        match = pattern.search(words)
        if match:
            parts = match.groupdict()
            month = _MONTHS[parts["month"][:3].lower()] if "month" in parts else int(parts["number"])
            return _day(int(parts["year"]), month, int(parts["day"]), match.group())
    match = _NUMBERS.search(words)
    if match is None:
        return None
    a, b, year = int(match["a"]), int(match["b"]), int(match["year"])
    if a == b or b > 12:
        return _day(year, a, b, match.group())
    if a > 12:
        return _day(year, b, a, match.group())
    both = sorted(d.earliest for d in (_day(year, a, b, ""), _day(year, b, a, "")) if d and d.earliest)
    return PartialDate(f"[{both[0]},{both[1]}]", both[0], both[1], "range", "uncertain", match.group())


def _day(year: int, month: int, number: int, words: str) -> PartialDate | None:
    try:
        return dates.day(date(year, month, number), words)
    except ValueError:
        return None


def _ago(match: re.Match[str], captured: str | None) -> PartialDate:
    if not captured:
        return dates.unresolved(match.group())
    day = dates.parse_day(captured)
    word = (match[3] or "").lower()
    if word:
        back = (1, 2) if word == "yesterday" else (0, 1)
    else:
        count = 1 if match[1].lower() in ("a", "an", "one") else int(match[1])
        unit = match[2].lower()
        if unit.startswith(("min", "h")):
            back = (0, 1 if unit.startswith("min") else 1 + count // 24)
        else:
            low, high, half = _UNITS[unit]
            back = (int(round((count - half) * low)) if count > 1 or unit != "day" else 1, int((count + 1) * high + 0.5))
    return dates.within(day - timedelta(days=back[1]), day - timedelta(days=back[0]), match.group())


def choose(
    raw: RawPage, candidates: tuple[DateCandidate, ...]
) -> tuple[Published | None, PartialDate | None, tuple[DateCandidate, ...]]:
    """The publication date, the date of the last change, and all candidates with why each was or was not chosen."""
    if raw.published:
        given = DateCandidate(dates.day(dates.parse_day(raw.published), raw.published), "given", raw.published, False, "")
        candidates = (given, *candidates)
    latest = dates.parse_day(raw.captured) + timedelta(days=1) if raw.captured else None
    ranked = sorted(enumerate(candidates), key=lambda pair: (_changed(pair[1]), SIGNALS.index(pair[1].signal), pair[0]))
    chosen: int | None = None
    weighed = dict(enumerate(candidates))
    for index, one in ranked:
        why = _against(one, latest)
        if why is None and chosen is None:
            chosen, why = index, "the strongest signal"
        weighed[index] = replace(one, chosen=index == chosen, why=why or "a weaker signal")
    done = tuple(weighed[index] for index in range(len(candidates)))
    modified = next((one.date for one in done if _changed(one) and one.date.earliest), None)
    if chosen is None:
        return None, modified, done
    best = done[chosen]
    return Published(best.date, best.signal, _moment(best.text)), modified, done


def _changed(one: DateCandidate) -> bool:
    return bool(re.search(r"(?i)\b(updated|modified|dateModified)\b", one.text))


def _against(one: DateCandidate, latest: date | None) -> str | None:
    if one.date.earliest is None:
        return "no day can be given without the day of capture"
    if latest and one.date.earliest > latest:
        return "later than the capture"
    return None


def _moment(text: str) -> str | None:
    try:
        moment = datetime.fromisoformat(text.strip())
    except ValueError:
        return None
    return moment.isoformat() if len(text.strip()) > 10 else None
