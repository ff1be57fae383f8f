"""Sides that a sentence leaves out, places that no list knows, who calls off, and which of two days."""

from datetime import date

import pytest

import summitry
from summitry import dates
from summitry.model import Article, Published
from summitry.reading import read_article

PUBLISHED = Published(dates.day(date(2024, 5, 15)), "given")


def meetings(text):
    return read_article(Article("a", text, language="en", published=PUBLISHED)).meetings


def test_a_round_without_sides_is_between_those_whom_the_article_is_about():
    text = "Chile and Peru have quarrelled over the fishing ground for years. Chile wants a line, Peru wants none.\n\n"
    [found] = meetings(text + "The fourth round opened in Quito on Monday.")
    assert set(found.parties) == {"CHL", "PER"}
    assert {one.basis for one in found.participants} == {"article"}


def test_talks_among_others_are_not_filled_with_the_articles_sides():
    text = "Chile and Peru have quarrelled over the fishing ground for years. Chile wants a line, Peru wants none.\n\n"
    assert not [
        one for one in meetings(text + "Broader talks among all fishing fleets are set for May 20.") if one.parties
    ]


def test_a_place_that_no_list_knows_is_the_place():
    [found] = meetings("The envoys of Chile and Peru met in Ollachea on Monday.")
    assert found.place is not None
    assert found.place.city == "Ollachea"


def test_a_day_parsed_on_the_place_is_the_meetings():
    [found] = meetings("A sixth meeting between Chile and Peru will be held at the same spot on June 14.")
    assert found.when is not None
    assert found.when.edtf == "2024-06-14"


def test_a_participle_behind_the_noun_carries_day_and_place():
    [found] = meetings(
        "Chile will propose it during the first summit with Peru, to be held on May 17 in Quito, an aide said."
    )
    assert found.when is not None
    assert (found.when.edtf, found.place and found.place.city) == ("2024-05-17", "Quito")


def test_of_two_years_the_nearer_holds_for_what_was_called_off():
    [found] = meetings("A session between Chile and Peru fixed for May 3 had been called off, that time by Peru.")
    assert found.when is not None
    assert (found.status.value, found.when.edtf, found.called_off_by) == ("cancelled", "2024-05-03", "PER")


def test_who_speaks_after_talks_speaks_on_their_day():
    [found] = meetings("Peru's minister said on Tuesday after talks with Chile that nothing had changed.")
    assert found.when is not None
    assert found.when.edtf == "2024-05-14"


def test_what_is_under_way_goes_on_on_the_day_of_publication():
    [found] = meetings("Negotiators from Chile and Peru are meeting in Geneva.")
    assert found.when is not None
    assert found.when.edtf == "2024-05-15"


def test_who_stays_away_calls_off():
    [found] = meetings(
        "Peru will not take part in a session with Chile that officials had fixed for Friday, an aide said."
    )
    assert (found.status.value, found.called_off_by) == ("cancelled", "PER")


def test_who_asked_for_time_put_it_off():
    [found] = meetings("The talks between Chile and Peru were put off after Peru asked for more time.")
    assert (found.status.value, found.called_off_by) == ("postponed", "PER")


def test_what_was_held_and_what_was_called_off_are_two():
    text = (
        "Chile and Peru held talks in Lima on May 2. A meeting between Chile and Peru in Quito was cancelled by Peru."
    )
    assert sorted(one.status.value for one in meetings(text)) == ["cancelled", "held"]


@pytest.mark.parametrize(
    "text",
    [
        "Peru extended an invitation to Chile's foreign minister to visit Lima on June 2.",
        "Chile's president said he had accepted an invitation from his Peruvian counterpart to visit Lima next month.",
        "The Chilean president has received an invitation to come to Lima.",
    ],
)
def test_whoever_is_invited_is_who_comes(text):
    [found] = meetings(text)
    assert (found.kind, set(found.parties)) == ("visit", {"CHL", "PER"})


def test_of_whom_something_is_said_that_he_does_does_it():
    [found] = meetings("Peru accused Chile of holding secret talks with Bolivia.")
    assert set(found.parties) == {"CHL", "BOL"}


def test_a_short_name_in_a_row_of_adjectives_is_one_of_those_who_meet():
    text = (
        "NEW YORK, May 16 (Wire) - U.S. and North Korean negotiators held talks in New York on Monday. "
        "A session set for Tuesday was cancelled, officials said."
    )
    found = summitry.read(text, published="2024-05-15", clean=True).reading.meetings
    assert [(one.status.value, set(one.parties)) for one in found] == [
        ("held", {"USA", "PRK"}),
        ("cancelled", {"USA", "PRK"}),
    ]
