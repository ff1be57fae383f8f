"""One raw page to its articles."""

from __future__ import annotations

from summitry.model import Article, RawPage
from summitry.page import around
from summitry.page.dateline import dateline_agencies, find_dateline
from summitry.page.dump import assemble, dropped_lines, read_dump
from summitry.page.headline import clean_title
from summitry.page.html import read_html
from summitry.page.language import language_of
from summitry.page.live import split
from summitry.page.notices import notices
from summitry.page.published import choose, given, in_address, in_dateline
from summitry.page.sections import section_of, topic_of


def read_stories(raw: RawPage, site_lines: frozenset[str] = frozenset()) -> tuple[Article, ...]:
    """The articles of a page, nearly always one, never none; later ones have ids that end in -2, -3, ..."""
    if raw.clean:
        return (_read_clean(raw),)
    if raw.kind == "html":
        return split(read_html(raw, site_lines))
    return split(_read_text(raw, site_lines))


def _read_clean(raw: RawPage) -> Article:
    """A body that was given: the text is the content, byte for byte."""
    text = raw.content
    published, modified, candidates = choose(given(raw), raw.captured)
    span = find_dateline(text)
    dateline = text[span.start : span.end] if span else None
    language = language_of(text)
    return Article(
        raw.id,
        text,
        raw.url,
        agencies=dateline_agencies(dateline) if dateline else (),
        outlet=raw.outlet,
        dateline=dateline,
        dateline_span=span,
        language=language,
        published=published,
        modified=modified,
        captured=raw.captured,
        candidates=candidates,
        raw_spans=((0, 0, len(text)),) if text else (),
        notices=(*raw.notices, *notices(text, language, published is not None)),
    )


def _read_text(raw: RawPage, site_lines: frozenset[str]) -> Article:
    dump = read_dump(raw, site_lines)
    text, spans = assemble(dump)
    language = language_of(text)
    if language not in (None, dump.language):
        dump = read_dump(raw, site_lines, language)
        text, spans = assemble(dump)
    span = find_dateline(text)
    dateline = text[span.start : span.end] if span else None
    found = [
        *given(raw),
        *around.found_dates(dump, raw.captured, language or "en"),
        *in_dateline(dateline, raw.captured),
        *in_address(raw.url),
    ]
    published, modified, candidates = choose(found, raw.captured)
    section = section_of(dump)
    topic = topic_of(dump, section)
    agencies = dict.fromkeys([*around.agencies(dump), *(dateline_agencies(dateline) if dateline else ())])
    return Article(
        raw.id,
        text,
        raw.url,
        clean_title(dump.lines[dump.headline].text) if dump.headline is not None else None,
        topic,
        "banner" if topic else None,
        section,
        around.byline(dump),
        around.credit(dump),
        tuple(agencies),
        raw.outlet or around.outlet(dump),
        dateline,
        span,
        language,
        published,
        modified,
        raw.captured,
        candidates,
        dropped_lines(dump, topic),
        spans,
        (*raw.notices, *notices(text, language, published is not None)),
    )
