"""Words from a TOML file as the fields of a data class: each field says where in the file its words stand and how they are kept.

@dataclass(frozen=True, slots=True)
class Words:
    motion: Annotated[frozenset[str], listed("motion", "verbs")]
    reports: Annotated[dict[str, frozenset[str]], groups("reports")]

load(Words, "meetings")  # reads words/meetings.toml
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from importlib.resources import files
from typing import Any, TypeVar, get_type_hints

W = TypeVar("W")
Reader = Callable[[dict[str, Any]], Any]
"""From the tables of a file to the value of one field."""


def listed(name: str, key: str) -> Reader:
    """A set of words that stands in the file as it is, under ``[name] key``."""
    return table(name, lambda lists: frozenset(lists[key]))


def groups(name: str) -> Reader:
    """The lists of ``[name]`` as sets, by their keys."""
    return table(name, lambda lists: {key: frozenset(words) for key, words in lists.items()})


def by_word(name: str) -> Reader:
    """The lists of ``[name]`` turned round: from a word to the key that it stands under; the later one holds."""
    return table(name, lambda lists: {word: key for key, words in lists.items() for word in words})


def table(name: str, make: Callable[[Any], Any]) -> Reader:
    """What ``make`` makes of ``[name]``; a function with a name, since the types of a class are looked up without its module's names."""
    return lambda data: make(data[name])


def load(kind: type[W], file: str) -> W:
    """An instance of the data class with the words of ``words/<file>.toml``; ``KeyError`` where the file lacks a table or key."""
    data = tomllib.loads(files("summitry.reading").joinpath(f"words/{file}.toml").read_text(encoding="utf-8"))
    hints = get_type_hints(kind, include_extras=True)
    return kind(**{name: hint.__metadata__[0](data) for name, hint in hints.items()})
