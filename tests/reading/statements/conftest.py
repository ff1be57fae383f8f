"""What the tests of statements share: one invented article read, published on Thursday, 14 March 2019."""

import datetime

import pytest

from summitry import dates
from summitry.model import Article, Knowledge, Published
from summitry.reading.parse import parse
from summitry.reading.statements import find_statements
from summitry.reading.tree import Doc
from summitry.reading.when import find_times
from summitry.reading.who import find_actors

PUBLISHED = Published(dates.day(datetime.date(2019, 3, 14)), "given")


@pytest.fixture(scope="session")
def said():
    """A function: the statements of a text."""

    def read(text, headline=None):
        article = Article("t", text, headline=headline, published=PUBLISHED)
        doc = Doc(parse(text))
        return find_statements(article, doc, find_times(article), find_actors(article, doc, Knowledge()))

    return read
