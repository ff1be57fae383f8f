"""Databases of every revision open, and keep what they held."""

import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from factory import entry, report

from summitry.model import Dossier, RawPage
from summitry.record import Ledger, build, schema, upgrade

FIXTURES = Path(__file__).parent.parent / "fixtures"
MIGRATIONS = Path(upgrade.__file__).parent / "migrations"
WHEN = "2019-11-01T09:00:00+00:00"
# What ledger-0001.db holds; it was written by `fill` with the first revision, and stays as it is.
KEPT = [
    entry("old1", "2018-05-10", report("scheduled", "Donald Trump", "Kim Jong Un", at="Singapore", on="2018-06-12")),
    entry("old2", "2018-06-12", report("held", "Donald Trump", "Kim Jong Un", at="Singapore", on="2018-06-12")),
]


def fill(place: str) -> None:
    with Ledger(place) as ledger:
        for item in KEPT:
            page = RawPage(item.article.id, "<p>Word of the talks.</p>", "html", item.article.url)
            ledger.add(page, item.article, item.reading, WHEN)
        ledger.rule("status", ["old1:m1"], "held", "keeper", WHEN, "seen with my own eyes")
        ledger.add_dossier(Dossier("korea", "Korea", ("USA", "PRK")), WHEN)
        ledger.favourite("meeting", "old1:m1", True, WHEN)


@pytest.mark.parametrize("revision", schema.REVISIONS)
def test_a_database_of_this_revision_opens_and_has_everything(tmp_path, revision):
    shutil.copy(FIXTURES / f"ledger-{revision}.db", tmp_path / "talks.db")
    with Ledger(str(tmp_path / "talks.db"), create=False) as ledger:
        entries = ledger.entries()
        assert [one.reading for one in entries] == [one.reading for one in KEPT]
        assert [one.article for one in entries] == [one.article for one in KEPT]
        assert [page.content for page in ledger.pages()] == ["<p>Word of the talks.</p>"] * 2
        assert [(one.kind, one.targets, one.value) for one in ledger.rulings()] == [("status", ("old1:m1",), "held")]
        assert [one.name for one in ledger.dossiers()] == ["korea"]
        assert ledger.favourites() == (("meeting", "old1:m1"),)
        (meeting,) = build(entries, ledger.rulings()).meetings
        assert meeting.aliases == ("old1:m1", "old2:m1")


def test_a_new_database_is_what_the_schema_says(tmp_path):
    with Ledger(str(tmp_path / "talks.db")) as ledger, ledger._engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), schema.metadata) == []


def test_the_schema_names_every_revision_in_order():
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    assert tuple(one.revision for one in scripts.walk_revisions())[::-1] == schema.REVISIONS
    assert scripts.get_current_head() == schema.HEAD
