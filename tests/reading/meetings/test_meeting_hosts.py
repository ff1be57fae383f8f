"""Where, by who is at home there: the land of whom a visit is to, of whoever summons an ambassador, of whoever waited for a guest."""

import pytest

import summitry


def first(text, kind=None):
    found = summitry.read(text, published="2024-05-15", clean=True).reading.meetings
    return next(one for one in found if kind in (None, one.kind))


def where(meeting):
    return meeting.place and (meeting.place.city or meeting.place.venue or meeting.place.state)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Peru on Monday summoned the Chilean ambassador over the fishing boats.", "PER"),
        ("Togo's envoy was called in by the Ghanaian foreign ministry on Monday.", "GHA"),
        ("LIMA, May 15 (Wire) - Chile's negotiators failed to turn up on Wednesday for talks with Peru.", "Lima"),
    ],
)
def test_where_the_host_is_at_home(text, wanted):
    assert where(first(text)) == wanted


def test_a_visit_goes_to_the_other_of_two_states():
    visit = first(
        "Peru and Chile have quarrelled over fish for years. Chile's president, Luis Vega, called off his visit on Monday.",
        "visit",
    )
    assert (set(visit.parties), where(visit)) == ({"PER", "CHL"}, "PER")


@pytest.mark.parametrize(
    "text",
    [
        "LIMA, May 15 (Wire) - Peru will not send a delegation to talks with Chile on Thursday.",  # its own side stays away
        "LIMA, May 15 (Wire) - Chile's negotiators said in March that they would not turn up for talks with Peru in June.",
    ],
)
def test_who_stays_at_home_is_not_the_host(text):
    assert where(first(text)) is None
