"""TIMEX3: what is tagged, how far it reaches, its type, value and mod."""

import pytest


@pytest.mark.parametrize(
    ("text", "words", "kind", "value"),
    [
        ("The accord was signed on March 3, 2015.", "March 3, 2015", "DATE", "2015-03-03"),
        ("The accord was signed on 3 March 2015.", "3 March 2015", "DATE", "2015-03-03"),
        ("The accord was signed on the 3rd of March.", "the 3rd of March", "DATE", "2018-03-03"),
        ("The accord was signed on Tuesday, March 3, 2015.", "Tuesday, March 3, 2015", "DATE", "2015-03-03"),
        ("The note is dated 2015-03-03.", "2015-03-03", "DATE", "2015-03-03"),
        ("The note is dated 13/03/2015.", "13/03/2015", "DATE", "2015-03-13"),
        ("It was signed in March 2015.", "March 2015", "DATE", "2015-03"),
        ("It was signed in March last year.", "March last year", "DATE", "2017-03"),
        ("It was signed in 1994.", "1994", "DATE", "1994"),
        ("It was signed in nineteen ninety-four.", "nineteen ninety-four", "DATE", "1994"),
        ("The border dates from the 1960s.", "the 1960s", "DATE", "196"),
        ("The border dates from the nineties.", "the nineties", "DATE", "199"),
        ("The border dates from the 19th century.", "the 19th century", "DATE", "18"),
        ("They met yesterday.", "yesterday", "DATE", "2018-11-06"),
        ("They met yesterday evening.", "yesterday evening", "TIME", "2018-11-06TEV"),
        ("They met last week.", "last week", "DATE", "2018-W44"),
        ("They met over the weekend.", "the weekend", "DATE", "2018-W44-WE"),
        ("They met last month.", "last month", "DATE", "2018-10"),
        ("They met two years ago.", "two years ago", "DATE", "2016"),
        ("They met ten days ago.", "ten days ago", "DATE", "2018-10-28"),
        ("Output rose in the third quarter.", "the third quarter", "DATE", "2018-Q3"),
        ("Output rose in the third quarter of 2016.", "the third quarter of 2016", "DATE", "2016-Q3"),
        ("Output rose in the first half of 2017.", "the first half of 2017", "DATE", "2017-H1"),
        ("They met last fall.", "last fall", "DATE", "2017-FA"),
        ("They met in the summer of 2015.", "the summer of 2015", "DATE", "2015-SU"),
        ("The talks lasted three days.", "three days", "DURATION", "P3D"),
        ("It was a two-and-a-half-hour session.", "two-and-a-half-hour", "DURATION", "PT2H30M"),
        ("The truce has held for two and a half years.", "two and a half years", "DURATION", "P2Y6M"),
        ("They argued for several weeks.", "several weeks", "DURATION", "PXW"),
        ("They have argued for decades.", "decades", "DURATION", "PXDE"),
        ("Talks stalled over the past two years.", "the past two years", "DURATION", "P2Y"),
        ("The envoys meet every two weeks.", "every two weeks", "SET", "P2W"),
        ("The envoys meet every Tuesday.", "every Tuesday", "SET", "XXXX-WXX-2"),
        ("The envoys meet twice a year.", "a year", "SET", "P1Y"),
        ("The committee meets annually.", "annually", "SET", "P1Y"),
        ("They are waiting now.", "now", "DATE", "PRESENT_REF"),
        ("They recently met.", "recently", "DATE", "PAST_REF"),
        ("They will meet soon.", "soon", "DATE", "FUTURE_REF"),
        ("The bridge closed at midnight Monday.", "midnight Monday", "TIME", "2018-11-05T24:00"),
        ("The bridge closed at 4:15 p.m. Monday.", "4:15 p.m. Monday", "TIME", "2018-11-05T16:15"),
        ("The bridge closed at 4 in the morning.", "4 in the morning", "TIME", "2018-11-07T04:00"),
        ("They met in the week of Oct. 8.", "the week of Oct. 8", "DATE", "2018-W41"),
    ],
)
def test_a_time_is_read(time, text, words, kind, value):
    found = time(text)
    assert (found.text, found.type, found.value) == (words, kind, value)
    assert text[found.start : found.end] == words


@pytest.mark.parametrize(
    ("text", "words", "mod"),
    [
        ("They met early this month.", "early this month", "START"),
        ("They met earlier this year.", "earlier this year", "START"),
        ("They will meet later this month.", "later this month", "END"),
        ("They met in mid-October.", "mid-October", "MID"),
        ("They met at the end of October.", "the end of October", "END"),
        ("It was drawn in the late 1970s.", "the late 1970s", "END"),
        ("They met around October 20.", "around October 20", "APPROX"),
        ("They talked for nearly three hours.", "nearly three hours", "LESS_THAN"),
        ("They talked for more than three hours.", "more than three hours", "MORE_THAN"),
        ("They talked for at least three hours.", "at least three hours", "EQUAL_OR_MORE"),
        ("They will talk for up to three days.", "up to three days", "EQUAL_OR_LESS"),
        ("The plant closes in 2025 or later.", "2025 or later", "ON_OR_AFTER"),
    ],
)
def test_words_around_a_time_belong_to_it(time, text, words, mod):
    found = time(text)
    assert (found.text, found.mod) == (words, mod)


@pytest.mark.parametrize(
    "text",
    [
        "Prime Minister Theresa May said nothing.",
        "The ministers may march on the capital.",
        "A fall in prices was a second blow.",
        "The 52-year-old negotiator is 52 years old.",
        "They paid $1990 for 2,000 chairs.",
        "Resolution 1701 was invoked as soon as possible candidates withdrew, in second place.",
        "A quarter of the seats, three-quarters of the votes.",
        "The sun sat low.",
    ],
)
def test_words_that_only_look_like_times_are_left_alone(times, text):
    assert [found.text for found in times(text) if found.text != "as soon as possible"] == []


def test_a_month_that_is_also_a_word_is_read_beside_a_word_of_time(times):
    assert [t.value for t in times("They met in May and again last March.")] == ["2018-05", "2018-03"]


def test_that_day_of_a_month_is_some_day_of_it(times):
    found = times("The bridge opened in May 2011. That day it rained. The following week it closed.")
    assert [(t.value, t.edtf) for t in found[1:]] == [("2011-05-XX", "2011-05-XX"), ("XXXX-WXX", None)]


def test_two_sentences_make_two_times_and_a_paragraph_break_separates(times):
    assert [t.text for t in times("They met on Friday.\n\nMarch 3 was too early.")] == ["Friday", "March 3"]


def test_the_period_spoken_of_lends_its_quarter_to_a_year_earlier(times):
    found = times("Profit rose in the third quarter. It was lower a year earlier.")
    assert [t.value for t in found] == ["2018-Q3", "2017-Q3"]


def test_a_bare_day_is_of_the_month_just_spoken_of(times):
    assert [t.value for t in times("They met on Oct. 3; on the 4th, they left.")] == ["2018-10-03", "2018-10-04"]


def test_between_now_and_then_is_by_then(times):
    found = times("Between now and May 3, they will meet.")[1]
    assert (found.relation, found.edtf) == ("by", "[2018-11-07..2019-05-03]")


def test_that_day_is_the_day_spoken_of(times):
    found = times("The bridge opened on May 3, 2011. That day it rained. The following month it closed.")
    assert [t.value for t in found] == ["2011-05-03", "2011-05-03", "2011-06"]
