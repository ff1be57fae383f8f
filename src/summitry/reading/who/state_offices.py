"""Offices that only a state has, and which states have them: "the trade minister", "the commerce secretary"."""

from __future__ import annotations

import re
from functools import cache

from summitry.reading.who.world import data, world


@cache
def _table(key: str) -> frozenset[str]:
    return frozenset(data("roles")["state_offices"][key])


@cache
def _pattern(key: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(data('roles')['state_offices'][key])})\b", re.I)


def of_state(role: str | None) -> bool:
    """ "Foreign Minister", "the prime minister": an office that only a state has, with no other body named beside it."""
    return bool(role and _pattern("offices").search(role) and not _pattern("of_others").search(role))


def may_have(state: str, role: str) -> bool:
    """Whether a state has such an office: Washington has secretaries for ministers, most others have ministers."""
    words = set(re.findall(r"\w+", role.lower()))
    if "minister" in words:
        return state not in _table("no_ministers")
    if "secretary" in words and not _pattern("any_secretary").search(role):
        return state in _table("secretaries") or world().kinds.get(state) is None
    return True
