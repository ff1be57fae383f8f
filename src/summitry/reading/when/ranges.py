"""Ranges: "June 14-16", "14 and 15 June", "between Monday and Wednesday", "from March to May"."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import NamedTuple

from summitry.reading.when.grammar import Read
from summitry.reading.when.meaning import Calendar, Meaning, Reference
from summitry.reading.when.patterns import compile_pattern
from summitry.reading.when.tokens import CHARS, Tokens
from summitry.reading.when.words import around

_TAIL = compile_pattern(
    "(dash|and|to|or|comma|slash) (small|dayth) (?!dash? [unit units]|ampm|zone|percent|ANYMONTH) (comma? year)?"
)
_HEAD = compile_pattern("(small|dayth) (dash|and|to|or|slash) $")
_LISTED_HEAD = compile_pattern("(small|dayth) comma $")
_MOST = 6
_WORDS_BETWEEN = 3
_NEXT_TO = 3  # words before "from"
_WITH_IT = 14
_ENDS = frozenset({",", ";", ":", ".", "and", "but", "that", "which", "who"})


def with_days_of_same_month(tokens: Tokens, reads: list[Read]) -> list[Read]:
    """The further days of a month that stand beside a date, each as an expression of its own."""
    out: list[Read] = []
    for read in reads:
        base = read.meaning.base
        if isinstance(base, Calendar) and base.month and base.day and read.meaning.basis is None:
            out.extend(_heads(tokens, read, base, out[-1].end if out else 0))
            out.extend(_tails(tokens, read, base))
        elif not out or read.start >= out[-1].end:
            out.append(read)
    return out


def _heads(tokens: Tokens, read: Read, base: Calendar, floor: int) -> list[Read]:
    """ "14-16 June", "3, 4 and 6 June": the days before, where the date begins with its day."""
    if tokens.classes[read.start] not in (CHARS["small"], CHARS["dayth"]):
        return []
    found: list[Read] = []
    at, later, pattern = read.start, base.day or 0, _HEAD
    while pattern.search(tokens.classes[max(floor, at - 2) : at]):
        day = _number(tokens, at - 2)
        if not 0 < day < later:
            break
        found.append(Read(at - 2, at - 1, Meaning("DATE", replace(base, day=day, weekday=None))))
        at, later, pattern = at - 2, day, _LISTED_HEAD
    return found[::-1]


def _tails(tokens: Tokens, read: Read, base: Calendar) -> list[Read]:
    found, at, year = [read], read.end, base.year
    for _ in range(_MOST):
        match = _TAIL.match(tokens.classes, at)
        if match is None or tokens.classes[read.end - 1] == CHARS["year"]:
            break
        day = _number(tokens, at + 1)
        if (
            not base.day
            or day <= base.day
            or day > 31
            or (tokens.classes[at] == CHARS["comma"] and match.end() == at + 2 and not _listed(tokens, at + 2))
        ):
            break
        if match.end() > at + 2:
            year = int(tokens.values[match.end() - 1])
        found.append(Read(at + 1, match.end(), Meaning("DATE", replace(base, day=day, weekday=None))))
        at = match.end()
    if year == base.year:
        return found
    return [Read(r.start, r.end, replace(r.meaning, base=replace(r.meaning.base, year=year))) for r in found]  # type: ignore[arg-type]


def _listed(tokens: Tokens, at: int) -> bool:
    """Whether a list of days goes on: "June 14, 15 and 16"."""
    return _TAIL.match(tokens.classes, at) is not None


def _number(tokens: Tokens, at: int) -> int:
    return int(tokens.lower[at].rstrip("stndrh"))


class Pair(NamedTuple):
    """Two neighbouring expressions (by index) that are the ends of one range; ``within``: some time between them."""

    first: int
    second: int
    within: bool


def pairs(tokens: Tokens, reads: list[Read]) -> list[Pair]:
    """The ranges among the expressions."""
    found = []
    for number, (left, right) in enumerate(itertools.pairwise(reads)):
        gap = tokens.classes[left.end : right.start]
        if len(gap) > _WORDS_BETWEEN or not _datelike(left.meaning) or not _datelike(right.meaning):
            continue
        before = tokens.lower[left.start - 1] if left.start else ""
        word = tokens.lower[left.end] if gap else ""
        if before == "from" and _moves(tokens, left.start - 1):
            continue
        if before == "on" and word in ("to", "until", "till") and _moves(tokens, left.start - 1):
            continue  # "adjourned on Tuesday until June 3"
        if before == "between" and word == "and":
            found.append(Pair(number, number + 1, True))
        elif (
            len(gap) == 1
            and (
                (word in ("-", "–", "—", "through", "thru") and not _dateline(left, right))
                or (word in ("to", "until", "till") and (before in ("from", "for", "on") or _same_kind(left, right)))
            )
        ) or (len(gap) == 1 and word == "and" and _next_day(left.meaning, right.meaning)):
            found.append(Pair(number, number + 1, False))
    return found


def _moves(tokens: Tokens, here: int) -> bool:
    """Whether a meeting is moved "from" a day: "put back from Friday to Monday", "moved talks with Lima from June 3 to June 18"."""
    before = tokens.lower[max(0, here - _WITH_IT) : here]
    if not before or before[-1] in around("lasting"):
        return False
    if not around("moving").isdisjoint(before[-_NEXT_TO:]):
        return True
    clause = next((at for at in range(len(before) - 1, -1, -1) if before[at] in _ENDS), -1)
    return not around("moving_it").isdisjoint(before[clause + 1 :])


def _datelike(meaning: Meaning) -> bool:
    return meaning.type in ("DATE", "TIME") and not isinstance(meaning.base, Reference)


def _same_kind(left: Read, right: Read) -> bool:
    one, two = left.meaning.base, right.meaning.base
    return isinstance(one, Calendar) and isinstance(two, Calendar) and (bool(one.weekday), bool(one.month), bool(one.day)) == (
        bool(two.weekday), bool(two.month), bool(two.day)
    )  # fmt: skip


def _dateline(left: Read, right: Read) -> bool:
    """ "OSLO, March 18 - Friday's talks": a day of the month and a weekday are the ends of no range."""
    one, two = left.meaning.base, right.meaning.base
    if not isinstance(one, Calendar) or not isinstance(two, Calendar):
        return False
    return bool(one.day and not one.weekday and two.weekday and not two.day)


def _next_day(left: Meaning, right: Meaning) -> bool:
    """ "June 14 and 15", "Monday and Tuesday": two days in a row."""
    one, two = left.base, right.base
    if not isinstance(one, Calendar) or not isinstance(two, Calendar):
        return False
    if one.day and two.day:
        return one.month == two.month and two.day == one.day + 1
    return bool(one.weekday and two.weekday and not one.day and not two.day and two.weekday == one.weekday % 7 + 1)
