"""What a side tells of the other in its own quoted words, and what it does behind its back."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        '"They trawl in our bay on Sundays," Chile\'s envoy said.',
        '"They trawl our bay and do not cooperate with us," Chile\'s envoy said.',
        '"Our nets are empty and they quarrel over spelling," Chile\'s envoy said.',
        '"Peru has not moved one buoy," Chile\'s envoy said.',
        '"They are still in the strait," Chile\'s envoy said.',
        '"We have waited too long," Chile\'s envoy said.',
        '"We have been waiting for a chart since Easter," Chile\'s envoy said.',
        "Chile said Peru had begun dredging the bay without informing anybody.",
        "Chile said Peru moved the buoys without notice.",
        "Chile said Peru was looking for an excuse.",
        "Chile said dozens of Peruvian boats had failed to mark their nets.",
        "Chile said Peru's navy had detained three of its skippers.",
        "Chile charged that a lighthouse had been set alight.",
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
