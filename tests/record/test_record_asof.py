"""The three clocks: from which day an article counts."""

from dataclasses import replace
from datetime import date

import pytest
from factory import entry

from summitry.dates import day, month, unresolved
from summitry.model import Published
from summitry.record import known_day

ARTICLE = replace(entry("a", "2018-11-08").article, published=None)


@pytest.mark.parametrize(
    ("published", "captured", "wanted"),
    [
        (Published(day(date(2018, 11, 8)), "meta"), "2019-04-15", "2018-11-08"),
        (Published(month(2018, 11), "relative"), "2019-04-15", "2018-11-30"),
        (Published(day(date(2018, 11, 8)), "json-ld", "2018-11-08T21:30:00-05:00"), None, "2018-11-09"),
        (Published(day(date(2018, 11, 8)), "json-ld", "yesterday"), None, "2018-11-08"),
        (Published(unresolved("long ago"), "relative"), "2019-04-15T23:30:00-02:00", "2019-04-16"),
        (None, "2019-04-15", "2019-04-15"),
        (None, None, "2020-01-02"),
        (None, "some day", "2020-01-02"),
    ],
)
def test_published_then_captured_then_recorded(published, captured, wanted):
    article = replace(ARTICLE, published=published, captured=captured)
    assert known_day(article, "2020-01-02T00:10:00+00:00").isoformat() == wanted
