"""Passives without an agent in a side's mouth: who says that it will be done, or will not, sees to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal
from summitry.reading.positions.phrases import phrase_act
from summitry.reading.positions.substance import denied
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def left_to_the_speaker(verb: Token) -> bool:
    """ "Not an acre WOULD BE GIVEN UP, a minister said", "the proposal WOULD BE TURNED DOWN, he said"."""
    if child(verb, "nsubjpass") is None or modal(verb) not in ("will", "would"):
        return False
    if denied(verb):
        return phrase_act(verb) == "concession"
    return phrase_act(verb) == "refusal" and _somebody_elses_wish(verb)


def _somebody_elses_wish(verb: Token) -> bool:
    """ "ANY SUCH PROPOSAL would be turned down", not "their proposal"."""
    put = (one for one in children(verb, "nsubjpass") if one.lemma_.lower() in words().dismissed)
    return any(not any(two.tag_ == "PRP$" for two in one.lefts) for one in put)
