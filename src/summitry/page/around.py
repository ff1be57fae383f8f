"""Step 8, second half: dates, byline, source credit and agencies in the lines around a text dump's body."""

from __future__ import annotations

import re
from dataclasses import replace

from summitry import dates
from summitry.page.bylines import (
    agencies_in,
    agencies_table,
    byline_of,
    credit_of,
    is_byline,
    is_desk,
    is_name,
    is_office,
    named_post,
)
from summitry.page.dump import Dump
from summitry.page.headline import bare_title
from summitry.page.published import ORDER, Found, from_stamp
from summitry.page.relative import find_relative, resolve
from summitry.page.stamps import find_stamps
from summitry.page.tags import labels
from summitry.page.zones import above, foot, head, inside, is_trail, near

_TIMED = ("stamp", "relative", "byline", "credit", "section", "count")
# A stamp among the first paragraphs is the story's own, set under its introduction.
_LEAD = 3
_PASSED = ("stamp", "relative", "byline", "count", "rule", "section", "number", "button", "clock")
_UNTYPED = (None, "links", "site", "related", "twice")
# A name that signs the story below its last line.
_SIGNED = re.compile(r"^\s*(?:[—–-]|\()\s*\S")
# What stands between a name and a date in one line.
_PARTS = re.compile(
    r"\s+[|·•–—-]\s+|\s*[|·•]\s*|\s+(?=(?:Posted|Published|Updated|Last updated)\b)"
    r"|(?<=\w)\s*,\s+(?=\d|[A-Z][a-z]{2,8} \d)|\s{2,}"
)
_RIGHTS = re.compile(r"©|\(c\)|copyright|all rights reserved|\b(?:19|20)\d\d\b|[–—-]\s*(?=\W|$)", re.I)
_BY_ALONE = {"by", "by:", "author", "author:", "written by", "words by", "von", "por", "par"}


def found_dates(dump: Dump, captured: str | None, language: str) -> list[Found]:
    """The dates around the story: under the headline, then above it, then below the body, where a label or a byline
    before it says whose date it is. Once one is found, those of later zones are kept and not believed.
    """
    found: list[Found] = []
    settled = False
    for zone in (_under(dump), _over(dump), _within(dump), _after(dump)):
        items = [item for i in zone for item in _item(dump, i, captured, language)]
        found += [
            replace(item, signal="elsewhere on the page") if settled and not item.modified else item for item in items
        ]
        settled = settled or any(_usable(item) for item in items)
    return found


def _usable(item: Found) -> bool:
    dated = item.range.latest is not None if item.range else len(item.days) == 1
    return dated and not item.modified and item.signal in ORDER


def _item(dump: Dump, i: int, captured: str | None, language: str) -> list[Found]:
    items = _dates_at(dump, i, captured, language)
    return [_visit(item) for item in items] if _far_up(dump, i) else items


def _under(dump: Dump) -> list[int]:
    return head(dump)


def _over(dump: Dump) -> list[int]:
    """Above the headline, but for the last line of another story in a list: a title, then its date."""
    return [i for i in above(dump) if not _of_another(dump, i)]


def _within(dump: Dump) -> list[int]:
    return [
        i
        for i in inside(dump)
        if (dump.body[:_LEAD][-1] > i or _label(dump.lines[i].text)) and not _of_another(dump, i)
    ]


def _after(dump: Dump) -> list[int]:
    return [
        i
        for i in foot(dump)
        if (_label(dump.lines[i].text) or (i and dump.lines[i - 1].tag == "byline")) and not _of_another(dump, i)
    ]


def _of_another(dump: Dump, i: int) -> bool:
    """Whether the next line up that says something is the title of another story."""
    for j in range(i - 1, max(-1, i - 5), -1):
        line = dump.lines[j]
        if is_trail(line.text) or j in dump.body:
            return False
        if line.tag in _PASSED or line.role:
            continue
        return dump.forms[j].words >= 5 and line.tag in _UNTYPED and dump.headline is not None and not _same(dump, j)
    return False


def _same(dump: Dump, j: int) -> bool:
    title = bare_title(dump.lines[dump.headline or 0].text)
    return title in " ".join(dump.lines[j].text.lower().split()) or bare_title(dump.lines[j].text) in title


def _dates_at(dump: Dump, i: int, captured: str | None, language: str) -> list[Found]:
    line = dump.lines[i]
    if line.tag not in _TIMED and line.role != "time":
        return []
    found = dates_in(line.text, captured, language)
    # "Updated" may stand on a line of its own.
    changed = i > 0 and labels().get(dump.lines[i - 1].text.lower().strip(" :")) == "modified"
    return [replace(item, modified=True) for item in found] if changed else found


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
        if (lines[i].tag == "byline" and lines[i].text != owner and not _menu_desk(dump, i)) or (
            lines[i].tag in ("stamp", "relative") and named_part(lines[i].text)
        ):
            return i
    for i in head(dump):
        alone = lines[i].tag in _UNTYPED and not lines[i].role and lines[i].text != owner
        if alone and is_name(lines[i].text) and _beside_stamp(dump, i):
            return i
        if alone and is_desk(lines[i].text):
            return i
    for i in foot(dump)[:2]:
        if is_office(lines[i].text):
            return i
        if (lines[i].bullet or _SIGNED.match(lines[i].text)) and is_name(lines[i].text.strip(" ()—–-")):
            return i
    return None


def _menu_desk(dump: Dump, i: int) -> bool:
    """ "Newsroom" above a headline is a menu's, unless an icon or "By" says that it signs the story."""
    line = dump.lines[i]
    above_it = dump.headline is not None and i < dump.headline
    return above_it and line.role is None and line.text[:2].lower() != "by" and not is_name(line.text)


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
    for part in _PARTS.split(text):
        if is_byline(part.strip()) or is_name(part.strip()):
            return part.strip()
    return None


def byline(dump: Dump) -> str | None:
    """The byline without "By" and dates."""
    i = byline_line(dump)
    if i is None:
        return None
    text = dump.lines[i].text
    names = [byline_of(named_part(text) or text)]
    # Each of several authors may have a line.
    for line in dump.lines[i + 1 : i + 6]:
        if line.tag != "byline" or not (named_post(line.text) or (line.role == "byline" and is_name(line.text))):
            break
        names.append(byline_of(line.text))
    return ", ".join(dict.fromkeys(name for name in names if name)) or None


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
