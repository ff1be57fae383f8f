"""Which namings are of one person, by rules, and for which reason; what people ruled comes after (``ruled_identities``).

1. Full names that fold to the same words (``spelling``), on the same side or on a side that only one article knows,
   are one person.
2. Long words that differ by one letter count as the same spelling where the side is the same.
3. A short name ("Pompeo") is the one full name of that side that begins or ends with it; where several do, the one
   whose role is told in the same words. Anything else stays apart: what is ambiguous is not merged.

Roles change: they are no part of an identity, only a help where a short name fits several people.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from summitry.model import Actor
from summitry.record.spelling import near, words_of

Key = tuple[tuple[str, ...], str | None]
"""Folded words, and the party."""

ITSELF = "the name itself"
_SAME = "same name and side"
_NO_SIDE = "same name, no side told"
_FROM_OTHER = "same name, side known from the other article only"
_LETTER = "one letter differs"
_ONLY_OF_SIDE = "the only full name of that side that the short one fits"
_ONLY = "the only full name that the short one fits"

_VIEW = frozenset({"observer"})
_COMPARED = 50  # of the names that share a word, or of the sides that have one name, at most so many are compared
_SHORTEST = 4  # letters: in shorter words a letter tells people apart


@dataclass(frozen=True, slots=True)
class Named:
    """One article's naming of a person."""

    article: str
    known: date
    actor: Actor

    @property
    def id(self) -> str:
        """What rulings name it by."""
        return f"{self.article}:{self.actor.id}"

    @property
    def order(self) -> tuple[date, str, str]:
        """Earliest known first."""
        return self.known, self.article, self.actor.id

    @property
    def key(self) -> Key:
        """Its name and side, for comparison."""
        return words_of(self.actor.name) or (self.actor.id,), self.actor.party


@dataclass(slots=True)
class Identity:
    """The namings of one person. ``why`` holds the reasons of each naming by its id."""

    head: Named
    namings: list[Named]
    why: dict[str, tuple[str, ...]]

    @property
    def key(self) -> Key:
        """That of the naming which the others were compared with."""
        return self.head.key

    def take(self, named: Iterable[Named], reason: str, why: dict[str, tuple[str, ...]] | None = None) -> None:
        """Adds namings with a reason; ``why`` holds those that they have already."""
        for one in named:
            self.namings.append(one)
            told = tuple(word for word in (why or {}).get(one.id, ()) if word != ITSELF)
            self.why[one.id] = told if told[-1:] == (reason,) else (*told, reason)


@dataclass(frozen=True, slots=True)
class Apart:
    """Two namings, by their ids, that come near and are not of one person, and why."""

    left: str
    right: str
    reason: str


_Found = dict[Key, Identity]
_Ends = dict[str, list[tuple[Key, frozenset[str]]]]


def identities(persons: Iterable[Named]) -> tuple[list[Identity], list[Apart]]:
    """The people, in the order of their keys, and who was left apart though near."""
    keyed: _Found = {}
    for one in sorted(persons, key=lambda one: one.order):
        if one.key in keyed:
            keyed[one.key].take([one], _SAME if one.actor.party else _NO_SIDE)
        else:
            keyed[one.key] = Identity(one, [one], {one.id: (ITSELF,)})
    full = {key: found for key, found in keyed.items() if len(key[0]) > 1}
    _join_partyless(full)
    _join_near(full)
    apart = [*_other_sides(full), *_other_letters(full)]
    single: _Found = {}
    ends = _by_end(full)
    for key in sorted((key for key in keyed if len(key[0]) == 1), key=order_of):
        for role, named in _by_role(keyed[key]).items():
            home, reason, near_ones = _only(ends.get(key[0][0], ()), key[1], role)
            if home is not None:
                full[home].take(named, reason)
                continue
            apart += [Apart(named[0].id, full[other].head.id, reason) for other in near_ones[:_COMPARED]]
            same = _SAME if key[1] else _NO_SIDE
            single.setdefault(key, Identity(named[0], [], {})).take(named, same)
            single[key].why[single[key].head.id] = (ITSELF,)
    _join_partyless(single)
    apart += _other_sides(single)
    groups = {**full, **single}
    return [groups[key] for key in sorted(groups, key=order_of)], apart


def order_of(key: Key) -> tuple[tuple[str, ...], str]:
    """Keys in the order of the alphabet, those without a side first."""
    return key[0], key[1] or ""


def _join_partyless(groups: _Found) -> None:
    """A name without a side joins the same name with one, where only one side has somebody of that name."""
    sides = _sides(groups)
    for key in [key for key in groups if key[1] is None]:
        fits = [one for one in sides[key[0]] if one[1] is not None]
        if len(fits) == 1:
            groups[fits[0]].take(groups.pop(key).namings, _FROM_OTHER)


def _sides(groups: _Found) -> dict[tuple[str, ...], list[Key]]:
    """The keys of each name."""
    found: dict[tuple[str, ...], list[Key]] = {}
    for key in sorted(groups, key=order_of):
        found.setdefault(key[0], []).append(key)
    return found


def _join_near(groups: _Found) -> None:
    """Spellings that differ by a letter join the commoner one of the same side. Only names with an equal word are compared."""

    def words(key: Key) -> list[Hashable]:
        return [(word, place, key[1]) for place, word in enumerate(key[0])]

    for key, other in _neighbours(groups, words):
        if key in groups and other in groups and key[1] is not None and near(key[0], other[0]):
            gone = groups.pop(other)
            groups[key].take(gone.namings, _LETTER, gone.why)


def _neighbours(groups: _Found, marks: Callable[[Key], list[Hashable]]) -> Iterator[tuple[Key, Key]]:
    """Pairs of names with an equal mark, the commoner one first."""
    buckets: dict[Hashable, list[Key]] = {}
    for key in sorted(groups, key=lambda key: (-len(groups[key].namings), order_of(key))):
        for mark in marks(key):
            buckets.setdefault(mark, []).append(key)
    for keys in buckets.values():
        for at, key in enumerate(keys):
            for other in keys[at + 1 : at + _COMPARED]:
                yield key, other


def _other_sides(groups: _Found) -> Iterator[Apart]:
    """One name on several sides: as many people, and whoever is named without a side is none of them."""
    for keys in _sides(groups).values():
        sided = sum(key[1] is not None for key in keys)
        for key, other in combinations(keys[:_COMPARED], 2):
            reason = "same name, another side" if key[1] else f"{_count(sided)} sides have somebody of that name"
            yield Apart(groups[key].head.id, groups[other].head.id, reason)


def _other_letters(groups: _Found) -> Iterator[Apart]:
    """Spellings that differ by a letter of one word and are two people nevertheless."""

    def all_but_one(key: Key) -> list[Hashable]:
        return [(place, *key[0][:place], *key[0][place + 1 :]) for place in range(len(key[0]))]

    for key, other in _neighbours(groups, all_but_one):
        if key[0] == other[0] or not near(key[0], other[0], _SHORTEST):
            continue
        if key[1] and key[1] == other[1]:
            reason = "one letter differs, in a short word"
        else:
            reason = f"one letter differs, {'another side' if key[1] and other[1] else 'and a side is not told'}"
        yield Apart(groups[key].head.id, groups[other].head.id, reason)


def _by_end(groups: _Found) -> _Ends:
    """Full names by their first and last words, with the roles their people are told to have."""
    found: _Ends = {}
    for key, identity in groups.items():
        roles = frozenset(one.actor.role.lower() for one in identity.namings if one.actor.role)
        if all(one.actor.observer for one in identity.namings):
            roles = _VIEW
        spellings = {words_of(one.actor.name) for one in identity.namings}
        for word in {words[at] for words in spellings for at in (0, -1)}:
            found.setdefault(word, []).append((key, roles))
    return found


def _by_role(identity: Identity) -> dict[str, list[Named]]:
    """The namings by the words of their role, those without one under ""."""
    found: dict[str, list[Named]] = {}
    for one in identity.namings:
        found.setdefault((one.actor.role or "").lower(), []).append(one)
    return found


def _only(
    found: Iterable[tuple[Key, frozenset[str]]], party: str | None, role: str
) -> tuple[Key | None, str, list[Key]]:
    """The one full name that fits a short one, or None; why; and the full names that came near where none is taken.

    Without a side on either, the role must agree or nobody else fit.
    """
    # A scholar without a side is not the minister of the same family name.
    ends = sorted(found, key=lambda one: order_of(one[0]))
    fits = [
        (key, roles) for key, roles in ends if party is None or key[1] == party or (key[1] is None and roles != _VIEW)
    ]
    sided = [one for one in fits if one[0][1] == party] if party is not None else fits
    fits = sided or fits
    if len(fits) == 1:
        home = fits[0][0]
        return home, _ONLY_OF_SIDE if party and home[1] == party else _ONLY, []
    told = [key for key, roles in fits if role in roles] if role else []
    if len(told) == 1:
        return told[0], f"role decides between {_count(len(fits))}", []
    if fits:
        return None, f"{_count(len(told or fits))} full names fit the short one", told or [key for key, _ in fits]
    if len(ends) == 1:
        view = ends[0][0][1] is None
        return None, f"the full name that fits is {'an observer’s' if view else 'of another side'}", [ends[0][0]]
    return None, "", []


def _count(number: int) -> str:
    return {2: "two", 3: "three", 4: "four"}.get(number, str(number))
