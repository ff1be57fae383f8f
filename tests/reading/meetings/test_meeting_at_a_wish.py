"""At whose wish a meeting was put off, whoever did it. All articles are of Thursday, 16 May 2024."""

import pytest
from tests.reading.meetings.reads import fates


@pytest.mark.parametrize(
    "wish",
    [
        "has put off a visit to Ecuador at the request of the Ecuadorean government, officials said.",
        "has put off a visit to Ecuador. Ecuadorean officials had asked her to come later.",
        "has put off a visit to Ecuador. Quito had asked her to postpone the trip.",
    ],
)
def test_who_asked_for_it_comes_before_who_put_it_off(wish):
    assert fates(f"LIMA, May 16 (Wire) - Peruvian President Ana Ruiz {wish}") == {("postponed", "ECU")}


@pytest.mark.parametrize(
    "then",
    [
        '"The Peruvian side asked us to find another date," a spokeswoman said.',
        "Peru's minister is needed in parliament for a debate on the budget.",
    ],
)
def test_who_asks_for_another_date_or_is_needed_at_home_put_it_off(then):
    text = f"QUITO, May 16 (Wire) - A visit by Peru's foreign minister to Quito planned for Friday has been postponed. {then}"
    assert fates(text) == {("postponed", "PER")}


def test_who_would_not_welcome_a_guest_called_the_visit_off():
    text = (
        "QUITO, May 16 (Wire) - Ecuador has told Peru that a visit by President Ana Ruiz on Friday would not be welcome. "
        "Ruiz had planned to see President Daniel Noboa."
    )
    assert ("cancelled", "ECU") in fates(text)


def test_unions_that_say_they_will_not_come_call_it_off():
    text = (
        "PARIS, May 16 (Wire) - Talks between Air France and pilots' unions were broken off on Tuesday. "
        "Unions said they would not return to a meeting set for Friday."
    )
    assert ("cancelled", "pilots' unions") in fates(text)
