"""Names that only the words behind them say to be a body's."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def kinds(text):
    return {one.name: one.kind for one in read_article(Article("a", text, language="en")).actors}


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Mali met Sand Dawn, an armed group, in Kidal.", "Sand Dawn", "group"),
        ("MARA Rimba, an umbrella body of separatist groups, brought a text.", "MARA Rimba", "group"),
        ("Peru met Verde Alto, a coalition of farmers, on Monday.", "Verde Alto", "organisation"),
        ("Verde Alto (VA), a political party based in Cusco, wants land.", "Verde Alto", "organisation"),
    ],
)
def test_the_words_behind_a_name_say_that_it_is_a_body(text, name, kind):
    assert kinds(text)[name] == kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Olaf Brandt, a party official, met Ada Kern.", "Olaf Brandt"),
        ("Ada Kern, the union leader, met Olaf Brandt.", "Ada Kern"),
    ],
)
def test_a_person_of_a_body_is_none(text, name):
    assert kinds(text)[name] == "person"


def test_a_day_is_no_body():
    assert "Monday" not in kinds("On Monday, a group of men left Velm.")


def test_muslim_separatists_are_the_one_armed_group():
    text = "Thailand met Sand Dawn, an armed group, on Monday. The Thais sat opposite Muslim separatists for an hour."
    (group,) = (one for one in read_article(Article("a", text, language="en")).actors if one.name == "Sand Dawn")
    assert "separatists" in [text[one.start : one.end] for one in group.mentions]
