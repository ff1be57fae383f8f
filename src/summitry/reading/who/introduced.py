"""Parties that no list knows and the article itself introduces: organisations, armed groups, unions, employers, states."""

from __future__ import annotations

from dataclasses import dataclass

from summitry.model import Place
from summitry.reading.who.bodies import nouns_for, organ_of, organisations, shorter
from summitry.reading.who.own_states import own_states
from summitry.reading.who.world import Word, world

_TEXT_READ = 60_000  # characters: parties are introduced early; keeps odd pages cheap


@dataclass(frozen=True, slots=True)
class Introduced:
    """What one article's own names stand for: ``words`` by exact spelling, ``kinds`` by party, ``places`` by exact spelling,
    ``called`` the common nouns for a party, in lower case ("league", "rebels"), with all the parties they fit."""

    words: dict[str, Word]
    kinds: dict[str, str]
    places: dict[str, Place]
    called: dict[str, tuple[str, ...]]


def introduced(text: str) -> Introduced:
    """The parties that a text introduces."""
    text = text[:_TEXT_READ]
    states, places = own_states(text)
    words = {name: Word(state, form) for state, forms in states.items() for name, form in forms.items()}
    kinds = dict.fromkeys(states, "state")
    called: dict[str, list[str]] = {}
    for name, kind in organisations(text, set(words)):
        owner = organ_of(name, words)
        if owner is not None:
            words.setdefault(name, Word(owner, "institution"))
        if owner is not None or name in words or name in world().words or name in world().places:
            continue
        words[name] = Word(name, "name")
        kinds[name] = "group" if kind == "armed" else "organisation"
        for common in nouns_for(name, kind):
            called.setdefault(common, []).append(name)
        for short in shorter(name, text):
            words.setdefault(short, Word(name, "short"))
    return Introduced(words, kinds, places, {common: tuple(names) for common, names in called.items()})
