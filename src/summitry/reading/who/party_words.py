"""Words and shapes by which a text introduces parties, shared by ``bodies`` (organisations) and ``own_states``."""

from __future__ import annotations

from functools import cache
from typing import Any

from summitry.reading.who.lexicon import given_name
from summitry.reading.who.world import data

LETTERS = r"[A-ZÀ-Þ][\wÀ-ÿ]{0,40}(?:-[A-ZÀ-Þ][\wÀ-ÿ]{0,40}){0,3}"
"""One capitalised word of a name."""

INITIALS = r" \(([A-Z][A-Z&-]{1,7}[a-z]?)\)"
"""The initials of a name in brackets behind it."""

MOST = 60
"""Parties that one text can introduce; more is a list, no story."""


@cache
def words_for(key: str) -> dict[str, Any]:
    """A table of ``words/organisations.toml``."""
    table: dict[str, Any] = data("organisations")[key]
    return table


@cache
def heads() -> dict[str, str]:
    """Head of a name, singular and plural, to its kind."""
    return {form: kind for kind, listed in words_for("heads").items() for word in listed for form in (word, word + "s")}


@cache
def small_heads() -> dict[str, str]:
    """Heads in lower case, as the last word of a name that begins with a capital, to their kind."""
    return {word: kind for kind, listed in words_for("lower_heads").items() for word in listed}


@cache
def titles() -> frozenset[str]:
    """Titles and roles with a capital."""
    roles = data("roles")
    ranks = {word.title() for listed in roles["heads"].values() for word in listed}
    return frozenset(ranks | {word for listed in roles["prefixes"].values() for word in listed})


def crew(name: list[str]) -> bool:
    """ "Allied Weavers", "United Dockers": the name of a body of those who do the work."""
    return (
        len(name) > 1 and name[0] in words_for("crew")["first"] and name[-1].endswith(tuple(words_for("crew")["ends"]))
    )


def firm(name: list[str]) -> bool:
    """ "Olva Transit", "Minera Olva": the shape of a company's name."""
    table = words_for("firm")
    unclear = len(name) > 1 and name[-1] in table["last_unclear"] and not given_name(name[0])
    return len(name) > 1 and (name[-1] in table["last"] or name[0] in table["first"] or unclear)


def faces(name: list[str]) -> bool:
    """ "The Velm Bondholder Committee", "the Velm Dockers' Union": those who face Velm, and not Velm."""
    said = {word.rstrip("'’").lower().removesuffix("s") for word in name[1:]}
    return not said.isdisjoint(words_for("facing")["words"])
