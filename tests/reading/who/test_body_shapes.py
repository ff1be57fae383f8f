"""Names of bodies that a head alone does not tell."""

import pytest

from summitry.reading.who.introduced import introduced


@pytest.mark.parametrize(
    "text, name",
    [
        ("The October Ninth Movement freed two captives.", "October Ninth Movement"),
        ("The Eighth of March Front met Peru.", "Eighth of March Front"),
        ("The 21 February Movement met Peru.", "21 February Movement"),
        ("The Movement of the Fifth of May met Peru.", "Movement of the Fifth of May"),
        ("The Federated Nurses of Velm met the board.", "Federated Nurses of Velm"),
        ("Professional Pilots of Velm went on strike.", "Professional Pilots of Velm"),
        ("The Kasko Nation met Peru's envoy.", "Kasko Nation"),
        ("The Bear River First Nation met Peru's envoy.", "Bear River First Nation"),
        ("The Red Mesa Tribal Council met Peru's envoy.", "Red Mesa Tribal Council"),
        ("The Green List met Peru's envoy.", "Green List"),
        ("The General Workers' Union met Peru's envoy.", "General Workers' Union"),
        ("The Weavers' Guild of Velm and Lanatex met. A lawyer said Lanatex had moved.", "Weavers' Guild of Velm"),
    ],
)
def test_bodies_with_dates_crews_and_nations(text, name):
    assert name in introduced(text).words


@pytest.mark.parametrize(
    "text, name",
    [
        ("Peru put two firms on the Entity List.", "Entity List"),
        ("The October talks and the Ninth Round failed.", "Ninth Round"),
        ("The Island Nation was a film.", "Island Nation"),
        ("It happened on May 5. The Movement of troops went on.", "Movement of troops"),
    ],
)
def test_what_only_looks_like_one(text, name):
    assert name not in introduced(text).words


def test_a_shorter_name_within_a_dated_one_is_none():
    assert "Ninth Movement" not in introduced("The October Ninth Movement freed two captives.").words


def test_the_nation_and_its_people_are_the_body():
    words = introduced("The Kasko Nation met Peru. The Nation asked for land. The Kasko will wait.").words
    assert words["Nation"].party == words["Kasko"].party == "Kasko Nation"


def test_a_crews_first_word_names_it():
    words = introduced("The Federated Nurses of Velm met the board. The Federation will strike.").words
    assert words["Federation"].party == "Federated Nurses of Velm"
