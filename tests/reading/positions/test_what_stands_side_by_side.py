"""Things and verbs side by side, bare answers, figures, and what is carried on or ended."""

import pytest


@pytest.mark.parametrize(
    ("text", "whats"),
    [
        ("Chile wants a longer season and an end to night patrols.", ["a longer season", "an end to night patrols"]),
        ("Peru offered two harbours and a loan of 5 million.", ["two harbours", "a loan of 5 million"]),
        (
            "Chile wants a date for the vote and the release of two men.",
            ["a date for the vote", "the release of two men"],
        ),
        ("Chile wants maps and figures.", ["maps and figures"]),
        ("Chile rejected a fee for nets or a tax on boats.", ["a fee for nets or a tax on boats"]),
    ],
)
def test_two_things_asked_in_one_breath_are_two(text, whats, positions):
    assert [one.what for one in positions(text)] == whats


@pytest.mark.parametrize(
    "answer",
    [
        "Peru refused.",
        "Peru said no.",
        "Peru would not.",
        "Peru's answer was no.",
        "Peru rejected this.",
        "Peru has refused to do so.",
    ],
)
def test_a_bare_no_refuses_what_was_just_asked(answer, positions):
    no = positions(f"Chile demanded a fee. {answer}")[-1]
    assert (no.holder, no.act, no.what, no.addressee, len(no.evidence)) == ("PER", "refusal", "a fee", "CHL", 2)


def test_a_bare_no_to_nothing_is_no_position(stances):
    assert stances("The sea was calm. Peru refused.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chile has offered to suspend the raids.", [("CHL", "offer")]),
        ("Chile vowed to suspend the treaty.", [("CHL", "threat")]),
        ("Chile will end the truce if Peru does not pay.", [("CHL", "threat")]),
        ("Chile would add a bonus on condition that no strike is called.", [("CHL", "offer")]),
        ("Chile told reporters that the drilling would continue.", [("CHL", "refusal")]),
        ("Chile's offer stands at 5.5 percent.", [("CHL", "offer")]),
        ("Chile has come down to 140 tonnes from 180.", [("CHL", "concession")]),
        ("Chile's ship has gone from Arica to Iquique.", []),
        ("Chile was unable to accept the cut.", [("CHL", "refusal")]),
        ("Chile was unable to pay its sailors.", []),
        ("Chile urged Peru to pay and offered two boats.", [("CHL", "demand"), ("CHL", "offer")]),
        ("Chile demanded that Peru stop, threatening to close the port.", [("CHL", "demand"), ("CHL", "threat")]),
        ("Chile urged Peru to pay and leave.", [("CHL", "demand")]),
        ("Chile asked its ministers to write a report.", []),
        ("Chile's minister asked Peru's to dinner.", []),
        ("Chile had requested the change.", []),
        ("Chile called on Peru to hold it to the plan.", [("CHL", "demand")]),
        ("Chile is looking for 12 percent.", [("CHL", "demand")]),
        ("Chile is looking for a way out.", []),
    ],
)
def test_the_act_follows_the_construction(text, expected, stances):
    assert stances(text) == expected


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Chile accused Peru of delay.", "delay"),
        ("Chile urged Peru to pay a fee.", "to pay a fee"),
        ("Chile offered on Monday to share its maps.", "to share its maps"),
        ("Chile is seeking Peru's help to end it.", "Peru's help to end it"),
    ],
)
def test_what_is_told_of_a_party_says_more_than_its_name(text, what, positions):
    assert [one.what for one in positions(text)] == [what]
