"""Partial dates: made, compared, written and read."""

from datetime import date

import pytest

from summitry import dates
from summitry.errors import UsageError

MAY = date(2018, 5, 3)


def test_a_day_is_its_own_window():
    when = dates.day(MAY, "May 3")
    assert (when.edtf, when.earliest, when.latest, when.precision, when.text) == (
        "2018-05-03",
        MAY,
        MAY,
        "day",
        "May 3",
    )


@pytest.mark.parametrize(("year", "last"), [(2016, 29), (2018, 28), (1900, 28), (2000, 29)])
def test_a_month_ends_with_its_last_day(year, last):
    assert dates.month(year, 2).latest == date(year, 2, last)


def test_a_year_is_all_of_it():
    when = dates.year(2018)
    assert (when.edtf, when.earliest, when.latest) == ("2018", date(2018, 1, 1), date(2018, 12, 31))


def test_within_is_some_day_and_lasting_all_of_them():
    assert dates.within(MAY, date(2018, 5, 9)).edtf == "[2018-05-03..2018-05-09]"
    assert dates.lasting(MAY, date(2018, 5, 9)).edtf == "2018-05-03/2018-05-09"


def test_a_window_of_one_day_is_that_day():
    assert dates.within(MAY, MAY) == dates.lasting(MAY, MAY) == dates.day(MAY)


def test_unresolved_words_have_no_day():
    when = dates.unresolved("Thursday")
    assert (when.edtf, when.earliest, when.latest, when.precision) == (None, None, None, "unknown")
    assert dates.span_days(when) is None


def test_a_week_runs_from_monday_to_sunday():
    assert dates.week_of(date(2018, 11, 7)) == (date(2018, 11, 5), date(2018, 11, 11))
    assert dates.week_of(date(2019, 1, 1)) == (date(2018, 12, 31), date(2019, 1, 6))


@pytest.mark.parametrize(
    ("one", "other", "meet"),
    [
        (dates.month(2018, 5), dates.day(MAY), True),
        (dates.month(2018, 6), dates.day(MAY), False),
        (dates.parse_edtf("[2018-05-03..]"), dates.year(2020), True),
        (dates.parse_edtf("[..2018-05-03]"), dates.year(2017), True),
        (dates.parse_edtf("[..2018-05-03]"), dates.year(2019), False),
        (dates.unresolved("then"), dates.year(2018), False),
    ],
)
def test_windows_overlap_and_open_ends_are_endless(one, other, meet):
    assert dates.overlap(one, other) is dates.overlap(other, one) is meet


def test_span_days_counts_both_ends():
    assert dates.span_days(dates.month(2018, 5)) == 31
    assert dates.span_days(dates.parse_edtf("[2018-05-03..]")) is None


@pytest.mark.parametrize(
    ("text", "earliest", "latest", "precision", "qualifier"),
    [
        ("2018-06-12", date(2018, 6, 12), date(2018, 6, 12), "day", ""),
        ("2018-06", date(2018, 6, 1), date(2018, 6, 30), "month", ""),
        ("2018-06-XX", date(2018, 6, 1), date(2018, 6, 30), "month", ""),
        ("2018", date(2018, 1, 1), date(2018, 12, 31), "year", ""),
        ("2018-11-01~", date(2018, 11, 1), date(2018, 11, 1), "day", "approximate"),
        ("2018-06?", date(2018, 6, 1), date(2018, 6, 30), "month", "uncertain"),
        ("2018-21", date(2018, 3, 1), date(2018, 5, 31), "season", ""),
        ("2018-33", date(2018, 1, 1), date(2018, 3, 31), "quarter", ""),
        ("198X", date(1980, 1, 1), date(1989, 12, 31), "decade", ""),
        ("19XX", date(1900, 1, 1), date(1999, 12, 31), "century", ""),
        ("[2018-06-01..2018-06-14]", date(2018, 6, 1), date(2018, 6, 14), "range", ""),
        ("2018-06-14/2018-06-16", date(2018, 6, 14), date(2018, 6, 16), "range", ""),
        ("[2018-06-14..]", date(2018, 6, 14), None, "range", ""),
        ("[..2018-06-14]", None, date(2018, 6, 14), "range", ""),
        ("../2018-06-14", None, date(2018, 6, 14), "range", ""),
        ("2018-06/..", date(2018, 6, 1), None, "range", ""),
    ],
)
def test_edtf_is_read(text, earliest, latest, precision, qualifier):
    when = dates.parse_edtf(text)
    assert (when.earliest, when.latest, when.precision, when.qualifier) == (earliest, latest, precision, qualifier)


@pytest.mark.parametrize("text", ["", "soon", "2018-13-01", "12/06/2018", "[..]", "../.."])
def test_what_is_no_edtf_is_refused_in_one_line(text):
    with pytest.raises(UsageError, match="is no EDTF date: write"):
        dates.parse_edtf(text)


def test_a_day_is_parsed_with_or_without_its_time():
    assert dates.parse_day("2019-04-15T10:00:00+02:00") == dates.parse_day(" 2019-04-15 ") == date(2019, 4, 15)


def test_what_is_no_day_is_refused_by_name():
    with pytest.raises(UsageError, match="captured 'last week' is no day"):
        dates.parse_day("last week", "captured")
