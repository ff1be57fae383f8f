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


@pytest.mark.parametrize(
    "text",
    [
        "The talks between the Government of Oluma and Chad ended on Monday. The Chadian minister leaves for Oluma Ville tomorrow.",
        "Chad's foreign minister met his Oluma counterpart in Bern on Monday. Oluma had suggested the talks.",
    ],
)
def test_a_state_has_a_town_of_its_name_and_counterparts(text):
    assert "Oluma" in parties(text)


def test_the_old_and_the_new_body_of_africa_are_two():
    assert "Organisation of African Unity" in parties(
        "Envoys of Chad met envoys of the Organization of African Unity (OAU) in Lagos on Monday."
    )
