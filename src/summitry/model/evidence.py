"""Evidence: the exact words of an article that an entry rests on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """Half-open character offsets ``[start, end)`` into ``Article.text``."""

    start: int
    end: int


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """A W3C Web Annotation TextPositionSelector (start, end) with its TextQuoteSelector (text, prefix, suffix)."""

    start: int
    end: int
    text: str
    prefix: str = ""
    suffix: str = ""

    @property
    def span(self) -> Span:
        """The offsets alone."""
        return Span(self.start, self.end)


def evidence_at(text: str, start: int, end: int, around: int = 24) -> Evidence:
    """Evidence for ``text[start:end]`` with up to ``around`` characters of context on each side.

    Raises ValueError where the span is empty or outside the text.
    """
    if not 0 <= start < end <= len(text):
        raise ValueError(f"no span [{start}, {end}) in a text of {len(text)} characters")
    return Evidence(start, end, text[start:end], text[max(0, start - around) : start], text[end : end + around])
