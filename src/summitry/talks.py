"""A record on disk: ``Talks`` joins the ledger with the reader. The only place beside the command line that asks the clock.

What articles teach about each other never flows back by accident: a page is read from itself and the lines that its
site repeats. When those lines change, the site's pages are read again, so the order of arrival leaves no trace.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

from summitry.dates import parse_day
from summitry.errors import InputError, UsageError
from summitry.model import (
    Article,
    Dossier,
    Knowledge,
    Meeting,
    Person,
    RawPage,
    Reading,
    Record,
    RecordedAssessment,
    RecordedPosition,
    RecordedStatement,
    Ruling,
    TalksState,
)

Day = date | str | None


@dataclass(slots=True)
class Added:
    """What one call of ``Talks.add`` did: pages new to the record, pages it had, and the inputs that could not be read."""

    new: int = 0
    known: int = 0
    read_again: int = 0
    errors: list[InputError] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)


class Talks:
    """A record: ``summitry.open("talks.db")``. Use it with ``with``, or call ``close``."""

    def __init__(self, place: str | Path, *, create: bool = True) -> None:
        """Opens the record at a file name or database URL; with ``create`` false it must be there.

        Raises ``errors.LedgerError`` where it cannot be opened.
        """
        from summitry.record import Ledger

        self._ledger = Ledger(str(place), create=create)
        self._records: dict[tuple[str | None, date | None, bool, tuple[int, ...]], Record] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the database."""
        self._ledger.close()

    # Adding

    def add(
        self,
        *inputs: str | Path | RawPage,
        published: str | None = None,
        captured: str | None = None,
        clean: bool = False,
        allow_private: bool = False,
        progress: Callable[[str, int], None] | None = None,
    ) -> Added:
        """Reads pages into the record: paths, folders, globs, URLs, JSON Lines files, or RawPages. Adding twice changes nothing.

        An input that cannot be read is in ``Added.errors``; the others are kept. ``progress`` is called after each page with its
        name and the number of pages.
        """
        done = Added()
        pages = list(self._pages(inputs, published, captured, clean, allow_private, done))
        for site, group in _by_site(pages).items():
            self._add_site(site, group, done, lambda name: progress(name, len(pages)) if progress else None)
        self._records.clear()
        return done

    def read_again(self) -> int:
        """Reads all kept pages with the present reader and dossiers; how many readings are new. The old ones stay."""
        done = Added()
        for site, group in _by_site(self._ledger.pages()).items():
            self._add_site(site, group, done, lambda name: None)
        self._records.clear()
        return done.read_again

    def _pages(
        self,
        inputs: Iterable[str | Path | RawPage],
        published: str | None,
        captured: str | None,
        clean: bool,
        allow_private: bool,
        done: Added,
    ) -> Iterable[RawPage]:
        from summitry.ingest import Given, read_inputs

        today = _now()[:10]
        for item in inputs:
            if isinstance(item, RawPage):
                yield item
                continue
            # A fetched page was captured today; a saved one on a day that only its keeper knows.
            fetched = str(item).startswith(("http://", "https://"))
            given = Given(published, captured or (today if fetched else None), clean, allow_private)
            for page in read_inputs([str(item)], given):
                if isinstance(page, InputError):
                    done.errors.append(page)
                else:
                    yield page

    def _add_site(self, site: str | None, pages: list[RawPage], done: Added, progress: Callable[[str], None]) -> None:
        from summitry.page import site_lines

        kept = self._ledger.pages(site) if site else ()
        repeated = site_lines([*kept, *pages]) if site else frozenset()
        knowledge = Knowledge(self.dossiers())
        with self._ledger.batch():
            for page in pages:
                self._add_page(page, repeated, knowledge, done)
                progress(page.name or page.url or page.id)
            new = {page.id for page in pages}
            for page in kept:
                if page.id not in new:
                    self._read_again(page, repeated, knowledge, done)

    def _add_page(self, page: RawPage, repeated: frozenset[str], knowledge: Knowledge, done: Added) -> None:
        from summitry.page import read_stories

        known = self._ledger.has_page(page.id)
        for article in read_stories(page, repeated):
            done.read_again += self._keep(page, article, knowledge) and known
            done.notices += [f"{page.name or page.url or page.id}: {notice}" for notice in article.notices if not known]
        done.known += known
        done.new += not known

    def _read_again(self, page: RawPage, repeated: frozenset[str], knowledge: Knowledge, done: Added) -> None:
        from summitry.page import read_stories

        for article in read_stories(page, repeated):
            done.read_again += self._keep(page, article, knowledge)

    def _keep(self, page: RawPage, article: Article, knowledge: Knowledge) -> bool:
        """Reads the article unless the ledger holds a reading of just this article by this reader and these dossiers."""
        from summitry.reading import READER, read_article

        reader = reader_name(READER, knowledge)
        if self._ledger.has_reading(article, reader):
            return False
        reading = read_article(article, knowledge)
        return self._ledger.add(page, article, replace(reading, reader=reader), _now())

    # Reading the record

    def record(self, *, dossier: str | None = None, as_of: Day = None, by_recorded: bool = False) -> Record:
        """The record as of a day (all there is without one), narrowed to a dossier by its name.

        ``by_recorded`` asks what Summitry itself knew by then: articles and rulings by when they were recorded.
        Raises ``errors.UsageError`` for a day or dossier that is none.
        """
        from summitry.record import build

        day = as_day(as_of)
        chosen = self.dossier(dossier) if dossier else None
        key = (dossier, day, by_recorded, self._ledger.version())
        if key not in self._records:
            if len(self._records) > 16:
                self._records.clear()
            until = day if by_recorded else None
            self._records[key] = build(
                self._ledger.entries(by_recorded=until),
                self._ledger.rulings(by_recorded=until),
                chosen,
                None if by_recorded else day,
            )
        return self._records[key]

    def meetings(self, *, as_of: Day = None, dossier: str | None = None) -> tuple[Meeting, ...]:
        """The meetings as of a day, in the order of their dates."""
        return self.record(dossier=dossier, as_of=as_of).meetings

    def statements(self, *, as_of: Day = None, dossier: str | None = None) -> tuple[RecordedStatement, ...]:
        """Who said what, in the order in which it became known."""
        return self.record(dossier=dossier, as_of=as_of).statements

    def positions(self, *, as_of: Day = None, dossier: str | None = None) -> tuple[RecordedPosition, ...]:
        """Where the parties stand and on which condition, in the order in which it became known."""
        return self.record(dossier=dossier, as_of=as_of).positions

    def assessments(self, *, as_of: Day = None, dossier: str | None = None) -> tuple[RecordedAssessment, ...]:
        """How observers read the talks, in the order in which it became known."""
        return self.record(dossier=dossier, as_of=as_of).assessments

    def people(self, *, as_of: Day = None, dossier: str | None = None) -> tuple[Person, ...]:
        """Who is who across the articles, by id, with how each article names them and why they are one person."""
        return self.record(dossier=dossier, as_of=as_of).people

    def state(self, *, as_of: Day = None, dossier: str | None = None) -> TalksState:
        """The state of the talks on a day; without one, on the last day that the record knows of."""
        from summitry.record import state_of

        record = self.record(dossier=dossier, as_of=as_of)
        day = as_day(as_of) or max((source.known for source in record.sources), default=self.today())
        return state_of(record, day)

    # What people decide and keep

    def rule(self, kind: str, *targets: str, value: str | None = None, undo: bool = False, by: str, why: str) -> Ruling:
        """Records a person's decision; see ``model.Ruling``. ``undo`` takes back the earlier one of that kind and targets.

        Raises ``errors.RulingError`` where it is malformed.
        """
        self._records.clear()
        return self._ledger.rule(kind, targets, value, by, _now(), why, undo=undo)

    def rulings(self) -> tuple[Ruling, ...]:
        """All rulings in the order in which they were made."""
        return self._ledger.rulings()

    def add_dossier(self, dossier: Dossier) -> None:
        """Keeps a dossier with the record (a new version replaces the one of that name) and reads the kept pages with it."""
        if dossier in self.dossiers():
            return
        self._ledger.add_dossier(dossier, _now())
        self.read_again()

    def dossiers(self) -> tuple[Dossier, ...]:
        """The dossiers kept with the record, by name."""
        return self._ledger.dossiers()

    def dossier(self, name: str) -> Dossier:
        """The dossier of that name. Raises ``errors.UsageError`` where the record has none such."""
        for one in self.dossiers():
            if one.name == name:
                return one
        known = ", ".join(one.name for one in self.dossiers()) or "none yet; add one with: summitry add --dossier FILE"
        raise UsageError(f"no dossier {name!r} in this record (there are: {known})")

    def article(self, id: str) -> Article | None:
        """The article version of that id, as it was last read, or None."""
        entry = self._ledger.entry(id)
        return entry.article if entry else None

    def reading(self, id: str) -> Reading | None:
        """The latest reading of the article version of that id, or None."""
        entry = self._ledger.entry(id)
        return entry.reading if entry else None

    def favourites(self) -> frozenset[tuple[str, str]]:
        """What the reader marked: pairs of kind ("meeting", "article") and id."""
        return frozenset(self._ledger.favourites())

    def set_favourite(self, kind: str, id: str, on: bool) -> None:
        """Marks or unmarks."""
        self._ledger.favourite(kind, id, on, _now())

    def today(self) -> date:
        """The present day in UTC."""
        return datetime.now(UTC).date()


def as_day(value: Day) -> date | None:
    """A day from a date or an ISO 8601 string. Raises ``errors.UsageError`` for anything else."""
    return parse_day(value, "--as-of") if isinstance(value, str) else value


def reader_name(reader: str, knowledge: Knowledge) -> str:
    """The reader with what it was given to know: the same article under another dossier is another reading."""
    import hashlib
    import json

    from summitry.codec import to_plain

    if not knowledge.dossiers:
        return reader
    key = json.dumps([to_plain(d) for d in knowledge.dossiers], sort_keys=True)
    return f"{reader} with {hashlib.sha256(key.encode()).hexdigest()[:8]}"


def _by_site(pages: Iterable[RawPage]) -> dict[str | None, list[RawPage]]:
    """Pages by host, those without an address under None; the order within a group does not matter to the record."""
    groups: dict[str | None, list[RawPage]] = {}
    for page in pages:
        groups.setdefault(site_of(page), []).append(page)
    return groups


def site_of(page: RawPage) -> str | None:
    """The host of the page's address without "www.", or None."""
    host = urlsplit(page.url).hostname if page.url else None
    return host.removeprefix("www.") if host else None


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
