"""One raw page in, a clean article out: ``read_page``. Knows nothing of negotiations.

1. HTML goes through ``html`` (body) and ``metadata`` (what the page says about itself); a text dump through ``dump``.
2. ``published`` weighs every date the page offers.
3. ``language`` says what it is written in.
4. ``dateline`` is looked for at the start of the text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from summitry.model import Article, RawPage
from summitry.page.dateline import find_dateline
from summitry.page.dump import read_dump
from summitry.page.html import read_html
from summitry.page.language import language_of
from summitry.page.lines import normal_line, raw_lines
from summitry.page.published import choose

__all__ = ["read_page", "read_stories", "site_lines"]

_SITE_SHARE = 3  # a line on this many pages of a site (or on all, where there are fewer than six) belongs to the site


def read_page(raw: RawPage, site_lines: frozenset[str] = frozenset()) -> Article:
    """The article of a raw page: clean text, metadata, what was dropped and why. Never raises.

    ``site_lines`` are the lines that the page's site repeats (see ``site_lines``), in the form of ``normal_line``.
    """
    if raw.clean:
        article = Article(raw.id, raw.content, raw_spans=((0, 0, len(raw.content)),))
    elif raw.kind == "html":
        article = read_html(raw, site_lines)
    else:
        article = read_dump(raw, site_lines)
    dateline, span = find_dateline(article.text)
    published, modified, candidates = choose(raw, article.candidates)
    language = language_of(article.text)
    notices = (*raw.notices, *article.notices)
    if published is None:
        notices += ("no publication date is found: relative dates stay open",)
    if language not in (None, "en"):
        notices += (f"the page is in {language!r}: kept, not read",)
    return replace(
        article,
        url=article.url or raw.url,
        outlet=raw.outlet or article.outlet,
        dateline=dateline,
        dateline_span=span,
        language=language,
        published=published,
        modified=modified,
        candidates=candidates,
        captured=raw.captured,
        notices=notices,
    )


def read_stories(raw: RawPage, site_lines: frozenset[str] = frozenset()) -> tuple[Article, ...]:
    """All stories of a page, one at the least."""
    return (read_page(raw, site_lines),)


def site_lines(pages: Iterable[RawPage]) -> frozenset[str]:
    """The lines that several pages of one site share, in the form of ``normal_line``: menus, banners, related links.

    A line counts where it stands on at least three pages; on a site of two, none does.
    """
    counted: Counter[str] = Counter()
    number = 0
    for page in pages:
        number += 1
        counted.update({normal_line(line) for line in raw_lines(page)} - {""})
    return frozenset(line for line, times in counted.items() if times >= _SITE_SHARE and times * 4 >= number)
