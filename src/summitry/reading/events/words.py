"""The words of event classes, loaded once from ``words/events.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Annotated

from summitry.reading.word_sets import by_word, groups, listed, load


@dataclass(frozen=True, slots=True)
class Words:
    """Lemma or phrase to class, and the sets that decide modality."""

    verbs: Annotated[dict[str, str], by_word("verbs")]
    phrases: Annotated[dict[str, str], by_word("phrases")]
    nouns: Annotated[dict[str, str], by_word("nouns")]
    speech: Annotated[frozenset[str], listed("speech", "verbs")]
    planning: Annotated[frozenset[str], listed("planning", "verbs")]
    positive: Annotated[frozenset[str], listed("positive", "classes")]
    meeting: Annotated[frozenset[str], listed("meeting", "lemmas")]
    bad: Annotated[dict[str, frozenset[str]], groups("bad")]


@cache
def words() -> Words:
    """The tables; where a lemma stands under two classes, the later one in the file holds."""
    return load(Words, "events")
