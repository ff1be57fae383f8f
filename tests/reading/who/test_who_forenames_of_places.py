"""A first name that is also the name of a place is no place; a body of both sides is no party."""

import pytest

import summitry


def parties(text):
    found = summitry.read(text, published="2024-03-14", clean=True).reading.meetings
    return {party for one in found for party in one.parties}


@pytest.mark.parametrize(
    "text",
    [
        "The Slovak minister, Milan Koreny, met President Deby of Chad in Bern.",
        "Chad's president met his Slovak counterpart, Milan Koreny, in Bern on Monday.",
    ],
)
def test_a_person_called_as_a_city_is(text):
    assert parties(text) == {"SVK", "TCD"}


def test_a_bilateral_commission_is_of_both():
    text = (
        "Peru and Chile called off their plans on Monday. The High Level Bilateral Commission, which was to have met in Tacna on 27 March, "
        "will not meet, said the ministry of Peru."
    )
    assert parties(text) <= {"PER", "CHL"}
