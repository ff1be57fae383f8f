"""The people of the record as nouns: namings with their reasons, who was left apart, rulings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from summitry.model import LeftApart, Naming, Person, Ruling, Source
from summitry.record.identities import Identity
from summitry.record.people import People
from summitry.record.rulings import PERSON_KINDS

_RULED = re.compile(r"ruling \d+")


def record_people(people: People, sources: Mapping[str, Source], rulings: Iterable[Ruling]) -> tuple[Person, ...]:
    """Everybody, by id. ``sources`` are the record's, by article; ``rulings`` those in force."""
    apart = _apart(people)
    ruled: dict[str, set[int]] = {}
    for ruling in rulings:
        if ruling.kind in PERSON_KINDS:
            for target in ruling.targets:
                ruled.setdefault(target, set()).add(ruling.number)
    return tuple(_person(id, found, people, sources, apart, ruled) for id, found in sorted(people.found.items()))


def waiting(people: People, rulings: Iterable[Ruling]) -> tuple[tuple[int, str], ...]:
    """The targets of rulings on people that no article names."""
    named = _homes(people)
    found = {
        (ruling.number, target)
        for ruling in rulings
        if ruling.kind in PERSON_KINDS
        for target in ruling.targets
        if target not in named
    }
    return tuple(sorted(found))


def _person(
    id: str,
    found: Identity,
    people: People,
    sources: Mapping[str, Source],
    apart: Mapping[str, Mapping[str, set[str]]],
    ruled: Mapping[str, set[int]],
) -> Person:
    namings = tuple(
        Naming(one.id, sources[one.article], one.actor.name, one.actor.party, one.actor.role, found.why[one.id])
        for one in sorted(found.namings, key=lambda one: one.order)
    )
    articles = Counter(name for name, _ in {(one.name, one.source.article) for one in namings})
    return Person(
        id=id,
        name=people.names[id],
        party=people.parties[id],
        spellings=tuple(sorted(articles.items(), key=lambda one: (-one[1], one[0]))),
        namings=namings,
        apart=tuple(LeftApart(tuple(sorted(others)), why) for why, others in sorted(apart.get(id, {}).items())),
        rulings=tuple(sorted({number for one in namings for number in ruled.get(one.id, ())})),
    )


def _homes(people: People) -> dict[str, str]:
    """The record's id of the person of each naming."""
    return {one.id: id for id, found in people.found.items() for one in found.namings}


def _apart(people: People) -> dict[str, dict[str, set[str]]]:
    """For each person and reason the others that were left apart; nobody whom something else joined after all."""
    homes = _homes(people)
    placed = {id for id, home in homes.items() if _RULED.fullmatch(people.found[home].why[id][-1])}
    found: dict[str, dict[str, set[str]]] = {}
    for one in people.apart:
        left, right = homes.get(one.left), homes.get(one.right)
        # What a ruling has placed is no near miss of the rules any more.
        if left and right and left != right and (_RULED.fullmatch(one.reason) or not placed & {one.left, one.right}):
            found.setdefault(left, {}).setdefault(one.reason, set()).add(right)
            found.setdefault(right, {}).setdefault(one.reason, set()).add(left)
    return found
