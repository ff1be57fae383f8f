"""What one side would have another do is not done by it; who will not stand idly by threatens."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Chile's envoy failed to persuade Peru to accept a smaller fee.",
        "Chile is trying to convince Peru to accept a smaller fee.",
        "Chile hopes to get Peru to agree to a smaller fee.",
    ],
)
def test_what_one_is_to_be_persuaded_of_is_no_concession(text, stances):
    assert stances(text) == []


@pytest.mark.parametrize(
    "text",
    [
        '"We will not sit idly by while our boats are seized," Peru\'s envoy said.',
        "Peru said it would not remain a passive onlooker.",
        "Peru said it would not stand idly by.",
        "Peru said it stood ready to act if the talks failed.",
    ],
)
def test_who_will_not_stand_idly_by_threatens(text, stances):
    assert stances(text) == [("PER", "threat")]


def test_to_act_on_a_promise_is_offered(stances):
    assert stances("Peru said it stood ready to act on its promise.") == [("PER", "offer")]
