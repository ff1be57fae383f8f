"""Journeys as agency desks tell them: where somebody leaves for, the stops of a tour, the slot that fell before."""

import pytest
from tests.reading.meetings.reads import met

import summitry


@pytest.mark.parametrize(
    ("text", "status", "sides", "when", "place"),
    [
        (
            "Kenyan President Daniel arap Moi left Nairobi on Wednesday for Kampala at the start of a three-nation tour.",
            "under_way",
            {"KEN", "UGA"},
            "2001-10-10",
            "Kampala",
        ),
        (
            "Lao Prime Minister Bounnhang Vorachith will leave Vientiane for Hanoi on Friday, officials said.",
            "scheduled",
            {"LAO", "VNM"},
            "2001-10-12",
            "Hanoi",
        ),
    ],
)
def test_leaving_one_town_for_another_is_a_journey_there(text, status, sides, when, place):
    assert (status, frozenset(sides), when, place) in met(text)


def test_talks_before_leaving_were_in_the_town_that_was_left():
    found = met(
        "Kenyan President Daniel arap Moi left Kampala for Kigali on Wednesday after talks with Ugandan President Yoweri Museveni."
    )
    assert ("held", frozenset({"KEN", "UGA"}), "2001-10-10", "Kampala") in found
    assert ("under_way", frozenset({"KEN", "RWA"}), "2001-10-10", "Kigali") in found


@pytest.mark.parametrize(
    "text",
    [
        "Kenyan President Daniel arap Moi left Kigali for home on Wednesday.",
        "Moi left the party for good on Wednesday.",
    ],
)
def test_leaving_for_no_place_is_no_journey_to_anybody(text):
    assert met(text) == []


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "Thai Foreign Minister Prachuab Chaiyasan begins a tour of Laos, Cambodia and Vietnam on Monday.",
            "scheduled",
        ),
        ("The tour will take the Thai minister to Laos, Cambodia and Vietnam.", "scheduled"),
        ("The Thai minister is on a tour that has already taken him to Laos, Cambodia and Vietnam.", "held"),
    ],
)
def test_each_stop_of_a_tour_is_a_visit(text, status):
    assert {(fate, sides) for fate, sides, _, _ in met(text)} == {
        (status, frozenset({"THA", host})) for host in ("LAO", "KHM", "VNM")
    }


def test_what_fell_is_the_slot_planned_then_and_not_the_plan_that_stands():
    found = met(
        "Turkish Prime Minister Bulent Ecevit will hold talks with Chilean President Eduardo Frei in Santiago on Tuesday. "
        "He was to visit Chile last month, but the trip was postponed because of the earthquake."
    )
    assert [(status, when) for status, _, when, _ in found] == [("scheduled", "2001-10-16"), ("postponed", "2001-09")]


def test_a_visit_that_goes_on_had_an_earlier_slot():
    found = met(
        "Turkish Prime Minister Bulent Ecevit arrived in Santiago on Tuesday for talks with Chilean President Eduardo Frei. "
        "The visit was originally scheduled for June but was put off because of the earthquake."
    )
    assert ("postponed", frozenset({"TUR", "CHL"}), "2001-06") in [one[:3] for one in found]


def test_a_visit_that_had_been_put_off_before_is_no_second_one():
    found = met(
        "Turkish Prime Minister Bulent Ecevit arrived in Santiago on Tuesday on a visit that had been postponed twice."
    )
    assert [status for status, _, _, _ in found] == ["under_way"]


@pytest.mark.parametrize(
    "cause", ["because of the Valparaiso bombings", "amid protests in Valparaiso", "following the floods in Valparaiso"]
)
def test_why_it_fell_is_not_where_it_was_to_be(cause):
    text = f"Turkish Prime Minister Bulent Ecevit was to visit Peru last month, but the trip was postponed {cause}."
    assert [(status, place) for status, _, _, place in met(text)] == [("postponed", "PER")]


def test_what_they_talk_about_is_not_where_they_are():
    text = (
        "Greek Foreign Minister George Papandreou met his Bulgarian counterpart Solomon Passy in Sofia on Tuesday. "
        "The two ministers also discussed the situation in the Caucasus following the events in Tbilisi."
    )
    assert [(status, place) for status, _, _, place in met(text)] == [("held", "Sofia")]


@pytest.mark.parametrize(
    "said",
    ["urged the rebels to lay down their arms", "asked the rebels to come to Gitega"],
)
def test_who_asks_after_a_meeting_has_met(said):
    text = f"The French envoy {said} after meeting Burundian President Pierre Buyoya in Bujumbura on Tuesday."
    assert ("held", frozenset({"FRA", "BDI"}), "2001-10-09", "Bujumbura") in met(text)


@pytest.mark.parametrize("name", ["Daniel arap Moi", "Maaouya Ould Taya", "Gerard ter Borch"])
def test_small_words_stand_within_names(name):
    text = f"The visiting Kenyan president, {name}, met his Tanzanian colleague Benjamin Mkapa in Arusha on Wednesday, officials said."
    people = {
        p.name
        for one in summitry.read(text, published="2001-10-10", clean=True).reading.meetings
        for p in one.participants
    }
    assert name in people


def test_a_leg_tells_of_its_own_town_and_the_whole_of_none():
    text = (
        "The U.N. envoy landed in Lima on Tuesday on the last leg of a tour meant to prepare a round in New York. "
        "Peruvian Foreign Minister Diego Garcia Sayan meets the envoy on Thursday."
    )
    assert [(status, place) for status, _, _, place in met(text)] == [("under_way", "Lima"), ("scheduled", "Lima")]


def test_a_visit_at_whose_end_somebody_speaks_is_told():
    text = "Speaking at the end of a two-day visit to Peru, Chilean President Eduardo Frei said the border would open in May."
    assert [(status, sides) for status, sides, _, _ in met(text)] == [("held", frozenset({"PER", "CHL"}))]


@pytest.mark.parametrize(
    "text",
    [
        "Chilean President Eduardo Frei said at the end of a two-day visit to Peru that the border would open in May.",
        "Chilean President Eduardo Frei told reporters during a visit to Peru that the border would open in May.",
    ],
)
def test_who_speaks_on_a_visit_is_the_visitor(text):
    assert [(status, sides) for status, sides, _, _ in met(text)] == [("held", frozenset({"PER", "CHL"}))]


def test_a_visit_told_beside_the_name_goes_on():
    text = "Chilean President Eduardo Frei, on a two-day visit to Peru, said the border would open."
    assert [(status, sides) for status, sides, _, _ in met(text)] == [("under_way", frozenset({"PER", "CHL"}))]


def test_a_tour_of_ones_own_land_is_no_visit_to_anybody():
    assert met("Chilean President Eduardo Frei, on a tour of the Pacific coast, praised the police.") == []
