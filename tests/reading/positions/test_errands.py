"""To call on a president, and to have greetings passed on, asks for nothing; to call on somebody to do something does."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Chile's foreign minister, Ana Rojas, also called on Prime Minister Luis Ferrer and gave him a letter.",
        "Rojas, Chile's minister, is scheduled to call on the speaker on Friday to hand over a letter from her president.",
        "Chile's minister will call on President Ferrer in the afternoon to discuss the border.",
        "Chile's minister later called on Luis Ferrer, the prime minister of Peru.",
        "Chile's minister called on Prime Minister Luis Ferrer on Monday and is expected to leave for home tomorrow.",
        "Chile's president asked the Peruvian minister to convey his regards to the king.",
        "Chile's minister requested him to pass on her thanks.",
    ],
)
def test_a_courtesy_is_no_demand(text, stances):
    assert stances(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Chile called on the prime minister to resign.",
        "Chile called on the Peruvian minister to deliver on his promises.",
        "Chile called on Peru to hand over the crew.",
        "Chile asked Peru to hand over its maps.",
    ],
)
def test_what_is_to_be_done_is_one(text, stances):
    assert stances(text) == [("CHL", "demand")]


@pytest.mark.parametrize(
    "text",
    [
        "Chile said it had asked for nothing in return.",
        "Chile sought no compensation.",
        "Chile's minister said her country had requested no help.",
    ],
)
def test_what_is_not_asked_for_is_none(text, stances):
    assert stances(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chile wants no new mines.", [("CHL", "refusal")]),
        ("Chile asked Peru for a guarantee that no boat would leave.", [("CHL", "demand")]),
    ],
)
def test_what_is_not_to_be_is_asked_for(text, found, stances):
    assert stances(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Chile's president called on all citizens to remain calm.",
        "Chile's minister asked reporters to leave the room.",
        "Chile urged its nationals to leave the valley.",
    ],
)
def test_what_the_public_is_asked_is_none(text, stances):
    assert stances(text) == []


def test_what_the_others_citizens_are_asked_is_one(stances):
    assert stances("Chile urged Peruvian citizens to leave the valley.") == [("CHL", "demand")]
