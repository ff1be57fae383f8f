"""The ledger on SQLite, and on PostgreSQL where SUMMITRY_TEST_POSTGRES holds the URL of an empty database."""

import multiprocessing
import os
import sqlite3
import threading
from dataclasses import replace
from datetime import date

import pytest
from factory import entry, report, said
from korea import korea
from sqlalchemy import create_engine, text

from summitry.errors import LedgerError, RulingError
from summitry.model import Dossier, Evidence, RawPage
from summitry.record import Ledger, build, database

POSTGRES = os.environ.get("SUMMITRY_TEST_POSTGRES")
WHEN = "2019-11-01T09:00:00+00:00"
ONE = entry("a1", "2018-05-10", report("scheduled", at="Singapore", on="2018-06-12"))


@pytest.fixture(
    params=[
        "sqlite",
        pytest.param(
            "postgresql",
            marks=pytest.mark.skipif(not POSTGRES, reason="no PostgreSQL server: set SUMMITRY_TEST_POSTGRES"),
        ),
    ]
)
def place(request, tmp_path):
    if request.param == "sqlite":
        yield str(tmp_path / "talks.db")
        return
    engine = create_engine(POSTGRES.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    yield POSTGRES


@pytest.fixture
def ledger(place):
    with Ledger(place) as opened:
        yield opened


def page_of(item, content="<p>Word of the talks.</p>"):
    return RawPage(item.article.id, content, "html", item.article.url)


def add(ledger, item, recorded=WHEN, **page):
    return ledger.add(page_of(item, **page), item.article, item.reading, recorded)


def test_what_is_added_comes_back_as_it_was(ledger):
    add(ledger, ONE, "2018-05-11T10:00:00+00:00")
    assert ledger.entries() == (replace(ONE, recorded="2018-05-11T10:00:00+00:00"),)
    assert ledger.page("a1") == page_of(ONE) and ledger.pages() == (page_of(ONE),)


def test_adding_the_same_twice_adds_nothing(ledger):
    assert [add(ledger, ONE), add(ledger, ONE, "2020-01-01T00:00:00+00:00")] == [True, False]
    assert ledger.entry("a1").recorded == WHEN


def test_the_record_of_a_ledger_is_that_of_its_entries(ledger):
    for item in reversed(korea()):
        add(ledger, item)
    assert build(ledger.entries()).meetings == build(korea()).meetings


def test_a_new_reader_adds_a_reading_and_the_old_one_stays(ledger):
    newer = replace(ONE.reading, reader="reader 2", meetings=())
    add(ledger, ONE)
    assert ledger.add(page_of(ONE), ONE.article, newer, "2019-11-02T09:00:00+00:00")
    assert ledger.entry("a1").reading == newer
    assert ledger.readings("a1") == (ONE.reading, newer)
    assert ledger.entry("a1").recorded == WHEN, "re-reading does not make an article younger"


def test_an_article_that_changes_and_changes_back_counts_as_it_was_last(ledger):
    other = replace(ONE.article, text="Cleaned otherwise.")
    for article in (ONE.article, other, ONE.article):
        assert ledger.add(page_of(ONE), article, ONE.reading, WHEN)
    assert ledger.entry("a1").article == ONE.article


def test_any_text_survives(ledger):
    odd = "NUL \0, half a pair \ud83d, عربي"
    add(ledger, ONE, content=odd)
    item = entry("a2", "2018-05-10", statements=(said("s1", "Mike Pompeo", odd),), text=odd)
    add(ledger, item)
    assert ledger.page("a1").content == odd
    assert ledger.entry("a2").article.text == odd


def test_pages_of_one_site(ledger):
    for id, url in (("p1", "https://www.harbour.example/a"), ("p2", "https://harbour.example/b"), ("p3", None)):
        item = entry(id, "2018-01-01")
        ledger.add(RawPage(id, "x", "text", url), item.article, item.reading, WHEN)
    assert [page.id for page in ledger.pages("harbour.example")] == ["p1", "p2"]


def test_a_batch_that_fails_leaves_nothing(ledger):
    with pytest.raises(KeyError), ledger.batch():
        add(ledger, ONE)
        raise KeyError
    assert ledger.entries() == () and not ledger.has_page("a1")


def test_the_third_clock_asks_what_was_recorded_by_a_day(ledger):
    add(ledger, ONE, "2019-01-05T23:59:59+00:00")
    newer = replace(ONE.reading, reader="reader 2", meetings=())
    ledger.add(page_of(ONE), ONE.article, newer, "2019-02-01T00:00:00+00:00")
    assert ledger.entries(by_recorded=date(2019, 1, 4)) == ()
    assert ledger.entries(by_recorded=date(2019, 1, 5))[0].reading == ONE.reading
    assert ledger.entries(by_recorded=date(2019, 2, 1))[0].reading == newer


def test_the_database_refuses_to_change_or_remove_a_row(ledger):
    add(ledger, ONE)
    for verb in ("UPDATE readings SET reader = 'x'", "DELETE FROM pages"):
        with pytest.raises(Exception, match="append-only"), ledger._engine.begin() as connection:
            connection.execute(text(verb))


def test_version_changes_with_everything_that_changes_the_record(ledger):
    seen = [ledger.version()]
    add(ledger, ONE)
    seen.append(ledger.version())
    ledger.rule("drop", ["a1:m1"], None, "me", WHEN, "wrong")
    seen.append(ledger.version())
    ledger.add_dossier(Dossier("k", "K", ("USA", "PRK")), WHEN)
    seen.append(ledger.version())
    assert len(set(seen)) == 4


def test_rulings_are_numbered_and_kept(ledger):
    add(ledger, ONE)
    first = ledger.rule("status", ["a1:m1"], "cancelled", "me", WHEN, "the ministry says so")
    second = ledger.rule("status", ["a1:m1"], None, "me", WHEN, "it does not", undo=True)
    assert first.number < second.number and second.value is None
    assert ledger.rulings() == (first, second)


def test_rulings_by_the_day_they_were_made(ledger):
    add(ledger, ONE)
    ledger.rule("drop", ["a1:m1"], None, "me", "2020-03-01T00:00:00+00:00", "wrong")
    assert ledger.rulings(by_recorded=date(2020, 2, 29)) == ()
    assert len(ledger.rulings(by_recorded=date(2020, 3, 1))) == 1


@pytest.mark.parametrize(
    ("kind", "targets", "value", "why", "undo", "says"),
    [
        ("merge", ["a1:m1"], None, "x", False, "no ruling"),
        ("same", ["a1:m1"], None, "x", False, "takes 2 to 100"),
        ("status", ["a1:m1"], "over", "x", False, "no status"),
        ("status", ["a1:m1"], None, "x", False, "no status"),
        ("date", ["a1:m1"], "soon", "x", False, "no EDTF"),
        ("drop", ["a1:m9"], None, "x", False, "no report"),
        ("drop", ["a9:m1"], None, "x", False, "no report"),
        ("drop", ["nonsense"], None, "x", False, "no report"),
        ("drop", ["a1:m1"], None, " ", False, "needs a reason"),
        ("drop", ["a1:m1"], None, "x", True, "nothing to undo"),
    ],
)
def test_a_malformed_ruling_is_refused_and_not_kept(ledger, kind, targets, value, why, undo, says):
    add(ledger, ONE)
    with pytest.raises(RulingError, match=says):
        ledger.rule(kind, targets, value, "me", WHEN, why, undo=undo)
    assert ledger.rulings() == ()


def test_a_ruling_finds_its_report_in_a_new_reading_by_its_words(ledger):
    first = replace(ONE.reading.meetings[0], evidence=(Evidence(0, 22, "will meet in Singapore"),))
    other = replace(ONE.reading.meetings[0], id="m2", evidence=(Evidence(30, 40, "a trip off"),))
    ledger.add(page_of(ONE), ONE.article, replace(ONE.reading, meetings=(first, other)), WHEN)
    ledger.rule("drop", ["a1:m1"], None, "me", WHEN, "wrong")
    turned = (
        replace(other, id="m1"),
        replace(first, id="m2", evidence=(Evidence(0, 22, "to meet in Singapore; will meet in Singapore"),)),
    )
    ledger.add(
        page_of(ONE), ONE.article, replace(ONE.reading, reader="reader 2", meetings=turned), "2020-01-01T00:00:00+00:00"
    )
    assert ledger.rulings()[0].targets == ("a1:m2",)
    assert ledger.rulings(by_recorded=date(2019, 12, 1))[0].targets == ("a1:m1",)
    ledger.rule("drop", ["a1:m2"], None, "me", WHEN, "was right", undo=True)
    assert len(build(ledger.entries(), ledger.rulings()).meetings) > 0


def test_the_latest_dossier_of_a_name_counts(ledger):
    for title in ("Old", "New"):
        ledger.add_dossier(Dossier("korea", title, ("USA", "PRK")), WHEN)
    assert [one.title for one in ledger.dossiers()] == ["New"]


def test_favourites_are_marked_and_unmarked(ledger):
    ledger.favourite("meeting", "a1:m1", True, WHEN)
    ledger.favourite("article", "a1", True, WHEN)
    ledger.favourite("article", "a1", False, WHEN)
    assert ledger.favourites() == (("meeting", "a1:m1"),)


def test_opening_again_finds_everything(place):
    with Ledger(place) as first:
        add(first, ONE)
    with Ledger(place, create=False) as second:
        assert len(second.entries()) == 1


def _write(place, number):
    with Ledger(place) as ledger:
        for n in range(5):
            add(ledger, entry(f"w{number}-{n}", "2018-01-01"))
            add(ledger, entry("both", "2018-01-01"))


def test_two_programs_may_write_at_once(place):
    Ledger(place).close()
    workers = [multiprocessing.get_context("spawn").Process(target=_write, args=(place, n)) for n in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    with Ledger(place) as ledger:
        assert len(ledger.entries()) == 11 and len(ledger.readings("both")) == 1


def test_reading_goes_on_while_another_thread_writes(ledger):
    add(ledger, ONE)
    seen = []
    with ledger.batch():
        add(ledger, entry("a2", "2018-01-01"))
        reader = threading.Thread(target=lambda: seen.append(len(ledger.entries())))
        reader.start()
        reader.join(10)
    assert seen == [1] and len(ledger.entries()) == 2


# What can be wrong with a file


def test_a_missing_file_is_said(tmp_path):
    with pytest.raises(LedgerError, match=r"no record.*summitry add"):
        Ledger(str(tmp_path / "none.db"), create=False)
    assert not (tmp_path / "none.db").exists()


def test_an_empty_file_holds_no_record_to_show(tmp_path):
    (tmp_path / "empty.db").touch()
    with pytest.raises(LedgerError, match="is empty"):
        Ledger(str(tmp_path / "empty.db"), create=False)


@pytest.mark.parametrize("name", ["", "no/such/folder/talks.db"])
def test_a_folder_or_a_path_to_nowhere_is_said(tmp_path, name):
    with pytest.raises(LedgerError, match="name a file in a folder"):
        Ledger(str(tmp_path / name))


def test_a_file_that_is_no_database_is_left_alone(tmp_path):
    path = tmp_path / "notes.txt"
    path.write_text("A shopping list that is long enough to be looked at. " * 20)
    with pytest.raises(LedgerError, match="not a record of Summitry"):
        Ledger(str(path))
    assert path.read_text().startswith("A shopping list")


def test_a_database_of_something_else_is_left_alone(tmp_path):
    path = tmp_path / "other.db"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE songs (name TEXT)")
    with pytest.raises(LedgerError, match="other tables"):
        Ledger(str(path))


def test_a_database_of_a_newer_version_is_left_alone(tmp_path):
    path = tmp_path / "talks.db"
    Ledger(str(path)).close()
    with sqlite3.connect(path) as other:
        other.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(LedgerError, match="newer version"):
        Ledger(str(path))


def test_a_locked_database_is_said_after_a_while(tmp_path, monkeypatch):
    path = tmp_path / "talks.db"
    monkeypatch.setattr(database, "SECONDS", 0.1)
    with Ledger(str(path)) as ledger:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerError, match="by another program: try again"):
            add(ledger, ONE)
        assert ledger.entries() == (), "it can still be read"
        other.execute("ROLLBACK")
        other.close()
        assert add(ledger, ONE)


def test_a_read_only_file_is_read_and_not_written(tmp_path, monkeypatch):
    path = tmp_path / "talks.db"
    with Ledger(str(path)) as ledger:
        add(ledger, ONE)
    monkeypatch.setattr(database.os, "access", lambda *_: False)
    with Ledger(str(path), create=False) as ledger:
        assert len(ledger.entries()) == 1
        with pytest.raises(LedgerError, match="may not be written"):
            add(ledger, entry("a2", "2018-01-01"))
    assert [one.name for one in tmp_path.iterdir()] == ["talks.db"]


def test_a_full_disk_is_said_and_nothing_is_half_written(tmp_path):
    with Ledger(str(tmp_path / "talks.db")) as ledger:
        add(ledger, ONE)
        with ledger._engine.connect() as connection:
            connection.exec_driver_sql("PRAGMA max_page_count = 1")
        big = entry("a2", "2018-01-01", text="".join(str(n) for n in range(100_000)))
        with pytest.raises(LedgerError, match="disk is full"):
            add(ledger, big)
        assert [one.article.id for one in ledger.entries()] == ["a1"] and not ledger.has_page("a2")


@pytest.mark.parametrize("url", ["nosuch://host/x", "postgresql+psycopg://user:secret@127.0.0.1:1/none"])
def test_a_url_that_leads_nowhere_is_one_line_without_the_password(url):
    with pytest.raises(LedgerError) as error:
        Ledger(url)
    assert "\n" not in str(error.value) and "secret" not in str(error.value)


def test_closing_leaves_one_file(tmp_path):
    with Ledger(str(tmp_path / "talks.db")) as ledger:
        add(ledger, ONE)
    assert [path.name for path in tmp_path.iterdir()] == ["talks.db"]
