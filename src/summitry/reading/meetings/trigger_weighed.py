"""Meetings that no word names: "Rossi will have Tallis up for coffee on Tuesday", "In June he had come to the atoll and agreed to a fund".

Where no rule finds a trigger in a sentence, its words, days, places and parties are weighed: how likely it tells of a meeting that no
other sentence tells of. What each is worth was learnt (``evaluation/learn/told.py``), no name among the signs. The verb that speaks most
for it is the trigger, and the rules go on from there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TYPE_CHECKING

from summitry.model import TimeExpression
from summitry.reading.grammar import child
from summitry.reading.meetings.mention import Trigger
from summitry.reading.principals import side_of
from summitry.reading.weighing import Signs, probability, weights
from summitry.reading.who import Register
from summitry.reading.word_signs import word, words_in

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

LEAST = 0.6
"""How likely at least. On folds left out three in four sentences taken at this limit tell of a missed meeting; at 0.5 seven in ten do, but
on agencies' own wire, where few are missed, more is told that is none.
"""
_ARTICLE = 8  # sentences: what is shorter shows too little of what it is about
_MANY = 3
_TWO = 2
_SHORT = 10  # tokens
_NEAR = 2  # sentences


def weighed_triggers(
    sentences: Sequence[Span], told: Collection[int], times: Sequence[TimeExpression], register: Register
) -> Iterator[Trigger]:
    """A trigger for each sentence that likely tells of a meeting. ``told``: the numbers of those in which a rule found one."""
    if len(sentences) < _ARTICLE:
        return
    model = weights("told", "meeting")
    for number, sentence in enumerate(sentences):
        if number in told:
            continue
        signs = signs_of(sentences, number, told, times, register)
        if probability(model.scores(signs)["told"]) < LEAST:
            continue
        verbs = [one for one in sentence if one.pos_ == "VERB"]
        verbs = [one for one in verbs if child(one, "ccomp") is None] or verbs  # not who says so
        if verbs:
            strength = {one.i: model.scores(_of_verb(one))["told"] for one in verbs}
            best = max(verbs, key=lambda one: (strength[one.i], -one.i))
            yield Trigger(best, "talks", noun=False, definite=False, ordinal=None, weighed=True)


def signs_of(
    sentences: Sequence[Span],
    number: int,
    told: Collection[int],
    times: Sequence[TimeExpression],
    register: Register,
) -> Signs:
    """What one sentence shows, and whether those around it tell of a meeting."""
    sentence = sentences[number]
    signs: Signs = {f"root {word(sentence.root)}": 1.0, f"root form {sentence.root.tag_}": 1.0}
    signs |= words_in(sentence)
    for token in sentence:
        if token.pos_ == "VERB":
            signs |= _of_verb(token)
    signs |= dict.fromkeys(_who_when_where(sentence, times, register), 1.0)
    if any(one.is_quote for one in sentence):
        signs["quotation marks"] = 1.0
    if len(sentence) < _SHORT:
        signs["short"] = 1.0
    if number == 0:
        signs["first"] = 1.0
    for step in range(1, _NEAR + 1):
        for name, other in ((f"told {step} before", number - step), (f"told {step} behind", number + step)):
            if other in told:
                signs[name] = 1.0
    return signs


def _of_verb(verb: Token) -> Signs:
    own = word(verb)
    names = [f"word {own}", f"form {verb.tag_}"]
    if any(one.dep_ in ("nsubj", "nsubjpass") for one in verb.children):
        names.append(f"somebody: {own}")
    names += [f"{own} {one.lower_}" for one in verb.children if one.dep_ in ("prep", "prt")]
    return dict.fromkeys(names, 1.0)


def _who_when_where(sentence: Span, times: Sequence[TimeExpression], register: Register) -> Iterator[str]:
    start, end = sentence.start_char, sentence.end_char
    actors = [actor for _, actor in register.within(start, end)]
    sides = {side for actor in actors if (side := side_of(actor)) is not None}
    people = {actor.id for actor in actors if actor.kind == "person"}
    days = [one for one in times if start <= one.start < end]
    places = [one for one in register.places if start <= one.start < end]
    yield f"{min(_MANY, len(sides))} sides"
    yield f"{min(_MANY, len(people))} people"
    yield f"{min(_TWO, len(days))} times"
    yield f"{min(_TWO, len(places))} places"
    for one in days:
        yield f"grain {one.granularity}"
        yield f"direction {one.direction}"
    if days and places:
        yield "time and place"
    if days and sides:
        yield "time and side"
    if len(sides) >= _TWO:
        yield "two sides"
        if days:
            yield "time and two sides"
