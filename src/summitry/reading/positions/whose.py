"""Whose part a condition is to fulfil."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, subject
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from spacy.tokens import Token


def whose(inner: Token, trigger: Trigger, addressee: str | None, sides: Sides) -> str | None:
    """The party that fulfils it: who does it, who owns or gives it; else the other side, since nobody waits for himself."""
    holder = trigger.holder
    if inner.pos_ in ("VERB", "AUX"):
        who = _doer(inner)
        party = sides.party(who)
        if party == holder and child(inner, "nsubj") is not None:
            return holder if _own_deed(inner) else _other(inner, trigger, addressee, sides)
        if party and party != holder and child(inner, "nsubjpass") is None:
            return party
        if who is not None and party is None and (party := _giver(who, holder, sides)):
            return party
    elif party := _giver(inner, holder, sides):
        return party
    return _other(inner, trigger, addressee, sides)


def _doer(inner: Token) -> Token | None:
    own = child(inner, "agent")
    return subject(inner) if own is not None or child(inner, "nsubjpass") is None else child(inner, "nsubjpass")


def _own_deed(inner: Token) -> bool:
    """Whether a subject does it rather than gets or is it: "we finish our review", not "we get the money"."""
    lemma = inner.lemma_.lower()
    return lemma not in words().receiving and lemma not in ("be", "have", "remain", "become")


def _giver(thing: Token, holder: str, sides: Sides) -> str | None:
    """The other party that owns, gives or does a thing: "Lima's signature", "guarantees from the league"."""
    for owner in children(thing, "poss", "amod", "compound"):
        if (party := sides.party(owner)) and party != holder:
            return party
    for prep in children(thing, "prep"):
        inner = child(prep, "pobj")
        party = sides.party(inner) if prep.lower_ in ("by", "from", "of") else None
        if inner is None or party is None:
            continue
        if party != holder and (prep.lower_ != "of" or not sides.principals or party in sides.principals):
            return party
    return None


def _other(inner: Token, trigger: Trigger, addressee: str | None, sides: Sides) -> str | None:
    """In talks of two, what one waits for is the other's."""
    if addressee is not None and addressee != trigger.holder:
        return addressee
    return sides.others(inner, trigger.holder)
