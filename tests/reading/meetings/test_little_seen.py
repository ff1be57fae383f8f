"""Meetings told by words that are no word for one, and what becomes of them without a word that decides."""

from __future__ import annotations

import pytest

import summitry
from summitry.model import MeetingReport

_LEAD = (
    "LIMA, May 6 (Wire) - Peru and Chile are still apart over fishing rights off Tacna, Peruvian Foreign Minister Rosa Quispe said on "
    "Tuesday.\n\nChilean Foreign Minister Jorge Soto told reporters that a deal was near.\n\n"
)


def _told(sentence: str) -> list[MeetingReport]:
    article = summitry.read(_LEAD + sentence, published="2014-05-06", clean=True)
    return [one for one in article.reading.meetings if any(two.end > len(_LEAD) for two in one.evidence)]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("The meeting of the two presidents on May 17 still stands.", "scheduled"),
        ("A meeting of the border commanders on Friday passed off in eleven minutes.", "held"),
        ("The fourth session, last month in Arica, was over in two hours.", "held"),
        ("The first meeting, in Arica on April 9, was described by both as exploratory.", "held"),
        ("Soto's visit to Lima has been transferred to a later time by mutual consent.", "postponed"),
        ("The second round, in Arica in April, was cut short.", "held"),
    ],
)
def test_what_becomes_of_it_is_told_without_a_word_that_decides(sentence: str, status: str) -> None:
    assert [one.status.value for one in _told(sentence)] == [status]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("A Chilean team was in Lima in the middle of April and went through the chapter on customs.", "held"),
        ("That price was set last September, when the two presidents agreed in Cusco to open the border.", "held"),
        ("Peru and Chile swapped lists in Arica in March.", "held"),
        ("In five hours at a hotel on Monday the two delegations worked through a list of 41 points.", "held"),
        ("Soto paid a courtesy call on Peru's prime minister on Saturday.", "held"),
    ],
)
def test_a_meeting_is_told_without_a_word_for_it(sentence: str, status: str) -> None:
    assert [one.status.value for one in _told(sentence)] == [status]


@pytest.mark.parametrize(
    "sentence",
    [
        "Quispe had supper with her ministers on Sunday.",
        "A Chilean navy team was in Lima on Monday for an exercise.",
        "Soto sees a deal in the coming weeks.",
        "The law still stands, Quispe said on Monday.",
        "Chile was in Lima on Monday.",
        "The session of Congress on Monday passed off quietly.",
    ],
)
def test_what_is_no_meeting_of_two_sides_is_told_of_none(sentence: str) -> None:
    assert not _told(sentence)
