"""What the measures share: shares, F1, names and days that are compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import numpy as np
from party_names import plain
from scipy.optimize import linear_sum_assignment

from summitry.dates import parse_edtf

Span = tuple[int, int]


def per_cent(part: float, whole: float) -> float:
    """A share in per cent; 0 of nothing."""
    return 100 * part / whole if whole else 0.0


def f1(hits: float, found: float, gold: float) -> float:
    """The harmonic mean of precision and recall, in per cent."""
    return per_cent(2 * hits, found + gold)


def same_person(a: str, b: str) -> bool:
    """All words of one name stand in the other: Kim may be Kim Jong Un, Kim Yong Chol is not."""
    x, y = set(plain(a).split()), set(plain(b).split())
    return bool(x) and bool(y) and (x <= y or y <= x)


def days(edtf: str) -> tuple[date, date] | None:
    """First and last possible day of an EDTF string; None for an empty one."""
    if not edtf:
        return None
    when = parse_edtf(edtf)
    return when.earliest or date.min, when.latest or date.max


def overlap(a: Sequence[Span], b: Sequence[Span]) -> bool:
    """Whether any span of one has a character of the other's."""
    return any(min(x[1], y[1]) > max(x[0], y[0]) for x in a for y in b)


def best_pairs(gold: list[Any], found: list[Any], likeness: Callable[[Any, Any], float]) -> list[tuple[int, int]]:
    """(gold, found), one to one, with the greatest sum of likeness; pairs without any are left out."""
    if not gold or not found:
        return []
    score = np.array([[likeness(g, f) for f in found] for g in gold])
    rows, columns = linear_sum_assignment(-score)
    return [(int(i), int(j)) for i, j in zip(rows, columns, strict=True) if score[i, j] > 0]


def spans_of(words: list[str], text: str) -> list[Span]:
    """Where the quoted words stand in a text; words that do not are left out."""
    found = ((text.find(quote), len(quote)) for quote in words)
    return [(start, start + size) for start, size in found if start >= 0]
