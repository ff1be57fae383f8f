"""Giving way: accepting a thing, agreeing to it, letting it happen, giving up what one asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated
from summitry.reading.positions.conditions import hanging
from summitry.reading.positions.phrases import phrase_act
from summitry.reading.positions.substance import about_meeting, denied, no_meeting
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_LET = frozenset({"could", "can", "may", "might", "would", "will", "should"})


def accepting(token: Token) -> str | None:
    """ "has accepted such clauses", "agreed to a cap", "agrees to yield the bank": a concession, in return for something an
    offer; an invitation or talks are no substance.
    """
    lemma = token.lemma_.lower()
    thing = None
    if lemma == "accept" and not _accepts_that(token):
        thing = child(token, "dobj")
    elif lemma in ("agree", "consent", "concede", "cede", "assent", "accept") and _lets_happen(token):
        return "offer" if hanging(token).marked and modal(token) is not None else "concession"
    elif lemma in ("agree", "consent"):
        yielding = next(
            (one for one in children(token, "xcomp", "advcl") if one.lemma_.lower() in words().yielding), None
        )
        inner = child(token, "xcomp")
        if yielding is None and inner is not None and not about_meeting(token):
            return "concession" if inner.lemma_ not in words().idle or _does_something(inner) else None
        if yielding is not None:
            return "offer" if hanging(token).marked else "concession"
        to = next((one for one in children(token, "prep") if one.lower_ == "to"), None)
        thing = child(to, "pobj") if to is not None else None
    if thing is None or thing.pos_ != "NOUN":
        return None
    if thing.lemma_.lower() in words().no_substance and not (
        thing.lemma_.lower() in words().meetings and no_meeting(thing)
    ):
        return None
    return "concession"


def _accepts_that(token: Token) -> bool:
    """ "has accepted THAT the fee will be paid in dollars"."""
    clause = child(token, "ccomp")
    return clause is not None and any(one.lower_ == "that" and one.i <= token.i + 2 for one in children(clause, "mark"))


def _lets_happen(token: Token) -> bool:
    """ "agreed that two ships COULD be unloaded", "conceded that the tolls should go": what the other side gets."""
    clause = child(token, "ccomp")
    if clause is None or clause.i < token.i or modal(clause) not in _LET or about_meeting(clause):
        return False
    lets = child(clause, "nsubjpass") is not None or token.lemma_.lower() == "cede"
    return lets and not denied(clause)


def _does_something(deed: Token) -> bool:
    """ "agreed to WAIT a year", "to take back the prisoners", "to make a payment"; not "to work with them", "to continue talks"."""
    if deed.lemma_.lower() not in words().doing or about_meeting(deed):
        return False
    things = [*children(deed, "dobj", "npadvmod")]
    return bool(things) and not any(one.lemma_.lower() in words().procedural for one in things)


def living_with(token: Token) -> str | None:
    """ "could live with a fee": what one would put up with."""
    if token.lemma_.lower() != "live" or modal(token) not in ("can", "could", "would", "will"):
        return None
    return "concession" if any(one.lower_ == "with" for one in children(token, "prep")) else None


def ready_to_yield(token: Token) -> bool:
    """ "is ready to accept a cap", "to live with it", "to give up the claim": yielding, but in return for something an offer."""
    ready_for = list(children(token, "xcomp"))
    lemmas = {one.lemma_.lower() for one in ready_for}
    if lemmas & words().yielding:
        return bool(lemmas & words().granting) or not hanging(token).marked
    if any(one.lemma_ == "live" and any(two.lower_ == "with" for two in children(one, "prep")) for one in ready_for):
        return True
    return any(phrase_act(one) == "concession" and not negated(one) for one in ready_for) and not hanging(token).marked


def giving_up(token: Token) -> str | None:
    """ "stopped insisting on a fee": a concession."""
    if token.lemma_.lower() not in ("stop", "cease", "quit", "end") or negated(token):
        return None
    inner = child(token, "xcomp")
    return "concession" if inner is not None and phrase_act(inner) in ("demand", "refusal") else None


def not_yet(token: Token) -> bool:
    """ "demands that Lima GIVE UP its claim", "wants a guarantee before it gives up its claim": nobody has given anything."""
    asked_for = token.dep_ == "ccomp" and phrase_act(token.head) == "demand"
    before = token.dep_ == "advcl" and any(one.lower_ == "before" for one in children(token, "mark"))
    return asked_for or before


def yields_never(promised: Token) -> bool:
    """ "vowed never TO GIVE UP the island", "swore it would not sign": a promise not to give way."""
    lemma, verb = promised.lemma_.lower(), promised.head
    gives_way = phrase_act(promised) == "concession" or lemma in words().yielding
    # "vowed never TO SIGN it, TO LAY DOWN ARMS"; "promised that nothing would be signed without them" stays a promise
    vowed = verb.lemma_ in ("vow", "swear") and promised.dep_ == "xcomp"
    arms = lemma in ("lay", "put") and any(one.lemma_ == "arm" for one in children(promised, "dobj"))
    gives_way = gives_way or (vowed and (arms or lemma in words().agreeing | words().giving_in))
    return denied(promised) and gives_way
