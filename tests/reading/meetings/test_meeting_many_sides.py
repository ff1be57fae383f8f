"""Meetings of many sides: rows of adjectives, two states of one name, talks of so many parties, and who attends."""

import pytest
from tests.reading.meetings.reads import met


def sides(text):
    """The sides of each meeting of an article, with a second sentence behind it."""
    return [found[1] for found in met(f"{text} Rain fell on the coast for a third day, officials said.")]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("The Indian, Russian and Chinese foreign ministers", {"IND", "RUS", "CHN"}),
        ("The Polish, Czech and Hungarian prime ministers", {"POL", "CZE", "HUN"}),
        ("Georgian and Abkhaz negotiators", {"GEO", "Abkhazia"}),
    ],
)
def test_each_of_a_row_before_the_noun_is_a_side(row, expected):
    assert sides(f"{row} met in Vienna on Tuesday.") == [expected]


def test_the_first_half_of_a_shared_name_is_a_side():
    assert sides("North and South Korea, China and Japan opened talks in Bern on Tuesday.") == [
        {"PRK", "KOR", "CHN", "JPN"}
    ]


def test_a_minister_with_two_offices_is_one():
    [found] = sides("Chile's foreign and defence ministers met the Peruvian premier in Lima on Tuesday.")
    assert found == {"CHL", "PER"}


@pytest.mark.parametrize(
    "text",
    [
        "The two Koreas held talks in Bern on Tuesday.",
        "Inter-Korean talks on a railway were held in Bern on Tuesday.",
        "The two Korean leaders met in Bern on Tuesday.",
    ],
)
def test_two_states_of_one_name_are_both_sides(text):
    assert sides(text) == [{"PRK", "KOR"}]


def test_cross_strait_talks_are_of_china_and_taiwan():
    assert sides("Cross-strait talks were held in Singapore on Tuesday.") == [{"CHN", "TWN"}]


def test_talks_across_another_strait_are_not_theirs():
    assert sides("Chile and Peru held talks on the Magellan Strait in Lima on Tuesday.") == [{"CHL", "PER"}]


@pytest.mark.parametrize(
    "talks", ["four-party talks", "a six-party meeting", "multi-party negotiations", "three-party talks"]
)
def test_talks_of_so_many_parties_are_a_meeting(talks):
    assert sides(f"Kenya, Uganda and Rwanda opened {talks} in Arusha on Tuesday.") == [{"KEN", "UGA", "RWA"}]


def test_a_partys_own_meeting_is_none():
    assert not sides("Chile's president opened a party meeting in Lima on Tuesday.")


def test_to_return_to_such_talks_is_no_session():
    assert not sides("Kenya and Uganda said on Tuesday they would return to the six-party talks.")


@pytest.mark.parametrize(
    "clause",
    [
        "attended by delegates of Kenya and Uganda",
        "grouping Kenya and Uganda",
        "which include Kenya and Uganda",
        "which bring together Kenya and Uganda",
    ],
)
def test_who_attends_is_told_in_the_clause_behind(clause):
    assert sides(f"The talks, {clause}, opened in Arusha on Tuesday.") == [{"KEN", "UGA"}]


def test_what_a_clause_behind_lists_of_the_agenda_is_no_side():
    text = "The talks of Chile and Peru, which included a look at a dam in Brazil, were held in Lima on Tuesday."
    assert sides(text) == [{"CHL", "PER"}]


def test_the_half_that_the_parser_hangs_on_the_verb_is_a_side():
    [found] = sides(
        "The Zambian president opened the talks between the Angolan government and UNITA in Lusaka on Tuesday."
    )
    assert found >= {"AGO", "UNITA"}


@pytest.mark.parametrize("where", ["at the same table", "at one table"])
def test_who_sat_at_one_table_met(where):
    assert sides(f"Chilean and Peruvian diplomats sat {where} in Bern last week.") == [{"CHL", "PER"}]


def test_who_sat_at_a_table_of_their_own_met_nobody():
    assert not sides("Chilean diplomats sat at a table near the door in Bern on Tuesday.")
