"""Conditions that stand in the sentence behind a position."""

import pytest

import summitry


def positions(text):
    return summitry.read(text, published="2024-05-15", clean=True).reading.positions


@pytest.mark.parametrize(
    "behind",
    [
        "The first instalment will flow as soon as Peru has opened the register.",
        "The money would be paid only after Peru has opened the register.",
    ],
)
def test_what_is_given_flows_on_a_condition(behind):
    [found] = [
        one for one in positions(f"Chile is ready to pay 40 million euros to Peru. {behind}") if one.holder == "CHL"
    ]
    assert (found.act, found.condition.relation, found.condition.by) == ("offer", "only_after", "PER")
    assert [one.text for one in found.evidence][1] == behind


def test_the_next_sentence_of_somebody_else_is_no_condition():
    text = "Chile is ready to pay 40 million euros to Peru. Bolivia will join once the register is open."
    [found] = [one for one in positions(text) if one.holder == "CHL"]
    assert found.condition is None
