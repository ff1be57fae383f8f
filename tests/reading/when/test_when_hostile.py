"""Nothing that a page may hold breaks the tagger or makes it slow."""

import time as clock
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import summitry
from summitry import dates
from summitry.model import Article, Published
from summitry.reading.when import find_times, resolve

WORDS = [
    "the",
    "of",
    "a",
    "last",
    "next",
    "this",
    "past",
    "two",
    "31",
    "0",
    "1/0",
    "2000",
    "June",
    "May",
    "Friday",
    "day",
    "week",
    "years",
    "ago",
    "early",
    "late",
    "end",
    "first",
    "third",
    "quarter",
    "half",
    "by",
    "since",
    "until",
    "between",
    "and",
    "to",
    "-",
    ".",
    "'",
    "'s",
    "12:60",
    "p.m.",
    "GMT",
    "before",
    "after",
    "summit",
    "Christmas",
    "9999-12-31",
    "10000000000000",
    "century",
    "hundred",
    "million",
    "every",
    "noon",
    "fiscal",
    "in",
    "on",
    "99/99/99",
    "0th",
    "Feb.",
    "30",
    "1980s",
    "'80s",
    "weeks",
    "minutes",
    "tonight",
    "weekend",
    "fall",
    "nights",
    "each",
    "a.m.",
    "more",
    "than",
    "G20",
    "within",
    "hence",
    ",",
]
PUBLISHED = (
    None,
    (date(2018, 11, 7),) * 2,
    (date(1, 1, 1), date(9999, 12, 31)),
    (date(9999, 12, 30), date(9999, 12, 31)),
)


def tag(text, published):
    given_date = Published(dates.within(*published), "given") if published else None
    return find_times(Article("a", text, published=given_date))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=30), st.sampled_from(PUBLISHED))
def test_any_order_of_words_is_read_without_overlap(words, published):
    text = " ".join(words)
    end = 0
    for found in tag(text, published):
        assert found.start >= end
        assert found.text == text[found.start : found.end] != ""
        assert found.earliest is None or found.latest is None or found.earliest <= found.latest
        assert (found.edtf is None) == (found.earliest is None and found.latest is None)
        resolve(found, tense="future")
        end = found.end


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(text):
    tag(text, PUBLISHED[1])


@pytest.mark.parametrize(
    "piece", ["the end of ", "early ", "two hundred and ", "Monday, ", "June 14, 15, ", "1-", "\n ", "a ", "summit "]
)
def test_time_grows_with_length_alone(piece):
    def seconds(times):
        begun = clock.perf_counter()
        tag(piece * times, PUBLISHED[1])
        return clock.perf_counter() - begun

    short, long = (min(seconds(times) for _ in range(3)) for times in (500, 4000))
    assert long < short * 8 * 5


@pytest.mark.parametrize(
    "text", ["H3", "The talks were held in H3 of 2014.", "It came minutes before 2000.", "Q7 2014"]
)
def test_halves_that_there_are_not_and_minutes_around_a_year_are_read(text):
    for one in summitry.read(text, published="2014-03-18", clean=True).reading.times:
        assert one.earliest is None or one.latest is None or one.earliest <= one.latest
