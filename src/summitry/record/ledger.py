"""The ledger: the only state there is. Pages, readings, rulings, dossiers and favourites are added, never changed.

Times of recording are given by the caller (ISO 8601, UTC); the ledger asks no clock.
"""

from __future__ import annotations

import hashlib
import json
import threading
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from sqlalchemy import Connection, Select, func, select

from summitry.codec import from_plain, to_plain
from summitry.errors import RulingError
from summitry.model import Article, Dossier, Entry, RawPage, Reading, Ruling
from summitry.record.anchors import anchor_of, name_of, retarget, retarget_person
from summitry.record.asof import known_day
from summitry.record.database import open_engine, shown, speaking, writing
from summitry.record.rulings import PERSON_KINDS, checked, in_force
from summitry.record.schema import dossiers, favourites, pages, readings, rulings


class Ledger:
    """An open ledger. Every method raises ``errors.LedgerError`` where the database refuses."""

    def __init__(self, place: str, *, create: bool = True) -> None:
        """Opens a file (SQLite) or database URL and brings it up to date; with ``create`` false it must be there."""
        self._engine = open_engine(place, create)
        self._place = shown(self._engine)
        self._batch = threading.local()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the database; SQLite's write-ahead log is folded into the file."""
        self._engine.dispose()

    @contextmanager
    def batch(self) -> Iterator[None]:
        """Everything this thread adds inside is kept together, or not at all where an error or interruption ends the block."""
        if self._open is not None:
            yield
            return
        with speaking(self._place), writing(self._engine) as connection:
            self._batch.connection = connection
            try:
                yield
            finally:
                self._batch.connection = None

    @property
    def _open(self) -> Connection | None:
        """The connection of this thread's batch."""
        return getattr(self._batch, "connection", None)

    @contextmanager
    def _connection(self) -> Iterator[Connection]:
        with self.batch():
            assert self._open is not None
            yield self._open

    def _rows(self, query: Select[Any]) -> Sequence[Any]:
        """Rows read inside this thread's batch, or else without a transaction of writing."""
        if self._open is not None:
            return self._open.execute(query).all()
        with speaking(self._place), self._engine.connect() as connection:
            return connection.execute(query).all()

    # Pages and readings

    def add(self, page: RawPage, article: Article, reading: Reading, recorded: str) -> bool:
        """Keeps a page with one reading of one of its articles; False where just that is the latest already."""
        with self._connection() as connection:
            if self.has_reading(article, reading.reader):
                return False
            if not self.has_page(page.id):
                connection.execute(pages.insert().values(**_page_row(page), recorded=recorded))
            row = {"article": _json(article), "reading": _json(reading), "digest": digest(article)}
            connection.execute(
                readings.insert().values(
                    article_id=article.id, page_id=page.id, reader=reading.reader, recorded=recorded, **row
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
        """Adds a ruling; ``undo`` takes the earlier one of that kind on these targets back.

        Raises RulingError where it is malformed, names a report or person that no kept reading has, or takes nothing back.
        """
        ruling = checked(kind, tuple(targets), value, by, when, why, undo)
        with self._connection() as connection:
            anchors = [self._anchor(kind, target) for target in ruling.targets]
            if undo and not any(_alike(ruling, one) for one in in_force(self.rulings())):
                raise RulingError(
                    f"no {kind} ruling on {' '.join(ruling.targets)} is in force: there is nothing to undo"
                )
            row = {"targets": json.dumps(ruling.targets), "anchors": json.dumps(anchors)}
            done = connection.execute(
                rulings.insert().values(kind=kind, value=ruling.value, by=by, made=when, why=why, **row)
            )
            key = done.inserted_primary_key
        return replace(ruling, number=int(key[0]) if key else 0)

    def _anchor(self, kind: str, target: str) -> tuple[str, ...]:
        """The words of the newest reading that has the report or person. Raises RulingError where none has."""
        article, _, local = target.rpartition(":")
        for reading in reversed(self.readings(article)):
            if kind in PERSON_KINDS:
                if name := name_of(reading, local):
                    return name
            elif any(report.id == local for report in reading.meetings):
                return anchor_of(reading, local)
        if kind in PERSON_KINDS:
            ids = "an id of a naming that `summitry people NAME --explain` prints"
            raise RulingError(f"nobody {target!r} in this record: take {ids}")
        raise RulingError(f"no report {target!r} in this record: take an id that `summitry meetings` prints")

    def rulings(self, *, by_recorded: date | None = None) -> tuple[Ruling, ...]:
        """All rulings, oldest first, their targets as the latest readings name them (``anchors``).

        Only rulings made and readings recorded by the end of a day, if one is given.
        """
        query = select(rulings).order_by(rulings.c.number)
        if by_recorded is not None:
            query = query.where(func.substr(rulings.c.made, 1, 10) <= by_recorded.isoformat())
        rows = [(row, json.loads(row.targets), json.loads(row.anchors)) for row in self._rows(query)]
        latest = self._latest({target.rpartition(":")[0] for _, targets, _ in rows for target in targets}, by_recorded)
        found = []
        for row, targets, anchors in rows:
            turn = retarget_person if row.kind in PERSON_KINDS else retarget
            turned = (turn(t, tuple(a), latest) for t, a in zip(targets, anchors, strict=True))
            found.append(Ruling(row.number, row.kind, tuple(turned), row.value, row.by, row.made, row.why))
        return tuple(found)

    def _latest(self, articles: set[str], by_recorded: date | None) -> dict[str, Reading]:
        query = select(readings.c.article_id, readings.c.reading).where(readings.c.article_id.in_(sorted(articles)))
        if by_recorded is not None:
            query = query.where(func.substr(readings.c.recorded, 1, 10) <= by_recorded.isoformat())
        rows = {row.article_id: row.reading for row in self._rows(query.order_by(readings.c.seq))}
        return {id: from_plain(Reading, json.loads(plain)) for id, plain in rows.items()}

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


def _alike(a: Ruling, b: Ruling) -> bool:
    return a.kind == b.kind and set(a.targets) == set(b.targets)


def _page_row(page: RawPage) -> dict[str, Any]:
    content = zlib.compress(page.content.encode("utf-8", "surrogatepass"))
    return {"id": page.id, "site": _site(page), "page": _json(replace(page, content="")), "content": content}


def _page(plain: str, content: bytes) -> RawPage:
    page = from_plain(RawPage, {"content": "", **json.loads(plain)})
    return replace(page, content=zlib.decompress(content).decode("utf-8", "surrogatepass"))


def _entry(row: Any) -> Entry:
    article = from_plain(Article, json.loads(row.article))
    return Entry(article, from_plain(Reading, json.loads(row.reading)), known_day(article, row.first), row.first)


def _site(page: RawPage) -> str | None:
    """The host without "www.": pages of one site are cleaned together."""
    host = urlsplit(page.url).hostname if page.url else None
    return host.removeprefix("www.") if host else None
