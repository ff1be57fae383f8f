"""Bringing a ledger's database to the revision that this version of Summitry knows."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from summitry.errors import LedgerError
from summitry.record.schema import HEAD, REVISIONS


def upgrade(engine: Engine, place: str, create: bool) -> None:
    """Makes the tables, or runs the revisions that are missing, in one transaction; with ``create`` false the tables must be there.

    Raises LedgerError for a database of a newer version, of something else, or without a record.
    """
    with engine.connect() as connection:
        found = _revision(connection, place, create)
    if found == HEAD:
        return
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations").replace("%", "%%"))
    with engine.execution_options(summitry_writes=True).begin() as connection:
        # Another program may have done it since.
        if _revision(connection, place, create) != HEAD:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")


def _revision(connection: Connection, place: str, create: bool) -> str | None:
    """The revision of the database, or None for an empty one."""
    tables = inspect(connection).get_table_names()
    if "alembic_version" not in tables:
        if tables:
            raise LedgerError(f"{place}: holds other tables than Summitry's: choose another database")
        if not create:
            raise LedgerError(f"{place}: is empty: put pages into it with: summitry add PAGES --db {place}")
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if found is not None and found not in REVISIONS:
        raise LedgerError(f"{place}: made by a newer version of Summitry (revision {found}): install that version")
    return found
