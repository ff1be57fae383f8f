"""A text dump with the site's chrome, step by step. The numbers are those of docs/pages.md.

1. normalise: lines, control characters, bullets, indentation (``lines``); wrapped paragraphs joined (``wrapped``)
2. split off icons' names and glued words (``icons``)
3. tag lines by what their words say (``tags``)
4. mark the lines that the site repeats
5. weigh every line and take the best contiguous run (``run``)
6. end the run at the sign-off
7. drop tagged lines inside the run, the repeated headline, doubled captions
8. read the headline, dates, byline, section and credit from the lines around (``around``)
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from summitry.model import DroppedLine, RawPage
from summitry.page.bylines import is_desk, is_name, is_office
from summitry.page.features import Shape, shape
from summitry.page.headline import bare_title, find_headline, headline_scores
from summitry.page.icons import split_icons
from summitry.page.language import common_language, language_of
from summitry.page.lines import Line, split_lines
from summitry.page.live import opens_stories
from summitry.page.neighbours import BIOGRAPHY, tag_neighbours
from summitry.page.run import anchor, best_run, weights
from summitry.page.tags import tag_line
from summitry.page.wrapped import unwrap

# Inside the run these go, whatever stands around them; every other line is kept.
_DROPPED_INSIDE = {
    "loader",
    "ad",
    "button",
    "nav",
    "cookie",
    "player",
    "related",
    "tags",
    "comments",
    "newsletter",
    "template",
    "count",
    "code",
    "stamp",
    "relative",
    "byline",
    "copyright",
    "number",
    "rule",
    "caption",
    "credit",
    "about",
    "links",
    "file",
    "twice",
    "teaser",
    "clock",
    "repeat",
    "note",
    "introduction",
}


# So many lines, and so many characters of each, tell a page's language.
_LONGEST, _SAMPLE = 4, 200
# Sentences that are set again beside the story are looked for in so many lines of a story of so many characters.
_PULLED, _LARGE = 200, 60_000
_SAID_OUT = '.!?”"’'
_ADDRESSED = re.compile(r"\b(?:you|your|our|us|we|readers|subscribe|subscribers|newsletter)\b", re.I)
_QUOTED = re.compile('[“"][^“”"]*[”"]')
# Tags that would say little to a reader.
_REASONS = {
    "site": "repeated on the site", "links": "list of links", "twice": "title twice", "repeat": "told before", "nav": "navigation",
    "about": "about the author", "note": "note", "ad": "advertisement", "button": "button", "rule": "separator", "file": "file name",
}  # fmt: skip


@dataclass(slots=True)
class Dump:
    """The lines of a page with their tags, and which of them are the body."""

    lines: list[Line]
    forms: list[Shape]
    body: list[int]
    start: int
    end: int
    headline: int | None
    language: str = "en"


def read_dump(raw: RawPage, site_lines: frozenset[str], language: str | None = None) -> Dump:
    """Steps 1 to 7. ``language`` (ISO 639-1) is that of the page's longest lines where it is not given."""
    lines = split_icons(unwrap(split_lines(raw.content), raw.content))
    language = language or _main_language(lines)
    forms = _tagged(lines, site_lines, language)
    tag_neighbours(lines, forms)
    scores = headline_scores(lines, forms, raw.url)
    weight = weights(lines, forms)
    start, end = best_run(weight, anchor(scores))
    headline = find_headline(lines, forms, scores, start, end)
    end = _before_biography(lines, forms, start, end)
    end = _sign_off(lines, forms, start, end)
    body = _body(lines, forms, start, end, headline)
    return Dump(lines, forms, body, start, end, headline, language)


def _main_language(lines: list[Line]) -> str:
    """What the longest lines are written in: nearly always the story's language, known before the story is."""
    longest = sorted(lines, key=lambda line: -len(line.text))[:_LONGEST]
    sample = " ".join(line.text[:_SAMPLE] for line in longest)
    return common_language(sample) or language_of(sample) or "en"


def _tagged(lines: list[Line], site_lines: frozenset[str], language: str) -> list[Shape]:
    """Tags the lines and gives their shapes; menus say the same twice, so each text is looked at once."""
    known: dict[tuple[str, str | None], tuple[Shape, str | None]] = {}
    forms = []
    for line in lines:
        key = (line.text, line.role)
        if key not in known:
            form = shape(line)
            tag = tag_line(line, form, language)
            known[key] = (form, "site" if tag is None and line.text in site_lines else tag)
        form, line.tag = known[key]
        forms.append(form)
    return forms


def _before_biography(lines: list[Line], forms: list[Shape], start: int, end: int) -> int:
    """A last paragraph that begins with a name alone on an earlier line is about the author."""
    if end - start < 3 or forms[end - 1].words > 60:
        return end
    last = lines[end - 1].text
    above = {line.text.removeprefix("By ").strip() for line in lines[max(0, start - 12) : start] if len(line.text) < 60}
    named = any(last.startswith(f"{name} ") for name in above if len(name.split()) in (2, 3, 4))
    if named and BIOGRAPHY.search(last[:120]):
        lines[end - 1].tag = "about"
        return end - 1
    return end


def _sign_off(lines: list[Line], forms: list[Shape], start: int, end: int) -> int:
    """The run ends at a credit in its last third: what follows "Source: ..." or "(Reporting by ...)" is not the story."""
    if end - start > 2 and is_office(lines[end - 1].text):
        lines[end - 1].tag = "byline"
        return end - 1
    for i in range(start + max(1, 2 * (end - start) // 3), end):
        if lines[i].tag == "credit" and forms[i].words <= 30 and sum(f.words for f in forms[i + 1 : end]) < 80:
            return i
    return end


def _body(lines: list[Line], forms: list[Shape], start: int, end: int, headline: int | None) -> list[int]:
    title = bare_title(lines[headline].text) if headline is not None else ""
    body = []
    _sign(lines, forms, headline)
    _introduce(lines, forms, start, end, headline)
    whole = "\n".join([lines[i].text for i in range(start, end)][:_PULLED]).lower()
    live = opens_stories([lines[i].text for i in range(start, end)])
    for i in range(start, end):
        line = lines[i]
        if line.tag == "clock" and live:
            body.append(i)
        elif line.tag in _DROPPED_INSIDE:
            line.why = line.tag
        elif i == headline or (title and len(line.text) < 300 and bare_title(line.text) == title):
            line.why = "headline"
        elif line.tag == "site" and not _between_prose(lines, forms, i):
            line.why = "site"
        elif line.role and line.role != "byline":
            line.why = line.role
        elif is_pulled(line.text, whole):
            line.why = "twice"
        else:
            body.append(i)
    return body


def _sign(lines: list[Line], forms: list[Shape], headline: int | None) -> None:
    """A name or a desk alone between the headline and the first sentence signs the story."""
    i = len(lines) if headline is None else headline + 1
    if i + 1 >= len(lines) or lines[i].tag or lines[i].role or forms[i].words > 5 or forms[i + 1].words < 12:
        return
    if is_desk(lines[i].text) or is_name(lines[i].text):
        lines[i].tag = "byline"


def _introduce(lines: list[Line], forms: list[Shape], start: int, end: int, headline: int | None) -> None:
    """Sentences between the headline and the line with the date or the name sum the story up and are not its text."""
    if headline is None or headline > start + 2:
        return
    first = last = None
    for i in range(headline + 1, min(headline + 4, end)):
        if lines[i].tag is None and lines[i].role is None and forms[i].words >= 8:
            first, last = first or i, i
        elif last is not None and (
            lines[i].tag in ("stamp", "relative", "byline") or lines[i].role in ("time", "byline")
        ):
            break
        else:
            return
    else:
        return
    if first is not None and last is not None and last - first < 2 and end - i > 3:
        for line in lines[first : last + 1]:
            line.tag = "introduction"


def is_pulled(text: str, whole: str) -> bool:
    """Whether a sentence alone is one of a longer paragraph, set large beside it."""
    if not 25 <= len(text) <= 240 or text[-1] not in _SAID_OUT or len(whole) > _LARGE:
        return False
    words = text.lower().strip(' "“”«».')
    return whole.count(words) > 1 and whole.count(f"\n{text.lower()}\n") == 1


def _between_prose(lines: list[Line], forms: list[Shape], i: int) -> bool:
    """Agencies put the same background paragraph into many stories: long prose between prose is body, unless it speaks
    to the reader.
    """
    if forms[i].words < 15 or not forms[i].ends or speaks_to_reader(lines[i].text):
        return False
    near = [j for j in (i - 1, i + 1) if 0 <= j < len(lines)]
    return len(near) == 2 and all(lines[j].tag is None and forms[j].words >= 8 and forms[j].ends for j in near)


def speaks_to_reader(text: str) -> bool:
    """Whether a paragraph says "you" or "us", outside what it quotes."""
    return _ADDRESSED.search(_QUOTED.sub("", text)) is not None


def dropped_lines(dump: Dump, banner: str | None = None) -> tuple[DroppedLine, ...]:
    """Every line that is not in the body, with its reason; ``banner`` is the topic's line."""
    body = set(dump.body)
    found = []
    for i, line in enumerate(dump.lines):
        if i in body:
            continue
        reason = "headline" if i == dump.headline else line.why or line.tag or line.role
        where = "above the body" if i < dump.start else "below the body"
        if banner and line.text == banner and i < dump.start:
            where, reason = "banner", None
        found.append(DroppedLine(line.number, line.text, _REASONS.get(reason, reason) if reason else where))
    return tuple(found)


def assemble(dump: Dump) -> tuple[str, tuple[tuple[int, int, int], ...]]:
    """The article's text, paragraphs two line ends apart, and its unchanged stretches in the raw page."""
    parts: list[str] = []
    spans: list[tuple[int, int, int]] = []
    size = 0
    for i in dump.body:
        line = dump.lines[i]
        if parts:
            parts.append("\n\n")
            size += 2
        spans += [(size + at, raw, length) for at, raw, length in line.spans]
        parts.append(line.text)
        size += len(line.text)
    return "".join(parts), tuple(spans)
