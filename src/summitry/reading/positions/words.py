"""The words of positions, loaded once from ``words/positions.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True, slots=True)
class Words:
    """Tables from a lemma or phrase to an act, and word sets; what each is for stands in the TOML file."""

    verbs: dict[str, str]
    phrases: dict[str, str]
    adjectives: dict[str, str]
    nouns: dict[str, str]
    light: frozenset[str]
    cancel: frozenset[str]
    must: frozenset[str]
    must_verbs: frozenset[str]
    hostile: frozenset[str]
    idle: frozenset[str]
    receiving: frozenset[str]
    conditions: dict[str, str]
    prior: frozenset[str]
    comment: frozenset[str]
    no_substance: frozenset[str]
    unreal: frozenset[str]


@cache
def words() -> Words:
    """The tables; each lemma belongs to one act."""
    data = tomllib.loads(files("summitry.reading").joinpath("words/positions.toml").read_text(encoding="utf-8"))

    def by_word(table: dict[str, list[str]]) -> dict[str, str]:
        return {word: act for act, listed in table.items() for word in listed}

    return Words(
        verbs=by_word(data["verbs"]),
        phrases=by_word(data["phrases"]),
        adjectives=by_word(data["adjectives"]),
        nouns=by_word(data["nouns"]),
        light=frozenset(data["light"]["verbs"]),
        cancel=frozenset(data["governing"]["cancel"]),
        must=frozenset(data["modals"]["demand"]),
        must_verbs=frozenset(data["modals"]["demand_verbs"]),
        hostile=frozenset(data["hostile"]["verbs"]),
        idle=frozenset(data["idle"]["verbs"]),
        receiving=frozenset(data["receiving"]["verbs"]),
        conditions=data["conditions"],
        prior=frozenset(data["prior"]["markers"]),
        no_substance=frozenset(data["no_substance"]["nouns"]),
        comment=frozenset(data["comment"]["verbs"]),
        unreal=frozenset(data["unreal"]["modals"]),
    )
