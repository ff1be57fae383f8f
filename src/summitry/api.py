"""Summitry from Python: ``read`` for one page, ``open`` for a record. The rooms are put in a row here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from summitry.model import Article, Dossier, Knowledge, RawPage, Reading
from summitry.talks import Talks
from summitry.version import VERSION


@dataclass(frozen=True, slots=True)
class PageReading:
    """One page, read: the article it holds and what that says."""

    article: Article
    reading: Reading

    def to_dict(self) -> dict[str, Any]:
        """The contract of ``summitry read --format json`` as plain JSON values."""
        from summitry.show import contract

        return contract.answer(self.article, self.reading, VERSION)


def read(
    content: str | bytes,
    *,
    url: str | None = None,
    published: str | None = None,
    captured: str | None = None,
    clean: bool = False,
    dossiers: Iterable[Dossier] = (),
) -> PageReading:
    """What a page says: ``content`` is HTML or a text dump of a page (found out by itself); dates are ISO 8601.

    ``captured`` is the day the page was saved, against which relative dates are counted; ``clean`` says that the
    content is an article's body already. Raises ``errors.InputError`` for a binary or empty page.

    >>> summitry.read(page, captured="2019-04-15").reading.meetings
    """
    from summitry.ingest import make_page

    page = make_page(content, url=url, published=published, captured=captured, clean=clean)
    article, reading = read_raw(page, Knowledge(tuple(dossiers)))[0]
    return PageReading(article, reading)


def read_raw(
    page: RawPage, knowledge: Knowledge, site_lines: frozenset[str] = frozenset()
) -> tuple[tuple[Article, Reading], ...]:
    """The stories of one raw page, each with its reading; nearly always one, never none."""
    from summitry.page import read_stories
    from summitry.reading import read_article

    return tuple((article, read_article(article, knowledge)) for article in read_stories(page, site_lines))


def load_knowledge(paths: Iterable[str | Path]) -> Knowledge:
    """The dossiers of these files. Raises ``errors.DossierError`` for a file that is none."""
    from summitry.dossier import load_dossier

    return Knowledge(tuple(load_dossier(Path(path)) for path in paths))


def open(place: str | Path = "summitry.db", *, create: bool = True) -> Talks:
    """The record at a file name or database URL; made where there is none, unless ``create`` is false.

    Raises ``errors.LedgerError`` where it cannot be opened.
    """
    return Talks(place, create=create)
