"""Feasts, named events, events of a dossier, and meetings that the article dates itself."""

from datetime import date

import pytest

from summitry.dates import day
from summitry.dossier import make_dossier
from summitry.errors import DossierError
from summitry.model import Article, Dossier, Knowledge, NamedEvent, Published
from summitry.reading.when import find_times
from summitry.reading.when.events import easter, table


@pytest.mark.parametrize(
    ("year", "sunday"),
    [(1998, date(1998, 4, 12)), (2008, date(2008, 3, 23)), (2011, date(2011, 4, 24)), (2024, date(2024, 3, 31))],
)
def test_easter_is_the_published_one(year, sunday):
    assert easter(year) == sunday


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They want a deal before Christmas.", "2018-12-25"),
        ("The vote falls on Good Friday.", "2019-04-19"),
        ("They met on Labor Day.", "2018-09-03"),
        ("They met last Thanksgiving.", "2017-11-23"),
        ("They will talk until Election Day.", "2018-11-06"),
    ],
)
def test_a_feast_has_its_day(time, text, value):
    assert time(text).value == value


def test_an_event_of_the_table_anchors_what_is_said_to_follow_it(time):
    found = time("The leaders will meet after the midterm elections.")
    assert (found.text, found.anchor, found.relation) == ("the midterm elections", "US midterm elections", "after")
    assert found.edtf == "[2018-11-07..]"


def test_on_the_sidelines_is_during(time):
    found = time("He will speak on the sidelines of the G20.")
    assert (found.earliest, found.latest) == (date(2018, 11, 30), date(2018, 12, 1))


def test_a_named_year_chooses_the_occurrence(time):
    assert time("They spoke during the 2019 G20 summit.").earliest == date(2019, 6, 28)


def test_an_event_merely_named_is_no_time(times):
    assert times("The G20 is a forum. He likes the Olympics.") == ()


def test_where_the_table_ends_nothing_is_guessed(time):
    assert time("They will meet after the G20 summit.", date(2060, 1, 1)).edtf is None


def test_every_event_has_days_in_order():
    for event in table().values():
        known = event.around(2018)
        assert known == sorted(known), event.name
        assert all(one.first <= one.last for one in known), event.name


def test_a_dossier_brings_its_own_events():
    known = NamedEvent(
        "Delta vote", ("the delta referendum", "delta referendum"), ((date(2019, 5, 4), date(2019, 5, 5)),)
    )
    knowledge = Knowledge((Dossier("delta", "The delta", ("EGY",), events=(known,)),))
    article = Article(
        "a", "They will meet before the delta referendum.", published=Published(day(date(2018, 11, 7)), "given")
    )
    (found,) = find_times(article, knowledge)
    assert (found.anchor, found.latest) == ("Delta vote", date(2019, 5, 3))


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        (
            "A summit in Riga is set for December 3. Three days before the summit, envoys will meet.",
            "Three days",
            "2018-11-30",
        ),
        (
            "A summit in Riga is set for December 3. Two weeks after the summit, they will vote.",
            "Two weeks",
            "2018-12-17",
        ),
        (
            "The December 3 vote is near. They will meet within ten days of the vote.",
            "ten days",
            "[2018-12-03..2018-12-13]",
        ),
        ("A vote is set for December 3. Nothing is planned after the vote.", "the vote", "[2018-12-04..]"),
        ("Two days before Christmas they will meet.", "Two days", "2018-12-23"),
    ],
)
def test_what_the_article_dates_anchors_what_is_counted_from_it(times, text, words, edtf):
    found = {t.text: t for t in times(text)}[words]
    assert found.edtf == edtf
    assert found.anchor


def test_a_meeting_without_a_date_anchors_nothing(time):
    found = time("Two weeks before the summit, the minister resigned.")
    assert (found.edtf, found.anchor) == (None, None)


def test_a_meeting_dated_in_two_ways_anchors_nothing(times):
    found = times("The June 3 summit failed. The September 9 summit failed. Two days before the summit, he left.")
    assert found[-1].edtf is None


def test_the_first_and_the_second_summit_are_told_apart(times):
    found = times(
        "The first summit was held on June 3. The second summit is set for December 9. Two days before the second summit, he left."
    )
    assert found[-1].edtf == "2018-12-07"


def test_a_dossier_file_may_hold_events():
    table_row = {"name": "Delta vote", "words": ["The Delta vote"], "days": [["2019-05-04", "2019-05-05"]]}
    dossier = make_dossier({"name": "delta", "title": "The delta", "parties": ["EGY"], "events": [table_row]})
    assert dossier.events == (NamedEvent("Delta vote", ("the delta vote",), ((date(2019, 5, 4), date(2019, 5, 5)),)),)


@pytest.mark.parametrize(
    ("row", "says"),
    [
        ({"words": ["x"], "days": [["2019-05-04", "2019-05-05"]]}, "name is missing"),
        ({"name": "x"}, "days is missing"),
        ({"name": "x", "days": [["2019-05-04"]]}, "first and last day"),
        ({"name": "x", "days": [["soon", "later"]]}, "first and last day"),
        ({"name": "x", "days": [["2019-05-05", "2019-05-04"]]}, "ends before it begins"),
        ({"name": "x", "days": [["2019-05-04", "2019-05-04"]], "day": 1}, "unknown field 'day'"),
    ],
)
def test_a_wrong_event_is_refused_in_one_line(row, says):
    with pytest.raises(DossierError, match=says):
        make_dossier({"name": "delta", "title": "The delta", "parties": ["EGY"], "events": [row]})
