"""Who calls a meeting off by words that name no meeting, and by how each side takes it."""

import pytest

import summitry


def meetings(text):
    return summitry.read(text, published="2014-03-18", clean=True).reading.meetings


def told(text):
    return [(one.status.value, one.called_off_by) for one in meetings(text)]


WAS_TO_BE = "Peru and Ecuador were to hold talks in Lima on Friday. {}"
CANCELLED = "Talks between Peru and Ecuador planned for Friday in Lima have been cancelled. {}"
POSTPONED = "Talks between Peru and Ecuador planned for Friday in Lima have been postponed. {}"
PROPOSED = "Peru has proposed a meeting with Ecuador in Lima on Friday. {}"
EXPECTED = "Ecuador's foreign minister, Luis Vega, was expected in Lima on Friday for talks with Peru. {}"


@pytest.mark.parametrize(
    "text",
    [
        "Ecuador will not take part, its foreign minister said.",
        "The Ecuadorean delegation failed to show up.",
        "Ecuador suspended its participation.",
        "Ecuador went back on its promise to attend.",
        "Ecuador is not prepared to come to Lima now.",
        "Ecuador pulled the plug on Sunday night.",
        "Ecuador's team was told by its president not to go.",
        "Ecuador's team has been ordered home.",
        "Ecuador's president has forbidden his ministers to travel.",
        "Ecuador recalled its negotiators on Monday.",
        "Ecuador left the Peruvian delegation waiting.",
        "Nobody from Ecuador came.",
        '"We are not going to Lima," an Ecuadorean spokesman, Luis Vega, said.',
    ],
)
def test_who_bows_out_calls_off_what_was_to_have_been(text):
    assert told(WAS_TO_BE.format(text)) == [("cancelled", "ECU")]


@pytest.mark.parametrize(
    "text",
    [
        "He decided not to go.",
        "Vega was recalled on the way.",
        "Vega asked to be excused.",
        "Vega did not get on the plane.",
        "Vega told reporters he had no plans to go to Lima.",
    ],
)
def test_a_guest_who_does_not_come_calls_off_the_talks(text):
    assert ("cancelled", "ECU") in told(EXPECTED.format(text))


@pytest.mark.parametrize(
    "text",
    [
        "Fishermen do not negotiate in barracks, a union in Quito said.",
        "A concert for the delegates was cancelled because of rain.",
        "Ecuador's opposition parties have called for a boycott.",
        "The delegations said they would come.",
    ],
)
def test_what_is_said_of_something_else_leaves_the_plan(text):
    assert told(WAS_TO_BE.replace("were to", "will").format(text))[0] == ("scheduled", None)


@pytest.mark.parametrize(
    "text",
    [
        "Ecuador was angered by a fence that Peru is building.",
        "Ecuador said talks were impossible as long as Peru was building a fence.",
        "Ecuador's president said that he had had no choice.",
        "Ecuador justified the step with the seizure of a trawler.",
        "The move was Ecuador's answer to the seizure of a trawler.",
        "Ecuador pointed to the seizure of a trawler.",
        "Ecuador insists on the release of a trawler before any talks.",
        "Ecuador is protesting against the seizure of a trawler.",
        "Ecuador had broken off preparations for them on Sunday.",
        "An Ecuadorean official said his government could not talk under threat.",
        "But Ecuador informed its neighbour that the conditions for a dialogue were not in place.",
    ],
)
def test_who_has_a_reason_not_to_meet_called_off(text):
    assert told(CANCELLED.format(text)) == [("cancelled", "ECU")]


@pytest.mark.parametrize(
    "text",
    [
        "Peru said it was still ready to talk.",
        "Peru's foreign minister called it a mistake.",
        "Peru's foreign minister said it was a pity.",
        "Peru was informed by fax on Sunday.",
        "Peru said it had received no explanation.",
        "Peru called on Ecuador to reconsider.",
        "Peru laid the blame at Ecuador's door.",
        "Peru held Ecuador responsible.",
        "Peru said Ecuador was running away.",
        "Peru was angered by the decision.",
        "Peru waited in vain.",
    ],
)
def test_who_was_left_waiting_did_not_call_off(text):
    assert told(CANCELLED.format(text)) == [("cancelled", "ECU")]


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Ecuador announced it at the same hour.",
        "Both sides said they were ready to talk.",
        "Peru said it was ready to meet at a later date.",
        "Ecuador is prepared to grant licences for five years.",
        "Fog had closed the airport.",
    ],
)
def test_nobody_called_off_where_nothing_tells_it(text):
    assert told(CANCELLED.format(text)) == [("cancelled", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Ecuador has still to choose its negotiators.",
        "Ecuador's experts are still working on their figures.",
        "Ecuador's delegation is waiting for instructions.",
        "Ecuador's chief negotiator has been replaced.",
        "Ecuador's foreign minister is travelling in Asia.",
        "Ecuador found the date inconvenient.",
        "Ecuador said more time was needed.",
        "Ecuadorean officials said they had not finished reading old maps.",
        "Peru granted Ecuador more time.",
        "Peru said it understood Ecuador's reasons.",
    ],
)
def test_who_is_not_ready_put_off(text):
    assert ("postponed", "ECU") in told(POSTPONED.format(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ecuador has ruled out any meeting.",
        "Ecuador showed no interest.",
        "Ecuador said there was nothing to negotiate.",
        "Ecuador said that it was too early.",
        "Ecuador answered that the matter was closed.",
        "Ecuador's reply was negative.",
        "Ecuador gave it short shrift.",
        "Ecuador was having none of it.",
        "Ecuador refused to come.",
    ],
)
def test_ways_of_saying_no(text):
    assert told(PROPOSED.format(text)) == [("refused", "ECU")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("China said that talks with the Philippines on fishing will not take place on Friday.", [("cancelled", "CHN")]),
        ("China said that talks with the Philippines on fishing will not take place as long as trawlers are seized.", []),
        ("Peru's president will not go to Quito next week to meet Ecuador's president, his office said.", [("cancelled", "PER")]),
        ("Kosovo's premier has decided against going to Brussels to meet Serbia's president on Thursday.", [("cancelled", "XKX")]),
        ("Bolivia recalled its delegation from Lima on Monday, a day before talks with Peru's government on gas.", [("cancelled", "BOL")]),
        ("Talks between Peru and Ecuador that were to be held on Monday collapsed before they began.", [("cancelled", None)]),
        ("Bolivia uninvited a Peruvian delegation that was to come to La Paz on Monday.", [("cancelled", "BOL")]),
        ("The opening of the talks between Peru and Ecuador, set for Thursday in Quito, is on hold.", [("postponed", None)]),
        ("Talks between Peru and Ecuador will not start on Thursday as planned but on March 25.", [("postponed", None)]),
        ("Chile's government has answered a Bolivian invitation to talks in La Paz with a polite refusal.", [("refused", "CHL")]),
        ("Lebanon has put an end to plans for a third round of talks with Israel on Wednesday.", [("cancelled", "LBN")]),
        ("Japan confirmed that talks with Russia on the islands, planned for Wednesday, had been shelved.", [("postponed", None)]),
    ],
)  # fmt: skip
def test_constructions_of_a_calling_off(text, wanted):
    assert told(text)[: len(wanted) or None] == wanted
