"""Complaints of both sides at once: "Lima and Quito accused each other of firing first", "each side blamed the other for it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children
from summitry.reading.positions.doers import doer
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.trigger import Trigger

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_BOTH = frozenset({"each", "both", "two", "they", "sides", "neither"})


def of_each_other(verb: Token, sides: Sides) -> list[Trigger] | None:
    """Each side's complaint; none where the words do not say of what ("blamed each other"). None where it is of somebody else."""
    thing = child(verb, "dobj")
    if thing is None or not _reciprocal(thing):
        return None
    who = doer(verb)
    if who is None or not _of_what(verb, thing):
        return []
    named = [party for one in (who, *children(who, "conj")) if (party := sides.party(one))]
    holders = list(dict.fromkeys(named)) if len(named) > 1 else [*sides.several(who)]
    if not holders and _both(who) and len(sides.principals) == 2:
        holders = [*sides.principals]
    if not holders and named:
        return None  # "Lima accused the other side of lying"
    return [Trigger("complaint", one, verb, verb) for one in holders]


def _reciprocal(thing: Token) -> bool:
    """ "each OTHER", "ONE another", "the OTHER (side)"."""
    if thing.lower_ == "other":
        return any(one.lower_ in ("each", "the") for one in thing.lefts)
    if thing.lower_ in ("one", "another"):
        return any(one.lower_ in ("another", "one") for one in (*thing.lefts, *thing.rights))
    return thing.lower_ in ("side", "party") and any(one.lower_ == "other" for one in thing.lefts)


def _of_what(verb: Token, thing: Token) -> bool:
    if any(one.dep_ == "pcomp" and one.head.lower_ in ("of", "for") for one in verb.subtree if one.i > thing.i):
        return True  # "accused each other since May OF FIRING first"
    return any(
        one.lower_ in ("of", "for", "over") and one.i > verb.i  # "a clash FOR WHICH each blames the other"
        for place in (verb, thing)
        for one in children(place, "prep")
    )


def _both(who: Token) -> bool:
    return who.lower_ in _BOTH or any(one.lower_ in _BOTH for one in who.lefts)


def of_itself(verb: Token, holder: str, act: str, sides: Sides) -> bool:
    """ "The president's party accused LIMA" where only Lima is known: nobody accuses or urges himself."""
    whom = [one for one in children(verb, "dobj") if one.pos_ == "PROPN"]
    addressed = act == "complaint" or verb.lemma_ in ("urge", "press", "ask", "tell", "warn", "pressure", "exhort")
    return addressed and any(sides.party(one) == holder for one in whom)
