"""Quotation marks: where somebody's exact words begin and end, paragraph by paragraph.

Double, curly, low, angle, doubled-apostrophe marks; single ones only where they cannot be apostrophes. An opening mark without its
closing one reaches to the paragraph's end (a quotation that continues in the next paragraph); odd marks never reach further.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PARAGRAPH = re.compile(r"[^\n]+")
_PAIRS = {"“": "”", "„": "“”", "«": "»", "‟": "”"}
_STRAIGHT = ('"', "''", "``")
_SINGLE = re.compile(r"(?<![\w’'])[‘']([^‘’'\n]{12,400}?(?:[’']\w[^‘’'\n]*?)*)[’'](?!\w)")


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation: offsets of its marks (``start``, ``end``) and of what is inside (``inner``); ``closed`` by a mark of its own."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool


def find_quotes(text: str) -> list[Quote]:
    """The outermost quotations of a text, in order. Linear in its length."""
    found: list[Quote] = []
    for paragraph in _PARAGRAPH.finditer(text):
        marks = _marks(text, paragraph.start(), paragraph.end())
        found += marks or _singles(text, paragraph.start(), paragraph.end())
    return found


def _marks(text: str, start: int, end: int) -> list[Quote]:
    found: list[Quote] = []
    opened: tuple[int, int, str] | None = None  # offset, length of the mark, what closes it
    place = start
    while place < end:
        char = text[place]
        size = 2 if text[place : place + 2] in ("''", "``") else 1
        if opened is None:
            if char in _PAIRS:
                opened = (place, 1, _PAIRS[char])
            elif char == '"' or size == 2:
                opened = (place, size, '"')
        elif (opened[2] == '"' and (char in '"”' or text[place : place + 2] == "''")) or (
            opened[2] != '"' and char in opened[2] + '"'
        ):
            found.append(Quote(opened[0], place + size, opened[0] + opened[1], place, True))
            opened = None
        place += size
    if opened is not None and end - opened[0] > 12:
        found.append(Quote(opened[0], end, opened[0] + opened[1], end, False))
    return [quote for quote in found if quote.inner_end > quote.inner_start]


def _singles(text: str, start: int, end: int) -> list[Quote]:
    """Single marks, where a paragraph has no double ones: British papers quote so."""
    return [
        Quote(match.start(), match.end(), match.start() + 1, match.end() - 1, True)
        for match in _SINGLE.finditer(text, start, end)
        if len(match[1].split()) > 2
    ]
