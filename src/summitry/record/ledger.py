"""The ledger: the only state there is. Pages, readings, rulings, dossiers and favourites are added, never changed.

Times of recording are given by the caller (ISO 8601, UTC); the ledger asks no clock.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, select

from summitry.codec import from_plain, to_plain
from summitry.errors import RulingError
from summitry.model import Article, Dossier, Entry, RawPage, Reading, Ruling
from summitry.record.asof import known_day
from summitry.record.database import open_engine, shown, speaking
from summitry.record.rulings import checked
from summitry.record.schema import dossiers, favourites, pages, readings, rulings


class Ledger:
    """An open ledger. Every method raises ``errors.LedgerError`` where the database refuses."""

    def __init__(self, place: str, *, create: bool = True) -> None:
        """Opens a file (SQLite) or database URL and brings it up to date; with ``create`` false it must be there."""
        self._engine = open_engine(place, create)
        self._place = shown(self._engine)
        self._open: Connection | None = None

    def close(self) -> None:
        """Lets go of the database."""
        self._engine.dispose()

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Everything added inside is kept together, or not at all where an error or interruption ends the block."""
        if self._open is not None:
            yield
            return
        with speaking(self._place), self._engine.begin() as connection:
            self._open = connection
            try:
                yield
            finally:
                self._open = None

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        with self.batch():
            assert self._open is not None
            yield self._open

    def _rows(self, query: Select[Any]) -> Sequence[Any]:
        """Rows read inside the open batch, or else without a transaction of writing."""
        if self._open is not None:
            return self._open.execute(query).all()
        with speaking(self._place), self._engine.connect() as connection:
            return connection.execute(query).all()

    # Pages and readings

    def add(self, page: RawPage, article: Article, reading: Reading, recorded: str) -> bool:
        """Keeps a page with one reading of one of its articles; False where just that is the latest already."""
        if self.has_reading(article, reading.reader):
            return False
        with self._connection() as connection:
            if not self.has_page(page.id):
                kept = {"content": zlib.compress(page.content.encode("utf-8", "surrogatepass"))}
                plain = _json(replace(page, content=""))
                connection.execute(
                    pages.insert().values(id=page.id, site=_site(page), page=plain, recorded=recorded, **kept)
                )
            connection.execute(
                readings.insert().values(
                    article_id=article.id,
                    page_id=page.id,
                    digest=digest(article),
                    reader=reading.reader,
                    article=_json(article),
                    reading=_json(reading),
                    recorded=recorded,
                )
            )
        return True

    def has_page(self, id: str) -> bool:
        """Whether the page is kept."""
        return bool(self._rows(select(pages.c.id).where(pages.c.id == id)))

    def has_reading(self, article: Article, reader: str) -> bool:
        """Whether the latest reading of the article is by this reader, of the article just as it is."""
        query = select(readings.c.digest, readings.c.reader).where(readings.c.article_id == article.id)
        last = self._rows(query.order_by(readings.c.seq.desc()).limit(1))
        return bool(last) and tuple(last[0]) == (digest(article), reader)

    def pages(self, site: str | None = None) -> tuple[RawPage, ...]:
        """The kept pages, of one site or all, by id."""
        query = select(pages.c.page, pages.c.content).order_by(pages.c.id)
        if site is not None:
            query = query.where(pages.c.site == site)
        return tuple(_page(row.page, row.content) for row in self._rows(query))

    def page(self, id: str) -> RawPage | None:
        """The kept page of that id, or None."""
        rows = self._rows(select(pages.c.page, pages.c.content).where(pages.c.id == id))
        return _page(rows[0].page, rows[0].content) if rows else None

    def entries(self, *, by_recorded: date | None = None) -> tuple[Entry, ...]:
        """The latest reading of every article, by article id; only what was recorded by the end of a day, if one is given."""
        latest = select(func.max(readings.c.seq).label("seq"), func.min(readings.c.recorded).label("first"))
        latest = latest.group_by(readings.c.article_id)
        if by_recorded is not None:
            latest = latest.where(func.substr(readings.c.recorded, 1, 10) <= by_recorded.isoformat())
        last = latest.subquery()
        query = select(readings.c.article, readings.c.reading, last.c.first).join(last, readings.c.seq == last.c.seq)
        return tuple(_entry(row) for row in self._rows(query.order_by(readings.c.article_id)))

    def entry(self, id: str) -> Entry | None:
        """The latest reading of the article of that id, or None."""
        first = select(func.min(readings.c.recorded)).where(readings.c.article_id == id).scalar_subquery()
        query = select(readings.c.article, readings.c.reading, first.label("first")).where(readings.c.article_id == id)
        rows = self._rows(query.order_by(readings.c.seq.desc()).limit(1))
        return _entry(rows[0]) if rows else None

    def readings(self, id: str) -> tuple[Reading, ...]:
        """All readings of the article of that id, oldest first: earlier readers' stay addressable."""
        query = select(readings.c.reading).where(readings.c.article_id == id).order_by(readings.c.seq)
        return tuple(from_plain(Reading, json.loads(row.reading)) for row in self._rows(query))

    def version(self) -> tuple[int, ...]:
        """Numbers that change whenever anything is added."""
        tables = (readings.c.seq, rulings.c.number, dossiers.c.seq)
        return tuple(self._rows(select(func.coalesce(func.max(column), 0)))[0][0] for column in tables)

    # What people decide and keep

    def rule(
        self, kind: str, targets: Iterable[str], value: str | None, by: str, when: str, why: str, *, undo: bool = False
    ) -> Ruling:
        """Adds a ruling. Raises RulingError where it is malformed or names a report that no kept reading has."""
        ruling = checked(kind, tuple(targets), value, by, when, why, undo)
        known = {f"{entry.article.id}:{report.id}" for entry in self.entries() for report in entry.reading.meetings}
        unknown = [target for target in ruling.targets if target not in known]
        if unknown:
            raise RulingError(f"no report {unknown[0]!r} in this record: take an id that `summitry meetings` prints")
        values = {"kind": ruling.kind, "value": ruling.value, "by": by, "made": when, "why": why}
        with self._connection() as connection:
            done = connection.execute(rulings.insert().values(targets=json.dumps(ruling.targets), **values))
            key = done.inserted_primary_key
        return replace(ruling, number=int(key[0]) if key else 0)

    def rulings(self, *, by_recorded: date | None = None) -> tuple[Ruling, ...]:
        """All rulings, oldest first; only those made by the end of a day, if one is given."""
        query = select(rulings).order_by(rulings.c.number)
        if by_recorded is not None:
            query = query.where(func.substr(rulings.c.made, 1, 10) <= by_recorded.isoformat())
        return tuple(
            Ruling(row.number, row.kind, tuple(json.loads(row.targets)), row.value, row.by, row.made, row.why)
            for row in self._rows(query)
        )

    def add_dossier(self, dossier: Dossier, recorded: str) -> None:
        """Keeps a dossier; of several of one name the latest counts."""
        with self._connection() as connection:
            connection.execute(dossiers.insert().values(name=dossier.name, dossier=_json(dossier), recorded=recorded))

    def dossiers(self) -> tuple[Dossier, ...]:
        """The latest dossier of each name, by name."""
        rows = self._rows(select(dossiers.c.name, dossiers.c.dossier).order_by(dossiers.c.seq))
        latest = {row.name: row.dossier for row in rows}
        return tuple(from_plain(Dossier, json.loads(latest[name])) for name in sorted(latest))

    def favourite(self, kind: str, target: str, marked: bool, when: str) -> None:
        """Marks or unmarks something for the reader."""
        with self._connection() as connection:
            connection.execute(favourites.insert().values(kind=kind, target=target, marked=marked, made=when))

    def favourites(self) -> tuple[tuple[str, str], ...]:
        """What is marked: pairs of kind and id."""
        rows = self._rows(
            select(favourites.c.kind, favourites.c.target, favourites.c.marked).order_by(favourites.c.seq)
        )
        latest = {(row.kind, row.target): row.marked for row in rows}
        return tuple(sorted(pair for pair, marked in latest.items() if marked))


def digest(article: Article) -> str:
    """SHA-256 of the article as the page room gave it, in hexadecimal."""
    return hashlib.sha256(_json(article).encode("utf-8", "surrogatepass")).hexdigest()


def _json(noun: Any) -> str:
    return json.dumps(to_plain(noun), ensure_ascii=True, sort_keys=True)


def _page(plain: str, content: bytes) -> RawPage:
    page = from_plain(RawPage, {"content": "", **json.loads(plain)})
    return replace(page, content=zlib.decompress(content).decode("utf-8", "surrogatepass"))


def _entry(row: Any) -> Entry:
    article = from_plain(Article, json.loads(row.article))
    return Entry(article, from_plain(Reading, json.loads(row.reading)), known_day(article, row.first), row.first)


def _site(page: RawPage) -> str | None:
    """The host without "www.": pages of one site are cleaned together."""
    from urllib.parse import urlsplit

    host = urlsplit(page.url).hostname if page.url else None
    return host.removeprefix("www.") if host else None
