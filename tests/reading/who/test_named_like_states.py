"""Companies with a state in their names, rebel delegations, and those who only bring others together."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def sides(text):
    return {actor.id for actor in read_article(Article("a", text, language="en")).actors if actor.kind != "person"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Air New Zealand cabin crew will meet the airline on Thursday.", {"Air New Zealand"}),
        ("Peru's minister met Norwegian Air Shuttle on Monday.", {"PER", "Norwegian Air Shuttle"}),
        ("Peru's minister flew home with Air India after he met Chile's president.", {"PER", "CHL"}),
        ("A rebel delegation met Chad's president on Monday.", {"rebels", "TCD"}),
        ("A rebel officer met Chad's president on Monday.", {"TCD"}),
    ],
)
def test_a_company_with_a_state_in_its_name_is_no_state_and_a_rebel_delegation_the_rebels(text, expected):
    assert sides(text) == expected


@pytest.mark.parametrize(
    ("text", "meets"),
    [
        ("Swiss mediators brought Peru and Chile together in Lima on Monday.", {"PER", "CHL"}),
        ("Peru proposed talks to Quito on Friday.", {"PER", "ECU"}),
        ("Swiss mediators met Peru's president in Lima on Monday.", {"CHE", "PER"}),
    ],
)
def test_who_brings_others_together_is_none_of_them(text, meets):
    meetings = read_article(Article("a", text, language="en")).meetings
    assert {party for meeting in meetings for party in meeting.parties} == meets
