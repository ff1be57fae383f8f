"""Turns that agency reports take between positions: a word given before, a side bent on harm, attacks that go on."""

import pytest


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Chile said it would never commit itself to renouncing the use of force.", ("CHL", "refusal")),
        ("Chile said Peru was bent on wrecking the talks.", ("CHL", "complaint")),
        ("Chile was bent on a bigger share.", ("CHL", "demand")),
        ("Chile has made stern representations to Peru over the sale of missiles.", ("CHL", "complaint")),
        ("Chile vowed to carry on with its attacks.", ("CHL", "threat")),
        ("Chile pledged to continue its blockade of the port.", ("CHL", "threat")),
        ("Chile vowed to continue its patrols of the reef.", ("CHL", "commitment")),
    ],
)
def test_one_stance(text, stance, stances):
    assert stances(text) == [stance]


@pytest.mark.parametrize(
    "text",
    [
        "The raid ran counter to commitments made by Peru.",
        "The boats left despite a pledge given by Peru to hold them.",
    ],
)
def test_a_word_given_before_is_no_new_promise(text, stances):
    assert ("PER", "commitment") not in stances(text)
