"""The page room: from one raw page to its article, clean text and what the page says about it."""

from __future__ import annotations

from summitry.model import Article, RawPage
from summitry.page.explained import explain_page
from summitry.page.site import site_lines
from summitry.page.stories import read_stories

__all__ = ["explain_page", "read_page", "read_stories", "site_lines"]


def read_page(raw: RawPage, site_lines: frozenset[str] = frozenset()) -> Article:
    """The article of a page (the first, where a page holds several: see ``read_stories``).

    ``site_lines`` are lines that other pages of the same site hold too. Never raises, whatever the page holds.
    """
    return read_stories(raw, site_lines)[0]
