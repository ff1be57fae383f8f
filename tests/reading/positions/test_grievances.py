"""Complaints that no verb of complaining tells, and news of the other side that is none."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Chile said the patrols were in violation of the accord.",
        "Chile said Peru was not sticking to the accord.",
        "Chile said Peru had not freed a single sailor.",
        "Chile said its boats had been shot at.",
        "Chile said Peru bore full responsibility for the clash.",
        "There was no justification for the patrols, Chile said.",
        "Chile regretted Peru's decision to raise the fee.",
        "Chile said Peru was using the talks to play for time.",
        "Chile said Peru was trying to rewrite the accord.",
        "Chile said Peru had yet to explain the collision.",
    ],
)
def test_what_the_other_attempts_or_owes_is_a_grievance(text, stances):
    assert stances(text) == [("CHL", "complaint")]


@pytest.mark.parametrize(
    "text",
    [
        "Chile said Peru had yet to reply.",
        "Chile said Peru was trying to free the boat.",
        "Peru was trying to rewrite the accord.",
        "Chile said Peru was not trying to rewrite the accord.",
    ],
)
def test_news_of_the_other_is_none(text, stances):
    assert stances(text) == []
