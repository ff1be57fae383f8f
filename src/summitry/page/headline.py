"""The headline of a text dump: a line above the body that a second sign confirms."""

from __future__ import annotations

import re

from summitry.page.features import Shape
from summitry.page.lines import Line

_WORD = re.compile(r"\w+")
_TAIL = re.compile(r"\s+[|–—»·:-]\s+[^|–—»·]{2,40}$")
_MARK = re.compile(
    r"\s*\((?:\d(?:st|nd|rd|th)|\d*) ?(?:ld|lead|update|roundup|upd)\)\s*|^\s*(?:urgent|update \d|\(?lead\)?)\s*[:-]\s*",
    re.I,
)
_META = {"stamp", "relative", "byline", "section", "button", "count", "caption", "credit"}
# No more lines than this above the body are looked at; menus are longer, what belongs to a story is not.
_ABOVE = 60


def find_headline(lines: list[Line], forms: list[Shape], start: int, end: int, url: str | None) -> int | None:
    """The number of the line in ``lines`` that is the headline, for a body that is ``lines[start:end]``."""
    body = {word for line in lines[start : start + 12] for word in _words(line.text[:600])}
    slug = set(_words(re.sub(r"[-_/+.]", " ", url.split("://")[-1].partition("/")[2]))) if url else set()
    seen: dict[str, int] = {}
    for line in lines:
        if len(line.text) < 300:
            bare = bare_title(line.text)
            seen[bare] = seen.get(bare, 0) + 1
    best, best_score = None, 2.0
    for i in range(max(0, start - _ABOVE), min(start + 4, end, len(lines))):
        score = _score(lines, forms, i, start, body, slug, seen)
        if score > best_score:
            best, best_score = i, score
    return best


def _score(
    lines: list[Line], forms: list[Shape], i: int, start: int, body: set[str], slug: set[str], seen: dict[str, int]
) -> float:
    line, form = lines[i], forms[i]
    if form.words < 3 or form.words > 32 or line.tag or line.role:
        return 0.0
    words = _words(line.text)
    if not words:
        return 0.0
    score = 1.0 + 3.0 * len(set(words) & body) / len(set(words))
    if slug:
        score += 4.0 * len(set(words) & slug) / max(3, len(set(words)))
    score += min(2, seen.get(bare_title(line.text), 1) - 1) * 1.0
    score += 0.4 * min(form.words, 9) / 3
    score -= 1.0 * form.ends * (not line.text.endswith(("?", "!"))) + 2.0 * form.inner
    score -= 2.0 * line.bullet
    score += 0.7 * line.own
    near = [lines[j].tag for j in range(i + 1, min(i + 5, len(lines)))]
    score += 1.0 * any(tag in _META for tag in near)
    if i < start:
        score -= 0.05 * (start - i)
    elif i > start:
        score -= 3.0
    return score


def bare_title(text: str) -> str:
    """A title without the outlet after it and revision marks, for comparing: "(2nd LD) Talks stall | The Post"."""
    return " ".join(_words(_TAIL.sub("", _MARK.sub("", text))))


def clean_title(text: str) -> str:
    """The headline as it is kept: revision marks are left out."""
    return _MARK.sub(" ", text).strip() or text


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())
