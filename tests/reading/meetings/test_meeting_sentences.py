"""The statuses that single sentences tell of: the kind on which event coders fail."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from summitry import dates
from summitry.model import Article, Published
from summitry.reading import read_article

TABLE = tomllib.loads(Path(__file__).with_name("sentences.toml").read_text(encoding="utf-8"))
PUBLISHED = Published(dates.day(date(2024, 5, 15)), "given")
# Constructions that are not read yet; strict, so that a gain is noticed.
UNREAD = {
    "Bolivia's president flew to Lima last week and met his Peruvian counterpart.",  # a visit, and the talks in it
    "The leaders of Greece and Turkey had agreed to meet and did so in Athens on Monday.",
    "Finland's president travelled to Sweden last week and met the Swedish prime minister.",  # a visit, and the talks in it
}


def rows():
    for group in TABLE.values():
        for sentence, wanted in group["sentences"]:
            marks = [pytest.mark.xfail(strict=True)] if sentence in UNREAD else []
            yield pytest.param(sentence, wanted, id=sentence, marks=marks)


@pytest.mark.parametrize(("sentence", "wanted"), list(rows()))
def test_status_of_the_meetings_in_a_sentence(sentence, wanted):
    reading = read_article(Article("a", sentence, language="en", published=PUBLISHED))
    assert " ".join(meeting.status.value for meeting in reading.meetings) == wanted


def test_the_table_covers_every_status_and_none():
    wanted = {word for group in TABLE.values() for _, statuses in group["sentences"] for word in statuses.split()}
    assert wanted == {"held", "under_way", "scheduled", "expected", "proposed", "refused", "cancelled", "postponed"}
    assert any(not statuses for group in TABLE.values() for _, statuses in group["sentences"])
