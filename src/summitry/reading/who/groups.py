"""Whom a description of several stands for: "the two leaders", "both sides", "the pair", "neither", "the three countries"."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from summitry.reading.who.discourse import Discourse, Ids, Seen
from summitry.reading.who.lexicon import human, nouns, singular
from summitry.reading.who.names import role_of

if TYPE_CHECKING:
    from spacy.tokens import Token

_NUMBERS = {"two": 2, "both": 2, "neither": 2, "pair": 2, "duo": 2, "three": 3, "four": 4}
_ALONE = frozenset({"pair", "duo", "both", "neither", "two"})
_CLEAR = 1.2  # the last that is counted in, against the first that is left out
_SENTENCES = 4
Party = Callable[[str], str | None]
Kind = Callable[[str], str]


def group(token: Token, told: Discourse, party: Party, kind: Kind) -> tuple[int, Ids] | None:
    """The first token of the description whose head is ``token`` and the ids, in the order of the text; None for anything else.

    ``kind``: what the actor of an id is.
    """
    low = token.lower_
    lefts = {one.lower_: one for one in token.lefts}
    first = min([token.i, *(one.left_edge.i for one in token.lefts)])
    alone = low in _ALONE and _stands_alone(token, lefts)
    number = _NUMBERS[low] if alone else next((n for word, n in _NUMBERS.items() if word in lefts), 0)
    if not alone and (token.pos_ not in ("NOUN", "PROPN") or not (number or (token.tag_ == "NNS" and "the" in lefts))):
        return None
    noun = "" if alone else singular(low)
    sort = _sort(noun, alone)
    if sort is None or (not number and sort == "sides" and noun not in ("side", "party")):
        return None
    members = _members(noun, sort, party, kind, told)
    ids = _together(token.i, told, number or 2, members, party, sort) or _foremost(told, number or 2, members, token.i)
    return (first, ids) if ids else None


def _stands_alone(token: Token, lefts: dict[str, Token]) -> bool:
    after = token.doc[token.i + 1] if token.i + 1 < len(token.doc) else None
    if token.lower_ in ("pair", "duo"):
        return "the" in lefts and (after is None or after.lower_ != "of")
    if token.lower_ == "two":
        return "the" in lefts and token.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj")
    return token.dep_ in ("nsubj", "nsubjpass", "dobj", "pobj") and (after is None or after.lower_ != "of")


def _sort(noun: str, alone: bool) -> str | None:
    """People, sides, or whichever were named together."""
    if alone:
        return "any"
    if noun in nouns("sides") and noun not in ("rival", "foe"):
        return "sides"
    return "people" if noun in human() or role_of(noun) else None


def _members(noun: str, sort: str, party: Party, kind: Kind, told: Discourse) -> Callable[[Seen], Iterable[str]]:
    """What a mention counts for: the person, or the side the person is on; nothing where the noun does not fit it."""

    def sides(one: Seen) -> Iterable[str]:
        found = [side for id in one.ids if (side := party(id))]
        if noun in nouns("states"):
            return [side for side in found if kind(side) == "state"]
        return [side for side in found if kind(side) != "state"] if noun in nouns("bodies") else found

    def people(one: Seen) -> Iterable[str]:
        named = [told.people[id] for id in one.ids if id in told.people]
        fitting = [person for person in named if _may_be(person.said, person.rank, person.observer, noun)]
        return [person.id for person in fitting]

    if sort == "any":
        return lambda one: one.ids if one.people or len(one.ids) > 1 else ()
    return sides if sort == "sides" else people


def _may_be(said: set[str], rank: str | None, observer: bool, noun: str) -> bool:
    """ "The two ministers": ministers by office, or people of whom no office is told; observers are nobody's leaders."""
    wanted = role_of(noun)
    if noun in said or (noun == "scientist" and not observer):
        return True
    if wanted in ("leader", "minister", "official"):
        return not observer and (rank is None or rank == wanted or wanted == "leader")
    return not observer or wanted is None


def _together(
    i: int, told: Discourse, number: int, members: Callable[[Seen], Iterable[str]], party: Party, sort: str
) -> Ids | None:
    """The last that were named side by side and are as many as the word says."""
    for one in told.recent(i, _SENTENCES):
        found = tuple(dict.fromkeys(members(one)))
        if len(one.ids) > 1 and len(found) == number and (sort != "sides" or len(one.ids) == number):
            return found
    return None


def _foremost(told: Discourse, number: int, members: Callable[[Seen], Iterable[str]], i: int) -> Ids | None:
    """Those the article speaks of most, so far or, at its beginning, at all; None where one more comes near to them."""
    totals = told.totals(lambda one: members(one) if one.i < i else ())
    if len(totals) < number:
        totals = told.totals(members)
    ranked = sorted(totals.items(), key=lambda pair: -pair[1])
    if len(ranked) < number or (len(ranked) > number and ranked[number - 1][1] < _CLEAR * ranked[number][1]):
        return None
    return tuple(id for id, _ in ranked[:number])
