"""Datelines: "WASHINGTON, Nov. 8 (AP) —" at the head of the body."""

from __future__ import annotations

import re

from summitry.model import Span
from summitry.page.bylines import agencies_table

_PLACE = r"(?:[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+)(?:[ -][A-ZÀ-Þ][A-ZÀ-Þ'’.-]*|/[A-ZÀ-Þ]+){0,4}"
_MIXED = r"[A-ZÀ-Þ][\w'’.-]+(?: [A-ZÀ-Þ][\w'’.-]+){0,3}"
_REST = (
    r"(?:, [A-ZÀ-Þ][\w'’. -]{1,30}?)?(?:[,.]? (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?)?"
)
_DAY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?"
_AGENCY = r"(?: ?[(\[][^()\[\]]{2,60}[)\]])"
_BREAK = r"\s?(?:—|–|--|-(?=\s)|:(?=\s))"
_DATELINE = re.compile(
    rf"[\s\"“]*(?P<line>{_PLACE}{_REST}{_AGENCY}?){_BREAK}"
    rf"|[\s]*(?P<dated>{_MIXED}, {_DAY}{_AGENCY}){_BREAK}"
    rf"|[\s]*(?P<mixed>{_MIXED}{_REST}{_AGENCY}){_BREAK}?"
    rf"|[\s]*(?P<bare>{_PLACE}(?:, [A-Z][\w'’. -]{{1,30}}?)?, (?:[A-Z][a-z]{{2,8}}\.? \d{{1,2}}|\d{{1,2}} [A-Z][a-z]{{2,8}}\.?){_AGENCY})"
)
_NAMED = re.compile(r"[(\[]([^()\[\]]{2,60})[)\]]")


def find_dateline(text: str) -> Span | None:
    """The dateline's place in the text: among the first three paragraphs, without the dash after it."""
    start = 0
    for _ in range(3):
        m = _DATELINE.match(text, start, start + 200)
        if m:
            name = next(name for name in ("line", "dated", "mixed", "bare") if m[name] is not None)
            if name in ("line", "dated") or _has_agency(m[name]):
                return Span(m.start(name), m.end(name))
        start = text.find("\n", start) + 1
        while text[start : start + 1] == "\n":
            start += 1
        if not start:
            break
    return None


def dateline_agencies(dateline: str) -> tuple[str, ...]:
    """The agency in a dateline's brackets."""
    table = agencies_table()
    names = [part for found in _NAMED.findall(dateline) for part in re.split(r"[/,;]| and ", found)]
    return tuple(dict.fromkeys(name for part in names if (name := table.get(part.strip().lower(), ""))))


def _has_agency(dateline: str) -> bool:
    return bool(dateline_agencies(dateline))
