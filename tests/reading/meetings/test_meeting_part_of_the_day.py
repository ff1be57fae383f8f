"""A part of a day without its day ("later in the day", "in the evening", "that night") is that of the day the news was at."""

import pytest
from tests.reading.meetings.reads import days


@pytest.mark.parametrize(
    "part",
    [
        "Later in the day",
        "Earlier in the day",
        "In the afternoon",
        "In the evening",
        "That night",
        "The same evening",
        "Later that day",
        "On the same day",
    ],
)
def test_a_part_of_a_day_is_that_of_the_day_told_last(part):
    text = f"Peru recalled its ambassador on Monday. {part} Foreign Minister Ana Salas received Ecuadorian envoy Luis Vega."
    assert days(text)["Vega"] == "1999-04-12"


def test_the_day_of_what_had_been_done_before_does_not_count():
    text = (
        "Peru said on Tuesday it was sorry. Foreign Minister Ana Salas told reporters that a boat had been rammed on Sunday. "
        "She spoke after receiving Ecuadorian envoy Luis Vega earlier in the day."
    )
    assert days(text)["Vega"] == "1999-04-13"


def test_the_day_of_a_plan_does_not_count_for_what_was_done():
    text = (
        "Peru recalled its ambassador on Tuesday. Ecuadorian President Luis Rojas will leave for Lima on Friday. "
        "In the evening Peruvian President Ana Salas received US envoy John Carver."
    )
    assert days(text)["Carver"] == "1999-04-13"


def test_what_will_be_later_in_the_day_is_on_the_day_of_the_news():
    text = "Peru recalled its ambassador on Monday. Foreign Minister Ana Salas will meet Ecuadorian envoy Luis Vega later in the day."
    assert days(text)["Vega"] == "1999-04-14"


def test_the_evening_of_a_day_to_come_is_that_day():
    text = (
        "Peruvian Foreign Minister Ana Salas will fly to Quito on Friday. "
        "In the evening she will dine with Ecuadorian President Luis Vega."
    )
    assert days(text)["Vega"] == "1999-04-16"


def test_the_part_of_a_day_in_a_clause_about_somebody_is_not_the_meetings():
    text = (
        "Peru recalled its ambassador on Monday. Ecuadorian Foreign Minister Luis Vega, who landed in the evening, "
        "met Peruvian President Ana Salas on Tuesday."
    )
    assert days(text)["Vega"] == "1999-04-13"


def test_a_part_of_a_named_day_is_that_day():
    text = (
        "Peru recalled its ambassador on Monday. Ecuadorian Foreign Minister Luis Vega met Peruvian President Ana Salas "
        "in the evening of April 10."
    )
    assert days(text)["Vega"] == "1999-04-10"
