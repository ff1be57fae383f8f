"""Whose part a condition is, weighed: the rules' answer, the holder, whoever the words name or meet, or nobody.

"Unless the fee falls before the harvest" is the other side's to fulfil, "until a treaty is signed" nobody's alone, "if the company is
sold" that of a third one: the words, who is spoken of and who meets whom tell it together (``evaluation/learn/owners.py``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, subject
from summitry.reading.positions.likely import Found, weighable
from summitry.reading.positions.sides import Sides
from summitry.reading.principals import side_of
from summitry.reading.weighing import Candidate, Signs, chosen, weights
from summitry.reading.word_signs import word

if TYPE_CHECKING:
    from summitry.reading.tree import Span

TIMES = 2.0  # as likely as the rules' own
_BEFORE = 600  # characters: about two paragraphs
_NEAREST = 4


def with_owners(found: Sequence[Found], sides: Sides) -> tuple[Found, ...]:
    """The positions with whose part their conditions likely are; those of a text of a few sentences as they are."""
    if not found or not weighable(found[0].sentence.doc):
        return tuple(found)
    return tuple(_owned(one, sides) for one in found)


def _owned(one: Found, sides: Sides) -> Found:
    condition = one.position.condition
    if condition is None:
        return one
    by = chosen(weights("owners", "owner"), candidates(one, sides), TIMES).answer
    return (
        one if by == condition.by else replace(one, position=replace(one.position, condition=replace(condition, by=by)))
    )


def candidates(one: Found, sides: Sides) -> list[Candidate[str]]:
    """Nobody, and each party in reach, the rules' own answer among them."""
    position, condition = one.position, one.position.condition
    assert condition is not None
    phrase = _phrase(one)
    found: dict[str, Signs] = {}
    for party, name in _in_reach(one, phrase, sides):
        found.setdefault(party, {})[name] = 1.0
    if condition.by is not None:
        found.setdefault(condition.by, {})["rules"] = 1.0
    words = list(_words(phrase))
    for party, signs in found.items():
        if party == position.holder:
            signs["holder"] = 1.0
        if party == position.addressee:
            signs["addressee"] = 1.0
        if party in sides.principals:
            signs["principal"] = 1.0
        if party in sides.counterparts(position.holder):
            signs["meets the holder"] = 1.0
        kinds = ["holder" if party == position.holder else "another"]
        kinds += [name for name in ("rules", "subject", "named there") if name in signs]
        for kind in kinds:
            signs[f"{kind}, {condition.relation}"] = signs[f"{kind}, {position.act}"] = 1.0
            signs |= dict.fromkeys((f"{kind}, {word}" for word in words), 1.0)
    none: Signs = {"none": 1.0, f"none, {condition.relation}": 1.0, f"none, {position.act}": 1.0}
    none |= dict.fromkeys((f"none, {word}" for word in words), 1.0)
    if condition.by is None:
        none["rules: none"] = 1.0
    given = [Candidate(party, signs, party == condition.by) for party, signs in found.items()]
    return [Candidate(None, none, condition.by is None), *given]


def _phrase(one: Found) -> Span | None:
    """The words of the condition, where they stand in the position's sentence."""
    condition, sentence = one.position.condition, one.sentence
    assert condition is not None
    start = sentence.doc.text.find(condition.what, sentence.start_char)
    if start < 0 or start >= sentence.end_char:
        return None
    span = sentence.doc.char_span(start, start + len(condition.what), alignment_mode="expand")
    return span if span is not None and len(span) else None


def _in_reach(one: Found, phrase: Span | None, sides: Sides) -> Iterator[tuple[str, str]]:
    """Parties with what brings each in."""
    position, sentence = one.position, one.sentence
    yield position.holder, "in reach"
    if position.addressee:
        yield position.addressee, "in reach"
    for party in (*sides.principals, *sides.counterparts(position.holder)):
        yield party, "in reach"
    if phrase is not None:
        yield from ((party, "named there") for party in _parties(phrase.start_char, phrase.end_char, sides))
        who = subject(phrase.root) or child(phrase.root, "nsubjpass")
        doing = sides.party(who) if who is not None else None
        if doing:
            yield doing, "subject"
        owners = (sides.party(token) for token in phrase if token.dep_ == "poss")
        yield from ((owner, "owner there") for owner in owners if owner)
    yield from ((party, "in the sentence") for party in _parties(sentence.start_char, sentence.end_char, sides))
    start = sentence.start_char
    before = reversed(list(_parties(max(0, start - _BEFORE), start, sides)))
    nearest = dict.fromkeys(party for party in before if party != position.holder)
    yield from ((party, f"before {at}") for at, party in enumerate(list(nearest)[:_NEAREST]))


def _parties(start: int, end: int, sides: Sides) -> Iterator[str]:
    """Those that a stretch of the text names or points to, in order."""
    for _, actor in sides.register.within(start, end):
        if (party := side_of(actor)) is not None:
            yield party


def _words(phrase: Span | None) -> Iterator[str]:
    """What the condition says, without names."""
    if phrase is None:
        return
    root = phrase.root
    yield f"head {word(root)}"
    yield f"form {root.tag_}"
    passive = child(root, "nsubjpass")
    if passive is not None:
        yield "passive" if child(root, "agent") is None else "passive by"
        yield f"of {word(passive)}"
    elif (who := child(root, "nsubj")) is not None:
        yield f"does {who.pos_}"
        yield f"who {word(who)}"
    thing = child(root, "dobj")
    if thing is not None:
        yield f"what {word(thing)}"
    if root.pos_ == "NOUN":
        yield "a noun"
