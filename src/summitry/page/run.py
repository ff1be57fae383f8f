"""Step 5: the best contiguous run of lines: each line weighed by how likely it is prose, then Kadane's maximum sum."""

from __future__ import annotations

import math

from summitry.page.features import Shape
from summitry.page.lines import Line

# What a tag says about a line being body, in log odds. Tags not named here say nothing.
_TAGGED = {
    "loader": -6.0,
    "ad": -4.0,
    "button": -4.0,
    "nav": -5.0,
    "cookie": -6.0,
    "player": -3.0,
    "related": -4.0,
    "tags": -5.0,
    "comments": -7.0,
    "newsletter": -4.0,
    "about": -4.0,
    "copyright": -6.0,
    "template": -4.0,
    "count": -4.0,
    "code": -4.0,
    "stamp": -3.0,
    "relative": -3.0,
    "byline": -3.0,
    "credit": -2.0,
    "caption": -2.0,
    "number": -3.0,
    "rule": -1.0,
    "site": -6.0,
    "section": -4.0,
}
# Lines after which an article rarely goes on: the run pays to pass them, in words.
_WALLS = {
    "comments": 60.0,
    "copyright": 80.0,
    "related": 12.0,
    "tags": 12.0,
    "newsletter": 4.0,
    "about": 12.0,
    "cookie": 20.0,
}


def logit(line: Line, form: Shape) -> float:
    """The log odds that a line is body, by its own looks."""
    n = form.words
    score = -3.2 + 1.15 * math.log1p(n)
    if form.ends:
        score += 1.6
    if form.cut:
        score -= 1.5
    if form.inner:
        score += 0.8
    if n >= 4:
        score += 5.0 * (min(form.common, 0.45) - 0.25)
        score -= 1.6 * max(0.0, form.capital - 0.4)
    if line.bullet:
        score -= 1.0
    if line.own:
        score += 0.5
    score -= 2.0 * max(0.0, form.digits - 0.2)
    return score + _TAGGED.get(line.tag or "", 0.0)


def weights(lines: list[Line], forms: list[Shape]) -> list[float]:
    """What each line adds to a run, in words: its length times how much likelier body than not, its neighbours
    considered.
    """
    raw = [logit(line, form) for line, form in zip(lines, forms, strict=True)]
    smooth = _smoothed(raw, forms)
    result = []
    for line, form, score in zip(lines, forms, smooth, strict=True):
        chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
        weight = (2 * chance - 1) * max(3.0, min(form.words, 120))
        result.append(weight - _WALLS.get(line.tag or "", 0.0) * (form.words <= 12))
    return result


def _smoothed(raw: list[float], forms: list[Shape]) -> list[float]:
    result = []
    for i, score in enumerate(raw):
        near = [max(-3.0, min(3.0, raw[j])) for j in (i - 2, i - 1, i + 1, i + 2) if 0 <= j < len(raw)]
        result.append(score + (0.6 * sum(near) / len(near) if near else 0.0))
    return result


def best_run(weight: list[float]) -> tuple[int, int]:
    """The half-open range of lines with the largest sum; empty where no line is worth anything (Kadane)."""
    best, best_start, best_end = 0.0, 0, 0
    total, start = 0.0, 0
    for i, value in enumerate(weight):
        if total <= 0:
            total, start = 0.0, i
        total += value
        if total > best:
            best, best_start, best_end = total, start, i + 1
    return best_start, best_end
