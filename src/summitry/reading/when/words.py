"""The word tables of time expressions: ``words/when.toml`` as lookups from a word to its class and what it means."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Iterable
from importlib import resources
from typing import Any, NamedTuple

from summitry.reading.when.scan import TOKEN


class Word(NamedTuple):
    """The class of a word (a table's name in when.toml) and its value there."""

    kind: str
    value: Any


class Phrase(NamedTuple):
    """The words of a phrase after its first one, and what it counts as."""

    rest: tuple[str, ...]
    word: Word


class Lexicon(NamedTuple):
    """Single words, and phrases by their first word, longest first."""

    words: dict[str, Word]
    phrases: dict[str, tuple[Phrase, ...]]


@functools.cache
def load(name: str) -> dict[str, Any]:
    """The tables of ``words/<name>.toml``."""
    text = resources.files("summitry.reading").joinpath("words", f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@functools.cache
def around(name: str) -> frozenset[str]:
    """One list of words/when_around.toml."""
    return frozenset(load("when_around")[name])


@functools.cache
def lexicon() -> Lexicon:
    """All classes of when.toml in one lookup; where a word stands in two tables the first counts."""
    entries = [
        (key, Word(kind, value))
        for kind, table in load("when").items()
        if isinstance(table, dict)
        for key, value in table.items()
    ]
    return _lexicon(entries)


def with_events(base: Lexicon, names: Iterable[tuple[str, str]]) -> Lexicon:
    """The lexicon with the words of events: pairs of words and the event's name."""
    added = _lexicon([(words, Word("event", name)) for words, name in names])
    phrases = {
        first: tuple(sorted({*base.phrases.get(first, ()), *added.phrases.get(first, ())}, key=_longest_first))
        for first in {*base.phrases, *added.phrases}
    }
    return Lexicon({**added.words, **base.words}, phrases)


def _lexicon(entries: list[tuple[str, Word]]) -> Lexicon:
    words: dict[str, Word] = {}
    phrases: dict[str, list[Phrase]] = {}
    for key, word in entries:
        first, *rest = TOKEN.findall(key)
        if rest:
            phrases.setdefault(first, []).append(Phrase(tuple(rest), word))
        else:
            words.setdefault(key, word)
    return Lexicon(words, {first: tuple(sorted(found, key=_longest_first)) for first, found in phrases.items()})


def _longest_first(phrase: Phrase) -> tuple[int, tuple[str, ...]]:
    return -len(phrase.rest), phrase.rest
