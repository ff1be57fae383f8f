"""Words for a meeting that tell of none here, and who stands over the talks of others. All of Wednesday, 15 May 2024."""

from datetime import date

import pytest

from summitry import dates
from summitry.model import Article, Published
from summitry.reading import read_article

PUBLISHED = Published(dates.day(date(2024, 5, 15)), "given")
BEFORE = "Peru and Chile have quarrelled over anchovies since May. Peru wants a larger share and Chile says no. "


def meetings(text):
    return read_article(Article("a", text, language="en", published=PUBLISHED)).meetings


def fates(text):
    return [one.status.value for one in meetings(text)]


@pytest.mark.parametrize(
    "text",
    [
        "A newspaper reported that a Bolivian officer had met the Chilean delegation at the hotel, but both denied it.",
        "A radio station reported that Bolivia's minister had met the Chilean delegation on Monday. Both dismissed the report.",
        "Peru's ministry said reports that its minister had discussed the bay with Chile's president by phone were untrue.",
        "There has been speculation about Bolivia, but the minister said that no such talks had taken place.",
        "The creditors of Peru meet among themselves in New York next Thursday.",
        "The Liberals have refused to sit in a cabinet with the Greens.",
        "The opposition in Lima has called on the government to break off the talks.",
        "Bolivia insists that Peru suspend its accession negotiations with Chile.",
        "Peru asked donors for money for its consultations with Chile.",
        "Peru asks for the appointment of a new U.N. observer in Chile.",
        "Peru's president dismissed his premier on Thursday after a meeting of the security council in Lima.",
    ],
)
def test_no_meeting_is_told(text):
    assert fates(BEFORE + text) == []


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "A newspaper reported that Bolivia's minister had met the Chilean delegation at the hotel on Monday.",
            ["held"],
        ),
        (
            "Peru denied that it had broken off the talks. Peru's and Chile's ministers met in Arica on Monday.",
            ["held"],
        ),
        ("Peru's minister decided to break off the talks with Chile.", ["held"]),
        ("Peru's envoys sat down in a hotel with Chile's on Monday.", ["held"]),
    ],
)
def test_what_is_like_it_is_one(text, wanted):
    assert fates(BEFORE + text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Chile's president is expected to visit Peru in July, the first trip by a Chilean president in ten years.",
        "The presidents of Peru and Chile met in Lima on Monday, their first meeting since 2021.",
        "The presidents of Peru and Chile will meet in Lima on Monday in what would be their first summit in ten years.",
        "Peru called off talks with Chile planned for Monday. The talks would have been the third round this year.",
    ],
)
def test_which_in_a_row_it_is_makes_no_second_meeting(text):
    assert len(fates(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "They opened talks in Oslo on Monday. The talks, held at a hotel, are chaired by the United Nations and the Red Cross.",
        "They opened talks in Oslo on Monday. The talks are mediated by Norway.",
        "They opened talks in Oslo on Monday. Norway, which led the talks, was content.",
    ],
)
def test_who_stands_over_the_talks_is_no_side_of_them(text):
    (one,) = meetings(BEFORE + text)
    assert set(one.parties) == {"PER", "CHL"}


def test_a_tour_by_people_of_another_trade_is_another_journey():
    text = (
        "Peru has called off its minister's trip to Santiago on Friday. A tour of Chilean dairies by inspectors of both sides, which had "
        "been meant to begin this week, will start on June 9 instead."
    )
    assert sorted(fates(BEFORE + text)) == ["cancelled", "postponed", "scheduled"]


def test_who_is_in_town_for_talks_takes_part():
    (one,) = meetings("A Chilean delegation led by Jan Cruz is in Lima for talks with the Peruvian government.")
    assert set(one.parties) == {"PER", "CHL"}
