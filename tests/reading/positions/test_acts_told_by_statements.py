"""Acts that no word names: they follow from who speaks, whose deed it is, and what it hangs on."""

import pytest

from summitry.model import Article
from summitry.reading import read_article

LEAD = (
    "Chile and Peru resumed talks on fishing rights in Quito on Monday. "
    "Peru's envoy and Chile's envoy sat together for two hours. "
)


def stances(text):
    reading = read_article(Article("a", LEAD + text, language="en"))
    return [(one.holder, one.act) for one in reading.positions]


def test_a_deed_that_waits_for_the_other_side_is_an_offer():
    assert stances("Chile said it would lower the tariff once Peru withdrew its boats.") == [("CHL", "offer")]


def test_harm_that_the_other_side_can_avert_is_a_threat():
    text = "Chile said it would close the border unless Peru withdrew its boats."
    assert stances(text) == [("CHL", "threat")]


def test_ending_a_burden_is_no_harm():
    text = "Chile said it would suspend the ban if Peru withdrew its boats."
    assert stances(text) == [("CHL", "offer")]


def test_keeping_something_up_is_a_promise():
    text = "Chile said it would observe the quota as long as Peru observed it."
    assert stances(text) == [("CHL", "commitment")]


@pytest.mark.parametrize("words", ["would sign no treaty", "would not sign the treaty", "would concede nothing"])
def test_what_a_side_will_not_do_is_a_refusal_wherever_the_no_stands(words):
    assert stances(f"Chile said it {words} until Peru withdrew its boats.") == [("CHL", "refusal")]


def test_a_passive_without_a_doer_is_the_speakers_deed():
    text = "Chile's foreign minister, Ana Diaz, said the port would be opened only after the boats had left."
    assert stances(text) == [("CHL", "offer")]


def test_what_the_other_side_has_to_do_is_a_demand():
    assert stances("Chile said Peru had to withdraw its boats.") == [("CHL", "demand")]


def test_a_hope_for_the_other_sides_deed_is_a_polite_demand():
    text = '"We hope that Peru will withdraw its boats," said Chile\'s foreign minister, Ana Diaz.'
    assert ("CHL", "demand") in stances(text)


def test_a_wrong_of_the_other_side_told_by_a_side_is_a_complaint():
    assert stances("Chile said Peru had violated the treaty.") == [("CHL", "complaint")]


def test_the_articles_own_report_of_a_wrong_is_no_complaint():
    assert stances("Peru violated the treaty.") == []


def test_a_bad_name_for_the_other_sides_deed_is_a_complaint():
    assert stances("Chile called the seizure a provocation.") == [("CHL", "complaint")]


def test_what_is_foretold_and_hangs_on_nothing_is_no_position():
    assert stances("Chile said the port would be repaired.") == []


def test_what_stands_in_a_condition_is_no_position_of_its_own():
    text = "Chile would open the port on condition that Peru accepts a quota."
    assert stances(text) == [("CHL", "offer")]


def test_an_observers_word_on_a_side_is_no_position():
    assert stances("Chile will never accept a quota, said Ana Diaz, a professor of law in Lima.") == []
