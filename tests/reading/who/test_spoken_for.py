"""For whom people act by what they say of a side, what they head, hold and name, and what their side is called."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def actors(text):
    return {actor.name: actor for actor in read_article(Article("a", text, language="en")).actors}


def party(text, name):
    found = actors(text).get(name)
    return found.party if found else None


@pytest.mark.parametrize(
    ("text", "name", "side"),
    [
        ("Peru and Chile met in Arica. Rosa Leal said Peru would not pay twice. Luis Roca left.", "Rosa Leal", "PER"),
        ("Nepal and India met. Hari Thapa told the visitor that Nepal deeply regretted the step.", "Hari Thapa", "NPL"),
        ("Kenya and Somalia met. Ada Otieno said that Kenya was ready to wait. Omar Farah wept.", "Ada Otieno", "KEN"),
        ("Ghana and Togo met. Kofi Mensah said Ghana had promised nothing. Yao Koffi was silent.", "Kofi Mensah", "GHA"),
        ("Olva Transit and the Tram Guild met. Ada Kern said the company could not pay more.", "Ada Kern", "Olva Transit"),
        ("Peru and Chile met. Rosa Leal thanked the hosts and said that Peru would send a list.", "Rosa Leal", "PER"),
    ],
)  # fmt: skip
def test_whoever_says_what_a_side_will_do_speaks_for_it(text, name, side):
    assert party(text, name) == side


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # what the other side must do, has done or will suffer is told by anybody
        ("Peru and Chile met in Arica. Rosa Leal said Peru would suffer. Luis Roca left.", "Rosa Leal"),
        ("Peru and Chile met in Arica. Rosa Leal said Peru had broken its word.", "Rosa Leal"),
        ("Peru and Chile met in Arica. Rosa Leal said Peru should pay.", "Rosa Leal"),
        # of both sides: of neither
        ("Peru and Chile met. Rosa Leal said Peru would pay. She also said that Chile would open the pass.", "Rosa Leal"),
        ("Peru and Chile met. The mediator, Rosa Leal, said Peru would pay.", "Rosa Leal"),
        ("Peru and Chile met. Rosa Leal, an analyst, said Peru would pay.", "Rosa Leal"),
    ],
)  # fmt: skip
def test_what_anybody_may_say_of_a_side_tells_nothing(text, name):
    assert party(text, name) is None


@pytest.mark.parametrize(
    ("text", "name", "side"),
    [
        ("The Sugar Forum meets on Monday. Peru wants Ada Leal to give up the chair of the Sugar Forum.", "Ada Leal", "Sugar Forum"),
        ("Voltan Steel and the Furnace Workers' Union met. The company made an offer. Ada Kern, who heads the wages "
         "department, was content.", "Ada Kern", "Voltan Steel"),
        ("Voltan Motors and the Furnace Workers' Union met. Ada Kern, who heads the Velm local, left.", "Ada Kern",
         "Furnace Workers' Union"),
        ("The Sand Front signed. Its rival was founded by Colonel Issa Barre, who left with 300 men. Moussa Keita took the "
         "younger men into the hills and named them the Rain Brigade.", "Moussa Keita", "Rain Brigade"),
        ("The Ministry of Rivers of the Republic of Ostrova and the chancellery of the premier of Velm agreed. Minister Ada Kern was "
         "glad. Premier Otto Brandt was not.", "Ada Kern", "Ostrova"),
        ("Kenya signed; the Sand Front did not. Its commander, known as \"Colonel Moussa\", stayed away. Later Moussa Keita "
         "sent a letter.", "Moussa Keita", "Sand Front"),
        ("Peru received the Chilean side, namely Luis Roca and Ada Pinto.", "Ada Pinto", "CHL"),
        ("Peru and the Salt Forum, which holds half of its bonds, met. The creditors want more. Their lawyer, Ada Kern, left.",
         "Ada Kern", "Salt Forum"),
        ("Peru and Chile met. A deputy minister, Ada Kern, said on behalf of Chile that nobody was missing.", "Ada Kern", "CHL"),
        ("Vale Copper has asked Peru for another month. Vale's chairman, Otto Vale, was content.", "Otto Vale", "Vale Copper"),
        ("Vale Copper has asked Ostria for another month, Mines Minister Ada Kern told parliament. Until last year Kern was the "
         "company's chief lawyer.", "Ada Kern", "Ostria"),
        ("Queen Lia Holm of the Western March sailed to Velm.", "Lia Holm", "Western March"),
        ("Ada Kern, the chief executive of Delta Gas, said her company would build the line.", "Ada Kern", "Delta Gas"),
        ("Talks between the Faroe Islands and Iceland failed. Jóan Olsen, the Faroese minister, left for Tórshavn.", "Jóan Olsen", "FRO"),
    ],
)  # fmt: skip
def test_whose_somebody_is_by_what_they_head_hold_and_name(text, name, side):
    assert party(text, name) == side


def test_a_relative_is_of_nobodys_side():
    text = "Ada Kern leads the Sand Front. Her brother, Olaf Brandt, watched from the gallery."
    assert party(text, "Ada Kern") == "Sand Front"
    assert party(text, "Olaf Brandt") is None


def test_a_port_does_not_make_a_state_a_person():
    text = "Velm and Ostrovi signed in Port Ostrovi. Ada Kern, the Ostrovian foreign minister, was content."
    assert party(text, "Ada Kern") == "Ostrovi"
