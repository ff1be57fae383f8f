"""Positions as desks report them every day: what is denied, what a relative clause says of a demand, "on the release", "only if"."""

import pytest


@pytest.mark.parametrize(
    "text",
    [
        "Chile denied that it had offered Peru a harbour.",
        "Chile denied having promised Peru a harbour.",
        "Chile rejected reports that it had agreed to share the catch.",
        "Chile's minister dismissed a claim that his country had refused to pay.",
        "Chile denied that it would close the strait.",
    ],
)
def test_what_is_denied_is_none(text, stances):
    assert ("CHL", "offer") not in stances(text) and not {"commitment", "concession", "threat"} & {
        act for _, act in stances(text)
    }


def test_what_is_not_denied_is_one(stances):
    assert ("CHL", "offer") in stances("Chile did not deny that it had offered Peru a harbour.")
    assert stances("Chile rejected the claim and offered Peru a harbour.")[-1] == ("CHL", "offer")


@pytest.mark.parametrize(
    "text",
    [
        "Chile insists on the release of the crew.",
        "Chile demanded a decision on the return of the boats.",
        "Chile offered to sign an accord on the withdrawal of the patrols.",
        "Chile called for a vote on the recognition of the line.",
    ],
)
def test_what_one_speaks_about_is_no_condition(text, stances, waits_for):
    assert stances(text) and waits_for(text) == []


def test_what_one_pays_on_is_one(waits_for):
    assert waits_for("Chile will pay the crew on the release of the ship, its minister said.") == [
        ("only_after", "PER")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The licences would be cheaper under the plan, a demand Chile has rejected.",
        "The licences would be cheaper under the plan, an idea rejected by Chile.",
        "The paper tells of an offer that Chile dismissed as meaningless.",
        "The papers tell of a fee that Chile turned down.",
    ],
)
def test_what_is_said_of_a_demand_in_passing(text, stances):
    assert ("CHL", "refusal") in stances(text)


@pytest.mark.parametrize(
    "text",
    [
        "Under the draft, Chile would open the harbour to trawlers.",
        "Analysts said Chile should reject the plan.",
        "Analysts said Chile would have to lower the fee if it wanted a treaty.",
    ],
)
def test_what_a_draft_would_bring_or_others_advise_is_none(text, stances):
    assert stances(text) == []


def test_what_one_was_brought_to_do_is_ones_own(stances):
    assert ("CHL", "complaint") in stances("Peru's raid led Chile to recall its ambassador.")


def test_what_one_is_accused_of_demanding_is_not_the_accusers_demand(stances):
    assert stances("Chile accused Peru of demanding too high a fee.") == [("CHL", "complaint")]


@pytest.mark.parametrize(
    "text",
    [
        "Chile wants a promise from Peru.",
        "Chile is waiting for an offer from Peru of two harbours.",
        "The plan requires too many concessions from Peru.",
        "Chile demanded that Peru guarantee that it would not board its boats.",
        "Peru must give guarantees that it will not board the boats, Chile said.",
    ],
)
def test_what_is_wanted_is_not_given_yet(text, stances):
    assert not {"offer", "commitment", "concession"} & {act for _, act in stances(text)}


def test_what_was_got_is_given(stances):
    assert ("PER", "concession") in stances("Chile won concessions from Peru on the fee.")


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Chile will not sign a treaty with Peru until it lifts the ban.", ("until", "PER")),
        ("Chile will not sign a treaty with Peru until it has consulted its parliament.", ("until", "CHL")),
        ("Chile offered to free the two sailors it holds in exchange for the boat.", ("in_return_for", "PER")),
        ("Chile made its approval of the treaty conditional on a bigger share.", ("if", "PER")),
        ("The release of the boats is conditional on an apology, Chile said.", ("if", "PER")),
        ("Chile conditioned the release of the boats on an apology.", ("if", "PER")),
        ("Chile said that any truce is possible only after Peru has paid.", ("only_after", "PER")),
        ("A treaty is not possible as long as Peru boards its boats, Chile said.", ("until", "PER")),
    ],
)
def test_whose_part_a_condition_is(text, condition, waits_for):
    assert waits_for(text) == [condition]


def test_only_the_second_of_two_clauses_hangs_on_it(positions):
    found = {
        one.act: one.condition
        for one in positions("Chile could not accept the claim and would close its ports unless Peru backed down.")
    }
    assert found["refusal"] is None and found["threat"] is not None


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Nothing short of an apology would be acceptable, Chile said.", ("CHL", "demand")),
        ("Chile will be satisfied with nothing less than an apology.", ("CHL", "demand")),
        ("Chile said it would accept nothing but an apology.", ("CHL", "demand")),
        ("Peru agreed to lower the fee, a key demand of Chile.", ("CHL", "demand")),
        ("One of Chile's demands is an end to the levy.", ("CHL", "demand")),
        ("Chile has only one demand, the return of its boats.", ("CHL", "demand")),
        ("Members of the Arica Pilots Union voted against the offer.", ("Arica Pilots Union", "refusal")),
        ("Chile will stop drilling only if Peru asks for it.", ("CHL", "offer")),
        ("Peace is possible only if Peru pulls back its boats, Chile said.", ("CHL", "refusal")),
    ],
)
def test_other_words_of_every_day(text, stance, stances):
    assert stance in stances(text)


@pytest.mark.parametrize(
    "text",
    [
        "A settlement is still possible if both sides compromise, Chile said.",
        "A treaty is possible only through talks, Chile said.",
        "A treaty is possible only if both sides compromise, analysts said.",
    ],
)
def test_what_may_come_of_itself_is_none(text, stances):
    assert stances(text) == []


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("Chile made it clear that Peru must pay.", ("CHL", "demand")),
        ("Chile made clear that the fee was unacceptable.", ("CHL", "refusal")),
        ("Chile told Peru that it must cut its quota.", ("CHL", "demand")),
        ("Chile's stance is that the line is not negotiable.", ("CHL", "refusal")),
        ("Chile is adamant that the fee must go.", ("CHL", "demand")),
        ("For Chile the line is a red line.", ("CHL", "refusal")),
        ("Chile reserves the right to set its own quota.", ("CHL", "threat")),
    ],
)
def test_whose_word_it_is(text, stance, stances):
    assert stance in stances(text)


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Chile agreed to sign the treaty, subject to the lifting of the ban.", ("if", "PER")),
        ("Chile will hand over the boats when Peru releases the crew.", ("only_after", "PER")),
    ],
)
def test_plain_conditions(text, condition, waits_for):
    assert waits_for(text) == [condition]


@pytest.mark.parametrize(
    "text",
    [
        "Chile is keen to see an end to the dispute.",
        "Chile made clear that the weather was bad.",
        "Chile told Peru that it had closed two ports.",
        "The boats of Chile are subject to a fee.",
        "Chile will elect a president when the year ends.",
    ],
)
def test_what_only_looks_like_one(text, stances):
    assert stances(text) == []
