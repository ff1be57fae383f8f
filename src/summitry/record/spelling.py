"""Spellings of one name: what outlets write differently, folded to one form for comparison."""

from __future__ import annotations

import unicodedata
from functools import cache

from summitry.record.words import FOLDS, SMALL

_MOST_WORDS = 8


@cache
def words_of(name: str) -> tuple[str, ...]:
    """A name's words folded for comparison: ASCII, lower case, no hyphens or titles, transliteration variants made one.

    A name in another script keeps its letters. At most eight words are looked at.
    """
    plain = unicodedata.normalize("NFKD", name)
    letters = "".join(c for c in plain if not unicodedata.combining(c) and c not in "'’‘`ʼ").lower()
    words = "".join(c if c.isalnum() else " " for c in letters).split()[:_MOST_WORDS]
    # Middle initials come and go.
    kept = [word for at, word in enumerate(words) if word not in SMALL and (len(word) > 1 or at == 0)] or words
    return tuple(_fold(word) for word in kept)


def _fold(word: str) -> str:
    for old, new in FOLDS:
        word = word.replace(old, new)
    # A doubled letter is a matter of taste in every romanisation (Rouhanni, Zelenskyy).
    return "".join(c for i, c in enumerate(word) if i == 0 or c != word[i - 1])


def near(a: tuple[str, ...], b: tuple[str, ...], shortest: int = 6) -> bool:
    """Whether two folded names differ by one letter in their long words alone (Araghchi, Araqchi); words of fewer letters than
    ``shortest`` must agree: Ri Yong Ho and Ri Yong Su are two people.
    """
    if len(a) != len(b) or len(a) < 2:
        return False
    return all(x == y or (min(len(x), len(y)) >= shortest and _one_letter(x, y)) for x, y in zip(a, b, strict=True))


def _one_letter(x: str, y: str) -> bool:
    if abs(len(x) - len(y)) > 1:
        return False
    start = next((i for i, (c, d) in enumerate(zip(x, y, strict=False)) if c != d), min(len(x), len(y)))
    return x[start + 1 :] == y[start + 1 :] or x[start:] == y[start + 1 :] or x[start + 1 :] == y[start:]
