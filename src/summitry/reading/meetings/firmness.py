"""How firm a plan was: what is "agreed IN PRINCIPLE" is only expected, and who "will not attend a meeting PROPOSED by the Union" turns it
down, where nothing had been fixed that could be called off."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summitry.reading.grammar import children, governed
from summitry.reading.meetings.outlook import CLOSED, PLANS, Outlook, lookup
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_AGREEING = frozenset({"agree", "accept", "consent", "approve", "reach", "give"})
_THE_DAY = frozenset({"the", "this", "that", "his", "her", "its", "their"})


def as_firm(meeting: Token, outlook: Outlook) -> Outlook:
    """The outlook as firm as the words around it."""
    verb = outlook.verb
    if outlook.status is Status.SCHEDULED and verb is not None and _in_principle(verb):
        return replace(outlook, status=Status.EXPECTED)
    if outlook.status is Status.CANCELLED and verb is not None and _stays_away(verb) and only_proposed(meeting):
        return replace(outlook, status=Status.REFUSED)
    return outlook


def _in_principle(verb: Token) -> bool:
    """ "has agreed IN PRINCIPLE to meet", "accepted the invitation in principle", "reached an agreement in principle"."""
    if verb.lemma_.lower() not in _AGREEING:
        return False
    things = (verb, *children(verb, "dobj", "nsubjpass"))
    return any(one.lower_ == "principle" for thing in things for one in governed(thing, "in"))


def _stays_away(verb: Token) -> bool:
    """ "would not ATTEND", "will not TAKE part in": told of what is to come, and not that it was called off."""
    return verb.lemma_.lower() in words().attending and lookup(verb) not in CLOSED


def only_proposed(meeting: Token) -> bool:
    """ "A meeting on fishing PROPOSED by Lima", "talks that the Union HAS SUGGESTED": nothing more is told of it, nor that it is a
    certain one ("the meeting")."""
    if meeting.pos_ != "NOUN" or any(one.lower_ in _THE_DAY for one in meeting.lefts):
        return False
    told = {lookup(one) for one in meeting.subtree if one.dep_ in ("acl", "relcl")}
    told |= {words().operators.adjectives.get(one.lower_) for one in children(meeting, "amod")}
    return told & PLANS == {Status.PROPOSED}
