"""Whose part a condition is, weighed: when another than the rules' answer is taken, and what is never weighed."""

import pytest

import summitry
from summitry.ingest import make_page
from summitry.model import Knowledge
from summitry.page import read_stories
from summitry.reading import scene_of
from summitry.reading.meetings import find_meetings
from summitry.reading.positions import found_by_rules, likely, owners
from summitry.reading.weighing import Weights

ASKED = "Chile will not open the port until the league has paid for the nets."
ARTICLE = f"""LIMA, May 15 (Andes Wire) - Peru and Chile held talks on squid in Tacna on Monday. The boats stayed in port.

Prices rose again. Nobody in the market knew why. Rain fell on the harbour.

Peru wanted a longer season. Ecuador looked on from afar. {ASKED}"""


@pytest.fixture(autouse=True)
def _all_kept(monkeypatch):
    monkeypatch.setattr(likely, "_LEAST", 0.0)


def by(text):
    found = summitry.read(text, published="2024-05-15", clean=True).reading.positions
    return [one.condition.by for one in found if one.holder == "CHL" and one.condition]


def favouring(monkeypatch, sign):
    monkeypatch.setattr(owners, "weights", lambda file, name: Weights(("right",), (0,), {sign: (1000,)}))


def found_in(text):
    scene = scene_of(next(iter(read_stories(make_page(text, published="2024-05-15", clean=True)))))
    register, knowledge = scene.voices.register, Knowledge()
    met = find_meetings(scene, knowledge)
    found, sides = found_by_rules(scene.article, scene.doc, register, scene.statements, met, knowledge)
    return next(one for one in found if one.position.condition), sides


def test_the_rules_answer_stands_where_nothing_speaks_against_it(monkeypatch):
    favouring(monkeypatch, "rules")
    one, _ = found_in(ARTICLE)
    assert by(ARTICLE) == [one.position.condition.by]


def test_another_is_taken_where_it_is_far_likelier(monkeypatch):
    favouring(monkeypatch, "before 0")
    assert by(ARTICLE) == ["ECU"]


def test_nobody_may_be_the_likeliest(monkeypatch):
    favouring(monkeypatch, "none")
    assert by(ARTICLE) == [None]


def test_a_little_likelier_is_not_enough(monkeypatch):
    model = Weights(("right",), (0,), {"rules": (100,), "rules: none": (100,), "before 0": (120,)})
    monkeypatch.setattr(owners, "weights", lambda file, name: model)
    one, _ = found_in(ARTICLE)
    assert by(ARTICLE) == [one.position.condition.by]


def test_a_few_sentences_are_read_by_the_rules_alone(monkeypatch):
    favouring(monkeypatch, "none")
    assert by(
        "Peru and Chile held talks in Tacna on Monday. Chile will not open the port until Peru has paid for the nets."
    ) == ["PER"]


def test_each_party_is_offered_once_and_the_rules_answer_among_them():
    one, sides = found_in(ARTICLE)
    offered = owners.candidates(one, sides)
    answers = [each.answer for each in offered]
    assert len(answers) == len(set(answers))
    assert {None, "CHL", "PER", "ECU"} <= set(answers)
    assert [each.answer for each in offered if each.own] == [one.position.condition.by]


def test_no_sign_holds_a_name():
    one, sides = found_in(ARTICLE)
    signs = {sign for each in owners.candidates(one, sides) for sign in each.signs}
    assert {"holder", "none, until", "another, until", "before 0"} <= signs
    assert not [
        sign for sign in signs if any(name in sign.lower() for name in ("chile", "peru", "ecuador", "chl", "per,"))
    ]
