"""Who stands between the sides, makes the proposal, or is only named in a dateline."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def sides(text):
    found = read_article(Article("a", text, language="en")).meetings
    return {party for one in found for party in one.parties}


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("Under Kenyan mediation, Chad and Libya opened talks on Monday.", {"TCD", "LBY"}),
        ("With Swiss facilitation, Peru and Chile held a round of talks in Geneva.", {"PER", "CHL"}),
        ("Kenya and Somalia met on Monday. The African Union chaired the meeting.", {"KEN", "SOM"}),
        ("Turkey said it would host a meeting of Kenya and Uganda on June 3.", {"KEN", "UGA"}),
        # no mediator
        ("Under Kenyan pressure, Chad and Libya opened talks on Monday.", {"TCD", "LBY"}),
        ("Kenya hosted a round of talks with Uganda on Monday.", {"KEN", "UGA"}),
    ],
)
def test_who_mediates_is_no_side(text, met):
    assert sides(text) == met


def test_by_whom_talks_are_brokered_is_no_side_of_them():
    assert "CHE" not in sides("In Swiss-brokered talks on Monday, Peru and Chile agreed to open the pass.")


@pytest.mark.parametrize(
    ("text", "met"),
    [
        ("The Weavers' League has declined an invitation from Peru to talks on wages.", {"Weavers' League", "PER"}),
        ("Kenya rejected an invitation from Chad to talks on the border.", {"KEN", "TCD"}),
        ("PORT LEEN, Chile - The Weavers' League has declined an invitation from Peru to talks.", {"Weavers' League", "PER"}),
    ],
)  # fmt: skip
def test_who_makes_the_proposal_is_a_side_and_the_dateline_is_none(text, met):
    assert sides(text) == met
