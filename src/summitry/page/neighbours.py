"""Step 3, second half: tags that a line has because of the lines beside it."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from summitry.page.bylines import byline_of, is_desk, is_name, names_in
from summitry.page.features import Shape
from summitry.page.lines import Line
from summitry.page.words import load

# So far apart may the two copies of a caption stand (the picture's alternative text between them).
_NEAR = 4
# So far below its teaser may a paragraph stand.
_TEASED = 30
# What stands there more often is no caption and no copy of the story.
_OFTEN = 6
# From so many lines on, lines that end like titles are a list of links and not subheadings.
_LIST = 3
# A line of so many words may be a whole story; so many of the longest lines and so many of their words are compared.
_BLOCK, _BLOCKS, _SAMPLE = 150, 4, 300
# Before a name alone, and the words of the paragraph after it.
_BEFORE_NAME, _FIRST = ("button", "stamp", "relative", "count", "caption", "twice", "introduction"), 12
_OPEN_END = re.compile(r"[,;(&–—-]\s*$")
# A label with its words on the same line ("Category: Europe") heads no list.
_SAID = re.compile(r":\s*\S")
BIOGRAPHY = re.compile(r"\b(?:is|was|covers|covered|writes|reports|joined|works|has|ist|es|é|est|è|schreibt|als)\b")
_TITLE_START = re.compile(r"[\W\d]*[A-ZÀ-ÞА-ЯĀ-Ž]")


def tag_neighbours(lines: list[Line], forms: list[Shape]) -> None:
    """Tags a loader at the top, doubled captions, copies of the story, what follows a heading such as "Related", lists
    of links, and a name next to a date.
    """
    if lines and lines[0].tag is None and forms[0].cut and forms[0].words <= 5:
        lines[0].tag = "loader"
    times = Counter(line.text for line, form in zip(lines, forms, strict=True) if form.words >= 6)
    _doubled(lines, forms, times)
    _repeated(lines, forms, times)
    _under_headings(lines, forms)
    _link_lists(lines, forms)
    _named(lines, forms)
    _posts(lines, forms)
    _credited(lines, forms)


def _posts(lines: list[Line], forms: list[Shape]) -> None:
    """The post or the place of work that stands under a name ("Health correspondent, Nairobi", "in Vienna")."""
    for i, line in enumerate(lines[1:], 1):
        if not _names(lines[i - 1]):
            continue
        if line.tag is None and not line.role and forms[i].words <= 6:
            placed = line.text.startswith("in ") and not forms[i].ends
            if placed or (not forms[i].ends and not forms[i].tokens.isdisjoint(load("bylines")["reporting"])):
                line.tag = "byline"


def _names(line: Line) -> bool:
    return line.tag == "byline" and bool(names_in(byline_of(line.text)))


def _credited(lines: list[Line], forms: list[Shape]) -> None:
    """A picture's credit of three lines, "Jane Roe", "/" and the outlet, and the caption under it."""
    for i in range(1, len(lines) - 2):
        if lines[i].text != "/" or not is_name(lines[i - 1].text) or forms[i + 1].words > 6 or forms[i + 1].ends:
            continue
        for line in lines[i - 1 : i + 2]:
            line.tag = "caption"
        if lines[i + 2].tag is None and 4 <= forms[i + 2].words <= 40 and forms[min(i + 3, len(forms) - 1)].words >= 15:
            lines[i + 2].tag = "caption"


def _doubled(lines: list[Line], forms: list[Shape], times: Counter[str]) -> None:
    """What stands there twice within a few lines is the caption of a picture, with or without a credit, or a title."""
    for i, line in enumerate(lines):
        if forms[i].cut and forms[i].words > 4 and _begins_below(lines, i):
            line.tag = "teaser"
        if forms[i].words < 6 or line.tag not in (None, "caption", "site") or times[line.text] > _OFTEN:
            continue
        for j in range(i + 1, min(len(lines), i + 1 + _NEAR)):
            other = lines[j].text
            if other.startswith(line.text) and len(other) <= len(line.text) + 80:
                line.tag = lines[j].tag = "caption" if forms[i].ends or len(other) > len(line.text) else "twice"


def _begins_below(lines: list[Line], i: int) -> bool:
    """An introduction that breaks off with an ellipsis and stands in full further down."""
    stem = lines[i].text.rstrip(" .…[]")
    return any(line.text.startswith(stem) and len(line.text) > len(stem) + 3 for line in lines[i + 1 : i + 1 + _TEASED])


def _repeated(lines: list[Line], forms: list[Shape], times: Counter[str]) -> None:
    """The story again, for phones, for print or in the page's data: paragraphs in the same order, or all in one."""
    first: dict[str, int] = {}
    copies: list[tuple[int, int]] = []
    for i, line in enumerate(lines):
        if forms[i].words >= 8 and line.tag is None and 1 < times[line.text] <= _OFTEN:
            if line.text in first:
                copies.append((i, first[line.text]))
            first[line.text] = i
    for (i, of), (j, of_next) in pairwise(copies):
        if of < of_next < i and j - i <= _NEAR:
            lines[i].tag = lines[j].tag = "repeat"
    blocks = [i for i, form in enumerate(forms) if form.words >= _BLOCK and lines[i].tag is None]
    for i in sorted(blocks, key=lambda i: -forms[i].words)[:_BLOCKS]:
        if _said_elsewhere(lines, forms, i):
            lines[i].tag = "repeat"


def _said_elsewhere(lines: list[Line], forms: list[Shape], i: int) -> bool:
    """Whether most of a long line stands in shorter ones."""
    sample = lines[i].text[: _SAMPLE * 8].lower().split()[:_SAMPLE]
    runs = {" ".join(sample[k : k + 5]) for k in range(0, len(sample) - 4)}
    seen: set[str] = set()
    for line, form in zip(lines, forms, strict=True):
        if 8 <= form.words < forms[i].words // 2:
            words = line.text[: _SAMPLE * 8].lower().split()
            seen.update(run for k in range(len(words) - 4) if (run := " ".join(words[k : k + 5])) in runs)
    return len(seen) > 0.7 * len(runs)


def _under_headings(lines: list[Line], forms: list[Shape]) -> None:
    """Titles under "Related" or "Tags" are what the heading says, up to the next sentence."""
    heading: str | None = None
    for line, form in zip(lines, forms, strict=True):
        if line.tag in ("related", "tags", "about") and form.words <= 8 and not _SAID.search(line.text):
            heading = line.tag
        elif heading == "about" and line.tag is None and BIOGRAPHY.search(line.text[:120]):
            line.tag, heading = "about", None
        elif heading and line.tag is None and not form.ends and form.words <= 22:
            line.tag = heading
        elif line.tag not in ("rule", "caption", "number", "stamp", "relative", "count", "ad", "button", "related"):
            heading = None


def _named(lines: list[Line], forms: list[Shape]) -> None:
    """A name alone next to a date is a byline, and so is one between the story's tools and its first sentence."""
    for i, line in enumerate(lines):
        if line.tag not in ("stamp", "relative"):
            continue
        for j in (i - 1, i + 1):
            if not 0 <= j < len(lines) or lines[j].tag or lines[j].role or forms[j].words > 8:
                continue
            if is_name(lines[j].text):
                lines[j].tag = "byline"
    for i in range(1, len(lines) - 1):
        leads = lines[i - 1].tag in _BEFORE_NAME and forms[i + 1].words >= _FIRST and forms[i + 1].ends
        alone = lines[i].tag is None and not lines[i].role and forms[i].words <= 5
        if leads and alone and (is_desk(lines[i].text) or is_name(lines[i].text)):
            lines[i].tag = "byline"


def _link_lists(lines: list[Line], forms: list[Shape]) -> None:
    group: list[int] = []
    for i in range(len(lines) + 1):
        if i < len(lines) and _is_title(lines[i], forms[i]):
            group.append(i)
            continue
        if (
            i < len(lines)
            and lines[i].tag in ("rule", "stamp", "relative", "count", "number", "site", "caption")
            and group
        ):
            continue
        if len(group) >= _LIST and not _led_by_colon(lines, group[0]) and not _has_figures(forms, group):
            for j in group:
                lines[j].tag = "links"
        group = []


def _is_title(line: Line, form: Shape) -> bool:
    return (
        line.tag is None
        and line.role is None
        and not form.ends
        and form.words <= 22
        and not line.text.endswith(":")
        and not _OPEN_END.search(line.text[-3:])
        and (_TITLE_START.match(line.text) is not None or not line.text[:1].isascii())
    )


def _led_by_colon(lines: list[Line], first: int) -> bool:
    """A list that a sentence leads to ("The four demands:") is part of the story."""
    return first > 0 and lines[first - 1].text.endswith(":") and lines[first - 1].tag is None


def _has_figures(forms: list[Shape], group: list[int]) -> bool:
    """Results, schedules and tables have figures in most of their lines; lists of links do not."""
    return sum(forms[i].digits > 0.1 for i in group) > len(group) * 0.6
