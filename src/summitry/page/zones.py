"""The lines that belong to a story without being its body: around its headline, above its first paragraph, below
its last.
"""

from __future__ import annotations

from summitry.page.dump import Dump

# Further above the headline stand menus; further below the body, other stories.
_ABOVE, _BELOW, _UNTITLED = 5, 8, 12


def head(dump: Dump) -> list[int]:
    """From the headline (where there is none, from a dozen lines up) to the first line of the body."""
    first = dump.body[0] if dump.body else dump.start
    top = max(0, first - _UNTITLED) if dump.headline is None else min(dump.headline + 1, first)
    return list(range(top, first))


def above(dump: Dump) -> list[int]:
    """The few lines above the headline, nearest first."""
    if dump.headline is None:
        return []
    top = min(dump.headline, dump.body[0] if dump.body else dump.start)
    return list(range(top - 1, max(-1, top - 1 - _ABOVE), -1))


def foot(dump: Dump) -> list[int]:
    """The few lines below the body."""
    last = dump.body[-1] + 1 if dump.body else dump.end
    return list(range(last, min(len(dump.lines), max(dump.end, last) + _BELOW)))


def inside(dump: Dump) -> list[int]:
    """The lines dropped from within the body."""
    body = set(dump.body)
    return [i for i in range(dump.body[0], dump.body[-1]) if i not in body] if dump.body else []


def near(dump: Dump) -> list[int]:
    """All of these, in the order in which they are believed."""
    return [*head(dump), *above(dump), *foot(dump), *inside(dump)]
