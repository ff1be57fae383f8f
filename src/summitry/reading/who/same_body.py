"""One body under two names: "the Karsa rebels", "KLF guerrillas" beside a Karsa Liberation Front."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from summitry.reading.who.party_words import small_heads, words_for
from summitry.reading.who.world import world


def whose(small: str, kind: str, others: dict[str, str], text: str) -> str | None:
    """ "the Karsa rebels", "Karsa fighters", "KLF guerrillas" are the party of that name or with that word or those initials in it,
    and "Marxist rebels" the one armed party of the article. None where ``small`` is a party of its own.

    ``others``: the parties that the text introduces, with their kinds.
    """
    first, armed = small.split()[0], kind == "armed"
    stem = first.removesuffix("s")
    listed = {name: party for name, party in _listed_with(stem) if re.search(rf"\b{re.escape(name)}\b", text)}
    own = {name: name for name in others if name.split()[-1] not in small_heads() and " " in name}
    own = {name: name for name in own if name not in world().words}
    alike = [
        name for name in others if name != small and name.split()[0] == first and name.split()[-1] in small_heads()
    ]
    if alike and text.find(alike[0]) < text.find(small):
        return alike[0]  # "the Karsa coalition" and "Karsa rebels"
    named = sorted({**own, **listed}, key=text.find)
    for name in named:
        parts = [word.rstrip("'’").removesuffix("s") for word in re.split(r"[ -]", name)]
        initials = "".join(word[0] for word in re.split(r"[ -]", name) if word[:1].isupper())
        bracket = first.isupper() and re.search(rf"{re.escape(name)}[^.\n(]{{0,30}} \({re.escape(first)}\)", text)
        if stem in parts or (first == initials and len(first) > 2) or bracket:
            return {**own, **listed}[name]
    if armed and first in words_for("creeds")["words"]:
        fighting = {name for name in own if others[name] == "armed"} | set(_listed_groups(text))
        return fighting.pop() if len(fighting) == 1 else None
    return None


def _listed_with(stem: str) -> list[tuple[str, str]]:
    """Listed organisations and groups with that word in one of their names."""
    return _listed_words().get(stem, [])


@cache
def _listed_words() -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for name, word in world().words.items():
        if word.form == "name" and world().kinds.get(word.party) in ("group", "organisation") and " " in name:
            for part in name.split():
                found.setdefault(part.rstrip("'’").removesuffix("s"), []).append((name, word.party))
    return found


def _listed_groups(text: str) -> Iterator[str]:
    """The listed armed groups and movements that a text names."""
    words = set(re.findall(r"[\w-]+", text))
    for name, word in world().words.items():
        may_be = word.form == "name" and world().kinds.get(word.party) == "group" and name.split()[0] in words
        if may_be and re.search(rf"\b{re.escape(name)}\b", text):
            yield word.party
