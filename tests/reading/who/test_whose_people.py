"""Whose people are, by titles in rows, offices of bodies, surnames and words for a people. All are invented, but for two office-holders."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def actors(text, **given):
    return {one.name: one for one in read_article(Article("a", text, language="en", **given)).actors}


@pytest.mark.parametrize(
    ("text", "people"),
    [
        (
            "President Mokgweetsi Sebina of Botswana and President Hage Nandi of Namibia met at the bridge.",
            {"Mokgweetsi Sebina": "BWA", "Hage Nandi": "NAM"},
        ),
        (
            "Foreign Minister Tariq Malik of Pakistan, President Rustam Karimov of Tajikistan and Prime Minister "
            "Bek Usenov of Kyrgyzstan met.",
            {"Tariq Malik": "PAK", "Rustam Karimov": "TJK", "Bek Usenov": "KGZ"},
        ),
        (
            "Deputy Prime Minister and Foreign Minister Elena Radu of Romania will visit Moldova.",
            {"Elena Radu": "ROU"},
        ),
        (
            "The Kenyan and Somali foreign ministers, Rose Otieno and Omar Warsame, met in May.",
            {"Rose Otieno": "KEN", "Omar Warsame": "SOM"},
        ),
    ],
)
def test_a_title_does_not_reach_over_and_to_the_state_before_it(text, people):
    found = actors(text)
    assert {name: found[name].party for name in people} == people


@pytest.mark.parametrize(
    ("text", "state", "person"),
    [
        (
            "The justice minister of San Martel, Ines Kall, handed the list to Chile. Chile thanked San Martel.",
            "San Martel",
            "Ines Kall",
        ),
        (
            "Norway thanked Santa Lucena's foreign minister, Pablo Reyes, for the room. Santa Lucena is neutral.",
            "Santa Lucena",
            "Pablo Reyes",
        ),
    ],
)
def test_a_state_may_be_named_after_a_saint(text, state, person):
    assert actors(text)[person].party == state


def test_a_saint_without_an_office_is_no_state():
    assert "San Martel" not in actors("Norway and Chile will meet in San Martel on Monday.")


@pytest.mark.parametrize("name", ["United Ward Clerks", "United Ward Nurses", "National Air Pilots", "Allied Weavers"])
def test_a_crew_is_known_by_what_its_members_do(name):
    found = actors(f"{name} will put the offer to a vote, the union's chief negotiator, Maria Ferro, said on Monday.")
    assert found["Maria Ferro"].party == name
