"""What somebody did besides a meeting that has a day was done on that day; all articles are of Wednesday, 14 April 1999."""

import pytest
from tests.reading.meetings.reads import days


@pytest.mark.parametrize(
    "told",
    [
        "He was also received by President Ana Salas.",
        "He was received afterwards by President Ana Salas.",
        "Vega also held talks with President Ana Salas.",
        "He then called on President Ana Salas.",
    ],
)
def test_what_the_guest_did_besides_is_on_the_day_of_the_talks(told):
    text = (
        "Peru wants more trade, officials said. Farmers do not.\n\nThe port is closed.\n\nEcuadorian Foreign Minister Luis Vega met "
        f"his Peruvian counterpart Jose Castro on Monday. {told}"
    )
    assert days(text)["Salas"] == "1999-04-12"


def test_what_is_done_on_a_journey_is_between_the_arrival_and_the_news():
    text = (
        "Peru wants more trade, officials said. Farmers do not.\n\nThe port is closed.\n\nEcuadorian Foreign Minister Luis Vega "
        "arrived in Lima on Monday. He was received by Peruvian President Ana Salas."
    )
    assert days(text)["Salas"] == "[1999-04-12..1999-04-14]"


@pytest.mark.parametrize(
    "told",
    [
        "He had met President Ana Salas.",
        "He has met President Ana Salas.",
        "He last met President Ana Salas in Quito.",
    ],
)
def test_what_was_done_before_that_has_no_day(told):
    text = (
        "Peru wants more trade, officials said. Farmers do not.\n\nThe port is closed.\n\nEcuadorian Foreign Minister Luis Vega met "
        f"his Peruvian counterpart Jose Castro on Monday. {told}"
    )
    assert days(text).get("Salas") is None


def test_talks_after_which_somebody_left_are_of_the_day_of_those_before():
    text = (
        "Peru wants more trade, officials said. Farmers do not.\n\nThe port is closed.\n\nEcuadorian Foreign Minister Luis Vega met "
        "his Peruvian counterpart Jose Castro on Monday. Vega left for home after talks with Chilean envoy Ana Salas."
    )
    assert days(text)["Salas"] == "1999-04-12"


def test_what_is_done_after_the_arrival_is_not_on_the_day_of_talks_before_it():
    text = (
        "AMMAN, April 14 (Sierra News) - Palestinian minister Luis Vega arrived in Amman on Monday from Cairo where he had talks with "
        "Egyptian President Jose Castro the previous day. He met Jordanian President Ana Salas shortly after his arrival."
    )
    assert days(text)["Salas"] == "[1999-04-12..1999-04-14]"
