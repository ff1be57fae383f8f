"""Talks that somebody speaks after are on the day on which that is said; all articles are of Wednesday, 14 April 1999."""

import pytest
from tests.reading.meetings.reads import days

import summitry


@pytest.mark.parametrize(
    "told",
    [
        "She made the remark in a meeting with Ecuadorian envoy Luis Vega.",
        "The remarks were made by Salas during talks with Ecuadorian envoy Luis Vega.",
        "She spoke after receiving Ecuadorian envoy Luis Vega.",
        "Salas was speaking after talks with Ecuadorian envoy Luis Vega.",
        "She made the announcement after a meeting with Ecuadorian envoy Luis Vega.",
    ],
)
def test_who_speaks_after_talks_speaks_on_their_day(told):
    text = (
        "Peru would like to see more trade with its neighbours, Foreign Minister Ana Salas said on Tuesday. The two states "
        f"have argued over tariffs for months.\n\nFarmers want them gone.\n\nPort workers do not agree.\n\n{told}"
    )
    assert days(text)["Vega"] == "1999-04-13"


def test_of_several_days_the_latest_is_that_of_the_saying():
    text = (
        "Peru recalled its ambassador on Tuesday. A boat was rammed on Sunday.\n\nFarmers want tariffs gone.\n\nPeruvian Foreign "
        "Minister Ana Salas spoke after a meeting with Ecuadorian envoy Luis Vega."
    )
    assert days(text)["Vega"] == "1999-04-13"


def test_a_meeting_told_of_before_keeps_its_own_day():
    text = (
        "Peru recalled its ambassador on Tuesday. Foreign Minister Ana Salas met Ecuadorian envoy Luis Vega on Monday.\n\n"
        '"There was progress," Salas said after the meeting.'
    )
    assert days(text)["Vega"] == "1999-04-12"


def test_who_talks_in_calls_says_nothing_of_the_news():
    text = "Peru recalled its ambassador on Tuesday. Aides of Peru and Ecuador have gone on talking in daily video calls, officials said."
    assert all(one is None or one != "1999-04-13" for one in days(text).values())


@pytest.mark.parametrize(
    "told",
    [
        "Peruvian Prime Minister Ana Salas on Monday told visiting Ecuadorian President Luis Vega that Peru would build a road.",
        "Peru wants more trade, Prime Minister Ana Salas told visiting Ecuadorian President Luis Vega here on Monday.",
    ],
)
def test_what_is_said_to_a_guest_is_said_on_the_day_of_the_talks(told):
    text = f"LIMA, April 14 (Sierra News) - {told} Vega arrived here on Saturday for a five-day visit."
    found = summitry.read(text, published="1999-04-14", clean=True).reading.meetings
    assert "1999-04-12" in {one.when.edtf for one in found if one.when}


def test_who_was_speaking_at_talks_held_them():
    text = (
        "LIMA, April 14 (Sierra News) - Peru would like to see more trade, Foreign Minister Ana Salas said on Monday. She was "
        "speaking at a meeting with Ecuadorian Foreign Minister Luis Vega."
    )
    found = summitry.read(text, published="1999-04-14", clean=True).reading.meetings
    assert [(one.status.value, one.when.edtf) for one in found] == [("held", "1999-04-12")]


@pytest.mark.parametrize(
    "told",
    [
        "Peru wants more trade, Prime Minister Ana Salas told visiting Ecuadorian President Luis Vega on Monday.",
        "Peruvian Prime Minister Ana Salas urged visiting Ecuadorian President Luis Vega on Monday to lift a ban.",
    ],
)
def test_a_host_who_speaks_to_a_guest_has_met_the_guest(told):
    found = summitry.read(f"{told} They said little.", published="1999-04-14", clean=True).reading.meetings
    assert [(one.status.value, one.when.edtf) for one in found] == [("held", "1999-04-12")]


def test_a_guest_of_whom_somebody_speaks_has_met_nobody_yet():
    text = "Visiting Ecuadorian President Luis Vega said on Monday that he would meet Peruvian Prime Minister Ana Salas. He said little."
    found = summitry.read(text, published="1999-04-14", clean=True).reading.meetings
    assert [one.status.value for one in found] == ["scheduled"]
