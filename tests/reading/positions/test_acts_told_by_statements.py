"""Acts that no word names: they follow from who speaks, whose deed it is, and what it hangs on."""

import pytest


def test_a_deed_that_waits_for_the_other_side_is_an_offer(stances):
    assert stances("Chile said it would lower the tariff once Peru withdrew its boats.") == [("CHL", "offer")]


def test_harm_that_the_other_side_can_avert_is_a_threat(stances):
    text = "Chile said it would close the border unless Peru withdrew its boats."
    assert stances(text) == [("CHL", "threat")]


def test_ending_a_burden_is_no_harm(stances):
    text = "Chile said it would suspend the ban if Peru withdrew its boats."
    assert stances(text) == [("CHL", "offer")]


def test_keeping_something_up_is_a_promise(stances):
    text = "Chile said it would observe the quota as long as Peru observed it."
    assert stances(text) == [("CHL", "commitment")]


@pytest.mark.parametrize("words", ["would sign no treaty", "would not sign the treaty", "would concede nothing"])
def test_what_a_side_will_not_do_is_a_refusal_wherever_the_no_stands(words, stances):
    assert stances(f"Chile said it {words} until Peru withdrew its boats.") == [("CHL", "refusal")]


def test_a_passive_without_a_doer_is_the_speakers_deed(stances):
    text = "Chile's foreign minister, Ana Diaz, said the port would be opened only after the boats had left."
    assert stances(text) == [("CHL", "offer")]


def test_what_the_other_side_has_to_do_is_a_demand(stances):
    assert stances("Chile said Peru had to withdraw its boats.") == [("CHL", "demand")]


def test_a_hope_for_the_other_sides_deed_is_a_polite_demand(stances):
    text = '"We hope that Peru will withdraw its boats," said Chile\'s foreign minister, Ana Diaz.'
    assert ("CHL", "demand") in stances(text)


def test_a_wrong_of_the_other_side_told_by_a_side_is_a_complaint(stances):
    assert stances("Chile said Peru had violated the treaty.") == [("CHL", "complaint")]


def test_the_articles_own_report_of_a_wrong_is_no_complaint(stances):
    assert stances("Peru violated the treaty.") == []


def test_a_bad_name_for_the_other_sides_deed_is_a_complaint(stances):
    assert stances("Chile called the seizure a provocation.") == [("CHL", "complaint")]


def test_what_is_foretold_and_hangs_on_nothing_is_no_position(stances):
    assert stances("Chile said the port would be repaired.") == []


def test_what_stands_in_a_condition_is_no_position_of_its_own(stances):
    text = "Chile would open the port on condition that Peru accepts a quota."
    assert stances(text) == [("CHL", "offer")]


def test_an_observers_word_on_a_side_is_no_position(stances):
    assert stances("Chile will never accept a quota, said Ana Diaz, a professor of law in Lima.") == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ('"A quota is unacceptable," Chile\'s envoy said.', "refusal"),
        ("A quota is unacceptable to Chile.", "refusal"),
        ("Chile is against a quota.", "refusal"),
        ('"No quota," Chile\'s envoy said.', "refusal"),
        ('"There will be no quota," Chile\'s envoy said.', "refusal"),
        ('"Not one boat will be released," Chile\'s envoy said.', "refusal"),
        ('"We are not going to accept a quota," Chile\'s envoy said.', "refusal"),
        ('"Stop the raids," Chile\'s envoy said.', "demand"),
        ('"It is up to Peru to make the first move," Chile\'s envoy said.', "demand"),
        ("Chile made clear that Peru must recall its trawlers.", "demand"),
        ("Chile said Peru ought to recall its trawlers.", "demand"),
        ("Chile said it would pay 20 million dollars into the fund.", "commitment"),
        ('"We will keep the truce," Chile\'s envoy said.', "commitment"),
        ('"Otherwise we will close the port," Chile\'s envoy said.', "threat"),
        ("Chile will go to court if the trawlers are not recalled.", "threat"),
        ("Chile will close the port if the trawlers stay.", "threat"),
        ('"We have been lied to," Chile\'s envoy said.', "complaint"),
        ('"Peru went behind our back," Chile\'s envoy said.', "complaint"),
        ("The raids violate the treaty, Chile's envoy said.", "complaint"),
    ],
)
def test_a_sides_own_words_tell_the_act(text, act, stances):
    assert stances(text) == [("CHL", act)]


def test_to_withdraw_men_is_no_harm(stances):
    assert stances("Chile will withdraw its patrol boat if Peru pays.") == [("CHL", "offer")]


def test_what_a_promise_holds_is_no_refusal_of_its_own(stances):
    assert stances("Chile promised that it would not sell the island.") == [("CHL", "commitment")]
