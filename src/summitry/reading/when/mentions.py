"""Meetings and votes that the article itself dates, and expressions counted from them.

"the June 12 summit", "a vote set for May 3" date their noun; "two weeks before the summit" is then counted from
there. A noun that the article dates in two ways dates nothing.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from summitry.reading.when import windows
from summitry.reading.when.context import Anchored
from summitry.reading.when.grammar import Read
from summitry.reading.when.meaning import Amount, Calendar, Meaning, Occasion, Shift
from summitry.reading.when.periods import DAYS, Period, add_days, add_units, weekday_from
from summitry.reading.when.periods import around as unit_around
from summitry.reading.when.relation import Window
from summitry.reading.when.tense import is_verb
from summitry.reading.when.tokens import CHARS, Tokens
from summitry.reading.when.words import around, load

_DETERMINERS = frozenset(CHARS[kind] for kind in ("the", "poss", "this", "that"))
_BETWEEN = frozenset(CHARS[kind] for kind in ("in", "on", "at", "for", "of", "the", "capital"))
_SKIPPED = frozenset(CHARS[kind] for kind in ("capital", "ordinal", "next", "other"))


_REACH = 6
_DATING = frozenset(("day", "week", "weekend", "month", "event"))


@functools.cache
def _nouns() -> frozenset[str]:
    return frozenset(load("when_events")["nouns"]) | _occasions()


@functools.cache
def _occasions() -> frozenset[str]:
    return frozenset(load("when_events")["occasions"])


@dataclass(frozen=True, slots=True)
class Mention:
    """A noun of meeting, with the ordinal before it, and where its phrase begins and ends in the tokens."""

    noun: str
    ordinal: int | None
    start: int
    end: int


class Dated:
    """The nouns that the article dates."""

    def __init__(self) -> None:
        self._days: dict[tuple[str, int | None], set[Period]] = {}

    def add(self, mention: Mention, period: Period) -> None:
        """Note that the noun is dated by this period."""
        self._days.setdefault((mention.noun, mention.ordinal), set()).add(period)

    def find(self, mention: Mention) -> Period | None:
        """The one period that the noun is dated by; None where there is none or more than one."""
        found = {
            period
            for (noun, ordinal), periods in self._days.items()
            if noun == mention.noun and (mention.ordinal is None or ordinal == mention.ordinal)
            for period in periods
        }
        return found.pop() if len(found) == 1 else None


def dated_nouns(tokens: Tokens, reads: Sequence[Read], anchored: Sequence[Anchored]) -> Dated:
    """What the article's own dates say of its meetings."""
    dated = Dated()
    for read, found in zip(reads, anchored, strict=True):
        base = read.meaning.base
        if found.period.first is None or found.period.unit not in _DATING or not isinstance(base, Calendar | Shift):
            continue
        mention = _noun_after(tokens, read.end) or _noun_before(tokens, read.start)
        if mention is not None:
            dated.add(mention, found.period)
    return dated


def _noun_after(tokens: Tokens, at: int) -> Mention | None:
    """ "the June 12 summit", "Thursday's second round"."""
    if at < len(tokens.classes) and tokens.classes[at] == CHARS["possessive"]:
        at += 1
    return _noun_at(tokens, at, 2)


def _noun_at(tokens: Tokens, at: int, skip: int) -> Mention | None:
    ordinal = None
    for place in range(at, min(at + skip + 1, len(tokens.lower))):
        if tokens.lower[place] in _nouns():
            return Mention(tokens.lower[place], ordinal, at, place + 1)
        if tokens.classes[place] == CHARS["ordinal"]:
            ordinal = tokens.values[place]
        elif tokens.classes[place] not in _SKIPPED or _is_finite(tokens, place):
            return None
    return None


def _is_finite(tokens: Tokens, at: int) -> bool:
    """ "the union left talks": a clause, no phrase; "the planned talks" is one."""
    return is_verb(tokens, at) and not tokens.lower[at].endswith("ed")


def _noun_before(tokens: Tokens, start: int) -> Mention | None:
    """ "a summit in Riga on March 3", "the vote set for Sunday"."""
    for place in range(start - 1, max(-1, start - 1 - _REACH), -1):
        if tokens.lower[place] in _nouns():
            ordinal = tokens.values[place - 1] if place and tokens.classes[place - 1] == CHARS["ordinal"] else None
            return Mention(tokens.lower[place], ordinal, place, place + 1)
        if tokens.classes[place] not in _BETWEEN and tokens.lower[place] not in around("links"):
            return None
    return None


@dataclass(frozen=True, slots=True)
class Anchorage:
    """The window that a duration has by what it is counted from, the relation, and the words of that; ``by_next``: it
    is the next expression.
    """

    window: Window
    relation: str
    words: str
    by_next: bool


def counted_from(
    tokens: Tokens, number: int, reads: Sequence[Read], anchored: Sequence[Anchored], dated: Dated
) -> Anchorage | None:
    """ "two weeks before the summit", "three days after the vote", "within a month of June 12"."""
    read = reads[number]
    base = read.meaning.base
    if isinstance(base, Calendar) and base.weekday and not base.month:
        return _weekday_beside(tokens, number, reads, anchored)
    if not isinstance(base, Amount) or base.sign or read.end + 1 >= len(tokens.classes) or not base.unit:
        return None
    relation = _counting(tokens, read)
    if relation is None:
        return _on_from_before(tokens, number, reads, anchored)
    following = reads[number + 1] if number + 1 < len(reads) else None
    if following is not None and following.start <= read.end + 3 and _counts(following.meaning):
        period, end, by_next = _edge(anchored[number + 1].period, following.meaning), following.end, True
    else:
        mention = _definite(tokens, read.end + 1)
        if mention is None:
            return None
        found = dated.find(mention)
        if found is None:
            return None
        period, end, by_next = found, mention.end, False
    whole = read.meaning.type == "DATE" and base.unit in ("week", "month", "year")
    window = _count(base, period, relation, whole, _is_stretch(tokens, read))
    words = tokens.text[tokens.starts[read.end + 1] : tokens.ends[end - 1]]
    return Anchorage(window, relation if relation == "before" else "after", words, by_next) if window else None


def _weekday_beside(
    tokens: Tokens, number: int, reads: Sequence[Read], anchored: Sequence[Anchored]
) -> Anchorage | None:
    """ "the Sunday before Christmas", "the first Monday after the December 3 vote"."""
    read, following = reads[number], reads[number + 1] if number + 1 < len(reads) else None
    base, prep = read.meaning.base, tokens.values[read.end] if read.end < len(tokens.values) else None
    determined = CHARS["the"] in tokens.classes[max(0, read.start - 2) : read.start + 1]
    if following is None or prep not in ("before", "after") or not determined or not isinstance(base, Calendar):
        return None
    period = _edge(anchored[number + 1].period, following.meaning)
    if following.start > read.end + 2 or not _counts(following.meaning) or period.first is None or period.last is None:
        return None
    day, forward = (add_days(period.first, -1), False) if prep == "before" else (add_days(period.last, 1), True)
    day = weekday_from(day, base.weekday or 1, forward)
    words = tokens.text[tokens.starts[read.end + 1] : tokens.ends[following.end - 1]]
    return Anchorage(Window(day, day, day.isoformat()), str(prep), words, True)


def _on_from_before(
    tokens: Tokens, number: int, reads: Sequence[Read], anchored: Sequence[Anchored]
) -> Anchorage | None:
    """ "met on January 10 and again two days later": counted from the day spoken of just before, in the same paragraph."""
    read = reads[number]
    base, word = read.meaning.base, tokens.lower[read.end]
    if word in ("after", "before") and _alone(tokens, read.end + 1):
        word = "later" if word == "after" else "earlier"
    if word not in ("later", "afterwards", "afterward", "earlier") or not isinstance(base, Amount) or not base.count:
        return None
    if tokens.lower[read.end + 1 : read.end + 2] == ["than"] or base.unit in ("hour", "minute", "second"):
        return None
    for at in range(number - 1, -1, -1):
        if CHARS["break"] in tokens.classes[reads[at].end : read.start]:
            return None
        period = anchored[at].period
        dated = period.first is not None and reads[at].meaning.type == "DATE"
        if dated and period.unit in ("month", "year") and _finer(base.unit, period.unit):
            return None  # "met in January and again two days later": no day of it is known
        coarse = ("month",) if base.unit == "week" else ("month", "year")
        if (
            period.first is not None
            and period.unit in ("day", "event", *coarse)
            and reads[at].meaning.type in ("DATE", "TIME")
        ):
            window = _count(base, period, "before" if word == "earlier" else "after", stretch=_is_stretch(tokens, read))
            words = tokens.text[tokens.starts[reads[at].start] : tokens.ends[reads[at].end - 1]]
            return Anchorage(window, "before" if word == "earlier" else "after", words, False) if window else None
    return None


def _finer(unit: str, than: str) -> bool:
    """ "two days" beside a month, "a month" beside a year: too fine to count from it."""
    return unit in {"month": ("day", "night", "weekend"), "year": ("day", "night", "weekend", "week", "month")}[than]


def _alone(tokens: Tokens, at: int) -> bool:
    """ "two days before.", "Two days after that, they met": no noun follows that it is counted from."""
    behind = at + 1 if tokens.lower[at] == "that" else at
    return behind < len(tokens.lower) and tokens.lower[behind] in (".", ",", ";")


def _is_stretch(tokens: Tokens, read: Read) -> bool:
    numbered = (
        CHARS["number"] in tokens.classes[read.start : read.end]
        or CHARS["small"] in tokens.classes[read.start : read.end]
    )
    return numbered and tokens.classes[read.start] == CHARS["the"]


def _counting(tokens: Tokens, read: Read) -> str | None:
    kind, value = tokens.classes[read.end], tokens.values[read.end]
    before = tokens.lower[read.start - 1] if read.start else ""
    if kind == CHARS["prep"] and value in ("before", "after") and not _alone(tokens, read.end + 1):
        return "within" if before == "within" and value == "after" else str(value)
    if kind == CHARS["prep"] and value == "from":
        return "from"
    return "within" if kind == CHARS["of"] and before == "within" else None


def _edge(period: Period, meaning: Meaning) -> Period:
    """The first or last day of "the start of Ramadan", "the end of May"."""
    day = {"start": period.first, "end": period.last}.get(meaning.part or "")
    return Period(day.isoformat(), day, day, "day") if day is not None else period


def _counts(meaning: Meaning) -> bool:
    return isinstance(meaning.base, Calendar | Occasion) and meaning.type == "DATE"


def _definite(tokens: Tokens, at: int) -> Mention | None:
    if at >= len(tokens.classes) or tokens.classes[at] not in _DETERMINERS:
        return None
    mention = _noun_at(tokens, at + 1, 3)
    return replace(mention, start=at) if mention else None


def _count(base: Amount, period: Period, relation: str, whole: bool = False, stretch: bool = False) -> Window | None:
    if period.first is None or period.last is None:
        return None
    sign = -1 if relation == "before" else 1
    origin = period.first if sign < 0 else period.last
    if relation == "within" or not base.count:
        low, high = windows.reach(origin, base.unit, base.count, sign)
        if relation != "within":
            low, high = (low, max(low, add_days(high, -1))) if sign < 0 else (min(high, add_days(low, 1)), high)
        return Window(low, high, f"[{low}..{high}]")
    if stretch:
        # "the four months after": all of them.
        far = add_units(origin, base.unit, int(base.count) * sign)
        low, high = (far, add_days(origin, -1)) if sign < 0 else (add_days(origin, 1), far)
        return Window(low, high, f"{low}/{high}")
    low = high = add_units(origin, base.unit, int(base.count) * sign)
    from_wide = period.unit in ("month", "year")
    if whole or (base.unit in ("month", "year", "quarter") and (base.count != 1 or from_wide)):
        # Months are not counted to the day, and "the week after Easter" is a whole one.
        counted = unit_around(base.unit if whole else "year" if period.unit == "year" else "month", low)
        low, high = counted.first or low, counted.last or high
        return Window(low, high, f"[{low}..{high}]")
    if DAYS.get(period.unit, 0) != 1 and period.unit != "event":
        low, high = (add_days(low, -0), add_days(high, (period.last - period.first).days)) if sign < 0 else (
            add_days(low, -(period.last - period.first).days), high
        )  # fmt: skip
    return Window(low, high, low.isoformat() if low == high else f"[{low}..{high}]")


def tied_to_meetings(tokens: Tokens, reads: Sequence[Read], dated: Dated) -> list[tuple[Read, Period]]:
    """ "after the summit", "on the sidelines of the talks": expressions by a meeting that the article dates."""
    taken = bytearray(len(tokens.classes) + 1)
    for read in reads:
        taken[read.start : read.end] = b"\x01" * (read.end - read.start)
    found = []
    for at in range(1, len(tokens.classes)):
        if tokens.classes[at] not in _DETERMINERS or taken[at] or not _ties(tokens, at - 1):
            continue
        mention = _definite(tokens, at)
        period = dated.find(mention) if mention else None
        if (
            mention is None
            or mention.noun not in _occasions()
            or period is None
            or any(taken[mention.start : mention.end])
        ):
            continue
        if at > 1 and taken[at - 2]:
            continue
        meaning = Meaning("DATE", Occasion("the " + mention.noun))
        found.append((Read(mention.start, mention.end, meaning), period))
    return found


_TIES = frozenset(("before", "after", "since", "until", "during", "eve"))


def _ties(tokens: Tokens, at: int) -> bool:
    if tokens.classes[at] == CHARS["prep"]:
        return tokens.values[at] in _TIES
    return tokens.classes[at] == CHARS["of"] and at > 0 and tokens.lower[at - 1] in around("beside")
