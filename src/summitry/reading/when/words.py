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
    """Single words, and phrases by their first and second word, longest first; ``read`` remembers what single tokens were read as,
    since news repeats its words.
    """

    words: dict[str, Word]
    phrases: dict[str, dict[str, tuple[Phrase, ...]]]
    read: dict[str, tuple[str, Any]]


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
    phrases = [(first, phrase) for one in (base, added) for first, phrase in _all_phrases(one)]
    return Lexicon({**added.words, **base.words}, _by_two_words(phrases), {})


def _lexicon(entries: list[tuple[str, Word]]) -> Lexicon:
    words: dict[str, Word] = {}
    phrases: list[tuple[str, Phrase]] = []
    for key, word in entries:
        first, *rest = TOKEN.findall(key)
        if rest:
            phrases.append((first, Phrase(tuple(rest), word)))
        else:
            words.setdefault(key, word)
    return Lexicon(words, _by_two_words(phrases), {})


def _all_phrases(lexis: Lexicon) -> Iterable[tuple[str, Phrase]]:
    return ((first, p) for first, seconds in lexis.phrases.items() for found in seconds.values() for p in found)


def _by_two_words(phrases: Iterable[tuple[str, Phrase]]) -> dict[str, dict[str, tuple[Phrase, ...]]]:
    """Phrases by their first and second word, longest first: "the" alone begins too many to try them all."""
    table: dict[str, dict[str, list[Phrase]]] = {}
    for first, phrase in dict.fromkeys(phrases):
        table.setdefault(first, {}).setdefault(phrase.rest[0], []).append(phrase)
    return {
        first: {second: tuple(sorted(found, key=_longest_first)) for second, found in seconds.items()}
        for first, seconds in table.items()
    }


def _longest_first(phrase: Phrase) -> tuple[int, tuple[str, ...]]:
    return -len(phrase.rest), phrase.rest
