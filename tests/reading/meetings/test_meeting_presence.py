"""Where those who meet are, told beside the meeting; whose place and day is whose of two meetings. All of Wednesday, 15 May 2024."""

import pytest

import summitry


def meetings(text):
    return summitry.read(text, published="2024-05-15", clean=True).reading.meetings


def where(meeting):
    return meeting.place and (meeting.place.city or meeting.place.venue or meeting.place.state)


def told(text):
    """Sides, first day, place and status of each meeting."""
    return [
        (
            "+".join(sorted(one.parties)),
            f"{one.when.earliest:%m-%d}" if one.when and one.when.earliest else None,
            where(one),
            one.status.value,
        )
        for one in meetings(text)
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mali and Ghana met on Monday. The delegations had arrived in Lome on Sunday.", "Lome"),
        ("Mali and Ghana met on Monday. Both had been called to Lome by the Togolese president.", "Lome"),
        ("Mali and Ghana will hold talks next month. Lome will host the delegations.", "Lome"),
        ("Mali and Ghana began three days of talks on Monday. The hotel in Lome where they are held was sealed off.", "Lome"),
        ("The leaders of Mali and Ghana met on Monday. Senegal's capital was decked with flags for the summit.", "Dakar"),
        ("ACCRA, May 15 - Ghana's envoy held talks with Mali's premier on Sunday. He reached Bamako by road.", "Bamako"),
        ("Mali and Ghana met on Friday. The Ghanaian delegation stayed on in Bamako over the weekend.", "Bamako"),
        ("Mali and Ghana held talks last Thursday. Lome was chosen as neutral ground.", "Lome"),
        ("Ghana's minister came back from Bamako on Tuesday. She had spent a day there in talks with Mali's premier.", "Bamako"),
    ],
)  # fmt: skip
def test_the_place_of_those_who_meet_is_the_meetings(text, wanted):
    (meeting,) = meetings(text)
    assert where(meeting) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Mali and Ghana met on Monday. The Senegalese delegation arrived in Dakar on Sunday.",
        "Mali and Ghana met on Monday. The Malian minister was in Bamako on Tuesday.",
        "Mali and Ghana met last Monday. The Malian minister will fly to Dakar on Friday.",
        "Mali and Ghana met on Monday. The president, whom the queen summoned to Dakar, was silent.",
    ],
)
def test_where_others_are_or_one_is_at_home_says_nothing(text):
    assert not any(where(one) == "Dakar" for one in meetings(text) if set(one.parties) == {"MLI", "GHA"})
    assert not any(where(one) == "Bamako" for one in meetings(text))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The Polish and Greek presidents will meet on Friday in the Black Sea resort of Varna.", "Varna"),
        ("Poland and Greece will meet on June 8. It will take place in Varna rather than in Sofia.", "Varna"),
        ("Poland's minister will visit the Greek capital next week.", "Athens"),
        ("Poland's minister travelled to Greece on Monday to meet his counterpart in Larissa.", "Larissa"),
    ],
)
def test_the_town_that_is_meant(text, wanted):
    assert [where(one) for one in meetings(text)] == [wanted]


def test_two_verbs_with_somebody_each_have_their_own_day_and_place():
    text = "Kenya's minister met Chad's envoy on Monday and will see the Somali president in Mogadishu on Thursday."
    assert told(text) == [
        ("KEN+TCD", "05-13", None, "held"),
        ("KEN+SOM", "05-16", "Mogadishu", "scheduled"),
    ]
    text = "Kenya's minister will meet Chad's envoy on Friday and see the Somali president in Mogadishu on Saturday."
    assert [one[:2] for one in told(text)] == [("KEN+TCD", "05-17"), ("KEN+SOM", "05-18")]


def test_to_meet_to_talk_is_one_meeting():
    assert told("The presidents of Peru and Chile met in Lima on Monday to talk about gas.") == [
        ("CHL+PER", "05-13", "Lima", "held")
    ]


def test_towns_that_no_list_knows_are_told_one_by_one():
    text = "Kenyan officials held talks with an Ethiopian team in Wolbo on Sunday, and with Somali officials in Harso the following day."
    assert [one[1:3] for one in told(text)] == [("05-12", "Wolbo"), ("05-13", "Harso")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Peru and Chile put off Friday's talks on gas. They will be held the following Monday.", ["05-17", "05-20"]),
        ("Peru and Chile put off Friday's meeting on gas. It will be held a week later.", ["05-17", "05-24"]),
        ("Peru and Chile broke off talks on Tuesday and agreed to resume them on Friday.", ["05-14", "05-17"]),
    ],
)
def test_the_next_day_is_counted_from_the_one_before(text, wanted):
    assert [one[1] for one in told(text)] == wanted


def test_they_of_talks_did_not_take_place():
    (one,) = told("Talks between Peru and Chile were to begin in Lima on Monday. They did not take place.")
    assert one[3] == "cancelled"
    assert len(meetings("Peru and Chile met on Monday. The miners are free. They were held for two years.")) == 1


def test_who_asked_and_was_turned_away():
    (one,) = told("Peru's minister had asked to see his Chilean counterpart. He was turned away, an aide said.")
    assert one[3] == "refused"


def test_an_envoy_is_the_senders_not_of_the_post():
    assert told("The EU envoy for Kosovo met Serbia's president in Belgrade on Sunday.")[0][0] == "European Union+SRB"


def test_a_trip_without_an_owner_is_the_travellers():
    text = (
        "India's minister will visit Kathmandu on Friday for talks with Nepal's government, but a trip to Dhaka to see the "
        "Bangladeshi minister has been postponed."
    )
    assert told(text)[-1][0] == "BGD+IND"


def test_the_day_of_a_delegations_landing_is_not_that_of_its_reception():
    (one,) = told("A Chadian delegation that landed on Tuesday will be received by Niger's leader on Thursday.")
    assert one[1] == "05-16"


def test_what_a_journey_made_was_for_was_held():
    assert told("Poland's minister flew to Athens on Monday to meet his Greek counterpart.")[-1][1:] == (
        "05-13",
        "Athens",
        "held",
    )


def test_those_who_agree_to_a_round_are_its_sides():
    assert told("Peru and Chile agreed to a further round of talks. That round is to open in Lima on Monday.") == [
        ("CHL+PER", "05-20", "Lima", "scheduled")
    ]


@pytest.mark.parametrize(
    "place",
    [
        "in central London",
        "at a hotel in downtown London",
        "in a suburb of London",
        "at a villa on the outskirts of London",
    ],
)
def test_a_part_of_a_capital_is_in_it(place):
    assert told(f"Peru and Chile held talks {place} on Tuesday.") == [("CHL+PER", "05-14", "London", "held")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Chile called off talks with Peru on Monday. Peru's negotiators had landed in Quito only on Sunday.", "Quito"),
        ("Talks between Mali and Niger were called off on Monday. Niger's minister was already in Lome.", "Lome"),
        ("Peru put off its talks with Chile. Minister Ana Ruiz did not board Sunday's flight to Quito.", "Quito"),
    ],
)
def test_they_had_come_for_what_was_called_off(text, wanted):
    place = summitry.read(text, published="2024-05-15", clean=True).reading.meetings[0].place
    assert place is not None
    assert place.city == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Mali and Niger were called off on Monday. Flights to Lome have been suspended.",
        "Talks between Mali and Niger were called off on Monday. Niger's president had been in Paris for a check-up.",
        "Talks between Mali and Niger were called off on Monday. Niger's minister will be in Paris on Friday.",
    ],
)
def test_who_was_elsewhere_had_not_come_for_it(text):
    assert summitry.read(text, published="2024-05-15", clean=True).reading.meetings[0].place is None
