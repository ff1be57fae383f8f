"""The language of a text."""

from __future__ import annotations

import functools
import re
from typing import Any

from summitry.page.words import load

# Below this many letters a classifier guesses; English is assumed unless the script says otherwise.
_SHORT = 80
_SAMPLE = 800
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_LETTER = re.compile(r"[^\W\d_]")


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
    return code
