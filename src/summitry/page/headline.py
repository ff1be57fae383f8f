"""The headline of a text dump: a line above the body that a second sign confirms."""

from __future__ import annotations

import re
from collections import Counter

from summitry.page.features import Shape, function_words
from summitry.page.lines import Line

_WORD = re.compile(r"\w+")
_TAIL = re.compile(r"\s+[|–—»·:-]\s+[^|–—»·]{2,40}$")
_STEP = re.compile(r"\s[/>›»→]\s")
_MARK = re.compile(
    r"\s*\((?:\d(?:st|nd|rd|th)|\d*) ?(?:ld|lead|update|roundup|upd)\)\s*|^\s*(?:urgent|update \d|\(?lead\)?)\s*[:-]\s*",
    re.I,
)
_ENDS = re.compile(r"[(|–—»·:-]")
# A headline that stands there twice was taken for a caption, one above other titles for a link.
_MAYBE = {None, "site", "links", "related", "twice"}
_META = {"stamp", "relative", "byline", "section", "button", "count", "caption", "credit"}
_BEFORE = {"stamp", "relative", "byline"}
# No more lines than this above the body are looked at; menus are longer, what belongs to a story is not.
_ABOVE = 60


def headline_scores(lines: list[Line], forms: list[Shape], url: str | None) -> list[float]:
    """How much each line looks like the page's headline, before the body is known: 0 to about 9."""
    slug = set(_words(re.sub(r"[-_/+.]", " ", url.split("://")[-1].partition("/")[2]))) if url else set()
    bare = [bare_title(line.text) if _may_be(line, form) else "" for line, form in zip(lines, forms, strict=True)]
    seen = Counter(bare)
    return [_score(lines, forms, i, words.split(), slug, seen[words]) if words else 0.0 for i, words in enumerate(bare)]


def _may_be(line: Line, form: Shape) -> bool:
    return 3 <= form.words <= 32 and line.tag in _MAYBE and not line.role and len(_STEP.findall(line.text)) < 2


def _score(lines: list[Line], forms: list[Shape], i: int, words: list[str], slug: set[str], times: int) -> float:
    line, form = lines[i], forms[i]
    score = 1.0 + 0.2 * min(form.words, 10)
    if slug:
        common = len(set(words) & slug)
        score += 5.0 * common / max(3, len(set(words))) if common > 1 else 0.0
    score += 0.5 * min(2, times - 1)
    score -= (
        2.0 * (form.ends and not line.text.endswith(("?", "!")))
        + 2.0 * form.inner
        + 1.0 * form.cut
        + 2.0 * line.text.endswith((":", ";", ","))
    )
    score -= 1.5 * line.bullet
    score += 0.5 * line.own - 0.5 * (line.tag == "site")
    score -= 1.5 * any(above.tag in _BEFORE for above in lines[max(0, i - 4) : i])
    near = next((below for below, other in enumerate(lines[i + 1 : i + 6], 1) if other.tag in _META), 6)
    score += 0.3 * (6 - near)
    score += 1.0 * any(
        shape.words >= 15 and shape.ends and not lines[j].tag for j, shape in enumerate(forms[i + 1 : i + 10], i + 1)
    )
    return max(0.0, score)


def find_headline(lines: list[Line], forms: list[Shape], scores: list[float], start: int, end: int) -> int | None:
    """The index of the headline for a body that is ``lines[start:end]``: the best line above it that shares words
    with it.
    """
    common = function_words()
    prose = (lines[i].text[:600] for i in range(start, min(end, start + 12)) if forms[i].ends and not lines[i].tag)
    body = {word for text in prose for word in _words(text)} - common
    best, best_score = None, 2.5
    for i in range(max(0, start - _ABOVE), min(start + 3, end, len(lines))):
        words = set(_words(lines[i].text[:300])) - common if scores[i] else set()
        if not words or (i >= start and _is_prose(lines[i])):
            continue
        score = (
            scores[i] + 3.0 * len(words & body) / len(words) - (0.05 * (start - i) if i < start else 3.0 * (i > start))
        )
        if score > best_score:
            best, best_score = i, score
    return _nearest_copy(lines, best, start) if best is not None else None


def _nearest_copy(lines: list[Line], best: int, start: int) -> int:
    """Of the same title several times, the one right above the story: the first is that of the window or the trail."""
    title = bare_title(lines[best].text)
    for i in range(min(start + 2, len(lines) - 1), best, -1):
        if lines[i].tag in _MAYBE and not lines[i].role and bare_title(lines[i].text) == title:
            return i
    return best


def _is_prose(line: Line) -> bool:
    return line.text.rstrip('"”’»)').endswith((".", "…", ":", ";", ",", "!", "?")) or line.text[:1].islower()


def bare_title(text: str) -> str:
    """A title without the outlet after it and revision marks, for comparing: "(2nd LD) Talks stall | The Post"."""
    if _ENDS.search(text):  # one quick look spares most lines the two slow ones
        text = _TAIL.sub("", _MARK.sub("", text))
    return " ".join(_words(text))


def clean_title(text: str) -> str:
    """The headline as it is kept: revision marks are left out."""
    return _MARK.sub(" ", text).strip() or text


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
