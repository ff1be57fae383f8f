"""Whole families of words and frames by which reporters tell of a meeting: nouns by their company, calls, being there, idioms."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from summitry import dates
from summitry.model import Article, Published
from summitry.reading import read_article

TABLE = tomllib.loads(Path(__file__).with_name("families.toml").read_text(encoding="utf-8"))
PUBLISHED = Published(dates.day(date(2024, 5, 15)), "given")


def read(text):
    return read_article(Article("a", text, language="en", published=PUBLISHED)).meetings


@pytest.mark.parametrize(
    ("sentence", "wanted"), [pytest.param(*row, id=row[0]) for group in TABLE.values() for row in group["sentences"]]
)
def test_status_of_the_meetings_in_a_sentence(sentence, wanted):
    assert " ".join(meeting.status.value for meeting in read(sentence)) == wanted


def test_the_latest_of_several_is_a_meeting_of_its_own():
    meetings = read(
        "Ghana and Togo have held four rounds of talks on the border since January.\n\n"
        "The most recent, on May 6, broke up after an hour. A fifth is planned for June 3."
    )
    assert [meeting.status.value for meeting in meetings][-2:] == ["held", "expected"]


def test_another_day_offered_is_a_meeting_on_that_day():
    meetings = read("Ghana and Togo are to meet in Lome on May 20.\n\nTogo has suggested May 27 instead.")
    assert any(meeting.when and meeting.when.edtf == "2024-05-27" for meeting in meetings)


@pytest.mark.parametrize(
    "report",
    [
        "There was no truth in a report that the presidents of Ghana and Togo had met on Monday, a spokesman said.",
        "A report that the presidents of Ghana and Togo had spoken by telephone on Monday was incorrect.",
        "Ghana's spokesman denied that the minister had seen Togo's president during a stopover in Lome.",
        "Asked about rumours that he had dined with Togo's president on Monday, Ghana's minister laughed.",
    ],
)
def test_what_is_told_to_be_denied_is_no_meeting(report):
    assert not read(report)


def test_a_council_of_one_side_is_no_meeting():
    assert not read("Ghana's minister spoke of Togo after a meeting of the cabinet's security council on Monday.")


@pytest.mark.parametrize(
    ("text", "month"),
    [
        (
            "Kenya and Uganda ended a ninth round of talks on Monday.\n\nThe eighth, in Entebbe in March, adopted a protocol.",
            "03",
        ),
        (
            "Malaysia and Indonesia ended a sixth round of talks on Monday.\n\nThe fifth, in Medan in February, set up a hotline.",
            "02",
        ),
    ],
)
def test_a_number_alone_with_its_own_day_is_an_earlier_meeting(text, month):
    meetings = read(text)
    assert [meeting.status.value for meeting in meetings] == ["held", "held"]
    assert meetings[1].when and meetings[1].when.edtf == f"2024-{month}"


def test_a_number_alone_of_something_else_is_no_meeting():
    assert (
        len(
            read(
                "France and Italy held talks on Monday. They had built three tunnels. The first, in the pass in March, was opened."
            )
        )
        == 1
    )
