"""Who kept a meeting from taking place by a deed that names none. All articles are of Thursday, 16 May 2024."""

import pytest
from tests.reading.meetings.reads import fates


@pytest.mark.parametrize(
    "cause",
    [
        "after Ecuador sealed off the border",
        "because Ecuador had closed its airspace",
        "after Ecuador refused to let the Peruvian delegates cross",
        "after Ecuador refused to guarantee their safety",
        "as Ecuador had withdrawn its invitation",
        "after Ecuador imposed a blockade on the port of Tumbes",
    ],
)
def test_who_shuts_the_way_keeps_the_meeting_from_taking_place(cause):
    text = f"A meeting of Peruvian and Ecuadorean officials planned for Wednesday in Loja was called off {cause}, officials said."
    assert fates(text) == {("cancelled", "ECU")}


def test_who_shuts_the_way_need_not_be_a_side():
    text = (
        "A visit by the Belgian foreign minister to Ecuador was called off after Colombia refused to let him cross, "
        "officials said. He was to have met President Noboa in Quito."
    )
    assert fates(text) == {("cancelled", "COL")}


def test_who_could_not_come_was_kept_by_whoever_closed_the_way():
    text = (
        "A Peruvian delegation was unable to travel to Quito on Wednesday for talks on fishing because Ecuador had closed "
        "its airspace, officials said."
    )
    assert fates(text) == {("cancelled", "ECU")}


def test_who_calls_off_does_so_whatever_the_other_side_closed():
    text = (
        "Peru on Wednesday called off a meeting with Ecuador in Loja after Ecuador closed the border, officials said."
    )
    assert fates(text) == {("cancelled", "PER")}
