"""The same stance told twice in one article is one position with two pieces of evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from summitry.model import Position
from summitry.reading.positions.words import words

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W_]+")
_YEAR = re.compile(r"(?:19|20)\d\d(?:s|th|st|nd|rd)?")
_MONTHS = frozenset({"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"})
_SHARE = 0.6  # of the shorter one's words that tell


def merged(positions: Iterable[Position]) -> tuple[Position, ...]:
    """The positions in the order of the text, each once: the first telling, with the condition and evidence of the others."""
    kept: list[Position] = []
    for one in positions:
        same = next((index for index, other in enumerate(kept) if _same(one, other)), None)
        if same is None:
            kept.append(one)
        else:
            kept[same] = _joined(kept[same], one)
    return tuple(kept)


def _same(a: Position, b: Position) -> bool:
    if (a.holder, a.act) != (b.holder, b.act) or (a.addressee and b.addressee and a.addressee != b.addressee):
        return False
    if a.condition and b.condition and a.condition.by != b.condition.by:
        return False
    if other_sums(a.what, b.what):
        return False
    small, large = sorted((telling(a.what), telling(b.what)), key=len)
    return bool(small) and len(small & large) >= _SHARE * len(small)


def _joined(first: Position, later: Position) -> Position:
    return replace(
        first,
        what=max(first.what, later.what, key=len) if len(first.what.split()) < 2 else first.what,
        issue=first.issue or later.issue,
        addressee=first.addressee or later.addressee,
        condition=first.condition or later.condition,
        evidence=tuple(dict.fromkeys((*first.evidence, *later.evidence))),
    )


def other_sums(a: str, b: str) -> bool:
    """ "2 percent", "2.5 percent": two figures are two positions, whatever the words around them."""
    one, two = _sums(a), _sums(b)
    return bool(one) and bool(two) and not (one & two)


def _sums(what: str) -> frozenset[str]:
    """The figures in it that are no dates and no spans of time: "2.5 percent", not "by May 4, 2015"."""
    found = [match.group().lower() for match in _WORD.finditer(what)]
    around = zip(["", *found], found, [*found[1:], ""], strict=False)
    return frozenset(
        word
        for before, word, behind in around
        if word[0].isdigit()
        and not _YEAR.fullmatch(word)
        and not {before[:3], behind[:3]} & _MONTHS
        and behind.removesuffix("s") not in words().spans
    )


def telling(what: str) -> frozenset[str]:
    """The words of a stance that tell it from another."""
    found = (match.group().lower() for match in _WORD.finditer(what))
    return frozenset(word.removesuffix("s") for word in found if word not in words().empty)
