"""One verb that tells of several meetings: with one after the other, or at one place after the other. All of Wednesday, 15 May 2024."""

from datetime import date

import pytest

import summitry
from summitry import dates
from summitry.model import Article, Published
from summitry.reading import read_article

PUBLISHED = Published(dates.day(date(2024, 5, 15)), "given")


def told(text):
    """The sides, the first day and the city or state of each meeting."""
    found = read_article(Article("a", text, language="en", published=PUBLISHED)).meetings
    return [
        (
            "+".join(sorted(one.parties)),
            f"{one.when.earliest:%m-%d}" if one.when and one.when.earliest else None,
            (one.place.city or one.place.state) if one.place else None,
        )
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Peru's minister, Rosa Lund, met her Chilean counterpart, Jan Cruz, on Monday and Bolivia's president, Ana Paz, on Tuesday.",
            [("CHL+PER", "05-13", None), ("BOL+PER", "05-14", None)],
        ),
        (
            "Norwegian envoy Jan Cruz saw Kenya's Rosa Lund in the morning and Uganda's Elia Ochieng after lunch, for an hour each.",
            [("KEN+NOR", "05-14", None), ("NOR+UGA", "05-14", None)],
        ),
        (
            "Norwegian envoy Jan Cruz spoke by telephone with Kenyan minister Rosa Lund and with her Ugandan counterpart on Monday.",
            [("KEN+NOR", "05-13", None), ("NOR+UGA", "05-13", None)],
        ),
        (
            "Norwegian Prime Minister Jan Cruz telephoned Kenyan President Rosa Lund and Ugandan President Elia Ochieng on Monday.",
            [("KEN+NOR", "05-13", None), ("NOR+UGA", "05-13", None)],
        ),
        (
            "Norway's mediator held separate talks with the Kenyan and Ugandan delegations on Monday.",
            [("KEN+NOR", "05-13", None), ("NOR+UGA", "05-13", None)],
        ),
        (
            "Norway will hold video conferences with Kenya on May 28 and with Uganda on May 30.",
            [("KEN+NOR", "05-28", None), ("NOR+UGA", "05-30", None)],
        ),
    ],
)
def test_who_meets_one_after_the_other_meets_each(text, wanted):
    assert told(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "The mediator of Norway met the Kenyan and the Ugandan minister on Monday.",
        "Kenya's Rosa Lund met Uganda's Elia Ochieng in Lima on Monday and Tuesday.",
        "Kenya's Rosa Lund met Uganda's Elia Ochieng on Monday and Rwanda on Tuesday protested.",
        "Kenya's president telephoned Uganda's on Monday at the invitation of Rwanda and Burundi.",
        "Norway's minister held a three-way call with Kenya and Uganda on Monday.",
    ],
)
def test_what_is_told_with_it_is_no_other_meeting(text):
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Kenya and Uganda will hold talks in Oslo on June 3 and in Geneva on July 4.",
            [("KEN+UGA", "06-03", "Oslo"), ("KEN+UGA", "07-04", "Geneva")],
        ),
        (
            "Kenya and Uganda met three times this year: in London in January, in Bergen from 3 to 5 February and in Lima last week.",
            [("KEN+UGA", "01-01", "London"), ("KEN+UGA", "02-03", "Bergen"), ("KEN+UGA", "05-06", "Lima")],
        ),
        (
            "U.S. envoy Jan Cruz will travel to Nairobi on Monday and to Kampala on Thursday.",
            [("KEN+USA", "05-20", "Nairobi"), ("UGA+USA", "05-23", "Kampala")],
        ),
        (
            "U.S. envoy Jan Cruz will visit Kenya and Uganda next week.",
            [("KEN+USA", "05-20", "KEN"), ("UGA+USA", "05-20", "UGA")],
        ),
        (
            "U.S. envoy Jan Cruz will be in Nairobi on Sunday and in Kampala two days later for consultations with the governments.",
            [("KEN+USA", "05-19", "Nairobi"), ("UGA+USA", "05-21", "Kampala")],
        ),
    ],
)
def test_what_is_told_for_each_place_is_a_meeting_in_each(text, wanted):
    assert told(text) == wanted


def test_both_capitals_are_visited_one_after_the_other():
    text = (
        "Kenya and Uganda have quarrelled over the lake since March. Both want the islands. Norwegian envoy Jan Cruz will visit both "
        "capitals next week."
    )
    assert [sides for sides, _, _ in told(text)] == ["KEN+NOR", "NOR+UGA"]


def test_a_count_of_meetings_alone_is_none():
    assert told("Kenya and Uganda have met three times since January.") == []


def test_and_again_on_another_day_is_a_second_meeting():
    text = "Fiji and Tonga met in Suva in February, a summit cut short by rain, and again for an hour in Nadi on March 3, when they signed."
    found = summitry.read(text, published="2024-03-14", clean=True).reading.meetings
    assert [one.when.edtf for one in found] == ["2024-02", "2024-03-03"]
    text = "The foreign ministers of Bolivia and Chile will meet on Monday and once more on Friday."
    found = summitry.read(text, published="2024-03-14", clean=True).reading.meetings
    assert [one.when.edtf for one in found] == ["2024-03-18", "2024-03-22"]


def test_what_they_again_refused_is_no_second_meeting():
    text = "The envoys of Kenya and Somalia met on Monday and again failed to agree on the maps on Tuesday."
    found = summitry.read(text, published="2024-03-14", clean=True).reading.meetings
    assert [one.when.edtf for one in found] == ["2024-03-11"]


@pytest.mark.parametrize(
    "text",
    [
        "Chilean envoy Jan Cruz met Kenyan President Rosa Lund on Monday and Kenyan Foreign Minister Elia Ochieng on Tuesday.",
        "Chilean envoy Jan Cruz had talks on Monday with Kenyan premier Rosa Lund and on Tuesday with Kenyan Foreign Minister Eli Ochieng.",
    ],
)
def test_two_of_one_side_met_on_two_days_are_two_meetings(text):
    assert [(sides, when) for sides, when, _ in told(text)] == [("CHL+KEN", "05-13"), ("CHL+KEN", "05-14")]


def test_two_of_one_side_met_on_one_day_are_one_meeting():
    text = "Chilean envoy Jan Cruz met Kenyan President Rosa Lund and Foreign Minister Elia Ochieng on Tuesday."
    assert [(sides, when) for sides, when, _ in told(text)] == [("CHL+KEN", "05-14")]


def test_the_hyphen_of_a_name_ends_nothing():
    text = "Chilean envoy Jan Cruz met Iraqi Foreign Minister Ali al-Bitar on Monday and Kenyan President Rosa Lund on Tuesday."
    assert [(sides, when) for sides, when, _ in told(text)] == [("CHL+IRQ", "05-13"), ("CHL+KEN", "05-14")]


def test_people_of_a_side_that_nobody_tells_meet_one_after_the_other_too():
    text = "The lawmakers had talks on Monday with Kenyan President Rosa Lund and on Tuesday with Kenyan minister Elia Ochieng."
    assert [(sides, when) for sides, when, _ in told(text)] == [("KEN", "05-13"), ("KEN", "05-14")]
