"""The class and the modality of one verb's event: PLOVER 2021, composed from the inside out.

Intent and promise of something good is AGREE, refusal of it REJECT; a threat of something bad is THREATEN.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.events.words import words
from summitry.reading.grammar import child, children, modal, negated

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_MAYBE = frozenset({"might", "may", "could"})
_OBJECTS = ("prt", "prep", "dobj", "acomp", "advmod", "nsubjpass", "xcomp")


def class_of(verb: Token) -> str | None:
    """The class of the verb with its particle, preposition or object, else of the verb or its noun alone."""
    lemma = verb.lemma_.lower()
    objects = list(children(verb, *_OBJECTS))
    for one in objects:
        for form in (one.lower_, one.lemma_.lower()):
            if found := words().phrases.get(f"{lemma} {form}"):
                return found
    if found := words().verbs.get(lemma):
        return found
    nouns = [one for one in objects if one.dep_ in ("dobj", "nsubjpass")] + list(children(verb, "nsubj"))
    return next(
        (found for one in nouns if one.pos_ == "NOUN" and (found := words().nouns.get(one.lemma_.lower()))), None
    )


def modality(verb: Token) -> str:
    """asserted, planned, hypothetical or negated, from the verb's own words and the clauses above it."""
    if negated(verb):
        return "negated"
    if modal(verb) in _MAYBE or _conditional(verb):
        return "hypothetical"
    if modal(verb) in ("will", "shall", "would") or _planned(verb):
        return "planned"
    return "asserted"


def _conditional(verb: Token) -> bool:
    for one in (verb, *verb.ancestors):
        if any(mark.lower_ in ("if", "unless", "whether") for mark in children(one, "mark")):
            return True
        if one.dep_ in ("ROOT", "ccomp", "relcl"):
            return False
    return False


def _planned(verb: Token) -> bool:
    """ "is to visit", "plans to visit", "is due to visit"."""
    to = any(one.lower_ == "to" for one in children(verb, "aux"))
    return to and verb.dep_ == "xcomp" and (verb.head.lemma_.lower() in words().planning or verb.head.lemma_ == "be")


def code(verb: Token) -> tuple[str, str | None, str] | None:
    """Class, mode and modality of the verb's event, or None where the verb is no trigger."""
    name = "REQUEST" if demanded(verb) else "CONSULT" if _to_talks(verb) else class_of(verb)
    how = modality(verb)
    if how == "planned" and name != "THREATEN" and _harms(verb, name):
        return "THREATEN", None, "asserted"
    if name is None:
        return None
    if name == "REQUEST" and demanded(verb):
        return name, "meet" if _about_meeting(verb) else None, "asserted"
    meeting = _about_meeting(verb)
    if how == "negated":
        if name in ("AGREE", *words().positive):
            # "did not agree", "will not meet": a refusal that is asserted.
            return "REJECT", "meet" if meeting else None, "asserted"
        return name, None, how
    if how == "planned" and name in words().positive:
        return "AGREE", "meet" if meeting else None, how
    mode = "meet" if meeting and name in ("AGREE", "REJECT", "REQUEST", "THREATEN") else None
    return name, mode, "asserted" if name == "AGREE" and how == "planned" and modal(verb) is None else how


def demanded(verb: Token) -> bool:
    """ "said that Sudan must return the helicopter": what somebody says another has to do is asked of them."""
    if verb.dep_ not in ("ccomp", "parataxis") or verb.head.lemma_.lower() not in words().speech:
        return False
    bound = modal(verb) in words().bad["demands"] or (
        verb.lemma_ in words().bad["demand_verbs"] and child(verb, "xcomp") is not None and child(verb, "dobj") is None
    )
    return bound and not _conditional(verb)


def _to_talks(verb: Token) -> bool:
    """ "returned to Geneva for talks"."""
    if verb.lemma_.lower() not in words().bad["motion"]:
        return False
    inner = [child(prep, "pobj") for prep in children(verb, "prep") if prep.lower_ == "for"]
    inner += [
        child(prep, "pobj")
        for one in children(verb, "prep")
        for two in children(one, "pobj")
        for prep in children(two, "prep")
    ]
    return any(one is not None and one.lemma_.lower() in words().bad["talks"] for one in inner)


def _harms(verb: Token, name: str | None) -> bool:
    """ "would blockade the port", "will withdraw its force unless": announced harm."""
    unless = any(
        any(mark.lower_ == "unless" for mark in children(clause, "mark")) for clause in children(verb, "advcl")
    )
    hostile = verb.lemma_.lower() in words().bad["verbs"]
    if name in words().bad["classes"] or (name == "REJECT" and hostile):
        return modal(verb) in ("will", "would", "shall")
    return hostile and unless


def _about_meeting(verb: Token) -> bool:
    near = [verb, *children(verb, "xcomp", "dobj", "ccomp", "nsubjpass", "nsubj")]
    return any(one.lemma_.lower() in words().meeting for one in near)


def main_verbs(root: Token) -> list[Token]:
    """The verbs that tell what happened: the root, or what it reports where it is a verb of saying; with conjuncts."""
    if root.lemma_.lower() in words().speech:
        clause = child(root, "ccomp", "parataxis")
        if clause is not None and clause != root:
            return main_verbs(clause)
    joined = [one for one in children(root, "conj") if one.pos_ in ("VERB", "AUX")]
    return [root, *joined]
