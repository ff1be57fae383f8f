"""Sentences that tell of a meeting without a word for it, and what was found and is none: both weighed."""

import pytest

import summitry
from summitry.ingest import make_page
from summitry.model import Knowledge
from summitry.page import read_stories
from summitry.reading import scene_of
from summitry.reading.meetings import drafts, told_by_rules, trigger_weighed
from summitry.reading.meetings.weighed import days, doubts, fates, scene
from summitry.reading.weighing import Weights

ARTICLE = """LIMA, May 15 (Andes Wire) - Peru and Chile have argued about squid since March. The boats stayed in port.

Prices rose again. Nobody in the market knew why. Rain fell on the harbour.

Peru wanted a longer season. Chile wanted none. On Tuesday the Chilean minister unrolled the charts for the Peruvians in Arica."""
TALKS = ARTICLE.replace("Rain fell on the harbour.", "Envoys of Peru and Chile held talks in Tacna on Monday.")


def scene_in(text):
    """The scene of an article of Wednesday, 15 May 2024."""
    return scene_of(next(iter(read_stories(make_page(text, published="2024-05-15", clean=True), frozenset()))))


def read(text):
    return summitry.read(text, published="2024-05-15", clean=True).reading.meetings


def telling(monkeypatch, *signs):
    """Weights under which a sentence with one of these signs tells of a meeting, and no other."""
    model = Weights(("told",), (-500,), dict.fromkeys(signs, (1000,)))
    monkeypatch.setattr(trigger_weighed, "weights", lambda file, name: model)


def doubting(monkeypatch, start, **added):
    model = Weights(("right",), (start,), {name.replace("_", " "): (value,) for name, value in added.items()})
    monkeypatch.setattr(doubts, "weights", lambda file, name: model)


@pytest.fixture
def sure(monkeypatch):
    doubting(monkeypatch, 500)


def test_a_likely_sentence_tells_of_a_meeting_in_its_own_words(monkeypatch, sure):
    telling(monkeypatch, "word unroll")
    (meeting,) = read(ARTICLE)
    assert meeting.parties == ("CHL", "PER")
    assert meeting.when.earliest.isoformat() == "2024-05-14"
    assert [one.text for one in meeting.evidence] == [
        "On Tuesday the Chilean minister unrolled the charts for the Peruvians in Arica."
    ]


def test_an_unlikely_one_tells_of_none(monkeypatch, sure):
    telling(monkeypatch, "word of no sentence")
    assert read(ARTICLE) == ()


def test_the_verb_that_speaks_most_for_it_is_its_word(monkeypatch, sure):
    telling(monkeypatch, "word unroll")
    text = ARTICLE.replace("On Tuesday", "Officials said that on Tuesday")
    (draft,) = drafts(scene_in(text), Knowledge())
    (mention,) = draft.mentions
    assert (mention.trigger.token.lemma_, mention.trigger.weighed) == ("unroll", True)


def test_who_says_so_is_not_what_is_told(monkeypatch, sure):
    telling(monkeypatch, "word say")
    text = ARTICLE.replace("On Tuesday", "Officials said that on Tuesday")
    (draft,) = drafts(scene_in(text), Knowledge())
    assert draft.mentions[0].trigger.token.lemma_ == "unroll"


def test_a_sentence_with_a_word_for_it_is_left_to_the_rules(monkeypatch, sure):
    telling(monkeypatch, "2 sides")  # both the talks and the charts have two
    asked = scene_in(TALKS)
    (number,) = told_by_rules(asked)
    assert asked.sentences[number].text.startswith("Envoys of Peru and Chile held talks")
    found = [one.trigger.weighed for draft in drafts(asked, Knowledge()) for one in draft.mentions]
    assert found.count(False) == 1
    assert all(not one.trigger.weighed for draft in drafts(asked, Knowledge(), weighed=False) for one in draft.mentions)


def test_a_short_text_shows_too_little(monkeypatch, sure):
    telling(monkeypatch, "word unroll")
    assert read(ARTICLE.split("\n\n")[-1]) == ()


def test_no_sign_of_a_sentence_holds_a_name():
    asked = scene_in(ARTICLE)
    signs = trigger_weighed.signs_of(
        asked.sentences, len(asked.sentences) - 1, frozenset(), asked.times, asked.voices.register
    )
    assert {"2 sides", "1 times", "1 places", "time and two sides", "word unroll"} <= signs.keys()
    assert not [one for one in signs if any(name in one.lower() for name in ("chile", "peru", "arica"))]


def test_signs_tell_which_sentences_around_it_tell_of_a_meeting():
    asked = scene_in(ARTICLE)
    signs = trigger_weighed.signs_of(asked.sentences, 5, {4, 7}, asked.times, asked.voices.register)
    assert {"told 1 before", "told 2 behind"} <= signs.keys()
    assert "told 1 behind" not in signs


def test_what_is_likely_none_is_dropped(monkeypatch):
    telling(monkeypatch)
    doubting(monkeypatch, -500)
    assert read(TALKS) == ()
    doubting(monkeypatch, -500, a_day=1000)
    (meeting,) = read(TALKS)
    assert meeting.place.city == "Tacna"


def test_a_few_sentences_are_never_doubted(monkeypatch):
    doubting(monkeypatch, -500)
    assert len(read("LIMA, May 15 (Andes Wire) - Envoys of Peru and Chile held talks in Tacna on Monday.")) == 1


def test_signs_of_a_doubt_tell_how_it_got_its_sides(monkeypatch):
    telling(monkeypatch)
    asked = scene_in(TALKS)
    (draft,) = drafts(asked, Knowledge())
    signs = doubts.signs_of(asked, draft, fates.signs_of(asked, draft))
    assert {"by named", "2 named", "a place", "a day"} <= signs.keys()
    assert "no word for it" not in signs


def test_a_day_that_another_meeting_has_by_the_rules_says_so(monkeypatch):
    telling(monkeypatch)
    asked = scene_in(TALKS + " Envoys of Peru and Chile will hold talks in Iquique on June 4.")
    first, second = drafts(asked, Knowledge())
    assert {"another's, 2 sides shared", "another's, scheduled beside held"} == scene.taken(
        first, [second.report]
    ).keys()
    offered = {one.answer.earliest.isoformat(): one.signs for one in days.candidates(asked, first) if one.answer}
    assert "another's, 2 sides shared" in offered["2024-06-04"]
    assert "another's, 2 sides shared" not in offered["2024-05-13"]


def test_whose_words_stand_nearest(monkeypatch):
    telling(monkeypatch)
    asked = scene_in(TALKS + " Envoys of Peru and Chile will hold talks in Iquique on June 4.")
    first, second = drafts(asked, Knowledge())
    iquique = next(one for one in asked.doc if one.text == "Iquique")
    assert scene.others_near(iquique, second) == {"nearest to it": 1.0}
    assert scene.others_near(iquique, first) == {"nearer to 1 others": 1.0}
