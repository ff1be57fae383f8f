"""Talks told with the day of the guest's arrival alone lie between it and the news; all articles are of Wednesday, 14 April 1999."""

import pytest

import summitry


def day_of(text):
    """The day of the meeting at which Salas is."""
    found = summitry.read(text, published="1999-04-14", clean=True).reading.meetings
    return next(
        (
            one.when and one.when.edtf
            for one in found
            for each in one.participants
            if each.name and "Salas" in each.name
        ),
        None,
    )


@pytest.mark.parametrize(
    "text",
    [
        "Ecuadorian Foreign Minister Luis Vega, who arrived on Monday, was received by Peruvian President Ana Salas.",
        "Ecuadorian Foreign Minister Luis Vega, who flew in on Monday, met Peruvian President Ana Salas.",
        "In Lima, where he arrived on Monday, Ecuadorian Foreign Minister Luis Vega met Peruvian President Ana Salas.",
    ],
)
def test_talks_of_a_guest_lie_between_the_arrival_and_the_news(text):
    assert day_of(text) == "[1999-04-12..1999-04-14]"


def test_the_day_of_the_talks_goes_before_that_of_the_arrival():
    text = "Ecuadorian Foreign Minister Luis Vega, who arrived on Monday, met Peruvian President Ana Salas on Tuesday."
    assert day_of(text) == "1999-04-13"


def test_who_arrived_today_is_met_today():
    text = "Ecuadorian Foreign Minister Luis Vega, who arrived on Wednesday, met Peruvian President Ana Salas."
    assert day_of(text) == "1999-04-14"


@pytest.mark.parametrize(
    "text",
    [
        "Peruvian President Ana Salas will fly to Quito for talks and return home on Sunday. Officials said little.",
        "Peruvian President Ana Salas will visit Ecuador and fly back on Sunday. Officials said little.",
    ],
)
def test_a_journey_is_made_before_the_return(text):
    assert day_of(text) == "[1999-04-14..1999-04-18]"


def test_the_day_of_the_journey_goes_before_that_of_the_return():
    text = "Peruvian President Ana Salas will visit Ecuador on Friday and return home on Sunday. Officials said little."
    assert day_of(text) == "1999-04-16"
