from datetime import date

import pytest

from summitry import dates
from summitry.model import Article, Published
from summitry.reading.when import find_times

WEDNESDAY = date(2018, 11, 7)


@pytest.fixture
def times():
    """The time expressions of a text; published on Wednesday 2018-11-07 unless given a day, a range or None."""

    def read(text, published=WEDNESDAY, **article):
        if published is not None:
            first, last = published if isinstance(published, tuple) else (published, published)
            published = Published(dates.within(first, last), "given")
        return find_times(Article("a", text, published=published, **article))

    return read


@pytest.fixture
def time(times):
    """The only time expression of a text."""

    def read(text, published=WEDNESDAY, **article):
        found = times(text, published, **article)
        assert len(found) == 1, found
        return found[0]

    return read
