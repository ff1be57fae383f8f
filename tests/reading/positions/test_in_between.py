"""Nobody waits for the mediator, and the government that a mediator speaks of is not his own."""

import pytest

PLANS = "Bolivian mediator Luis Paz, who shuttled between Chile and Peru, saw both delegations. Bolivia was pleased. "


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Peru said it would open the port if its boats were given back.", "CHL"),
        ("Chile will not sign as long as its fishermen are being hunted at sea.", "PER"),
    ],
)
def test_nobody_waits_for_the_mediator(text, by, positions):
    (found,) = positions(PLANS + text)
    assert found.condition is not None
    assert found.condition.by == by


def test_a_government_in_the_mouth_of_a_mediator_is_not_his_own(stances):
    front = "Envoys of Peru met leaders of the Sierra Liberation Front (SLF) in Quito. The SLF demanded a truce. "
    told = "Bolivian mediator Luis Paz said the government wanted a timetable."
    assert stances(front + told)[-1] == ("PER", "demand")
