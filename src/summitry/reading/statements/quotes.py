"""Quotation marks: where somebody's exact words begin and end, paragraph by paragraph.

Double, curly, low, angle and doubled-apostrophe marks, and single ones where they cannot be apostrophes. A mark whose form does
not say what it does (straight, or typed the wrong way round) opens before a word and closes after one. An opening mark without
its closing one reaches to the end of the paragraph, never further.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_PARAGRAPH = re.compile(r"[^\n]+")
_MARK = re.compile(r"''|``|[\"“”„‟«»‹›「」]")
_OPENS = frozenset("“„‟«‹「")
_CLOSES = frozenset("”»›」")
# Pairs in which a mark that opens elsewhere closes: German, Swedish and inward-pointing French ones.
_CLOSED_BY = {"„": "“”„", "”": "”", "»": "«»", "›": "‹›"}
_SHORTEST_OPEN = 12  # characters: a lone mark nearer to the end than this is an inch sign or a slip
_DEEPEST = 4
# A single mark opens after a space or bracket and before a word; it closes after a word or stop and before what is no letter.
_SINGLE_OPEN = re.compile(r"(?:(?<=[\s(\[—–:\-])|^)['‘‚](?!\d\ds)(?=[\w\"“$£€…])")
_SINGLE_CLOSE = re.compile(r"(?<=[\w.,!?…%)\]])['’](?!\w)")
_LONGEST_SINGLE = 1500
# A quotation that nobody closed and that does not go on in the next paragraph ends where somebody "said" it.
_CONTINUES = re.compile(r"\s*[\"“”„'‘]")
_SAID = re.compile(r"(?P<inner>[,?!])\s(?:[\w.’'-]+ ){0,6}(?:said|says|told|added|wrote)\b")


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation: offsets of its marks (``start``, ``end``) and of what stands inside; ``closed`` by a mark of its own."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool = True


def find_quotes(text: str) -> list[Quote]:
    """The outermost quotations of a text, in order. Linear in its length."""
    found: list[Quote] = []
    for paragraph in _PARAGRAPH.finditer(text):
        start, end = paragraph.span()
        doubles = _doubles(text, start, end)
        singles = _singles(text, start, end)
        found += _outermost(doubles, singles)
    return found


def inside(quotes: list[Quote], start: int, end: int) -> bool:
    """Whether a stretch lies within one of the quotations (marks included)."""
    return any(quote.start <= start and end <= quote.end for quote in quotes)


def _doubles(text: str, start: int, end: int) -> list[Quote]:
    found: list[Quote] = []
    opened: list[tuple[int, int]] = []
    for mark in _MARK.finditer(text, start, end):
        closes = bool(opened) and mark.group() in _CLOSED_BY.get(text[opened[-1][0] : opened[-1][1]], "")
        if not closes and (not opened or (_opening(text, mark, start) and len(opened) < _DEEPEST)):
            if not opened and not _may_open(text, mark, end):
                continue
            opened.append(mark.span())
            continue
        first = opened.pop()
        if not opened:
            found.append(Quote(first[0], mark.end(), first[1], mark.start()))
    if opened:
        found.append(_unclosed(text, opened, end))
    return [quote for quote in found if quote.inner_end > quote.inner_start]


def _opening(text: str, mark: re.Match[str], start: int) -> bool:
    """Whether a mark inside a quotation opens another one: by its form, or between a space and a word."""
    char = mark.group()
    before = text[mark.start() - 1 : mark.start()] if mark.start() > start else " "
    after = text[mark.end() : mark.end() + 1]
    if char in _OPENS or char == "``":
        return True
    if char in _CLOSES:
        return False
    return (before.isspace() or before in "([") and (after.isalnum() or after in "'‘$")


def _may_open(text: str, mark: re.Match[str], end: int) -> bool:
    """A first mark opens something unless it is an inch sign or stands before a stop."""
    before = text[mark.start() - 1 : mark.start()]
    after = text[mark.end() : mark.end() + 1] if mark.end() < end else ""
    if not after or (mark.group() in "''" and before.isalnum()):
        return False
    return not (before.isdigit() and not after.isalnum()) and after not in ",;:)"


def _unclosed(text: str, opened: list[tuple[int, int]], end: int) -> Quote:
    """What an open mark reaches: the paragraph's end, the mark after it where that is left open too, or "he said"."""
    first = opened[0]
    last = opened[1][0] if len(opened) > 1 else end
    if not _CONTINUES.match(text, end):
        said = _SAID.search(text, first[1], last)
        last = said.end("inner") if said is not None else last
    while last > first[1] and text[last - 1].isspace():
        last -= 1
    if last - first[1] < _SHORTEST_OPEN:
        return Quote(first[0], first[0], first[1], first[1], False)
    return Quote(first[0], last, first[1], last, False)


def _singles(text: str, start: int, end: int) -> list[Quote]:
    """Quotations in single marks. Where an apostrophe and a closing mark look alike, the last one before a new opening counts,
    if the words between are not over by then.
    """
    found: list[Quote] = []
    opens = [mark.start() for mark in _SINGLE_OPEN.finditer(text, start, end)]
    if not opens:
        return found
    closes = [mark.start() for mark in _SINGLE_CLOSE.finditer(text, start, end)]
    at = 0
    for index, first in enumerate(opens):
        if found and first < found[-1].end:
            continue
        limit = min(opens[index + 1] if index + 1 < len(opens) else end, first + _LONGEST_SINGLE)
        while at < len(closes) and closes[at] <= first:
            at += 1
        inside = at
        while inside < len(closes) and closes[inside] <= limit and _possessive(text, closes[inside], end):
            inside += 1
        last = inside if inside < len(closes) and closes[inside] <= limit else at
        if last < len(closes) and closes[last] <= limit:
            found.append(Quote(first, closes[last] + 1, first + 1, closes[last]))
    return found


def _possessive(text: str, place: int, end: int) -> bool:
    """ "the workers' rights": after an s, before a word in lower case."""
    return text[place - 1] == "s" and text[place + 1 : place + 2] == " " and text[place + 2 : place + 3].islower()


def _outermost(doubles: list[Quote], singles: list[Quote]) -> list[Quote]:
    """Both kinds in order, what lies within another or crosses it left out; the double ones win."""
    kept: list[Quote] = []
    at = 0
    for single in singles:
        while at < len(doubles) and doubles[at].end <= single.start:
            at += 1
        if at == len(doubles) or doubles[at].start >= single.end:
            kept.append(single)
    # A double quotation within a single one is the inner one, unless the single marks are apostrophes: they hold no double mark.
    return sorted([*doubles, *kept], key=lambda quote: quote.start)
