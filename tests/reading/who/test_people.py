"""People: what stands beside a name, short forms, spellings, whose somebody is. All are invented."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def people(text):
    actors = read_article(Article("a", text, language="en")).actors
    return {actor.name: actor for actor in actors if actor.kind == "person"}


def words_for(text, name):
    return [text[one.start : one.end] for one in people(text)[name].mentions]


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Ada Brenn, who leads the Salt Carriers' League, smiled.", "Salt Carriers' League"),
        ("Ada Brenn speaks for the Salt Carriers' League.", "Salt Carriers' League"),
        ("For the Salt Carriers' League, General Ada Brenn signed.", "Salt Carriers' League"),
        ("The Kenyan water minister, Ada Brenn, said no.", "KEN"),
        ("Kenya's envoy, Ada Brenn, said no.", "KEN"),
        ("Kenya wants a treaty. Its chairwoman, Ada Brenn, said so.", "KEN"),
        ("Ada Brenn of the Kenyan foreign ministry said no.", "KEN"),
        (
            "The Salt Carriers' League met Mr Dorn. Ada Brenn waited. She leads the Salt Carriers' League.",
            "Salt Carriers' League",
        ),
    ],
)
def test_the_words_beside_a_name_say_whose_somebody_is(text, party):
    assert people(text)["Ada Brenn"].party == party


def test_an_envoy_to_a_state_is_not_that_states():
    assert people("Ada Brenn, the Kenyan envoy to Somalia, said no.")["Ada Brenn"].party == "KEN"


@pytest.mark.parametrize("short", ["Brenkowa", "Brenkova", "Adelina"])
def test_short_forms_and_spellings_of_one_name_are_one_person(short):
    text = f"The minister, Adelina Brenkova, left. Then {short} came back."
    assert list(people(text)) == ["Adelina Brenkova"]
    assert short in words_for(text, "Adelina Brenkova")


def test_initials_and_nicknames_stand_for_the_one_they_fit():
    text = "President Adel Brenkov spoke. AB was tired, and Bren left, as ever."
    assert {"AB", "Bren"} <= set(words_for(text, "Adel Brenkov"))


def test_titles_tell_people_of_one_surname_apart():
    text = "Edda Morland met Lucas Morland. Ms Morland was tired. Mr Morland was not."
    assert len(words_for(text, "Edda Morland")) == 2
    assert len(words_for(text, "Lucas Morland")) == 2


def test_a_surname_that_two_bear_stays_open():
    text = (
        "Edda Morland met Lucas Morland in Oslo on Monday.\n\n"
        + "The hall was empty by night. " * 10
        + "Morland was tired."
    )
    assert all("Morland" not in words_for(text, name) for name in people(text))


def test_a_dateline_is_no_person():
    assert list(people("NEW VELM (Wire) - Talks ended on Monday.")) == []


def test_a_former_office_does_not_hide_the_one_held_now():
    text = "Ada Brenn, the Kenyan envoy, spoke. Brenn, a former Somali minister, was tired."
    assert not people(text)["Ada Brenn"].observer
