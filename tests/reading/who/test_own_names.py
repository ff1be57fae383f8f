"""Names that the article brings along: states by what they own, capitals by what is said beside them, short names. Invented all."""

import pytest

import summitry


def parties(text):
    found = summitry.read(text, published="2014-07-23", clean=True).reading.actors
    return {one.id: one.kind for one in found if one.kind != "person"}


def test_a_state_is_known_by_its_ministry_and_its_creditors_are_not_it():
    text = (
        "Velmora has pushed back a meeting with its bondholders, its finance ministry said. Oriol Sant, the finance minister, was due to "
        "meet the Velmora Bondholder Committee. The committee charged Velmora with paying local banks first."
    )
    assert parties(text)["Velmora"] == "state"
    assert parties(text)["Velmora Bondholder Committee"] == "organisation"


def test_a_republic_may_lend_its_name_to_an_agency():
    text = (
        "KHOROM, January 24. /Danvar People's Agency/. The session cannot be convened, the Foreign Ministry of the Republic of Danvar "
        "declared. Danvar demands the withdrawal of the Keshi surveyors. Kesh insists on the left bank, its foreign minister said."
    )
    assert {one: kind for one, kind in parties(text).items() if kind == "state"} == {"Danvar": "state", "Kesh": "state"}


def test_a_side_of_a_note_is_no_party():
    text = (
        "The Ostrovan Side informed the Ministry of Foreign Affairs of Karsa that the Ostrovan Side needed time. The Side thanked the "
        "Ambassador of Ostrova."
    )
    assert "Side" not in parties(text)


def test_the_capital_that_is_told_of_by_its_state():
    text = (
        "Premier Dala Ver of Ostra will not fly to Kadrin on Thursday, her office said. She had planned two days in the Velinian capital. "
        "Velinia's foreign ministry called it hasty. Kadrin would hand over data, it said."
    )
    assert "Kadrin" not in parties(text)
    assert parties(text)["Velinia"] == "state"


@pytest.mark.parametrize(
    ("text", "short", "party"),
    [
        (
            "Bargaining at Corvane Steel broke down when negotiators for the United Furnace Workers left. Corvane's negotiators had pulled "
            "out the night before. At Corvane's tube mill work goes on.",
            "Corvane",
            "Corvane Steel",
        ),
        (
            "Local 88 of the Grain Handlers' Union met the Elevator Association. Local 88 says it will strike.",
            "Local 88",
            "Grain Handlers' Union",
        ),
    ],
)
def test_short_names_are_no_parties_of_their_own(text, short, party):
    found = parties(text)
    assert party in found
    assert short not in found


def test_who_decides_is_somebody():
    text = (
        "The Ministry of Waters of the Republic of Tolland regrets the decision of Marrance to cancel the session. Marrance has not kept "
        "to the agreement. Tolland asks Marrance to close the sluices. Marrance has begun to fill the dam."
    )
    assert parties(text)["Marrance"] == "state"
