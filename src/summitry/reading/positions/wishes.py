"""Demands that sound like something else: wanting, asking, telling somebody to, hoping that they will."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token


def wish(token: Token, sides: Sides) -> str | None:
    """ "demand" where this verb asks something of another side, else None."""
    lemma = token.lemma_.lower()
    if lemma in ("want", "ask"):
        return _wanting(token)
    if lemma in words().directing:
        told = child(token, "dobj") is not None and _infinitive(child(token, "xcomp"))
        return "demand" if told and sides.party(child(token, "dobj")) is not None else None
    if lemma in words().hoping:
        return _hoping(token, sides)
    return None


def _wanting(token: Token) -> str | None:
    """ "wants guarantees", "wants Kiev to pay", "wants to cap the fee": a demand. "wants to go": none."""
    clause = child(token, "ccomp", "xcomp")
    if any(one.tag_ in ("WP", "WDT") for one in children(token, "dobj")):
        return None  # "whom it asked to"
    if clause is not None:
        if clause.lower_ in ("said", "added", "told"):
            return None
        if child(clause, "nsubj", "nsubjpass") is not None or child(token, "dobj") is not None:
            return "demand"
        return "demand" if token.lemma_ == "want" and clause.lemma_.lower() in words().wishing else None
    return "demand" if token.lemma_ == "want" and child(token, "dobj") is not None else None


def _hoping(token: Token, sides: Sides) -> str | None:
    """ "We hope that they will keep it", "expects Lima to pay": of another party that can do it."""
    clause = child(token, "ccomp", "xcomp")
    if clause is None:
        return None
    who = child(clause, "nsubj") or child(token, "dobj")
    asked = modal(clause) in ("will", "would", "can", "could") or _infinitive(clause)
    party = sides.party(who) if who is not None else None
    return "demand" if asked and party and party != sides.party(child(token, "nsubj")) else None


def _infinitive(clause: Token | None) -> bool:
    return clause is not None and any(one.lower_ == "to" for one in children(clause, "aux"))


def unwilling(token: Token) -> str | None:
    """ "has no intention of leaving", "sees no reason to pay": a refusal."""
    if token.lemma_.lower() not in words().unwilling_verbs:
        return None
    for one in children(token, "dobj"):
        said = any(two.dep_ in ("prep", "acl", "relcl") for two in one.children)
        if one.lemma_.lower() in words().unwilling and said and any(two.lower_ == "no" for two in one.lefts):
            return "refusal"
    return None
