"""Demands told as what the other side owes: "it is essential that Lima pay", "Lima has a duty to pay", "the onus is on Lima"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import about_meeting, asked, denied, supposed, unreal
from summitry.reading.positions.tellers import telling_side
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_LYING = frozenset({"be", "lie", "rest", "fall"})


def owed(token: Token, sides: Sides) -> Trigger | None:
    """The demand that a side makes by saying what the other ought to do, with no "must" in it; or None."""
    if token.pos_ not in ("VERB", "AUX") or asked(token) or supposed(token) or unreal(token):
        return None
    speaking = sides.speaking(token.idx) or telling_side(token, sides)
    if speaking is None or denied(token):
        return None
    if sides.principals and speaking not in sides.principals and speaking in words().go_betweens:
        return None  # a mediator's advice
    found = (
        _needful(token, speaking, sides)
        or _duty(token, speaking, sides)
        or _obliged(token, speaking, sides)
        or _onus(token, speaking, sides)
        or _key(token, speaking, sides)
    )
    return Trigger("demand", speaking, token, token) if found else None


def _another(one: Token | None, speaking: str, sides: Sides) -> bool:
    return sides.party(one) not in (None, speaking)


def _needful(verb: Token, speaking: str, sides: Sides) -> bool:
    """ "It is NECESSARY for Lima to pay", "it was imperative that the ban be lifted", "incumbent on Lima to pay"."""
    it, word = child(verb, "nsubj", "expl"), child(verb, "acomp", "oprd")
    if verb.lemma_ not in ("be", "remain", "become", "seem") or it is None or it.lower_ not in ("it", "this"):
        return False
    if word is None or word.lower_ not in words().needful:
        return False
    if word.lower_ == "incumbent":
        return any(_another(one, speaking, sides) for one in governed(word, "on", "upon"))
    return any(_to_be_done(one, speaking, sides) for one in _clauses(verb, word))


def _clauses(verb: Token, word: Token) -> Iterator[Token]:
    for place in (verb, word):
        yield from (one for one in children(place, "ccomp", "xcomp", "advcl") if one.i > verb.i)


def _to_be_done(clause: Token, speaking: str, sides: Sides) -> bool:
    """ "for LIMA to pay", "that THE BAN BE LIFTED": what another is to do, or what is to be done for one; not "to meet again"."""
    if about_meeting(clause) or denied(clause) or not _asking(clause):
        return False
    who = child(clause, "nsubj", "nsubjpass")
    if who is None:
        return False
    lifted = who.dep_ == "nsubjpass" and clause.lemma_.lower() in words().good_conditions - words().merely_met
    return _another(who, speaking, sides) or (lifted and sides.party(who) is None)


def _asking(clause: Token) -> bool:
    """ "for Lima TO PAY", "that Lima PAY, SHOULD PAY", which the parse takes for a present; not "that Lima pays"."""
    if any(one.lower_ in ("to", "should", "be") for one in children(clause, "aux", "auxpass")):
        return True
    return child(clause, "aux") is None and clause.lower_ == clause.lemma_.lower() and clause.tag_ in ("VB", "VBP")


def _duty(verb: Token, speaking: str, sides: Sides) -> bool:
    """ "Lima HAS A DUTY to pay"."""
    duties = [one for one in children(verb, "dobj") if one.lemma_.lower() in words().duties]
    told = any(child(one, "acl", "relcl") is not None for one in duties) or (bool(duties) and _infinitive(verb))
    return verb.lemma_ == "have" and told and _another(child(verb, "nsubj"), speaking, sides)


def _infinitive(verb: Token) -> bool:
    return any(one.lower_ == "to" for clause in children(verb, "xcomp", "advcl") for one in children(clause, "aux"))


def _obliged(verb: Token, speaking: str, sides: Sides) -> bool:
    """ "Lima was OBLIGED to pay, is duty-bound to, was called upon to"."""
    who = child(verb, "nsubj", "nsubjpass")
    named = {verb.lower_, *(one.lower_ for one in children(verb, "acomp", "oprd"))} & words().obliged
    if not named or who is None or child(verb, "agent") is not None:
        return False
    if verb.lower_ in words().obliged and child(verb, "auxpass") is None:
        return False  # "the pact obliged Lima to pay"
    words_of_duty = children(verb, "acomp", "oprd")
    under = (inner for prep in children(verb, "prep") for inner in children(prep, "pobj"))
    inner = [*children(verb, "xcomp", "advcl"), *(two for one in words_of_duty for two in children(one, "xcomp"))]
    inner += [two for one in under for two in children(one, "acl")]  # "obliged under the pact TO PAY"
    inner = [one for one in inner if any(two.lower_ == "to" for two in children(one, "aux"))]
    aimed = any(not about_meeting(one) and not negated(one) for one in inner)
    return aimed and modal(verb) is None and _another(who, speaking, sides)


def _onus(verb: Token, speaking: str, sides: Sides) -> bool:
    """ "The ONUS is on Lima to move", "the responsibility to end it lies with Lima", "the ball is in LIMA'S COURT"."""
    what = child(verb, "nsubj")
    if what is None or verb.lemma_ not in _LYING:
        return False
    if what.lower_ == "ball":
        return any(
            _another(child(one, "poss"), speaking, sides) for one in governed(verb, "in") if one.lower_ == "court"
        )
    if what.lemma_.lower() not in words().duties | {"onus"}:
        return False
    told = what.lower_ == "onus" or _infinitive(verb) or child(what, "acl", "relcl") is not None
    return told and any(_another(one, speaking, sides) for one in governed(verb, "with", "on", "upon"))


def _key(verb: Token, speaking: str, sides: Sides) -> bool:
    """ "The first STEP is for Lima to pay", "the only WAY OUT was for the ban to be lifted"."""
    what = child(verb, "nsubj")
    if verb.lemma_ != "be" or what is None or what.lemma_.lower() not in words().ways_out:
        return False
    clauses = [one for one in children(verb, "advcl", "xcomp", "ccomp") if one.i > verb.i]
    return any(_to_be_done(one, speaking, sides) for one in clauses)
