"""Who is on the way somewhere, whom somebody saw before or after, who was summoned to talks, who told a guest something."""

import pytest
from tests.reading.meetings.reads import met


def told(text):
    """Status, sides, day and place of each meeting of an article of 10 October 2001, with a second sentence behind it."""
    return met(f"{text} Rain fell on the coast for a third day, officials said.")


@pytest.mark.parametrize("way", ["was on his way to Lima on Tuesday", "is on the way to Lima on Wednesday"])
def test_who_is_on_the_way_to_a_place_is_on_a_visit(way):
    [found] = told(f"Chilean Foreign Minister Juan Roca {way} with a message for the Peruvian president.")
    assert found[:2] == ("under_way", {"CHL", "PER"})
    assert found[3] == "Lima"


@pytest.mark.parametrize("who", ["Chilean Marines were on their way", "A ship with Chilean wheat was on its way"])
def test_troops_and_goods_on_the_way_visit_nobody(who):
    assert not told(f"{who} to Peru on Tuesday.")


def test_who_was_seen_before_another_was_met_as_well():
    text = "Chilean Foreign Minister Juan Roca met the Peruvian president in Lima on Tuesday"
    found = told(f"{text} after seeing Bolivian President Rosa Paz on Monday.")
    assert {sides for _, sides, _, _ in found} == {frozenset({"CHL", "PER"}), frozenset({"CHL", "BOL"})}


def test_to_see_for_oneself_is_no_meeting():
    assert len(told("Chilean Foreign Minister Juan Roca left Lima after seeing the damage done by the quake.")) < 2


@pytest.mark.parametrize(
    "way", ["summoned Chilean and Peruvian ministers to talks", "has called Chile and Peru to a meeting"]
)
def test_who_is_summoned_to_talks_will_hold_them(way):
    [found] = told(f"Brazil {way} in Brasilia on Friday.")
    assert found[0] == "scheduled"
    assert found[1] >= {"CHL", "PER"}


def test_a_meeting_called_for_a_day_is_fixed():
    [found] = told("Peru called a meeting with Chile for Sunday to discuss the dam.")
    assert (found[0], found[2]) == ("scheduled", "2001-10-14")


def test_a_meeting_called_off_is_not_fixed():
    [found] = told("Peru called off a meeting with Chile on Sunday.")
    assert found[0] == "cancelled"


@pytest.mark.parametrize(
    ("way", "status"),
    [
        ("left on Tuesday on a tour of", "under_way"),
        ("will leave on Friday on a tour of", "scheduled"),
        ("sets out on Friday on a tour of", "scheduled"),
    ],
)
def test_who_sets_out_on_a_tour_visits_each_of_its_stops(way, status):
    found = told(f"Chilean Foreign Minister Juan Roca {way} Peru and Bolivia, officials said.")
    assert {(one[0], one[1]) for one in found} == {
        (status, frozenset({"CHL", "PER"})),
        (status, frozenset({"CHL", "BOL"})),
    }


@pytest.mark.parametrize("when", ["a day after a clash at the border", "amid a strike", "as fighting went on"])
def test_a_meeting_that_came_then_was_held(when):
    [found] = told(f"The talks in Bern between Chile and Peru came {when}, officials said.")
    assert found[:2] == ("held", {"CHL", "PER"})


def test_an_offer_of_talks_that_came_then_is_an_offer():
    [found] = told("The offer of talks with Peru came as Chilean guns fell silent. Chile had waited for it.")
    assert found[0] == "proposed"
