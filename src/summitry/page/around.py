"""Step 8, second half: dates, byline, source credit and agencies in the lines around a text dump's body."""

from __future__ import annotations

import re

from summitry import dates
from summitry.page.bylines import agencies_in, agencies_table, byline_of, credit_of, is_byline, is_name
from summitry.page.dump import Dump
from summitry.page.published import Found, from_stamp
from summitry.page.relative import find_relative, resolve
from summitry.page.stamps import find_stamps
from summitry.page.tags import labels
from summitry.page.zones import above, foot, head, inside, near

_TIMED = ("stamp", "relative", "byline", "credit", "section", "count")
# A stamp among the first paragraphs is the story's own, set under its introduction.
_LEAD = 3
_UNTYPED = (None, "links", "site", "related", "twice")
# A name that signs the story below its last line.
_SIGNED = re.compile(r"^\s*(?:[—–-]|\()\s*\S")
_RIGHTS = re.compile(r"©|\(c\)|copyright|all rights reserved|\b(?:19|20)\d\d\b|[–—-]\s*(?=\W|$)", re.I)
_BY_ALONE = {"by", "by:", "author", "author:", "written by", "words by", "von", "por", "par"}


def found_dates(dump: Dump, captured: str | None, language: str) -> list[Found]:
    """The dates around the story: under the headline, then above it, then below the body, where a label or a byline
    before it says whose date it is.
    """
    found: list[Found] = []
    for i in head(dump):
        found += _dates_at(dump, i, captured, language)
    for i in above(dump):
        found += [_visit(item) if _far_up(dump, i) else item for item in _dates_at(dump, i, captured, language)]
    for i in inside(dump):
        if dump.body[:_LEAD][-1] > i or _label(dump.lines[i].text):
            found += _dates_at(dump, i, captured, language)
    for i in foot(dump):
        if _label(dump.lines[i].text) or (i and dump.lines[i - 1].tag == "byline"):
            found += _dates_at(dump, i, captured, language)
    return found


def _dates_at(dump: Dump, i: int, captured: str | None, language: str) -> list[Found]:
    line = dump.lines[i]
    return dates_in(line.text, captured, language) if line.tag in _TIMED or line.role == "time" else []


def _far_up(dump: Dump, i: int) -> bool:
    """Among the first lines of the page, with other lines before the headline: the day of the visit, not the story's."""
    return i < 4 and dump.headline is not None and dump.headline - i > 2 and not _label(dump.lines[i].text)


def _visit(item: Found) -> Found:
    return Found("page header", item.text, item.days, item.range, item.stamp, item.modified)


def dates_in(text: str, captured: str | None, language: str) -> list[Found]:
    """The dates of one line; "Updated" before one makes it the day of a change."""
    stamps = find_stamps(text, language, captured)
    found = [from_stamp(s, "stamp", text[s.start : s.end], _label(text[: s.start]) == "modified") for s in stamps]
    if found:
        return found
    ago = find_relative(text, language)
    if ago is None:
        return []
    start, end, count, unit = ago
    words = text[start:end]
    window = resolve(count, unit, captured, words) if captured else None
    if window is None and captured:
        window = dates.unresolved(words)
    return [Found("relative", words, (), window, None, _label(text[:start]) == "modified")]


def _label(text: str) -> str | None:
    """What the last label in the words says: "published", "modified", or None."""
    words = re.findall(r"[^\W\d_]+", text.lower()[-60:])
    table = labels()
    for end in range(len(words), 0, -1):
        for size in (3, 2, 1):
            kind = table.get(" ".join(words[end - size : end])) if end >= size else None
            if kind:
                return kind
    return None


def byline_line(dump: Dump) -> int | None:
    """The line that names who wrote the story: one that says so, else a name alone between headline and body, else
    a name that signs the story.
    """
    lines = dump.lines
    owner = outlet(dump)
    for i in near(dump):
        if lines[i].text.lower() in _BY_ALONE and i + 1 < len(lines) and is_name(lines[i + 1].text):
            return i + 1
        if (lines[i].tag == "byline" and lines[i].text != owner) or (
            lines[i].tag in ("stamp", "relative") and named_part(lines[i].text)
        ):
            return i
    for i in head(dump):
        alone = lines[i].tag in _UNTYPED and not lines[i].role and lines[i].text != owner
        if alone and is_name(lines[i].text) and _beside_stamp(dump, i):
            return i
    for i in foot(dump)[:2]:
        if (lines[i].bullet or _SIGNED.match(lines[i].text)) and is_name(lines[i].text.strip(" ()—–-")):
            return i
    return None


def outlet(dump: Dump) -> str | None:
    """Whose copyright the page's last such line names."""
    for line in reversed(dump.lines):
        if line.tag == "copyright" and len(line.text) < 120:
            words = _RIGHTS.sub(" ", line.text)
            name = " ".join(words.split()).strip(" ,.|-–—")
            if 0 < len(name.split()) <= 5 and name[:1].isupper():
                return name
    return None


def _beside_stamp(dump: Dump, i: int) -> bool:
    """A name alone is a byline where a date stands within two lines of it, or nothing between it and the headline."""
    tags = {dump.lines[j].tag for j in range(max(0, i - 2), min(len(dump.lines), i + 3))}
    return bool(tags & {"stamp", "relative"}) or dump.headline == i - 1


def named_part(text: str) -> str | None:
    """The byline among the parts of a line that also holds a date: "By Jane Roe | 3 May 2020"."""
    for part in re.split(r"\s+[|·•–—-]\s+|\s*[|·•]\s*|(?<=\w)\s*,\s+(?=\d|[A-Z][a-z]{2,8} \d)|\s{2,}", text):
        if is_byline(part.strip()) or is_name(part.strip()):
            return part.strip()
    return None


def byline(dump: Dump) -> str | None:
    """The byline without "By" and dates."""
    i = byline_line(dump)
    if i is None:
        return None
    text = dump.lines[i].text
    return byline_of(named_part(text) or text) or None


def credit_line(dump: Dump) -> int | None:
    """The line that names the story's sources: the last one."""
    credits = [i for i in near(dump) if dump.lines[i].tag == "credit"]
    return max(credits) if credits else None


def credit(dump: Dump) -> str | None:
    """The source credit without its label; an agency alone on a line is one."""
    i = credit_line(dump)
    if i is not None:
        return credit_of(dump.lines[i].text) or None
    for j in [*head(dump), *foot(dump)[:3]]:
        words = dump.lines[j].text.strip(" ()[]—–-.")
        if words.lower() in agencies_table():
            return words
    return None


def agencies(dump: Dump) -> tuple[str, ...]:
    """The agencies that byline and credit name."""
    i = byline_line(dump)
    texts = [dump.lines[i].text if i is not None else "", credit(dump) or ""]
    return tuple(dict.fromkeys(name for text in texts for name in agencies_in(text)))
