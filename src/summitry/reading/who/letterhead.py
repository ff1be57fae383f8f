"""Whose paper it is: the body that a release names in capitals at its head, and calls by its last word afterwards."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from summitry.reading.who.party_words import heads, words_for
from summitry.reading.who.world import world

_LINES = 3  # of a head, above the text
_LINE = re.compile(r"(?:THE )?([A-ZÀ-Þ][A-ZÀ-Þ'’&-]*(?: [A-ZÀ-Þ'’&-]+){1,7})")
_SMALL = frozenset({"of", "and", "for", "the", "in"})


def headed(text: str, states: set[str]) -> Iterator[tuple[str, str]]:
    """ "UNION OF RIVER PILOTS" as a line of the head, where the text goes on about "the Union": the line and the name in it.

    What belongs to a state, an outlet and what the text writes out itself are left to others.
    """
    for line in islice(text.lstrip().split("\n"), _LINES):
        found = _LINE.fullmatch(line.strip())
        if found is None:
            continue
        words = [word.lower() if word.lower() in _SMALL else _titled(word) for word in found.group(1).split()]
        name = " ".join(words)
        head = next((word for word in words if word.rstrip("'’") in heads()), None)
        theirs = (words_for("not_parties")["words"], words_for("not_parties")["organs"])
        if head is None or name in text or any(word in listed for word in words for listed in theirs):
            continue
        if any(word in states or word in world().words for word in words):
            continue
        if re.search(rf"\b[Tt]he (?:[A-Z]\w+ )?{re.escape(head)}\b", text):
            yield found.group(1), name


def _titled(word: str) -> str:
    """ "DOCKERS'" as "Dockers'", "SALT-WATER" as "Salt-Water"."""
    return "-".join(part[:1] + part[1:].lower() for part in word.split("-"))
