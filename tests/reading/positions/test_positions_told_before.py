"""Conditions told before the attribution, refusals in the passive, names in several words, and what nobody does alone."""

import pytest

import summitry


def positions(text):
    found = summitry.read(text, published="2024-03-14", clean=True).reading.positions
    return [
        (one.holder, one.act, one.condition and one.condition.relation, one.condition and one.condition.by)
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Kenya and Somalia met. Unless half of the bill is paid by 1 April, the Somali minister said, the licence will be revoked.",
            ("SOM", "threat", "unless", "KEN"),
        ),
        (
            "Peru and Chile met in Lima. The Chilean minister said the quota would not be raised until the survey was complete.",
            ("CHL", "refusal", "until", None),
        ),
        (
            "The Islamic Republic of Iran will not pay a higher price for Turkmenistan's gas before deliveries are restored, "
            "Iran's oil minister said.",
            ("IRN", "refusal", "until", "TKM"),
        ),
        (
            "Laos and Thailand met in Nong Khai. Thailand's minister warned that it would halt supplies if no contract was signed.",
            ("THA", "threat", "if", None),
        ),
    ],
)
def test_what_it_hangs_on(text, wanted):
    assert wanted in positions(text)


def test_steps_of_good_will_are_no_threat():
    text = "Laos will take further steps of good will if Thailand takes genuine measures for building trust, the Lao premier said."
    assert [one[:3] for one in positions(text)] == [("LAO", "offer", "if")]


def test_a_promise_not_to_says_what_is_not_done():
    text = "Peru and Chile met in Lima. Peru's minister said his country would refrain from further patrols and would not raise the toll."
    found = summitry.read(text, published="2024-03-14", clean=True).reading.positions
    assert next(one.what for one in found if one.act == "commitment") == "would refrain from further patrols"


def test_a_refusal_in_a_row():
    text = (
        "Mali and Niger met in Accra. Mali's minister said that the officers were murderers and would not be exchanged."
    )
    assert ("MLI", "refusal", None, None) in positions(text)
