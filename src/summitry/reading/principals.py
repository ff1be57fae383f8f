"""Between whom the article's talks are: the sides that a reader fills in where a sentence leaves them out.

A party counts by how often the article names it, its people and its institutions, and three times where grammar itself makes it a
side of a meeting. The two that count most are the principals, where the third comes nowhere near the second; else there are none.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from summitry.model import Actor
from summitry.reading.who import Register

_NAMED_WEIGHT = 3
_WANTS_WEIGHT = 6
_MOST_WANTS = 3
_AHEAD = 1.4  # the second principal against the third party
_ALONE = 5  # mentions of the one party that an article is about
_FAR_AHEAD = 2.5  # that party against the next
_PER_PARTY = 12  # mentions that count: a long article about one side stays an article about two


def principals(
    register: Register, together: Iterable[set[str]] = (), wanting: Mapping[str, int] = MappingProxyType({})
) -> tuple[str, ...]:
    """The ids of the two parties, in the order of their weight; empty where the article does not tell.

    ``together``: the sides that each sentence of a meeting names. ``wanting``: how many positions each party takes; who
    mediates or hosts takes few.
    """
    weight = Counter({party: min(count, _PER_PARTY) for party, count in named(register).items() if count})
    for sides in together:
        if len(sides) >= 2:
            for party in sorted(sides):
                weight[party] += _NAMED_WEIGHT
    for party, count in wanting.items():
        if party in weight:
            weight[party] += _WANTS_WEIGHT * min(count, _MOST_WANTS)
    first = sorted(weight.items(), key=lambda pair: (-pair[1], pair[0]))[:3]
    if len(first) < 2 or first[1][1] < 2:
        return ()
    if len(first) == 3 and first[1][1] < _AHEAD * first[2][1]:
        return ()
    return tuple(party for party, _ in first[:2])


def named(register: Register) -> Counter[str]:
    """How often an article names each party, its people and its institutions, not counting where they are only places."""
    count: Counter[str] = Counter()
    for actor in register.actors:
        party = side_of(actor)
        if party is not None:
            count[party] += sum(not register.places_in(one.start, one.end) for one in actor.mentions)
    return count


def alone(register: Register) -> str | None:
    """The one party that an article is about, where no other comes near: "the union", against somebody whom it never names twice."""
    weight = named(register)
    first = sorted(weight.items(), key=lambda pair: (-pair[1], pair[0]))[:2]
    if not first or first[0][1] < _ALONE or (len(first) == 2 and first[0][1] < _FAR_AHEAD * first[1][1]):
        return None
    return first[0][0]


def side_of(actor: Actor) -> str | None:
    """The party an actor stands for: their own, or a state, organisation or group itself; observers for none."""
    if actor.observer:
        return None
    if actor.party:
        return actor.party
    return actor.id if actor.kind != "person" else None
