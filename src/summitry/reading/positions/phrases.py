"""Verbs with their particle, preposition or object that mean something together: "put on the table", "took Lima to task"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children
from summitry.reading.positions.words import Phrases, words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_PARTS = ("prt", "prep", "dobj", "acomp", "advmod", "dative", "oprd", "attr", "intj", "xcomp", "ccomp", "nsubjpass")

_ALONE = frozenset({"dig", "give", "cave"})


def phrase_act(verb: Token) -> str | None:
    """The act of a verb with its particle, preposition or object, else of the verb alone; None where it is no trigger."""
    lemma = verb.lemma_.lower()
    if lemma == "press" and any(one.lower_ in ("on", "ahead", "forward") for one in children(verb, "prt", "advmod")):
        return None  # "press on with their work"
    by = verb.i + 1 < len(verb.doc) and verb.nbor(1).lower_ == "by"
    bare_by = by and not any(one.lower_ == "by" and any(children(one, "pobj")) for one in children(verb, "prep"))
    if lemma == "stand" and (bare_by or any(one.lower_ in words().idly for one in children(verb, "advmod"))):
        return None  # "will not stand IDLY by" stands by nothing
    act = phrase(verb, words().phrases)
    if act is None and (child(verb, "prt") is None or lemma in words().verbs):
        act = words().verbs.get(lemma)
    return act


def phrase(verb: Token, table: Phrases) -> str | None:
    """What the longest phrase of the table says that the verb and its parts make up, or None.

    A particle belongs to the verb: "called off on Monday" calls on nobody.
    """
    listed = table.get(verb.lemma_.lower())
    if listed is None:
        return None
    parts, particle = frozenset(_parts(verb)), child(verb, "prt")
    no = "no" in parts
    for rest, meaning in listed:
        if "for" in rest and verb.lemma_ in ("settle", "hold", "call") and child(verb, "dobj") is not None:
            continue  # "settle the terms for a fund", "hold out oil for a winter", "called a march for Monday"
        if verb.lemma_ == "see" and rest == {"to"} and child(verb, "dobj") is not None:
            continue  # "is keen to see an end to the war"
        if no and "no" not in rest and any(one.lemma_.lower() in rest for one in children(verb, "dobj")):
            continue  # "raised no objection"
        there = rest <= parts or rest <= parts | _behind(verb, rest)
        if there and (particle is None or particle.lower_ in rest):
            return meaning
    return None


def _parts(verb: Token) -> Iterator[str]:
    yield from _mark_of_purpose(verb)
    for one in children(verb, *_PARTS):
        if verb.lemma_ == "let" and one.dep_ in ("xcomp", "ccomp") and child(one, "nsubj") is None:
            yield from (one.lower_, *(prep.lower_ for prep in children(one, "prep")))  # "let GO OF the island"
        if one.dep_ in ("xcomp", "ccomp") and one.pos_ not in ("NOUN", "ADJ"):
            continue
        if one.pos_ == "ADP" and (one.i < verb.i or _dated(one)) and one.dep_ != "prt":
            # "warned Lima on Tuesday OF reprisals": the parse hangs it on the day
            behind = (two for day in children(one, "pobj") for two in children(day, "prep") if one.i > verb.i)
            yield from (two.lower_ for two in behind if two.lower_ == "of" and not _dated(two))
            continue  # "In its note it gave" gives in to nobody
        if one.dep_ == "prep" and one.lower_ == "in" and verb.lemma_ in _ALONE and child(one, "pobj") is not None:
            continue  # "dig in our bay" digs in nobody
        yield one.lower_
        yield one.lemma_.lower()
        if one.dep_ == "advmod" and one.i > verb.i:
            yield from (prep.lower_ for prep in children(one, "prep"))  # "backed AWAY FROM its claim"
        if one.dep_ == "ccomp":
            yield from (two.lemma_.lower() for two in children(one, "dobj", "attr"))  # "made reform A CONDITION"
        if one.dep_ in ("dobj", "attr") and any(two.lower_ == "no" for two in one.lefts):
            yield "no"
        if one.dep_ == "dobj":
            yield from (prep.lower_ for prep in children(one, "prep"))
        if one.dep_ in ("dobj", "prep"):
            # "made the release of the crew DEPENDENT on a treaty", "made credits for Lima DEPENDENT": hung on the noun before it
            yield from (two.lower_ for two in one.subtree if two.dep_ == "amod" and two.head.i < two.i)


def _mark_of_purpose(verb: Token) -> Iterator[str]:
    """ "called FOR the ban to be lifted": the parse makes a clause of purpose of it."""
    for clause in children(verb, "advcl", "ccomp"):
        named = child(clause, "nsubj", "nsubjpass") is not None and any(
            one.lower_ == "to" for one in children(clause, "aux")
        )
        yield from (one.lower_ for one in children(clause, "mark") if named and one.lower_ == "for" and one.i > verb.i)


def _behind(verb: Token, prepositions: frozenset[str]) -> set[str]:
    """The nouns behind those prepositions: "on the TABLE"."""
    over = (verb, *children(verb, "dobj"))
    near = {
        inner.lemma_.lower()
        for one in over
        for prep in one.children
        if prep.pos_ == "ADP" and prep.lower_ in prepositions
        for inner in children(prep, "pobj")
    }
    return near | _far_behind(verb, prepositions)


def _far_behind(verb: Token, words_of_phrase: frozenset[str]) -> set[str]:
    """ "put a survey of the grounds ON THE TABLE": the parse hangs it on the noun before it."""
    far = (
        inner
        for thing in children(verb, "dobj")
        for prep in children(thing, "prep")
        for inner in children(prep, "pobj")
    )
    return {
        word
        for one in far
        for prep in children(one, "prep")
        for inner in children(prep, "pobj")
        if prep.lower_ in words_of_phrase and inner.lemma_.lower() in words_of_phrase
        for word in (prep.lower_, inner.lemma_.lower())
    }


def _dated(prep: Token) -> bool:
    inner = child(prep, "pobj")
    return inner is not None and (inner.ent_type_ in ("DATE", "TIME") or inner.lemma_.lower() in words().spans)
