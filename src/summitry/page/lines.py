"""Step 1: the lines of a text dump, normalised, each character still known by its place in the raw page."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field

# Kept: joiners and direction marks that Persian, Hindi, Arabic and Hebrew are written with.
_ODD = re.compile(
    r"[\x00-\x08\x0e-\x1f\x7f\x80-\x84\x86-\x9f\xad\u200b\u2060\ufeff]+|[\t\xa0\u2000-\u200a\u202f\u205f\u3000]"
)
_LEAD = re.compile(r"[\s\x00\ufeff\u200b]*")
_BULLET = re.compile(r"(?:[•·▪▸►‣◦●○■»›]|[*+–—-](?=\s)|o(?=\s{2,}))\s*")
_OTHER_BREAKS = re.compile(r"[\r\x0b\x0c\x85\u2028\u2029]")
_FILLED = re.compile(r"^[^\S\n]*\S[^\n]*", re.M)
LINE_BREAKS = re.compile(r"\r\n?|[\n\x0b\x0c\x85\u2028\u2029]")


@dataclass(slots=True)
class Line:
    """One line of the page, or one of several that an icon's name or glued words split it into.

    ``number`` counts the raw page's lines from 1. ``spans`` are the unchanged stretches: (offset in ``text``, offset
    in the raw page, length). ``own`` says that blank lines (or the page's ends) stand on both sides. ``role`` is what
    an icon says of the line: section, tags, time, byline, caption, picture, button, nav, step. ``tag`` is set by step 3,
    ``why`` when it is dropped.
    """

    number: int
    text: str
    spans: tuple[tuple[int, int, int], ...]
    bullet: bool = False
    indent: int = 0
    own: bool = False
    role: str | None = None
    tag: str | None = None
    why: str | None = None
    key: str = field(default="")

    @property
    def start(self) -> int:
        """The offset of the line's first character in the raw page."""
        return self.spans[0][1]

    def part(self, start: int, end: int, role: str | None = None) -> Line:
        """The line made of ``text[start:end]``, without the white space around it."""
        piece = self.text[start:end]
        start += len(piece) - len(piece.lstrip())
        piece = piece.strip()
        end = start + len(piece)
        # A line of a thousand spans may be cut into as many parts: each looks only at its own.
        first = max(0, bisect_right(self.spans, (start + 1,)) - 1)
        last = bisect_right(self.spans, (end,))
        spans = tuple(
            (max(at, start) - start, raw + max(0, start - at), min(at + size, end) - max(at, start))
            for at, raw, size in self.spans[first:last]
            if at < end and at + size > start
        )
        return Line(self.number, piece, spans, self.bullet, self.indent, self.own, role or self.role)


def join(lines: list[Line]) -> Line:
    """The lines as one, with a space between."""
    if len(lines) == 1:
        return lines[0]
    spans: list[tuple[int, int, int]] = []
    at = 0
    for line in lines:
        spans += [(at + start, raw, size) for start, raw, size in line.spans]
        at += len(line.text) + 1
    first = lines[0]
    text = " ".join([line.text for line in lines])
    return Line(first.number, text, tuple(spans), first.bullet, first.indent, any(line.own for line in lines))


def split_lines(content: str) -> list[Line]:
    """The lines that hold something, in order."""
    lines: list[Line] = []
    spaced: list[bool] = []
    blank = True
    last = 0
    for number, start, end in _raw_lines(content):
        line = _line(content, number, start, end)
        if line is not None:
            lines.append(line)
            spaced.append(blank or number > last + 1)
        blank = line is None
        last = number
    spaced.append(True)
    for i, line in enumerate(lines):
        line.own = spaced[i] and spaced[i + 1]
    return lines


def _raw_lines(content: str) -> Iterator[tuple[int, int, int]]:
    """Number, start and end of the lines; blank ones may be left out."""
    if _OTHER_BREAKS.search(content) is None:  # the usual page: its many blank lines are passed over in one search
        number, at = 1, 0
        for found in _FILLED.finditer(content):
            number += content.count("\n", at, found.start())
            at = found.start()
            yield number, at, found.end()
        return
    start = 0
    number = 1
    for found in LINE_BREAKS.finditer(content):
        yield number, start, found.start()
        start = found.end()
        number += 1
    yield number, start, len(content)


def _line(content: str, number: int, start: int, end: int) -> Line | None:
    lead = _LEAD.match(content, start, end)
    first = lead.end() if lead else start
    if first >= end:
        return None
    mark = _BULLET.match(content, first, end)
    after = mark.end() if mark else first
    if after >= end:
        return None
    text, spans = _normal(content, after, end)
    if not text:
        return None
    return Line(number, text, spans, mark is not None, first - start)


def _normal(content: str, start: int, end: int) -> tuple[str, tuple[tuple[int, int, int], ...]]:
    """The stretch without control characters, with plain spaces, stripped; and where its parts stand in the page."""
    raw = content[start:end]
    if (raw.isascii() and raw.isprintable()) or not _ODD.search(raw):
        text = raw.rstrip()
        return text, ((0, start, len(text)),)
    parts: list[str] = []
    spans: list[tuple[int, int, int]] = []
    size = last = 0
    for found in [*_ODD.finditer(raw), None]:
        stop = found.start() if found else len(raw)
        if stop > last:
            spans.append((size, start + last, stop - last))
            parts.append(raw[last:stop])
            size += stop - last
        if found:
            last = found.end()
            if found.group()[0] in "\t\xa0\u202f\u205f\u3000" or "\u2000" <= found.group()[0] <= "\u200a":
                parts.append(" ")
                size += 1
    whole = Line(0, "".join(parts), tuple(spans))
    line = whole.part(0, size)
    return line.text, line.spans
