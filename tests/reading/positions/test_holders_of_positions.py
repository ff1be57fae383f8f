"""Whose position it is, where the words for a side are bare or unknown."""

import pytest

from summitry.model import Article
from summitry.reading import read_article

PAY = (
    "The Flour Workers' Union and Harvik Mills Company met in Harvik on Monday. "
    "The union's leader, Jan Brek, and the company's director, Ida Lunde, sat together. "
)


def stances(text):
    return [(one.holder, one.act) for one in read_article(Article("a", text, language="en")).positions]


def test_the_company_in_its_officers_mouth_is_his_own():
    text = (
        PAY
        + "The company's director, Ida Lunde, said the company would take them back if the union called off the strike."
    )
    assert stances(text) == [("Harvik Mills Company", "offer")]


def test_a_bare_plural_is_the_side_that_it_fits():
    assert stances(PAY + "Employers want the mill to run on Sundays.") == [("Harvik Mills Company", "demand")]


def test_creditors_whom_no_name_resolves_hold_their_own_position():
    text = "Chile met its creditors in Lima on Monday. The bondholders have offered to lower the coupon."
    assert stances(text) == [("bondholders", "offer")]


def test_it_in_reported_speech_is_who_tells():
    text = PAY + "The union says it will not sign unless the company pays."
    assert stances(text) == [("Flour Workers' Union", "refusal")]


def test_the_creditors_of_a_state_are_not_that_state():
    text = "Ghana and the International Monetary Fund meet in Accra. Ghana's creditors rejected the plan. Ghana urged them to decide."
    assert stances(text) == [("creditors", "refusal"), ("GHA", "demand")]


def test_a_bare_collective_is_the_party_that_has_it_in_its_name():
    text = (
        "Iran and the International Atomic Energy Agency met in Vienna on Monday with the European Union. "
        "The European Union spoke for an hour. The agency wants samples from the site."
    )
    assert stances(text) == [("IAEA", "demand")]


WAR = (
    "The Tamora government and the rebels of the Northern Front held talks in Geneva on Monday. "
    "The United Nations is mediating between Tamora and the Northern Front. "
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The army chief, General Oto Banda, said the blockade would not be lifted.", [("Tamora", "refusal")]),
        ("The main sticking point is a rebel demand for a share of oil revenue.", [("Northern Front", "demand")]),
        ("The envoy of the United Nations, Lars Holm, said the parties should show flexibility.", []),
    ],
)
def test_a_kind_before_a_noun_tells_the_side(text, expected):
    read = read_article(Article("a", WAR + text, language="en"))
    assert [(one.holder, one.act) for one in read.positions] == expected


def test_a_presidents_own_front_is_not_the_state(positions):
    text = "President Luis Roca's National Front of Chilean Fishermen will not pay the toll until Peru pays. "
    assert {one.holder for one in positions(text)} <= {"National Front of Chilean Fishermen"}
    text = "Prime Minister Luis Roca's Movement for Coastal Change said that it would have no dealings with Peru until Peru paid."
    assert [one.holder for one in positions(text)] == ["Movement for Coastal Change"]
