"""Training: what speaks for a thing weighs for it, the same gold gives the same weights, and nothing held back is learnt from."""

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "evaluation"))

import sets
from learn import OPEN, positions
from learn.fit import Question, as_json, choose, learn

ROWS = [{"red": 1.0, "hot": 1.0}, {"red": 1.0}, {"blue": 1.0}, {"blue": 1.0, "hot": 1.0}, {"rare": 1.0}]
FIRE = np.array([[1.0], [1.0], [0.0], [0.0], [0.0]])


def learnt():
    return learn(("fire",), ROWS, FIRE, [1.0] * len(ROWS), 1.0, 2)


def test_what_goes_with_an_outcome_weighs_for_it():
    added = learnt().plain()["added"]
    assert added["red"][0] > 0 > added["blue"][0]


def test_what_was_seen_too_seldom_is_left_out():
    assert "rare" not in learnt().plain()["added"]


def test_the_same_rows_give_the_same_file():
    assert as_json({"kept": learnt().plain()}) == as_json({"kept": learnt().plain()})


def test_nothing_held_back_is_learnt_from():
    files = [path for name in OPEN for path in sets.SETS[name].files(None)]
    assert files
    assert not [path for path in files if path.parent.name not in ("open", "short")]


def test_an_article_stays_in_its_fold_whatever_stands_beside_it():
    one = positions.Read("007-anywhere.toml", "meetings", [], (), None, (), ())
    other = positions.Read("007-anywhere.toml", "meetings-4", [{}], (), None, (), ())
    assert one.fold == other.fold


def question(*candidates, right):
    signs = [dict.fromkeys(one, 1.0) for one in candidates]
    return Question("day", "anywhere", signs, [at == right for at in range(len(signs))], 0, True)


def test_of_several_candidates_the_right_one_comes_to_weigh_most():
    asked = [question(("near", "late"), ("far", "late"), right=0), question(("far",), ("near",), right=1)]
    model = choose(asked, 0.1, 1)
    near, far = (row["right"] for row in model.scores([{"near": 1.0}, {"far": 1.0}]))
    assert near > 0 > far


def test_a_sign_of_all_candidates_weighs_nothing():
    model = choose([question(("near", "late"), ("far", "late"), right=0)], 0.1, 1)
    assert model.scores([{"late": 1.0}])[0]["right"] == pytest.approx(0.0, abs=1e-6)
