"""Who put a meeting off, by whose business at home kept it from its day. All articles are of Thursday, 16 May 2024."""

import pytest
from tests.reading.meetings.reads import fates


@pytest.mark.parametrize(
    "why",
    [
        "because of a session of the Peruvian parliament",
        "due to the session of the Peruvian National Assembly on the budget",
        "owing to elections in Peru",
        "because of a Peruvian cabinet crisis",
    ],
)
def test_whose_business_at_home_kept_it_from_its_day_put_it_off(why):
    text = f"Peru's President Ana Ruiz had planned to travel to Ecuador on Friday, but the trip was deferred {why}."
    assert fates(text) == {("postponed", "PER")}


def test_what_is_nobodys_business_was_put_off_by_nobody():
    text = "Peru's President Ana Ruiz had planned to travel to Ecuador on Friday, but the trip was deferred because of fog."
    assert fates(text) == {("postponed", None)}


@pytest.mark.parametrize(
    "why",
    [
        "because of a cabinet reshuffle in Lima",
        "because of political turmoil in Peru",
        "because of illness",
        "for health reasons",
        "due to the illness of the Peruvian leader",
        "because she has bronchitis",
    ],
)
def test_whose_illness_or_turmoil_it_was_put_it_off(why):
    text = f"QUITO, May 16 (Wire) - Peruvian President Ana Ruiz's visit to Ecuador was postponed {why}, officials said."
    assert fates(text) == {("postponed", "PER")}


@pytest.mark.parametrize(
    "then",
    [
        "President Ana Ruiz of Peru has to undergo medical tests in Chile, her office said.",
        "Peruvian officials said it was not the right time to meet.",
        "A Peruvian spokesman said Lima had suggested the delay.",
    ],
)
def test_who_has_to_be_elsewhere_or_sees_no_time_for_it_put_it_off(then):
    text = f"QUITO, May 16 (Wire) - Talks between Peru and Ecuador set for Friday have been postponed. {then}"
    assert fates(text) == {("postponed", "PER")}


def test_who_suggests_another_day_need_not_have_put_it_off():
    text = "QUITO, May 16 (Wire) - Talks between Peru and Ecuador set for Friday have been postponed. Peru suggested June 3."
    assert fates(text) == {("postponed", None)}


@pytest.mark.parametrize(
    "leaves", ["walked out of talks with Peru", "broke off talks with Peru", "stormed out of talks with Peru"]
)
def test_who_left_the_table_called_off_what_was_to_follow(leaves):
    text = (
        f"QUITO, May 16 (Wire) - Ecuadorean negotiators {leaves} in Lima on Wednesday after two soldiers were killed. "
        "A session planned for Friday was cancelled."
    )
    assert ("cancelled", "ECU") in fates(text)


def test_a_group_of_a_nation_is_the_one_of_the_two_that_is_no_state():
    text = (
        "CAIRO, May 16 (Wire) - Hamas said it would not attend truce talks with Israel planned in Cairo this week. "
        "Egyptian officials said the talks had been postponed at the request of the Palestinian group."
    )
    assert fates(text) == {("postponed", "Hamas")}
