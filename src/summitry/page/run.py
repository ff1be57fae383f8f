"""Step 5: the best contiguous run of lines: each line weighed by how likely it is prose, then Kadane's maximum sum."""

from __future__ import annotations

import math
import re

from summitry.page.features import Shape
from summitry.page.lines import Line

# A headline is at most so many lines above its body, and worth so many words of body.
_REACH, _ANCHOR = 30, 25.0
_SHARES = tuple(1 - below / _REACH for below in range(_REACH))

# Log odds that a line of prose loses by standing alone among titles, times and names.
_LONELY = 2.5
_TEASING = {"links", "related", "stamp", "relative", "byline", "count", "button", "nav", "file"}
_LISTED = {"links", "related"}
# "Read more: A title" stands between paragraphs; "Read more" alone heads a list.
_SAID = re.compile(r":\s*\S")
_PASSED = {"rule", "number", "ad"}
# A list of links inside a story costs a run no more than this many words: the story may go on below it.
_LINKS = 20.0

# What a line of each kind costs a run, in words. Inside a run such lines are dropped, so they cost little where they
# stand inside stories (captions, advertisements) and much where they stand around them.
_COST = {
    "caption": 1.0, "ad": 0.5, "number": 1.0, "rule": 0.5, "clock": 1.0, "teaser": 1.0, "player": 1.5, "button": 2.0,
    "count": 2.0, "template": 2.0, "twice": 2.0, "loader": 2.0, "file": 2.0, "code": 3.0, "newsletter": 3.0, "links": 3.0,
    "related": 3.0, "credit": 3.0, "stamp": 4.0, "relative": 4.0, "byline": 4.0, "tags": 4.0, "note": 3.0, "section": 4.0, "site": 4.0,
    "nav": 5.0, "about": 6.0, "cookie": 6.0, "repeat": 8.0, "comments": 8.0, "copyright": 8.0,
}  # fmt: skip
# Headings after which a story rarely goes on: the run pays once to pass them, in words.
_WALLS = {
    "comments": 60.0, "copyright": 80.0, "related": 12.0, "tags": 12.0, "newsletter": 4.0, "about": 12.0, "cookie": 20.0,
}  # fmt: skip
# How a tagged line bears on its neighbours being body, in log odds; what stands inside stories says nothing.
_NEIGHBOUR = {
    "caption": 0.0,
    "twice": -0.5,
    "ad": 0.0,
    "number": 0.0,
    "clock": 0.0,
    "rule": 0.0,
    "player": -0.5,
    "newsletter": -0.5,
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
    return score


def weights(lines: list[Line], forms: list[Shape]) -> list[float]:
    """What each line adds to a run, in words: its length times how much likelier body than not, its neighbours
    considered; a tagged line costs what its tag says.
    """
    raw = [_NEIGHBOUR.get(x.tag, -3.0) if x.tag else logit(x, form) for x, form in zip(lines, forms, strict=True)]
    smooth = _smoothed(raw)
    result = []
    links, last = 0.0, None
    for i, (line, form) in enumerate(zip(lines, forms, strict=True)):
        if line.tag:
            weight = -_COST.get(line.tag, 3.0)
            if line.tag in _LISTED:
                weight = 0.0 if links > _LINKS else weight
                links -= weight
            if line.tag != last and form.words <= 12 and not _SAID.search(line.text):
                weight -= _WALLS.get(line.tag, 0.0)
        else:
            links = 0.0
            score = smooth[i] - (_LONELY if _lonely(lines, i) else 0.0)
            chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
            weight = (2 * chance - 1) * max(3.0, min(form.words, 120))
        last = line.tag
        result.append(weight)
    return result


def _lonely(lines: list[Line], i: int) -> bool:
    """A teaser: prose between titles, times and names instead of between prose."""
    return _beside(lines, i, -1) in _TEASING and _beside(lines, i, 1) in _TEASING


def _beside(lines: list[Line], i: int, step: int) -> str | None:
    """The tag of the next line that counts, within three."""
    for j in range(i + step, i + 4 * step, step):
        if not 0 <= j < len(lines):
            return None
        if lines[j].tag not in _PASSED:
            return lines[j].tag
    return None


def _smoothed(raw: list[float]) -> list[float]:
    """Each score with six tenths of the mean of the four around it, none of which counts for more than 3."""
    near = [0.0, 0.0, *(max(-3.0, min(3.0, score)) for score in raw), 0.0, 0.0]
    return [score + 0.15 * (near[i] + near[i + 1] + near[i + 3] + near[i + 4]) for i, score in enumerate(raw)]


def best_run(weight: list[float], bonus: list[float]) -> tuple[int, int]:
    """The half-open range of lines with the largest sum, where starting at line i is worth ``bonus[i]`` more; empty
    where no line is worth anything. Kadane's maximum sum, read from the right.
    """
    best, best_start, best_end = 0.0, 0, 0
    total, end = 0.0, len(weight)
    for i in range(len(weight) - 1, -1, -1):
        if total <= 0:
            total, end = 0.0, i + 1
        total += weight[i]
        if total > 0 and total + bonus[i] > best:
            best, best_start, best_end = total + bonus[i], i, end
    return best_start, best_end


def anchor(scores: list[float]) -> list[float]:
    """What a run gains by starting soon after a line that looks like its headline, in words."""
    bonus = [0.0] * len(scores)
    for i, score in enumerate(scores):
        if score > 3.0:
            gain = _ANCHOR * (score - 3.0)
            for j, share in zip(range(i, len(scores)), _SHARES, strict=False):
                if gain * share > bonus[j]:
                    bonus[j] = gain * share
    return bonus
