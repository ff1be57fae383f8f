"""Weighed answers: when another than the rules' own is taken, what is never weighed, and that the words stand among the evidence."""

from datetime import date

import pytest

import summitry
from summitry.ingest import make_page
from summitry.model import Knowledge
from summitry.page import read_stories
from summitry.reading import scene_of
from summitry.reading.meetings import drafts
from summitry.reading.meetings.weighed import callers, days, fates, venues
from summitry.reading.weighing import Weights, likeliest, shares
from summitry.status import Status

ARTICLE = """LIMA, May 15 (Andes Wire) - Envoys of Peru and Chile are to hold talks on squid on June 4.

The boats stayed in port. Fishermen in Callao had hoped for more. The minister of Peru spoke in Cusco on Monday of a long year.

Prices rose again. Nobody in the market knew why."""


def of(text):
    """The scene of an article of Wednesday, 15 May 2024, and its meetings as the rules alone read them."""
    article = next(iter(read_stories(make_page(text, published="2024-05-15", clean=True), frozenset())))
    scene = scene_of(article)
    return scene, drafts(scene, Knowledge())


def fate_signs(lead):
    """The signs of what becomes of the one meeting, where the article begins with this sentence."""
    scene, (draft,) = of(ARTICLE.replace("Envoys of Peru and Chile are to hold talks on squid on June 4.", lead))
    return set(fates.signs_of(scene, draft))


def read(text):
    return summitry.read(text, published="2024-05-15", clean=True).reading.meetings


def favouring(sign, outcomes=("right",), by=1000):
    """Weights under which one sign outweighs all others, for every outcome or the last alone. ``by``: in hundredths of log odds."""
    return Weights(outcomes, (0,) * len(outcomes), {sign: (*(0,) * (len(outcomes) - 1), by)})


def weigh(monkeypatch, module, model):
    monkeypatch.setattr(module, "weights", lambda file, name: model)


def test_shares_add_up_and_follow_the_scores():
    found = shares([0.0, 1.0, -1.0])
    assert sum(found) == pytest.approx(1.0)
    assert found[1] > found[0] > found[2]


def test_the_rules_answer_stands_unless_another_is_so_many_times_as_likely():
    assert likeliest([0.4, 0.6], 0, 2.0) == 0
    assert likeliest([0.25, 0.75], 0, 2.0) == 1
    assert likeliest([0.5, 0.5], 1, 1.0) == 0


def test_each_question_offers_the_rules_answer_once():
    scene, (draft,) = of(ARTICLE)
    for found in (days.candidates(scene, draft), venues.candidates(scene, draft), callers.candidates(scene, draft)):
        assert sum(one.own for one in found) == 1


def test_every_day_of_the_article_may_be_the_meetings():
    scene, (draft,) = of(ARTICLE)
    offered = {one.answer.earliest for one in days.candidates(scene, draft) if one.answer}
    assert {date(2024, 6, 4), date(2024, 5, 13)} <= offered


def test_a_day_told_elsewhere_brings_its_sentence_as_evidence(monkeypatch):
    weigh(monkeypatch, days, favouring("telling 3"))
    (meeting,) = read(ARTICLE)
    assert meeting.when.earliest == date(2024, 5, 13)
    assert any("spoke in Cusco on Monday" in one.text for one in meeting.evidence)


def test_a_place_told_elsewhere_brings_its_sentence_as_evidence(monkeypatch):
    weigh(monkeypatch, venues, favouring("telling 3"))
    (meeting,) = read(ARTICLE)
    assert meeting.place.city == "Cusco"
    assert any("spoke in Cusco" in one.text for one in meeting.evidence)


def test_a_calling_off_that_no_word_tells_must_be_many_times_as_likely(monkeypatch):
    names, nine_times = tuple(one.value for one in Status), 220
    weigh(monkeypatch, fates, favouring("", names, nine_times))
    (meeting,) = read(ARTICLE)
    assert meeting.status is Status.SCHEDULED
    (meeting,) = read(ARTICLE.replace("on June 4.", "on June 4. Chile does not want to meet."))
    assert meeting.status is Status.REFUSED


def test_a_weighed_status_stands_in_the_history(monkeypatch):
    names = (*(one.value for one in Status if one is not Status.HELD), "held")
    weigh(monkeypatch, fates, favouring("", names))
    (meeting,) = read(ARTICLE)
    assert meeting.status is Status.HELD
    assert meeting.history[-1].status is Status.HELD
    assert meeting.history[-1].evidence


def test_a_few_sentences_are_read_by_the_rules_alone(monkeypatch):
    weigh(monkeypatch, days, favouring("none"))
    (meeting,) = read("Envoys of Peru and Chile are to hold talks on squid on June 4. The boats stayed in port.")
    assert meeting.when.earliest == date(2024, 6, 4)
    (meeting,) = read(ARTICLE)
    assert meeting.when is None


def test_both_slots_of_what_was_put_off_are_not_weighed(monkeypatch):
    weigh(monkeypatch, days, favouring("none"))
    new_first = "will hold talks on squid on June 18. The talks, first set for June 4, were put off by Chile"
    old, new = read(ARTICLE.replace("are to hold talks on squid on June 4", new_first))
    assert (old.status, old.when.earliest) == (Status.POSTPONED, date(2024, 6, 4))
    assert (new.status, new.when.earliest) == (Status.SCHEDULED, date(2024, 6, 18))


def test_nobody_is_the_caller_where_no_party_is_likely_enough(monkeypatch):
    weigh(monkeypatch, callers, Weights(("right",), (0,), {}))  # three candidates, none likelier than another
    (meeting,) = read(
        ARTICLE.replace("are to hold talks on squid on June 4", "have cancelled talks on squid set for June 4")
    )
    assert meeting.status is Status.CANCELLED
    assert meeting.called_off_by is None


def test_signs_hold_no_names():
    scene, (draft,) = of(ARTICLE)
    signs = [*fates.signs_of(scene, draft)]
    for one in (*days.candidates(scene, draft), *venues.candidates(scene, draft), *callers.candidates(scene, draft)):
        signs += one.signs
    assert not [
        sign for sign in signs if any(name in sign.lower() for name in ("peru", "chile", "lima", "cusco", "callao"))
    ]


def test_no_day_of_the_rules_gives_way_to_a_month(monkeypatch):
    weigh(monkeypatch, days, favouring("grain month"))
    (meeting,) = read(ARTICLE.replace("in Cusco on Monday of a long year", "in Cusco of the catch of last February"))
    assert meeting.when.earliest == date(2024, 6, 4)
    (meeting,) = read(
        ARTICLE.replace(" on June 4", "").replace(
            "in Cusco on Monday of a long year", "in Cusco of the catch of last February"
        )
    )
    assert meeting.when is not None
    assert meeting.when.earliest == date(2024, 2, 1)


def test_what_is_only_asked_for_is_not_on_the_day_of_the_news(monkeypatch):
    text = ARTICLE.replace("are to hold talks on squid on June 4", "{} talks on squid").replace(
        "on Monday of", "on Wednesday of"
    )
    weigh(monkeypatch, days, favouring("telling 3"))
    (meeting,) = read(text.replace("{}", "will hold"))
    assert meeting.when.earliest == date(2024, 5, 15)
    (meeting,) = read(text.replace("{}", "have proposed"))
    assert (meeting.status, meeting.when) == (Status.PROPOSED, None)


def test_how_a_plan_goes_on_is_a_sign_of_its_fate():
    signs = fate_signs("Envoys of Peru were to meet those of Chile on Monday but flew home and did not explain.")
    assert {"plan be to, were", "then but", "then fly", "then not"} <= signs


def test_how_a_plan_goes_on_before_it_is_told_apart():
    signs = fate_signs("Chile did not explain, but envoys of Peru were to meet those of Chile on Monday.")
    assert "earlier but" in signs
    assert "then but" not in signs


def test_what_the_rules_read_as_called_off_does_not_become_a_plan(monkeypatch):
    off = ARTICLE.replace("are to hold talks on squid on June 4", "have cancelled talks on squid set for June 4")
    names = (*(one.value for one in Status if one is not Status.SCHEDULED), "scheduled")
    weigh(monkeypatch, fates, favouring("", names))
    (meeting,) = read(off)
    assert meeting.status is Status.CANCELLED
