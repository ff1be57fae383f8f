"""Who is named around a meeting: the actors of its sentence and of the paragraph before it, nearest first."""

from __future__ import annotations

from itertools import chain, islice, takewhile
from typing import TYPE_CHECKING

from summitry.model import Actor
from summitry.reading.grammar import child, children, subject
from summitry.reading.meetings.between import stands_between
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.slots import actors_at
from summitry.reading.meetings.whereabouts import says_where
from summitry.reading.principals import side_of
from summitry.reading.voices import Voices
from summitry.reading.who import Register

if TYPE_CHECKING:
    from summitry.reading.tree import Span


_CITY = 3  # letters of the name of a city in capitals
_HEAD = 12  # tokens of a dateline
_LONG = 4000  # characters: no paragraph is longer, but in a text without line ends


def near_by(text: str, trigger: Trigger, sentence: Span, voices: Voices) -> list[tuple[Actor, str]]:
    """Actors of the sentence, then of the paragraph before it, nearest first; voices that only report are no side."""
    paragraph = text.rfind("\n", max(0, sentence.start_char - _LONG), sentence.start_char) + 1
    paragraph = max(paragraph, sentence.start_char - _LONG)
    here = trigger.token.idx
    where = _where(sentence, paragraph) | _in_dateline(sentence)
    own = [pair for pair in _actors(voices, sentence.start_char, sentence.end_char) if pair[0] not in where]
    own.sort(key=lambda pair: abs(pair[0] - here))
    before = [pair for pair in _actors(voices, paragraph, sentence.start_char) if pair[0] not in where]
    before.sort(key=lambda pair: -pair[0])
    return [(actor, "sentence") for _, actor in own] + [(actor, "paragraph") for _, actor in before]


def traveller_first(trigger: Trigger, near: list[tuple[Actor, str]], register: Register) -> list[tuple[Actor, str]]:
    """ "The minister will visit Lima on Friday, but A TRIP to Quito has been put off": whose, where nothing says so: the subject's of
    the clause before."""
    token = trigger.token
    if not trigger.noun or trigger.kind != "visit" or trigger.definite or child(token, "poss") is not None:
        return near
    clause = next((one for one in token.ancestors if one.pos_ in ("VERB", "AUX")), None)
    who = subject(clause.head) if clause is not None and clause.dep_ == "conj" else None
    first = {one.id for one in actors_at(who, register)} if who is not None and who.i < token.i else set[str]()
    return sorted(near, key=lambda pair: pair[0].id not in first)


def _where(sentence: Span, since: int) -> set[int]:
    """Where, from ``since`` to the end of the sentence, a state only says where a town lies."""
    before = takewhile(lambda one: one.idx >= since, reversed(sentence.doc[: sentence.start]))
    aside = [one for one in chain(sentence, before) if says_where(one) or stands_between(one)]
    return {part.idx for one in aside for part in (one, *children(one, "compound", "det", "nmod"))}


def _in_dateline(sentence: Span) -> set[int]:
    """ "PORT VELM, Ostrova - The league declined": what stands before the dash only says where it was written."""
    first = next((one for one in sentence if one.is_alpha), None)
    if first is None or not first.text.isupper() or len(first) < _CITY:
        return set()
    head = list(islice(sentence, _HEAD))
    dash = next((at for at, one in enumerate(head) if one.text in ("-", "–", "—", "--")), None)
    spaced = dash is not None and dash > 0 and bool(head[dash - 1].whitespace_)
    if dash is None or not spaced or any(one.pos_ in ("VERB", "AUX") and one.text.islower() for one in head[:dash]):
        return set()
    return {one.idx for one in head[:dash]}


def _actors(voices: Voices, start: int, end: int) -> list[tuple[int, Actor]]:
    return [
        (mention.start, actor)
        for mention, actor in voices.register.within(start, end)
        if not actor.observer
        and side_of(actor) is not None
        and not voices.register.places_in(mention.start, mention.end)
    ]
