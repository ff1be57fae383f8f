"""What was to have been, told with a second verb. All articles are of Thursday, 16 May 2024."""

import pytest
from tests.reading.meetings.reads import fates


def test_what_was_to_have_been_goes_on_over_and():
    text = (
        "QUITO, May 16 (Wire) - President Noboa waited in vain for his Peruvian colleague Ana Ruiz on Tuesday. "
        "The two were to have opened a bridge at Macara and held talks on trade."
    )
    assert {one for one, _ in fates(text)} == {"cancelled"}


def test_what_was_opened_and_held_took_place():
    text = "Peru's President Ana Ruiz and President Noboa of Ecuador opened a bridge at Macara on Tuesday and held talks on trade."
    assert {one for one, _ in fates(text)} == {"held"}


@pytest.mark.parametrize(
    "aim", ["to meet President Noboa", "to discuss the border with President Noboa", "to see President Noboa"]
)
def test_what_a_journey_that_fell_was_meant_for_fell_too(aim):
    text = f"QUITO, May 16 (Wire) - Peru's President Ana Ruiz was to have flown to Quito on Friday {aim}, but fog closed the airport."
    assert {one for one, _ in fates(text)} == {"cancelled"}
