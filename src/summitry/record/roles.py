"""The roles of people over time: what each article says that somebody is, with the first and the last day on which one said so.

The same office is told in many words: two roles of a person are one where, on the same side, the words that are left without
articles and the side's own name are the same, or all words of the one stand in the other (``offices``).
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from summitry.model import Entry, HeldRole
from summitry.record.asof import known_day
from summitry.record.offices import office_words, one_office
from summitry.record.people import People


@dataclass(slots=True)
class _Held:
    words: frozenset[str]
    party: str | None
    told: list[tuple[date, str, str]] = field(default_factory=list)  # day, article, the words as written


def roles_held(entries: Iterable[Entry], people: People) -> tuple[HeldRole, ...]:
    """All roles of all people, each person's in the order in which they were first told."""
    found: dict[str, list[_Held]] = {}
    for entry in sorted(entries, key=lambda one: (known_day(one.article, one.recorded), one.article.id)):
        day = known_day(entry.article, entry.recorded)
        for actor in entry.reading.actors:
            id = people.canonical(entry.article.id, actor.id)
            if actor.kind == "person" and actor.role and id in people.people:
                own = found.setdefault(id, [])
                held = _same(own, office_words(actor.role, actor.party), actor.party)
                held.told.append((day, entry.article.id, actor.role))
    roles = [_role(id, held) for id, own in found.items() for held in own]
    return tuple(sorted(roles, key=lambda one: (one.first, one.person, one.role)))


def _same(own: list[_Held], words: frozenset[str], party: str | None) -> _Held:
    """The role told before in other words, widened by these; a new one where there is none."""
    for held in own:
        if held.party == party and one_office(words, held.words):
            held.words |= words
            return held
    own.append(_Held(words, party))
    return own[-1]


def _role(person: str, held: _Held) -> HeldRole:
    """The fullest wording stands for all."""
    days = [day for day, _, _ in held.told]
    wording = min((role for _, _, role in held.told), key=lambda role: (-len(role), role))
    articles = tuple(dict.fromkeys(article for _, article, _ in held.told))
    return HeldRole(person, wording, held.party, min(days), max(days), articles)
