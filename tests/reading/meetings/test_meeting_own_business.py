"""Who put a meeting off, by whose business at home kept it from its day. All articles are of Thursday, 16 May 2024."""

import pytest
from tests.reading.meetings.reads import fates


@pytest.mark.parametrize(
    "why",
    [
        "because of a session of the Peruvian parliament",
        "due to the session of the Peruvian National Assembly on the budget",
        "owing to elections in Peru",
        "because of a Peruvian cabinet crisis",
    ],
)
def test_whose_business_at_home_kept_it_from_its_day_put_it_off(why):
    text = f"Peru's President Ana Ruiz had planned to travel to Ecuador on Friday, but the trip was deferred {why}."
    assert fates(text) == {("postponed", "PER")}


def test_what_is_nobodys_business_was_put_off_by_nobody():
    text = "Peru's President Ana Ruiz had planned to travel to Ecuador on Friday, but the trip was deferred because of fog."
    assert fates(text) == {("postponed", None)}
