"""What the web app needs of a record. ``summitry.talks.Talks`` is one."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from summitry.model import Article, Dossier, Reading, Record, TalksState


class Library(Protocol):
    """A record that can be shown: read-only but for the reader's favourites."""

    def record(self, *, dossier: str | None = None, as_of: date | None = None) -> Record:
        """The record as of a day, narrowed to a dossier. Raises ``errors.UsageError`` for an unknown dossier."""
        ...

    def state(self, *, as_of: date | None = None, dossier: str | None = None) -> TalksState:
        """The state of the talks on a day."""
        ...

    def article(self, id: str) -> Article | None:
        """The article version of that id."""
        ...

    def reading(self, id: str) -> Reading | None:
        """The latest reading of the article version of that id."""
        ...

    def dossiers(self) -> tuple[Dossier, ...]:
        """The dossiers, by name."""
        ...

    def favourites(self) -> frozenset[tuple[str, str]]:
        """Pairs of kind ("meeting", "article") and id."""
        ...

    def set_favourite(self, kind: str, id: str, on: bool) -> None:
        """Marks or unmarks."""
        ...

    def today(self) -> date:
        """The reader's day."""
        ...
