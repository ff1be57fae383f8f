"""Whose a meeting is and on which day, in sentences that desks write every day."""

import pytest

import summitry


def meetings(text):
    return summitry.read(text, published="2024-05-15", clean=True).reading.meetings  # a Wednesday


def only(text):
    (found,) = meetings(text)
    return found


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        ("Chile's minister met her Peruvian and Bolivian counterparts in Geneva on Monday.", {"CHL", "PER", "BOL"}),
        ("Chile's minister met her Peruvian counterpart in Geneva on Monday.", {"CHL", "PER"}),
        ("Officials from Peru and Chile have been locked in negotiations since Monday.", {"PER", "CHL"}),
        ("Peru and Chile are back in talks today.", {"PER", "CHL"}),
        ("After a long meeting, Latvia's and Estonia's finance ministers said they had made progress.", {"LVA", "EST"}),
        ("Peru said it had reached out to Chile to arrange a meeting.", {"PER", "CHL"}),
        ("Oman's president will be the first foreign leader to visit Iceland since its election.", {"OMN", "ISL"}),
    ],
)
def test_both_sides_are_found(text, sides):
    assert set(only(text).parties) == sides


def test_a_mediator_who_speaks_after_a_session_is_no_side_of_it():
    text = "Kenya and Oman are at odds over a port. After the session Norway's envoy said they had made progress."
    assert all("NOR" not in one.parties for one in meetings(text))


def test_a_row_of_states_behind_to_is_visited_one_by_one():
    found = meetings("Norway's prime minister will make a trip to Kenya, Uganda and Oman next week.")
    assert [set(one.parties) for one in found] == [{"NOR", "KEN"}, {"NOR", "UGA"}, {"NOR", "OMN"}]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Talks between Kenya and Oman were suspended in June.", "2023-06~"),
        ("Talks between Kenya and Oman were called off in April.", "2024-04~"),
        ("Talks between Kenya and Oman planned for June were called off.", "2024-06"),
    ],
)
def test_the_month_in_which_it_was_called_off_lies_behind(text, edtf):
    assert only(text).when.edtf == edtf


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("Peru's president arrived in Nairobi on Monday, where she will meet Kenya's president.", None),
        (
            "Peru's president arrived in Nairobi on Monday, where she is to meet Kenya's president on Friday.",
            "2024-05-17",
        ),
        ("Norway's prime minister, who visited Fiji last month, is now due in Wellington.", None),
        ("Norway's prime minister, who visited Fiji last month, is due in Wellington on Friday.", "2024-05-17"),
    ],
)
def test_the_day_of_a_journey_before_is_not_that_of_what_is_still_to_come(text, edtf):
    when = meetings(text)[-1].when
    assert (when.edtf if when else None) == edtf


def test_the_day_of_an_approach_is_not_that_of_the_meeting():
    assert only("Peru approached Chile on Monday about a meeting.").when is None
    assert only("Peru has approached Chile about a meeting next month.").when.edtf == "2024-06"


def test_a_telephone_conference_is_a_call():
    assert only("Peru's and Chile's presidents held a telephone conference on Monday.").kind == "call"
    assert only("Peru's and Chile's presidents held a conference on Monday.").kind == "talks"
