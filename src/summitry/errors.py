"""Every error Summitry raises on purpose. The message is one line: what is wrong, where, and what to do.

SummitryError
├── InputError          a page, file, URL or JSON line cannot be read
│   ├── FetchError      a URL does not answer, or may not be fetched
│   └── LineError       one line of a JSON Lines file is broken (the others are kept)
├── DossierError        a dossier file is wrong
├── RulingError         a ruling names nothing in the record, or is malformed
├── LedgerError         the database is missing, locked, read-only, full, or of a newer version
├── UsageError          options that do not go together, an unknown meeting, a wrong date
└── MissingExtra        a part of Summitry that is not installed
"""

from __future__ import annotations


class SummitryError(Exception):
    """The root: ``str(error)`` is one line for people."""


class InputError(SummitryError):
    """A page, file, URL or JSON line cannot be read."""


class FetchError(InputError):
    """A URL does not answer, or may not be fetched."""


class LineError(InputError):
    """One line of a JSON Lines file is broken; ``number`` counts from 1, ``id`` is the line's own id where it has
    one.
    """

    def __init__(self, message: str, number: int, id: str | None = None) -> None:
        super().__init__(message)
        self.number = number
        self.id = id


class DossierError(SummitryError):
    """A dossier file is wrong."""


class RulingError(SummitryError):
    """A ruling names nothing in the record, or is malformed."""


class LedgerError(SummitryError):
    """The database is missing, locked, read-only, full, or of a newer version."""


class UsageError(SummitryError):
    """Options that do not go together, an unknown meeting, a wrong date."""


class MissingExtraError(SummitryError):
    """A part of Summitry that is not installed; the message names the extra."""
