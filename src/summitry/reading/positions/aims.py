"""Demands told by what a side is after: "would have the ban lifted", "is after a third of the catch", "a lower fee is what it wants"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated
from summitry.reading.positions.conditions import hanging
from summitry.reading.positions.phrases import phrase_act
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import about_meeting, unreal
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_ASIDE = frozenset({"out", "off", "away", "back", "down"})


def aim(token: Token, sides: Sides) -> Trigger | None:
    """The demand of whoever is after something, looks to another for it, or would have it so; or None."""
    if token.pos_ not in ("VERB", "AUX") or negated(token) or unreal(token):
        return None
    if (named := _said_first(token, sides) or _presupposed(token, sides)) is not None:
        return named
    thing = _is_after(token)
    if thing is not None and thing.lemma_.lower() in words().misdeeds | words().wrecking:
        speaking = sides.speaking(token.idx)
        whose = sides.party(child(token, "nsubj", "nsubjpass"))
        told = speaking is not None and whose not in (None, speaking)
        return Trigger("complaint", speaking or "", token, thing) if told else None  # "is bent on WRECKING the talks"
    wanted = thing is not None or _would_have(token) or _looks_to(token, sides)
    holder = sides.party(child(token, "nsubj", "nsubjpass")) if wanted and not about_meeting(token) else None
    return Trigger("demand", holder, token, thing or token) if holder else None


def _would_have(verb: Token) -> bool:
    """ "would have the vote annulled", "would have the troops out of the valley", "would have it that the post be closed"."""
    if verb.lemma_ != "have" or modal(verb) != "would" or verb.dep_ == "aux" or hanging(verb).marked:
        return False
    clause = child(verb, "ccomp")
    if clause is not None and child(verb, "dobj") is not None:
        return any(one.lower_ == "it" for one in children(verb, "dobj"))
    if clause is not None:
        return clause.tag_ in ("VBN", "VBD") and child(clause, "nsubj", "nsubjpass") is not None
    thing = child(verb, "dobj")
    done = thing is not None and any(one.tag_ == "VBN" for one in children(thing, "acl"))
    return done or (thing is not None and any(one.lower_ in _ASIDE for one in children(verb, "prep", "advmod", "prt")))


def _is_after(verb: Token) -> Token | None:
    """What Quito is after ("a third of the catch"), is for ("opening all bridges"), or is bent or set on."""
    if verb.lemma_.lower() in words().bent and child(verb, "auxpass") is not None:
        return next(
            (thing for prep in children(verb, "prep") if prep.lower_ == "on" and (thing := _thing_of(prep))), None
        )
    if verb.lemma_ != "be":
        return None
    for word in children(verb, "acomp"):
        if word.lower_ in words().bent:
            return next((thing for prep in children(word, "prep") if (thing := _thing_of(prep))), None)
    if child(verb, "attr", "acomp") is not None:
        return None
    for prep in children(verb, "prep"):
        thing = _thing_of(prep)
        if thing is not None and (prep.lower_ == "after" or (prep.lower_ == "for" and thing.dep_ == "pcomp")):
            return thing
    return None


def _thing_of(prep: Token) -> Token | None:
    """What is after lunch or on Monday is a time."""
    inner = child(prep, "pobj", "pcomp")
    if inner is None or inner.ent_type_ in ("DATE", "TIME") or inner.lemma_.lower() in words().meetings | words().spans:
        return None
    return inner if inner.pos_ not in ("PROPN", "PRON") else None


def _looks_to(verb: Token, sides: Sides) -> bool:
    """ "looks to Lima to pay", "looks for the troops to be gone by May"."""
    if verb.lemma_.lower() != "look":
        return False
    inner = child(verb, "advcl", "xcomp")
    if inner is None or not any(one.lower_ == "to" for one in children(inner, "aux")):
        return False
    for_ = (
        any(one.lower_ == "for" for one in children(inner, "mark")) and child(inner, "nsubj", "nsubjpass") is not None
    )
    return for_ or any(sides.party(one) is not None for one in governed(verb, "to"))


def _said_first(verb: Token, sides: Sides) -> Trigger | None:
    """ "Five dollars is what Quito asks", "it is a lower fee that Quito wants": what is asked stands before or within."""
    if verb.lemma_ != "be":
        return None
    thing = child(verb, "nsubj")
    if thing is None:
        return None
    if thing.lower_ == "it":
        thing = child(verb, "attr")
        clauses = list(children(thing, "relcl")) if thing is not None else []
    else:
        clauses = [one for one in children(verb, "ccomp", "attr") if one.left_edge.lower_ == "what" and one.i > verb.i]
    for clause in clauses:
        act = phrase_act(clause) or ("demand" if clause.lemma_.lower() in words().wanting else None)
        holder = sides.party(child(clause, "nsubj"))
        if act == "demand" and holder and thing is not None and not negated(clause) and not about_meeting(clause):
            return Trigger("demand", holder, verb, thing)
    return None


def _presupposed(verb: Token, sides: Sides) -> Trigger | None:
    """ "A truce, the rebels say, presupposes a purge": in a side's mouth what a thing takes is what the side asks."""
    main = verb.dep_ in ("ROOT", "ccomp", "conj") and verb.i > 0
    if not main or verb.lemma_.lower() not in words().presupposing or child(verb, "dobj", "ccomp") is None:
        return None
    thing, holder = child(verb, "nsubj"), sides.speaking(verb.idx) or _inserted(verb, sides)
    if thing is None or thing.pos_ != "NOUN" or sides.party(thing) is not None or holder is None:
        return None
    return Trigger("demand", holder, verb, verb)


def _inserted(verb: Token, sides: Sides) -> str | None:
    """ "A truce, THE REBELS MAINTAIN, presupposes": who says so between commas."""
    telling = words().telling | words().saying
    for one in children(verb, "parataxis", "ccomp"):
        if one.lemma_.lower() in telling and one.i < verb.i:
            return sides.party(child(one, "nsubj"))
    return None
