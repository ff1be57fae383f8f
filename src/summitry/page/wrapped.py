"""Step 1, second half: a page whose paragraphs were cut into lines of one width is put together again."""

from __future__ import annotations

import re

from summitry.page.lines import Line, join

# Terminals and mail wrap between these widths; longer lines are paragraphs.
_NARROWEST, _WIDEST = 50, 132
# A wrapped line is at least so much of the width: the next word did not fit.
_FULL = 0.75
_END = re.compile(r"[.!?:…][\"'”’»)\]]*$")


def unwrap(lines: list[Line], content: str) -> list[Line]:
    """The lines, joined into paragraphs where the page is wrapped; else the lines as they are."""
    width = _width(lines)
    if width is None:
        return lines
    groups: list[list[Line]] = []
    full = False
    for line in lines:
        if (
            groups
            and full
            and not line.bullet
            and line.indent == groups[-1][0].indent
            and _touch(groups[-1][-1], line, content)
        ):
            full = len(line.text) >= _FULL * width
            groups[-1].append(line)
            continue
        full = _NARROWEST * _FULL <= len(line.text) <= width and len(line.text) >= _FULL * width
        groups.append([line])
    return [join(group) for group in groups]


def _width(lines: list[Line]) -> int | None:
    """The width that the page is wrapped to: most of its long lines are near the longest and break off in a sentence."""
    sizes = sorted(len(line.text) for line in lines)
    if len(sizes) < 8 or not _NARROWEST <= sizes[-1] <= _WIDEST:
        return None
    long = [line for line in lines if len(line.text) >= _FULL * sizes[-1]]
    broken = sum(not _END.search(line.text[-6:]) for line in long)
    return sizes[-1] if len(long) >= 6 and broken > 0.6 * len(long) else None


def _touch(first: Line, second: Line, content: str) -> bool:
    """Whether no blank line stands between the two."""
    start = first.spans[-1][1] + first.spans[-1][2]
    return content.count("\n", start, second.start) == 1 if second.start - start < 200 else False
