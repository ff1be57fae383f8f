"""Clauses that go on with what a side said, and those in which the article goes on."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Chile's envoy said his government was willing to wait, but a third map was out of the question.",
        "Chile is ready to open two ports, its envoy told state television, but closing the base was out of the question.",
    ],
)
def test_what_is_set_against_the_words_is_of_the_speaker_too(text, stances):
    assert ("CHL", "refusal") in stances(text)


def test_news_behind_the_words_are_nobodys(stances):
    assert stances("Chile's envoy said Chile would pay, but the talks broke down.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Chile agreed to three lanterns on the pier, but not to a toll.",
        "Chile offered to pay a toll, though never to admit a fault.",
    ],
)
def test_what_a_but_takes_out_is_refused(text, stances):
    assert ("CHL", "refusal") in stances(text)


def test_a_day_behind_a_but_is_no_refusal(stances):
    assert ("CHL", "refusal") not in stances("Chile offered to pay a toll, but not before May.")
