"""Whom pronouns and descriptions stand for. All people and most states here are invented."""

import pytest

from summitry.model import Article
from summitry.reading import read_article


def links(text):
    """Words to the names of the actors they stand for; of words that come twice the last counts."""
    found = {}
    for actor in read_article(Article("a", text, language="en")).actors:
        for one in actor.mentions:
            found.setdefault((one.start, text[one.start : one.end]), set()).add(actor.name)
    return {words: names for (_, words), names in sorted(found.items())}


def meant(text, words):
    return links(text).get(words, set())


TWO = "Foreign Minister Karl Ostin of Norway met the Kenyan water minister, Amina Warsame, in Oslo. "


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        (TWO + "She said the talks were short.", "She", {"Amina Warsame"}),
        ("Mr Belan met Ms Torvik on Monday. He refused to comment.", "He", {"Belan"}),
        ("Mr Belan thanked Ms Torvik and told reporters that she had been fair.", "she", {"Torvik"}),
        ("Peru said it would not sign.", "it", {"Peru"}),
        ("Kenya and Somalia said they would meet again.", "they", {"Kenya", "Somalia"}),
        ("The Dutch and Belgian ministers said they would meet again.", "they", {"Netherlands", "Belgium"}),
        ("Kenya's president said he would go to Oslo.", "he", {"Kenya"}),
        ("The Kenyan minister left Oslo on Monday. She will be back in May.", "She", {"Kenya"}),
        ("Kenya's envoy met Norway's minister on Monday. He will be back in May.", "He", set()),
        ("Kenya's envoy met Karl Ostin on Monday. He will be back in May.", "He", {"Karl Ostin"}),
        ("Ms Torvik asked Ms Belan to leave the room and she agreed.", "agreed", set()),
    ],
)
def test_pronouns_go_by_gender_number_and_kind(text, words, names):
    assert meant(text, words) == names


def test_an_object_is_not_the_subject_of_its_own_verb():
    text = "Mr Belan waited in the hall. Mr Torvik told him to go home."
    assert meant(text, "him") == {"Belan"}


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        (TWO + "The minister from Nairobi left. Her government wants a treaty.", "Her government", {"Kenya"}),
        (TWO + "The Kenyan government wants a treaty.", "The Kenyan government", {"Kenya"}),
        ("President Ana Ruiz of Peru spoke. The president wants a treaty.", "The president", {"Ana Ruiz"}),
        (
            "Edda Morland of Norway met Lucas Morland of Kenya. She left early, and her brother stayed.",
            "her brother",
            {"Lucas Morland"},
        ),
        ("Mr Belan and Ms Torvik came to Oslo. The latter spoke first.", "latter", {"Torvik"}),
        ("Mr Belan and Ms Torvik came to Oslo. The former spoke first.", "former", {"Belan"}),
    ],
)
def test_descriptions_of_one(text, words, names):
    found = {name for key, value in links(text).items() if key.endswith(words) for name in value}
    assert found == names


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        (
            "Kenya and Somalia broke off talks. The two countries may try again.",
            "The two countries",
            {"Kenya", "Somalia"},
        ),
        (
            "The United Nations brought Kenya and Somalia together. Kenya asked for time and Somalia agreed. "
            "Both sides thanked the United Nations.",
            "Both sides",
            {"Kenya", "Somalia"},
        ),
        (
            "President Ana Ruiz of Peru met President Juan Soto of Chile. A mediator, Ivo Falk, waited. The two leaders smiled.",
            "The two leaders",
            {"Ana Ruiz", "Juan Soto"},
        ),
    ],
)
def test_descriptions_of_several(text, words, names):
    assert meant(text, words) == names


def test_a_number_without_the_points_to_nobody():
    text = "Mr Belan and Ms Torvik came to Oslo. Three soldiers died on Monday."
    assert meant(text, "Three soldiers") == set()


def test_where_a_third_comes_near_both_sides_stay_open():
    text = "Kenya spoke. Somalia spoke. Ethiopia spoke. Both sides wanted more."
    assert meant(text, "Both sides") == set()


def test_a_demonym_alone_is_a_person():
    text = "Prime Minister Kari Holt of Norway came late. The Norwegian was tired."
    assert meant(text, "The Norwegian") == {"Kari Holt"}


def test_common_nouns_point_to_listed_bodies_too():
    assert meant("Britain met the European Union. The bloc asked for time.", "bloc") == {"European Union"}
