"""HTML to an article: the body by trafilatura, what the page says about itself by ``metadata``.

1. Body: favour precision; where that comes out empty, the default; then every paragraph-like element.
2. Lines: chrome that came along is dropped as in a text dump (tags, site lines); paragraphs are kept apart.
3. Metadata: JSON-LD, OpenGraph, meta tags, microdata, then the page.
"""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape

from summitry.model import Article, DroppedLine, RawPage
from summitry.page.lines import normal_line, tag_of
from summitry.page.metadata import read_metadata

_DEEPEST = 800  # nested elements; libxml2 itself stops at 256 unless told otherwise, and recursion must not run away
_SAFE_TAGS = frozenset({"share", "loader", "cookies", "newsletter", "comments", "advert"})


def read_html(raw: RawPage, site_lines: frozenset[str]) -> Article:
    """Text, metadata and dropped lines of an HTML page."""
    source = raw.content.replace("\0", "")
    article = read_metadata(Article(raw.id, "", url=raw.url), source, raw.captured)
    paragraphs, dropped = [], []
    for number, line in enumerate(body_lines(source), 1):
        reason = _chrome(line, article, site_lines)
        if reason:
            dropped.append(DroppedLine(number, line, reason))
        else:
            paragraphs.append(line)
    text = "\n\n".join(paragraphs)
    return replace(article, text=text, dropped=tuple(dropped), raw_spans=_spans(paragraphs, raw.content))


def body_lines(source: str) -> list[str]:
    """The body's paragraphs, by the first extraction that finds any."""
    import trafilatura
    from lxml.etree import LxmlError

    options = {"include_comments": False, "include_tables": True, "output_format": "txt", "with_metadata": False}
    for favour in ({"favor_precision": True}, {}, {"favor_recall": True}):
        try:
            found = trafilatura.extract(source, **options, **favour)
        except (LxmlError, ValueError, RecursionError, AttributeError, TypeError):
            found = None  # a page so broken that the library trips: the next, cruder way
        if found and found.strip():
            return [line.strip() for line in found.splitlines() if line.strip()]
    return _plain(source)


def _plain(source: str) -> list[str]:
    """All text of the page, scripts and tags taken away: the last resort, when in doubt keep a line."""
    bare = re.sub(r"(?is)<(script|style|noscript|template)\b[^>]*>.*?</\1\s*>|<!--.*?-->", "\n", source)
    body = re.search(r"(?is)<body\b[^>]*>(.*)", bare)
    text = re.sub(r"</?(?:a|b|i|em|strong|span|u|small|sup|sub|font)\b[^<>]*>", "", body[1] if body else bare)
    return [" ".join(line.split()) for line in unescape(re.sub(r"<[^<>]*>", "\n", text)).splitlines() if line.strip()]


def _chrome(line: str, article: Article, site_lines: frozenset[str]) -> str | None:
    if normal_line(line) in site_lines:
        return "site"
    if article.headline and normal_line(line) == normal_line(article.headline):
        return "headline"
    tag = tag_of(line)
    return tag if tag in _SAFE_TAGS else None


def _spans(paragraphs: list[str], content: str) -> tuple[tuple[int, int, int], ...]:
    """Where each paragraph stands unchanged in the raw page; those with markup inside are mapped by their first words."""
    spans, place, at = [], 0, 0
    for paragraph in paragraphs:
        found = content.find(paragraph, at)
        size = len(paragraph)
        if found < 0 and size > 40:
            size = 40
            found = content.find(paragraph[:size], at)
        if found >= 0:
            spans.append((place, found, size))
            at = found + size
        place += len(paragraph) + 2
    return tuple(spans)
