"""Nouns that hand on a content: Norland's claim that, her decision to, calls for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children
from summitry.reading.statements import sources
from summitry.reading.statements.cue import Cue, Range, Source
from summitry.reading.statements.words import lemma, table

if TYPE_CHECKING:
    from spacy.tokens import Token


def find_nominal(noun: Token) -> Cue | None:
    """The attribution that this noun makes, or None."""
    if noun.pos_ != "NOUN":
        return None
    nouns, word = table("nouns"), lemma(noun)
    act = "speech" if word in nouns["speech"] else "attitude" if word in nouns["attitude"] else None
    if act is None:
        return None
    who, verb = _owner(noun), _light_verb(noun)
    frame, ranges = _content(noun) or ("quote", [])
    # "made the following comment:" announces a quotation; a noun alone hands on nothing.
    announces = frame == "quote" and act == "speech" and verb is not None
    if (frame == "quote" and not announces) or (who is None and frame != "that"):
        return None
    begins = verb.i if verb is not None and verb.i < noun.i else noun.i
    first = min(begins, who.first) if who is not None else begins
    return Cue(act, frame, noun, begins, noun.i, who, ranges, first, noun.i, word == "denial", announces)


def _content(noun: Token) -> tuple[str, list[Range]] | None:
    for clause in children(noun, "acl", "ccomp", "relcl", "xcomp"):
        if clause.i < noun.i:
            continue
        if any(one.lower_ in ("that", "whether") for one in children(clause, "mark")):
            return "that", [(clause.left_edge.i, clause.right_edge.i)]
        if clause.dep_ in ("acl", "xcomp") and any(one.lower_ == "to" for one in children(clause, "aux")):
            return "inf", [(clause.left_edge.i, clause.right_edge.i)]
    for prep in children(noun, "prep"):
        if prep.lower_ in ("of", "for", "about") and prep.i == noun.i + 1:
            return prep.lower_, [(prep.i + 1, prep.right_edge.i)]
    return None


def _owner(noun: Token) -> Source | None:
    """ "Norland's claim", "a claim by Norland", "voiced fear that", "a Daily Courier report that"."""
    owner = child(noun, "poss")
    if owner is not None:
        return sources.possessor(owner)
    verb = _light_verb(noun)
    if verb is not None:
        return sources.of_verb(verb)
    by = sources.by_phrase(noun)
    if by is not None:
        return by
    name = next((one for one in children(noun, "compound", "nmod", "amod") if one.pos_ == "PROPN"), None)
    return Source(name.left_edge.i, name.i, name) if name is not None else None


def carries(verb: Token) -> bool:
    """Whether a verb and its object are one cue: "voiced concern that"."""
    thing = child(verb, "dobj")
    found = find_nominal(thing) if thing is not None and _light_verb(thing) is not None else None
    return found is not None and bool(found.content)


def _light_verb(noun: Token) -> Token | None:
    verb = noun.head
    return verb if noun.dep_ == "dobj" and lemma(verb) in table("light")["verbs"] else None
