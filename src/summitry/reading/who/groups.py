"""Whom a description of several stands for: "the two leaders", "both sides", "the pair", "neither", "the three countries"."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from summitry.reading.who.discourse import LOOKED_AT, Discourse, Ids, Seen, ids_of, subject_of, verb_above
from summitry.reading.who.lexicon import human, nouns, singular
from summitry.reading.who.people import Person
from summitry.reading.who.roles import portfolios, role_of
from summitry.reading.who.world import data, world

if TYPE_CHECKING:
    from summitry.reading.tree import Token

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
    if token.pos_ not in ("NOUN", "PROPN") and low not in _ALONE:
        return None
    lefts = {one.lower_: one for one in token.lefts}
    first = min([token.i, *(one.left_edge.i for one in token.lefts)])
    definite = any(word in lefts for word in ("the", "both", "neither", "these", "those", "his", "her", "their"))
    alone = low in _ALONE and _stands_alone(token, lefts)
    number = _NUMBERS[low] if alone else next((n for word, n in _NUMBERS.items() if word in lefts), 0)
    if not alone and (
        not definite or token.pos_ not in ("NOUN", "PROPN") or not (number or (token.tag_ == "NNS" and "the" in lefts))
    ):
        return None
    noun = "" if alone else singular(low)
    sort = _sort(noun, alone)
    if sort is None or (not number and sort == "sides" and noun not in ("side", "party")):
        return None
    office = frozenset(lefts) & portfolios() if noun == "minister" else frozenset()
    ids = _chosen(noun, sort, low, number or 2, told, party, kind, token.i)
    return (first, ids) if ids and not (office and _all_of_another(ids, office, told)) else None


def of_one_name(token: Token) -> tuple[int, Ids] | None:
    """ "The two Korean SIDES", "cross-STRAIT talks": the first token of what names two at once, and the ids; None for anything else."""
    straddling = data("states")["straddling"].get(token.lower_)
    if straddling is not None:
        before = token.doc[token.i - 2].lower_ if token.i > 1 and token.doc[token.i - 1].text in "-–" else ""
        return (token.i, tuple(straddling["parties"])) if before == straddling["before"] else None
    if token.tag_ != "NNS" or not any(one.lower_ in ("two", "both") for one in token.lefts):
        return None
    beside = {one.text for one in token.lefts}
    for shared in data("states")["namesakes"]:
        if any(form == "demonym" and word in beside for word, form in shared["words"].items()):
            return min(one.i for one in token.lefts), tuple(shared["states"])
    return None


def _chosen(
    noun: str, sort: str, low: str, number: int, told: Discourse, party: Party, kind: Kind, i: int
) -> Ids | None:
    """Those the noun fits best: first the narrowest reading of it, then wider ones, as long as there are enough."""
    if sort == "any":
        readings = (
            [_people(told, lambda person: not _between(told, person, kind))]
            if low in ("pair", "duo")
            else [_named_together]
        )
    elif sort == "people":
        readings = [
            _people(told, lambda person: _is(person, noun)),
            _people(told, lambda person: _may_be(person, noun) and not _between(told, person, kind)),
            _people(told, lambda person: _may_be(person, noun)),
        ]
    else:
        whose = _doer(told.doc[i], told, party)
        readings = [
            _sides(
                party,
                lambda side: _is_side(noun, side, kind) and not _stands_between(told, side, kind) and side not in whose,
            ),
            _sides(party, lambda side: _is_side(noun, side, kind)),
        ]
    for members in readings:
        ids = _together(i, told, number, members, sort)
        if ids:
            return ids
        counted = {id for one in told.seen[-LOOKED_AT:] for id in members(one)}
        if len(counted) >= number:
            return _foremost(told, number, members, i)
    return (
        _ahead(told, number, readings[-1])
        if sort == "people" and low in _HEADS_OF_SIDES
        else _foremost(told, number, readings[0], i)
    )


def _doer(token: Token, told: Discourse, party: Party) -> set[str | None]:
    """ "Oslo thanked both sides", "Kenya will host the two delegations": who does something to both is none of them."""
    verb = verb_above(token)
    subject = subject_of(verb) if verb is not None and token.dep_ in ("dobj", "pobj", "dative") else None
    return {party(id) for id in ids_of(subject, told)} if subject is not None and subject.i < token.i else set()


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


_HEADS_OF_SIDES = frozenset({"leaders", "presidents", "ministers", "negotiators", "envoys", "premiers"})


def _named_together(one: Seen) -> Iterable[str]:
    return one.ids if one.people or len(one.ids) > 1 else ()


def _people(told: Discourse, fits: Callable[[Person], bool]) -> Callable[[Seen], Iterable[str]]:
    return lambda one: [
        id for id in one.ids if id in told.people and not told.people[id].observer and fits(told.people[id])
    ]


def _sides(party: Party, fits: Callable[[str], bool]) -> Callable[[Seen], Iterable[str]]:
    return lambda one: [] if one.place else [side for id in one.ids if (side := party(id)) and fits(side)]


def _is(person: Person, noun: str) -> bool:
    """ "The two leaders": whom the text calls so, or who holds such an office."""
    lead = person.rank == "leader" or "prime" in person.said
    return noun in person.said or (noun == "leader" and lead) or (noun == "minister" and "minister" in person.said)


def _may_be(person: Person, noun: str) -> bool:
    """People of whom no other office is told."""
    wanted = role_of(noun)
    return (
        wanted not in ("leader", "minister", "official")
        or person.rank is None
        or person.rank == wanted
        or wanted == "leader"
    )


def _all_of_another(ids: Ids, office: frozenset[str], told: Discourse) -> bool:
    """ "The two INTERIOR ministers" are not the two foreign ministers told of: of each another portfolio is told."""
    people = [told.people[id] for id in ids if id in told.people]
    told_of = [one.said & portfolios() for one in people]
    return len(people) == len(ids) and all(told_of) and not any(office & each for each in told_of)


def _between(told: Discourse, person: Person, kind: Kind) -> bool:
    """A mediator, a host, somebody sent by the United Nations."""
    return bool(person.said & nouns("between", "nouns")) or (
        person.party is not None and _stands_between(told, person.party, kind)
    )


def _stands_between(told: Discourse, side: str, kind: Kind) -> bool:
    """A listed organisation, mostly a mediator where it is beside two others; who hosts or mediates."""
    if kind(side) == "organisation" and world().kinds.get(side) == "organisation":
        return True
    return side in told.between


def _is_side(noun: str, side: str, kind: Kind) -> bool:
    if noun in nouns("states"):
        return kind(side) == "state"
    if noun == "community":
        return kind(side) == "group"
    return noun not in nouns("bodies") or kind(side) != "state"


def _together(i: int, told: Discourse, number: int, members: Callable[[Seen], Iterable[str]], sort: str) -> Ids | None:
    """The last that were named side by side and are as many as the word says."""
    for one in told.recent(i, _SENTENCES):
        found = tuple(dict.fromkeys(members(one)))
        if len(one.ids) > 1 and len(found) == number and (sort != "sides" or len(one.ids) == number):
            return found
    return None


def _ahead(told: Discourse, number: int, members: Callable[[Seen], Iterable[str]]) -> Ids | None:
    """ "The two leaders left in silence. Rossi drove; Weir flew": those named right after it, where none were before."""
    found: list[str] = []
    for one in told.ahead:
        found += [id for id in members(one) if id not in found]
        if len(found) >= number:
            return tuple(found[:number]) if len(found) == number else None
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
