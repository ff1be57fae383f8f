"""What stands before a party's name and says what it is: "the opposition Dawn Party" is "the opposition" afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.who.called import PartyMention
from summitry.reading.who.party_words import words_for

if TYPE_CHECKING:
    from summitry.reading.tree import Doc


def fronted(doc: Doc, parties: list[PartyMention], kinds: dict[str, str]) -> tuple[dict[str, set[str]], set[int]]:
    """The parties by the common noun that stood beside their name, and the tokens of that word there.

    "The separatist Coast Council" is one of "the separatists", "the opposition's Dawn Party" and "the Dawn Party of the opposition" of
    "the opposition".
    """
    table = words_for("nameless")
    found: dict[str, set[str]] = {}
    used: set[int] = set()
    for one in parties:
        if kinds.get(one.party) not in ("organisation", "group") or one.mention.form == "description":
            continue
        for at in _beside(doc, one):
            word = doc[at].lower_
            noun = word if word in table["one"] else next((w for w in table["armed"] if w in (word, f"{word}s")), None)
            if noun is not None:
                found.setdefault(noun, set()).add(one.party)
                used.add(at)
    return found, used


def _beside(doc: Doc, one: PartyMention) -> list[int]:
    """The tokens that may be the common noun: before the name, before its owner's apostrophe, behind "of the"."""
    spots: list[int] = []
    if one.first > 0:
        before = one.first - 1
        spots.append(before - 1 if doc[before].text in ("'s", "’s", "'", "’") and before else before)
    behind = doc[one.last + 1 : one.last + 4]
    if len(behind) == 3 and [word.lower_ for word in behind[:2]] == ["of", "the"]:
        spots.append(behind[2].i)
    return spots
