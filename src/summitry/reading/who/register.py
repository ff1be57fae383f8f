"""The register of an article's actors: who a span refers to."""

from __future__ import annotations

from bisect import bisect_left

from summitry.model import Actor, Mention


class Register:
    """All actors of one article, and a look-up by place in the text. Immutable once made."""

    def __init__(self, actors: tuple[Actor, ...]) -> None:
        self.actors = actors
        self._by_id = {actor.id: actor for actor in actors}
        pairs = sorted((mention, actor.id) for actor in actors for mention in actor.mentions)
        self._mentions: list[tuple[Mention, str]] = pairs
        self._starts = [mention.start for mention, _ in pairs]

    def actor(self, id: str | None) -> Actor | None:
        """The actor of that id, or None."""
        return self._by_id.get(id) if id else None

    def at(self, start: int, end: int) -> Actor | None:
        """The actor whose mention is exactly ``[start, end)``, else of the longest mention inside it, else None."""
        inside = self.within(start, end)
        if not inside:
            return None
        _, actor = max(inside, key=lambda pair: (pair[0].end - pair[0].start, -pair[0].start))
        return actor

    def within(self, start: int, end: int) -> list[tuple[Mention, Actor]]:
        """All mentions that lie inside ``[start, end)``, in order, with their actors."""
        found: list[tuple[Mention, Actor]] = []
        for mention, id in self._mentions[bisect_left(self._starts, start) :]:
            if mention.start >= end:
                break
            if mention.end <= end:
                found.append((mention, self._by_id[id]))
        return found

    def party(self, id: str | None) -> str | None:
        """The party on whose side the actor of that id is, or None."""
        actor = self.actor(id)
        return actor.party if actor else None
