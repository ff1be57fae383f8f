"""What a position hangs on, and whose part that is."""

import pytest


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
def test_the_marker_tells_the_relation_and_the_other_side_fulfils(words, relation, waits_for):
    assert waits_for(f"Chile will lower the tariff {words}.") == [(relation, "PER")]


def test_a_refusal_as_long_as_something_lasts_ends_with_it(waits_for):
    assert waits_for("Chile will not lower the tariff as long as Peru keeps its boats there.") == [("until", "PER")]


def test_a_condition_may_stand_behind_the_verb_of_saying(waits_for):
    text = '"We are ready to lower the tariff," Chile\'s foreign minister, Ana Diaz, said, "provided Peru pays."'
    assert waits_for(text) == [("if", "PER")]


def test_what_the_holder_receives_is_the_others_to_give(waits_for):
    assert waits_for("Chile will lower the tariff once it receives the licences.") == [("only_after", "PER")]


def test_a_passive_condition_without_a_doer_is_the_others(waits_for):
    assert waits_for("Chile will not lower the tariff unless the boats are withdrawn.") == [("unless", "PER")]


def test_until_a_day_is_no_condition(waits_for):
    assert waits_for("Chile will not lower the tariff until Friday.") == []


def test_a_mediator_is_waited_for_by_nobody(positions):
    text = "The United Nations hosted the United Nations envoy. Chile will lower the tariff if the boats are withdrawn."
    [found] = positions(text)
    assert found.condition and found.condition.by == "PER"


@pytest.mark.parametrize("words", ["has no intention of lowering the tariff", "is refusing to lower the tariff"])
def test_what_says_no_by_its_meaning_waits_while_something_lasts(words, waits_for):
    assert waits_for(f"Chile {words} while Peru keeps its boats there.") == [("until", "PER")]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Should Peru withdraw its boats, Chile will lower the tariff.", "if"),
        ("Chile will lower the tariff the moment Peru withdraws its boats.", "only_after"),
        ("Chile will lower the tariff on the day on which Peru withdraws its boats.", "only_after"),
        ('"No treaty without the licences," Chile\'s envoy said.', "unless"),
    ],
)
def test_a_condition_may_do_without_its_usual_marker(text, relation, waits_for):
    assert waits_for(text) == [(relation, "PER")]


@pytest.mark.parametrize("words", ["if there is a settlement", "once a date has been fixed", "if others do so too"])
def test_what_only_both_or_others_can_do_is_nobodys_part(words, waits_for):
    [(_, by)] = waits_for(f"Chile will lower the tariff {words}.")
    assert by is None


def test_in_return_points_back(waits_for):
    assert waits_for("Peru will pay. In return, Chile has pledged a bridge.") == [("in_return_for", "PER")]


def test_after_what_has_been_done_is_a_condition(waits_for):
    assert waits_for("Chile would open the strait after Peru had taken in its nets.") == [("only_after", "PER")]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Chile will pay if private lenders extend the loan.", "private lenders"),
        ("Chile will lower the tariff if a joint commission is formed.", None),
        ("Chile will lower the tariff if observers come aboard.", None),
        ("Chile will lower the tariff if the boats come home.", "PER"),
    ],
)
def test_whose_part_it_is(text, by, waits_for):
    assert waits_for(text) == [("if", by)]


def test_a_condition_before_the_saying_is_the_deeds(positions):
    told = "Unless half of the toll is paid by 9 June, Chile said, the permit for the pier will be revoked."
    (one,) = positions(told)
    assert one.condition is not None
    assert (one.act, one.condition.relation, one.condition.what) == (
        "threat",
        "unless",
        "half of the toll is paid by 9 June",
    )


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Failing a deal, Chile would shut the port.", "a deal"),
        ("Barring a reply, Chile will shut the port.", "a reply"),
        ("Without a quota, Chile would shut the port.", "a quota"),
    ],
)
def test_what_must_come_is_what_it_hangs_on(text, what, positions):
    (one,) = positions(text)
    assert one.condition is not None
    assert (one.condition.relation, one.condition.what) == ("unless", what)


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Chile promised its creditors an early payment if most of them accept a cut.", "creditors"),
        ("Chile promised the bondholders a seat if all of them agree to wait.", "bondholders"),
    ],
)
def test_of_those_that_are_counted_it_is_the_part(text, by, waits_for):
    assert waits_for(text) == [("if", by)]


def test_what_came_next_in_turn_hangs_on_nothing(waits_for):
    assert waits_for("Chile in turn complained of provocation.") == []
    assert waits_for("Chile in turn undertook to free the crew.") == [("in_return_for", "PER")]


def test_a_day_that_is_past_is_no_condition(waits_for):
    assert waits_for("Chile asked for the return of 18 sailors captured on the day the guns fell silent.") == []
    assert waits_for("Chile said it would free the crew the day the fee was paid.") == [("only_after", "PER")]
    assert waits_for("Chile would free the crew, its envoy said, the day Peru paid.") == [("only_after", "PER")]


def test_who_will_not_tie_two_things_makes_neither_wait(waits_for):
    assert waits_for("Chile will not tie the harvest to a treaty.") == []
    assert [one for one, _ in waits_for("Chile has tied the release of the crew to a treaty.")] == ["if"]


def test_what_becomes_of_the_talks_is_nobodys_part(waits_for):
    assert waits_for("Chile will cut the power if the talks yield nothing.") == [("if", None)]
    assert waits_for("Chile has hinted it could bomb the pier if diplomacy led nowhere.") == [("if", None)]
    assert waits_for("Chile would leave the process if it brought nothing serious.") == [("if", None)]
    assert waits_for("Chile will cut the power if Peru yields nothing.") == [("if", "PER")]


def test_what_comes_back_of_itself_is_nobodys_part(waits_for):
    assert waits_for("Chile will not reopen the gate until trust is back.") == [("until", None)]
    assert waits_for("Chile said the gate would stay shut until calm returned.") == [("until", None)]
    assert waits_for("Chile will not reopen the gate until Peru restores calm.") == [("until", "PER")]


@pytest.mark.parametrize(
    "deed", ["lifts the ban", "suspends the survey", "returns to the table", "lays down its weapons"]
)
def test_it_behind_a_side_that_is_to_do_something_is_that_side(deed, waits_for):
    assert waits_for(f"Chile will not talk to Peru until it {deed}.") == [("until", "PER")]
    assert waits_for(f"Chile is ready to talk to Peru if it {deed}.") == [("if", "PER")]


def test_its_troops_behind_a_side_that_is_to_pull_back_are_that_sides(waits_for):
    assert waits_for("Chile will not talk to Peru until its troops leave Arica.") == [("until", "PER")]
    assert waits_for("Chile will not talk to Peru until it has consulted its parliament.") == [("until", "CHL")]


def test_attacks_that_stop_are_the_others(waits_for):
    assert waits_for("Chile will not sign until the raids end.") == [("until", "PER")]
    assert waits_for("Chile will not sign while settlement building continues.") == [("until", "PER")]
    assert waits_for("Chile will not sign until the talks have ended.") == [("until", None)]


def test_who_holds_the_prisoners_gives_them_and_not_those_they_are_of(waits_for):
    assert waits_for("Chile will free the crew in return for Bolivian prisoners.") == [("in_return_for", "PER")]
    assert waits_for("Chile will lower the tariff in return for the release of Bolivian prisoners.") == [
        ("in_return_for", "PER")
    ]
    assert waits_for("Chile will lower the tariff in return for Bolivian gas.") == [("in_return_for", "BOL")]
