"""The level of a meeting, from who takes part: leaders, ministers (or a leader's envoy), officials below."""

from __future__ import annotations

import re

from summitry.model import Actor
from summitry.reading.meetings.mention import Mention
from summitry.reading.meetings.words import words

_ORDER = ("leader", "minister", "working")


def role_level(role: str | None) -> str | None:
    """The level that a role has by its words; "deputy" and "vice" lower a minister."""
    if not role:
        return None
    low = role.lower()
    if re.search(r"\b(former|ex-)\b|\bex-", low):
        return None
    for level in (
        ("working", "minister", "leader")
        if re.search(r"\b(deputy|vice|assistant)\b", low)
        else ("minister", "leader", "working")
    ):
        if any(re.search(rf"\b{re.escape(word)}\b", low) for word in words().level[level]):
            return level
    return None


def level_of(mention: Mention) -> str | None:
    """The level that one mention itself shows: a summit is the leaders'; "working-level talks" say so."""
    before = " ".join(one.lower_ for one in mention.trigger.token.lefts)
    if "working" in before and "level" in before:
        return "working"
    if mention.trigger.kind == "summit":
        return "leader"
    return None


def level_among(actors: list[Actor]) -> str | None:
    """Leader only with leaders on both sides; else the highest of the lower side's best."""
    best: dict[str, int] = {}
    for actor in actors:
        level = role_level(actor.role)
        if level and actor.party:
            best[actor.party] = min(best.get(actor.party, 9), _ORDER.index(level))
    return _ORDER[max(best.values())] if len(best) >= 2 else _ORDER[max(1, min(best.values()))] if best else None
