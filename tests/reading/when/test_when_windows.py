"""The honest window: EDTF, first and last day, vagueness, direction, relation."""

from datetime import date

import pytest

PUBLISHED = date(2018, 11, 7)


@pytest.mark.parametrize(
    ("text", "edtf", "vagueness", "direction"),
    [
        ("They met on Friday.", "2018-11-02", "exact", "past"),
        ("They will meet next month.", "2018-12", "exact", "future"),
        ("They will meet next year.", "2019", "exact", "future"),
        ("They will meet next week.", "[2018-11-12..2018-11-18]", "exact", "future"),
        ("They will meet early next year.", "[2019-01-01..2019-04-30]", "part", "future"),
        ("They will meet later this month.", "[2018-11-08..2018-11-30]", "part", "future"),
        ("They met earlier this month.", "[2018-11-01..2018-11-06]", "part", "past"),
        ("They will meet at the end of December.", "[2018-12-26..2018-12-31]", "part", "future"),
        ("They will meet in the first week of December.", "[2018-12-01..2018-12-07]", "part", "future"),
        ("They will meet in the second half of February.", "[2019-02-15..2019-02-28]", "part", "future"),
        ("They met twice in the past year.", "[2017-11-07..2018-11-07]", "exact", "past"),
        ("They met around October 20.", "2018-10-20~", "approximate", "past"),
        ("They will meet in the coming weeks.", "[2018-11-07..2019-01-02]", "vague", "future"),
        ("They will meet in the next two weeks.", "[2018-11-07..2018-11-21]", "exact", "future"),
        ("They will return in two weeks.", "[2018-11-19..2018-11-25]", "exact", "future"),
        ("They will answer within ten days.", "[2018-11-07..2018-11-17]", "open", "future"),
        ("For the past two weeks they have talked.", "2018-10-24/2018-11-07", "exact", "past"),
        ("They are talking now.", "2018-11-07", "exact", "present"),
        ("It dates from the 1960s.", "196X", "exact", "past"),
        ("It dates from the 19th century.", "18XX", "exact", "past"),
        ("They met last spring.", "[2018-03-01..2018-05-31]", "exact", "past"),
    ],
)
def test_a_window_is_as_wide_as_the_words(time, text, edtf, vagueness, direction):
    found = time(text)
    assert (found.edtf, found.vagueness, found.direction) == (edtf, vagueness, direction)


@pytest.mark.parametrize(
    ("text", "relation", "edtf"),
    [
        ("They will answer by March 3.", "by", "[2018-11-07..2019-03-03]"),
        ("They will answer no later than March 3.", "by", "[2018-11-07..2019-03-03]"),
        ("They will answer before March 3.", "before", "[2018-11-07..2019-03-02]"),
        ("They will meet ahead of March 3.", "before", "[2018-11-07..2019-03-02]"),
        ("They will meet after March 3.", "after", "[2019-03-04..]"),
        ("The truce will hold until March 3.", "until", "2018-11-07/2019-03-03"),
        ("The border has been shut since March 3.", "since", "2018-03-03/2018-11-07"),
        ("The bill will pass before the end of the year.", "before", "[2018-11-07..2018-12-31]"),
        ("They will not meet before March 3.", "before", "[2018-11-07..2019-03-02]"),
        ("Talks will resume no sooner than March 3.", "after", "[2019-03-03..]"),
        ("Fifty parties had answered by March 3.", "by", "[..2018-03-03]"),
    ],
)
def test_the_word_before_bounds_the_window(time, text, relation, edtf):
    found = time(text)
    assert (found.relation, found.edtf, found.vagueness) == (relation, edtf, "open")


@pytest.mark.parametrize(
    ("text", "words", "relation", "edtf", "own"),
    [
        ("They spoke before Friday's talks.", "Friday", "before", "[..2018-11-01]", "2018-11-02"),
        ("They will vote after Sunday's summit.", "Sunday", "after", "[2018-11-12..]", "2018-11-11"),
        (
            "They must settle before the vote of December 3.",
            "December 3",
            "before",
            "[2018-11-07..2018-12-02]",
            "2018-12-03",
        ),
        (
            "They want to finish ahead of the summit in Riga on December 3 and 4.",
            "December 3",
            "before",
            "[2018-11-07..2018-12-02]",
            "2018-12-03/2018-12-04",
        ),
    ],
)
def test_a_date_that_describes_a_noun_is_bounded_by_it_and_keeps_its_own_days(times, text, words, relation, edtf, own):
    found = next(t for t in times(text) if t.text == words)
    assert (found.relation, found.edtf, found.flags) == (relation, edtf, ("described",))
    assert own in {candidate.edtf for candidate in found.candidates}


def test_what_a_clause_tells_is_not_bounded_by_its_conjunction(times):
    (found,) = times("The marches were the largest since the union broke off talks in June.")
    assert (found.relation, found.edtf) == ("on", "2018-06")


@pytest.mark.parametrize(
    "words",
    [
        "at a later date",
        "indefinitely",
        "in due course",
        "until further notice",
        "sine die",
        "at a future date",
        "someday",
    ],
)
def test_no_day_is_given_where_none_is_promised(time, words):
    found = time(f"The round will be held {words}.")
    assert (found.edtf, found.earliest, found.latest, found.window) == (None, None, None, None)
    assert (found.vagueness, found.direction) == ("unanchored", None)


def test_a_clock_keeps_its_zone_and_takes_its_day_from_beside_it(times):
    clock, day = times("The call is set for 3 p.m. GMT on Friday.")
    assert clock.value == "2018-11-09T15:00"
    assert clock.window == ("2018-11-09T15:00+00:00", "2018-11-09T15:01+00:00")
    assert day.value == "2018-11-09"


def test_a_clock_after_its_day_takes_that_day(times):
    _, clock = times("The call is set for Friday at 15:30 CET.")
    assert clock.window == ("2018-11-09T15:30+01:00", "2018-11-09T15:31+01:00")


def test_about_a_clock_time_stays_on_its_day(times):
    found = times("The quake struck at about 10:35 a.m. (0735 GMT) on Friday.")[0]
    assert (found.value, found.edtf, found.vagueness) == ("2018-11-02T10:35", "2018-11-02", "approximate")


def test_an_evening_makes_its_clock_late(times):
    assert times("He spoke at 7:30 on Tuesday evening.")[0].value == "2018-11-06T19:30"


def test_a_clock_in_another_paragraph_is_of_the_day_of_publication(times):
    assert times("They met on Monday.\n\nAt 3 p.m. he spoke.")[1].value == "2018-11-07T15:00"


def test_a_night_runs_into_the_next_morning(time):
    assert time("They met on Monday night.").window == ("2018-11-05T20:00", "2018-11-06T04:00")


def test_a_plain_duration_has_no_window(time):
    found = time("The talks lasted three days.")
    assert (found.edtf, found.vagueness) == (None, "exact")


def test_the_window_is_half_open(time):
    assert time("They will meet next month.").window == ("2018-12-01", "2019-01-01")
