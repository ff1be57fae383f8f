"""Whose a bare office is: by the end of a journey, by a by-line; whose "the government" is past another state's ministry."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def parties(text):
    actors = read_article(Article("a", text, language="en")).actors
    return {actor.name: actor.party for actor in actors if actor.kind == "person"}


@pytest.mark.parametrize(
    ("text", "name", "party"),
    [
        ("Ghana's trade minister, Ato Mensa, flew to Lima on Monday. He met Foreign Minister Julio Prado.", "Julio Prado", "PER"),
        ("Swedish envoy Nils Berg travelled to Rabat, where he called on Prime Minister Driss Alami.", "Driss Alami", "MAR"),
        ("During a visit to Hanoi, Chilean Energy Minister Rosa Leal held talks with President Vo Minh.", "Vo Minh", "VNM"),
        ("Ghana's president was in Warsaw on Friday. He was received by Prime Minister Jan Wolski.", "Jan Wolski", "POL"),
        ("Nepal's envoy, Hari Rana, flew to Oslo. He will meet Trade Minister Ola Dahl and Finance Minister Kari Lie.", "Ola Dahl",
         "NOR"),
    ],
)  # fmt: skip
def test_whoever_is_met_at_a_journeys_end_is_at_home_there(text, name, party):
    assert parties(text)[name] == party


@pytest.mark.parametrize(
    ("text", "name", "party"),
    [
        # another state is told
        ("Egypt's minister flew to Lima on Monday. There he met President Moses Otieno of Kenya.", "Moses Otieno", "KEN"),
        # a town that is no capital: others meet there, too
        ("Egypt's minister flew to Geneva on Monday. There he met Foreign Minister Moses Otieno.", "Moses Otieno", "EGY"),
        # who travels along is of the one who travels
        ("Japan's premier flew to Lima with Trade Minister Ken Mori. They will return on Friday.", "Ken Mori", "JPN"),
    ],
)  # fmt: skip
def test_who_travels_along_or_has_a_state_of_their_own_is_not(text, name, party):
    assert parties(text).get(name) in (party, None)


@pytest.mark.parametrize(
    "line", ["From Ada Kern in Port Velm, Ostrania", "By Ada Kern in Port Velm, Ostrania"]
)  # fmt: skip
def test_a_by_line_tells_whose_bare_ministers_are(line):
    text = (
        f"Talks stall again\n\n{line}\n\nPrime Minister Jon Hask said on Monday that he would not meet the Hill Front."
    )
    assert parties(text)["Jon Hask"] == "Ostrania"


def test_a_by_line_does_not_make_ministers_of_another_state_its_own():
    text = (
        "Talks stall again\n\nBy Ada Kern in Vienna\n\nIran will not come, Iran said on Monday. Iran's foreign ministry blamed "
        "Oman. Deputy Foreign Minister Reza Karimi said so in Tehran."
    )
    assert parties(text)["Reza Karimi"] != "AUT"


def test_a_minister_by_name_and_of_a_word_makes_it_a_state():
    assert parties("Foreign Minister Lia Torn of Velma left on Sunday.")["Lia Torn"] == "Velma"


def test_another_states_ministry_does_not_take_the_government_away():
    text = (
        "Peru's government and the Upland Front will meet on May 20, the Chilean foreign ministry said. Luis Roca, who heads the "
        "government delegation, landed on Monday."
    )
    assert parties(text)["Luis Roca"] == "PER"
