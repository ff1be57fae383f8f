"""Meetings that have their day and may yet fall: "may call off Monday's talks", "threatened to pull out of next week's round", "it is not
clear whether Monday's talks will go ahead"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import children, modal, negated
from summitry.reading.meetings.asserted import only_urged
from summitry.reading.meetings.outlook import CLOSED, DONE, MAYBE, OFF, PLANS, Outlook, auxiliaries, lookup
from summitry.reading.meetings.tense import DATED, DAYS
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_COMING = frozenset({"next", "upcoming", "forthcoming", "scheduled"})
_OPEN = frozenset({"clear", "unclear", "known", "sure", "certain", "uncertain", "say", "decide", "confirm", "ask"})


def still_fixed(noun: Token) -> Outlook | None:
    """A plan with its day, of which somebody only says that it may be called off, or asks whether it will be held."""
    if not _has_its_day(noun):
        return None
    verb = next((one for one in noun.ancestors if one.pos_ == "VERB"), None)
    if verb is None:
        return None
    if lookup(verb) in CLOSED and _not_done(verb):
        return Outlook(Status.SCHEDULED, False, None)
    asked = any(one.lower_ in ("whether", "if") for one in children(verb, "mark"))
    above = verb.head
    if asked and verb.dep_ in ("ccomp", "advcl") and lookup(verb) in DONE and modal(verb) in ("will", "would", "can"):
        unsure = [above, *children(above, "acomp")]
        return Outlook(Status.EXPECTED, False, verb) if any(one.lemma_.lower() in _OPEN for one in unsure) else None
    return None


def called_for_its_end(noun: Token) -> bool:
    """ "Opposition leaders CALLED FOR the talks TO BE CALLED OFF": who is heard wants it, and it is not done."""
    verb = noun.head.head
    if noun.dep_ != "pobj" or noun.head.lower_ != "for" or verb.lemma_ not in ("call", "press", "push", "campaign"):
        return False
    ends = (one for one in (*children(noun, "relcl", "acl"), *children(verb, "advcl", "xcomp")) if one.i > noun.i)
    return any(lookup(one) in OFF and {"to", "be"} <= auxiliaries(one) for one in ends)


def _has_its_day(noun: Token) -> bool:
    """ "MONDAY'S talks", "NEXT WEEK'S round", "the talks SCHEDULED for Monday", "an upcoming summit"."""
    for one in noun.lefts:
        day = one.lower_ in DAYS or one.ent_type_ in DATED
        if one.dep_ in ("poss", "compound", "nmod", "npadvmod") and day:
            return not any(two.lower_ in ("last", "past", "previous") for two in one.subtree)
        if one.lower_ in _COMING:
            return True
    return any(one.tag_ == "VBN" and lookup(one) in PLANS for one in children(noun, "acl"))


def _not_done(verb: Token) -> bool:
    """ "MAY call off", "could be forced TO postpone", "threatened TO pull out", "urged Lima not TO cancel"."""
    if negated(verb) and modal(verb) is not None:
        return False
    if modal(verb) in MAYBE or only_urged(verb):
        return True
    above = verb.head
    if verb.dep_ not in ("xcomp", "pcomp") or above == verb or negated(above):
        return False
    above = above.head if above.pos_ == "ADP" else above
    maybe = (
        modal(above) in MAYBE or lookup(above) is Status.EXPECTED or above.lemma_.lower() in words().possible["verbs"]
    )
    return maybe and ("to" in auxiliaries(verb) or verb.tag_ == "VBG")
