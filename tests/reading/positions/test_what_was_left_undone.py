"""Complaints of what the other side left undone."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Peru said Chile had done little to stop the boats.",
        "Chile has done nothing to stop the boats, Peru said.",
        "Peru said Chile had not done enough to stop the boats.",
        "Peru said Chile had made no effort to mark the border.",
        "Peru said Chile had taken no step to mark the border.",
        "Peru said Chile had shown no flexibility.",
        "Peru said Chile showed little interest in a settlement.",
        "Peru said Chile did not show any sincerity.",
    ],
)
def test_what_the_other_left_undone_is_complained_of(text, stances):
    assert stances(text) == [("PER", "complaint")]


@pytest.mark.parametrize(
    "text",
    [
        "Peru said it had made no effort to hide the boats.",
        "Chile has made no move so far, Chile's envoy said.",
        "Chile had done nothing wrong, Chile said.",
        "Officials said there was little progress.",
    ],
)
def test_what_one_left_undone_oneself_is_none(text, stances):
    assert stances(text) == []
