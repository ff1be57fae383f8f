"""Meetings told with their day and any verb, and days told with no word for the meeting. All articles are of Wednesday, 15 May 2024."""

import pytest

import summitry


def meetings(text):
    return summitry.read(text, published="2024-05-15", clean=True).reading.meetings


def told(text):
    return [(one.status.value, one.when.edtf if one.when else None) for one in meetings(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Negotiations between Peru and Chile in Arica on May 6 and 7, the first since the war, got no further than the agenda.",
            "held",
        ),
        (
            "The joint panel of Kenya and Uganda sat twice. The second sitting, on May 6, verified the new markers.",
            "held",
        ),
        (
            "Mali and Niger talk in Gao. The fourth meeting, also online, was on April 30 and broke no new ground.",
            "held",
        ),
        ("A dinner of the presidents of Peru and Chile on Monday turned sour.", "held"),
        ("Tuesday's session of Fiji and Tonga got nowhere.", "held"),
        ("The next meeting of Fiji and Tonga is on June 3.", "scheduled"),
    ],
)
def test_what_a_meeting_did_says_that_it_took_place(text, wanted):
    assert meetings(text)[-1].status == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Peru's meeting with Chile on Friday needed a room.",
        "The talks between Fiji and Tonga on Friday faced a new hurdle.",
        "A meeting of Mali and Niger on Friday drew protests.",
    ],
)
def test_what_is_said_of_one_that_is_awaited_does_not(text):
    assert "held" not in [one.status for one in meetings(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Peru has put off a meeting with Chile that was to have been held in Lima on Monday. The ministry named June 3 as the new day.",
            [("postponed", "2024-05-20"), ("scheduled", "2024-06-03")],
        ),
        (
            "Kenya has put off Monday's meeting with Uganda. The new date is June 3.",
            [("postponed", "2024-05-20"), ("scheduled", "2024-06-03")],
        ),
        (
            "Monday's session of Fiji and Tonga was postponed. June 3 was agreed on as the new date.",
            [("postponed", "2024-05-20"), ("scheduled", "2024-06-03")],
        ),
        (
            "Mali postponed Monday's session with Niger. It offered June 3 as an alternative date.",
            [("postponed", "2024-05-20"), ("proposed", "2024-06-03")],
        ),
        (
            "The presidents of Peru and Chile will not meet in Lima on Monday as planned, and have picked June 3 for their talks.",
            [("postponed", "2024-05-20"), ("scheduled", "2024-06-03")],
        ),
        (
            "The Joint Water Panel of Peru and Chile, which was to have sat on Monday, was put off. The panel will now sit on June 3.",
            [("postponed", "2024-05-20"), ("scheduled", "2024-06-03")],
        ),
        (
            "Monday's session of Fiji and Tonga was postponed. No new date was named.",
            [("postponed", "2024-05-20")],
        ),
    ],
)
def test_a_new_day_needs_no_word_for_the_meeting(text, wanted):
    assert told(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # What was only asked for is refused by who stays away; what was fixed is called off.
        ("Spain invited Morocco's minister to Madrid for Sunday, but Rabat sent its regrets.", "refused"),
        ("Morocco's minister was to visit Spain on Sunday, but Rabat sent its regrets.", "cancelled"),
        ("Bolivia wants no part in talks with Chile.", "refused"),
    ],
)
def test_who_was_asked_refuses(text, wanted):
    assert meetings(text)[0].status == wanted


def test_having_no_part_in_talks_refuses_nothing():
    assert [
        one.status for one in meetings("Bolivian diplomats have no part in the talks between Peru and Chile.")
    ] == []
