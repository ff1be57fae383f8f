"""One person under several names and spellings, and names that are words of the calendar."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def people(text):
    """Each person of the text with what the text calls them."""
    actors = read_article(Article("a", text, language="en")).actors
    return {
        one.name: [text[m.start : m.end] for m in one.mentions if m.form in ("name", "short")]
        for one in actors
        if one.kind == "person"
    }


def test_as_the_drivers_call_him_is_the_one_told_of_just_before():
    text = (
        "The Tram Drivers' Union met Corvane Transit. Ricardo Bell, the firm's vice president for labour, called the offer fair. "
        "Ric, as the drivers call him, once drove a tram."
    )
    assert people(text) == {"Ricardo Bell": ["Ricardo Bell", "Ric"]}


def test_of_two_told_of_before_nobody_is_meant_by_what_they_call_him():
    text = "Ricardo Bell met Hugo Lang of Chile on Monday. Ozzie, as the drivers call him, once drove a tram."
    assert people(text) == {"Ricardo Bell": ["Ricardo Bell"], "Hugo Lang": ["Hugo Lang"]}


def test_as_the_chairman_is_called_is_the_chairman_of_that_family():
    text = (
        "Stefan Brandt, chair of the wages panel, spoke first. Papa Brandt, as the chairman is called at home, smiled."
    )
    assert people(text) == {"Stefan Brandt": ["Stefan Brandt", "Papa Brandt"]}


def test_known_as_gives_both_words_of_the_other_name():
    text = "Ada Lind, known to her comrades as Vera Sol, shook her head. Vera Sol wants land."
    assert people(text) == {"Ada Lind": ["Ada Lind", "Vera Sol", "Vera Sol"]}


def test_another_of_the_name_is_the_one_named_next():
    text = "Kenya's envoy, Ruth Otieno, met the miners. In the hall another Otieno waited. James Otieno, the trade minister, had flown in."
    assert people(text)["James Otieno"] == ["Otieno", "James Otieno"]


@pytest.mark.parametrize(
    ("first", "again"),
    [
        ("Karim Naqdi", "Naghdi"),
        ("Abdul Rahim al-Sami", "Abdulrahim al-Sami"),
        ("Gen. Hassan al-Durra", "Durra"),
    ],
)
def test_spellings_of_one_name_are_one_person(first, again):
    text = f"{first}, the army chief, came to Muscat on Monday. {again} said there was no truce."
    assert len(people(text)) == 1


def test_a_name_like_a_weekday_is_known_again_and_the_weekday_is_none():
    text = "Sun Tao, the envoy of Chile, left on Thursday. Peru invited Sun to Lima. He will come on Sun Oct 5."
    assert people(text)["Sun Tao"] == ["Sun Tao", "Sun"]


def test_a_family_name_like_a_month_is_one_behind_a_given_name():
    text = "The envoy, Julia May, was tired. May said nothing in May. Talks of May 5 had failed."
    assert people(text)["Julia May"] == ["Julia May", "May"]
