"""The tables of ``words/statements.toml``, read once."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from summitry.reading.tree import Token


@cache
def table(name: str) -> dict[str, Any]:
    """One table by name, its lists as frozen sets; the order of keys is that of the file."""
    return {key: frozenset(value) if isinstance(value, list) else value for key, value in _data()[name].items()}


@cache
def frames() -> dict[str, dict[str, str]]:
    """Lemma to frame to act: ``frames()["warn"]["of"] == "speech"``. What was said comes before what was thought."""
    found: dict[str, dict[str, str]] = {}
    for row in _data()["verbs"]:
        for lemma in row["words"]:
            for frame in row["frames"].split():
                found.setdefault(lemma, {}).setdefault(frame, row["act"])
    return found


def headline_verb(word: str) -> str:
    """The verb that "Vows", "Denies", "Pushes" in a headline are the third person of; empty for other words."""
    low = word.lower()
    if not (word[:1].isupper() and low.endswith("s")) or len(low) < 4:
        return ""
    for stem in (low[:-1], low[:-2], low[:-3] + "y"):
        if stem in frames():
            return stem
    return ""


def lemma(token: Token) -> str:
    """The token's lemma in lower case, put right where spaCy's rules go wrong ("hopes" is no form of "hop" in news)."""
    found = token.lemma_.lower()
    return str(_data()["lemmas"].get(found, found))


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(files("summitry.reading").joinpath("words/statements.toml").read_text(encoding="utf-8"))
