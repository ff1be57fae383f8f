"""What both sides complain of at once."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "The two sides accused each other of breaking the truce.",
        "Each side blamed the other for firing first.",
        "Chile and Peru have blamed each other for the collapse of the last round.",
        "Each accuses the other of holding hundreds of sailors.",
    ],
)
def test_both_complain(text, stances):
    assert sorted(stances(text)) == [("CHL", "complaint"), ("PER", "complaint")]


def test_one_who_complains_of_the_other_side_does_so_alone(stances):
    assert stances("Chile accused the other side of lying.") == [("CHL", "complaint")]


def test_blaming_each_other_says_nothing_of_what(stances):
    assert stances("The two sides blamed each other.") == []
