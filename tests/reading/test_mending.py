"""The parse put right where the parser goes astray: what is said, who asks, two sides in a row."""

import pytest

from summitry.reading.mending import mend
from summitry.reading.parse import parse


def mended(text):
    doc = parse(text)
    mend(doc)
    return {token.text: token for token in doc}


@pytest.mark.parametrize(
    "where",
    [
        "at the end of a two-day visit to Peru",
        "on the sidelines of a summit in Lima",
        "after talks with the Peruvian premier",
    ],
)
def test_what_is_said_is_no_clause_of_the_visit(where):
    tokens = mended(f"Chilean President Eduardo Frei said {where} that the border would open.")
    assert (tokens["open"].dep_, tokens["open"].head.text) == ("ccomp", "said")


def test_a_belief_keeps_its_content():
    tokens = mended("Frei said so in the belief that the border would open.")
    assert tokens["open"].head.text == "belief"


def test_who_asks_has_met():
    tokens = mended("The envoy urged the rebels to accept the offer after meeting the premier in Lima.")
    assert tokens["after"].head.text == "urged"


def test_what_is_asked_for_after_something_else_stays_with_it():
    tokens = mended("The envoy urged the rebels to accept the offer after the harvest.")
    assert tokens["after"].head.text == "accept"


@pytest.mark.parametrize(
    "text",
    [
        "Chile has put talks with Peru on hold, officials said on Monday.",
        "Chile has put on hold a round of talks with Peru on the border.",
        "Chile has put on hold planned talks with Peru.",
    ],
)
def test_what_is_put_on_hold_is_put_there(text):
    tokens = mended(text)
    on = tokens["hold"].head
    assert (on.text, on.head.text, tokens["hold"].tag_) == ("on", "put", "NN")
    assert {one.text for one in tokens["put"].children if one.dep_ == "dobj"} & {"talks", "round"}


def test_a_hold_on_something_is_no_shelf():
    tokens = mended("Chile put pressure on Peru to hold a round of talks.")
    assert tokens["round"].head.text == "hold"


@pytest.mark.parametrize("when", ["at the last minute", "after two hours"])
def test_what_somebody_pulls_out_of_is_no_part_of_the_minute(when):
    tokens = mended(f"Chile pulled out {when} of a meeting with Peru.")
    assert tokens["of"].head.text == "pulled"


def test_by_how_long_talks_are_put_off_is_no_part_of_them():
    tokens = mended("Chile and Peru agreed to delay by a week talks on the border.")
    assert (tokens["week"].head.text, tokens["talks"].head.text) == ("by", "delay")
