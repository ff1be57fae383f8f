"""Who is who in a set of articles, whose ids are slugs of the names as each article writes them.

``identities`` finds the people by rules, ``ruled_identities`` lets rulings have the last word; here they get their ids.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from summitry.model import Entry, Ruling
from summitry.record.identities import Apart, Identity, Named, identities
from summitry.record.ruled_identities import ruled_identities
from summitry.record.titles import shared_surnames


class People:
    """Who is who in a set of articles: record ids, their names and sides.

    ``found`` are the identities by record id, ``apart`` who comes near and is somebody else.
    """

    def __init__(self, entries: Iterable[Entry], rulings: Iterable[Ruling] = ()) -> None:
        self._canonical: dict[tuple[str, str], str] = {}
        self.names: dict[str, str] = {}
        self.parties: dict[str, str | None] = {}
        self.people: set[str] = set()
        self.found: dict[str, Identity] = {}
        persons: list[Named] = []
        others: dict[str, list[Named]] = {}
        for entry in entries:
            for actor in entry.reading.actors:
                named = Named(entry.article.id, entry.known, actor)
                if actor.kind == "person":
                    persons.append(named)
                else:
                    others.setdefault(actor.id, []).append(named)
        for id, group in sorted(others.items()):
            self._take(id, group)
        by_rules, near = identities(persons)
        groups, ruled = ruled_identities(by_rules, rulings)
        self.apart: tuple[Apart, ...] = (*near, *ruled)
        self._take_persons(groups)
        self.shared = shared_surnames({id: self.names[id] for id in self.people})

    def _take_persons(self, groups: Sequence[Identity]) -> None:
        """A person's id is the slug of the commonest full spelling; where two people's would be the same, with the party."""
        slugs = Counter(_slug(_shown(group.namings)) for group in groups)
        for group in groups:
            slug = _slug(_shown(group.namings))
            party = _party(group.namings)
            clash = slugs[slug] > 1 or slug in self.names
            id = f"{slug}-{party.lower().replace(' ', '-')}" if clash and party else slug
            while id in self.names:
                id += "-2"
            self._take(id, group.namings)
            self.people.add(id)
            self.found[id] = group

    def _take(self, id: str, group: list[Named]) -> None:
        self.names[id] = _shown(group)
        self.parties[id] = _party(group)
        for one in group:
            self._canonical[one.article, one.actor.id] = id

    def canonical(self, article: str, id: str | None) -> str | None:
        """The record's id for an article's actor id; the id itself where nothing is known of it."""
        return self._canonical.get((article, id), id) if id else None


def _shown(group: list[Named]) -> str:
    """The commonest of the fullest spellings; the least in the alphabet where several are as common."""
    counts = Counter(one.actor.name for one in group)
    most = max(min(len(name.replace("-", " ").split()), 2) for name in counts)
    fullest = [name for name in counts if min(len(name.replace("-", " ").split()), 2) == most]
    return min(fullest, key=lambda name: (-counts[name], name))


def _party(group: list[Named]) -> str | None:
    """The one side that the articles give, or None where they differ: people change sides, and nobody is guessed."""
    parties = {one.actor.party for one in group if one.actor.party}
    return parties.pop() if len(parties) == 1 else None


def _slug(name: str) -> str:
    words = "".join(c if c.isalnum() else " " for c in name.lower()).split()
    return "-".join(words) or "somebody"
