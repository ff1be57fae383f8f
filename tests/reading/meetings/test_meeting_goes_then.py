"""A journey put off, and the day of the next: "would go in April". All of 18 March 2014."""

import pytest
from tests.reading.meetings.reads import told


def test_who_will_go_on_another_day_goes_where_he_was_going():
    text = (
        "Peru's foreign minister, Ana Salas, called off a three-day trip to Quito on Monday. Ecuador regretted it. "
        "She told Ecuador's radio that she would go in April."
    )
    assert "2014-04" in [day for _, _, day, _ in told(text)]


@pytest.mark.parametrize("other", ["Prices would go up in April.", "The guards will go on strike in April."])
def test_what_goes_otherwise_is_no_journey(other):
    text = f"Peru's foreign minister called off a trip to Quito on Monday. {other}"
    assert len(told(text)) == 1
