"""What a position hangs on, and whose part that is."""

import pytest

from summitry.model import Article
from summitry.reading import read_article

LEAD = (
    "Chile and Peru resumed talks on fishing rights in Quito on Monday. "
    "Peru's envoy and Chile's envoy sat together for two hours. "
)


def hanging(text):
    reading = read_article(Article("a", LEAD + text, language="en"))
    found = [one.condition for one in reading.positions if one.condition]
    return [(one.relation, one.by) for one in found]


@pytest.mark.parametrize(
    ("words", "relation"),
    [
        ("if Peru withdraws its boats", "if"),
        ("provided that Peru withdraws its boats", "if"),
        ("on condition that Peru withdraws its boats", "if"),
        ("on the understanding that Peru withdraws its boats", "if"),
        ("only after Peru withdraws its boats", "only_after"),
        ("as soon as Peru withdraws its boats", "only_after"),
        ("only once Peru withdraws its boats", "only_after"),
        ("in return for fishing licences from Peru", "in_return_for"),
        ("in exchange for fishing licences", "in_return_for"),
    ],
)
def test_the_marker_tells_the_relation_and_the_other_side_fulfils(words, relation):
    assert hanging(f"Chile will lower the tariff {words}.") == [(relation, "PER")]


def test_a_refusal_as_long_as_something_lasts_ends_with_it():
    assert hanging("Chile will not lower the tariff as long as Peru keeps its boats there.") == [("until", "PER")]


def test_a_condition_may_stand_behind_the_verb_of_saying():
    text = '"We are ready to lower the tariff," Chile\'s foreign minister, Ana Diaz, said, "provided Peru pays."'
    assert hanging(text) == [("if", "PER")]


def test_what_the_holder_receives_is_the_others_to_give():
    assert hanging("Chile will lower the tariff once it receives the licences.") == [("only_after", "PER")]


def test_a_passive_condition_without_a_doer_is_the_others():
    assert hanging("Chile will not lower the tariff unless the boats are withdrawn.") == [("unless", "PER")]


def test_until_a_day_is_no_condition():
    assert hanging("Chile will not lower the tariff until Friday.") == []


def test_a_mediator_is_waited_for_by_nobody():
    text = (
        LEAD
        + "The United Nations hosted the United Nations envoy. Chile will lower the tariff if the boats are withdrawn."
    )
    [found] = read_article(Article("a", text, language="en")).positions
    assert found.condition and found.condition.by == "PER"


@pytest.mark.parametrize("words", ["has no intention of lowering the tariff", "is refusing to lower the tariff"])
def test_what_says_no_by_its_meaning_waits_while_something_lasts(words):
    assert hanging(f"Chile {words} while Peru keeps its boats there.") == [("until", "PER")]
