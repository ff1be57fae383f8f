"""The words of offices and titles: which noun is a role and of which rank, what stands before a name only."""

from __future__ import annotations

import re
from functools import cache

from summitry.reading.who.world import data


@cache
def words_of(key: str) -> frozenset[str]:
    """A word set of ``words/names.toml``."""
    return frozenset(data("names")[key])


@cache
def roles() -> dict[str, str]:
    """Head noun of a role (lower case, singular) to its rank: leader, minister, official, observer, other."""
    return {word: rank for rank, listed in data("roles")["heads"].items() for word in listed}


@cache
def collectives() -> frozenset[str]:
    """Groups of unnamed people that stand for their side, singular and plural."""
    listed = data("roles")["collectives"]["words"]
    return frozenset([*listed, *(word.removesuffix("s") for word in listed)])


@cache
def prefixes() -> frozenset[str]:
    """Titles that stand before a name only ("Mr", "Gen.")."""
    return frozenset(word for listed in data("roles")["prefixes"].values() for word in listed)


@cache
def modifiers() -> frozenset[str]:
    """Words that stand between an owner and a role: "foreign", "deputy"."""
    return frozenset(data("roles")["modifiers"]["words"])


def role_of(words: str) -> str | None:
    """The rank of the role that these words end or begin with, plural or singular; None where they name none."""
    for word in reversed(re.findall(r"[a-zà-ÿ-]+", words.lower())):
        for form in (
            word,
            word.removesuffix("s"),
            word.removesuffix("es"),
            re.sub("men$", "man", word),
            re.sub("women$", "woman", word),
        ):
            if form in roles():
                return roles()[form]
    return None


@cache
def portfolios() -> frozenset[str]:
    """What a minister is for: "foreign", "interior"."""
    return frozenset(data("roles")["portfolios"]["words"])
