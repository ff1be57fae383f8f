"""Dates of other calendars."""

from datetime import date

import pytest

from summitry.page.stamps import find_stamps


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Published 17 Aban 1397", "en", date(2018, 11, 8)),
        ("۱۷ آبان ۱۳۹۷", "fa", date(2018, 11, 8)),
        ("۱۳۹۷/۰۸/۱۷ - ۱۲:۴۰", "fa", date(2018, 11, 8)),
        ("8/11/2561", "th", date(2018, 11, 8)),
        ("30 Cheshvan 5779", "en", date(2018, 11, 8)),
    ],
)
def test_a_day_of_another_calendar_is_the_same_day(text, language, day):
    (found,) = find_stamps(text, language)
    assert found.days == (day,)


def test_numbers_alone_are_no_date_of_another_calendar_elsewhere():
    assert find_stamps("Form 1397/08/17", "en") == []
    assert find_stamps("Room 12 Mehr Street 1397", "en") == []


def test_a_month_that_begins_by_sight_leaves_two_days():
    (found,) = find_stamps("Tuesday, 27 Safar 1440", "en")
    assert found.days == (date(2018, 11, 6), date(2018, 11, 7))
