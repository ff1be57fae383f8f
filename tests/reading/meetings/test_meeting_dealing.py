"""Meetings told by what is dealt with, by calls after calls, by summonses and by what will not be. All of Wednesday, 15 May 2024."""

from datetime import date

import pytest

from summitry import dates
from summitry.model import Article, Published
from summitry.reading import read_article

PUBLISHED = Published(dates.day(date(2024, 5, 15)), "given")
BEFORE = "Peru and Chile have quarrelled over anchovies since May. Peru wants a larger share and Chile says no. "


def told(text):
    found = read_article(Article("a", text, language="en", published=PUBLISHED)).meetings
    return [(one.status.value, "+".join(sorted(one.parties))) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "The ministers of Peru will discuss the treaty in Lima next week, a Chilean diplomat said.",
        "The ministers of Peru and Chile did not discuss the treaty in Lima on Monday.",
    ],
)
def test_what_one_side_deals_with_is_none(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Chile summoned Peru's ambassador on Monday to protest against the seizure of a boat.", [("held", "CHL+PER")]),
        ("Peru's ambassador was called to the foreign ministry in Santiago on Monday by Chile.", [("held", "CHL+PER")]),
        ("Chile recalled its ambassador to Peru on Monday.", []),
        ("Chile summoned its ambassador in Peru home on Monday.", []),
    ],
)
def test_an_envoy_who_is_summoned_meets_the_ministry(text, wanted):
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Peru has rebuffed an approach from Chile for talks.", "refused"),
        ("An offer by Chile to talk about the quotas in Lima was rejected by Peru.", "refused"),
        ("Peru has invited the Chilean delegation to come next month instead.", "proposed"),
        ("Norway has suggested that the round open on June 30 instead.", "proposed"),
        ("A visit by Chilean officials to Lima, which was to begin on Monday, is not going ahead.", "cancelled"),
        ("Talks on fishing, which Peru had set for May 26, will not go ahead.", "cancelled"),
        ("A Santiago stop of Peru's minister on Thursday is no longer on his programme.", "cancelled"),
        ("A technical committee of the two countries is meeting in Lima this week.", "under_way"),
        (
            "The committee that supervises the truce gathered in Tacna on Tuesday with delegates of both governments.",
            "held",
        ),
    ],
)
def test_plain_ways_of_telling_are_read(text, wanted):
    assert told(BEFORE + text) == [(wanted, "CHL+PER")]


def test_who_goes_on_to_a_capital_pays_a_visit_there():
    text = "Chile's minister, Jan Cruz, is expected to go on to Bolivia's capital, La Paz, on Friday."
    assert told(text) == [("expected", "BOL+CHL")]


def test_who_discusses_by_telephone_calls():
    text = (
        "Peru's minister, Rosa Lund, discussed the plan by telephone with Chile's prime minister, Jan Cruz, on Monday."
    )
    assert told(text) == [("held", "CHL+PER")]


def test_a_second_call_is_one_where_they_had_telephoned():
    text = "The ministers of Peru and Chile spoke by telephone on Monday. A second call, planned for May 29, was postponed. "
    assert told(text) == [("held", "CHL+PER"), ("postponed", "CHL+PER")]
    assert told(BEFORE + "A second call for bids was postponed.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Peru's minister said the group preferred to negotiate with Chile alone.",
        "Peru wants Chilean tours to the ruins to start again.",
    ],
)
def test_wishes_and_tourists_are_no_meetings(text):
    assert told(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The second ministerial consultation, foreseen for June in Lima, has been scrapped.", "cancelled"),
        (
            "The deputy governors of the banks of Peru and Chile were supposed to gather in Arica on May 20.",
            "scheduled",
        ),
        ("Chile's minister will stop in Lima on Friday on her way to Brazil.", "scheduled"),
        ("A Chilean trade mission will no longer be stopping in Lima on Friday.", "cancelled"),
        ("Peru's prime minister will no longer visit Chile on Friday.", "cancelled"),
        ("Peru's minister, Rosa Lund, will use the break to go to Santiago on Thursday.", "scheduled"),
        ("Peru rebuffed a request from Chile's ambassador to be received that week.", "refused"),
        ("A Peruvian commander declined an invitation from Chile's army to the village.", "refused"),
        (
            "Peru has opted out of a lunch that Chile's minister was giving for both sides in Arica on Monday.",
            "cancelled",
        ),
        ("Chile's foreign minister attended a dinner given by her Peruvian counterpart on Monday.", "held"),
        ("A get-together of Peruvian and Chilean commanders in Arica broke up on Monday.", "held"),
        ("Peru's general floated an informal gathering of Peruvian and Chilean staff in Arica in July.", "proposed"),
        ("Peru's president is on a visit to Chile.", "under_way"),
        ("Peru and Chile are in talks over the canal.", "under_way"),
    ],
)
def test_more_plain_ways_of_telling_are_read(text, wanted):
    assert told(BEFORE + text) == [(wanted, "CHL+PER")]


def test_another_day_that_both_look_at_is_proposed():
    text = BEFORE + "Talks planned for Monday were put off. Both sides are looking at the first week of July instead."
    assert [status for status, _ in told(text)] == ["postponed", "proposed"]


def test_a_day_told_from_when_it_was_put_off_is_no_new_day():
    text = BEFORE + "The round had been arranged for May 24 but was put on hold three days beforehand."
    assert [status for status, _ in told(text)] == ["postponed"]


@pytest.mark.parametrize(
    "text",
    [
        "The fighting will stop in Lima on Friday, Peru's minister said.",
        "The Cabinet of Peru will examine the bills sent by the president at its session on Friday.",
        "Peru's minister consulted the ministry. Consultation with Chile is not planned.",
    ],
)
def test_what_only_looks_like_it_is_none(text):
    assert told(BEFORE + text) == []
