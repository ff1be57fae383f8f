"""Events between parties for readers of event data (PLOVER, 2021): ``find_events``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.model import Article, Event, Statement
from summitry.model.evidence import evidence_at
from summitry.reading.events.coding import code, main_verbs
from summitry.reading.events.sides import sides, unsided
from summitry.reading.grammar import sentence_span
from summitry.reading.voices import Voices
from summitry.reading.who import Register

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Span, Token


def find_events(article: Article, doc: Doc, register: Register, statements: tuple[Statement, ...]) -> tuple[Event, ...]:
    """The events between parties, in the order of the text; the sentence is the evidence.

    The main clause (or what a verb of saying reports) decides; other clauses count only where it holds no event.
    """
    voices = Voices(statements, register)
    found: list[Event] = []
    for sentence in doc.sents:
        found += _events(article.text, sentence, voices)
    return tuple(found)


def _events(text: str, sentence: Span, voices: Voices) -> list[Event]:
    main = main_verbs(sentence.root)
    coded = list(_coded(text, sentence, main, voices))
    if coded:
        return coded
    rest = [token for token in sentence if token.pos_ == "VERB" and token not in main]
    return list(_coded(text, sentence, rest, voices))[:1]


def _coded(text: str, sentence: Span, verbs: list[Token], voices: Voices) -> Iterator[Event]:
    for verb in verbs:
        found = code(verb)
        if found is None:
            continue
        source, target = sides(verb, sentence, voices)
        if source or unsided(verb, voices):
            name, mode, modality = found
            yield Event(name, mode, source, target, modality, (evidence_at(text, *sentence_span(sentence)),))
