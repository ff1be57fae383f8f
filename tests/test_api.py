"""Summitry from Python is what ``__all__`` and its docstrings say."""

import inspect

import pytest

import summitry


def test_all_is_there_and_documented():
    for name in summitry.__all__:
        thing = getattr(summitry, name)
        assert name.startswith("__") or inspect.getdoc(thing), name
    for name, method in inspect.getmembers(summitry.Talks, inspect.isfunction):
        assert name.startswith("_") or (inspect.getdoc(method) and method.__annotations__), name


def test_read_gives_meetings_with_their_words():
    page = summitry.read(
        "The presidents of Peru and Chile met in Lima on Monday, 3 June 2024.", published="2024-06-05", clean=True
    )
    meeting = page.reading.meetings[0]
    assert (meeting.status.value, set(meeting.parties), meeting.place.city) == ("held", {"PER", "CHL"}, "Lima")
    assert page.to_dict()["meetings"][0]["evidence"][0]["text"] in page.article.text


def test_reading_the_same_page_twice_gives_the_same_bytes(second_page):
    import json

    first, again = (json.dumps(summitry.read(second_page, captured="2020-03-15").to_dict()) for _ in range(2))
    assert first == again


def test_open_add_and_ask(tmp_path, second_page):
    (tmp_path / "page.txt").write_text(second_page)
    with summitry.open(tmp_path / "talks.db") as talks:
        done = talks.add(tmp_path / "page.txt", captured="2020-03-15")
        assert (done.new, done.known, done.errors) == (1, 0, [])
        assert talks.add(tmp_path / "page.txt", captured="2020-03-15").known == 1
        assert len(talks.meetings()) == 4
        assert talks.meetings(as_of="2019-01-01") == ()
        assert talks.statements() and talks.positions() and talks.assessments()
        assert talks.state().cycles


def test_a_ruling_outlives_and_can_be_taken_back(tmp_path, second_page):
    (tmp_path / "page.txt").write_text(second_page)
    with summitry.open(tmp_path / "talks.db") as talks:
        talks.add(tmp_path / "page.txt", captured="2020-03-15")
        target = talks.meetings()[0].id
        talks.rule("drop", target, by="a keeper", why="not about the talks")
        assert len(talks.meetings()) == 3
        talks.read_again()
        assert len(talks.meetings()) == 3
        talks.rule("drop", target, undo=True, by="a keeper", why="it is, after all")
        assert len(talks.meetings()) == 4


def test_favourites_are_kept_in_the_record(tmp_path):
    with summitry.open(tmp_path / "talks.db") as talks:
        talks.set_favourite("meeting", "x:m1", True)
        talks.set_favourite("article", "y", True)
        talks.set_favourite("article", "y", False)
        assert talks.favourites() == frozenset({("meeting", "x:m1")})


def test_a_wrong_day_is_said():
    with pytest.raises(summitry.errors.UsageError, match="YYYY-MM-DD"):
        summitry.talks.as_day("soon")
