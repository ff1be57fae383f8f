"""A day that was given up, told behind the day that is planned now. All articles are of Thursday, 16 May 2024."""

import pytest
from tests.reading.meetings.reads import fates

import summitry

PLANNED = "QUITO, May 16 (Wire) - The foreign ministers of Peru and Ecuador will hold talks in Lima on June 20, officials said. "


@pytest.mark.parametrize(
    "before",
    [
        "They were to have taken place this week but were postponed because of riots.",
        "They had been due to take place this week but were put off.",
        "The talks were to have been held on Friday.",
    ],
)
def test_what_was_to_have_been_before_was_put_off(before):
    found = summitry.read(PLANNED + before, published="2024-05-16", clean=True).reading.meetings
    told = {(one.status.value, one.when.earliest.month) for one in found if one.when}
    assert told == {("postponed", 5), ("scheduled", 6)}


def test_another_meeting_that_was_to_have_been_was_cancelled():
    text = PLANNED + "Peruvian President Ana Ruiz was to have met President Daniel Noboa on Friday."
    assert {one for one, _ in fates(text)} == {"scheduled", "cancelled"}
