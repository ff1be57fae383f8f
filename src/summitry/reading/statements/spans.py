"""Boundaries: from tokens to the characters of a content, without the marks and small words around it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summitry.reading.tree import Doc


_OPENERS = frozenset({"but", "and", "yet", "so", "or", "still"})
_SHORTEST_PLACE = 2  # letters
_LONGEST_DATELINE = 12  # tokens


def trimmed(doc: Doc, first: int, last: int) -> tuple[int, int] | None:
    """Character offsets of the tokens from ``first`` to ``last`` without outer punctuation and a leading "that"; None if
    nothing is left.
    """
    first = _past_dateline(doc, first, last)
    first = _past_marks(doc, first, last)
    if first < last and (doc[first].lower_ in _OPENERS and doc[first].is_title):
        first = _past_marks(doc, first + 1, last)
    if first < last and doc[first].lower_ == "that" and doc[first].tag_ == "IN":
        first = _past_marks(doc, first + 1, last)
    while last > first and doc[last].dep_ == "cc":
        last = _before_marks(doc, first, last - 1)
    last = _before_marks(doc, first, last)
    if last < first:
        return None
    return doc[first].idx, doc[last].idx + len(doc[last])


def source_span(doc: Doc, first: int, last: int) -> tuple[int, int]:
    """Character offsets of a source, token by token."""
    return doc[first].idx, doc[last].idx + len(doc[last])


def _past_marks(doc: Doc, first: int, last: int) -> int:
    while first <= last and (doc[first].is_space or doc[first].is_punct) and doc[first].text not in ("(", "[", "$"):
        first += 1
    return first


def _before_marks(doc: Doc, first: int, last: int) -> int:
    while last >= first and (doc[last].is_space or doc[last].is_punct) and doc[last].text not in (")", "]", "%"):
        last -= 1
    return last


def _past_dateline(doc: Doc, first: int, last: int) -> int:
    """ "GENEVA (Agency) -- The talks failed, he said": a dateline is nobody's words."""
    if not (doc[first].is_upper and len(doc[first]) > _SHORTEST_PLACE and (first == 0 or doc[first - 1].is_space)):
        return first
    dashes = (
        i for i in range(first, min(last, first + _LONGEST_DATELINE)) if doc[i].text in ("--", "—", "–", "―", "-")
    )
    return next(dashes, first)
