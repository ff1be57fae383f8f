"""Mediation asked for or turned down, and a side in no hurry; the need that a side stresses."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Peru refused UN mediation.",
        "Peru has rejected mediation by the Organization of American States.",
        "Peru ruled out any foreign mediation in the dispute.",
        "Peru said it was in no hurry to lift the ban.",
        "Peru is in no mood to lower the fee, its envoy said.",
    ],
)
def test_a_refusal(text, stances):
    assert stances(text) == [("PER", "refusal")]


@pytest.mark.parametrize(
    "text",
    [
        "Peru called for international mediation in the dispute.",
        "Peru underscored the need for a new line.",
        "Peru's envoy emphasised the importance of the return of the boats.",
        "Peru laid stress on the return of the boats.",
    ],
)
def test_a_demand(text, stances):
    assert stances(text) == [("PER", "demand")]


def test_mediation_that_has_a_day_is_a_meeting(stances):
    assert stances("Peru refused mediation on Friday in Quito.") == []
