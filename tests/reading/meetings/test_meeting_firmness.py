"""How firm a plan was that is told of: agreed in principle, or only proposed by others. All articles are of Thursday, 16 May 2024."""

import pytest
from tests.reading.meetings.reads import fates


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Peru and Ecuador have agreed in principle to hold talks on the fishing zone, officials said.", "expected"),
        ("Peru has agreed in principle to a meeting with Ecuador on the fishing zone, officials said.", "expected"),
        ("Peru's president has accepted in principle an invitation to visit Quito, officials said.", "expected"),
        ("Peru and Ecuador have agreed to hold talks on the fishing zone in Lima, officials said.", "scheduled"),
    ],
)
def test_what_is_agreed_in_principle_is_only_expected(text, status):
    assert {one for one, _ in fates(text)} == {status}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Peru said it would not attend a meeting with Ecuador on fishing proposed by Chile for next week.", "refused"),
        ("Peru said it would not take part in talks with Ecuador that Chile has suggested.", "refused"),
        ("Peru said it would not attend a meeting with Ecuador on fishing scheduled for next week.", "cancelled"),
    ],
)
def test_who_stays_away_from_what_was_only_proposed_turns_it_down(text, status):
    assert fates(text) == {(status, "PER")}
