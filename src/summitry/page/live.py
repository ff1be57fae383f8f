"""Several stories on one page: live pages and "The Latest", where a clock time alone on a line opens each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from summitry.model import Article
from summitry.page.dateline import find_dateline

CLOCK = re.compile(
    r"^\W*\d{1,2}(?:[:.]\d{2}\s?(?:[ap]\.?\s?m\b\.?)?|\s?[ap]\.?\s?m\b\.?)\s?(?:[A-Z]{2,4}\b)?\W*$", re.I
)
# What follows a clock time that opens a story has at least so many words.
_PROSE = 8


def opens_stories(paragraphs: Sequence[str]) -> bool:
    """Whether at least two of the lines are clock times that prose follows."""
    opening = 0
    for words, after in pairwise(paragraphs):
        if len(words) < 24 and CLOCK.match(words) and len(after.split()) >= _PROSE:
            opening += 1
    return opening > 1


def split(article: Article) -> tuple[Article, ...]:
    """The article, or its stories in the order of the page: what stands before the first time belongs to the first."""
    paragraphs = article.text.split("\n\n")
    if not opens_stories(paragraphs):
        return (article,)
    ends = []
    at = 0
    for words in paragraphs:
        if CLOCK.match(words) and len(words) < 24:
            ends.append((at, at + len(words) + 2))
        at += len(words) + 2
    stops = [start - 2 for start, _ in ends[1:]] + [len(article.text)]
    stories = []
    lead = article.text[: max(0, ends[0][0] - 2)]
    for number, ((_, start), stop) in enumerate(zip(ends, stops, strict=True), 1):
        stories.append(_part(article, start, stop, number, (0, len(lead)) if number == 1 and lead else None))
    return tuple(story for story in stories if story.text.strip()) or (article,)


def _part(article: Article, start: int, stop: int, number: int, lead: tuple[int, int] | None) -> Article:
    """One story: the stretch of the text, after the page's introduction where it is the first."""
    pieces = [piece for piece in (lead, (start, stop)) if piece is not None]
    spans: list[tuple[int, int, int]] = []
    at = 0
    for first, last in pieces:
        for begin, raw, size in article.raw_spans:
            low, high = max(begin, first), min(begin + size, last)
            if low < high:
                spans.append((at + low - first, raw + low - begin, high - low))
        at += last - first + 2
    text = "\n\n".join(article.text[first:last] for first, last in pieces)
    span = find_dateline(text)
    return replace(
        article,
        id=article.id if number == 1 else f"{article.id}-{number}",
        text=text,
        dateline=text[span.start : span.end] if span else article.dateline if number == 1 else None,
        dateline_span=span,
        dropped=article.dropped if number == 1 else (),
        raw_spans=tuple(spans),
    )
