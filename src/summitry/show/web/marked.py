"""An article's text cut at its evidence, so that a template can mark it: no HTML is made here."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from summitry.model import Article, Reading


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text; ``ids`` are the anchors that begin here; ``kinds`` what it is evidence for (none: plain text)."""

    text: str
    ids: tuple[str, ...]
    kinds: tuple[str, ...]


def marked(article: Article, reading: Reading | None) -> list[list[Piece]]:
    """The paragraphs of the article, each as pieces in order; joined, the pieces are the text."""
    spans = _spans(reading) if reading else []
    paragraphs, place = [], 0
    for line in article.text.split("\n"):
        if line.strip():
            paragraphs.append(_pieces(article.text, place, place + len(line), spans))
        place += len(line) + 1
    return paragraphs


def _spans(reading: Reading) -> list[tuple[int, int, str]]:
    found = {(e.start, e.end, "meeting") for item in reading.meetings for e in item.evidence}
    found |= {(e.start, e.end, "position") for item in reading.positions for e in item.evidence}
    found |= {(e.start, e.end, "assessment") for item in reading.assessments for e in item.evidence}
    found |= {
        (span.start, span.end, "statement")
        for item in reading.statements
        if item.act == "speech"
        for span in item.content
    }
    return sorted(found)


def _pieces(text: str, start: int, end: int, spans: list[tuple[int, int, str]]) -> list[Piece]:
    inside = [(max(s, start), min(e, end), s, e, kind) for s, e, kind in spans if s < end and e > start]
    cuts = sorted({start, end, *(s for s, *_ in inside), *(e for _, e, *_ in inside)})
    pieces = []
    for first, last in pairwise(cuts):
        here = [one for one in inside if one[0] <= first and last <= one[1]]
        ids = tuple(dict.fromkeys(f"e-{s}-{e}" for cut, _, s, e, _ in here if cut == first))
        pieces.append(Piece(text[first:last], ids, tuple(dict.fromkeys(kind for *_, kind in here))))
    return pieces
