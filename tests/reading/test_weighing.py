"""Weighing: weak signs add up, and reading only adds."""

import json
from importlib.resources import files

import pytest

from summitry.model import Article, Knowledge
from summitry.reading.parse import parse
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.signs import scene, signs_of
from summitry.reading.tree import Doc
from summitry.reading.weighing import Weights, probability
from summitry.reading.who import find_actors

MODEL = Weights(("rain", "snow"), (100, -50), {"cloud": (50, 0), "cold": (-25, 150)})


def signs_in(sentence, party):
    doc = Doc(parse(sentence))
    sides = Sides(doc, (), find_actors(Article("a", sentence, language="en"), doc, Knowledge()))
    return signs_of(party, scene(next(iter(doc.sents)), sides), sides)


def test_signs_add_what_they_weigh_to_each_outcome():
    assert MODEL.scores({"cloud": 1.0, "cold": 2.0}) == {"rain": 1.0, "snow": 2.5}


def test_a_sign_that_was_never_learnt_weighs_nothing():
    assert MODEL.scores({"hail": 1.0}) == MODEL.scores({})


def test_the_order_of_signs_changes_nothing():
    signs = {"cold": 0.3, "cloud": 0.7}
    assert MODEL.scores(signs) == MODEL.scores(dict(reversed(signs.items())))


def test_no_score_is_an_even_chance():
    assert probability(0.0) == 0.5
    assert probability(1000.0) > 0.999 > 0.001 > probability(-1000.0)


@pytest.mark.parametrize("name", ["meetings", "positions"])
def test_weights_are_whole_numbers_and_stand_in_order(name):
    for model in json.loads(files("summitry.reading").joinpath(f"weights/{name}.json").read_text()).values():
        assert all(isinstance(one, int) for row in [model["start"], *model["added"].values()] for one in row)
        assert all(len(row) == len(model["outcomes"]) for row in model["added"].values())
        assert list(model["added"]) == sorted(model["added"])


def test_a_sign_holds_no_name():
    found = signs_in("Norway refused to let Captain Lindqvist sail from Tromso in August.", "NOR")
    assert not [sign for sign in found if any(name in sign.lower() for name in ("norway", "lindqvist", "tromso"))]


def test_who_does_and_who_it_is_done_to_show_different_signs():
    text = "Norway refused a request from Denmark."
    assert "does refuse" in signs_in(text, "NOR")
    assert "does refuse" not in signs_in(text, "DNK")


def test_a_denied_deed_is_another_sign():
    assert "does not sell" in signs_in("Norway will not sell the ship.", "NOR")
    assert "does sell" in signs_in("Norway will sell the ship.", "NOR")
