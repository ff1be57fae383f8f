"""Step 2: icons' names and glued words are split off; what an icon means stays with the words it was glued to.

A renderer without the icon font shows the icon's name (a ligature) as text: "folder_openAsia access_time3 days ago".
"""

from __future__ import annotations

import functools
import re
from itertools import pairwise

from summitry.page.lines import Line
from summitry.page.words import load

# Longer lines are prose: only a name with an underscore is looked for there.
_SHORT = 80

# "Jane Roe" + "Published 3 May": two elements of a page without white space between them.
_GLUED = re.compile(
    r"(?<=[a-z0-9.)])(?=(?:Published|Updated|Posted|Share|Print|Last updated|Last modified|First published|Read more|"
    r"Add to favou?rites|Comments?|Follow)\b)"
)


@functools.cache
def _roles() -> dict[str, str]:
    return {name: role for role, names in load("icons")["roles"].items() for name in names}


@functools.cache
def _joined() -> re.Pattern[str]:
    names = sorted((name for name in _roles() if "_" in name), key=len, reverse=True)
    return re.compile(rf"(?<![A-Za-z0-9_])({'|'.join(names)})(?!_)")


# Glued to a capital or a digit ("starAdd", "schedule5 min"), which no word of prose is, or before white space.
_SINGLE = re.compile(r"(?<![A-Za-z0-9_-])([a-z]{2,})(?=[A-Z0-9\s]|$)")


def split_icons(lines: list[Line]) -> list[Line]:
    """The lines with every icon's name taken out; lines that held one become one line for each icon."""
    underscores = any("_" in line.text and _joined().search(line.text) for line in lines)
    # One search over all the short lines spares the page that shows no icon, as most do, one for each of its lines.
    short = "\n".join([line.text for line in lines if len(line.text) <= _SHORT])
    if not underscores and _GLUED.search(short) is None and _roles().keys().isdisjoint(_SINGLE.findall(short)):
        return lines
    split: list[Line] = []
    for line in lines:
        split += _split(line, underscores)
    return split


def _split(line: Line, icons_on_page: bool) -> list[Line]:
    marks = [(m.start(), m.end(), m.group(1)) for m in _joined().finditer(line.text)] if "_" in line.text else []
    if len(line.text) <= _SHORT:
        known = icons_on_page or bool(marks)
        for found in _SINGLE.finditer(line.text):
            if found.group(1) not in _roles():
                continue
            opened = bool(marks) and marks[0][0] == 0
            if _is_icon(line.text, found, known, opened):
                marks.append((found.start(), found.end(), found.group(1)))
        marks.sort()
        if not marks:
            cuts = [m.start() for m in _GLUED.finditer(line.text)]
            return _cut(line, cuts) if cuts else [line]
    if not marks:
        return [line]
    pieces = [line.part(0, marks[0][0])]
    for i, (_, end, name) in enumerate(marks):
        stop = marks[i + 1][0] if i + 1 < len(marks) else len(line.text)
        pieces.append(line.part(end, stop, _roles()[name]))
    return [piece for piece in pieces if piece.text]


def _is_icon(text: str, found: re.Match[str], icons_on_page: bool, opened: bool) -> bool:
    """A name of one word is an icon when it is glued to a capital or digit; on a page that shows other icons also
    when it opens a short line, or follows such an opening, and the line goes on with a capital or a digit.
    """
    after = text[found.end() : found.end() + 2]
    if after[:1].strip():
        return True
    return icons_on_page and (opened or found.start() == 0) and (not after.strip() or not after[1:].islower())


def _cut(line: Line, cuts: list[int]) -> list[Line]:
    ends = [0, *cuts, len(line.text)]
    pieces = [line.part(start, end) for start, end in pairwise(ends)]
    return [piece for piece in pieces if piece.text]
