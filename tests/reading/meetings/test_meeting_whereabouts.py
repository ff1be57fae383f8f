"""What tells only where; the venue named beside the meeting; a move to another town; visits and the talks inside them."""

import pytest

import summitry


def meetings(text):
    return summitry.read(text, published="2024-05-15", clean=True).reading.meetings


def where(meeting):
    return meeting.place and (meeting.place.city or meeting.place.venue or meeting.place.state)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Libya and Chad will meet on June 4. Tunis will be the venue.", "Tunis"),
        ("Libya met Chad on Monday. The venue, a hotel in Tunis, was kept secret.", "Tunis"),
        ("Angola and Zambia agreed to move their meeting from Lusaka to Kigali.", "Kigali"),
        ("A meeting of Mali and Ghana, planned for Accra, has been moved to Lome.", "Lome"),
        (
            "Brazil's president refused to travel to Lima, where he was to meet his Peruvian counterpart on Friday.",
            "Lima",
        ),
        ("Qatar will host the Iranian foreign minister on Sunday.", "QAT"),
    ],
)
def test_where(text, wanted):
    assert where(meetings(text)[0]) == wanted


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Negotiators from Peru and the European Union met in Lima on Monday.", {"PER", "European Union"}),
        (
            "Officials from Ghana and Ivory Coast met at the headquarters of the African Union on Friday.",
            {"GHA", "CIV"},
        ),
        ("The Swiss mediator met the Georgian and Russian envoys in Bern on Monday.", {"CHE", "GEO", "RUS"}),
        ("The Swiss city of Geneva will host a round of talks between Chad and Libya on June 20.", {"TCD", "LBY"}),
        ("Hungary hosted talks between Serbia and Croatia on Tuesday.", {"SRB", "HRV"}),
        ("Hungary hosted talks with Serbia on Tuesday.", {"HUN", "SRB"}),
    ],
)
def test_who_meets(text, sides):
    (only,) = meetings(text)
    assert set(only.parties) == sides


def test_a_state_that_only_says_where_a_town_lies_is_no_side():
    (only,) = meetings("Peru sat down with the strikers on Monday in a Bolivian mountain town.")
    assert "BOL" not in only.parties


def test_talks_told_right_after_a_journey_are_where_it_goes():
    told = meetings(
        "Mongolia's president left for Oslo on Tuesday. He will meet his Norwegian counterpart on Thursday."
    )
    assert {where(one) for one in told} == {"Oslo"}


@pytest.mark.parametrize(
    "text",
    [
        "Bhutan's king visited Dhaka on Monday. He and the Bangladeshi premier agreed to meet again in October.",
        "Bhutan's king visited Dhaka on Monday. He will receive the Bangladeshi premier for another round in October.",
    ],
)
def test_a_later_meeting_is_not_where_the_visit_was(text):
    assert all(where(one) is None for one in meetings(text) if one.when and one.when.edtf.startswith("2024-10"))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Peru and Chile held talks on Monday. Nobody said much. Rain fell all day. "
            "The venue was Villa Tarva, a conference centre by the sea.",
            "Villa Tarva",
        ),
        ("Peru and Chile will talk on June 12. Quito is to be the place, as before.", "Quito"),
        ("Peru and Chile will talk on June 12. Quito is the place to buy silver.", None),
    ],
)
def test_the_venue_told_further_down(text, wanted):
    assert where(meetings(text)[0]) == wanted


def test_who_is_in_town_for_talks_has_them_there():
    text = "Chile's minister Luis Paz, in Lima for talks with his counterpart Ana Ruiz, said on Thursday that they would act. He left."
    found = summitry.read(text, published="2024-05-16", clean=True).reading.meetings
    assert [one.place.city for one in found] == ["Lima"]
