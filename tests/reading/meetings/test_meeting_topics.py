"""Where what is talked of lies is not where it is talked of; "in this town" is the reporter's. All of Friday, 15 March 2024."""

import pytest

import summitry


def where(text):
    found = summitry.read(text, published="2024-03-15", clean=True).reading.meetings
    return [one.place and (one.place.city or one.place.state or one.place.venue) for one in found]


@pytest.mark.parametrize(
    "text",
    [
        "Peru's foreign minister, Ana Ruiz, met President Luis Vega of Ecuador on the fighting in Darfur.",
        "Peru's foreign minister, Ana Ruiz, met President Luis Vega of Ecuador on Thursday to discuss Darfur.",
        "Peru's foreign minister, Ana Ruiz, met President Luis Vega of Ecuador on Thursday to review the violence in Darfur.",
    ],
)
def test_the_place_of_a_topic_is_not_the_meeting_s(text):
    assert where(text) == [None]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Peru's foreign minister, Ana Ruiz, met President Luis Vega of Ecuador on the sidelines of a summit in Darfur.",
            "Darfur",
        ),
        (
            "Peru's foreign minister, Ana Ruiz, met President Luis Vega of Ecuador over lunch in Geneva on Thursday.",
            "Geneva",
        ),
        (
            "Peru's foreign minister, Ana Ruiz, met President Luis Vega of Ecuador to discuss fish in Geneva on Thursday.",
            "Geneva",
        ),
        (
            "TACNA, Peru, March 15 (Wire) - Chilean and Bolivian envoys on Thursday ended talks that had begun in this border town.",
            "Tacna",
        ),
    ],
)
def test_a_town_beside_a_topic_is_where(text, wanted):
    assert where(text)[-1] == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Sudan and Darfur rebels were adjourned on Thursday, mediators said. Nobody was content.",
        "Sudanese officials held talks with leaders of two Darfur rebel groups on Thursday. Nobody was content.",
        "Sudan's foreign minister, Ana Ruiz, met the governor of Darfur's western region on Thursday. Nobody was content.",
    ],
)
def test_the_land_of_those_who_meet_is_not_where_they_are(text):
    assert where(text)[0] != "Darfur"


def test_a_town_goes_before_the_land_of_those_who_meet():
    text = "Northern Ireland party leaders met Irish ministers in Dublin on Thursday. Nobody was content."
    assert where(text) == ["Dublin"]
