"""Capitals of states that no list knows, and capitals that stand for a state."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def actors(text):
    return {
        one.id: one for one in read_article(Article("a", text, language="en", dateline=text.partition(" - ")[0])).actors
    }


def called(text, party):
    found = actors(text).get(party)
    return [text[m.start : m.end] for m in found.mentions] if found else []


@pytest.mark.parametrize(
    "told",
    [
        "The envoys met in Port Selm, the Ostrovan capital, on Monday.",
        "The envoys met in the Ostrovan capital, Port Selm, on Monday.",
        "The envoys met in Port Selm, the capital of Ostrova, on Monday.",
    ],
)
def test_a_city_that_is_told_to_be_the_capital_speaks_for_its_state(told):
    assert "Port Selm" in called(
        f"{told} Ostrova's minister, Lia Torn, was late. Port Selm refused a truce.", "Ostrova"
    )


def test_the_government_in_such_a_capital_is_the_states():
    text = "The government in Port Selm, the Ostrovan capital, gave no answer. Ostrova's minister, Lia Torn, was away."
    assert "government" in called(text, "Ostrova")


def test_the_dateline_city_of_an_unlisted_state_is_warned_as_the_state():
    text = "VELSK, Ostrova - Ostrova said on Friday that it would wait. The company's owner, Hugo Lang, warned Velsk of a suit."
    assert called(text, "Ostrova")[-1] == "Velsk"


def test_a_dateline_city_that_hosts_is_only_a_place():
    text = "VELSK, Ostrova - Ostrova said on Friday that it would wait. Velsk hosts the fair in May."
    assert "Velsk" not in called(text, "Ostrova")


def test_a_dateline_city_beside_an_unlisted_state_is_its_capital_and_nobody():
    text = (
        "SAN VELO, June 3 - Corvane Copper has asked Ostronia for another month, Mines Minister Lia Torn said on Tuesday. "
        "The owner, Hugo Lang, said relations with San Velo were good."
    )
    assert "San Velo" in called(text, "Ostronia")


def test_a_state_whose_name_its_port_bears_is_a_state_that_acts():
    text = "PORT OSTRO, Oct 2 - Ostro has paid no ransom, Lia Torn, the national security adviser, told reporters."
    found = actors(text)
    assert (found["Ostro"].kind, found["lia-torn"].party) == ("state", "Ostro")


@pytest.mark.parametrize(
    "sent",
    [
        "release the next payment to Lima",
        "send a letter to Lima",
        "repeat the offer to Lima",
        "write to Lima",
        "appeal again to Lima",
    ],
)
def test_what_is_sent_to_a_capital_is_sent_to_the_state(sent):
    assert "Lima" in called(f"The bank will {sent} in July.", "PER")


def test_a_visit_to_a_capital_goes_to_a_place():
    assert not called("The bank will send a mission to Lima in July.", "PER")


def test_nobody_is_of_the_state_that_is_thanked():
    text = "Lia Torn, the national security adviser, thanked Chile for its mediation."
    assert actors(text)["lia-torn"].party is None
