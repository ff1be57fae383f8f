"""A journey and what is done on it are two meetings; of a journey that was called off all is one. All of 18 March 2014."""

import pytest
from tests.reading.meetings.reads import told

import summitry


@pytest.mark.parametrize(
    "text",
    [
        "Peru's foreign minister, Ana Salas, came to Quito on Monday. Salas later met Ecuador's president, Luis Vega, for an hour.",
        "Togo's premier, Kofi Mensah, will visit Accra on Friday. Mensah is to see Ghana's president, Esi Boateng, there.",
    ],
)
def test_a_journey_and_what_is_done_on_it_are_two(text):
    assert [kind for kind, *_ in told(text)] == ["visit", "talks"]


def test_talks_on_a_journey_are_where_it_went():
    text = "Peru's foreign minister, Ana Salas, came to Quito on Monday. Salas later met Ecuador's president, Luis Vega, for an hour."
    assert {city for *_, city in told(text)} == {"Quito"}


def test_what_was_to_be_done_on_a_journey_falls_with_it():
    text = (
        "Togo has called off a visit by its premier, Kofi Mensah, to Accra on Friday. "
        "Mensah was to have met Ghana's president, Esi Boateng."
    )
    assert len(told(text)) == 1


def test_who_returns_from_a_visit_pays_none_at_home():
    text = (
        "Peruvian Prime Minister Luis Vega returned to Lima on Friday from a two-day visit to Chile. He had met his counterpart "
        "Ana Ruiz there on Thursday. He said little."
    )
    found = summitry.read(text, published="2005-11-18", clean=True).reading.meetings
    assert all(one.place.state == "CHL" for one in found if one.place)
    assert any(one.kind == "visit" for one in found)


@pytest.mark.parametrize("back", ["returned to Lima", "flew home", "flew back to Lima"])
def test_whom_a_traveller_saw_before_the_return_was_abroad(back):
    text = (
        f"LIMA, Nov 18 (Wire) - Peruvian Prime Minister Luis Vega {back} on Friday after a three-day visit to Chile. "
        "He met Chilean President Ana Ruiz on Thursday. He said little."
    )
    found = summitry.read(text, published="2005-11-18", clean=True).reading.meetings
    assert {one.place.state for one in found if one.place} == {"CHL"}
