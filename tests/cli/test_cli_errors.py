"""Bad input: one line that says what is wrong, a non-zero exit, nothing lost."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

import summitry


def run(*args, cwd=None, env=None, stdin=None):
    return subprocess.run(
        [sys.executable, "-m", "summitry", *map(str, args)],
        capture_output=True, text=True, cwd=cwd, input=stdin, env={**os.environ, **(env or {})},
    )  # fmt: skip


def one_line(done, *words):
    assert done.returncode != 0
    assert "Traceback" not in done.stderr
    lines = [line for line in done.stderr.splitlines() if line.startswith("summitry:")]
    assert len(lines) == 1, done.stderr
    for word in words:
        assert word in lines[0]


def test_no_such_file(tmp_path):
    one_line(run("read", tmp_path / "nothing.html"), "no such file")


def test_binary_file(tmp_path):
    (tmp_path / "a.txt").write_bytes(bytes(range(256)) * 20)
    one_line(run("read", tmp_path / "a.txt"), "binary")
    (tmp_path / "b.txt").write_bytes(b"%PDF-1.7 ...")
    one_line(run("read", tmp_path / "b.txt"), "PDF")


def test_empty_page(tmp_path):
    (tmp_path / "a.txt").write_text(" \n\n ")
    one_line(run("read", tmp_path / "a.txt"), "empty")


def test_wrong_date(tmp_path, second_page):
    (tmp_path / "a.txt").write_text(second_page)
    one_line(run("read", tmp_path / "a.txt", "--captured", "yesterday"), "captured", "ISO")


def test_json_lines_say_the_line_and_keep_the_good_ones(tmp_path):
    rows = [{"id": "a", "text": "Peru met Chile in Lima on Monday.", "clean": True}, "{broken", {"id": "c"}]
    path = tmp_path / "in.jsonl"
    path.write_text("\n".join(row if isinstance(row, str) else json.dumps(row) for row in rows))
    done = run("read", "--jsonl", path, "--format", "jsonl")
    assert done.returncode == 0
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == ["a", 2, "c"]
    assert "article" in answers[0] and "error" in answers[1] and "error" in answers[2]
    assert "line 2" in done.stderr


def test_no_record_yet(tmp_path):
    one_line(run("meetings", "--db", tmp_path / "none.db"), "no record")


def test_database_that_is_none(tmp_path):
    (tmp_path / "a.db").write_text("this is no database, whatever its name says " * 40)
    one_line(run("meetings", "--db", tmp_path / "a.db"), "not a record")


def test_database_of_a_newer_version(tmp_path):
    with summitry.open(tmp_path / "a.db"):
        pass
    with sqlite3.connect(tmp_path / "a.db") as db:
        db.execute("UPDATE alembic_version SET version_num = '9999'")
    one_line(run("meetings", "--db", tmp_path / "a.db"), "newer version")


def test_locked_database_loses_nothing(tmp_path, second_page):
    (tmp_path / "p.txt").write_text(second_page)
    with summitry.open(tmp_path / "a.db"):
        pass
    lock = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
    lock.execute("BEGIN EXCLUSIVE")
    try:
        one_line(run("add", tmp_path / "p.txt", "--db", tmp_path / "a.db"), "another program")
    finally:
        lock.close()
    assert run("add", tmp_path / "p.txt", "--db", tmp_path / "a.db").returncode == 0


def test_full_disk_is_said_and_nothing_half_written(tmp_path, second_page):
    db = tmp_path / "a.db"
    with summitry.open(db) as talks:
        engine = talks._ledger._engine
        with engine.connect() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        from sqlalchemy import event

        event.listen(engine, "connect", lambda c, _: c.execute(f"PRAGMA max_page_count={pages}"))
        engine.dispose()
        (tmp_path / "p.txt").write_text(second_page * 30)
        with pytest.raises(summitry.errors.LedgerError, match="full"):
            talks.add(tmp_path / "p.txt")
        assert talks.record().sources == ()


def test_unknown_dossier_names_what_there_is(demo_db):
    one_line(run("state", "--db", demo_db, "--dossier", "nile"), "nile", "us-north-korea")


def test_ruling_on_nothing(demo_db):
    one_line(run("rule", "drop", "0000:m1", "--why", "test", "--db", demo_db), "0000:m1")


def test_port_in_use(demo_db):
    import socket

    with socket.create_server(("127.0.0.1", 0)) as taken:
        one_line(run("serve", "--db", demo_db, "--port", taken.getsockname()[1]), "cannot listen")


def test_url_that_does_not_answer():
    one_line(run("read", "http://127.0.0.1:9/page.html", "--allow-private"), "cannot be fetched")


def test_private_addresses_are_not_fetched_unasked():
    one_line(run("read", "http://127.0.0.1:9/page.html"), "private")


def test_several_pages_one_of_them_bad_keeps_the_rest(tmp_path, second_page):
    (tmp_path / "good.txt").write_text(second_page)
    (tmp_path / "bad.txt").write_bytes(b"\0\1\2" * 500)
    done = run("add", tmp_path / "good.txt", tmp_path / "bad.txt", "--db", tmp_path / "a.db")
    one_line(done, "bad.txt")
    with summitry.open(tmp_path / "a.db", create=False) as talks:
        assert len(talks.record().sources) == 1


def test_broken_html_and_wrong_encoding_are_read_as_far_as_they_can_be(tmp_path):
    page = b"<html><meta charset=utf-8><body><h1>Talks<p>The presidents of Peru and Chile met in Lima on Monday, \xe9 they said.<div>"
    (tmp_path / "a.html").write_bytes(page)
    done = run("read", tmp_path / "a.html", "--format", "json")
    answer = json.loads(done.stdout)
    assert "Peru" in answer["article"]["text"]
    assert any("encoding" in notice or "says it is" in notice or "read as" in notice for notice in answer["notices"])


def test_help_answers_without_the_heavy_libraries():
    code = "import sys; sys.argv = ['summitry', '--help']\nfrom summitry.cli import app\ntry: app()\nexcept SystemExit: pass\n"
    code += "print([m for m in ('spacy', 'sqlalchemy', 'trafilatura', 'fastapi') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_debug_shows_where_an_error_comes_from(tmp_path):
    done = run("--debug", "meetings", "--db", tmp_path / "none.db")
    assert "Traceback" in done.stderr


@pytest.mark.parametrize("view", ["meetings", "timeline", "said", "positions", "assessments", "people", "state"])
def test_every_view_speaks_text_and_json(demo_db, view):
    assert run(view, "--db", demo_db, "--as-of", "2018-11-10").stdout.strip()
    plain = json.loads(run(view, "--db", demo_db, "--dossier", "us-north-korea", "--format", "json").stdout)
    assert plain


def test_calendar_says_cancelled(demo_db, tmp_path):
    done = run("calendar", "--db", demo_db, "-o", tmp_path / "talks.ics")
    assert done.returncode == 0
    assert "CANCELLED" in Path(tmp_path / "talks.ics").read_text()


def test_people_are_listed_and_explained(demo_db):
    assert "Mike Pompeo" in run("people", "--db", demo_db).stdout
    told = run("people", "pompeo", "--explain", "--db", demo_db, env={"COLUMNS": "160"}).stdout
    for words in ("CIA Director", "2018-05-10 to 2018-11-09", "the name itself", "same name and side", ":mike-pompeo"):
        assert words in told
    assert "Donald Trump" not in told


def test_who_was_left_apart_is_explained(namesakes_db):
    told = run("people", "ruiz", "--explain", "--db", namesakes_db).stdout
    assert "two full names fit the short one" in told and "carlos-ruiz" in told


def test_people_as_json_hold_roles_and_reasons(demo_db):
    (one,) = json.loads(run("people", "mike-pompeo", "--format", "json", "--db", demo_db).stdout)
    assert (one["id"], one["party"], len(one["namings"])) == ("mike-pompeo", "USA", 12)
    assert one["roles"][0]["first"] == "2018-04-18" and one["namings"][0]["reasons"] == ["the name itself"]
    early = run("people", "-f", "jsonl", "--as-of", "2018-04-18", "--db", demo_db).stdout.splitlines()
    assert {json.loads(line)["id"] for line in early} >= {"mike-pompeo", "helen-marsh"}


def test_nobody_of_that_name(demo_db):
    one_line(run("people", "Zaphod", "--db", demo_db), "Zaphod", "summitry people")
    one_line(run("people", "", "--db", demo_db), "nobody called")
    one_line(run("rule", "same-person", "zaphod", "mike-pompeo", "--why", "x", "--db", demo_db), "summitry people")
    one_line(run("rule", "one_person", "a:b", "a:c", "--why", "x", "--db", demo_db), "same_person or not_same_person")


@pytest.mark.parametrize("kind", ["same_person", "same-person"])
def test_a_ruling_on_people_and_its_undoing(namesakes_db, kind):
    db = namesakes_db
    before = run("people", "-f", "json", "--db", db).stdout
    namings = [n["id"] for one in json.loads(before) if one["id"] in ("ruiz", "carlos-ruiz") for n in one["namings"]]
    done = run("rule", kind, namings[0], namings[-1], "--why", "who else", "--by", "me", "--db", db)
    assert done.stdout.startswith("ruling 1: same_person "), done.stderr
    told = run("people", "carlos ruiz", "--explain", "--db", db).stdout
    assert "ruling 1" in told and "Ruiz (1)" in told
    assert run("rule", kind, namings[-1], namings[0], "--why", "hm", "--undo", "--db", db).returncode == 0
    assert run("people", "-f", "json", "--db", db).stdout == before
