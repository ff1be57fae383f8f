"""Step 8, first half: the section and the topic that a text dump files a story under."""

from __future__ import annotations

import functools
import re

from summitry.page.dump import Dump
from summitry.page.headline import bare_title
from summitry.page.lines import Line
from summitry.page.words import load
from summitry.page.zones import TRAIL, above, foot, head, is_trail

_PARTS = re.compile(r"\s+[|·•–—/]\s+|\s*[|·•]\s*|,\s+(?=\d)|\s{2,}")
# So far above a headline a trail may stand.
_REACH = 40
# Longer lines are whole menus.
_ITEM = 24
# A line before which nothing but these stands is at the top of the page.
_NOTHING = {"loader", "rule", "ad", "button", "cookie", "number"}
_MENU = _NOTHING | {"nav"}


@functools.cache
def _names() -> frozenset[str]:
    words = load("sections")
    return frozenset([*(name for listed in words["names"].values() for name in listed), *words["handed_out"]["words"]])


@functools.cache
def _label() -> re.Pattern[str]:
    words = "|".join(load("sections")["label"]["words"])
    return re.compile(rf"^\W*(?:{words})\s*[:：]?\s+(?P<name>[^|·•,;/>]{{2,40}})", re.I)


def _home() -> list[str]:
    words: list[str] = load("sections")["home"]["words"]
    return words


@functools.cache
def _generic() -> frozenset[str]:
    return frozenset(load("sections")["generic"]["words"])


def section_of(dump: Dump) -> str | None:
    """The section: what a folder or label icon is glued to; a label's words; the first step of a trail from "Home";
    else a section's name in the line with the date or byline, or alone above the headline.
    """
    top = [*above(dump), *head(dump)]
    all_lines = [*top, *foot(dump)]
    marked = [i for i in all_lines if dump.lines[i].role == "section"]
    steps = [i for i in reversed(top) if dump.lines[i].role == "step"]
    title = bare_title(dump.lines[dump.headline].text) if dump.headline is not None else ""
    named = [i for i in (*marked, *steps) if bare_title(dump.lines[i].text) != title]
    if named:
        return _tidy(dump.lines[named[0]].text)
    for find, lines in ((_labelled, all_lines), (_on_trail, [*top, *_trails(dump)]), (_in_line, all_lines)):
        for i in lines:
            name = find(dump, i)
            if name:
                return _tidy(name)
    return _tidy(kicker) if (kicker := _kicker(dump)) and is_section(dump, kicker) else None


def topic_of(dump: Dump, section: str | None) -> str | None:
    """The banner: a short line above the headline that is not the section, with nothing but a loader before it."""
    kicker = _kicker(dump)
    if kicker is None or kicker == section or (section is None and is_section(dump, kicker)):
        return None
    i = next((i for i in above(dump) if dump.lines[i].text.startswith(kicker)), None)
    if i is None or dump.lines[i].tag not in (None, "site") or dump.forms[i].words < 2:
        return None
    return kicker if all(dump.lines[j].tag in _MENU for j in range(i)) else None


def is_section(dump: Dump, words: str) -> bool:
    """Whether the words are a section's name, by the list or because the page's menu has them."""
    low = words.lower().strip(" /|›»>:")
    return (
        low in _names()
        or low.removesuffix(" news") in _names()
        or (len(low.split()) <= 3 and sum(line.text.lower() == low for line in dump.lines) > 1)
    )


def _labelled(dump: Dump, i: int) -> str | None:
    if dump.lines[i].text.lower().strip(" :") in load("sections")["label"]["alone"] and i + 1 < len(dump.lines):
        following = dump.lines[i + 1]
        return following.text if dump.forms[i + 1].words <= 5 and following.text[:1].isupper() else None
    m = _label().match(dump.lines[i].text) if len(dump.lines[i].text) < 120 else None
    return m["name"] if m and dump.forms[i].words <= 12 and not dump.forms[i].ends else None


def _on_trail(dump: Dump, i: int) -> str | None:
    """ "Home > World > Asia", or the same in lines of its own."""
    text = dump.lines[i].text
    if len(text) > 300:
        return None
    steps = [step for step in TRAIL.split(text) if step]
    title = bare_title(dump.lines[dump.headline].text) if dump.headline is not None else ""
    if len(steps) > 2 and title and bare_title(steps[-1]) == title and steps[0].lower() not in _home():
        return steps[-2]
    if steps and steps[0].lower() in _home():
        rest = [step for step in steps[1:] if bare_title(step) not in ("", title)]
        if rest:
            return next((step for step in rest if step.lower() not in _generic()), None)
        if dump.headline is not None and i < dump.headline and _is_trail(dump, i):
            following = (line for line in dump.lines[i + 1 : dump.headline] if line.tag not in ("rule", "number"))
            first = next(following, None)
            return first.text if first and len(first.text.split()) <= 4 else None
    return None


def _trails(dump: Dump) -> list[int]:
    """Trails further above the headline: what stands between them is the story's as well (its tools, its number)."""
    top = dump.headline if dump.headline is not None else dump.start
    return [i for i in range(top - 1, max(-1, top - 1 - _REACH), -1) if is_trail(dump.lines[i].text)]


def _is_trail(dump: Dump, i: int) -> bool:
    """A menu starts with "Home" as well: a trail has strokes between its steps, or comes after the menu's "Home"."""
    strokes = any(line.tag == "rule" for line in dump.lines[i + 1 : dump.headline])
    return strokes or any(line.text == dump.lines[i].text for line in dump.lines[:i])


def _in_line(dump: Dump, i: int) -> str | None:
    """A section's name among the parts of a line that also holds a date, a byline or a reading time."""
    if dump.lines[i].tag not in ("stamp", "relative", "byline", "count"):
        return None
    parts = [part for part in _PARTS.split(dump.lines[i].text) if part]
    return next((part for part in parts if len(parts) > 1 and part.lower().strip(" :") in _names()), None)


def _kicker(dump: Dump) -> str | None:
    """A short line alone above the headline (or, with a list's name, right below it)."""
    if dump.headline is None:
        return None
    for i in above(dump):
        line = dump.lines[i]
        if line.tag in _NOTHING or line.tag in ("stamp", "relative", "byline"):
            continue
        return line.text.strip(" /|›»>:") if _alone(dump, i) else None
    for i in head(dump)[:3]:
        if dump.lines[i].text.lower() in _names():
            return dump.lines[i].text
    return None


def _alone(dump: Dump, i: int) -> bool:
    """Of one to five words, no sentence, no link among links: set off by blank lines, or first on the page."""
    line, form = dump.lines[i], dump.forms[i]
    if line.bullet or form.ends or not 0 < form.words <= 5 or len(line.text) > 48 or not _may_name(line):
        return False
    if all(dump.lines[j].tag in _NOTHING for j in range(i)):
        return True
    again = any(other.text.lower() == line.text.lower() for other in dump.lines[:i])
    return again or ((line.own or line.text.lower() in _names()) and not _menu(dump, i - 1))


def _menu(dump: Dump, i: int) -> bool:
    """Whether a line is an item of a menu; a menu all in one line ends there."""
    return dump.lines[i].bullet or (dump.lines[i].tag == "nav" and len(dump.lines[i].text) <= _ITEM)


def _may_name(line: Line) -> bool:
    known = line.tag in (None, "site", "links", "nav", "related") and line.role is None
    return known and line.text[:1].isupper() and not any(c.isdigit() for c in line.text)


def _tidy(words: str) -> str:
    return words.strip(" /|›»>:·•-–—")
