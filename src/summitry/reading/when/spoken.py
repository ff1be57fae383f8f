"""Times in what somebody said on another day: "said on May 29 that she would come in four days" counts from May 29.

Words that are counted from the moment of speaking ("in four days", "tomorrow", "next month") are seen from the day of saying where
the article tells it. Weekdays stay with the article, which names them for its own readers.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from summitry.dates import day
from summitry.model import Article, Published, Statement, TimeExpression
from summitry.reading.when.tagger import tag

_IN = re.compile(r"\b(?:with)?in (?:about |around |some |another )?$", re.I)
_AMOUNT = re.compile(r"[\w-]+(?: (?:or|to) [\w-]+)? (?:day|week|month)s?\b", re.I)
_NEAR = re.compile(r"(?:tomorrow|today|tonight|yesterday|the day after tomorrow)\b|.* ago$", re.I)
_UNIT = re.compile(
    r"(?:early |late |later )?(?:next|this|the coming|coming|the next few) (?P<unit>day|week|weekend|month|year)s?\b",
    re.I,
)
_THEN = re.compile(
    r"\b(?:at (?:that|the) time|on that (?:day|occasion)|that (?:same )?day|(?:said|told \w+|added) then)\b", re.I
)
_OLD = {"day": 7, "week": 7, "weekend": 7, "month": 31, "year": 366}
"""Days after which the paper's own "next week" is certainly another one than the speaker's."""
_BEFORE = 16
"""Characters before an amount in which "in" or "within about" stands."""
_BACK = 400
"""Characters: as far back as the day may have been told that "at that time" points to."""


@dataclass(frozen=True, slots=True, order=True)
class _Stretch:
    """A piece of content that was said on another day; ``own_words``: in quotation marks."""

    start: int
    end: int
    on: date
    own_words: bool


def as_spoken(
    article: Article, times: tuple[TimeExpression, ...], statements: Iterable[Statement]
) -> tuple[TimeExpression, ...]:
    """The same expressions; those that somebody spoke on another day that the article tells are seen from that day.

    A statement is of another day where its cue bears one ("said on May 29"), or says that it is of the time just told ("said at
    that time"). A statement of no day is of the day of the article.
    """
    published = article.published.date if article.published else None
    told = published.latest if published else None
    if told is None or not times:
        return times
    spoken = sorted(_spoken(article.text, statements, told))
    if not spoken:
        return times
    return tuple(_seen_from(article, time, told, spoken) for time in times)


def _spoken(text: str, statements: Iterable[Statement], told: date) -> Iterable[_Stretch]:
    """The content of what was said on another day before the article's."""
    last: tuple[int, date] | None = None
    for one in sorted(statements, key=lambda item: min((span.start for span in (*item.cue, *item.content)), default=0)):
        if not one.cue or not one.content:
            continue
        cue = min(span.start for span in one.cue)
        on = _one_day(one)
        if on is None and last is not None and 0 < cue - last[0] < _BACK and _points_back(text, one):
            on = last[1]
        if on is None or on >= told:
            continue
        last = (cue, on)
        for span in one.content:
            yield _Stretch(span.start, span.end, on, one.kind == "direct")


def _one_day(one: Statement) -> date | None:
    when = one.when
    return when.earliest if when is not None and when.earliest is not None and when.earliest == when.latest else None


def _points_back(text: str, one: Statement) -> bool:
    first = min(span.start for span in one.cue)
    last = min((span.start for span in one.content if span.start > first), default=first)
    return _THEN.search(text, first, max(span.end for span in one.cue) + max(0, last - first) + 1) is not None


def _seen_from(article: Article, time: TimeExpression, told: date, spoken: list[_Stretch]) -> TimeExpression:
    index = bisect_right(spoken, time.start, key=lambda one: one.start) - 1
    if index < 0 or time.start >= spoken[index].end:
        return time
    said = spoken[index]
    lead = _IN.search(article.text, max(0, time.start - _BEFORE), time.start)
    counted = lead is not None and _AMOUNT.match(time.text) is not None
    if not counted and not _deictic(time, (told - said.on).days, said.own_words):
        return time
    words = article.text[lead.start() if lead else time.start : time.end]
    then = Published(day(said.on), "said")
    again = tag(replace(article, text=words, dateline=None, dateline_span=None, published=then))
    if len(again) != 1 or again[0].text != time.text or again[0].earliest is None:
        return time
    return replace(
        again[0],
        start=time.start,
        end=time.end,
        relation=time.relation,
        direction=time.direction,
        anchor=said.on.isoformat(),
    )


def _deictic(time: TimeExpression, ago: int, own_words: bool) -> bool:
    """Whether the words are counted from the moment of speaking; in reported speech a paper writes "next week" as its readers see it."""
    if own_words and _NEAR.match(time.text):
        return True
    unit = _UNIT.match(time.text)
    return unit is not None and (own_words or ago > _OLD[unit["unit"].lower()])
