"""What common nouns, titles and given names tell of an actor: whether it is a person, of which gender, a side, a state."""

from __future__ import annotations

from functools import cache

from summitry.reading.who.world import data

Gender = str
"""``m`` or ``f``."""


@cache
def nouns(table: str, key: str = "words") -> frozenset[str]:
    """A word set of ``words/people.toml``."""
    return frozenset(data("people")[table][key])


@cache
def _singulars() -> dict[str, str]:
    return {plural: word for word, plural in data("people")["plurals"].items()}


def singular(word: str) -> str:
    """The singular of a lower-case noun, by table or rule."""
    if word in _singulars():
        return _singulars()[word]
    if word.endswith("ies") and len(word) > 5:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


@cache
def human() -> frozenset[str]:
    """Nouns for people: by office (``roles.toml``) and without one."""
    offices = {word for listed in data("roles")["heads"].values() for word in listed}
    return frozenset(offices | {word for listed in data("people")["human"].values() for word in listed})


@cache
def _gendered() -> dict[str, Gender]:
    found = {word: gender for gender in ("m", "f") for word in data("people")["human"][gender]}
    found |= {word: gender for gender in ("m", "f") for word in data("roles")["prefixes"][gender]}
    return found


@cache
def _given() -> dict[str, Gender]:
    return {name: gender for gender in ("m", "f") for name in data("given_names")[gender]}


def gender_of_words(words: str) -> Gender | None:
    """What a title or description tells: "Ms", "chairwoman", "the king"; None where nothing or both are told."""
    table = _gendered()
    found = {table[form] for word in words.split() for form in (word, word.lower(), word.capitalize()) if form in table}
    return found.pop() if len(found) == 1 else None


def gender_of_name(words: tuple[str, ...]) -> Gender | None:
    """What the given name tells; only of a name of two words or more."""
    return _given().get(words[0]) if len(words) > 1 else None


def given_name(word: str) -> bool:
    """Whether the word is a given name that the list knows."""
    return word in _given()
