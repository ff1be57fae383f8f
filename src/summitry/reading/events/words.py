"""The words of event classes, loaded once from ``words/events.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Words:
    """Lemma or phrase to class, and the sets that decide modality."""

    verbs: dict[str, str]
    phrases: dict[str, str]
    nouns: dict[str, str]
    speech: frozenset[str]
    planning: frozenset[str]
    positive: frozenset[str]
    meeting: frozenset[str]
    bad: dict[str, frozenset[str]]


@cache
def words() -> Words:
    """The tables; where a lemma stands under two classes, the later one in the file holds."""
    data = tomllib.loads(files("summitry.reading").joinpath("words/events.toml").read_text(encoding="utf-8"))

    def by_word(table: dict[str, list[str]]) -> dict[str, str]:
        return {word: name for name, listed in table.items() for word in listed}

    return Words(
        verbs=by_word(data["verbs"]),
        phrases=by_word(data["phrases"]),
        nouns=by_word(data["nouns"]),
        speech=frozenset(data["speech"]["verbs"]),
        planning=frozenset(data["planning"]["verbs"]),
        positive=frozenset(data["positive"]["classes"]),
        bad={key: frozenset(listed) for key, listed in data["bad"].items()},
        meeting=frozenset(data["meeting"]["lemmas"]),
    )
