"""What agencies tell side by side: people of other trades, plans told in reported speech, sources, things received. All of 15 May 2024."""

import pytest

import summitry


def told(text):
    """Status and first day of each meeting."""
    found = summitry.read(text, published="2024-05-15", clean=True).reading.meetings
    return [
        (one.status.value, one.when.earliest.isoformat() if one.when and one.when.earliest else None) for one in found
    ]


def test_people_of_another_trade_meet_apart():
    text = (
        "Peru's minister proposed that the fisheries ministers of Peru and Chile meet in Lima next week. A meeting of Peruvian and "
        "Chilean boat owners, which was due to open in Lima next Thursday, has been postponed."
    )
    assert [status for status, _ in told(text)] == ["proposed", "postponed"]


def test_envoys_may_be_the_ministers_told_of_before():
    text = "The ministers of Laos and Japan are to meet in Hanoi on May 22. A meeting of the two sides had been sought since March."
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Oman's envoy said another session with Yemen had been set for Friday.", "scheduled"),
        ("The ministry said talks between Mali and Niger had been scheduled for May 28.", "scheduled"),
        ("A session of Oman and Yemen had been set for Friday. It was put off at Oman's request.", "postponed"),
    ],
)
def test_what_was_said_to_have_been_set_for_a_day_to_come_still_stands(text, wanted):
    assert told(text)[0][0] == wanted


def test_the_talks_that_a_source_is_familiar_with_are_told_of_elsewhere():
    text = (
        "Togo has rejected a request by Benin for separate talks in Lagos. Benin's premier is expected to see the king of Ghana in June, a "
        "diplomat familiar with the talks said. Togo and Benin last met in Accra in January. That round broke down after a day."
    )
    assert told(text)[0][0] == "refused"


def test_things_received_are_no_guests():
    assert (
        told("Uruguay and Paraguay agreed to exchange readings, but Paraguay says it has received none since February.")
        == []
    )


def test_where_an_earlier_summit_was_is_not_where_they_meet_again():
    (first, *_) = summitry.read(
        "Lopo plans to meet with Rossi for a second time, after a first summit in Lima in June, said Togo and Benin.",
        published="2024-05-15", clean=True,
    ).reading.meetings  # fmt: skip
    assert first.place is None


def test_whom_an_envoy_of_a_third_party_sees_did_not_meet_each_other():
    text = (
        "Laos on Tuesday called off a meeting of Laotian and Thai border commanders after shots were fired. Japanese envoy Kenji Ito will "
        "arrive in Vientiane on Sunday for talks with both sides."
    )
    assert [status for status, _ in told(text)] == ["cancelled", "scheduled"]


def test_a_third_party_that_takes_part_in_the_talks_joins_them():
    text = "Envoys of Laos and Thailand are to meet in Tokyo on Sunday. Japan will host the talks with both sides."
    assert len(told(text)) == 1


@pytest.mark.parametrize("link", ["three days after", "since"])
def test_what_went_before_a_plan_and_ended_otherwise_is_another_meeting(link):
    text = f"Mali's premier will travel to Niger next week for talks on cattle, {link} Niger put off a meeting of farm ministers."
    assert {status for status, _ in told(text)} == {"scheduled", "postponed"}


def test_what_was_agreed_before_a_journey_is_what_it_is_for():
    text = (
        "Mali's premier will travel to Niger next week for talks on cattle, three days after Niger agreed to a meeting."
    )
    assert {status for status, _ in told(text)} == {"scheduled"}


@pytest.mark.parametrize(
    "then",
    [
        "The two sides held a second round later in the day.",
        "The two sides held another meeting late in the evening.",
        "They met again in the evening.",
    ],
)
def test_what_was_held_again_is_another_meeting(then):
    found = summitry.read(
        f"Peruvian and Chilean officials held talks in Lima on Wednesday. {then}", published="2001-10-10", clean=True
    )
    assert [one.status.value for one in found.reading.meetings] == ["held", "held"]


@pytest.mark.parametrize("then", ["The two sides held the talks behind closed doors.", "The round was the second."])
def test_what_is_told_again_is_the_same_meeting(then):
    found = summitry.read(
        f"Peruvian and Chilean officials held talks in Lima on Wednesday. {then}", published="2001-10-10", clean=True
    )
    assert [one.status.value for one in found.reading.meetings] == ["held"]


@pytest.mark.parametrize(
    ("then", "meetings"),
    [
        ("Peruvian Foreign Minister Luis Paz will also meet his Chilean counterpart Ana Cruz on the sidelines.", 2),
        ("Peruvian Foreign Minister Luis Paz will also meet bilaterally with his Chilean counterpart Ana Cruz.", 2),
    ],
)
def test_two_of_three_who_meet_beside_the_meeting_of_all_hold_another(then, meetings):
    text = f"Peru, Chile and Bolivia will hold talks in Lima on Friday, officials said. {then}"
    found = summitry.read(text, published="2001-10-10", clean=True).reading.meetings
    assert sorted(len(one.parties) for one in found) == [2, 3]


def test_a_round_of_many_is_not_the_meeting_of_two_of_their_envoys():
    text = (
        "QUITO, May 15 (Wire) - Ana Ruiz and Rosa Lund met for three hours at the Ecuadorean state guesthouse. "
        "The talks among Peru, Chile, Bolivia, Brazil, Argentina and Ecuador were to have resumed in Lima this Monday. "
        "Peru put the session off last week."
    )
    found = summitry.read(text, published="2024-05-15", clean=True).reading.meetings
    assert [(one.status.value, len(one.parties), one.called_off_by) for one in found] == [("postponed", 6, "PER")]
