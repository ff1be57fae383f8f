"""Opening the ledger's database: engine, revisions, and errors in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, inspect, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from summitry.errors import LedgerError, MissingExtraError
from summitry.record.schema import HEAD, REVISIONS

_SECONDS = 5  # to wait for another process that writes

# What SQLite says, what it means, what to do.
_MEANINGS = (
    ("locked", "is being written by another program: try again in a moment"),
    ("readonly", "may not be written: check its rights, or copy it to a place of your own"),
    ("read-only", "may not be written: check its rights, or copy it to a place of your own"),
    ("full", "cannot grow, the disk is full: free some space and run it again; nothing was half-written"),
    ("disk i/o", "cannot be written to disk: check the disk; nothing was half-written"),
    ("not a database", "is not a record of Summitry: choose another file with --db"),
    ("malformed", "is damaged: restore it from a copy"),
    ("unable to open", "cannot be opened: check the path and its rights"),
)


def open_engine(place: str, create: bool) -> Engine:
    """An engine on an up-to-date database. Raises LedgerError (see the module), MissingExtraError without a driver."""
    if "://" not in place:
        path = Path(place)
        if not create and not path.exists():
            raise LedgerError(f"{place}: there is no record: make one with: summitry add PAGES --db {place}")
        if path.is_dir() or not path.absolute().parent.is_dir():
            raise LedgerError(f"{place}: cannot be a record: name a file in a folder that is there")
    url = place if "://" in place else f"sqlite:///{place}"
    try:
        engine = create_engine(url, connect_args={"timeout": _SECONDS} if url.startswith("sqlite") else {})
    except ModuleNotFoundError:
        raise MissingExtraError("this database needs the extra: pip install 'summitry[postgres]'") from None
    except (ArgumentError, NoSuchModuleError):
        raise LedgerError(f"{place.split('://')[0]}://...: no database URL that is known: use a file name") from None
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare)
    with speaking(shown(engine)):
        _upgrade(engine)
    return engine


def shown(engine: Engine) -> str:
    """The database as it may be shown: never with a password."""
    return (
        str(engine.url.database) if engine.dialect.name == "sqlite" else engine.url.render_as_string(hide_password=True)
    )


def _prepare(connection: Any, _: Any) -> None:
    """Readers do not wait for a writer where the file system allows it (write-ahead log)."""
    import sqlite3

    cursor = connection.cursor()
    try:
        cursor.execute("PRAGMA journal_mode=WAL")
    except sqlite3.OperationalError:
        pass  # a read-only file or folder: it can still be read
    finally:
        cursor.close()


def _upgrade(engine: Engine) -> None:
    with engine.connect() as connection:
        tables = inspect(connection).get_table_names()
        found = (
            connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
            if "alembic_version" in tables
            else None
        )
    if found == HEAD:
        return
    if found is not None and found not in REVISIONS:
        raise LedgerError(
            f"{shown(engine)}: made by a newer version of Summitry (revision {found}): install that version"
        )
    if found is None and tables:
        raise LedgerError(f"{shown(engine)}: holds other tables than Summitry's: choose another database")
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


@contextmanager
def speaking(place: str) -> Iterator[None]:
    """Database errors become one line that says what is wrong and what to do."""
    try:
        yield
    except DBAPIError as error:
        said = str(error.orig).lower()
        meaning = next((words for sign, words in _MEANINGS if sign in said), None)
        reason = meaning or f"cannot be used ({' '.join(str(error.orig).split())[:120]})"
        raise LedgerError(f"{place}: {reason}") from None
    except SQLAlchemyError as error:
        raise LedgerError(f"{place}: cannot be used ({type(error).__name__})") from None
