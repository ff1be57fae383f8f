"""The language of a text."""

from __future__ import annotations

import functools
import re
from collections import Counter
from typing import Any

from summitry.page.words import load

# Below this many letters a classifier guesses; English is assumed unless the script says otherwise.
_SHORT = 80
_SAMPLE = 800
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_LETTER = re.compile(r"[^\W\d_]")
# A few lines of English on Lagos or Abuja look to the classifier like Nigeria's Pidgin, which these words tell it from.
_PIDGIN = frozenset({"dey", "wetin", "di", "dem", "wey", "una", "dis", "dat", "pesin", "pipo", "abi", "sabi", "don"})


def _is_english(sample: str) -> bool:
    """A quarter of the words are function words that English shares with no other language: the classifier is spared."""
    words = sample.lower().split()
    known = _english()
    return len(words) >= 20 and sum(word in known for word in words) > 0.25 * len(words)


@functools.cache
def _english() -> frozenset[str]:
    # Words that other languages share are left out.
    words = load("common")
    others = {word for language, listed in words.items() if language != "en" for word in listed}
    return frozenset(words["en"]) - others


@functools.cache
def _languages() -> dict[str, tuple[str, ...]]:
    """Function words to the languages that have them."""
    table: dict[str, tuple[str, ...]] = {}
    for language, words in load("common").items():
        for word in words:
            table[word] = (*table.get(word, ()), language)
    return table


def common_language(text: str) -> str | None:
    """The language most of whose function words stand in a text, where that is clear: a quick first look."""
    words = text.lower().split()
    known = _languages()
    votes = Counter(language for word in words for language in known.get(word, ()))
    best = votes.most_common(2)
    clear = best and best[0][1] > 0.2 * len(words) and (len(best) == 1 or best[0][1] > 1.5 * best[1][1])
    return best[0][0] if clear else None


@functools.cache
def _classifier() -> Any:
    import py3langid

    return py3langid


def language_of(text: str, declared: str | None = None) -> str | None:
    """The ISO 639-1 code, or None for a text without letters. ``declared`` is the page's own word on it, believed
    for short texts alone.
    """
    sample = text[:_SAMPLE]
    letters = _LETTER.findall(sample)
    if not letters:
        return declared
    latin = len(_LATIN.findall(sample)) / len(letters)
    if len(letters) < _SHORT and latin > 0.5:
        return declared or "en"
    if latin > 0.95 and _is_english(sample):
        return "en"
    code: str = _classifier().classify(sample)[0]
    if code == "pcm" and not _PIDGIN.intersection(sample.lower().split()):
        return "en"
    return code
