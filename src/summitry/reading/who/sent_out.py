"""Whose "the delegation", "the team" is: that of the side whose delegation was told of just before.

"Fiji sent a delegation to Suva. The delegation, led by Rossi, ..."; "Fiji's team is large. Chief negotiator Rossi said".
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summitry.reading.who.discourse import Discourse, ids_of, subject_of
from summitry.reading.who.lexicon import nouns

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_BACK = 3  # sentences between the delegation of a side and "the delegation"
_JUST_NOW = 1
_MOST = 50  # delegations that are looked back at
_BESIDE = frozenset({"amod", "compound", "nmod", "poss"})
_BEFORE = frozenset({"the", "that", "this"})


@dataclass(slots=True)
class SentOut:
    """The delegations told of so far, each as its sentence and its side."""

    told: list[tuple[int, str]] = field(default_factory=list)

    def note(self, token: Token, told: Discourse, party: Callable[[str], str | None], parties: dict[int, str]) -> None:
        """The delegation that is ``token``, where the words beside it or the verb above it tell whose it is. ``parties``: direct
        mentions by their last token."""
        if token.lower_ not in nouns("sending", "bodies"):
            return
        sides = {
            party(id) for one in token.lefts if one.dep_ in _BESIDE and one.i in told.at for id in told.at[one.i].ids
        }
        for of in token.children:
            if of.dep_ == "prep" and of.lower_ in ("of", "from"):
                sides |= {parties[one.i] for one in of.children if one.i in parties}
        verb = token.head
        if not sides and token.dep_ == "dobj" and verb.lemma_.lower() in nouns("sending", "sends"):
            sides = {party(id) for id in ids_of(subject_of(verb), told)}
        side = sides.pop() if len(sides) == 1 else None
        here = told.sentence(token.i)
        if side is not None:
            self.told.append((here, side))
        for other in token.conjuncts:  # "Kenya's delegation and Somalia's"
            if other.i in parties and any(one.tag_ == "POS" for one in other.children):
                self.told.append((here, parties[other.i]))

    def of(self, token: Token, told: Discourse) -> tuple[int, tuple[str, ...]] | None:
        """ "The delegation", with nothing beside it that says whose: the first token and the side."""
        if token.lower_ not in nouns("sending", "bodies") or token.dep_ == "compound" or token.tag_ != "NN":
            return None
        lefts = [one.lower_ for one in token.lefts]
        whose = any(one.dep_ == "prep" and one.lower_ in ("of", "from") for one in token.children)
        if len(lefts) != 1 or lefts[0] not in _BEFORE or whose:
            return None
        side = self.last(told.sentence(token.i), _BACK)
        return (token.i - 1, (side,)) if side is not None else None

    def last(self, here: int, back: int = _JUST_NOW) -> str | None:
        """The one side of whose delegation some sentences told; None where there was none, or several."""
        sides = {side for sentence, side in self.told[-_MOST:] if here - sentence <= back}
        return sides.pop() if len(sides) == 1 else None
