"""Opening the ledger's database: engine, transactions, and errors in plain words."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError, SQLAlchemyError

from summitry.errors import LedgerError, MissingExtraError
from summitry.record.upgrade import upgrade

SECONDS = 5.0
"""How long to wait for another program that writes."""

# What databases say, what it means, what to do.
_MEANINGS = (
    ("locked", "is being written by another program: try again in a moment"),
    ("readonly", "may not be written: check its rights, or copy it to a place of your own"),
    ("read-only", "may not be written: check its rights, or copy it to a place of your own"),
    ("is full", "cannot grow, the disk is full: free some space and run it again; nothing was half-written"),
    ("no space left", "cannot grow, the disk is full: free some space and run it again; nothing was half-written"),
    ("disk i/o", "cannot be written to disk: check the disk; nothing was half-written"),
    ("not a database", "is not a record of Summitry: choose another file with --db"),
    ("malformed", "is damaged: restore it from a copy"),
    ("unable to open", "cannot be opened: check the path and its rights"),
    ("connection refused", "does not answer: check that the server runs and that the address is right"),
    ("could not translate host", "is at an address that nobody knows: check the URL"),
    ("password authentication", "does not let this user in: check the user and the password"),
    ("does not exist", "is not there: make the database first"),
)
_WRITER = 7_305_417  # of PostgreSQL's advisory locks, the one that writers of a ledger hold


def open_engine(place: str, create: bool) -> Engine:
    """An engine on an up-to-date database. Raises LedgerError (see the module), MissingExtraError without a driver."""
    url = place if "://" in place else _file_url(place, create)
    if url.startswith("postgresql://"):
        url = url.replace("postgresql://", "postgresql+psycopg://", 1)
    try:
        engine = create_engine(url, connect_args={"timeout": SECONDS} if url.startswith("sqlite") else {})
    except ModuleNotFoundError:
        raise MissingExtraError("this database needs the extra: pip install 'summitry[postgres]'") from None
    except (ArgumentError, NoSuchModuleError, ValueError):
        raise LedgerError(f"{place.split('://')[0]}://...: no database URL that is known: use a file name") from None
    if engine.dialect.name == "sqlite":
        event.listen(engine, "connect", _prepare)
        event.listen(engine, "begin", _begin)
    try:
        with speaking(shown(engine)):
            upgrade(engine, shown(engine), create)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _file_url(place: str, create: bool) -> str:
    """The URL of a file. One that may not be written is opened for reading alone, without the files SQLite puts beside it."""
    path = Path(place)
    if not create and not path.exists():
        raise LedgerError(f"{place}: there is no record: make one with: summitry add PAGES --db {place}")
    if path.is_dir() or not path.absolute().parent.is_dir():
        raise LedgerError(f"{place}: cannot be a record: name a file in a folder that is there")
    if path.exists() and not (os.access(path, os.W_OK) and os.access(path.absolute().parent, os.W_OK)):
        logged = path.with_name(f"{path.name}-wal").exists()
        return f"sqlite:///file:{quote(str(path))}?mode=ro{'' if logged else '&immutable=1'}&uri=true"
    return f"sqlite:///{place}"


def shown(engine: Engine) -> str:
    """The database as it may be shown: never with a password."""
    if engine.dialect.name == "sqlite":
        return str(engine.url.database or "the record in memory").removeprefix("file:")
    return engine.url.render_as_string(hide_password=True)


def _prepare(connection: Any, _: Any) -> None:
    """SQLAlchemy begins transactions itself, so that making tables is part of one; and readers do not wait for a writer where
    the file system allows it (write-ahead log).
    """
    connection.isolation_level = None
    with suppress(sqlite3.OperationalError):  # a read-only file or folder can still be read
        connection.execute("PRAGMA journal_mode=WAL")


def _begin(connection: Connection) -> None:
    # A writer takes its turn at the start: what it looks up before it adds stays true until it is done.
    kind = "IMMEDIATE" if connection.get_execution_options().get("summitry_writes") else "DEFERRED"
    connection.exec_driver_sql(f"BEGIN {kind}")


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """One transaction of the only writer there is at a time."""
    with engine.execution_options(summitry_writes=True).begin() as connection:
        if engine.dialect.name == "postgresql":
            connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _WRITER})
        yield connection


@contextmanager
def speaking(place: str) -> Iterator[None]:
    """Database errors become one line that says what is wrong and what to do."""
    try:
        yield
    except DBAPIError as error:
        said = str(error.orig).lower()
        meaning = next((words for sign, words in _MEANINGS if sign in said), None)
        reason = meaning or f"cannot be used ({' '.join(str(error.orig).split())[:120]}): check it, or restore a copy"
        raise LedgerError(f"{place}: {reason}") from None
    except SQLAlchemyError as error:
        raise LedgerError(f"{place}: cannot be used ({type(error).__name__}): check it, or restore a copy") from None
