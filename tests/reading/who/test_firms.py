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
