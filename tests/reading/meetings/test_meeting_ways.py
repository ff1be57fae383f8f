"""Ways to meet that are no word for it (``words/ways.toml``), and what looks like one and is none."""

from __future__ import annotations

import pytest

from summitry.ingest import make_page
from summitry.model import Knowledge
from summitry.page import read_stories
from summitry.reading import scene_of
from summitry.reading.meetings import drafts

_MORE = (
    "\n\nThe dispute of {a} and {b} is in its second year. {a} says that {b} broke its word. {b} denies it and says that "
    "{a} did.\n\nMoney divides {a} and {b} as well."
)


def _meetings(sentence: str, a: str, b: str) -> list[tuple[frozenset[str], str]]:
    """The sides and the status of the meetings of an article about two parties, by the rules alone."""
    text = f"LIMA, June 9 - {a} and {b} are at odds.\n\n{sentence}" + _MORE.format(a=a, b=b)
    scene = scene_of(next(iter(read_stories(make_page(text, published="2026-06-15", clean=True)))))
    names = {actor.id: actor.name for actor in scene.voices.register.actors}
    found = [draft.report for draft in drafts(scene, Knowledge(), weighed=False)]
    return [(frozenset(names.get(one, one) for one in report.parties), report.status.value) for report in found]


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        ("Peru's foreign minister dropped in on the Ecuadorean president in Quito on Monday.", "held"),
        ("Peru's deputy minister put the offer to the Ecuadorean ambassador in person on Monday.", "held"),
        (
            "Peru's interior minister went through the list with the Ecuadorean police chief for three hours on Monday.",
            "held",
        ),
        ("Peru's envoy took the Ecuadorean minister aside on Monday.", "held"),
        ("Peru's minister came down to the quay on Monday to hear the Ecuadorean captains' chief.", "held"),
        ("Their defence ministers were linked by video for an hour on Monday.", "held"),
        ("The foreign ministers of Peru and Ecuador inspected the bridge together on Monday.", "held"),
        ("The president of Peru picked up the phone to his Ecuadorean counterpart on Sunday.", "held"),
        ("Delegates of Peru and Ecuador were holed up in a hotel until dawn on Monday.", "held"),
        ("The Peruvian foreign ministry called in the Ecuadorean ambassador.", "held"),
        ("Ecuador's energy minister has asked to come on Sunday.", "proposed"),
        ("Ecuador's energy minister was refused entry to Peru on Friday.", "refused"),
        ("Peru did not let the Ecuadorean envoy have an appointment.", "refused"),
    ],
)
def test_a_way_of_meeting_is_one_where_two_sides_are_known(sentence: str, status: str) -> None:
    assert (frozenset({"Peru", "Ecuador"}), status) in _meetings(sentence, "Peru", "Ecuador")


@pytest.mark.parametrize(
    "sentence",
    [
        "Peru's president dropped in on his own minister on Monday.",
        "Peru put its case to the court in person on Monday.",
        "Peru's minister told reporters in person on Monday that Ecuador must pay.",
        "Peru's soldiers fought with Ecuador's for three hours on Monday.",
        "Peru's minister wound up three days in Geneva on Saturday.",
        "Peru told the Ecuadorean ministry in a letter on Monday that it would not pay.",
        "Peru's jets crossed into Ecuador on Monday.",
        "Peruvian and Ecuadorean troops met near the ford on Monday and fought for an hour.",
        "Peru discussed the treaty with Ecuador behind closed doors on Monday.",
        "Peru's cabinet discussed Ecuador's note in a long session on Monday.",
        "Peru called on Ecuador on Monday to cap the fees.",
        "Peru received 20 million dollars from Ecuador on Monday.",
        "Peruvian ministers gathered in Cusco on Monday to settle their line towards Ecuador.",
    ],
)
def test_what_looks_like_a_way_of_meeting_is_none(sentence: str) -> None:
    assert not _meetings(sentence, "Peru", "Ecuador")


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        (
            "The union was to have talked, but a conversation the Dockers' Union was to have with Velm Harbour fell through.",
            "cancelled",
        ),
        ("The Dockers' Union turned down Velm Harbour's request to be heard.", "refused"),
        ("The Dockers' Union came away from two days of talks with Velm Harbour with 4 percent.", "held"),
        ("The union's delegates filed into the company's boardroom on Monday.", "held"),
    ],
)
def test_of_a_union_and_a_company(sentence: str, status: str) -> None:
    assert status in {found for _, found in _meetings(sentence, "the Dockers' Union", "Velm Harbour Company")}


def test_a_mission_that_has_been_in_the_capital_pays_a_visit() -> None:
    found = _meetings(
        "A staff mission has been in Lima since Monday and leaves on Friday.", "Peru", "the International Monetary Fund"
    )
    assert [sides for sides, _ in found] == [frozenset({"Peru", "IMF"})]


def test_the_stay_of_a_mission_is_a_visit_and_one_of_execution_is_none() -> None:
    fund = "the International Monetary Fund"
    assert _meetings(
        "The mission of the International Monetary Fund concluded the second day of its stay in Lima on Monday.",
        "Peru",
        fund,
    )
    assert not _meetings("The court in Lima granted a stay of execution on Monday.", "Peru", fund)


def test_a_third_party_has_both_come() -> None:
    sentence = "Chile's foreign minister has summoned both ministers to Santiago for June 29."
    assert frozenset({"Chile", "Peru", "Ecuador"}) in {sides for sides, _ in _meetings(sentence, "Peru", "Ecuador")}
