"""Bodies and heads of pages."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from typing import Any

from scores.common import per_cent
from summitry.model import PartialDate


def runs(text: str) -> Counter[tuple[str, ...]]:
    """The text's runs of four words, counted."""
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[i : i + 4]) for i in range(max(1, len(words) - 3)) if words)


def bodies(gold: list[str], found: list[str]) -> dict[str, float]:
    """F1 of the means over pages of precision and recall of runs of four words, and how many pages came out empty."""
    precision, recall = [], []
    for true, ours in zip(map(runs, gold), map(runs, found), strict=True):
        hit = sum((true & ours).values())
        if ours:
            precision.append(hit / sum(ours.values()))
        if true:
            recall.append(hit / sum(true.values()))
    p, r = sum(precision) / max(len(precision), 1), sum(recall) / max(len(recall), 1)
    return {"body F1": per_cent(2 * p * r, p + r), "not empty": per_cent(len(precision), len(gold))}


def heads(gold: list[dict[str, Any]], found: list[dict[str, Any]], errors: list[str]) -> dict[str, float]:
    """The share of pages whose field is right, over the pages that have it; "none invented" over those that have not."""
    right: Counter[str] = Counter()
    told: Counter[str] = Counter()
    for row, ours in zip(gold, found, strict=True):
        for name in ("headline", "section", "byline", "published"):
            same = _dated(row, ours[name]) if name == "published" else (ours[name] or "") == row[name]
            key = name if row[name] else "none invented"
            told[key] += 1
            right[key] += same
            if not same:
                said = ours[name].edtf if isinstance(ours[name], PartialDate) else ours[name]
                errors.append(f"{row['file']}: {name} {said!r}, not {row[name]!r}")
    return {name: per_cent(right[name], told[name]) for name in sorted(told)}


def _dated(row: dict[str, Any], ours: PartialDate | None) -> bool:
    """The day itself; where the page tells it only as an age ("5 months ago"), a range that holds the day and is no
    wider than its distance from the capture (sites round and floor; one of "2 weeks ago" is ten days wide).
    """
    first, last = (ours.earliest, ours.latest) if ours else (None, None)
    if not row["published"] or not (first and last):
        return not row["published"] and not first and not last
    day = date.fromisoformat(row["published"])
    if not row.get("relative"):
        return first == last == day
    distance = (date.fromisoformat(row["captured"][:10]) - day).days
    return first <= day <= last and (last - first).days <= max(2, distance)
