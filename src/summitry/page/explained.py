"""What became of every line of a page: taken into the article, or dropped, and why."""

from __future__ import annotations

import re
from bisect import bisect_right

from summitry.model import Article, PageLine, RawPage
from summitry.page.lines import LINE_BREAKS
from summitry.page.render import render

BODY = "body"
_OUTSIDE = "outside the body"


def explain_page(raw: RawPage, article: Article) -> tuple[PageLine, ...]:
    """The page's lines in order, each with its fate: "body", or the reason why it is not in the article's text.

    ``article`` is what the page room made of ``raw``. Of an HTML page, the lines are those of its rendered text; what was
    never thought to be the story is "outside the body".
    """
    if raw.clean:
        return tuple(PageLine(n, line, BODY) for n, line in enumerate(article.text.split("\n"), 1) if line.strip())
    return _of_dump(raw, article) if raw.kind == "text" else _of_html(raw, article)


def _of_dump(raw: RawPage, article: Article) -> tuple[PageLine, ...]:
    starts = [0, *(found.end() for found in LINE_BREAKS.finditer(raw.content))]
    places = [span[0] for span in article.raw_spans]
    lines = [PageLine(d.number, d.text, d.reason) for d in article.dropped]
    at = 0
    for paragraph in article.text.split("\n\n"):
        nearest = bisect_right(places, at) - 1
        if paragraph and nearest >= 0:
            lines.append(PageLine(bisect_right(starts, article.raw_spans[nearest][1]), paragraph, BODY))
        at += len(paragraph) + 2
    return tuple(sorted(lines, key=lambda line: line.number))


def _of_html(raw: RawPage, article: Article) -> tuple[PageLine, ...]:
    fates = {_plain(d.text): d.reason for d in article.dropped}
    fates |= {_plain(paragraph): BODY for paragraph in article.text.split("\n")}
    body = _plain(article.text)
    if article.headline:
        fates.setdefault(_plain(article.headline), "headline")
    lines = []
    for number, line in enumerate(render(raw.content).split("\n"), 1):
        words = _plain(line)
        if words:
            inside = BODY if len(words) > 40 and words in body else _OUTSIDE
            lines.append(PageLine(number, line.strip(), fates.get(words, inside)))
    return tuple(lines)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()
