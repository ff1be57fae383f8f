"""Who asks that a meeting be held later puts it off: "asked Ghana to move them to June", "asked for the talks to be held a week later",
"wanted the meeting delayed until after the vote", "asked them to leave it until the autumn"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated
from summitry.reading.meetings.outlook import Outlook, auxiliaries, lookup
from summitry.reading.meetings.tense import conditional, dated, past_perfect
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_ASKING = frozenset({"ask", "request", "want", "beg", "press", "urge", "propose", "seek"})
_MOVING = frozenset(
    {"move", "shift", "leave", "hold", "reschedule", "carry", "put", "set", "push", "wait", "begin", "start"}
)
_UNTIL = frozenset({"until", "till"})
_THEM = frozenset({"it", "them", "this", "that"})


def asked_to_move(verb: Token) -> Outlook | None:
    """ "Togo asked Ghana to MOVE them to June": the meeting named before, by a pronoun."""
    above = verb.head
    for_it = verb.dep_ == "advcl" and any(one.lower_ == "for" for one in children(verb, "mark"))
    if not (for_it or verb.dep_ in ("xcomp", "ccomp")) or not _asks(above):
        return None
    if not _later(verb) and not (verb.lemma_.lower() in words().rescheduling and "be" in auxiliaries(verb)):
        return None  # "asked FOR IT TO BE RESCHEDULED"
    it = any(one.lower_ in _THEM for one in children(verb, "dobj", "nsubj", "nsubjpass"))
    return Outlook(Status.POSTPONED, past_perfect(above), above) if it else None


def moved_it(verb: Token) -> bool:
    """ "Lima MOVED IT from Wednesday to August 19": the meeting told of before."""
    it = any(one.lower_ in _THEM for one in children(verb, "dobj"))
    told = verb.tag_ in ("VBD", "VBN") and not negated(verb) and modal(verb) is None and not conditional(verb)
    days = list(governed(verb, "to", "until", "from"))
    return it and told and verb.lemma_ in ("move", "shift", "reschedule") and any(dated(one) for one in days)


def wanted_later(noun: Token) -> Outlook | None:
    """ "asked for the TALKS to be held a week later", "wanted the MEETING delayed", "asked Lima to put off the TALKS"."""
    doc_verbs = [noun.head, noun.head.head] if noun.dep_ == "pobj" else [noun.head]
    for verb in doc_verbs:
        if verb.pos_ != "VERB":
            continue
        if _asks(verb) and noun.dep_ in ("dobj", "pobj") and (noun.dep_ == "dobj" or noun.head.lower_ == "for"):
            told = (one for one in children(verb, "xcomp", "ccomp", "advcl", "acl", "oprd") if one.i > noun.i)
            if any(_later(one) and child(one, "nsubj", "mark") is None for one in told) or any(
                _later(one) for one in children(noun, "acl") if one.tag_ != "VBN" or verb.lemma_ == "want"
            ):
                return Outlook(Status.POSTPONED, past_perfect(verb), verb)
        above = verb.head
        moved = verb.dep_ in ("xcomp", "ccomp") and noun.dep_ in ("dobj", "nsubj", "nsubjpass") and _asks(above)
        if moved and _later(verb):
            return Outlook(Status.POSTPONED, past_perfect(above), above)
    return None


def told_as_done(verb: Token) -> bool:
    """ "asked", "has asked", "had asked"."""
    return verb.tag_ in ("VBD", "VBN", "VBZ") and not negated(verb) and modal(verb) is None and not conditional(verb)


def _asks(verb: Token) -> bool:
    """Told as done, by somebody."""
    return (
        verb.tag_ != "VBZ"
        and told_as_done(verb)
        and verb.lemma_.lower() in _ASKING
        and child(verb, "nsubjpass") is None
    )


def _later(verb: Token) -> bool:
    """ "delayed", "put off", "held a week later", "moved to June", "left until the autumn", "begin in May instead of April"."""
    if negated(verb) or verb.pos_ != "VERB":
        return False
    if lookup(verb) is Status.POSTPONED:
        return True
    if verb.lemma_.lower() not in _MOVING:
        return False
    beside = {one.lower_ for one in verb.children if one.dep_ in ("advmod", "prt", "npadvmod", "prep", "mark")}
    if verb.lemma_.lower() in ("move", "shift", "push", "put", "hold") and _to_a_later_day(verb):
        return True
    if "later" in beside or any(one.lower_ in _UNTIL and one.dep_ in ("prep", "mark") for one in verb.subtree):
        return verb.lemma_.lower() != "wait" or bool(beside & _UNTIL)
    if verb.lemma_ == "wait" and "to" in auxiliaries(verb) and child(verb, "nsubj", "dobj", "prep") is None:
        return True  # "had asked for the gathering TO WAIT"
    moved = verb.lemma_.lower() in ("move", "shift", "reschedule", "carry", "push")
    days = governed(verb, "to", "for", "from")
    forward = bool(beside & {"forward", "up"})
    return moved and not forward and any(one.ent_type_ in ("DATE", "TIME") or _dates(one) for one in days)


def _to_a_later_day(verb: Token) -> bool:
    """ "move the talks with Lima, planned for May, TO A LATER DATE": wherever the parser hangs it."""
    days = (one for one in verb.head.subtree if one.i > verb.i and one.dep_ == "pobj" and one.head.lower_ == "to")
    return any(
        _dates(one) and any(two.lower_ in ("later", "new", "other", "another") for two in one.lefts) for one in days
    )


def _dates(one: Token) -> bool:
    """ "to a later date", "to another day"."""
    return one.lemma_.lower() in words().absent["dates"]
