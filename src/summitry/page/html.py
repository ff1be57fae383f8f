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
import itertools
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from summitry.model import Article, DroppedLine, RawPage
from summitry.page import around
from summitry.page.align import align
from summitry.page.bylines import agencies_in, byline_of, credit_of
from summitry.page.dateline import dateline_agencies, find_dateline
from summitry.page.dump import Dump, read_dump
from summitry.page.headline import bare_title, clean_title
from summitry.page.language import language_of
from summitry.page.layout import flatten
from summitry.page.markup import captions_of, parse, strip_silent
from summitry.page.metadata import TITLE, Metadata, read_metadata
from summitry.page.notices import notices
from summitry.page.paragraphs import clean
from summitry.page.published import choose, given, in_address, in_dateline
from summitry.page.render import render, story_part
from summitry.page.sections import section_of

# Larger pages are read as dumps: the library's time grows faster than the page.
_LARGEST, _MOST_TAGS = 3_000_000, 60_000
# A stamp above or among so many first paragraphs is the story's own.
_LEAD = 2
# So many paragraphs at either end of the story are enough to know where it stands, by so many of their first characters.
_ENDS, _STEM = 4, 60
# Characters of a page's source above its title and below its story that are rendered for the heads.
_SOURCE = 12_000


def read_html(raw: RawPage, site_lines: frozenset[str]) -> Article:
    """The article of an HTML page."""
    small = len(raw.content) <= _LARGEST and raw.content.count("<") <= _MOST_TAGS
    tree = parse(raw.content) if small else None
    known = read_metadata(tree, raw) if tree is not None else Metadata()
    dump = functools.cache(lambda: read_dump(as_text(raw), site_lines, known.language or "en"))
    sure = known.confirmed
    captions: frozenset[str] = frozenset()
    if tree is not None:
        strip_silent(tree)
        captions = captions_of(tree) if "figcaption" in raw.content else captions
        flatten(tree)
    if not known.confirmed:
        known = _titled(known, dump())
    paragraphs, dropped = clean(_body(tree, known, dump), known.headline, site_lines, captions)
    text = "\n\n".join(paragraphs)
    language = language_of(text, known.language)
    if None in (known.headline, known.section, known.byline) or not known.dates:
        whole = dump() if not sure else _part(raw, known.headline, paragraphs, site_lines, language)
        known = _from_text(known, whole, raw.captured, language or "en")
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
    # Further down, dates are those of other stories.
    kept = (number for number in range(1, len(dropped) + _LEAD + 1) if number not in {line.number for line in dropped})
    lead = list(itertools.islice(kept, _LEAD))[-1]
    stamps = [
        line.text for line in dropped if line.reason in ("stamp", "relative", "byline") and titled <= line.number < lead
    ]
    bylines += [part for words in stamps if (part := around.named_part(words))]
    return replace(
        known,
        byline=known.byline or next((byline_of(words) for words in bylines), None),
        dates=known.dates
        or tuple(found for words in stamps[:2] for found in around.dates_in(words, captured, language)),
    )


def _part(
    raw: RawPage, headline: str | None, paragraphs: list[str], site_lines: frozenset[str], language: str | None
) -> Dump:
    """The page's text around the story alone, which is all that heads are read from: the rest costs time."""
    last = paragraphs[-1] if paragraphs else None
    content = story_part(render(_source_around(raw.content, last)), headline, last)
    if len(paragraphs) > 2 * _ENDS:  # nor from the story's own middle
        opening, closing = content.find(paragraphs[_ENDS][:_STEM]), content.rfind(paragraphs[-_ENDS][:_STEM])
        content = content[:opening] + content[closing:] if 0 < opening < closing else content
    return read_dump(replace(raw, content=content, kind="text"), site_lines, language or "en")


def _source_around(source: str, last: str | None) -> str:
    """The page's source from well above its last heading of the first order before the story's end to well below that end; all of
    it where these are not found. Rendering the rest costs time.
    """
    end = source.rfind(last[:_STEM]) if last else -1
    title = source.rfind("<h1", 0, end) if end > 0 else -1
    if title < 0:
        return source
    start = source.rfind("\n", 0, max(0, title - _SOURCE)) if title > _SOURCE else 0
    return source[max(0, start) : end + len(last or "") + _SOURCE]


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
    if known.headline:
        dump = replace(dump, headline=_line_of(known.headline, dump))
    return replace(
        known,
        headline=known.headline or (clean_title(dump.lines[dump.headline].text) if dump.headline is not None else None),
        section=known.section or section_of(dump),
        byline=known.byline or around.byline(dump),
        dates=known.dates or tuple(around.found_dates(dump, captured, language)),
    )


def _line_of(headline: str, dump: Dump) -> int | None:
    """The line with the headline that is nearest to the body and above it, so that what stands around it is found."""
    title = bare_title(headline)
    found = [i for i, line in enumerate(dump.lines) if len(line.text) < 400 and bare_title(line.text) == title]
    first = dump.body[0] if dump.body else len(dump.lines)
    return max((i for i in found if i <= first), default=dump.headline)


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
