"""Towns told by their land: "at Tarvale in Peru", "the Swiss city"."""

import pytest

import summitry


def where(text, number=0):
    place = summitry.read(text, published="2024-05-15", clean=True).reading.meetings[number].place
    return place and (place.city, place.state)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Envoys of India and Nepal met on May 3 at Tarvale in Russia.", ("Tarvale", "RUS")),
        ("Chile and Peru met at Bariloche in Argentina on Monday.", ("Bariloche", "ARG")),
    ],
)
def test_a_town_before_its_land(text, wanted):
    assert where(text) == wanted


def test_the_city_of_that_land_is_the_one_named_before():
    text = "Peru and Chile will talk in Geneva on May 21. Their envoys met on May 6 in the Swiss city."
    assert where(text, 1) == ("Geneva", "CHE")


def test_a_city_with_a_name_is_its_own():
    text = "Peru and Chile will talk in Geneva on May 21. Their envoys met on May 6 in the Turkish city of Izmir."
    assert where(text, 1) == ("Izmir", "TUR")
