"""Step 2: icons' names and glued words are split off; what an icon means stays with the words it was glued to.

A renderer without the icon font shows the icon's name (a ligature) as text: "folder_openAsia access_time3 days ago".
"""

from __future__ import annotations

import functools
import re
from itertools import pairwise

from summitry.page.lines import Line
from summitry.page.words import load

# Longer lines are prose: only a name with an underscore is looked for there. A line that opens with one goes on with
# names of one word for longer.
_SHORT, _OPENED = 80, 240
# What stands before the icon of a camera says what the picture shows.
_PICTURE = "picture"

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
    return re.compile(rf"(?<![A-Z0-9_])({'|'.join(names)})(?!_)")


@functools.cache
def _ending() -> re.Pattern[str]:
    names = sorted((name for name in _roles() if "_" not in name and len(name) > 3), key=len, reverse=True)
    return re.compile(rf"(?<=[a-z])({'|'.join(names)})(?=[A-Z0-9])")


# Glued to a capital or a digit ("starAdd", "schedule5 min"), which no word of prose is, or before white space.
_SINGLE = re.compile(r"(?<![A-Za-z0-9_-])([a-z]{2,})(?=[A-Z0-9\s]|$)")
# An icon that the list does not know ("sports_rugbySport"), on a page that shows others.
_UNKNOWN = re.compile(r"(?<![\w@/.#-])([a-z]{2,}(?:_[a-z0-9]+)+)(?=[A-Z]|\d+°)")


def split_icons(lines: list[Line]) -> list[Line]:
    """The lines with every icon's name taken out; lines that held one become one line for each icon."""
    underscores = any("_" in line.text and _joined().search(line.text) for line in lines)
    # One search over all the short lines spares the page that shows no icon, as most do, one for each of its lines.
    short = "\n".join([line.text for line in lines if len(line.text) <= _SHORT])
    if not underscores and _GLUED.search(short) is None and _roles().keys().isdisjoint(_SINGLE.findall(short)):
        return lines
    split: list[Line] = []
    alone: str | None = None
    for line in lines:
        pieces = _split(line, underscores)
        if alone and pieces and pieces[0].role is None and len(pieces[0].text) <= _SHORT:
            pieces[0].role = alone
        # An icon alone on its line belongs to the next one.
        alone = None if pieces else _role(line.text.split()[-1])
        split += pieces
    return split


def _split(line: Line, icons_on_page: bool) -> list[Line]:
    marks = _marks(line.text, icons_on_page)
    if not marks:
        cuts = [m.start() for m in _GLUED.finditer(line.text)] if len(line.text) <= _SHORT else []
        return _cut(line, cuts) if cuts else [line]
    pieces = [line.part(0, marks[0][0], "caption" if _role(marks[0][2]) == _PICTURE else None)]
    for i, (_, end, name) in enumerate(marks):
        stop = marks[i + 1][0] if i + 1 < len(marks) else len(line.text)
        pieces.append(line.part(end, stop, _role(name)))
    return [piece for piece in pieces if piece.text]


def _role(name: str) -> str:
    return _roles().get(name, "nav")


def _marks(text: str, icons_on_page: bool) -> list[tuple[int, int, str]]:
    """Start, end and name of the icons of a line, in order."""
    marks = [(m.start(), m.end(), m.group(1)) for m in _joined().finditer(text)] if "_" in text else []
    opened = bool(marks) and marks[0][0] == 0
    if "_" in text and icons_on_page:
        taken = {start for start, _, _ in marks}
        marks += [(m.start(), m.end(), m.group(1)) for m in _UNKNOWN.finditer(text) if m.start() not in taken]
    if len(text) > (_OPENED if opened else _SHORT):
        return sorted(marks)
    known = icons_on_page or bool(marks)
    single = [found for found in _SINGLE.finditer(text) if found.group(1) in _roles()]
    marks += [(m.start(), m.end(), m.group(1)) for m in single if _is_icon(text, m, known, opened)]
    if known:  # "5 months agopersonJane Roe": glued on both sides
        covered = {end for _, end, _ in marks}
        marks += [(m.start(), m.end(), m.group(1)) for m in _ending().finditer(text) if m.end() not in covered]
    return sorted(marks)


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
