"""A text dump of a page, chrome and all, to an article. The steps have the same numbers here and in docs/pages.md.

1. Lines: cut the dump into lines, fold nothing, keep each line's offset.
2. Icons: split off icon names that are glued to words; they say what the words are.
3. Tags: name what is chrome or metadata: loader, share, time, byline, credit, copyright ...
4. Site: lines that the site repeats on other pages are its own.
5. Body: the best contiguous run of sentences; tagged lines inside it go, untagged stay.
6. Head: headline, banner, section among the lines before the body; a headline said again is dropped.
7. End: what follows a sign-off is not the story's; credits are kept as metadata.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from summitry.model import Article, DateCandidate, DroppedLine, RawPage
from summitry.page.lines import byline_name, normal_line, split_icons, tag_of
from summitry.page.published import candidate

_SENTENCE_END = re.compile(r"[.!?…:;,][\"”’')\]»]*$|[\"”’»]$")
_ELLIPSIS = re.compile(r"(\.\.\.|…)\W*$")
# What a line weighs in the search for the body: words for sentences, and these for the rest.
_CHROME, _END, _SHORT = -10.0, -40.0, -5.0
_ENDING = frozenset({"related", "comments", "copyright", "newsletter", "signoff"})
_STOPPING = frozenset({"signoff"})


@dataclass(frozen=True, slots=True)
class Line:
    """One piece of the dump: where it starts in the raw content, its number, words, the icon before it, its tag."""

    number: int
    start: int
    text: str
    icon: str | None
    tag: str | None


def read_dump(raw: RawPage, site_lines: frozenset[str]) -> Article:
    """Text, metadata and dropped lines of a text dump; dates only as candidates."""
    lines = list(_lines(raw.content, site_lines))
    first, last = _body(lines)
    head, body, tail = lines[:first], lines[first:last], lines[last:]
    article = _head(Article(raw.id, ""), head, body)
    kept = [line for line in body if not _dropped_inside(line, article.headline)]
    text, spans = _join(kept)
    credit = next((line.text for line in (*body, *tail) if line.tag == "credit"), None)
    gone = [line for line in lines if line not in set(kept)]
    return replace(
        article,
        text=text,
        raw_spans=spans,
        source_credit=re.sub(r"^source ?: ?", "", credit, flags=re.I) if credit else None,
        candidates=tuple(_dates(raw, [*head, *body, *tail[:6]])),
        dropped=tuple(DroppedLine(line.number, line.text, _reason(line, article)) for line in gone),
    )


def _lines(content: str, site_lines: frozenset[str]) -> Iterator[Line]:
    """Steps 1 to 4."""
    place = 0
    for number, whole in enumerate(content.splitlines(keepends=True), 1):
        at = place
        for icon, piece in split_icons(whole.strip()):
            found = whole.find(piece, at - place) if piece else -1
            if found < 0:
                continue
            at = place + found + len(piece)
            yield Line(number, place + found, piece, icon, _tag(piece, icon, site_lines))
        place += len(whole)


def _tag(piece: str, icon: str | None, site_lines: frozenset[str]) -> str | None:
    if icon == "section" and len(piece.split()) <= 5:
        return "section"
    if icon in ("button", "byline", "tags") and len(piece.split()) <= 6:
        return "share" if icon == "button" else icon
    tag = tag_of(piece) or _stamp(piece)
    if tag is None and site_lines and normal_line(piece) in site_lines:
        return "site"
    return tag


def _stamp(piece: str) -> str | None:
    return "time" if len(piece) < 80 and candidate(piece) is not None else None


def _weight(line: Line) -> float:
    if line.tag in _ENDING:
        return _END
    if line.tag is not None:
        return _CHROME
    words = len(line.text.split())
    if _SENTENCE_END.search(line.text) and words >= 4:
        # A teaser ends in dots; one such line may still be a quotation that trails off.
        return float(min(words, 60)) if not _ELLIPSIS.search(line.text) else min(words, 8) / 2
    return words / 2 if words >= 25 else _SHORT


def _body(lines: list[Line]) -> tuple[int, int]:
    """Step 5: first and last (exclusive) line of the run with the greatest weight (Kadane); all lines where none weighs."""
    best, here, start, run = 0.0, 0.0, 0, (0, 0)
    for index, line in enumerate(lines):
        if here <= 0:
            here, start = 0.0, index
        here += _weight(line)
        if here > best:
            best, run = here, (start, index + 1)
    return run if best > 0 else (0, len(lines))


def _dropped_inside(line: Line, headline: str | None) -> bool:
    if line.tag is not None:
        return True
    return headline is not None and normal_line(line.text) == normal_line(headline)


def _head(article: Article, head: list[Line], body: list[Line]) -> Article:
    """Step 6. The headline is said twice, or else the longest title-like line before the body; a short line before it is a banner."""
    plain = [line for line in head if line.tag is None and 1 < len(line.text) < 250]
    counted = [normal_line(line.text) for line in (*head, *body)]
    titles = [line for line in plain if len(line.text.split()) >= 4] or plain
    twice = [line for line in titles if counted.count(normal_line(line.text)) > 1]
    chosen = max(twice or titles[-3:], key=lambda line: len(line.text), default=None)
    if chosen is None:
        short = [line for line in body[:2] if not _SENTENCE_END.search(line.text)]
        chosen = short[0] if short else None
    banner = next((l for l in plain if chosen and l.start < chosen.start and len(l.text.split()) <= 4), None)
    section = next((line.text for line in (*head, *body) if line.tag == "section"), None)
    byline = next((line.text for line in (*head, *body) if line.tag == "byline"), None)
    return replace(
        article,
        headline=chosen.text if chosen else None,
        topic=banner.text if banner else None,
        topic_basis="banner" if banner else None,
        section=section,
        byline=byline_name(byline) if byline else None,
    )


def _join(kept: list[Line]) -> tuple[str, tuple[tuple[int, int, int], ...]]:
    """The lines as paragraphs, and where each stands in the raw content."""
    spans, place = [], 0
    for line in kept:
        spans.append((place, line.start, len(line.text)))
        place += len(line.text) + 2
    return "\n\n".join(line.text for line in kept), tuple(spans)


def _dates(raw: RawPage, lines: list[Line]) -> Iterator[DateCandidate]:
    for line in lines:
        found = candidate(line.text, raw.captured) if line.tag == "time" or line.icon == "time" else None
        if found:
            yield found


def _reason(line: Line, article: Article) -> str:
    if line.text == article.headline:
        return "headline"
    if line.text == article.topic and line.tag is None:
        return "banner"
    return line.tag or "outside the body"
