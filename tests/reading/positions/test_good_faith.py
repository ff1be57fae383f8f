"""Promises told as keeping one's word or doing no harm, and the consequences that the other side is to bear."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Peru said it would never be the first to open fire.",
        "Peru will honour all its commitments, Peru said.",
        "Peru said it would abide by the treaty.",
        "Peru said it would not let its territory be used by the rebels.",
        '"We will not allow our soil to be used against Chile," Peru\'s envoy said.',
        "Peru had no plan to invade Chile, Peru said.",
        "Peru said it had no intention of attacking the islands.",
    ],
)
def test_to_keep_faith_is_a_commitment(text, stances):
    assert stances(text) == [("PER", "commitment")]


@pytest.mark.parametrize(
    "text",
    [
        "Peru said Chile would have to bear the consequences.",
        "Chile must bear the consequences, Peru said.",
        "Chile will be held responsible for all consequences, Peru said.",
    ],
)
def test_consequences_for_the_other_are_a_threat(text, stances):
    assert stances(text) == [("PER", "threat")]


@pytest.mark.parametrize(
    "text",
    [
        "Peru would have to bear the consequences, Peru said.",
        "Peru said Chile would honour its commitments.",
        "Chile would respect the ceasefire, officials believed.",
    ],
)
def test_what_is_believed_of_others_is_neither(text, stances):
    assert stances(text) == []


def test_to_mean_to_stay_is_still_a_refusal(stances):
    assert stances("Peru said it had no intention of leaving the valley.") == [("PER", "refusal")]
