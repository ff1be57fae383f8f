"""Step 8: what the lines around a body say of it: section, topic, byline, credit, agencies and dates."""

from __future__ import annotations

import re

from summitry import dates
from summitry.page.bylines import agencies_in, byline_of, credit_of
from summitry.page.dump import Dump
from summitry.page.published import Found, from_stamp
from summitry.page.relative import find_relative, resolve
from summitry.page.stamps import find_stamps
from summitry.page.tags import labels

# Dates of other stories stand in lists further away; the story's own are this near to its headline or body.
_ABOVE, _BELOW = 12, 6
_LABEL = re.compile(r"[^\W\d_]+(?:\s[^\W\d_]+){0,2}(?=\s*[:：]?\s*(?:\w+\s)?$)")


def near(dump: Dump) -> list[int]:
    """The numbers of the lines that belong to the story without being its body: from above the headline to below
    the body.
    """
    top = dump.start if dump.headline is None else min(dump.headline, dump.start)
    inside = [i for i in range(dump.start, dump.end) if dump.lines[i].why]
    above = range(max(0, top - 4), dump.start)
    below = range(dump.end, min(len(dump.lines), dump.end + _BELOW))
    return [*(i for i in above if dump.start - i <= _ABOVE or i >= top), *inside, *below]


def found_dates(dump: Dump, captured: str | None, language: str) -> list[Found]:
    """The dates in the lines near the story."""
    found: list[Found] = []
    for i in near(dump):
        line = dump.lines[i]
        if line.tag in ("stamp", "relative", "byline", "credit") or line.role == "time":
            found += dates_in(line.text, captured, language)
    return found


def dates_in(text: str, captured: str | None, language: str) -> list[Found]:
    """The dates of one line; "Updated" before one makes it the day of a change."""
    found = [
        from_stamp(s, "stamp", text[s.start : s.end], _updated(text[: s.start])) for s in find_stamps(text, language)
    ]
    if found:
        return found
    ago = find_relative(text, language)
    if ago is None:
        return []
    start, end, count, unit = ago
    words = text[start:end]
    window = resolve(count, unit, captured, words) if captured else None
    return [
        Found(
            "relative",
            words,
            (),
            window or (dates.unresolved(words) if captured else None),
            None,
            _updated(text[:start]),
        )
    ]


def _updated(before: str) -> bool:
    words = re.findall(r"[^\W\d_]+", before.lower()[-60:])
    table = labels()
    for i in range(len(words)):
        for size in (3, 2, 1):
            kind = (
                table.get(" ".join(words[len(words) - i - size : len(words) - i]))
                if len(words) - i - size >= 0
                else None
            )
            if kind:
                return kind == "modified"
    return False


def section_of(dump: Dump) -> str | None:
    """The words that a folder or label icon is glued to, near the story."""
    for i in near(dump):
        if dump.lines[i].role == "section":
            return dump.lines[i].text.strip(" /|›»>:")
    return None


def topic_of(dump: Dump) -> str | None:
    """The site's banner: a short line alone between the page's top and the headline, with nothing but a loader
    before it.
    """
    if dump.headline is None:
        return None
    above = [i for i in range(dump.headline) if dump.lines[i].tag not in ("loader", "rule", "ad", "button")]
    if len(above) != 1:
        return None
    line, form = dump.lines[above[0]], dump.forms[above[0]]
    return line.text if line.tag in (None, "site") and 1 < form.words <= 6 and form.capital >= 0.5 else None


def byline_line(dump: Dump) -> int | None:
    """The line that names who wrote the story."""
    for i in near(dump):
        if dump.lines[i].tag == "byline":
            return i
    return None


def credit_line(dump: Dump) -> int | None:
    """The line that names the story's sources: the last one."""
    credits = [i for i in near(dump) if dump.lines[i].tag == "credit"]
    return credits[-1] if credits else None


def byline(dump: Dump) -> str | None:
    """The byline without "By" and dates."""
    i = byline_line(dump)
    return byline_of(dump.lines[i].text) or None if i is not None else None


def credit(dump: Dump) -> str | None:
    """The source credit without its label."""
    i = credit_line(dump)
    return credit_of(dump.lines[i].text) or None if i is not None else None


def agencies(dump: Dump) -> tuple[str, ...]:
    """The agencies that byline and credit name."""
    lines = [i for i in (byline_line(dump), credit_line(dump)) if i is not None]
    return tuple(dict.fromkeys(name for i in lines for name in agencies_in(dump.lines[i].text)))
