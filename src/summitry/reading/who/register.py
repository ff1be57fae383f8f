"""The register of an article's actors and places: who a span refers to."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, replace

from summitry.model import Actor, Mention, Place


@dataclass(frozen=True, slots=True)
class PlaceMention:
    """A place named in the text; ``start`` and ``end`` are offsets of its name."""

    start: int
    end: int
    place: Place


class Register:
    """All actors of one article, and look-ups by place in the text. Immutable once made.

    ``groups`` are spans that stand for several actors at once ("the two leaders"), with their ids.
    """

    def __init__(
        self,
        actors: tuple[Actor, ...],
        groups: tuple[tuple[Mention, tuple[str, ...]], ...] = (),
        places: tuple[PlaceMention, ...] = (),
    ) -> None:
        self.actors = actors
        self.groups = groups
        self.places = tuple(sorted(places, key=lambda one: (one.start, one.end)))
        self._by_id = {actor.id: actor for actor in actors}
        single = [(mention, (actor.id,)) for actor in actors for mention in actor.mentions]
        self._mentions: list[tuple[Mention, tuple[str, ...]]] = sorted([*single, *groups])
        self._starts = [mention.start for mention, _ in self._mentions]
        self._places = [one.start for one in self.places]

    def actor(self, id: str | None) -> Actor | None:
        """The actor of that id, or None."""
        return self._by_id.get(id) if id else None

    def linked(self) -> tuple[Actor, ...]:
        """The actors with all their mentions, those included that stand for several at once."""
        shared: dict[str, list[Mention]] = {}
        for mention, ids in self.groups:
            for id in ids:
                shared.setdefault(id, []).append(mention)
        return tuple(
            replace(actor, mentions=tuple(sorted({*actor.mentions, *shared[actor.id]})))
            if actor.id in shared
            else actor
            for actor in self.actors
        )

    def at(self, start: int, end: int) -> Actor | None:
        """The actor that the span names: its exact or longest mention inside; None where there is none, or several actors."""
        found = self.all_at(start, end)
        return found[0] if len(found) == 1 else None

    def all_at(self, start: int, end: int) -> tuple[Actor, ...]:
        """The actors that the span stands for: a person in it before the state that says whose ("Iranian envoy Rostami"), else
        the longest mention, the last of equally long ones, which is the head.
        """
        inside = [(mention, ids) for mention, ids in self._between(start, end) if mention.end <= end]
        if not inside:
            return ()
        _, ids = max(inside, key=lambda pair: (self._person(pair[1]), pair[0].end - pair[0].start, pair[0].start))
        return tuple(self._by_id[id] for id in ids)

    def _person(self, ids: tuple[str, ...]) -> bool:
        return any(self._by_id[id].kind == "person" for id in ids)

    def within(self, start: int, end: int) -> list[tuple[Mention, Actor]]:
        """All mentions that lie inside ``[start, end)``, in order, with their actors."""
        return [
            (mention, self._by_id[id]) for mention, ids in self._between(start, end) if mention.end <= end for id in ids
        ]

    def _between(self, start: int, end: int) -> list[tuple[Mention, tuple[str, ...]]]:
        first = bisect_left(self._starts, start)
        return self._mentions[first : bisect_left(self._starts, end)]

    def places_in(self, start: int, end: int) -> list[PlaceMention]:
        """The places named inside ``[start, end)``, in order."""
        inside = self.places[bisect_left(self._places, start) : bisect_left(self._places, max(start, end))]
        return [one for one in inside if one.end <= end]

    def party(self, id: str | None) -> str | None:
        """The party on whose side the actor of that id is, or None."""
        actor = self.actor(id)
        return actor.party if actor else None
