"""Whom first persons and "each" stand for. All people here are invented."""

import pytest
from tests.reading.who.test_references import meant

MINISTER = "Ghana's trade minister, Kofi Ansah, met the Togolese envoy in Accra. "


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        (MINISTER + '"I will not wait," Ansah said.', "I", {"Kofi Ansah"}),
        (MINISTER + '"We waited for a year," Ansah said.', "We", {"Ghana"}),
        (MINISTER + 'Ansah said, "Nobody asked us."', "us", {"Ghana"}),
        (MINISTER + 'Ansah called it "our best offer".', "our", {"Ghana"}),
        (MINISTER + '"The road is open," Ansah said. "Our patience is not."', "Our", {"Ghana"}),
        (MINISTER + '"My country pays its debts," Ansah said.', "My country", {"Ghana"}),
        (MINISTER + '"We pay in May," a spokesman for Togo said.', "We", {"Togo"}),
    ],
)
def test_first_persons_are_who_speaks_and_their_side(text, words, names):
    assert meant(text, words) == names


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (MINISTER + '"We both want a road," Ansah said.', "We"),
        (MINISTER + '"It is a good day for each of us," Ansah said.', "us"),
        (MINISTER + '"Let us sleep," Ansah said.', "us"),
        (MINISTER + '"We see no progress," said Jane Weir, an analyst.', "We"),
        (MINISTER + '"We are close."', "We"),
        (MINISTER + '"We are close." Ansah said nothing.', "We"),
    ],
)
def test_what_reaches_beyond_a_side_or_nobody_is_told_to_say_stays_open(text, words):
    assert meant(text, words) == set()


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        ("Nepal and India accused each other of moving the pillars.", "each other", {"Nepal", "India"}),
        ("Nepal and India blamed one another for the delay.", "one another", {"Nepal", "India"}),
        ("Norway and Iceland disagree over how much herring each may catch.", "each", {"Norway", "Iceland"}),
        ("Ghana and Togo each sent a delegation to Lome.", "each", {"Ghana", "Togo"}),
        ("Farmers in Ghana help each other at harvest.", "each other", set()),
        ("Peru and Chile met. Each minister spoke for an hour.", "Each", set()),
    ],
)
def test_each_is_those_named_together(text, words, names):
    assert meant(text, words) == names
