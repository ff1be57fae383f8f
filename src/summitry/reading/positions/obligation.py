"""Whether a clause says what somebody must do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated
from summitry.reading.positions.left_open import has_to_say
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_THEN = frozenset({"when", "where", "while", "as", "since", "because"})


def must(token: Token) -> bool:
    """Whether the clause says what somebody must do: "must", "should", "has to"; not "should prices rise"."""
    if negated(token) and modal(token) is None:
        return False
    if _subjunctive(token):
        return True
    if token.lower_ == "ought" and child(token, "xcomp") is not None:
        return True
    if modal(token) in words().must:
        return not (modal(token) == "should" and child(token, "mark") is None and _inverted(token))
    # "has to stop", "needs to stop": the head is the inner verb's governor.
    if any(one.lower_ == "yet" for one in token.children):
        return False  # "has yet to answer"
    return token.lemma_.lower() in words().must_verbs and any(
        (inner.tag_ == "VB" or child(inner, "auxpass") is not None)
        and any(mark.lower_ == "to" for mark in children(inner, "aux"))
        for inner in children(token, "xcomp")
    )


def _subjunctive(token: Token) -> bool:
    """ "argued that the fee BE CUT": what is to be done."""
    be = next((one for one in children(token, "auxpass") if one.lower_ == "be"), None)
    that = any(one.lower_ == "that" for one in children(token, "mark"))
    told = token.dep_ == "ccomp" and token.head.lemma_.lower() in words().telling | words().saying
    return be is not None and that and told and child(token, "aux") is None


def _inverted(token: Token) -> bool:
    """ "should prices rise": a condition."""
    who, aux = child(token, "nsubj", "nsubjpass"), child(token, "aux")
    return who is not None and aux is not None and aux.i < who.i


def how_it_is(token: Token) -> bool:
    """ "deep enough in winter, when timber HAS TO GO by road": how things are; "nobody SHOULD READ too much into it": how to take them;
    "people who SHOULD NOT HAVE BEEN there": how things were; "what it HAS TO SAY".
    """
    if _too_late(token) or has_to_say(token):
        return True
    if token.lemma_.lower() in words().must_verbs and modal(token) is None and token.dep_ in ("advcl", "relcl"):
        return any(one.lower_ in _THEN for one in children(token, "mark", "advmod") if one.i < token.i)
    who = child(token, "nsubj", "nsubjpass")
    return (
        who is not None
        and who.lower_ in words().nobodies
        and token.lemma_.lower() in words().to_minds
        and modal(token) in words().must
    )


def _too_late(token: Token) -> bool:
    """ "should have been asked", "ought not to have gone", "must have known"; not "must have left by Friday"."""
    if not any(one.lemma_ == "have" for one in children(token, "aux")):
        return False
    dated = any(one.ent_type_ in ("DATE", "TIME") for one in token.subtree)
    return modal(token) in ("should", "ought", None) or not dated
