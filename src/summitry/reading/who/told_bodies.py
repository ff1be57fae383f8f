"""Bodies that the article says are one: "Salt Dawn, an armed group", "Verde Alto (VA), a coalition of farmers' leagues".

Nothing in the name, nor a "the" before it, tells it; the words behind the comma do. "Rossi, a party official" tells of a person,
"Lima, a city of millions" of no body.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from summitry.reading.who.lexicon import given_name
from summitry.reading.who.party_words import LETTERS, MOST, titles, words_for
from summitry.reading.who.world import data, world

_OF = 40  # characters behind the noun that say of whom
_BEHIND = r"(?=[,.;)]| (?:of|for|in|from|to|that|which|representing|led|based|backed|formed|made|seeking|fighting) )"


def told_bodies(text: str) -> Iterator[tuple[str, str]]:
    """The names with what kind of body each is said to be: armed, workers, employers or body."""
    table = words_for("told_bodies")
    nouns = {noun: kind for kind, listed in table.items() if kind != "armed_words" for noun in listed}
    said = re.compile(
        rf"({LETTERS}(?: {LETTERS}){{0,3}})(?: \([A-Z]{{2,8}}\))?, (?:an?|the) ((?:[a-z]+(?:-[a-z]+)* ){{0,3}}?)"
        rf"({'|'.join(map(re.escape, sorted(nouns, key=len, reverse=True)))}){_BEHIND}"
    )
    for found in islice(said.finditer(text), MOST):
        name, before, noun = found.group(1).removeprefix("The "), found.group(2), found.group(3)
        if not _may_be_body(name, text[max(0, found.start() - 30) : found.start()]):
            continue
        behind = text[found.end() : found.end() + _OF].split()
        armed_of = behind[:1] == ["of"] and set(behind[1:3]) & set(
            table["armed_words"]
        )  # "a body of separatist groups"
        armed = bool(set(before.split()) & set(table["armed_words"]) or armed_of)
        yield name, "armed" if armed else nouns[noun]


def _may_be_body(name: str, before: str) -> bool:
    """No state, city, day or person by title or given name."""
    listed = name.split()
    if name in world().words or name in world().places or given_name(listed[0]):
        return False
    if any(word in data("names")["not_names"] or word in titles() for word in listed):
        return False
    if len(listed) == 1 and not listed[0].isupper() and re.search(r"(?:^|[.!?”\"]\s*|\n)$", before):
        return False  # the first word of a sentence may be any word
    return not before.rstrip().endswith(tuple(f" {title}" for title in titles()))
