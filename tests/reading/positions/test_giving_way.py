"""Agreeing, answering yes, letting things happen, going to another figure; and what is promised and offered."""

import pytest


@pytest.mark.parametrize(
    "answer",
    [
        "Peru agreed.",
        "Peru has agreed to that.",
        "Peru said it had agreed in principle.",
        "Peru said yes.",
        "Peru complied the next day.",
    ],
)
def test_a_bare_yes_concedes_what_was_just_asked(answer, positions):
    yes = positions(f"Chile demanded a fee. {answer}")[-1]
    assert (yes.holder, yes.act, yes.what, yes.addressee, len(yes.evidence)) == ("PER", "concession", "a fee", "CHL", 2)


@pytest.mark.parametrize(
    "answer",
    [
        "The two agreed.",
        "Peru has not agreed.",
        "Peru agreed to meet again.",
        "Whether Peru has agreed is not known.",
        "Peru denied it had agreed to that.",
    ],
)
def test_what_is_no_yes_of_its_own_concedes_nothing(answer, stances):
    assert stances(f"Chile demanded a fee. {answer}") == [("CHL", "demand")]


def test_a_yes_to_talks_is_a_meetings(stances):
    assert ("PER", "concession") not in stances("Chile called for direct talks. Peru agreed.")


def test_a_yes_to_an_offer_is_no_concession(stances):
    assert stances("Chile offered a loan of 20 million dollars. Peru agreed.") == [("CHL", "offer")]


@pytest.mark.parametrize(
    "text",
    [
        "Chile agreed that two ships could be unloaded.",
        "Chile agreed to wait a year for the money.",
        "Chile would accept a delay in repayment.",
        "Chile has let go of the island.",
        "Chile has gone from €67 million to €74 million.",
        "Chile has crept up from 11 to 15.",
    ],
)
def test_what_a_side_lets_happen_is_a_concession(text, stances):
    assert stances(text) == [("CHL", "concession")]


@pytest.mark.parametrize(
    "text",
    [
        "Chile agreed that talks could be held.",
        "Chile agreed to wait.",
        "Chilean exports could rise to 5 million tonnes next year.",
        "Chile will go to two fairs in May.",
    ],
)
def test_what_gives_nothing_is_none(text, stances):
    assert stances(text) == []


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Chile could go to 5 percent, it said.", "offer"),
        ("Chile would go to 1.8 million dollars in return for the maps.", "offer"),
        ("Chile has undertaken to clear mines along the road.", "commitment"),
        ("Chile promised to inform Peru of any new works on the river.", "commitment"),
        ("The crew would be freed by Friday, Chile's envoy said.", "commitment"),
        ("Chile said it would double its contribution if Peru did the same.", "offer"),
        ("Chile vowed to leave the harvest alone.", "commitment"),
        ("Chile's envoy said it might free the crew if Peru paid.", "offer"),
        ("Chile's delegation will come unless the camp is raided.", "commitment"),
        ("Chile makes large credits for the port dependent on a new treaty.", "offer"),
        ("Chile's other card was a pledge that no road would be shut.", "commitment"),
    ],
)
def test_what_is_given_is_promised_or_offered(text, act, stances):
    assert stances(text)[:1] == [("CHL", act)]


@pytest.mark.parametrize(
    "text",
    [
        "Chile promised to inform its government of the proposal.",
        "Chile broke its promise on the visits.",
        "Chile will give its answer once its board has met.",
        "Chile offered to fly to Lima.",
        "Chile is bound to win.",
    ],
)
def test_what_is_passed_on_broken_or_a_visit_gives_nothing(text, stances):
    assert stances(text) == []


def test_two_figures_are_two_offers(positions):
    text = "Chile offers 2 percent over two years and would go to 2.5 percent in return for the maps."
    assert [one.act for one in positions(text)] == ["offer", "offer"]
