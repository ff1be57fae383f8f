"""What a sentence shows of a party, in weak signs: its words, who does what in it, who says it.

No sign holds a name: a model that knew names would know the articles it learnt from, and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from summitry.reading.grammar import children, modal, negated, objects, subject
from summitry.reading.positions.conditions import hanging
from summitry.reading.positions.harm import harms
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.words import lists_with, words
from summitry.reading.principals import side_of
from summitry.reading.weighing import Signs
from summitry.reading.word_signs import word, words_in

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_LONG = 60  # words of a sentence; a longer one is as long
_MANY = 3  # other parties named


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb of the sentence: who does it, to whom it is done, and which party's words it stands in."""

    verb: Token
    doer: str | None
    others: frozenset[str]
    speaking: str | None


@dataclass(frozen=True, slots=True)
class Scene:
    """One sentence with the parties that its grammar shows; ``signs`` are those that hold for every party."""

    sentence: Span
    deeds: tuple[Deed, ...]
    named: tuple[str, ...]
    owners: tuple[tuple[str, Token], ...]
    signs: Signs


def scene(sentence: Span, sides: Sides) -> Scene:
    """What the sentence shows, once for all parties."""
    found = sides.register.within(sentence.start_char, sentence.end_char)
    owners = ((sides.party(one), one.head) for one in sentence if one.dep_ == "poss")
    return Scene(
        sentence,
        tuple(_deed(verb, sides) for verb in sentence if verb.pos_ in ("VERB", "AUX") and not _helps(verb)),
        tuple(party for _, actor in found if (party := side_of(actor))),
        tuple((party, thing) for party, thing in owners if party),
        _of_sentence(sentence, sides),
    )


def signs_of(party: str, here: Scene, sides: Sides) -> Signs:
    """The signs of the sentence for one party: what it does, what is done to it, what it says of whom."""
    signs = dict(here.signs)
    for deed in here.deeds:
        if deed.doer == party:
            signs |= _deed_signs("does", deed.verb, True)
        elif party in deed.others:
            signs |= _deed_signs("undergoes", deed.verb, True)
        if deed.speaking == party:
            whose = "its own" if deed.doer == party else "nobody's" if deed.doer is None else "another's"
            signs[f"tells {whose}"] = 1.0
            signs |= _deed_signs(f"tells {whose}:", deed.verb, False)
        elif deed.doer not in (None, party) and party in sides.principals:
            signs[f"another does {_named(deed.verb)}"] = 1.0
    for owner, thing in here.owners:
        if owner == party:
            signs |= {"owns": 1.0, f"owns {word(thing)}": 1.0}
    return signs | _place_signs(party, here, sides)


def _place_signs(party: str, here: Scene, sides: Sides) -> Signs:
    speaks = any(one.speaking == party for one in here.deeds)
    acts = any(one.doer == party for one in here.deeds)
    main = any(one.doer == party and one.verb.dep_ == "ROOT" for one in here.deeds)
    shown = {
        "speaks": speaks,
        "acts": acts,
        "acts in the main clause": main,
        "named": party in here.named,
        "named first": here.named[:1] == (party,),
        "absent": not (speaks or acts or party in here.named),
        "principal": party in sides.principals,
        "no principals": not sides.principals,
        f"{min(len(set(here.named) - {party}), _MANY)} others named": True,
    }
    return {sign: 1.0 for sign, seen in shown.items() if seen}


def _of_sentence(sentence: Span, sides: Sides) -> Signs:
    signs: Signs = {"length": min(len(sentence), _LONG) / _LONG}
    signs |= words_in(sentence)
    root = sentence.root
    signs[f"root {word(root)}"] = 1.0
    signs[f"root form {root.tag_}"] = 1.0
    for token in sentence:
        item = sides.voices.statement(token.idx)
        signs[f"told {item.kind if item is not None else 'by the article'}"] = 1.0
    if any(one.is_quote and one.text not in ("'", "’", "‘") for one in sentence):
        signs["quotation marks"] = 1.0
    return signs


def _deed_signs(relation: str, verb: Token, whole: bool) -> Signs:
    no = "not " if negated(verb) else ""
    lemma, aux = verb.lemma_.lower(), modal(verb) or "no modal"
    signs = [f"{_named(verb)}", f"{no}{aux}", f"form {no}{verb.tag_}"]
    if lemma in words().verbs:
        signs.append(f"act {no}{words().verbs[lemma]}")
    if harms(verb):
        signs.append(f"{no}harm")
    signs += [f"{no}one of {name}" for name in lists_with(lemma)]
    waits = hanging(verb)
    if waits.marked:
        signs += [f"hangs {waits.relation}", f"hangs {no}{aux}"]
    if whole:
        signs.append(f"stands as {verb.dep_}")
        for one in objects(verb):
            signs += [f"object {word(one)}", *(f"object of {name}" for name in lists_with(one.lemma_.lower()))]
    return {f"{relation} {sign}": 1.0 for sign in signs}


def _deed(verb: Token, sides: Sides) -> Deed:
    who = subject(verb)
    others = frozenset(party for one in objects(verb) if (party := sides.party(one)))
    return Deed(verb, sides.party(who) if who is not None else None, others, sides.speaking(verb.idx))


def _helps(verb: Token) -> bool:
    return verb.dep_ in ("aux", "auxpass") and not any(children(verb, "nsubj"))


def _named(verb: Token) -> str:
    return f"{'not ' if negated(verb) else ''}{word(verb)}"
