"""Which person of the article a name names: short forms, spelling variants, initials, nicknames, shared surnames."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summitry.reading.who.people import Person

_SHORTEST_VARIANT = 5  # letters: shorter words are alike by chance
_SHORTEST_NICKNAME = 3
_JUST_NOW = 200  # characters: a bare family name goes on with whoever of that name was just told of
_FOLDED = 20_000  # names of one article are compared with each other again and again
_ODD = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "s", "Ł": "L", "Ø": "O"})


@lru_cache(maxsize=_FOLDED)
def fold(word: str) -> str:
    """Lower case without accents."""
    plain = unicodedata.normalize("NFKD", word.translate(_ODD)).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]", "", plain)


def skeleton(word: str) -> str:
    """What spellings of one name share: the first letter and the consonants, doubled ones once ("Aliyev", "Aliev")."""
    plain = fold(word).replace("w", "v").replace("gh", "q")  # "Araghchi", "Araqchi"
    rest = re.sub(r"(.)\1+", r"\1", re.sub(r"[aeiouy]|h$", "", plain[1:]))
    return plain[:1] + rest


def same_person(
    people: list[Person], words: tuple[str, ...], title: str, gender: str | None, here: int
) -> Person | None:
    """The one person of ``people`` that the words name at the offset ``here``; None where nobody or several fit.

    ``title``: the words before the name; ``gender``: what they tell.
    """
    pool = [one for one in people if gender is None or one.gender in (None, gender)]
    exact = [one for one in pool if _folded(words) == _folded(one.words) or _is_alias(one, words)]
    if exact:
        return exact[0]
    if len(words) > 1:
        return _longer(pool, words)
    for fits in (_is_word, _is_variant, _is_initials, _is_nickname):
        found = [one for one in pool if fits(one, words[0])]
        if found:
            return found[0] if len(found) == 1 else _among(found, title, gender, words[0], here)
    return None


@lru_cache(maxsize=_FOLDED)
def _folded(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(fold(word) for word in words if fold(word))


def _longer(pool: list[Person], words: tuple[str, ...]) -> Person | None:
    """A part of one longer name, the longer form of one family name, or another spelling of all its words."""
    mine = _folded(words)
    tests: tuple[Callable[[tuple[str, ...]], bool], ...] = (
        lambda theirs: len(theirs) > len(mine) and set(mine) <= set(theirs) and mine[-1] == theirs[-1],
        lambda theirs: len(theirs) > len(mine) and (theirs[: len(mine)] == mine or theirs[-len(mine) :] == mine),
        lambda theirs: len(theirs) == 1 and theirs[0] in (mine[0], mine[-1]),
        lambda theirs: sorted(map(skeleton, theirs)) == sorted(map(skeleton, mine)) and theirs[0][:1] == mine[0][:1],
        lambda theirs: another_spelling(theirs, mine),
    )
    for test in tests:
        found = [one for one in pool if test(_folded(one.words))]
        if found:
            return found[0] if len(found) == 1 else None
    return None


def _is_alias(person: Person, words: tuple[str, ...]) -> bool:
    """ "Old Falco", by which somebody goes."""
    told = [_folded(tuple(re.split(r"[\s-]+", alias))) for alias in person.aliases if len(words) > 1]
    return _folded(words) in told


def another_spelling(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """ "Abdul Qadir Sami", "Abdulqader Sami": one writes as one word what the other writes as two."""
    return min(len(one), len(other)) > 1 and skeleton("".join(one)) == skeleton("".join(other))


def _is_word(person: Person, word: str) -> bool:
    return fold(word) in [fold(one) for one in (*person.words, " ".join(person.words[-2:]), *person.aliases)]


def _is_variant(person: Person, word: str) -> bool:
    long = len(fold(word)) >= _SHORTEST_VARIANT
    return long and any(skeleton(one) == skeleton(word) for one in person.words if len(fold(one)) >= _SHORTEST_VARIANT)


def initials_of(name: str) -> str:
    """ "KJU" of "Kim Jong-un"."""
    return "".join(one[0] for one in re.split(r"[\s-]+", name) if one).upper()


def _is_initials(person: Person, word: str) -> bool:
    return word.isupper() and len(word) > 1 and word == initials_of(" ".join(person.words))


def _is_nickname(person: Person, word: str) -> bool:
    plain = fold(word)
    long = len(plain) >= _SHORTEST_NICKNAME
    return long and any(
        fold(one).startswith(plain) and len(fold(one)) > len(plain) + 1 for one in (*person.words, *person.aliases)
    )


def _among(found: list[Person], title: str, gender: str | None, word: str, here: int) -> Person | None:
    """Of several with the name: the one with the title; whose family name it is rather than a given name; the leader, whom
    newspapers call by the bare name; the one just spoken of."""
    tests: tuple[Callable[[Person], bool], ...] = (
        lambda one: gender is not None and one.gender == gender,
        lambda one: bool(title) and bool(one.role) and title.split()[-1].lower() in str(one.role).lower().split(),
        lambda one: fold(word) in (fold(one.words[0]), fold(one.words[-1])),
        lambda one: one.rank == "leader" and not one.past,
        lambda one: any(0 < here - mention.end < _JUST_NOW for mention in one.mentions),
        lambda one: any(mention.form == "short" for mention in one.mentions),
    )
    for test in tests:
        left = [one for one in found if test(one)]
        if len(left) == 1:
            return left[0]
        found = left or found
    return None
