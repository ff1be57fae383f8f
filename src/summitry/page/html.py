"""An HTML page. The numbers are those of docs/pages.md.

1. parse, whatever the page holds (``markup``)
2. metadata: JSON-LD, OpenGraph, meta tags, microdata (``linked``, ``metadata``); what no tag says, from the page's text
   as in a dump
3. body: trafilatura for precision; where that is empty, in its default mode; where that is empty too, the text that
   JSON-LD carries; last, the page's own text read as a dump
4. the lines that are no body among its paragraphs are dropped, as in a dump
5. the text is found again in the raw page (``align``)
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from summitry.model import Article, DroppedLine, RawPage
from summitry.page import around
from summitry.page.align import align
from summitry.page.bylines import agencies_in, byline_of, credit_of
from summitry.page.dateline import dateline_agencies, find_dateline
from summitry.page.dump import Dump, read_dump, speaks_to_reader
from summitry.page.features import shape
from summitry.page.headline import bare_title, clean_title
from summitry.page.language import language_of
from summitry.page.lines import split_lines
from summitry.page.layout import flatten
from summitry.page.live import opens_stories
from summitry.page.markup import parse, strip_silent
from summitry.page.metadata import TITLE, Metadata, read_metadata
from summitry.page.notices import notices
from summitry.page.published import choose, given, in_address, in_dateline
from summitry.page.render import render
from summitry.page.sections import section_of
from summitry.page.tags import tag_line

# Larger pages are read as dumps: the library's time grows faster than the page.
_LARGEST, _MOST_TAGS = 3_000_000, 60_000
# Longer paragraphs are prose.
_TAGGED = 250
# Paragraphs of a body that only say what the page is, or ask something of the reader.
_NO_BODY = {
    "ad", "button", "nav", "cookie", "related", "tags", "newsletter", "copyright", "template", "count", "comments", "loader",
    "player", "file", "byline", "stamp", "relative", "credit", "about", "rule",
}  # fmt: skip
_REASONS = {"site": "repeated on the site", "picture": "caption"}


def read_html(raw: RawPage, site_lines: frozenset[str]) -> Article:
    """The article of an HTML page."""
    small = len(raw.content) <= _LARGEST and raw.content.count("<") <= _MOST_TAGS
    tree = parse(raw.content) if small else None
    known = read_metadata(tree, raw) if tree is not None else Metadata()
    dump = functools.cache(lambda: read_dump(as_text(raw), site_lines, known.language or "en"))
    if tree is not None:
        strip_silent(tree)
        flatten(tree)
    if not known.confirmed:
        known = _titled(known, dump())
    paragraphs, dropped = _clean(_body(tree, known, dump), known.headline, site_lines)
    text = "\n\n".join(paragraphs)
    language = language_of(text, known.language)
    if None in (known.headline, known.section, known.byline) or not known.dates:
        known = _from_text(known, dump(), raw.captured, language or "en")
    known = _from_dropped(known, dropped, raw.captured, language or "en")
    credit = next((line.text for line in reversed(dropped) if line.reason == "credit"), None)
    span = find_dateline(text)
    dateline = text[span.start : span.end] if span else None
    found = [*given(raw), *known.dates, *in_dateline(dateline, raw.captured), *in_address(known.url)]
    published, modified, candidates = choose(found, raw.captured)
    agencies = [
        *known.agencies,
        *(agencies_in(credit) if credit else ()),
        *(dateline_agencies(dateline) if dateline else ()),
    ]
    return Article(
        raw.id,
        text,
        known.url or raw.url,
        known.headline,
        known.topic,
        "meta" if known.topic else None,
        known.section,
        known.byline,
        credit_of(credit) if credit else None,
        tuple(dict.fromkeys(agencies)),
        raw.outlet or known.outlet,
        dateline,
        span,
        language,
        published,
        modified,
        raw.captured,
        candidates,
        dropped,
        align(paragraphs, raw.content),
        (*raw.notices, *notices(text, language, published is not None)),
    )


def _from_dropped(known: Metadata, dropped: tuple[DroppedLine, ...], captured: str | None, language: str) -> Metadata:
    """Byline and dates of the paragraphs that are no body, where no tag gives any."""
    bylines = [line.text for line in dropped if line.reason == "byline"]
    # Without a headline before it, a date in the first line may be the day of the visit.
    titled = next((line.number for line in dropped if line.reason == "headline"), 2)
    stamps = [
        line.text for line in dropped if line.reason in ("stamp", "relative", "byline") and line.number >= titled
    ]
    bylines += [part for words in stamps if (part := around.named_part(words))]
    return replace(
        known,
        byline=known.byline or next((byline_of(words) for words in bylines), None),
        dates=known.dates
        or tuple(found for words in stamps[:2] for found in around.dates_in(words, captured, language)),
    )


def _titled(known: Metadata, dump: Dump) -> Metadata:
    """A headline that no second signal confirms: the line of the page whose words it holds, or the line that looks like
    a headline where the page's title is only the name of a place.
    """
    title = bare_title(known.headline) if known.headline else ""
    for line in dump.lines:
        bare = bare_title(line.text) if len(line.text) < 300 else ""
        if bare and bare != title and len(bare.split()) > 2 and 2 * len(bare) > len(title) and bare in title:
            return replace(known, headline=clean_title(line.text))
    if len(title.split()) < TITLE and dump.headline is not None:
        return replace(known, headline=clean_title(dump.lines[dump.headline].text))
    return known


def _from_text(known: Metadata, dump: Dump, captured: str | None, language: str) -> Metadata:
    """Where headline or dates are in no tag, the page's own text is looked through, as in a dump."""
    return replace(
        known,
        headline=known.headline or (clean_title(dump.lines[dump.headline].text) if dump.headline is not None else None),
        section=known.section or section_of(dump),
        byline=known.byline or around.byline(dump),
        dates=known.dates or tuple(around.found_dates(dump, captured, language)),
    )


def as_text(raw: RawPage) -> RawPage:
    """An HTML page as the text dump of itself."""
    return replace(raw, content=render(raw.content), kind="text")


def _body(tree: Any, known: Metadata, dump: Callable[[], Dump]) -> list[str]:
    """The paragraphs of the body, by the first way that gives any."""
    for precision in (True, False):
        paragraphs = _extracted(tree, precision)
        if paragraphs:
            return paragraphs
    if known.body:
        return [known.body]
    lines = dump()
    return [lines.lines[i].text for i in lines.body]


def _extracted(tree: Any, precision: bool) -> list[str]:
    if tree is None:
        return []
    from trafilatura import bare_extraction

    try:
        found = bare_extraction(tree, favor_precision=precision, include_comments=False)
    except Exception:  # the library meets hostile pages: whatever it raises, the next way is tried
        return []
    text = getattr(found, "text", None) or ""
    return [line.strip() for line in text.split("\n") if line.strip()]


def _tag(words: str) -> str | None:
    line = next(iter(split_lines(words[:_TAGGED])), None) if len(words) < _TAGGED else None
    return tag_line(line, shape(line)) if line else None


def _clean(paragraphs: list[str], headline: str | None, site_lines: frozenset[str]) -> tuple[list[str], tuple[DroppedLine, ...]]:
    """The paragraphs without those that are no body; and those, with their reasons."""
    kept: list[str] = []
    dropped: list[DroppedLine] = []
    title = bare_title(headline) if headline else ""
    live = opens_stories(paragraphs)
    for number, words in enumerate(paragraphs, 1):
        tag = _tag(words.strip("| "))
        if tag == "caption" and len(words) < 160 and words.rstrip("| .").endswith((")", "]")):  # one that ends with its picture's credit
            tag = "picture"
        if title and len(words) < 300 and bare_title(words) == title:
            tag = "headline"
        if tag is None and words in site_lines and not _is_background(paragraphs, number - 1, site_lines):
            tag = "site"
        if tag in ("headline", "site", "picture") or tag in _NO_BODY or (tag == "clock" and not live):
            dropped.append(DroppedLine(number, words, _REASONS.get(tag, tag)))
        else:
            kept.append(words)
    return kept, tuple(dropped)


def _is_background(paragraphs: list[str], i: int, site_lines: frozenset[str]) -> bool:
    """Agencies put the same paragraph into many stories: prose between the story's own is kept, as in a dump."""
    words = paragraphs[i]
    if len(words.split()) < 15 or words[-1:] not in '.!?”"' or speaks_to_reader(words):
        return False
    near = [paragraphs[j] for j in (i - 1, i + 1) if 0 <= j < len(paragraphs)]
    return len(near) == 2 and all(len(other.split()) >= 8 and other not in site_lines for other in near)
