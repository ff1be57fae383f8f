"""What a side tells of the other in its own quoted words, and what it does behind its back."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        '"They dig in our bay by night," Chile\'s envoy said.',
        '"They bargain over our fish and do not listen to us," Chile\'s envoy said.',
        '"Our nets are empty and they argue about commas," Chile\'s envoy said.',
        '"Peru has not put forward one idea," Chile\'s envoy said.',
        '"They are still on the island," Chile\'s envoy said.',
        '"We have waited long enough," Chile\'s envoy said.',
        '"We have been waiting for a figure since March," Chile\'s envoy said.',
        "Chile said Peru had begun dredging the bay without telling anybody.",
        "Chile said Peru moved the buoys without notice.",
        "Chile said Peru was looking for an excuse.",
        "Chile said dozens of Peruvian boats had failed to report their catch.",
        "Chile said Peru's navy had arrested three of its skippers.",
        "Chile charged that a lighthouse had been bombed.",
        "Chile blamed a raid on its harbour.",
        "A statement from Chile cited Peru's hostile language.",
        "Chile called Peru an unreliable partner.",
        '"It breaks the treaty," Chile\'s envoy said of the fee.',
        "Chile said the talks were on hold following the failure of Peru to hand over the list.",
    ],
)
def test_what_the_other_does_is_complained_of(text, stances):
    assert stances(text) == [("CHL", "complaint")]


@pytest.mark.parametrize(
    "text",
    [
        '"They invited us to Lima," Chile\'s envoy said.',
        '"They know our figures," Chile\'s envoy said.',
        '"They agreed to the map," Chile\'s envoy said.',
        '"They may dig by night," Chile\'s envoy said.',
        '"If they dig by night, we shall know," Chile\'s envoy said.',
        '"We have waited for this day," Chile\'s envoy said.',
        '"They explained our map to the press," Chile\'s envoy said.',
        '"They use a new net," Chile\'s envoy said.',
        "Chile blamed the attack on smugglers.",
        "Chile said Peru had left without a word.",
        "Chile backed out, citing the weather.",
        "Chile blamed the fog.",
        "Chile charged 10 dollars a crate.",
    ],
)
def test_what_is_harmless_is_not(text, stances):
    assert ("CHL", "complaint") not in stances(text)
