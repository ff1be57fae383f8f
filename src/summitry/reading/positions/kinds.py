"""What kind of party each side is, and which of the sides a bare collective stands for: "the government", "the carrier".

A word of its name stands for a party, too, and so do those who live there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from summitry.model import Actor
from summitry.reading.positions.words import words
from summitry.reading.principals import side_of

_DWELLERS = {
    f"{place}er": place
    for place in ("island", "highland", "lowland", "upland", "northern", "southern", "eastern", "western", "village")
}
_OF_SIDES = frozenset({"workers", "employers", "armed", "lenders"})
_WORD = re.compile(r"[^\W\d_]+")


class Kinds:
    """The kinds of the parties of one article. ``talking``: those between whom its talks are, the weightiest first."""

    def __init__(self, actors: Iterable[Actor], talking: Sequence[str], text: str = "") -> None:
        self._actors = {actor.id: actor for actor in actors if actor.kind != "person" and side_of(actor)}
        self._text = text
        self._told: dict[str, frozenset[str]] = {}
        self._talking = tuple(party for party in talking if party in self._actors)
        self._sides_by_word: dict[str, set[str]] = {}
        for actor in self._actors.values():
            if (side := side_of(actor)) is not None:
                for word in _words_of_name(actor, text):
                    self._sides_by_word.setdefault(word, set()).add(side)

    def meant_by(self, noun: str) -> str | None:
        """The one party of the talks that this collective fits: in a pay dispute "the carrier" is not the union."""
        fitting = [party for party in self._talking if self.fits(noun, party)]
        return fitting[0] if len(fitting) == 1 else None

    def named(self, noun: str) -> str | None:
        """The one party whose name has this noun in it: "the agency" is the Harbour Agency; a state's army is nobody's name."""
        if "state" in words().collectives.get(noun, frozenset()):
            return None
        place = _DWELLERS.get(noun.removesuffix("s"))  # "the islanders": those of the Orva Islands
        forms = (noun, place, f"{place}s") if place is not None else (noun,)
        having = set().union(*(self._sides_by_word.get(form, set()) for form in forms))
        return next(iter(having)) if len(having) == 1 else None

    def fits(self, noun: str, party: str) -> bool:
        """Whether a party can be called so: "the army" a state's, "the strikers" a union's."""
        wanted = words().collectives.get(noun)
        return wanted is not None and bool(wanted & self._kinds_of(party))

    @property
    def pair(self) -> tuple[str, ...]:
        """The parties between whom the article's talks are."""
        return self._talking

    def talks(self, party: str) -> bool:
        """Whether the article's talks are that party's."""
        return party in self._talking

    def _kinds_of(self, party: str) -> frozenset[str]:
        actor = self._actors.get(party)
        if actor is None:
            return frozenset()
        found = self._named(party)
        rivals = [self._named(other) for other in self._talking if other != party]
        facing = any("workers" in kinds for kinds in rivals)
        if found == {"body"} and facing:
            return found | {"employers"}  # "the Association of Municipalities" that bargains with the teachers
        if found:
            return found
        if actor.kind == "state" and party != actor.name:
            return frozenset({"state"})  # one of the world's
        if facing:
            return frozenset({"employers", "state"})  # who bargains with a union employs
        if actor.kind == "state":
            return frozenset({"state"})
        if actor.kind == "group":
            return frozenset({"armed", "body"})
        fought = any("armed" in kinds for kinds in rivals)
        return frozenset({"state", "body"} if fought else {"body"})  # whom a front fights has an army

    def _named(self, party: str) -> frozenset[str]:
        name = self._actors[party].name
        named = {form for word in _WORD.findall(name) for form in (word, word.removesuffix("s"))}
        found = frozenset(kind for kind, listed in words().kind_names.items() if listed & named)
        return found or (self._said_to_be(name) if self._actors[party].kind != "state" else found)

    def _said_to_be(self, name: str) -> frozenset[str]:
        """The kind of "the teachers' union Laran", "Nordkai, a port operator": what stands right before a name or behind it."""
        if name not in self._told:
            own = re.escape(name)
            before = re.findall(rf"\b([a-z]+) {own}\b", self._text)
            behind = re.findall(
                rf"\b{own}, (?:an?|the) (?:[\w’'-]+ ){{0,4}}?([a-z]+)(?=[,.;]| of | that | which )", self._text
            )
            kinds = (words().collectives.get(noun, frozenset()) for noun in (*before, *behind))
            self._told[name] = frozenset().union(*kinds) & _OF_SIDES
        return self._told[name]


def _words_of_name(actor: Actor, text: str) -> Iterable[str]:
    """The words of its name, and of its names in full where it is known by its letters: "the agency" is the IAEA."""
    yield from actor.name.lower().split()
    if actor.kind == "organisation" and actor.name.isupper():
        for mention in actor.mentions:
            yield from (word.lower() for word in text[mention.start : mention.end].split() if word[:1].isupper())
