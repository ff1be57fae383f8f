"""Publication as a range, unknown, or given by the dateline; the reader's clock is never asked."""

from datetime import date

import pytest

from summitry.model import Span
from summitry.reading.when import resolve

LONG = (date(2018, 10, 16), date(2018, 12, 1))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They will meet on Thursday.", "XXXX-WXX-4"),
        ("They met yesterday.", "XXXX-XX-XX"),
        ("They met last week.", "XXXX-WXX"),
        ("They met in August.", "XXXX-08"),
        ("They met on August 9.", "XXXX-08-09"),
        ("They met last year.", "XXXX"),
        ("They met in the third quarter.", "XXXX-Q3"),
        ("They talked for a day.", "P1D"),
        ("They are waiting now.", "PRESENT_REF"),
    ],
)
def test_without_publication_the_value_is_masked_and_no_day_is_given(time, text, value):
    found = time(text, None)
    assert (found.value, found.edtf, found.earliest, found.candidates) == (value, None, None, ())


def test_without_publication_a_full_date_stands(time):
    assert time("They met on August 9, 2011.", None).edtf == "2011-08-09"


def test_a_weekday_seen_from_a_long_range_gets_no_day(time):
    found = time("They will meet on Thursday.", LONG)
    assert found.value == "XXXX-WXX-4"
    assert (found.earliest, found.latest) == (date(2018, 10, 16), date(2018, 12, 8))
    assert [(c.earliest, c.latest, c.basis) for c in found.candidates] == [
        (date(2018, 10, 9), date(2018, 12, 1), "past"),
        (date(2018, 10, 16), date(2018, 12, 8), "future"),
    ]


def test_a_weekday_seen_from_two_days_that_agree_is_that_day(time):
    assert time("They met on Friday.", (date(2018, 11, 6), date(2018, 11, 7))).edtf == "2018-11-02"


def test_what_both_ends_of_the_range_agree_on_is_exact(time):
    assert time("In August the minister cancelled a trip.", LONG).edtf == "2018-08"


def test_early_next_year_from_a_long_range_is_one_window(time):
    assert time("They will meet early next year.", LONG).edtf == "[2019-01-01..2019-04-30]"


def test_a_range_over_new_year_makes_the_union(time):
    found = time("They will meet early next year.", (date(2018, 12, 20), date(2019, 1, 10)))
    assert (found.earliest, found.latest) == (date(2019, 1, 1), date(2020, 4, 30))
    assert found.value == "XXXX"


def test_yesterday_from_a_range_is_the_range_a_day_earlier(time):
    found = time("They met yesterday.", (date(2018, 11, 5), date(2018, 11, 7)))
    assert (found.value, found.edtf) == ("2018-11-XX", "[2018-11-04..2018-11-06]")


def test_the_dateline_stands_in_for_an_unknown_publication(times):
    text = "GENEVA, March 3, 2015 (Agency) -- The ministers will meet on Friday."
    found = times(text, None, dateline=text[:30], dateline_span=Span(0, 30))
    assert [(t.edtf, t.anchor) for t in found] == [("2015-03-03", None), ("2015-03-06", "dateline")]


def test_the_dateline_narrows_a_range(times):
    text = "GENEVA, November 6 (Agency) -- The ministers will meet on Friday."
    found = times(text, LONG, dateline=text[:27], dateline_span=Span(0, 27))
    assert found[1].edtf == "2018-11-09"


def test_one_day_of_publication_is_believed_before_the_dateline(times):
    text = "GENEVA, November 1 (Agency) -- The ministers will meet on Friday."
    found = times(text, date(2018, 11, 7), dateline=text[:27], dateline_span=Span(0, 27))
    assert (found[1].edtf, found[1].anchor) == ("2018-11-09", "publication")


def test_resolve_chooses_by_the_event(time):
    found = time("The ministers met on Friday.")
    assert resolve(found, tense="future").edtf == "2018-11-09"
    assert resolve(found, tense="past").edtf == "2018-11-02"
    assert resolve(found).edtf == "2018-11-02"


def test_resolve_keeps_the_words_where_there_is_no_day(time):
    when = resolve(time("The round was put off to a later date."), tense="future")
    assert (when.edtf, when.earliest, when.latest, when.precision, when.text) == (
        None,
        None,
        None,
        "unknown",
        "a later date",
    )


def test_resolve_gives_a_range_for_a_weekday_from_a_long_range(time):
    when = resolve(time("Talks scheduled for Thursday were cancelled.", LONG), tense="future")
    assert (when.earliest, when.latest) == (date(2018, 10, 16), date(2018, 12, 8))
    assert (when.precision, when.text) == ("range", "Thursday")


@pytest.mark.parametrize(
    ("text", "precision"),
    [
        ("They met on Friday.", "day"),
        ("They will meet next week.", "week"),
        ("They will meet next month.", "month"),
        ("They will meet next year.", "year"),
        ("They met last spring.", "season"),
        ("They met in the third quarter.", "quarter"),
        ("It dates from the 1960s.", "decade"),
        ("It dates from the 19th century.", "century"),
        ("They will meet early next year.", "range"),
        ("They will meet by March 3.", "range"),
    ],
)
def test_resolve_says_how_precise_the_date_is(time, text, precision):
    assert resolve(time(text)).precision == precision


def test_resolve_marks_what_is_approximate(time):
    assert resolve(time("They met around October 20.")).qualifier == "approximate"


def test_resolve_does_not_leap_to_a_far_side(time):
    found = time("The parties signed on November 5.")
    assert resolve(found, tense="future").edtf == "2018-11-05"
