"""Calling off that is only called for, and how long talks were to have lasted. All articles are of Thursday, 16 May 2024."""

import pytest
from tests.reading.meetings.reads import fates


@pytest.mark.parametrize(
    "text",
    [
        "Ecuador will go ahead with talks with Peru next week despite U.S. pressure to cancel them.",
        "Ecuador will go ahead with talks with Peru next week and has rejected calls to postpone them.",
        "Ecuador's foreign minister is due in Lima on Friday for talks. The army has called for the trip to be cancelled.",
        "Opposition parties demanded that a visit to Peru by President Daniel Noboa next week be cancelled.",
    ],
)
def test_what_somebody_only_calls_for_calls_nothing_off(text):
    assert not {one for one, _ in fates(text)} & {"cancelled", "postponed"}


@pytest.mark.parametrize(
    "asked",
    ["had demanded that they be postponed", "had asked for them to be delayed", "had asked that the talks be put off"],
)
def test_who_asked_that_it_be_put_off_put_it_off(asked):
    text = f"QUITO, May 16 (Wire) - Talks between Ecuador and Peru set for Friday were put off. Peru {asked}, officials said."
    assert fates(text) == {("postponed", "PER")}


@pytest.mark.parametrize("long", ["were to have lasted until Saturday", "had been due to continue until Saturday"])
def test_how_long_talks_were_to_last_tells_of_no_other_meeting(long):
    text = f"QUITO, May 16 (Wire) - Ecuador broke off talks with Peru in Lima on Wednesday. The talks {long}, officials said."
    assert {one for one, _ in fates(text)} == {"held"}
