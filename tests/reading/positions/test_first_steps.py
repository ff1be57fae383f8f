"""A demand that has to be met before something else."""

import pytest


@pytest.mark.parametrize(
    "words",
    [
        "Chile said Peru must leave the pier first.",
        "Chile demanded that Peru pay for the boats before talks resume.",
        "Chile demanded an apology from Peru before any talks.",
        "Chile demanded an apology from Peru as a condition for talks.",
        "Chile says Peru must leave the pier before the fee can be discussed.",
        "Chile has made an apology by Peru a precondition for talks.",
    ],
)
def test_what_must_come_first_is_what_the_rest_waits_for(words, waits_for):
    assert waits_for(words) == [("only_after", "PER")]


def test_what_precedes_is_waited_for(waits_for):
    assert waits_for("Chile said an accord must be preceded by a full withdrawal.") == [("only_after", "PER")]


def test_a_day_and_a_departure_make_nothing_wait(waits_for):
    assert waits_for("Chile demanded that Peru pay for the boats before Friday.") == []
    assert waits_for("Chile demanded an apology before its minister left for Bern.") == []
    assert waits_for("Chile demanded that the first round be short.") == []


def test_a_demand_is_as_likely_where_it_must_be_met_first(waits_for, stances):
    filler = "The envoys sat for an hour. Nothing else was told of the day. A communique is due on Friday. "
    assert ("CHL", "demand") in stances(
        f"{filler}Chile refused a meeting, saying Lima must first give up a list of the missing."
    )
