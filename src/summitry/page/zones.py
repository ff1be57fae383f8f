"""The lines that belong to a story without being its body: around its headline, above its first paragraph, below
its last.
"""

from __future__ import annotations

import functools
import re

from summitry.page.dump import Dump
from summitry.page.headline import bare_title
from summitry.page.words import load

# Further above the headline stand menus; further below the body, other stories.
_ABOVE, _BELOW, _UNTITLED = 12, 8, 12
# A line of so many words above the headline is a title or prose.
_TITLE = 6
_WALLS = {"related", "links", "comments", "copyright", "newsletter", "about", "cookie", "teaser"}
_BELOW_WALLS = {"nav", "related", "links", "comments", "copyright", "cookie"}
TRAIL = re.compile(r"\s*(?:::|[>›»→/|·])\s*")


def head(dump: Dump) -> list[int]:
    """From the headline (where there is none, from a dozen lines up) to the first line of the body."""
    first = dump.body[0] if dump.body else dump.start
    top = max(0, first - _UNTITLED) if dump.headline is None else min(dump.headline + 1, first)
    return list(range(top, first))


def above(dump: Dump) -> list[int]:
    """The few lines above the headline that may belong to it, nearest first: up to the first list, prose or menu."""
    if dump.headline is None:
        return []
    top = min(dump.headline, dump.body[0] if dump.body else dump.start)
    found: list[int] = []
    for i in range(top - 1, max(-1, top - 1 - _ABOVE), -1):
        if _is_wall(dump, i):
            break
        found.append(i)
    return found


def _is_wall(dump: Dump, i: int) -> bool:
    """Above such a line, other stories and the site's own words begin; the headline's copies do not count."""
    line, form = dump.lines[i], dump.forms[i]
    if is_trail(line.text):
        return False
    if dump.headline is not None and form.words >= _TITLE:
        title = bare_title(dump.lines[dump.headline].text)
        if bare_title(line.text) in title or title in line.text.lower():
            return False
    if line.tag in _WALLS:
        return form.words >= _TITLE or not _is_kicker(dump, i)
    if line.tag == "nav" and i and dump.lines[i - 1].tag == "nav" and form.words < _TITLE:
        return not _is_kicker(dump, i)
    return line.tag in (None, "site", "nav") and line.role is None and form.words >= _TITLE


def _is_kicker(dump: Dump, i: int) -> bool:
    """The line right above the headline may be the name of its section, whatever its words are elsewhere."""
    return dump.headline is not None and i >= dump.headline - 2 and dump.lines[i].own


def is_trail(text: str) -> bool:
    """Whether a line is a trail that starts from the home page ("Home > World > Asia")."""
    if len(text) > 300 or not text[:20].lower().startswith(_homes()):
        return False
    steps = [step for step in TRAIL.split(text) if step]
    return len(steps) > 1 and steps[0].lower().strip(" :") in _homes()


@functools.cache
def _homes() -> tuple[str, ...]:
    return tuple(load("sections")["home"]["words"])


def foot(dump: Dump) -> list[int]:
    """The few lines below the body, up to the first heading of what is no longer the story."""
    last = dump.body[-1] + 1 if dump.body else dump.end
    found: list[int] = []
    for i in range(last, min(len(dump.lines), max(dump.end, last) + _BELOW)):
        if dump.lines[i].tag in _BELOW_WALLS and i >= dump.end:
            break
        found.append(i)
    return found


def inside(dump: Dump) -> list[int]:
    """The lines dropped from within the body."""
    body = set(dump.body)
    return [i for i in range(dump.body[0], dump.body[-1]) if i not in body] if dump.body else []


def near(dump: Dump) -> list[int]:
    """All of these, in the order in which they are believed."""
    return [*head(dump), *above(dump), *foot(dump), *inside(dump)]
