"""How somebody who was asked for a meeting says no, in the many words for it: "he would not take part", "none will be granted".

Each function looks at one word. None of them knows what was asked for: whoever calls them has seen to it that the words stand behind a
proposal and tell of no other meeting.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated, subject
from summitry.reading.meetings.outlook import MAYBE, lookup
from summitry.reading.meetings.tense import conditional
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from spacy.tokens import Token

_POINTING = frozenset({"it", "that", "this"})


def the_proposal(thing: Token) -> bool:
    """ "It", "the request", "the idea", "her invitation": what was proposed; not "a separate request for talks"."""
    if thing.lower_ in ("it", "that", "this", "him", "her", "them"):
        return True
    own = any(inner.lemma_.lower() in words().nouns for prep in children(thing, "prep") for inner in prep.children)
    if own or any(one.lower_ in ("a", "an", "another", "separate") for one in thing.lefts):
        return False
    return names_a_proposal(thing)


def names_a_proposal(noun: Token) -> bool:
    """ "Request", "invitation", "idea"."""
    return noun.lemma_.lower() == "idea" or words().operators.nouns.get(noun.lemma_.lower()) is Status.PROPOSED


def plain_no(token: Token) -> bool:
    """ "got its answer on Monday: no", "The answer was no"."""
    if token.lower_ != "no" or token.dep_ == "det":
        return False
    near = {token.head.lemma_.lower(), *(one.lemma_.lower() for one in token.doc[max(0, token.i - 8) : token.i])}
    return bool(near & words().replies["answers"])


def nothing_comes_of_it(verb: Token) -> bool:
    """Of the thing itself: "none will be granted", "no such session will be held", "the request was not granted", "her call went unheeded",
    "fell on deaf ears"."""
    if conditional(verb) or modal(verb) in MAYBE - {"could", "can"}:
        return False
    what = child(verb, "nsubjpass", "nsubj")
    if what is None:
        return False
    lemma = verb.lemma_.lower()
    meant = what.lower_ in _POINTING or names_a_proposal(what)
    if child(verb, "nsubjpass") is not None:
        none = what.lower_ == "none" or (_no(what) and (what.lemma_.lower() in words().nouns or names_a_proposal(what)))
        if none and lemma in words().replies["granting"] | {"hold"}:
            return True
        return meant and negated(verb) and lemma in words().replies["granting"]
    ignored = any(one.lower_ in words().replies["unheard"] for one in children(verb, "acomp", "oprd", "advmod"))
    to_nothing = any(
        f"{lemma} {inner.lemma_.lower()}" in words().replies["ends"]
        for prep in children(verb, "prep")
        for inner in (*children(prep, "pobj"), prep)
    )
    return meant and not negated(verb) and (ignored or to_nothing)


def declines(verb: Token) -> bool:
    """Of somebody: "would not take part", "was not interested", "did not take up the suggestion", "saw no use in it", "had other
    engagements", "would rather wait", "his diary was full"."""
    who = whose_word(verb)
    if who is None or conditional(verb) or verb.pos_ not in ("VERB", "AUX"):
        return False
    if who.lemma_.lower() in words().nouns:
        return False  # "the visit could not go ahead" is of something else
    if verb.lemma_ == "be" and who.lemma_.lower() in words().replies["diaries"] and not negated(verb):
        return any(one.lower_ in ("full", "booked", "crowded", "packed") for one in children(verb, "acomp"))
    return _would_not(verb) or _has_no_use(verb) or _does_rather_else(verb)


def whose_word(verb: Token) -> Token | None:
    """Who says no: the subject, or of "there is nothing to discuss" whoever says so."""
    if child(verb, "expl") is None:
        return subject(verb)
    return subject(verb.head) if verb.dep_ == "ccomp" else None


def _would_not(verb: Token) -> bool:
    """ "would not come", "did not accept", "was not interested", "would not hear of it"."""
    if not negated(verb) or modal(verb) in MAYBE - {"could", "can"}:
        return False
    lemma, things = verb.lemma_.lower(), list(children(verb, "dobj"))
    if lemma == "be":
        unfit = any(one.lower_ in words().unwilling["adjectives"] for one in children(verb, "acomp", "attr"))
        return unfit and child(verb, "attr") is None
    part = lemma == "take" and any(one.lower_ == "part" for one in things)
    if part or (lemma in words().replies["coming"] and not things):
        return modal(verb) in ("will", "would", "could", "can", "shall")
    if lemma in ("hear", "know") and any(prep.lower_ == "of" for prep in children(verb, "prep")):
        return modal(verb) in ("will", "would")
    return lemma in words().replies["taking_up"] and bool(things) and all(the_proposal(one) for one in things)


def _has_no_use(verb: Token) -> bool:
    """ "saw no use in such a visit", "there was no point", "had no time", "nothing to talk about", "had other engagements"."""
    if verb.lemma_.lower() not in ("see", "have", "be", "find") or negated(verb) or modal(verb) in MAYBE:
        return False
    for thing in children(verb, "dobj", "attr"):
        if thing.lower_ == "nothing":
            todo = [one.lemma_.lower() for one in children(thing, "relcl", "acl", "xcomp", "advcl", "ccomp")]
            todo += [one.lemma_.lower() for one in children(verb, "xcomp", "advcl", "ccomp") if one.i > thing.i]
            return bool(set(todo) & words().replies["saying"])
        if _no(thing) and thing.lemma_.lower() in words().unwilling["nouns"] | words().replies["lacking"]:
            return True
        other = any(one.lower_ in ("other", "prior", "previous", "earlier") for one in thing.lefts)
        if other and thing.lemma_.lower() in words().replies["engagements"]:
            return True
    return False


def _does_rather_else(verb: Token) -> bool:
    """ "would rather deal with fish in the round", "preferred to wait"."""
    rather = modal(verb) == "would" and any(one.lower_ == "rather" for one in children(verb, "advmod"))
    return rather or (verb.lemma_.lower() == "prefer" and not negated(verb) and modal(verb) in (None, "would"))


def _no(noun: Token) -> bool:
    return any(one.lower_ == "no" for one in noun.lefts)


def refuses(verb: Token) -> bool:
    """ "declined", "said no", "turned it down": by the tables of refusing."""
    return lookup(verb) is Status.REFUSED or (
        verb.lemma_.lower() in ("say", "tell") and any(one.lower_ == "no" for one in verb.children)
    )
