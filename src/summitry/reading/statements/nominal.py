"""Nouns that hand on a content: Norland's claim that, her decision to, calls for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children
from summitry.reading.statements import sources
from summitry.reading.statements.beside import phrase_ending_at
from summitry.reading.statements.cue import Cue, Range, Source
from summitry.reading.statements.nouns import by_phrase, noun_phrase, possessor
from summitry.reading.statements.words import lemma, table

if TYPE_CHECKING:
    from summitry.reading.tree import Token


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
        return possessor(owner)
    verb = _light_verb(noun)
    if verb is not None:
        return _maker(verb)
    by = by_phrase(noun)
    if by is not None:
        return by
    name = next((one for one in children(noun, "compound", "nmod", "amod") if one.pos_ == "PROPN"), None)
    if name is not None:
        return Source(_with_article(name.left_edge), name.i, name)
    return _taken_for_noun(noun)


def _with_article(first: Token) -> int:
    before = first.doc[first.i - 1] if first.i else first
    return before.i if before.dep_ == "det" and before.head.i > first.i else first.i


def _maker(verb: Token) -> Source | None:
    """Who makes a promise, voices a fear; of "his remarks carried a warning" whose remarks they are."""
    who = sources.of_verb(verb)
    owner = child(who.head, "poss") if who is not None else None
    if (
        who is not None
        and owner is not None
        and lemma(who.head) in table("nouns")["speech"] | table("documents")["words"]
    ):
        return possessor(owner)
    return who


def _taken_for_noun(noun: Token) -> Source | None:
    """ "But Brown claims that", "May charges that": a verb that the parser took for the plural of a noun."""
    if noun.tag_ != "NNS" or noun.i == 0:
        return None
    own = child(noun, "nsubj")
    if own is not None:
        return noun_phrase(own)
    before = noun.doc[noun.i - 1]
    if before == noun.head and before.is_title and before.pos_ in ("NOUN", "PROPN"):
        return phrase_ending_at(before)
    return None


def carries(verb: Token) -> bool:
    """Whether a verb and its object are one cue: "voiced concern that"."""
    thing = child(verb, "dobj")
    found = find_nominal(thing) if thing is not None and _light_verb(thing) is not None else None
    return found is not None and bool(found.content)


def _light_verb(noun: Token) -> Token | None:
    if noun.dep_ == "conj" and noun.head.pos_ == "NOUN":
        return _light_verb(noun.head)
    verb = noun.head
    if noun.dep_ == "pobj" and verb.lower_ == "in" and lemma(verb.head) == "persist":
        verb = verb.head
    elif noun.dep_ not in ("dobj", "conj"):
        return None
    return verb if lemma(verb) in table("light")["verbs"] else None
