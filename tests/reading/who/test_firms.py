"""Companies that no list knows. All are invented."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def actors(text):
    return {one.name: one for one in read_article(Article("a", text, language="en")).actors}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Andes Lithium will pay Peru a higher royalty, the company said on Friday.", "Andes Lithium"),
        ("Norden Paper made its last offer on Friday. The union wants to know what the company earns.", "Norden Paper"),
        ("Peru has rejected an offer from Calder Health. It will meet Calder on Monday.", "Calder Health"),
        ("Nurses at Calder Health will strike on Monday. Calder Health said it was sorry.", "Calder Health"),
    ],
)
def test_a_company_is_known_by_what_the_text_calls_it_or_has_of_it(text, name):
    assert actors(text)[name].kind == "organisation"


@pytest.mark.parametrize(
    "text",
    [
        "Grant Miller told Peru that the company would pay. Miller owns it.",
        "President Hale Miller told Peru that the company would pay.",
        "Hale Miller, a lawyer, told Peru that the company would pay.",
        "Hale Miller and Stone Brook told Peru that the company would pay.",
        "Anna Price told Peru that the company would pay.",
    ],
)
def test_people_are_no_company(text):
    assert not [name for name, one in actors(text).items() if one.kind == "organisation"]


def test_the_company_is_at_the_table():
    text = "Andes Lithium will pay Peru a higher royalty, the company said. Peru will meet its chairman, Hugo Lang, in May."
    found = [text[one.start : one.end] for one in actors(text)["Andes Lithium"].mentions]
    assert "company" in found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The board of Quaystone and Peru met on Monday. Quaystone asked for a longer contract.", "Quaystone"),
        ("The terminal operator Deltrano held talks with Peru on Monday.", "Deltrano"),
        ("Peru rejected a bid of 12 soles a share from Montavo on Monday. Montavo refused to wait.", "Montavo"),
        ("Talks between Ferro Glass and its suitor, Andes Agro, ended on Monday.", "Andes Agro"),
    ],
)
def test_what_only_companies_have_and_are_tells_one(text, name):
    assert actors(text)[name].kind == "organisation"


def test_the_first_word_of_a_company_is_the_company():
    found = actors(
        "Talks between Ferro Glass and Andes Agro ended. Andes has offered 140 soles a share. Peru will meet Andes."
    )
    assert "Andes" not in found
    assert len(found["Andes Agro"].mentions) >= 3


def test_a_person_with_a_companys_word_for_a_name_is_a_person():
    assert actors("Rosa Glass met Peru's envoy on Monday. Glass said so.")["Rosa Glass"].kind == "person"


def test_the_bidder_is_whoever_was_said_to_be_it():
    text = "Ferro Glass put off its meeting with Andes Semiconductor, the bidder. The bidder said it would wait."
    found = actors(text)["Andes Semiconductor"]
    assert "bidder" in {text[one.start : one.end] for one in found.mentions}


def test_its_managing_director_speaks_for_it():
    found = actors("Ferro Glass met Peru's envoy. Its managing director, Rosa Leal, refused to sign.")
    assert found["Rosa Leal"].party == "Ferro Glass"
