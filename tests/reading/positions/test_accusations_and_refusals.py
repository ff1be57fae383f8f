"""Accusations, refusals and threats as agencies tell them every day, and what only looks like them."""

import pytest

CHL, PER = "CHL", "PER"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # what the other is accused of is the other's
        ("Chile accused Peru of refusing to open its ports.", [(CHL, "complaint")]),
        ("Chile accused Peru of threatening to close its ports.", [(CHL, "complaint")]),
        ("Chile criticised Peru for rejecting the pact.", [(CHL, "complaint")]),
        ("Chile accused Peru of failing to keep its promises.", [(CHL, "complaint")]),
        ("Chile accused Peru of backtracking on commitments made in Quito.", [(CHL, "complaint")]),
        ("Chile accused Peru of looking for a pretext and called on it to pay.", [(CHL, "complaint"), (CHL, "demand")]),
        # blame laid on somebody
        ("Chile blamed the failure of the talks on Peru.", [(CHL, "complaint")]),
        ("Chile blamed the delay on what it called Peru's stubbornness.", [(CHL, "complaint")]),
        ("Chile blamed the deadlock on Peru not offering enough.", [(CHL, "complaint")]),
        ("Chile said responsibility for the failure lay with Peru.", [(CHL, "complaint")]),
        ("Chile said Peru should bear full responsibility for the failure.", [(CHL, "complaint")]),
        ("Chile said the round had failed because of Peru's intransigence.", [(CHL, "complaint")]),
        # not in earnest
        ("Chile's minister said Peru was not serious about a pact.", [(CHL, "complaint")]),
        ("Chile's minister said Peru was not negotiating in good faith.", [(CHL, "complaint")]),
        ("Chile's minister said Peru had no interest in a pact.", [(CHL, "complaint")]),
        ("Chile's minister said Peru was not ready to compromise.", [(CHL, "complaint")]),
        ("Chile said Peru had no right to drill in the bay.", [(CHL, "complaint")]),
        ("Chile said Peru was making unreasonable demands.", [(CHL, "complaint")]),
        ("Chile called the closure of the ports regrettable.", [(CHL, "complaint")]),
        ("Chile described Peru's decision as a mistake.", [(CHL, "complaint")]),
        ("Chile said it had lost faith in Peru.", [(CHL, "complaint")]),
        # refusals
        ("Chile rejected the proposal at the talks in Lima.", [(CHL, "refusal")]),
        ("Chile rejected calls from Peru to admit inspectors.", [(CHL, "refusal"), (PER, "demand")]),
        ("Chile said it was impossible for it to sign the pact.", [(CHL, "refusal")]),
        ("It is not possible for Chile to accept the line, its minister said.", [(CHL, "refusal")]),
        ("Chile said it was out of the question to give up the islet.", [(CHL, "refusal")]),
        ("Chile said its offer was final.", [(CHL, "refusal")]),
        ("Chile said it would not be pressured into a pact.", [(CHL, "refusal")]),
        ("Chile vowed never to sign the pact.", [(CHL, "refusal")]),
        ("Chile voted against the plan.", [(CHL, "refusal")]),
        # threats
        ("Chile did not rule out sanctions.", [(CHL, "threat")]),
        ("Chile said a boycott could not be ruled out.", [(CHL, "threat")]),
        ("Chile reserves the right to close the border.", [(CHL, "threat")]),
        ("Chile vowed to sack the pilots if they did not return to work.", [(CHL, "threat")]),
        ("Chile said pilots who did not return by Monday would be dismissed.", [(CHL, "threat")]),
        ("Chile gave Peru two weeks to accept the pact.", [(CHL, "demand")]),
        ("Chile said it would hold a referendum if Peru did not pay.", [(CHL, "threat")]),
        ("Chile rejected the plan, saying it would retaliate.", [(CHL, "refusal"), (CHL, "threat")]),
        # what is said of the thing refused is no deed of one's own
        ("Chile rejected the plan, saying it would destroy its fishing ports.", [(CHL, "refusal")]),
        ("Chile poured cold water on the idea of a pact.", [(CHL, "refusal")]),
    ],
)
def test_who_takes_which_stance(text, expected, stances):
    assert sorted(stances(text)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Chile blamed the attack on rebels from Peru.",
        "Chile blamed the delay on the weather.",
        "Chile said it was impossible to say when the bridge would open.",
        "Chile rejected claims that it had armed the crews.",
        "Chile dismissed the claims as baseless.",
        "Chile hit back at its critics.",
        "Chile said its position was clear.",
        "Chile took responsibility for the bridge.",
        "Chile wants peace.",
    ],
)
def test_what_only_looks_like_one(text, stances):
    assert stances(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile has not ruled out a compromise.", [(CHL, "offer")]),
        ("Chile said it had no interest in a pact.", [(CHL, "refusal")]),
        ("Chile is not ready to compromise.", [(CHL, "refusal")]),
        ("Chile rejected suggestions that it should pay.", [(CHL, "refusal")]),
        ("Chile promised that no boat would be left without fuel.", [(CHL, "commitment")]),
        ("Chile vowed not to attack the boats.", [(CHL, "commitment")]),
    ],
)
def test_what_stays_what_it_was(text, expected, stances):
    assert stances(text) == expected


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Chile accused Peru on Monday of not taking its plan seriously.", "not taking its plan seriously"),
        ("Chile protested to Peru about the flight of a drone.", "the flight of a drone"),
        ("Chile gave Peru 48 hours to pull back its boats.", "to pull back its boats"),
    ],
)
def test_the_day_between_does_not_hide_what(text, what, positions):
    assert [one.what for one in positions(text)] == [what]


def test_what_somebody_did_hangs_on_nothing(positions):
    found = positions("Chile accused Peru of lying and said it would not lift the ban until Peru apologised.")
    assert [(one.act, one.condition is not None) for one in found] == [("complaint", False), ("refusal", True)]


def test_a_vow_not_to_meet_that_hangs_on_something_refuses(positions):
    found = positions("Chile vowed not to attend talks as long as Peru shelled its camps.")
    assert [(one.holder, one.act, one.condition.by) for one in found if one.condition] == [(CHL, "refusal", PER)]
    assert len(found) == 1
