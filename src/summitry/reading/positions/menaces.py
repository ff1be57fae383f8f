"""Threats without a word for one: what a side would be forced to do, what the other would have to face, what would suffer for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, subject
from summitry.reading.positions.harm import harms
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import denied
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_AHEAD = frozenset({"will", "would", "shall"})
_MAYBE = frozenset({"could", "may", "might", "can"})


def menace(verb: Token, speaking: str, sides: Sides) -> bool:
    """Whether a side threatens by what it says here; not where the clause says that it will not."""
    if denied(verb):
        return False
    return _forced(verb, speaking, sides) or _faces(verb, speaking, sides) or _suffers(verb) or _grave(verb)


def _forced(verb: Token, speaking: str, sides: Sides) -> bool:
    """ "Quito said it WOULD HAVE TO RESPOND, WOULD BE FORCED TO close its ports"."""
    if modal(verb) not in _AHEAD:
        return False
    passive = child(verb, "auxpass") is not None and verb.lemma_.lower() in words().forcing
    if not passive and verb.lemma_ != "have":
        return False
    deeds = [one for one in children(verb, "xcomp") if any(two.lower_ == "to" for two in children(one, "aux"))]
    return any(harms(one) for one in deeds) and sides.party(subject(verb)) == speaking


def _faces(verb: Token, speaking: str, sides: Sides) -> bool:
    """ "Lima COULD FACE SANCTIONS, officials in Quito said", "Lima RISKS a boycott"."""
    ahead = modal(verb) in _AHEAD | _MAYBE or (verb.lemma_ == "risk" and modal(verb) is None)
    if verb.lemma_.lower() not in words().bearing or not ahead:
        return False
    if verb.lemma_ == "risk" and any(one.tag_ == "VBG" for one in children(verb, "xcomp", "pcomp")):
        return sides.party(subject(verb)) not in (None, speaking)  # "RISKS LOSING its aid"
    evil = words().harms_to_come | words().prices
    if not any(one.lemma_.lower() in evil for one in children(verb, "dobj")):
        return False
    return sides.party(subject(verb)) not in (None, speaking)


def _suffers(verb: Token) -> bool:
    """ "TIES WOULD SUFFER if Lima went on", "relations would be damaged", in a side's mouth."""
    if modal(verb) not in _AHEAD | _MAYBE:
        return False
    passive = child(verb, "nsubjpass")
    hurt = words().straining if passive is not None else words().souring
    about = passive or child(verb, "nsubj")
    bonds = about is not None and about.lemma_.lower() in words().bonds
    return bonds and verb.lemma_.lower() in hurt and child(verb, "dobj") is None


def _grave(verb: Token) -> bool:
    """ "Quito warned Lima that any raid WOULD HAVE GRAVE CONSEQUENCES"."""
    warned = verb.dep_ == "ccomp" and verb.head.lemma_ in ("warn", "caution") and modal(verb) in _AHEAD | _MAYBE
    things = (*children(verb, "dobj"), *governed(verb, "to", "with"))
    return warned and any(one.lemma_.lower() in ("consequence", "repercussion") for one in things)
