"""Dates in plain words."""

from datetime import date

import pytest

from summitry import dates
from summitry.model import PartialDate
from summitry.show.words import exact, relative

TODAY = date(2019, 4, 15)


@pytest.mark.parametrize(
    ("when", "words"),
    [
        (dates.day(date(2018, 6, 12)), "12 June 2018"),
        (dates.month(2018, 6), "June 2018"),
        (dates.year(2019), "2019"),
        (dates.within(date(2018, 10, 15), date(2018, 11, 29)), "between 15 October 2018 and 29 November 2018"),
        (dates.lasting(date(2019, 2, 27), date(2019, 2, 28)), "27 February 2019 to 28 February 2019"),
        (PartialDate("2018-08~", date(2018, 8, 1), date(2018, 8, 31), "month", "approximate"), "about August 2018"),
        (dates.unresolved("Thursday"), "“Thursday”, no day given"),
        (None, "no date"),
    ],
)
def test_exact(when, words):
    assert exact(when) == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2019, 4, 18), "in 3 days"),
        (date(2018, 11, 10), "5 months ago"),
        (TODAY, "today"),
        (date(2019, 4, 14), "1 day ago"),
    ],
)
def test_relative(day, words):
    assert relative(dates.day(day), TODAY) == words


def test_a_window_that_holds_today_is_about_now():
    assert relative(dates.month(2019, 4), TODAY) == "about now"
