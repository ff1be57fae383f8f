"""Ranges of days and months."""

import pytest


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("The round takes place February 14-16.", ["February 14", "16"], "2019-02-14/2019-02-16"),
        ("The round took place February 14-16.", ["February 14", "16"], "2018-02-14/2018-02-16"),
        ("They will meet February 14 to 16, 2020.", ["February 14", "16, 2020"], "2020-02-14/2020-02-16"),
        ("They will meet from 14 to 16 February.", ["14", "16 February"], "2019-02-14/2019-02-16"),
        ("They will meet on 14 and 15 February.", ["14", "15 February"], "2019-02-14/2019-02-15"),
        ("They will meet from Monday to Wednesday.", ["Monday", "Wednesday"], "2018-11-12/2018-11-14"),
        ("They met from Monday to Wednesday.", ["Monday", "Wednesday"], "2018-11-05/2018-11-07"),
        ("The truce held from March to May 2017.", ["March", "May 2017"], "2017-03-01/2017-05-31"),
        ("The visit will last Dec. 30-Jan. 2.", ["Dec. 30", "Jan. 2"], "2018-12-30/2019-01-02"),
    ],
)
def test_both_ends_hold_the_whole_range(times, text, words, edtf):
    found = times(text)
    assert [t.text for t in found] == words
    assert {t.edtf for t in found} == {edtf}


def test_between_is_some_day_within(times):
    found = times("They will meet between Monday and Wednesday.")
    assert {(t.edtf, t.relation) for t in found} == {("[2018-11-12..2018-11-14]", "between")}


def test_a_range_has_both_sides_too(times):
    first = times("They will meet February 14-16.")[0]
    assert [c.edtf for c in first.candidates] == ["2018-02-14/2018-02-16", "2019-02-14/2019-02-16"]


def test_two_years_joined_by_and_are_no_range(times):
    assert [t.edtf for t in times("They met in 1990 and 1994.")] == ["1990", "1994"]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The ministers will sit for three days from March 11.", "2019-03-11/2019-03-13"),
        ("The panel will meet in Oran for two days, starting on Monday.", "2018-11-12/2018-11-13"),
        ("Talks will be held over four days beginning on February 2.", "2019-02-02/2019-02-05"),
    ],
)
def test_days_on_end_begin_on_the_day_told(times, text, edtf):
    assert edtf in {t.edtf for t in times(text)}


@pytest.mark.parametrize(
    "text",
    ["The ministers will sit three weeks from Monday.", "The envoys met in Lae on October 9 for two days."],
)
def test_a_distance_or_a_delay_is_no_stretch_of_days(times, text):
    assert not any("/" in (t.edtf or "") for t in times(text))


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Lima moved a round with Quito from December 3 to December 18.", ["2018-12-03", "2018-12-18"]),
        ("The talks were adjourned on Tuesday until December 3.", ["2018-11-06", "2018-11-07/2018-12-03"]),
        ("Lima postponed talks planned from December 3 to 5.", ["2018-12-03/2018-12-05"] * 2),
    ],
)
def test_what_is_moved_from_one_day_to_another_lasts_no_longer(times, text, edtf):
    assert [t.edtf for t in times(text)] == edtf
