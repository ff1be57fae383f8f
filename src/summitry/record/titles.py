"""A meeting's name in plain words: "Trump–Kim summit, Singapore", "United States–North Korea talks, New York"."""

from __future__ import annotations

from collections.abc import Mapping

from summitry.model import Meeting
from summitry.names import party_name

_KINDS = {
    "call": "call",
    "visit": "visit",
    "round": "talks",
    "contact": "contact",
    "summit": "summit",
    "talks": "talks",
}


def title_of(meeting: Meeting, names: dict[str, str]) -> str:
    """Two named heads of their sides, else the sides; the kind; the city or state."""
    heads = {p.party: p for p in reversed(meeting.participants) if p.actor and p.actor != p.party and p.party}
    if len(heads) >= 2 and len(meeting.parties) <= 2:
        who = "–".join(
            _surname(names.get(heads[party].actor or "", heads[party].name or party))
            for party in heads_in_order(meeting, heads)
        )
    else:
        who = "–".join(party_name(party) for party in meeting.parties[:4]) or "Unnamed sides"
        lone = next(iter(heads.values()), None)
        if lone is not None and len(meeting.parties) <= 1:
            who = _surname(lone.name or who)
    kind = _KINDS.get(meeting.kind, meeting.kind)
    ordinal = f"{_ordinal(meeting.ordinal)} " if meeting.ordinal and meeting.kind in ("summit", "round") else ""
    place = meeting.place
    where = (place.city or (party_name(place.state) if place.state else place.venue)) if place else None
    return f"{who} {ordinal}{kind}" + (f", {where}" if where else "")


def heads_in_order(meeting: Meeting, heads: Mapping[str, object]) -> list[str]:
    """The parties that have a named head, in the meeting's order."""
    return [party for party in meeting.parties if party in heads] or sorted(heads)


def _surname(name: str) -> str:
    words = name.split()
    particles = {"al", "el", "bin", "van", "von", "de", "der", "da", "al-"}
    if len(words) == 3 and "-" not in name and len(words[0]) <= 4 and words[0].istitle():
        return words[0] if words[0] in _KOREAN_FAMILIES else words[-1]
    if len(words) == 2 and "-" in words[1] and words[0] in _KOREAN_FAMILIES:
        return words[0]
    if len(words) >= 2 and words[-2].lower() in particles:
        return " ".join(words[-2:])
    return words[-1] if words else name


# The commonest Korean family names (Statistics Korea, census of 2015), written as newspapers do.
_KOREAN_FAMILIES = frozenset(
    {
        "Kim",
        "Lee",
        "Ri",
        "Park",
        "Pak",
        "Choi",
        "Choe",
        "Jung",
        "Jong",
        "Kang",
        "Cho",
        "Jo",
        "Moon",
        "Mun",
        "Suh",
        "Han",
        "Hong",
    }
)


def _ordinal(number: int) -> str:
    return {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth"}.get(number, f"{number}th")
