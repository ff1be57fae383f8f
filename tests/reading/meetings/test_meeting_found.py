"""Meetings told without their word: joint work, who is bidden or given time, who goes to see whom. Articles are of 15 May 2024."""

import pytest

import summitry


def meetings(text):
    found = summitry.read(text, published="2024-05-15", clean=True).reading.meetings
    return [(one.status.value, one.when.edtf if one.when else None, set(one.parties)) for one in found]


def fates(text):
    return [status for status, _, _ in meetings(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Experts from Kenya and Uganda finished two days of preparatory work in Kisumu on Monday.", ["held"]),
        ("Officials of Peru and Chile wrapped up three days of work in Arica on Tuesday.", ["held"]),
        (
            "Peru and Chile met in Arica on Monday. The two delegations go back to bargaining on May 27.",
            ["held", "scheduled"],
        ),
        ("Peru and Chile met in Arica on Monday. They will have another go in Tacna on May 28.", ["held", "scheduled"]),
        ("Peru and Chile met in Arica on Monday. They pick up again on May 26.", ["held", "scheduled"]),
        ("Chile and Peru parted without a deal in Arica on Tuesday.", ["held"]),
        ("The envoys of Peru and Chile broke off on Monday with nothing signed.", ["held"]),
        ("Peruvian and Chilean ministers thrashed out a deal on the canal in Arica on Sunday.", ["held"]),
        ("Envoys from Cyprus and Turkey are due around one table in New York on June 4.", ["scheduled"]),
    ],
)
def test_what_several_do_together_is_a_meeting(text, wanted):
    assert fates(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Peru's engineers finished two days of work on the bridge to Chile on Monday.",
        "Peru will have another go at the Chilean record on Monday.",
        "Repair teams completed three days of work in Arica, between Peru and Chile, on Monday.",
    ],
)
def test_work_of_one_side_is_none(text):
    assert fates(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Angola has asked the Rwandan and Congolese foreign ministers to be in Luanda on May 24.", "proposed"),
        ("Angola has told the Rwandan and Congolese ministers to be in Luanda on May 24.", "scheduled"),
        (
            "Rwandan and Congolese envoys met on Monday. The mediator has called both sides in again for Friday.",
            "proposed",
        ),
        ("Jordan's foreign minister has set aside an hour on Friday for the Iraqi envoy.", "scheduled"),
        ("Jordan's foreign minister found an hour for the Iraqi envoy on Monday.", "held"),
        ("Jordan's king gave an hour to the Iraqi envoy on Monday.", "held"),
        ("Jordan's foreign minister has cleared Thursday morning for the Iraqi envoy.", "scheduled"),
        ("Jordan's envoy spent 40 minutes alone with the Iraqi minister on Monday.", "held"),
        (
            "Jordan's minister was booked to see the Iraqi envoy in Basra on Tuesday but cancelled at the last minute.",
            "cancelled",
        ),
        ("Jordan's king had the Iraqi envoy in for talks on Monday night.", "held"),
        ("Egypt's water minister is booked to see his Ethiopian counterpart in Addis Ababa on Thursday.", "scheduled"),
        ("Egypt's water minister is slated to see the Ethiopian president on Thursday.", "scheduled"),
        ("Thailand's envoy went to see Myanmar's foreign minister at Naypyitaw on Monday.", "held"),
        ("Norway's envoy spoke of the Malian rebel leader, whom he went to see in Kidal last week.", "held"),
        ("Norway's mediator is going to the Malian president's office on Friday to hear the answer.", "scheduled"),
        ("Norway's envoy came to President Sall's residence in Senegal on Sunday.", "held"),
        ("Germany's foreign minister briefs her Polish counterpart on the plan in Warsaw on Friday.", "scheduled"),
        (
            "Brazil's energy minister was in Asuncion on Tuesday to go through the tariff with his Paraguayan counterpart.",
            "held",
        ),
        ("An International Monetary Fund mission began work in Ghana on Monday.", "under_way"),
        ("An International Monetary Fund team has been in Zambia since Monday to go over the budget.", "under_way"),
        (
            "A mission of the International Monetary Fund was in Zambia from May 6 to 10 to review the programme.",
            "held",
        ),
    ],
)
def test_who_is_bidden_received_or_sent_meets_somebody(text, wanted):
    assert wanted in fates(text)


@pytest.mark.parametrize(
    "text",
    [
        "Peru's president told his ministers to be at the palace on Friday. Chile said nothing.",
        "Peru's minister set aside an hour on Friday for journalists from Chile.",
        "Peru's minister went to see the flooded villages near Chile on Monday.",
        "Peru's president gave the Chilean guerrillas a week to leave on Monday.",
        "Peru's minister went to his office on Monday. Chile said nothing.",
        "A relief team has been in Arica, between Peru and Chile, since Monday to look after the sick.",
        "Peru's foreign minister will brief the Peruvian president on Chile on Thursday.",
    ],
)
def test_what_one_side_does_at_home_is_none(text):
    assert fates(text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Peru and Chile met in Arica on Monday. Another one is foreseen in Tacna for June 5.",
            ["held"],
        ),  # nothing but a noun can be counted
        (
            "Envoys of Peru and Chile had their first meeting in two years on Monday. There will be another on June 17.",
            ["held", "scheduled"],
        ),
        (
            "The talks of Peru and Chile in Arica ended on Monday. Another session is foreseen for June 5.",
            ["held", "scheduled"],
        ),
        (
            "The sitting of the joint commission of Peru and Chile ended on May 6. Its next, which Chile had convoked for May 22, was "
            "abandoned on Tuesday.",
            ["held", "cancelled"],
        ),
        ("The bilateral between Tunisia and the European Union, set for Tuesday, did not go forward.", ["cancelled"]),
        (
            "Peru and Chile held two sessions. The first, on May 3, dealt with tolls. A date on May 10 fell through.",
            ["held", "cancelled"],
        ),
        ("A date on May 3 between the Peruvian and Chilean ministers fell through.", ["cancelled"]),
        ("Peru set a date for the vote with Chile's help. A date for the election is not known.", []),
    ],
)
def test_one_more_of_those_told_of(text, wanted):
    assert fates(text) == wanted


def test_a_meeting_is_told_on_in_the_next_sentence():
    first = "ANKARA - Turkey's minister sat down with Russia's envoy in Antalya on Saturday. "
    assert len(meetings(first + "The two talked for three hours.")) == 1
    assert len(meetings(first + "The two talked again in Ankara on Monday.")) == 2


def test_a_place_with_a_clause_of_its_own_is_no_day():
    assert ("scheduled", "2024-05-19", {"JPN", "CHN"}) in meetings(
        "Japan's trade minister departs on Sunday for Beijing, where he stays until May 22."
    )


def test_whose_counterpart_it_is_is_not_the_counterpart():
    [(_, _, sides)] = meetings(
        "Germany's minister saw her Polish counterpart in Hungary on Monday, and France was told."
    )
    assert sides == {"DEU", "POL"}
