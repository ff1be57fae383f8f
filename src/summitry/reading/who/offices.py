"""The dated table of office-holders: a party and a first name for a surname, a role for a full name, at the article's day."""

from __future__ import annotations

from datetime import date
from functools import cache

from summitry.reading.who.same_name import fold
from summitry.reading.who.world import data

Row = tuple[str, str, str, str, str]
"""Name, party, role, from, to ("" where it is still held)."""


@cache
def _offices() -> dict[str, list[Row]]:
    """Rows of the table by full name and by surname, folded."""
    found: dict[str, list[Row]] = {}
    for row in data("office_holders")["rows"]:
        words = row[0].split()
        keys = {fold(row[0]), fold(words[-1])}
        if len(words) > 1 and row[1] in ("PRK", "KOR", "CHN", "TWN", "KHM") and len(words[0]) <= 5:
            keys = {fold(row[0]), fold(words[0])}
        for key in keys:
            found.setdefault(key, []).append(tuple(row))
    return found


def office(name: str, day: date | None) -> Row | None:
    """The one office-holder of this name on that day (give or take a year for a full name); None where none or several fit."""
    rows = _offices().get(fold(name), [])
    if day is not None:
        iso = day.isoformat()
        rows = [row for row in rows if row[3] <= iso and (not row[4] or iso <= row[4])] or (rows if " " in name else [])
    elif " " not in name:
        return None
    parties = {row[1] for row in rows}
    names = {row[0] for row in rows}
    return rows[-1] if len(parties) == 1 and len(names) == 1 else None
