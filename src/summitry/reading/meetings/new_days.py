"""A day fixed for a meeting by a verb of choosing, or with no word for the meeting: "picked May 3 for", "the new date is May 3"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import children, modal, negated
from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.outlook import MAYBE, Outlook, lookup
from summitry.reading.meetings.tense import conditional, dated, past_perfect
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def new_slot(token: Token) -> Trigger | None:
    """ "A new slot in May is being looked at", "a new date, June 3, was proposed", "named June 3 as the new day": the meeting told of
    before, on another day."""
    if token.lemma_.lower() not in words().slots["nouns"]:
        return None
    lefts = {one.lower_ for one in token.lefts}
    if not lefts & words().slots["new"] or lefts & {"no", "any"}:
        return None
    said = dated(token) or (token.lemma_.lower() in words().slots["days"] and _said_of(token) is not None)
    return Trigger(token, "talks", True, True, None) if said else None


def _said_of(token: Token) -> Token | None:
    """The verb that says which day it is: "The new date IS May 3", "GAVE May 3 as its new date", "May 3 was AGREED on as the new date"."""
    verb = token.head
    if token.dep_ == "pobj" and verb.lower_ == "as":
        verb = verb.head
    elif not (token.dep_ in ("nsubj", "nsubjpass", "attr") and verb.lemma_ == "be"):
        return None
    told = any(
        dated(one) and one.i != token.i
        for one in children(verb, "dobj", "attr", "npadvmod", "oprd", "nsubjpass", "nsubj", "prep")
        if token not in one.subtree
    )
    return verb if told and verb.pos_ in ("VERB", "AUX") and not negated(verb) else None


def of_new_day(noun: Token) -> Outlook | None:
    """What is said of a new day: fixed, or proposed; of a meeting for which somebody "picked May 3"."""
    verb = _fixing(noun)
    if verb is None or modal(verb) in MAYBE or conditional(verb):
        return None
    asked = lookup(verb) is Status.PROPOSED
    return Outlook(Status.PROPOSED if asked else Status.SCHEDULED, past_perfect(verb), verb)


def _fixing(noun: Token) -> Token | None:
    """The verb that fixes a day: of the noun "date" itself, of its meeting ("gave May 3 as the date OF THE NEXT ROUND"), or for it."""
    if noun.lemma_.lower() in words().slots["days"]:
        return _said_of(noun)
    of_date = noun.dep_ == "pobj" and noun.head.lower_ in ("of", "for")
    if of_date and noun.head.head.lemma_.lower() in words().slots["days"]:
        return _said_of(noun.head.head)
    return _picked_for(noun)


def _picked_for(noun: Token) -> Token | None:
    """ "have PICKED May 3 for their talks", "CHOSE 2 and 3 June for the next round"."""
    prep, verb = noun.head, noun.head.head
    if noun.dep_ != "pobj" or prep.lower_ != "for" or verb.pos_ not in ("VERB", "AUX") or negated(verb):
        return None
    days = [one for one in children(verb, "dobj", "npadvmod", "nsubjpass") if dated(one) and one.i < noun.i]
    return verb if verb.lemma_.lower() in words().slots["picking"] and days else None


def fixes(head: Token, trigger: Token) -> bool:
    """Whether the day on this verb is what the verb makes the new day: see above."""
    here = head if head.pos_ in ("VERB", "AUX") else head.head
    verb = _said_of(trigger) or _fixing(trigger)
    return verb is not None and verb.i == here.i


__all__ = ["fixes", "new_slot", "of_new_day"]
