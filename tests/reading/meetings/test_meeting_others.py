"""Meetings told of beside another one: prepared in it, hosted for others, confirmed or suggested. Articles are of 15 May 2024."""

import pytest

import summitry


def meetings(text):
    found = summitry.read(text, published="2024-05-15", clean=True).reading.meetings
    return [(one.status.value, one.when.edtf if one.when else None, set(one.parties)) for one in found]


PERU_CHILE = {"PER", "CHL"}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # What is prepared is another meeting: not here, not today, not of those who prepare it.
        (
            "Peru's president, Ana Paz, will meet Chile's president, Luis Soto, in Santiago on May 24. Peruvian envoy Jorge Rey arrived "
            "in Lima on Tuesday for talks with Chilean minister Rosa Mora to prepare the summit.",
            [("scheduled", "2024-05-24", PERU_CHILE), ("under_way", "2024-05-14", PERU_CHILE)],
        ),
        # Who hosted the talks is no side of them.
        (
            "Envoys of Peru and Chile ended two days of talks in Oslo on Monday. Norway, which hosted the talks, called them useful.",
            [("held", "2024-05-13", PERU_CHILE)],
        ),
        # Who confirms a meeting tells of no other one.
        (
            "Chile's minister Rosa Mora met Peru's president in Lima over the weekend. President Luis Soto of Chile confirmed the trip on "
            "Tuesday.",
            [("held", "[2024-05-11..2024-05-12]", PERU_CHILE)],
        ),
        # The day of suggesting is no day of meeting.
        (
            "Peru's president and Chile's president met in Arica on Monday, a day after the Chilean president had suggested the meeting.",
            [("held", "2024-05-13", PERU_CHILE)],
        ),
    ],
)
def test_one_meeting_is_told_beside_another(text, wanted):
    assert meetings(text) == wanted


def test_a_plan_that_nobody_told_of_before_is_confirmed():
    [(status, _, sides)] = meetings("Chile confirmed the visit of Peru's minister on Tuesday.")
    assert (status, sides) == ("scheduled", PERU_CHILE)
