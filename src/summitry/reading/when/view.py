"""Where an article's relative expressions are seen from: its publication, or the date in its dateline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from summitry.model import Article
from summitry.reading.when.grammar import Read
from summitry.reading.when.meaning import Calendar
from summitry.reading.when.periods import add_days, clamp
from summitry.reading.when.tokens import Tokens

_BEFORE_PUBLICATION = 3
"""Days by which a dateline may precede the earliest possible day of publication."""


@dataclass(frozen=True, slots=True)
class View:
    """The first and last possible day of publication (None: unknown), and what the days come from."""

    low: date | None
    high: date | None
    anchor: str | None


def view_of(article: Article, tokens: Tokens, reads: Sequence[Read]) -> View:
    """Publication where it is one day; else the day in the dateline where there is one; else the range."""
    published = article.published.date if article.published else None
    low, high = (published.earliest, published.latest) if published else (None, None)
    if low is not None and low == high:
        return View(low, high, "publication")
    day = _dateline_day(article, tokens, reads, low, high)
    if day is not None:
        return View(day, day, "dateline")
    return View(low, high, "publication") if low and high else View(None, None, None)


def _dateline_day(
    article: Article, tokens: Tokens, reads: Sequence[Read], low: date | None, high: date | None
) -> date | None:
    span = article.dateline_span
    if span is None:
        return None
    for read in reads:
        base = read.meaning.base
        if tokens.ends[read.end - 1] > span.end:
            return None
        if tokens.starts[read.start] >= span.start and isinstance(base, Calendar) and base.month and base.day:
            return _in_range(base, low, high)
    return None


def _in_range(base: Calendar, low: date | None, high: date | None) -> date | None:
    month, day = base.month or 1, base.day or 1
    if base.year is not None:
        return clamp(base.year, month, day)
    if low is None or high is None:
        return None
    days = [clamp(year, month, day) for year in range(low.year - 1, high.year + 1)]
    fitting = [d for d in days if add_days(low, -_BEFORE_PUBLICATION) <= d <= high]
    return fitting[0] if len(fitting) == 1 else None
