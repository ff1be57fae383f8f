"""What is dropped as unlikely: by its weight alone, in articles alone, and never anything else than what a rule found."""

import pytest

from summitry.reading.positions import likely
from summitry.reading.weighing import Weights

ACTS = ("demand", "offer", "refusal", "threat", "commitment", "concession", "complaint", likely.ANY)
DEMAND = "Chile demands a ban on night fishing."
REFUSAL = "Peru refuses to accept it."
# What makes an article of a text, and takes no position.
PADDING = " The sea was calm." * 8


@pytest.fixture
def weighing(monkeypatch):
    """Takes the place of what was learnt: what each sign of a found position adds."""

    def use(**added):
        models = {
            "told": Weights(ACTS, (0,) * len(ACTS), {}),
            "kept": Weights(("kept",), (0,), {sign.replace("_", " "): (weight,) for sign, weight in added.items()}),
        }
        monkeypatch.setattr(likely, "weights", lambda file, name: models[name])

    return use


def test_what_weighs_against_a_position_drops_it(stances, weighing):
    weighing(act_demand=-300)
    assert stances(f"{DEMAND} {REFUSAL}{PADDING}") == [("PER", "refusal")]


def test_what_is_as_likely_as_not_is_kept(stances, weighing):
    weighing()
    assert stances(f"{DEMAND} {REFUSAL}{PADDING}") == [("CHL", "demand"), ("PER", "refusal")]


def test_a_text_of_a_few_sentences_keeps_what_the_rules_found(stances, weighing):
    weighing(act_demand=-300, act_refusal=-300)
    assert stances(f"{DEMAND} {REFUSAL}") == [("CHL", "demand"), ("PER", "refusal")]


def test_what_no_rule_found_is_not_added(stances, weighing):
    weighing(act_demand=900, act_refusal=900)
    assert stances(f"The two delegations looked at a chart.{PADDING}") == []


@pytest.mark.parametrize("sentence", [DEMAND, REFUSAL, "Peru offered two berths if Chile lowers its fee."])
def test_a_plain_stance_is_likely_by_what_was_learnt(stances, sentence):
    assert len(stances(sentence + PADDING)) == 1
