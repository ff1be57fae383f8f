"""How an asked-for meeting is answered with no, where the answer names none: "was told there was no need", "We've told them no",
"had a prior engagement", "could not agree to one", "was not granted"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated, objects, subject
from summitry.reading.meetings.absences import prior_engagement
from summitry.reading.meetings.outlook import MAYBE, lookup
from summitry.reading.meetings.tense import conditional
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from spacy.tokens import Token

_NO = frozenset({"no", "little"})
_SEEING = frozenset({"see", "receive", "meet", "host"})
_GRANTING = frozenset({"grant", "entertain", "honour", "honor", "accommodate"})
_ASKED = frozenset({"it", "this", "that", "one"})


def answers_no(verb: Token) -> bool:
    """Whether the verb tells that somebody said no to what had been asked for just before."""
    if verb.pos_ not in ("VERB", "AUX") or conditional(verb) or (modal(verb) in MAYBE and modal(verb) != "could"):
        return False
    return (
        prior_engagement(verb)
        or _no_need(verb)
        or _told_no(verb)
        or sees_nobody(verb)
        or _found_wanting(verb)
        or _cannot_agree(verb)
        or _not_granted(verb)
        or _unwilling(verb)
    )


def who_said_no(verb: Token) -> Token | None:
    """Whoever gave that answer: who told it, else the subject; nobody where a passive names none ("was told there was no need")."""
    if not answers_no(verb):
        return None
    if _no_need(verb) and child(verb, "expl") is not None:
        above = verb.head
        return child(above, "nsubj") if above.pos_ == "VERB" and child(above, "nsubjpass") is None else _agent(above)
    if child(verb, "nsubjpass") is not None:
        return _agent(verb)
    return subject(verb)


def _agent(verb: Token) -> Token | None:
    by = child(verb, "agent")
    return child(by, "pobj") if by is not None else None


def _no_need(verb: Token) -> bool:
    """ "was told there was no need", "said it saw no purpose"; "saw no reason for haste" is of something else."""
    for one in children(verb, "attr", "dobj"):
        if one.lemma_.lower() not in words().unwilling["nouns"] - {"part", "ground", "interest", "value", "merit"}:
            continue
        none = any(two.lower_ in _NO for two in one.lefts)
        further = [two for two in (*children(one, "prep", "acl", "relcl"), *children(verb, "prep")) if two.i > one.i]
        about = [two for prep in further for two in prep.subtree if two.pos_ == "NOUN" or two.lower_ in _ASKED]
        of_it = all(two.lower_ in _ASKED or two.lemma_.lower() in words().nouns for two in about)
        seen = verb.lemma_.lower() in ("be", "see", "have", "find")
        if none and seen and of_it and (child(verb, "expl") is not None or verb.lemma_ != "be"):
            return verb.tag_ in ("VBD", "VBZ", "VBP", "VBN")
    return False


def _told_no(verb: Token) -> bool:
    """ "We've told them no", "I said no", "the answer was no", "was told no"."""
    if negated(verb) or modal(verb) is not None:
        return False
    no = any(one.lower_ == "no" and one.dep_ in ("dobj", "intj", "attr", "acomp", "oprd") for one in verb.children)
    if verb.lemma_.lower() in ("say", "tell"):
        return no
    asked = any(one.lemma_.lower() in ("answer", "reply", "response") for one in children(verb, "nsubj"))
    return asked and no


def sees_nobody(verb: Token) -> bool:
    """ "answered that she would see neither camp", "would receive nobody before June"."""
    if verb.lemma_.lower() not in _SEEING or modal(verb) not in ("will", "would"):
        return False
    return any(
        one.lower_ in ("nobody", "neither", "none") or any(two.lower_ in ("neither", "no") for two in one.lefts)
        for one in children(verb, "dobj")
    )


def _cannot_agree(verb: Token) -> bool:
    """ "replied that it could not agree to one", "was not in a position to accept it"."""
    if verb.lemma_.lower() not in ("agree", "accept", "consent") or not negated(verb):
        return False
    if modal(verb) not in ("could", "can", "would", "will"):
        return False
    return any(one.lower_ in _ASKED for one in objects(verb))


def _found_wanting(verb: Token) -> bool:
    """ "found the offer untimely", "called it premature": of the proposal told of just before."""
    if negated(verb) or modal(verb) is not None or verb.lemma_.lower() not in words().absent["finding"] | {"call"}:
        return False
    near = [*children(verb, "oprd", "acomp", "dobj", "advmod"), *children(verb, "ccomp")]
    said = {one.lower_ for one in near}
    what = (*near, *(two for one in near for two in children(one, "nsubj")))
    pointed = any(
        one.lower_ in _ASKED
        or (
            words().operators.nouns.get(one.lemma_.lower()) is Status.PROPOSED
            and any(two.lower_ in ("the", "this", "that") for two in one.lefts)
        )
        for one in what
    )
    return pointed and bool(said & words().absent["wanting"])


def _not_granted(verb: Token) -> bool:
    """ "The request was not granted", "could not be accommodated", "It was found premature and has been declined"."""
    what = child(verb, "nsubjpass")
    if what is None:
        return False
    asked = what.lower_ in ("it", "this", "that") or words().operators.nouns.get(what.lemma_.lower()) is Status.PROPOSED
    if negated(verb):
        return asked and verb.lemma_.lower() in _GRANTING
    return asked and any(lookup(one) is Status.REFUSED and not negated(one) for one in children(verb, "conj"))


def _unwilling(verb: Token) -> bool:
    """ "let her know that he did not wish to negotiate", "had no wish to meet"."""
    if verb.lemma_.lower() not in ("wish", "want", "care", "intend") or not negated(verb) or modal(verb) is not None:
        return False
    return any(one.lemma_.lower() in words().callers["meeting"] - {"be"} for one in children(verb, "xcomp"))
