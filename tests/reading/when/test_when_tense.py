"""Which of two days a weekday, a date or a month means."""

from datetime import date

import pytest


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The ministers met on Friday.", "2018-11-02"),
        ("The ministers will meet on Friday.", "2018-11-09"),
        ("The ministers are to meet on Friday.", "2018-11-09"),
        ("The ministers are scheduled to meet on Friday.", "2018-11-09"),
        ("The round, due to begin on Friday, is in doubt.", "2018-11-09"),
        ("Talks will be held on Friday.", "2018-11-09"),
        ("Talks are being held on Friday.", "2018-11-09"),
        ("Talks were held on Friday.", "2018-11-02"),
        ("On Friday, the ministers will meet.", "2018-11-09"),
        ("On Friday, the ministers met.", "2018-11-02"),
        ("They'll meet on Friday.", "2018-11-09"),
        ("The vote is on Friday.", "2018-11-09"),
        ("The fair is meant to close on Friday.", "2018-11-09"),
        ("The sitting was supposed to end on Friday.", "2018-11-09"),
        ("New tariffs apply from Friday.", "2018-11-09"),
        ("The envoys lose their passes as of Friday.", "2018-11-09"),
        ("The truce will last until October.", "2019-10"),
        ("The vote is set for Friday.", "2018-11-09"),
        ("The speaker set aside the vote Friday.", "2018-11-02"),
        ("The meeting was moved to Friday.", "2018-11-09"),
        ("The crowd moved on Friday.", "2018-11-02"),
        ("They will meet again after a first summit in June.", "2018-06"),
        ("They spoke ahead of a summit in June.", "2019-06"),
        ("A planned visit in December is off.", "2018-12"),
        ("Elections were held in January.", "2018-01"),
        ("They will meet on the 12th.", "2018-11-12"),
        ("They met on the 12th.", "2018-10-12"),
        ("They will meet Friday week.", "2018-11-16"),
        ("They will meet three weeks from now.", "2018-W48"),
        ("The session opens Friday.", "2018-11-09"),
        ("The parties have until Friday to sign.", "2018-11-09"),
        ("The border has been shut since Friday.", "2018-11-02"),
        ("The minister could not be reached on Friday.", "2018-11-02"),
        ("They agreed on Friday to reopen the crossing.", "2018-11-02"),
        ("The envoy welcomed Friday's declaration.", "2018-11-02"),
        ("They will meet this Friday.", "2018-11-09"),
        ("They will meet next Friday.", "2018-11-16"),
        ("They met last Friday.", "2018-11-02"),
        ("They met on Wednesday.", "2018-11-07"),
        ("They will meet in August.", "2019-08"),
        ("They met in August.", "2018-08"),
        ("They will meet on February 3.", "2019-02-03"),
        ("They met on February 3.", "2018-02-03"),
        ("The dividend of the truce is due Nov. 30.", "2018-11-30"),
        ("They signed last March.", "2018-03"),
        ("They will sign next March.", "2019-03"),
        ("They hope to sign this spring.", "2019-SP"),
    ],
)
def test_tense_chooses_the_side_of_publication(time, text, value):
    assert time(text).value == value


def test_each_verb_governs_its_own_day(times):
    found = times("The envoy said on Monday that talks would resume on Friday.")
    assert [t.value for t in found] == ["2018-11-05", "2018-11-09"]


def test_both_days_are_kept_with_the_cue(time):
    found = time("The ministers will meet on Friday.")
    assert [(c.edtf, c.basis) for c in found.candidates] == [("2018-11-02", "past"), ("2018-11-09", "future")]
    assert found.basis == "future: 'will'"
    assert (found.direction, found.anchor) == ("future", "publication")


@pytest.mark.parametrize(
    ("published", "value"), [(date(2018, 11, 10), "2018-11-09"), (date(2018, 11, 7), "2018-11-09")]
)
def test_what_had_been_planned_may_just_have_passed(times, published, value):
    found = times("Talks planned for Friday were called off.", published)
    assert found[0].value == value


def test_a_day_close_by_beats_tense(time):
    found = time("The parties will regret what was agreed on November 5.")
    assert found.value == "2018-11-05"
    assert [c.basis for c in found.candidates] == ["past", "future, far off"]


def test_a_weekday_that_contradicts_its_date_is_flagged_and_both_are_kept(time):
    found = time("They met on Friday, October 6, 2018.")
    assert found.flags == ("weekday",)
    assert [(c.edtf, c.basis) for c in found.candidates] == [("2018-10-06", "date"), ("2018-10-05", "weekday")]


def test_a_weekday_that_agrees_is_not_flagged(time):
    assert time("They met on Friday, October 5, 2018.").flags == ()


def test_overnight_began_the_day_before(time):
    found = time("The crews walked out overnight.")
    assert (found.earliest, found.latest, found.direction) == (date(2018, 11, 6), date(2018, 11, 7), "past")


def test_a_quarter_that_has_begun_lies_ahead_where_the_verb_looks_there(time):
    assert time("A summit is likely in the fourth quarter of the year.").direction == "future"


def test_a_recess_after_a_season_has_no_known_days(times):
    assert times("The assembly will vote after the summer recess.") == ()


def test_the_opening_week_of_a_month_is_one_time(time):
    found = time("They will meet in the opening week of March.")
    assert (found.text, found.earliest, found.latest) == (
        "the opening week of March",
        date(2019, 3, 1),
        date(2019, 3, 7),
    )
