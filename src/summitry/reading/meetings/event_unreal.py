"""Meetings told as what they were to be, or to which somebody does not come by words of their own: "did not turn up for WHAT WAS TO BE
the third round", "cannot MAKE IT TO Friday's meeting"; and those that "failed to get off the ground"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated
from summitry.reading.meetings.absences import absent, cannot_make_it
from summitry.reading.meetings.bowing_out import bows_out
from summitry.reading.meetings.outlook import PLANS, Outlook, auxiliaries, lookup, sends_nobody
from summitry.reading.meetings.tense import conditional, past_perfect
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def never_came_about(noun: Token) -> Outlook | None:
    """The outlook of such a meeting, or None."""
    return _what_was_to_be(noun) or _made_it_to(noun) or _collapse_of(noun)


def _what_was_to_be(noun: Token) -> Outlook | None:
    """ "failed to turn up for WHAT WAS TO BE the latest round of talks", "sent nobody to what should have been their third one"; "a hall
    was hired for what would have been the first summit"; not "arrived for what was to be the last round", which may have been held."""
    inner = noun
    if noun.dep_ == "pobj" and noun.head.lower_ == "of" and child(noun, "det", "poss") is None:
        inner = noun.head.head if noun.head.head.lemma_ in ("round", "session", "day") else noun  # "a round OF TALKS"
    clause = _free_clause(inner)
    if clause is None:
        return None
    above = clause.head.head if clause.dep_ == "pcomp" else clause.head
    while above.pos_ in ("ADP", "ADV") and above.head != above:
        above = above.head
    if above.pos_ in ("VERB", "AUX") and _away(above):
        told = above.head if above.dep_ == "xcomp" and above.head.lemma_.lower() in words().failing else above
        return Outlook(Status.CANCELLED, past_perfect(told), above)
    helpers = auxiliaries(clause) | {one for two in children(clause, "xcomp") for one in auxiliaries(two)}
    unreal = "have" in helpers and (modal(clause) in ("would", "should") or "to" in helpers)
    return Outlook(Status.CANCELLED, False, clause) if unreal and clause.dep_ == "pcomp" else None


def _free_clause(noun: Token) -> Token | None:
    """Of "what was to be the third round", "what should have been a summit", "what was billed as their last meeting" the verb."""
    be = noun.head
    if noun.dep_ == "pobj" and be.lower_ == "as" and be.head.tag_ == "VBN":
        return be.head if _what(be.head) else None  # "what was billed AS"
    if noun.dep_ != "attr" or be.lemma_ != "be":
        return None
    if _what(be):
        return be if modal(be) in ("would", "should") or "to" in auxiliaries(be) else None
    above = be.head
    meant = be.dep_ == "xcomp" and "to" in auxiliaries(be) and above.tag_ in ("VBD", "VBN", "JJ")
    return above if meant and _what(above) else None


def _what(verb: Token) -> bool:
    return any(one.lower_ == "what" for one in children(verb, "nsubj", "nsubjpass"))


def _away(verb: Token) -> bool:
    """ "did not appear", "failed to turn up", "stayed away", "sent nobody"."""
    if conditional(verb) or modal(verb) is not None:
        return False
    failed = verb.dep_ == "xcomp" and verb.head.lemma_.lower() in words().failing and not negated(verb.head)
    comes = verb.lemma_.lower() in words().attending | words().replies["coming"]
    if comes and (failed or negated(verb)):
        return True
    return sends_nobody(verb) or absent(verb) is not None or bows_out(verb) is not None


def _made_it_to(noun: Token) -> Outlook | None:
    """ "told Lima that it could not MAKE IT TO a meeting on Friday", "will be unable to make it to the talks"."""
    if noun.dep_ != "pobj" or noun.head.lower_ not in ("to", "for"):
        return None
    verb = noun.head.head
    if verb.lemma_ != "make" or not cannot_make_it(verb) or conditional(verb):
        return None
    return Outlook(Status.CANCELLED, past_perfect(verb), verb)


def _collapse_of(noun: Token) -> Outlook | None:
    """ "blamed Quito for THE COLLAPSE OF a meeting PLANNED for Thursday": of what was only planned nothing came."""
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    if above.lemma_.lower() not in ("collapse", "failure", "breakdown") or negated(above.head):
        return None
    planned = next((one for one in children(noun, "acl") if one.tag_ in ("VBN", "VBD") and lookup(one) in PLANS), None)
    due = any(words().operators.adjectives.get(one.lower_) in PLANS for one in children(noun, "amod"))
    if planned is None and not due:
        return None
    return Outlook(Status.CANCELLED, False, None)


def never_began(verb: Token) -> bool:
    """ "The talks FAILED TO GET OFF THE GROUND", "failed to begin on Monday", "failed to materialise": nobody met."""
    if verb.lemma_ != "fail" or negated(verb) or modal(verb) is not None or verb.tag_ not in ("VBD", "VBN"):
        return False
    return any(_begins(one) for one in children(verb, "xcomp"))


def _begins(verb: Token) -> bool:
    lemma = verb.lemma_.lower()
    if lemma in ("get", "take", "go", "come"):
        off = {one.lower_ for one in verb.children} & {"off", "under", "underway", "going", "place", "ahead", "about"}
        return bool(off)
    return lemma in words().absent["beginning"] | {"materialise", "materialize", "happen", "occur", "resume", "restart"}
