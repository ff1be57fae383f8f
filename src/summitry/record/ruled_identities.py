"""People's rulings on who is who, applied to the identities that the rules found, in the order of their numbers.

``same_person`` joins the whole identities of its targets. ``not_same_person`` leaves each of its targets in an identity
of its own; every other naming of an identity that it splits goes

1. with the target to which an earlier ``same_person`` ties it, of those ties the latest first, but for ties that would bring
   two of the targets together again;
2. else with the target that it resembles most, or a naming tied to that one: by name (the same words, one letter differs, a
   short form), then by side, then by role, then by the nearest day, then with the earliest.

So of two rulings that contradict each other the later counts. Targets that no article names (yet, or any more) wait.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from summitry.model import Ruling
from summitry.record.identities import ITSELF, Apart, Identity, Named, order_of
from summitry.record.offices import office_words, one_office
from summitry.record.rulings import PERSON_KINDS
from summitry.record.spelling import near

_NAMES = {3: "same name", 2: "one letter differs", 1: "short form of its name", 0: ""}
_LAST = {2: "same {}", 1: "", 0: ""}

_Alike = tuple[int, int, int]  # by name, side and role; the more the nearer


def ruled_identities(found: Iterable[Identity], rulings: Iterable[Ruling]) -> tuple[list[Identity], list[Apart]]:
    """The identities after all rulings in force, in the order of their keys, and who is apart by a ruling."""
    homes = {naming.id: identity for identity in found for naming in identity.namings}
    apart: list[Apart] = []
    ties: list[Ruling] = []
    for ruling in sorted((one for one in rulings if one.kind in PERSON_KINDS), key=lambda one: one.number):
        targets = sorted(set(ruling.targets))
        named = _each_once(homes[id] for id in targets if id in homes)
        if ruling.kind == "same_person":
            ties.append(ruling)
            parts = [_joined(named, ruling.number)] if len(named) > 1 else []
        else:
            parts = [part for one in named for part in _split(one, set(targets), ties, ruling.number)]
            apart += [Apart(a, b, f"ruling {ruling.number}") for a, b in combinations(targets, 2)]
        homes.update({naming.id: part for part in parts for naming in part.namings})
    return sorted(_each_once(homes.values()), key=lambda one: (order_of(one.key), one.head.order)), apart


def _each_once(identities: Iterable[Identity]) -> list[Identity]:
    return list({id(one): one for one in identities}.values())


def _joined(named: list[Identity], number: int) -> Identity:
    """One identity: that of a full name takes the others, of several that with most namings."""
    home, *others = sorted(named, key=lambda one: (len(one.key[0]) < 2, -len(one.namings), one.head.order))
    whole = Identity(home.head, list(home.namings), dict(home.why))
    for other in others:
        whole.take(other.namings, f"ruling {number}", other.why)
    return whole


def _split(identity: Identity, targets: set[str], ties: list[Ruling], number: int) -> list[Identity]:
    """One identity for each of the targets that are in this one, with what goes with it."""
    namings = sorted(identity.namings, key=lambda one: one.order)
    heads = [one for one in namings if one.id in targets]
    if len(heads) < 2:
        return [identity]
    owners, tied = _tied({one.id for one in namings}, {one.id for one in heads}, ties)
    parts = {one.id: Identity(one, [one], {one.id: (ITSELF,)}) for one in heads}
    rest = []
    for one in namings:
        if one.id in targets:
            continue
        if one.id in owners:
            parts[owners[one.id]].take([one], f"ruling {tied[one.id]}")
        else:
            rest.append(one)
    settled = [(id, one) for id, part in parts.items() for one in part.namings]
    for one in rest:
        home, why = _most_like(one, settled)
        parts[home].take([one], f"ruling {number}: {why}")
    return list(parts.values())


def _tied(namings: set[str], targets: set[str], ties: list[Ruling]) -> tuple[dict[str, str], dict[str, int]]:
    """The target to which each naming is tied by "same person", the latest tie first, and the number of the tie."""
    groups: dict[str, set[str]] = {id: {id} for id in namings}
    numbers: dict[str, int] = {}
    for ruling in reversed(ties):
        here = namings & set(ruling.targets)
        whole = set().union(*(groups[id] for id in here))
        if len(whole & targets) < 2:
            for id in whole:
                groups[id] = whole
            numbers.update({id: ruling.number for id in here if id not in numbers})
    owners = {id: next(iter(groups[id] & targets)) for id in namings - targets if groups[id] & targets}
    return owners, {id: numbers[id] for id in owners}


def _most_like(one: Named, settled: list[tuple[str, Named]]) -> tuple[str, str]:
    """The target whose part the naming resembles most, and in what."""
    best: dict[str, tuple[_Alike, int]] = {}
    for target, other in settled:
        found = (_alike(one, other), -abs((one.known - other.known).days))
        best[target] = max(best.get(target, found), found)
    # Targets come earliest first, and the first of several equal ones is taken.
    home = max(best, key=lambda target: best[target])
    alike = best[home][0]
    words = [_NAMES[alike[0]], _LAST[alike[1]].format("side"), _LAST[alike[2]].format("role")]
    if sum(other[0] == alike for other in best.values()) > 1:
        words.append("nearest in time")
    return home, ", ".join(word for word in words if word) or "least unlike"


def _alike(one: Named, other: Named) -> _Alike:
    (words, party), (others, side) = one.key, other.key
    if words == others:
        name = 3
    elif near(words, others):
        name = 2
    else:
        short, full = sorted((words, others), key=len)
        name = int(len(short) == 1 and short[0] in (full[0], full[-1]))
    return name, 1 if party is None or side is None else 2 * (party == side), _role(one, other)


def _role(one: Named, other: Named) -> int:
    if not one.actor.role or not other.actor.role:
        return 1
    own = office_words(one.actor.role, one.actor.party)
    return 2 * one_office(own, office_words(other.actor.role, other.actor.party))
