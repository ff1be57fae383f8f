"""When two wordings of a role are one office: "foreign minister", "South Korea's Foreign Minister"."""

from __future__ import annotations

import re

from summitry.names import party_name
from summitry.record.words import RANKS, SHORT

_EMPTY = frozenset({"the", "a", "an", "of", "and", "s", "his", "her", "its", "their", "for", "to"})


def office_words(role: str, party: str | None) -> frozenset[str]:
    """What is left of a role without articles and the name of the holder's side; all of it where nothing is left."""
    words = _words(role) - _EMPTY
    side = _words(f"{party_name(party)} {SHORT.get(party, '')}") if party else frozenset()
    return words - side or words


def one_office(a: frozenset[str], b: frozenset[str]) -> bool:
    """Whether all words of the one stand in the other, but a vice president is no president; nothing is no office."""
    return bool(a and b) and (a <= b or b <= a) and _ranks(a) == _ranks(b)


def _ranks(words: frozenset[str]) -> frozenset[str]:
    return frozenset(
        part for word in words for part in (word, word.split("-")[0], word.split("-")[-1]) if part in RANKS
    )


def _words(text: str) -> frozenset[str]:
    # "U.S." is the word "us".
    return frozenset(re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text.lower().replace(".", "")))
