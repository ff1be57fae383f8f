"""What is done with a promise or a proposal of a meeting, where no verb of refusing says so: "went back on its agreement to receive
them", "considered the proposal premature", "is not in a position to accede to the request"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated
from summitry.reading.meetings.outlook import MAYBE, PLANS, Outlook
from summitry.reading.meetings.tense import conditional, not_able, past_perfect
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_GRANTING = frozenset({"accede", "agree", "consent", "accept", "respond"})


def broken_or_refused(noun: Token, meant: Status | None) -> Outlook | None:
    """The outlook of what was promised or proposed with the noun, which means ``meant``; None where neither is told."""
    if meant not in PLANS:
        return (
            _gone_back_on(noun) if noun.lemma_.lower() in ("promise", "pledge", "commitment", "undertaking") else None
        )
    verb = noun.head
    if meant is Status.PROPOSED and noun.dep_ == "dobj" and verb.lemma_ in ("accept", "grant") and not_able(verb):
        return Outlook(Status.REFUSED, False, verb)  # "did not find it possible to accept his invitation"
    if meant is Status.PROPOSED and noun.dep_ in ("dobj", "pobj", "nsubjpass") and _answered_with_no(noun):
        return Outlook(Status.REFUSED, False, _answered_with_no(noun))
    if meant is Status.PROPOSED and (said_no := _said_no_to(noun)) is not None:
        return Outlook(Status.REFUSED, past_perfect(noun.head), said_no)
    return _gone_back_on(noun) or (_found_wanting(noun) or _not_acceded_to(noun) if meant is Status.PROPOSED else None)


def _said_no_to(noun: Token) -> Token | None:
    """ "has said no to an offer to let them come", "will not take up an invitation to sit down": the verb that turns it down."""
    verb = noun.head
    if noun.dep_ == "dobj" and verb.lemma_.lower() in ("accept", "take") and negated(verb) and not conditional(verb):
        up = verb.lemma_ == "accept" or any(one.lower_ == "up" for one in children(verb, "prt", "advmod"))
        return verb if up and modal(verb) in ("will", "would", None) else None
    if noun.dep_ != "pobj" or noun.head.lower_ != "to":
        return None
    above = noun.head.head
    says = above if above.lemma_ == "say" else above.head
    no = above.lower_ == "no" or any(one.lower_ == "no" for one in children(says, "dobj", "intj", "attr"))
    return says if says.lemma_ == "say" and no and not negated(says) else None


def _answered_with_no(noun: Token) -> Token | None:
    """ "answered the invitation WITH A REFUSAL", "responded to the offer with a flat no", "met the request with a rejection"."""
    verb = noun.head.head if noun.dep_ == "pobj" else noun.head
    if verb.pos_ != "VERB" or verb.lemma_.lower() not in _ANSWERING or not _firm(verb):
        return None
    with_what = [one for two in (verb, noun) for one in governed(two, "with")]
    no = any(
        one.lower_ == "no" or one.lemma_.lower() in ("refusal", "rejection", "snub", "rebuff") for one in with_what
    )
    return verb if no else None


_ANSWERING = frozenset({"answer", "meet", "greet", "respond", "reply", "counter", "react"})


def _firm(verb: Token) -> bool:
    return not negated(verb) and modal(verb) is None and not conditional(verb)


def _gone_back_on(noun: Token) -> Outlook | None:
    """ "has gone back on its agreement to receive them", "reneged on a promise to meet"."""
    if noun.dep_ != "pobj" or noun.head.lower_ not in ("on", "upon"):
        return None
    verb = noun.head.head
    back = verb.lemma_ == "go" and any(one.lower_ == "back" for one in children(verb, "advmod", "prt"))
    if not (back or verb.lemma_.lower() == "renege") or not _firm(verb):
        return None
    return Outlook(Status.CANCELLED, past_perfect(verb), verb)


def _found_wanting(noun: Token) -> Outlook | None:
    """ "considered inexpedient a proposal to hold talks", "The request for a meeting was found premature"."""
    verb = noun.head
    if noun.dep_ not in ("dobj", "nsubjpass", "nsubj", "oprd") or verb.pos_ != "VERB" or not _firm(verb):
        clause = verb  # "considered the proposal premature": the parser makes a clause of the two
        if noun.dep_ != "nsubj" or clause.pos_ not in ("ADJ", "VERB") or not _firm(clause):
            return None
    if verb.lemma_.lower() not in words().absent["finding"] and verb.dep_ == "ccomp":
        said = {verb.lower_}
        verb = verb.head
    else:
        said = {one.lower_ for one in children(verb, "oprd", "acomp", "advcl", "xcomp", "ccomp")}
        said |= {one.lower_ for way in children(verb, "prep") if way.lower_ == "as" for one in way.children}
    if verb.lemma_.lower() not in words().absent["finding"] or not said & words().absent["wanting"]:
        return None
    return Outlook(Status.REFUSED, past_perfect(verb), verb) if _firm(verb) else None


def _not_acceded_to(noun: Token) -> Outlook | None:
    """ "is not in a position to accede to the proposal", "did not respond to the request" says nothing yet, "would not accede" does."""
    if noun.dep_ != "pobj" or noun.head.lower_ != "to":
        return None
    verb = noun.head.head
    if verb.lemma_.lower() not in _GRANTING - {"respond"}:
        return None
    position = next((one for one in verb.ancestors if one.lower_ == "position"), None)
    be = next((one for one in verb.ancestors if one.lemma_ == "be"), None)
    if position is not None and be is not None and position.i < verb.i:
        return Outlook(Status.REFUSED, past_perfect(be), be) if negated(be) and not conditional(be) else None
    if modal(verb) is None and child(verb, "aux") is not None and verb.tag_ == "VBN":
        return None  # "has not acceded to it" may yet
    if not negated(verb) or modal(verb) in MAYBE - {"could", "can"} or conditional(verb):
        return None
    return Outlook(Status.REFUSED, past_perfect(verb), verb)
