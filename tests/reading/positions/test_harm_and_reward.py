"""The same deed is threatened or offered, refused or promised: by what it hangs on, and by its denial."""

import pytest


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Chile's minister said it would suspend the drill if Peru let inspectors aboard.", "offer"),
        ("Chile is ready to cut subsidies if Peru opens its ports.", "offer"),
        ("Chile will lift its veto if Peru opens its ports.", "offer"),
        ("Chile will pay the fine if Peru does not board its boats.", "offer"),
        ("Chile's minister said it would suspend the treaty if Peru boarded more boats.", "threat"),
        ("Chile will bomb the port if Peru opens it.", "threat"),
        ("Chile is ready to suspend the treaty.", "threat"),
        ("Chile's minister said it would not leave the strait.", "refusal"),
        ("Chile's minister said it would not withdraw its frigates.", "refusal"),
        ("Chile's minister said it would not attack the port.", "commitment"),
        ("Chile's minister said it would not miss a payment.", "commitment"),
        ("Chile will spare the nets as long as Peru pays.", "commitment"),
        ("Chile has lifted its veto on the quota.", "concession"),
    ],
)
def test_the_act_follows(text, act, stances):
    assert stances(text) == [("CHL", act)]


def test_an_adjective_of_two_holders_is_two_positions(stances):
    assert sorted(stances("Both governments are unwilling to share the cost.")) == [
        ("CHL", "refusal"),
        ("PER", "refusal"),
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chile undertakes to take its troops out of the valley by August.", [("CHL", "commitment")]),
        ("Chile promised to bring its soldiers home.", [("CHL", "commitment")]),
        ("Chile threatened to take Peru to court.", [("CHL", "threat")]),
        ("Chile said it would respond positively if Peru pulled back its troops.", [("CHL", "offer")]),
        ("Chile said it would answer in good faith if Peru freed the crew.", [("CHL", "offer")]),
        ("Chile said it would respond with force if Peru attacked.", [("CHL", "threat")]),
    ],
)
def test_men_taken_home_and_kind_answers_do_no_harm(text, found, stances):
    assert stances(text) == found
