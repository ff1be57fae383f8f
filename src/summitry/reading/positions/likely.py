"""Which of the positions that the rules found are likely to be some: learnt, where the rules can no longer tell.

Two steps. The first reads the sentence without the rules: how likely it tells each act of this party, from its words and grammar.
The second weighs that against what the rules found there. What is unlikely is dropped; nothing is added, and no act or holder is
changed.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from summitry.model import Position
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.signs import scene, signs_of
from summitry.reading.weighing import Signs, probability, weights

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Span

ANY = "any"
"""The outcome that a sentence tells some position of a party, whichever act."""
_FILE = "positions"
# On articles like those learnt from 0.35 would drop the most errors; on agencies' own wire it would drop what is right, too.
_LEAST = 0.22
_MANY = 4
_ARTICLE = 8  # sentences


@dataclass(frozen=True, slots=True)
class Found:
    """A position with the sentence that the rules found it in."""

    sentence: Span
    position: Position


def without_unlikely(found: Sequence[Found], sides: Sides) -> tuple[Position, ...]:
    """The positions that are likely enough, in their order; of a text of a few sentences, which shows too little, all."""
    if not found or not weighable(found[0].sentence.doc):
        return tuple(one.position for one in found)
    kept: list[Position] = []
    for here in by_sentence(found):
        seen = scene(here[0].sentence, sides)
        for one in here:
            told = weights(_FILE, "told").scores(signs_of(one.position.holder, seen, sides))
            signs = found_signs(one, here, told, sides)
            if probability(weights(_FILE, "kept").scores(signs)["kept"]) >= _LEAST:
                kept.append(one.position)
    return tuple(kept)


def by_sentence(found: Sequence[Found]) -> Iterator[list[Found]]:
    """What was found, sentence by sentence."""
    return (list(here) for _, here in groupby(found, key=lambda one: one.sentence))


def weighable(doc: Doc) -> bool:
    """Whether the text is long enough to be an article: who its parties are and how it tells of them shows over several sentences."""
    return len(doc.sents) >= _ARTICLE


def found_signs(one: Found, beside: Sequence[Found], told: Mapping[str, float], sides: Sides) -> Signs:
    """What speaks for and against a position: how likely the sentence tells it, and where and beside what the rules found it.

    ``beside``: all that they found in its sentence.
    """
    position, here = one.position, [other.position for other in beside]
    rival = max(score for act, score in told.items() if act not in (ANY, position.act))
    signs: Signs = {
        "told": told[position.act],
        "told any": told[ANY],
        "told another": rival,
        "told ahead": told[position.act] - rival,
        "place in the text": one.sentence.start / len(one.sentence.doc),
    }
    names = [
        f"act {position.act}",
        f"{min(len(here), _MANY)} in the sentence",
        "addressee" if position.addressee else "no addressee",
        *(f"also {act}" for act in sorted({two.act for two in here if two.holder == position.holder} - {position.act})),
    ]
    if len({two.holder for two in here}) > 1:
        names.append("two holders")
    if position.condition is not None and position.condition.what != position.what:  # else a demand that comes first
        names.append(f"condition {position.condition.relation}")
    if sides.principals:
        names.append("principal" if position.holder in sides.principals else "third party")
    if sides.counterparts(position.holder):
        names.append("meets somebody")
    return signs | dict.fromkeys(names, 1.0)
