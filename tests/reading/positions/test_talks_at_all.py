"""Whoever will not talk at all refuses something; whoever will not come on a day leaves a meeting out."""

import pytest


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chile said it would not resume talks with the rebels.", [("CHL", "refusal")]),
        ("Chile said it would not negotiate with the rebels.", [("CHL", "refusal")]),
        ("Chile said it would not attend the talks on Friday.", []),
    ],
)
def test_whether_one_talks_at_all(text, found, stances):
    assert stances(text) == found
