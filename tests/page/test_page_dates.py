from datetime import date
from itertools import pairwise

import pytest
from page_samples import PARAGRAPHS

from summitry.model import RawPage
from summitry.page import read_page
from summitry.page.relative import age_days, find_relative, resolve
from summitry.page.stamps import find_stamps

BODY = "\n\n".join(PARAGRAPHS)


def read(line, **given):
    return read_page(RawPage("page", f"Third round of river talks hoped for\n\n{line}\n\n{BODY}", "text", **given))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Nov. 8, 2018 4:15 pm EST", date(2018, 11, 8)),
        ("8 November 2018", date(2018, 11, 8)),
        ("Thursday, 8th Nov 2018", date(2018, 11, 8)),
        ("2018-11-08T16:15:00Z", date(2018, 11, 8)),
        ("2018/11/08", date(2018, 11, 8)),
        ("8.11.2018", date(2018, 11, 8)),
        ("11/19/19", date(2019, 11, 19)),
        ("19/11/2019 10:00", date(2019, 11, 19)),
        ("2018年11月8日", date(2018, 11, 8)),
        ("Published Wed, Nov 20 20194:29 AM EST", date(2019, 11, 20)),
    ],
)
def test_stamps_in_many_shapes(text, day):
    assert find_stamps(text)[0].days == (day,)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("8 de noviembre de 2018", "es"),
        ("8. November 2018", "de"),
        ("8 novembre 2018", "fr"),
        ("8 ноября 2018", "ru"),
        ("٨ نوفمبر ٢٠١٨", "ar"),
        ("8 Kasım 2018", "tr"),
    ],
)
def test_month_names_of_other_languages(text, language):
    assert find_stamps(text, language)[0].days == (date(2018, 11, 8),)


@pytest.mark.parametrize(
    ("text", "stamp"),
    [
        ("Nov. 8, 2018 4:15 pm EST", "2018-11-08T16:15:00-05:00"),
        ("8 Nov 2018 14:05 GMT", "2018-11-08T14:05:00+00:00"),
        ("2018-11-08T16:15:30+09:00", "2018-11-08T16:15:30+09:00"),
        ("10:05 UTC, 8 Nov 2018", "2018-11-08T10:05:00+00:00"),
        ("8 Nov 2018 14:05 CST", None),
        ("8 Nov 2018, 14:05", None),
    ],
)
def test_the_offset_is_kept_where_the_zone_has_one_meaning(text, stamp):
    assert find_stamps(text)[0].stamp == stamp


def test_day_and_month_that_could_be_either_are_kept_and_not_chosen():
    article = read("08/11/2018")
    assert article.published is None
    assert [c.why for c in article.candidates] == ["day and month could be either"]
    assert article.candidates[0].date.qualifier == "uncertain"


@pytest.mark.parametrize("text", ["31 February 2018", "Flight 2018 in 40 parts", "99/99/2018", "1.2.3.2018"])
def test_what_is_no_date_is_none(text):
    assert find_stamps(text) == []


def test_five_months_are_137_to_183_days():
    assert age_days(5, "month") == (137, 183)
    when = resolve(5, "month", "2019-04-15", "5 months ago")
    assert (when.earliest, when.latest) == (date(2018, 10, 14), date(2018, 11, 29))


@pytest.mark.parametrize("unit", ["minute", "hour", "day", "week", "month", "year"])
def test_an_older_age_is_never_read_as_a_younger_day(unit):
    ranges = [resolve(n, unit, "2019-04-15", "") for n in range(1, 12)]
    assert all(a.earliest >= b.earliest and a.latest >= b.latest for a, b in pairwise(ranges))


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("an hour ago", "en", (1, "hour")),
        ("about 2 yrs ago", "en", (2, "year")),
        ("Yesterday", "en", (1, "day")),
        ("vor 5 Monaten", "de", (5, "month")),
        ("il y a 3 jours", "fr", (3, "day")),
        ("hace 2 horas", "es", (2, "hour")),
        ("5 месяцев назад", "ru", (5, "month")),
    ],
)
def test_relative_times_in_several_languages(text, language, found):
    assert find_relative(text, language)[2:] == found


def test_a_relative_time_without_a_capture_day_is_kept_and_not_resolved():
    article = read("5 months ago")
    assert article.published is None
    assert [(c.text, c.chosen, c.date.edtf) for c in article.candidates] == [("5 months ago", False, None)]


def test_an_update_is_not_the_publication():
    article = read("Updated 32 minutes ago", captured="2021-03-14T12:00:00")
    assert article.published is None and article.modified.edtf == "2021-03-14"


def test_nothing_later_than_the_capture_is_chosen():
    article = read("14 March 2021", captured="2021-03-13")
    assert article.published is None and article.candidates[0].why == "later than the capture"


def test_a_stamp_from_the_east_may_be_a_day_ahead_of_the_capture():
    article = read("14 March 2021 05:00 KST", captured="2021-03-13")
    assert article.published.date.latest <= date(2021, 3, 13)


def test_the_date_that_is_given_wins_and_the_others_stay_candidates():
    article = read("14 March 2021", published="2021-03-12T08:00:00+01:00")
    assert (article.published.basis, article.published.date.edtf) == ("given", "2021-03-12")
    assert {c.signal: c.chosen for c in article.candidates} == {"given": True, "stamp": False}


def test_the_visit_day_above_the_menu_is_not_the_storys():
    page = f"Monday, 3 May 2021\nHome\nWorld\nSport\nThird round of river talks hoped for\n\nBy Anna Pell\n\n{BODY}"
    article = read_page(RawPage("page", page, "text", captured="2021-05-03"))
    assert article.published is None


def test_dates_of_related_items_below_are_not_the_storys():
    related = "Related stories\nFishermen block locks\n12 May 2021\nWells counted\n9 May 2021"
    page = f"Third round of river talks hoped for\n\nBy Anna Pell\n\n{BODY}\n\n{related}"
    assert read_page(RawPage("page", page, "text", captured="2021-06-03")).published is None


def test_a_day_without_a_year_is_the_last_one_before_the_capture():
    assert read("Posted Nov 19, 6:51 AM", captured="2021-03-13").published.date.edtf == "2020-11-19"
    assert read("Posted Nov 19, 6:51 AM").published is None


def test_a_day_in_the_address_is_the_last_resort():
    article = read("By Anna Pell", url="https://aude.example/2021/03/14/third-round")
    assert (article.published.basis, article.published.date.edtf) == ("url", "2021-03-14")
