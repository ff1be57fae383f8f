"""A meeting's name in plain words: "Trump–Kim summit, Singapore", "US–North Korea talks, New York"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from summitry.model import Meeting, Participant
from summitry.names import party_name
from summitry.record.words import FAMILY_FIRST, PARTICLES, SHORT

_KINDS = {
    "call": "call",
    "visit": "visit",
    "round": "talks",
    "contact": "contact",
    "summit": "summit",
    "talks": "talks",
}
_ORDINALS = {
    1: "first",
    2: "second",
    3: "third",
    4: "fourth",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
}
_MOST_SIDES = 4


def title_of(meeting: Meeting, names: Mapping[str, str], shared: frozenset[str] = frozenset()) -> str:
    """Two named heads of their sides, else the sides; the kind; the city or state; the ordinal where no place is known.

    ``shared`` are surnames that several people of the record have: below the top these are named in full.
    """
    kind = _KINDS.get(meeting.kind, meeting.kind)
    place = meeting.place
    where = (place.city or (party_name(place.state) if place.state else place.venue)) if place else None
    ordinal = _ORDINALS.get(meeting.ordinal, f"{meeting.ordinal}th") + " " if meeting.ordinal else ""
    if meeting.kind == "round" and ordinal:
        kind = f"{ordinal}round of talks"
    elif meeting.kind == "summit" and not where:
        kind = f"{ordinal}{kind}"
    return f"{_who(meeting, names, shared)} {kind}" + (f", {where}" if where else "")


def _who(meeting: Meeting, names: Mapping[str, str], shared: frozenset[str]) -> str:
    heads: dict[str, Participant] = {}
    for one in meeting.participants:
        if one.actor and one.party and one.actor != one.party and one.actor in names:
            heads.setdefault(one.party, one)
    short = {party: _short(names[one.actor or ""], meeting, shared) for party, one in heads.items()}
    if 2 <= len(short) == len(meeting.parties):
        return "–".join(short[party] for party in meeting.parties[:_MOST_SIDES] if party in short)
    if len(short) == 1 and (meeting.kind == "visit" or len(meeting.parties) < 2):
        return next(iter(short.values()))
    return "–".join(SHORT.get(party, party_name(party)) for party in meeting.parties[:_MOST_SIDES]) or "Unnamed sides:"


def _short(name: str, meeting: Meeting, shared: frozenset[str]) -> str:
    family = surname(name)
    return name if family in shared and meeting.level != "leader" else family


def surname(name: str) -> str:
    """The family name as newspapers use it alone: first in Korean, Chinese and Vietnamese names, with its particle in others."""
    words = name.split()
    if (
        len(words) in (2, 3)
        and words[0] in FAMILY_FIRST
        and (len(words) == 3 or len(words[1]) > 3 or words[0] in ("Xi", "Li", "Wang"))
    ):
        return words[0]
    if len(words) > 2 and words[-2].lower() in PARTICLES:
        return " ".join(words[-2:])
    return words[-1] if words else name


def shared_surnames(names: Mapping[str, str]) -> frozenset[str]:
    """Surnames that more than one of these people has."""
    return frozenset(name for name, count in Counter(surname(full) for full in names.values()).items() if count > 1)
