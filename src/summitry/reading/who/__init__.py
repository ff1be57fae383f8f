"""Actors and what refers to them: ``find_actors`` gives a ``Register``.

1. ``parties``: the world's words, each as party or place. 2. ``names``: capitals freed of titles. 3. ``people``: one entry a
person with role and party. 4. ``references``: descriptions and pronouns, read from left to right.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.model import Actor, Article, Knowledge, Mention
from summitry.reading.who.called import PartyMention, find_home
from summitry.reading.who.former_states import of_their_time
from summitry.reading.who.home import home_of, in_dateline
from summitry.reading.who.introduced import Introduced
from summitry.reading.who.named_after import pairs
from summitry.reading.who.names import find_again, find_names
from summitry.reading.who.parties import find_parties
from summitry.reading.who.people import Person, gather_people
from summitry.reading.who.received import received
from summitry.reading.who.references import Named, find_references
from summitry.reading.who.register import PlaceMention, Register
from summitry.reading.who.world import world

if TYPE_CHECKING:
    from summitry.reading.tree import Doc

__all__ = ["PlaceMention", "Register", "find_actors"]


def find_actors(article: Article, doc: Doc, knowledge: Knowledge) -> Register:
    """The register of all actors that the article mentions, with the places it names."""
    parties, places, taken, own = find_parties(doc, article.text, knowledge.dossiers)
    day = article.news_day
    parties = of_their_time(parties, day)
    seats = {name: word.party for name, word in own.words.items() if word.form == "capital"}
    home = home_of(article, doc, parties, places, own)
    parties = sorted([*parties, *find_home(doc, home, parties, taken, seats)], key=lambda one: one.first)
    names = list(find_names(doc, taken))
    names = sorted([*names, *find_again(doc, names, taken)], key=lambda name: name.first)
    people = gather_people(
        doc,
        names,
        parties,
        day,
        home,
        frozenset(one.place.state for one in places if one.place.state),
        received(doc, names, parties, places, seats),
    )
    used = taken | {i for name in names for i in range(name.first, name.last + 1)}
    kinds = {**world().kinds, **own.kinds}
    where = {(one.start, one.end) for one in places} | in_dateline(article, parties)
    single: dict[str, list[Mention]] = {}
    groups: list[tuple[Mention, tuple[str, ...]]] = []
    peoples = frozenset(
        name for name, word in own.words.items() if word.form == "demonym" and own.kinds.get(word.party) == "state"
    )
    for mention, ids in find_references(
        doc, _named(doc, parties, people, where, kinds), people, kinds, used, _only(own), peoples
    ):
        if len(ids) == 1:
            single.setdefault(ids[0], []).append(mention)
        else:
            groups.append((mention, ids))
    groups += pairs(article.text)
    actors = {**_states(parties, single, own.kinds), **_persons(people, single)}
    _complete(actors, groups, own.kinds)
    return Register(tuple(actors.values()), tuple(groups), tuple(places))


def _only(own: Introduced) -> dict[str, str]:
    """The one body of the article that is so called, by the common noun."""
    called = {"company": ("company", "management"), "union": ("union",)}
    found = {noun: {one for common in words for one in own.called.get(common, ())} for noun, words in called.items()}
    return {noun: bodies.pop() for noun, bodies in found.items() if len(bodies) == 1}


def _named(
    doc: Doc, parties: list[PartyMention], people: list[Person], where: set[tuple[int, int]], kinds: dict[str, str]
) -> list[Named]:
    """All direct mentions by their last token."""
    ends = {token.idx + len(token): token.i for token in doc}
    found = [
        Named(one.last, one.party, _plural(doc, one, kinds), (one.mention.start, one.mention.end) in where)
        for one in parties
    ]
    for person in people:
        found += [Named(ends[mention.end], person.id, False) for mention in person.mentions if mention.end in ends]
    return found


def _plural(doc: Doc, one: PartyMention, kinds: dict[str, str]) -> bool | None:
    """ "The Ostrovans", "the rebels": many, and "they" afterwards; a body is "it" or "they"."""
    if doc[one.last].tag_ in ("NNS", "NNPS") and one.mention.form in ("demonym", "description"):
        return True
    return False if kinds.get(one.party) == "state" else None


def _states(parties: list[PartyMention], single: dict[str, list[Mention]], kinds: dict[str, str]) -> dict[str, Actor]:
    mentions: dict[str, list[Mention]] = {}
    for one in parties:
        mentions.setdefault(one.party, []).append(one.mention)
    for id in single:
        if world().kinds.get(id) == "state":  # "the Foreign Ministry in Lima", of a state that is named nowhere
            mentions.setdefault(id, [])
    return {id: _state(id, [*listed, *single.get(id, ())], kinds) for id, listed in mentions.items()}


def _state(id: str, mentions: list[Mention], kinds: dict[str, str]) -> Actor:
    name, kind = world().names.get(id, id), world().kinds.get(id) or kinds.get(id, "group")
    return Actor(id, name, kind, id, None, False, tuple(sorted(mentions)))


def _persons(people: list[Person], single: dict[str, list[Mention]]) -> dict[str, Actor]:
    made: dict[str, Actor] = {}
    for person in people:
        mentions = tuple(sorted([*person.mentions, *single.get(person.id, ())]))
        party = None if person.observer else person.party
        if person.id in made:
            mentions = tuple(sorted({*mentions, *made[person.id].mentions}))
        made[person.id] = Actor(person.id, person.name, "person", party, person.role, person.observer, mentions)
    return made


def _complete(actors: dict[str, Actor], groups: list[tuple[Mention, tuple[str, ...]]], kinds: dict[str, str]) -> None:
    """A party known only through its people ("both sides" after two presidents) is an actor too."""
    told = [id for _, ids in groups for id in ids]
    told += [actor.party for actor in actors.values() if actor.party]
    for id in told:
        if id not in actors:
            actors[id] = _state(id, [], kinds)
