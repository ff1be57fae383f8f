"""Offers told by what a thing is made to hang on: "linked the release of the crew to a treaty", "the loan hinges on a reform"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import children, modal, negated, subject
from summitry.reading.positions.conditions import tied_to
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import asked, supposed
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def bound(token: Token, sides: Sides) -> Trigger | None:
    """The offer of who makes one thing hang on another, or None; "linked the raid to the rebels" is none."""
    if tied_to(token) is None or negated(token) or supposed(token) or asked(token):
        return None
    if token.lemma_ == "condition":
        holder = sides.party(subject(token))
    elif token.lemma_.lower() in words().linking:
        holder = sides.party(subject(token)) if any(_given(one) for one in children(token, "dobj")) else None
    else:  # "the loan hinges on", "the release is conditional on"
        holder = sides.speaking(token.idx) if any(_given(one) for one in children(token, "nsubj")) else None
    undone = modal(token) in words().unreal
    return Trigger("offer", holder, token, token) if holder and not undone else None


def _given(thing: Token) -> bool:
    """What a side may give or do: "the release of the crew", "new licences", "lifting the ban"."""
    lemma = thing.lemma_.lower()
    given = words().fulfilments | words().goods | words().approvals
    return lemma in given or thing.tag_ == "VBG"
