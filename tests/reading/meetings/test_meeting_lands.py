"""Lands within a state and disputed ones: where talks are, whom a visit is to, and what "the Darfur talks" are on. All of 15 March 2024."""

import pytest

import summitry


def meetings(text):
    return summitry.read(text, published="2024-03-15", clean=True).reading.meetings


def where(text):
    return [one.place and one.place.city for one in meetings(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Chad's foreign minister, Idriss Nour, met Polisario Front leaders in Western Sahara on Thursday.",
            "Western Sahara",
        ),
        ("Ethiopian officers met leaders of the Polisario Front in the Ogaden region on Thursday.", "Ogaden"),
        (
            "The presidents of Armenia and Azerbaijan will meet in Nagorno-Karabakh on Monday, Peru's envoy said.",
            "Nagorno-Karabakh",
        ),
        (
            "Chad's minister, Idriss Nour, met Polisario leaders on Thursday. The Western Sahara talks are to be held in Lima in May.",
            "Lima",
        ),
    ],
)
def test_a_land_is_a_place_where_somebody_is_in_it(text, wanted):
    assert where(text)[-1] == wanted


def test_a_visit_to_a_land_is_to_its_state():
    visit = meetings("Chad's foreign minister, Idriss Nour, accepted an invitation to visit Yunnan in May.")[0]
    assert (set(visit.parties), visit.place.city) == ({"TCD", "CHN"}, "Yunnan")


def test_there_is_where_the_talks_before_were():
    text = (
        "ADDIS ABABA, March 15 (Wire) - Chad's envoys met leaders of the Polisario Front in the Ogaden on Wednesday. "
        "Chad's envoys met the front's leaders there again on Thursday."
    )
    assert where(text)[-1] == "Ogaden"
