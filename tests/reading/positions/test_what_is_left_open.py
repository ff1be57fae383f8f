"""What somebody asks, or will not say, is nobody's stance; nor is what should have been, or what one has to say."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Chile's minister said she would listen to what Peru had to say.",
        "Peru said it did not know what Chile was prepared to offer.",
        "Chile did not say when it would free the crew.",
        "Chile's minister refused to disclose what Peru would do if the fleet came back.",
        "Peru would not say how it would retaliate.",
        "Peru's minister did not specify what Chile had offered.",
        "It was not clear what Peru demanded in return, Chile's minister said.",
        "Chile's minister said Peru had not put in writing what it was ready to pay.",
        "Chile's minister said Peru should not have agreed to the fee.",
        "Chile said Peru should have asked the fishermen first.",
    ],
)
def test_what_is_asked_or_too_late_is_none(text, stances):
    assert stances(text) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("What Chile wants is a harbour.", [("CHL", "demand")]),
        ("Chile explained why it would not sign the treaty.", [("CHL", "refusal")]),
        ("Chile said all boats must have left by Friday.", [("CHL", "demand")]),
        ("Chile said Peru has to pay.", [("CHL", "demand")]),
    ],
)
def test_what_is_told_is_one(text, found, stances):
    assert stances(text) == found
