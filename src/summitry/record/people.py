"""One identity for one person across articles, whose ids are slugs of their names as each article writes them.

Two names are one person where they are spelt alike (hyphens, accents, case, known transliteration pairs aside), or where one is
a part of exactly one other of the same party. Anything else stays apart: ambiguous is not merged.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from summitry.model import Actor, Entry

# Endings and letters that outlets transliterate differently; both sides are folded to the second. From the romanisation tables
# of Cyrillic and Arabic (ALA-LC, BGN/PCGN) and the spellings newspapers use.
_FOLDS = (
    ("yy", "y"),
    ("iy", "y"),
    ("ij", "y"),
    ("kh", "h"),
    ("ou", "u"),
    ("ei", "i"),
    ("dzh", "j"),
    ("ph", "f"),
    ("q", "k"),
)


def key_of(name: str) -> str:
    """A name folded for comparison: ASCII letters, lower case, no hyphens, transliteration variants made one."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = [
        word
        for word in "".join(c if c.isalnum() else " " for c in plain).split()
        if word not in ("al", "el", "mr", "jr")
    ]
    folded = "".join(words)
    for old, new in _FOLDS:
        folded = folded.replace(old, new)
    return folded


class People:
    """Who is who in a set of articles. ``canonical`` maps an article's actor id to the id used in the record."""

    def __init__(self, entries: Iterable[Entry]) -> None:
        found: dict[str, list[Actor]] = {}
        for entry in entries:
            for actor in entry.reading.actors:
                key = key_of(actor.name) if actor.kind == "person" else actor.id
                found.setdefault(key, []).append(actor)
        self._canonical: dict[str, str] = {}
        self.names: dict[str, str] = {}
        self.parties: dict[str, str | None] = {}
        longer = {key: actors for key, actors in found.items() if actors[0].kind == "person" and " " in actors[0].name}
        for key, actors in sorted(found.items()):
            target = _longer(actors, longer) if actors[0].kind == "person" and key not in longer else None
            self._take(longer[target] if target else actors, actors)

    def _take(self, shown: list[Actor], actors: list[Actor]) -> None:
        """The id and name are those of the commonest spelling; the least in the alphabet where several are as common."""
        names = [actor.name for actor in shown]
        best = min(shown, key=lambda actor: (-names.count(actor.name), actor.name, actor.id))
        parties = sorted({actor.party for actor in shown if actor.party})
        for actor in actors:
            self._canonical[actor.id] = best.id
        self.names[best.id] = best.name
        # People change sides and offices; where the articles differ, the record names none.
        self.parties[best.id] = parties[0] if len(parties) == 1 else None

    def canonical(self, id: str | None) -> str | None:
        """The record's id for an article's actor id; the id itself where nothing is known of it."""
        return self._canonical.get(id, id) if id else None


def _longer(actors: list[Actor], longer: dict[str, list[Actor]]) -> str | None:
    """The one longer name of the same party that holds this single name as a word, or None where there are none or several."""
    word = key_of(actors[0].name)
    party = next((actor.party for actor in actors if actor.party), None)
    fits = [
        key
        for key, others in longer.items()
        if any(key_of(part) == word for part in others[0].name.replace("-", " ").split())
        and (party is None or any(other.party == party for other in others))
    ]
    return fits[0] if len(fits) == 1 else None
