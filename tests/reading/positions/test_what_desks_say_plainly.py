"""Everyday wordings of a desk: talks taken up again, calls said again, what would be turned down, papers of the state."""

import pytest


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chile is ready to resume peace talks with Peru, its president said.", [("CHL", "offer")]),
        ("Chile will not resume food aid to Peru, an official in Santiago said.", [("CHL", "refusal")]),
        ("Chile will not resume cooperation with the inspectors, an official in Santiago said.", [("CHL", "refusal")]),
        ("Chile is ready to resume the shelling, its president said.", [("CHL", "threat")]),
        ("Chile said it would resume missile tests.", [("CHL", "threat")]),
    ],
)
def test_to_take_up_talks_or_aid_again_harms_nobody(text, found, stances):
    assert stances(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Chile reiterated its call on Peru to close its border.",
        "Chile renewed its call for Peru to close its border.",
        "Chile repeated its call to Peru to close its border.",
    ],
)
def test_a_call_said_again_is_a_demand(text, stances):
    assert stances(text) == [("CHL", "demand")]


def test_a_call_for_talks_with_a_day_said_again_is_none(stances):
    assert stances("Chile repeated its call on Peru to meet in Quito on Friday.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Chile rejected a Bolivian offer to mediate.",
        "Chile brushed aside a Bolivian offer to mediate.",
        "Chile said it needed no help.",
    ],
)
def test_a_mediator_who_is_not_wanted(text, stances):
    assert stances(text)[0] == ("CHL", "refusal")


def test_an_offer_to_mediate_on_a_day_is_of_a_meeting(stances):
    assert ("CHL", "refusal") not in stances("Chile rejected an offer by Bolivia to mediate on Friday in La Paz.")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chile will not take part in the missile shield, its president said.", [("CHL", "refusal")]),
        ("Chile refused to participate in a peacekeeping force.", [("CHL", "refusal")]),
        ("Chile said it would not take part in the conference on Friday.", []),
        ("Chile refused to participate in the conference.", []),
    ],
)
def test_to_share_in_what_is_no_meeting(text, found, stances):
    assert stances(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("An official in Santiago said the proposal would be turned down.", [("CHL", "refusal")]),
        ("An official in Santiago said any such demand would be rejected.", [("CHL", "refusal")]),
        ("Officials in Santiago said their request would be refused.", []),
        ("Chile said it could not apologise for the raid.", [("CHL", "refusal")]),
    ],
)
def test_what_a_side_says_would_be_turned_down(text, found, stances):
    assert stances(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A state-run Chilean newspaper accused Peru of preparing for war.", [("CHL", "complaint")]),
        ("Chile's official news agency demanded that Peru pay for the damage.", [("CHL", "demand")]),
        ("A Chilean newspaper accused Peru of preparing for war.", []),
    ],
)
def test_papers_of_the_state_speak_for_it(text, found, stances):
    assert stances(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Envoys said Chile would probably accept the plan.", []),
        ("Envoys say Chile may yet give way to Peru.", []),
        ("Analysts said Chile would accept the plan.", []),
        ("Chile may accept the plan, its foreign minister said.", [("CHL", "concession")]),
    ],
)
def test_what_others_think_that_a_side_will_do(text, found, stances):
    assert stances(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chile insists that Peruvian troops leave the island.", [("CHL", "demand")]),
        ("Chile insists that the Peruvians arrest the killers.", [("CHL", "demand")]),
        ("Chile insists that its troops leave no trace.", []),
    ],
)
def test_what_one_insists_that_the_others_do(text, found, stances):
    assert stances(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Peru could face sanctions if it does not stop fishing, Chile's president said.",
        "Peru will face a boycott if it does not stop fishing, Chile's president said.",
        "Chile said it would have to retaliate if Peru sent its ships.",
        "Chile said it would be forced to close its ports.",
        "Chile warned Peru that ties would suffer if it went on.",
        "Chile warned Peru that any raid would have grave consequences.",
        "Chile warned Peru on Tuesday of serious consequences.",
        "Chile will veto the loan, its president said.",
        "Chile will not stand by if the raids go on, its president said.",
    ],
)
def test_a_threat_without_a_word_for_it(text, stances):
    assert stances(text) == [("CHL", "threat")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chile proposed a new bus service.", [("CHL", "offer")]),
        ("Chile offered its services.", []),
        ("Chile is willing to host Peruvian bases.", [("CHL", "offer")]),
        ("Chile said it would not be drawn into an arms race.", [("CHL", "refusal")]),
        ("Chile would not be drawn on whether the truce held.", []),
        ("Chile blamed the rebels for the failure of the plan.", [("CHL", "complaint")]),
        ("Chile blamed the weather for the failure of the plan.", []),
    ],
)
def test_more_that_a_desk_tells_of_stances(text, found, stances):
    assert stances(text) == found


def test_the_unions_of_a_company_are_not_the_company(stances):
    text = "Nordkai, an airline, gave no details. Nordkai asked its pilots for time. Its unions have rejected the cuts."
    assert ("Nordkai", "refusal") not in stances(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Chile's largest rebel group said it would not free the hostages.", []),
        ("Chile's Islamists demanded that troops leave the island.", []),
        (
            "Chile's main rebel group, the Island Liberation Front (ILF), demanded that troops leave the island.",
            [("Island Liberation Front", "demand")],
        ),
        ("Chile's security cabinet rejected the plan.", [("CHL", "refusal")]),
        ("Chile's trade secretary demanded a new quota.", [("CHL", "demand")]),
        ("Chile's separatist administration refused to admit observers.", [("CHL", "refusal")]),
        ("Chile's military demanded that Peru hand over the rebels.", [("CHL", "demand")]),
    ],
)
def test_the_rebels_of_a_state_do_not_speak_for_it(text, found, stances):
    assert stances(text) == found


def test_nobody_accuses_himself(stances):
    assert stances("President Rojas's party accused Rojas of lying.") == []


def test_a_veto_against_any_such_thing_hangs_on_it(waits_for):
    assert waits_for("Chile would veto any figure above 30 percent, its president said.") == [("if", None)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Peru has rejected a Chilean demand for a new border line.", [("PER", "refusal"), ("CHL", "demand")]),
        ("Peru turned down a Chilean request to free the fishermen.", [("PER", "refusal"), ("CHL", "demand")]),
        ("Peru rejected a Chilean offer of food aid.", [("PER", "refusal"), ("CHL", "offer")]),
        ("Peru defied a Chilean demand to free the fishermen.", [("PER", "refusal"), ("CHL", "demand")]),
    ],
)
def test_what_a_nation_asked_and_another_turned_down(text, found, stances):
    assert sorted(stances(text)) == sorted(found)
