"""The word tables of time expressions: ``words/when.toml`` as lookups from a word to its class and what it means."""

from __future__ import annotations

import functools
import tomllib
from importlib import resources
from typing import Any, NamedTuple


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
def lexicon() -> Lexicon:
    """All classes of when.toml in one lookup; where a word stands in two tables the first counts."""
    words: dict[str, Word] = {}
    phrases: dict[str, list[Phrase]] = {}
    for kind, table in load("when").items():
        if not isinstance(table, dict):
            continue
        for key, value in table.items():
            first, *rest = key.replace("-", " - ").split()
            if rest:
                phrases.setdefault(first, []).append(Phrase(tuple(rest), Word(kind, value)))
            else:
                words.setdefault(key, Word(kind, value))
    longest_first = {first: tuple(sorted(found, key=lambda p: -len(p.rest))) for first, found in phrases.items()}
    return Lexicon(words, longest_first)
