"""Who told a guest or a host something; what talks were about is no side of them; two sides before one noun."""

import pytest
from reads import met


def told(text):
    """Status and sides of each meeting of an article of 10 October 2001, with a second sentence behind it."""
    found = met(f"{text} Rain fell on the coast for a third day, officials said.")
    return [(status, sides) for status, sides, _, _ in found]


@pytest.mark.parametrize(
    "way",
    [
        "told the visiting Peruvian foreign minister",
        "told visiting Peruvian lawmakers",
        "assured a visiting Peruvian delegation",
    ],
)
def test_who_tells_a_guest_something_meets_them(way):
    assert told(f"Chilean President Rosa Leal {way} on Tuesday that the line would stand.") == [
        ("held", {"CHL", "PER"})
    ]


def test_what_a_guest_is_asked_for_is_told_face_to_face():
    text = "Chilean President Rosa Leal asked the visiting Peruvian minister on Tuesday to open the border."
    assert told(text) == [("held", {"CHL", "PER"})]


def test_a_guest_is_told_by_the_host():
    text = (
        "The visiting Peruvian minister was told by Chilean President Rosa Leal on Tuesday that the line would stand."
    )
    assert told(text) == [("held", {"CHL", "PER"})]


def test_visiting_reporters_are_no_side():
    assert not told("Chilean President Rosa Leal told visiting journalists on Tuesday that Peru should wait.")


def test_what_talks_are_about_is_no_side_where_they_are_held_in_a_capital():
    assert told("British Foreign Secretary Ann Cole held talks on Cyprus in Ankara on Tuesday.") == [
        ("held", {"GBR", "TUR"})
    ]


def test_who_is_named_stays_a_side():
    assert told("British Foreign Secretary Ann Cole held talks with Cyprus in Ankara on Tuesday.") == [
        ("held", {"GBR", "CYP"})
    ]


def test_what_is_discussed_is_no_side():
    text = "The Chilean president and her Peruvian counterpart discussed Haiti by telephone on Tuesday."
    assert told(text) == [("held", {"CHL", "PER"})]
