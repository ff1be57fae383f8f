"""What a position hangs on: the clause or phrase, its relation, and whose part it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.model import Condition
from summitry.reading.grammar import child, children, modal, negated, span_of, subject
from summitry.reading.positions.words import words
from summitry.reading.voices import Voices

if TYPE_CHECKING:
    from spacy.tokens import Token

_MODALS_OF_OTHERS = frozenset({"must", "should", "ought"})


def find_condition(head: Token, holder: str, addressee: str | None, text: str, voices: Voices) -> Condition | None:
    """The condition in reach of ``head``: its own clause, then below, then above up to the attribution."""
    for place in _in_reach(head):
        found = _marked(place, holder, addressee, text, voices)
        if found is not None:
            return found
    return _but(head, holder, addressee, text, voices)


def _in_reach(head: Token) -> Iterator[Token]:
    yield head
    for one in head.subtree:
        if one != head and one.pos_ in ("VERB", "AUX", "NOUN", "ADJ"):
            yield one
    above = head
    while (
        above.dep_ in ("xcomp", "ccomp", "acomp", "dobj", "conj", "attr", "pobj", "prep", "advcl")
        and above.head != above
    ):
        above = above.head
        yield above


def _marked(place: Token, holder: str, addressee: str | None, text: str, voices: Voices) -> Condition | None:
    for one in place.children:
        if one.dep_ == "advcl":
            relation = _clause_relation(one, place)
            if relation:
                return _condition(relation, one, holder, addressee, text, voices)
        elif one.dep_ in ("prep", "mark", "pcomp"):
            relation = _phrase_relation(one, place)
            inner = child(one, "pobj", "pcomp")
            if relation and inner is not None:
                return _condition(relation, _deepest(inner), holder, addressee, text, voices)
    return None


def _deepest(token: Token) -> Token:
    """The noun after "in return FOR guarantees": down the chain of prepositions."""
    for prep in children(token, "prep"):
        inner = child(prep, "pobj", "pcomp")
        if token.lower_ in ("return", "exchange", "turn") and inner is not None:
            return inner
    return token


def _clause_relation(clause: Token, place: Token) -> str | None:
    marks = [one for one in clause.children if one.dep_ in ("mark", "advmod") and one.i < clause.i]
    for mark in marks:
        word = mark.lower_
        if word in ("after", "when") and not _only(mark, clause, place):
            continue
        if word in words().conditions:
            return words().conditions[word]
    before = " ".join(one.lower_ for one in clause.subtree if one.i < clause.i)
    return next(
        (relation for phrase, relation in words().conditions.items() if " " in phrase and phrase in before), None
    )


def _phrase_relation(prep: Token, place: Token) -> str | None:
    word = prep.lower_
    if word == "in":
        inner = child(prep, "pobj")
        return "in_return_for" if inner is not None and inner.lower_ in ("return", "exchange") else None
    if word == "on":
        inner = child(prep, "pobj")
        return "if" if inner is not None and inner.lower_ in ("condition", "understanding", "proviso") else None
    if word == "after":
        return "only_after" if _only(prep, prep, place) else None
    if word == "without":
        return "unless" if negated(place) or any(one.lower_ == "no" for one in place.lefts) else None
    if word == "until":
        return "until" if not _dated(prep) else None
    return None


def _dated(prep: Token) -> bool:
    """ "until Friday" is a date, no condition."""
    inner = child(prep, "pobj")
    return inner is None or inner.like_num or inner.pos_ in ("NUM", "PROPN")


def _only(mark: Token, clause: Token, place: Token) -> bool:
    """ "only after", "only come after", "can come only when": without "only", after and when just tell the time."""
    near = {one.lower_ for one in (*mark.children, *clause.children, *place.children)}
    return "only" in near


def _condition(relation: str, inner: Token, holder: str, addressee: str | None, text: str, voices: Voices) -> Condition:
    start, end = span_of(inner, frozenset({"mark"}))
    return Condition(relation, text[start:end], _whose(inner, holder, addressee, voices))


def _whose(inner: Token, holder: str, addressee: str | None, voices: Voices) -> str | None:
    """The party whose part the condition is: its subject (or who gives what that receives), an owner, the addressee."""
    who = subject(inner) if inner.pos_ in ("VERB", "AUX") else None
    party = voices.party(who) if who is not None else None
    if party and party != holder:
        return party
    if party == holder:
        return addressee if inner.lemma_.lower() in words().receiving else holder
    if inner.lower_ in ("condition", "understanding", "proviso") and (clause := child(inner, "acl", "relcl", "ccomp")):
        return _whose(clause, holder, addressee, voices)  # "on condition that the union accepts"
    if inner.pos_ in ("NOUN", "PROPN", "VERB"):
        for owner in children(inner, "poss", "amod", "compound"):
            if (party := voices.party(owner)) and party != holder:
                return party
        for prep in children(inner, "prep"):
            if prep.lower_ in ("by", "from", "of") and (party := voices.party(child(prep, "pobj"))) and party != holder:
                return party
    # In talks of two, what one waits for is the other's: the one just spoken of in the paragraph.
    return addressee or voices.other_party(inner, holder)


def _but(head: Token, holder: str, addressee: str | None, text: str, voices: Voices) -> Condition | None:
    """What the other side must do is the condition of an offer: "would gladly ..., but they must ... too"."""
    top = head
    while top.dep_ in ("xcomp", "acomp", "ccomp") and top.head != top and top.head.pos_ in ("VERB", "AUX"):
        top = top.head
    if modal(top) not in ("would", "will", "can", "could"):
        return None
    for clause in children(top, "conj"):
        who = child(clause, "nsubj")
        if who is None or not any(one.lower_ == "but" for one in children(top, "cc")):
            continue
        bound = modal(clause) in _MODALS_OF_OTHERS or clause.lemma_.lower() in words().must_verbs
        party = voices.party(who) or (voices.other_party(who, holder) if who.lower_ in ("they", "you") else None)
        if bound and party and party != holder:
            start, end = span_of(clause, frozenset({"cc"}))
            return Condition("if", text[start:end], party)
    return None
