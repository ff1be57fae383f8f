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


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The cabin crew union Luftvik turned the offer down.", "Luftvik", "organisation"),
        ("Mali met the rebel group Sand Dawn in Kidal.", "Sand Dawn", "group"),
        ("The growers' association, Campo Unido, will meet Peru.", "Campo Unido", "organisation"),
        (
            "Peru met the agrarian Land and Sea party on Monday. Land and Sea wants a vote.",
            "Land and Sea",
            "organisation",
        ),
        ("Mali put off talks with the Export Credit Bank of China.", "Export Credit Bank of China", "organisation"),
        (
            "Chile met the League for Trade Across the Magellan Strait.",
            "League for Trade Across the Magellan Strait",
            "organisation",
        ),
        ("The neighbouring state of Marvel met Peru in May.", "Marvel", "state"),
        ("The conservative Centre Union met the Green League.", "Centre Union", "organisation"),
    ],
)
def test_what_stands_right_before_or_behind_a_name_says_it(text, name, kind):
    assert kinds(text).get(name) == kind


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The union Secretary Ada Kern met Peru.", "Ada Kern"),
        ("The head of the union, Olaf Brandt, met Peru.", "Olaf Brandt"),
        ("Peru met the party Kern founded. Ada Kern told Peru to wait.", "Ada Kern"),
    ],
)
def test_who_leads_or_founded_it_is_a_person(text, name):
    assert kinds(text)[name] == "person"


def test_two_names_in_a_row_are_two_bodies():
    text = "The Guild of Line Pilots and Velm Nordair settled on a judge. Velm Nordair said it would pay."
    assert "Guild of Line Pilots" in kinds(text)
