"""What hosts and guests wish each other is no position."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Chile's envoy stressed the need for the expansion of bilateral ties.",
        "Chile called for closer cooperation between the two countries.",
        "The two sides stressed the importance of regional cooperation.",
        "Chile said it was ready to expand ties with Peru in all fields.",
        "Chile's envoy expressed his country's readiness to strengthen economic relations.",
        "Chile wants good relations with all its neighbours, its envoy said.",
        "Chile promised to deepen its cooperation with Peru.",
        "Chile's envoy thanked his host and invited him to visit Santiago.",
    ],
)
def test_good_relations_divide_nobody(text, stances):
    assert stances(text) == []


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Chile said it would be ready to expand ties if Peru freed the boats.", ("CHL", "offer")),
        ("Chile demanded closer cooperation in the search for the boat.", ("CHL", "demand")),
        ("Chile promised to continue the exchange of prisoners.", ("CHL", "commitment")),
        ("Chile pledged to strengthen its cooperation with the inspectors.", ("CHL", "commitment")),
        ("Chile is ready to expand ties and to lift the ban.", ("CHL", "offer")),
    ],
)
def test_what_hangs_on_something_or_is_owed_is_a_position(text, stance, stances):
    assert stances(text) == [stance]
