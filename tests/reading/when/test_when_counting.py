"""Days and weeks that are counted over more than one step, parts of periods, and terms that somebody is given."""

import pytest


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("They will meet on the first Monday of December.", "the first Monday of December", "2018-12-03"),
        ("They meet on the last Friday of the month.", "the last Friday of the month", "2018-11-30"),
        ("They will sign on the last day of January.", "the last day of January", "2019-01-31"),
        ("They met on Tuesday last week.", "Tuesday last week", "2018-10-30"),
        ("They will meet on Friday of next week.", "Friday of next week", "2018-11-16"),
        ("They will meet a week on Friday.", "a week on Friday", "2018-11-16"),
        ("They will meet two weeks from Monday.", "two weeks from Monday", "2018-11-26"),
        ("They will meet a week from today.", "a week from today", "2018-11-14"),
        ("They met three weeks ago today.", "three weeks ago today", "2018-10-17"),
        ("They met the Thursday before last.", "the Thursday before last", "2018-10-25"),
        ("They will meet in 12 days' time.", "12 days' time", "2018-11-19"),
        ("They will meet on the Sunday before Christmas.", "Sunday before Christmas", "2018-12-23"),
    ],
)
def test_a_day_counted_over_more_than_one_step(times, text, words, edtf):
    assert [(t.text, t.edtf) for t in times(text)] == [(words, edtf)]


@pytest.mark.parametrize(
    ("text", "edtf", "vagueness"),
    [
        ("They met the week before last.", "[2018-10-22..2018-10-28]", "exact"),
        ("They will meet the month after next.", "2019-01", "exact"),
        ("They will meet this week or next.", "[2018-11-05..2018-11-18]", "exact"),
        ("They met two weeks ago.", "[2018-10-22..2018-10-28]", "exact"),
        ("They met some three months ago.", "2018-08~", "approximate"),
        ("They met a few days ago.", "[2018-10-31..2018-11-07]", "vague"),
        ("They met half a year ago.", "2018-05", "exact"),
        ("They will meet in two or three weeks.", "[2018-11-19..2018-12-02]", "exact"),
        ("They will meet in some three weeks.", "[2018-11-21..2018-12-05]", "approximate"),
        ("The next round is some weeks away.", "[2018-11-07..2019-01-02]", "vague"),
        ("They will meet in early summer.", "[2019-06-01..2019-06-30]", "part"),
        ("They met in mid-March.", "[2018-03-08..2018-03-23]", "part"),
        ("They will meet early in the new year.", "[2019-01-01..2019-04-30]", "part"),
        ("They have met twice so far this year.", "[2018-01-01..2018-11-07]", "part"),
        ("They will talk for the rest of the month.", "[2018-11-07..2018-11-30]", "part"),
        ("They will meet around Christmas.", "2018-12-22/2018-12-28", "approximate"),
        ("They must answer within the month.", "[2018-11-07..2018-11-30]", "open"),
    ],
)
def test_a_stretch_counted_from_publication(time, text, edtf, vagueness):
    found = time(text)
    window = f"{found.earliest}/{found.latest}"
    assert edtf in (found.edtf, window)
    assert found.vagueness == vagueness


@pytest.mark.parametrize(
    "text",
    [
        "They gave the rebels a week to leave.",
        "The rebels have seven days to leave.",
        "The rebels were granted another seven days.",
        "The judge set a limit of seven days for an answer.",
    ],
)
def test_a_term_that_is_given_runs_from_publication(time, text):
    found = time(text)
    assert (found.edtf, found.vagueness, found.direction) == ("[2018-11-07..2018-11-14]", "open", "future")


def test_a_length_that_nobody_is_given_has_no_window(time):
    assert time("The rebels held the bridge for seven days.").edtf is None


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They met on October 10 and again two days later.", "2018-10-12"),
        ("They met on October 10. Two days earlier they had spoken.", "2018-10-08"),
        ("They met on October 10 and again three days after.", "2018-10-13"),
    ],
)
def test_what_is_counted_on_from_the_day_just_told(times, text, edtf):
    assert times(text)[1].edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The truce will run through January 14.", "2018-11-07/2019-01-14"),
        ("They agreed to extend the truce to January 14.", "2018-11-07/2019-01-14"),
        ("Trains will stop from January 14.", "[2019-01-14..]"),
        ("They will meet in January at the earliest.", "[2019-01-01..]"),
        ("They will meet on January 14 at the latest.", "[2018-11-07..2019-01-14]"),
        ("They hope to finish before the year is out.", "[2018-11-07..2018-12-31]"),
        ("The border stays shut until a new cabinet is sworn in on January 14.", "2018-11-07/2019-01-14"),
    ],
)
def test_how_far_something_goes(time, text, edtf):
    found = time(text)
    assert (found.edtf, found.vagueness) == (edtf, "open")


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They have until noon on Friday to sign.", "2018-11-07/2018-11-09"),
        ("They parted shortly before 3 a.m. on Friday.", "2018-11-02"),
        ("They will strike from 8 a.m. to 5 p.m. on Friday.", "2018-11-09"),
    ],
)
def test_a_day_beside_a_clock_time_shares_its_relation(times, text, edtf):
    assert {t.edtf for t in times(text)} == {edtf}


@pytest.mark.parametrize(
    "words",
    [
        "when conditions allow",
        "when the time is ripe",
        "once the mourning period is over",
        "until the harvest is in",
        "before the snows",
        "once ministers have signed",
        "at a later, unspecified date",
        "on a date yet to be agreed",
    ],
)
def test_a_condition_gives_no_day(times, words):
    found = times(f"The round will be held {words}.")
    assert found
    assert {(t.edtf, t.vagueness) for t in found} == {(None, "unanchored")}


def test_a_condition_that_came_about_is_no_time(times):
    assert times("They met when conditions allowed.") == ()


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("They will meet tonight.", "present"),
        ("They met this week.", "present"),
        ("They met on Wednesday.", "present"),
        ("They will meet on Thursday.", "future"),
    ],
)
def test_what_holds_the_day_of_publication_is_present(time, text, direction):
    assert time(text).direction == direction


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("They met at last year's G20 summit.", "[2017-07-07..2017-07-08]"),
        ("They will speak on the eve of the G20 summit.", "2018-11-29"),
        ("They will finish before the end of Ramadan.", "[2018-11-07..2019-06-03]"),
        ("They will meet at the turn of the year.", "[2018-12-25..2019-01-07]"),
        ("They met just before Easter.", "[2018-03-25..2018-03-31]"),
    ],
)
def test_parts_and_neighbours_of_events(time, text, edtf):
    assert time(text).edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("She will fly out on March 22. Two days before that, she will see the envoy.", "2019-03-20"),
        ("They met on October 9. Three days after that, the line went dead.", "2018-10-12"),
    ],
)
def test_before_that_counts_from_the_day_told_last(times, text, edtf):
    assert edtf in {t.edtf for t in times(text)}


def test_before_that_of_something_else_does_not(times):
    assert "2018-10-07" not in {t.edtf for t in times("They met on October 9. Two days before that poll, they spoke.")}


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "They met in June and again two weeks later.",
            [("June", "2018-06"), ("two weeks", "[2018-06-15..2018-07-14]")],
        ),
        (
            "They met in May 2016 and again a month later.",
            [("May 2016", "2016-05"), ("a month", "[2016-06-01..2016-06-30]")],
        ),
        ("They met in June and two days later signed.", [("June", "2018-06"), ("two days", None)]),
    ],
)
def test_weeks_and_months_are_counted_from_a_month_and_days_are_not(times, text, days):
    assert [(t.text, t.edtf) for t in times(text)] == days
