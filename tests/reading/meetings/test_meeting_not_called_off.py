"""What is only threatened or denied is still to come; who was missing at others' meeting; who asked for a delay. All of 16 May 2024."""

import pytest
from tests.reading.meetings.reads import fates


@pytest.mark.parametrize(
    "text",
    [
        "Peru's president threatened to cancel Tuesday's meeting with Chile's president.",
        "Togo denied that it had put off Tuesday's talks with Benin.",
    ],
)
def test_what_may_be_called_off_has_not_been_held(text):
    assert fates(text) == {("scheduled", None)}


def test_tuesdays_talks_of_which_something_was_said_were_held():
    assert ("held", None) in fates("Togo praised Tuesday's talks with Benin.")


def test_a_minister_missing_at_the_meeting_of_others_calls_nothing_off():
    assert "cancelled" not in {
        status for status, _ in fates("Fiji's minister was not at the meeting of Laos and Tonga on Monday.")
    }
    assert ("cancelled", "LVA") in fates("Latvia was not at Monday's talks with Belarus.")


def test_a_meeting_is_scrubbed():
    assert ("cancelled", None) in fates("The meeting of Peru and Chile scheduled for Monday has been scrubbed.")


def test_who_asked_for_the_delay_goes_before_who_granted_it():
    text = "Norway put off a meeting with Latvia set for Monday. An official said the delay had been asked for by the Latvians."
    assert fates(text) == {("postponed", "LVA")}
    text = "Norway put off a meeting with Latvia set for Monday. An official said the list had been asked for by the Latvians."
    assert fates(text) == {("postponed", "NOR")}
