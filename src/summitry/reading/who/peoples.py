"""Peoples with two names: "Greek and Turkish Cypriot leaders", "the Serbs" of an article on Bosnia."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from summitry.model import Mention
from summitry.reading.who.called import PartyMention
from summitry.reading.who.world import Word, world

if TYPE_CHECKING:
    from summitry.reading.tree import Doc


def shared_tail(doc: Doc, parties: list[PartyMention]) -> Iterator[PartyMention]:
    """ "Greek and Turkish Cypriots": the first adjective has the second one's noun too, where the two make a listed name."""
    for one, following in zip(parties, [*parties[1:], None], strict=False):
        if (half := _half_before(doc, one)) is not None and not any(half.first == other.first for other in parties):
            yield half
        beside = following is not None and following.first == one.last + 2 and doc[one.last + 1].lower_ in ("and", "or")
        if following is None or not beside or one.mention.form != "demonym" or following.last == following.first:
            yield one
            continue
        word = world().words.get(f"{doc[one.first : one.last + 1].text} {doc[following.last].text}")
        yield replace(one, party=word.party) if word is not None else one


def _half_before(doc: Doc, one: PartyMention) -> PartyMention | None:
    """ "NORTH and South Korea": the first half, whose name the second one ends."""
    if one.last == one.first or one.first < 2 or doc[one.first - 1].lower_ not in ("and", "or"):
        return None
    half = doc[one.first - 2]
    word = world().words.get(f"{half.text} {doc[one.first + 1 : one.last + 1].text}") if half.text.istitle() else None
    if word is None or word.form not in ("name", "demonym") or word.party == one.party:
        return None
    if half.text not in ("North", "South", "East", "West", "Northern", "Southern"):
        return None
    return PartyMention(word.party, half.i, half.i, Mention(half.idx, half.idx + len(half), "short"))


def own_peoples(text: str) -> dict[str, Word]:
    """ "The Serbs" for the Bosnian Serbs: the noun alone, where the text names the state or the group and no state has the noun."""
    capitals = set(re.findall(r"[A-ZÀ-Þ][\w-]+", text))
    found: dict[str, set[str]] = {}
    for noun, state, party in _two_worded():
        plain = noun.removesuffix("s")
        if (
            capitals & {noun, plain}
            and noun not in world().words
            and (capitals & _names(state) or f"{state} {plain}" in text)
        ):
            found.setdefault(noun, set()).add(party)
    return {
        form: Word(next(iter(parties)), "demonym")
        for noun, parties in found.items()
        if len(parties) == 1
        for form in (noun, noun.removesuffix("s"))
        if form not in world().words
    }


@cache
def _two_worded() -> tuple[tuple[str, str, str], ...]:
    """The noun, the adjective or state before it, and the party of each listed people: "Serbs", "Bosnian"."""
    listed = []
    for name, word in world().words.items():
        first, _, noun = name.partition(" ")
        whose = world().words.get(first)
        people = noun.endswith("s") and " " not in noun and world().kinds.get(word.party) == "group"
        if people and word.form == "name" and whose is not None and world().kinds.get(whose.party) == "state":
            listed.append((noun, first, word.party))
    return tuple(listed)


@cache
def _names(state: str) -> frozenset[str]:
    """The one-word names and adjectives of a state by one of them."""
    party = world().words[state].party
    return frozenset(
        name for name, word in world().words.items() if word.party == party and word.form in ("name", "demonym")
    )
