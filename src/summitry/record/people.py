"""One identity for one person across articles, whose ids are slugs of the names as each article writes them.

1. Full names that fold to the same words (``spelling``), on the same side or on a side that only one article knows,
   are one person.
2. Long words that differ by one letter count as the same spelling where the side is the same.
3. A short name ("Pompeo") is the one full name of that side that begins or ends with it; where several do, the one
   whose role is told in the same words. Anything else stays apart: what is ambiguous is not merged.

Roles change: they are no part of an identity, only a help where a short name fits several people.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from summitry.model import Actor, Entry
from summitry.record.spelling import near, words_of
from summitry.record.titles import shared_surnames

_Named = tuple[str, Actor]  # the article's id, and the actor in it
_VIEW = frozenset({"observer"})
_Key = tuple[tuple[str, ...], str | None]  # folded words, party


class People:
    """Who is who in a set of articles: record ids, their names and sides."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        self._canonical: dict[tuple[str, str], str] = {}
        self.names: dict[str, str] = {}
        self.parties: dict[str, str | None] = {}
        self.people: set[str] = set()
        persons: list[_Named] = []
        others: dict[str, list[_Named]] = {}
        for entry in entries:
            for actor in entry.reading.actors:
                if actor.kind == "person":
                    persons.append((entry.article.id, actor))
                else:
                    others.setdefault(actor.id, []).append((entry.article.id, actor))
        for id, named in sorted(others.items()):
            self._take(id, named)
        self._take_persons(_identities(persons))
        self.shared = shared_surnames({id: self.names[id] for id in self.people})

    def _take_persons(self, groups: list[list[_Named]]) -> None:
        """A person's id is the slug of the commonest full spelling; where two people's would be the same, with the party."""
        slugs = Counter(_slug(_shown(group)) for group in groups)
        for group in groups:
            slug = _slug(_shown(group))
            party = _party(group)
            clash = slugs[slug] > 1 or slug in self.names
            id = f"{slug}-{party.lower().replace(' ', '-')}" if clash and party else slug
            while id in self.names:
                id += "-2"
            self._take(id, group)
            self.people.add(id)

    def _take(self, id: str, group: list[_Named]) -> None:
        self.names[id] = _shown(group)
        self.parties[id] = _party(group)
        for article, actor in group:
            self._canonical[article, actor.id] = id

    def canonical(self, article: str, id: str | None) -> str | None:
        """The record's id for an article's actor id; the id itself where nothing is known of it."""
        return self._canonical.get((article, id), id) if id else None


def _identities(persons: list[_Named]) -> list[list[_Named]]:
    """The groups of namings that are one person each, in the order of their least key."""
    keyed: dict[_Key, list[_Named]] = {}
    for article, actor in persons:
        keyed.setdefault((words_of(actor.name) or (actor.id,), actor.party), []).append((article, actor))
    full = {key: list(named) for key, named in keyed.items() if len(key[0]) > 1}
    _join_partyless(full)
    _join_near(full)
    ends = _by_end(full)
    single: dict[_Key, list[_Named]] = {}
    for key in sorted((key for key in keyed if len(key[0]) == 1), key=_order):
        for named in keyed[key]:
            home = _only(ends.get(key[0][0], ()), key[1], named[1])
            if home is None:
                single.setdefault(key, []).append(named)
            else:
                full[home].append(named)
    _join_partyless(single)
    groups = {**full, **single}
    return [sorted(groups[key], key=lambda one: (one[0], one[1].id)) for key in sorted(groups, key=_order)]


def _order(key: _Key) -> tuple[tuple[str, ...], str]:
    return key[0], key[1] or ""


def _join_partyless(groups: dict[_Key, list[_Named]]) -> None:
    """A name without a side joins the same name with one, where only one side has somebody of that name."""
    sides: dict[tuple[str, ...], list[_Key]] = {}
    for key in groups:
        if key[1] is not None:
            sides.setdefault(key[0], []).append(key)
    for key in [key for key in groups if key[1] is None]:
        fits = sides.get(key[0], [])
        if len(fits) == 1:
            groups[fits[0]] += groups.pop(key)


def _join_near(groups: dict[_Key, list[_Named]]) -> None:
    """Spellings that differ by a letter join the commoner one of the same side. Only names with an equal word are compared."""
    buckets: dict[tuple[str, int, str | None], list[_Key]] = {}
    for key in sorted(groups, key=lambda key: (-len(groups[key]), _order(key))):
        for place, word in enumerate(key[0]):
            buckets.setdefault((word, place, key[1]), []).append(key)
    for keys in buckets.values():
        for at, key in enumerate(keys):
            if key not in groups:
                continue
            for other in keys[at + 1 : at + 50]:
                if other in groups and key[1] is not None and near(key[0], other[0]):
                    groups[key] += groups.pop(other)


def _by_end(groups: dict[_Key, list[_Named]]) -> dict[str, list[tuple[_Key, frozenset[str]]]]:
    """Full names by their first and last words, with the roles their people are told to have."""
    found: dict[str, list[tuple[_Key, frozenset[str]]]] = {}
    for key, named in groups.items():
        roles = frozenset(actor.role.lower() for _, actor in named if actor.role)
        if all(actor.observer for _, actor in named):
            roles = _VIEW
        spellings = {words_of(actor.name) for _, actor in named}
        for word in {words[at] for words in spellings for at in (0, -1)}:
            found.setdefault(word, []).append((key, roles))
    return found


def _only(found: Iterable[tuple[_Key, frozenset[str]]], party: str | None, actor: Actor) -> _Key | None:
    """The one full name that fits a short one, or None. Without a side on either, the role must agree or nobody else fit."""
    # A scholar without a side is not the minister of the same family name.
    fits = [
        (key, roles) for key, roles in found if party is None or key[1] == party or (key[1] is None and roles != _VIEW)
    ]
    sided = [one for one in fits if one[0][1] == party] if party is not None else fits
    fits = sided or fits
    if len(fits) > 1 and actor.role:
        fits = [one for one in fits if actor.role.lower() in one[1]]
    return fits[0][0] if len(fits) == 1 else None


def _shown(group: list[_Named]) -> str:
    """The commonest of the fullest spellings; the least in the alphabet where several are as common."""
    counts = Counter(actor.name for _, actor in group)
    most = max(min(len(name.replace("-", " ").split()), 2) for name in counts)
    fullest = [name for name in counts if min(len(name.replace("-", " ").split()), 2) == most]
    return min(fullest, key=lambda name: (-counts[name], name))


def _party(group: list[_Named]) -> str | None:
    """The one side that the articles give, or None where they differ: people change sides, and nobody is guessed."""
    parties = {actor.party for _, actor in group if actor.party}
    return parties.pop() if len(parties) == 1 else None


def _slug(name: str) -> str:
    words = "".join(c if c.isalnum() else " " for c in name.lower()).split()
    return "-".join(words) or "somebody"
