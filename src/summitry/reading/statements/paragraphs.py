"""The stretches that attributions stay within: paragraphs, and long ones cut between sentences so that time stays linear."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summitry.reading.statements.according import find_according
from summitry.reading.statements.cue import Cue
from summitry.reading.statements.headline import headline_cue
from summitry.reading.statements.nominal import find_nominal
from summitry.reading.statements.quotes import Quote, find_quotes
from summitry.reading.statements.verbal import find_verbal

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_PARAGRAPH = re.compile(r"[^\n]+")
_LONG = 2_000  # characters; what is joined within one stretch is compared with everything else in it


@dataclass(slots=True)
class Paragraph:
    """A paragraph with the cues outside its quotations, and its quotations, in order. ``begins``: it is not the later piece of
    a long one.
    """

    start: int
    end: int
    cues: list[Cue]
    quotes: list[Quote]
    begins: bool = True


def paragraphs(doc: Doc, text: str) -> list[Paragraph]:
    """The text's paragraphs, each with what stands in it."""
    quotes = find_quotes(text)
    found = _cut(doc, text, quotes)
    at = 0
    for paragraph in found:
        while at < len(quotes) and quotes[at].start < paragraph.end:
            paragraph.quotes.append(quotes[at])
            at += 1
    quoted = _quoted(doc, quotes)
    here = 0
    for token in doc:
        while here < len(found) and token.idx >= found[here].end:
            here += 1
        if here == len(found):
            break
        cue = _cue(token, quoted) if token.i not in quoted else None
        if cue is not None:
            found[here].cues.append(cue)
    _head(doc, found, quoted)
    return found


def _head(doc: Doc, found: list[Paragraph], quoted: AbstractSet[int]) -> None:
    """The first paragraph without a verb of saying may be a headline in capitals."""
    if not found or any(cue.content and cue.token.pos_ == "VERB" for cue in found[0].cues):
        return
    tokens = [token.i for token in doc[:_LONG] if found[0].start <= token.idx < found[0].end]
    cue = headline_cue(doc, tokens[0], tokens[-1]) if tokens else None
    if cue is not None and cue.token.i not in quoted:
        found[0].cues = [cue]


def _quoted(doc: Doc, quotes: list[Quote]) -> set[int]:
    """The tokens that stand inside quotations, marks included."""
    inside, at = set(), 0
    for token in doc:
        while at < len(quotes) and quotes[at].end <= token.idx:
            at += 1
        if at < len(quotes) and quotes[at].start <= token.idx:
            inside.add(token.i)
    return inside


def _cut(doc: Doc, text: str, quotes: list[Quote]) -> list[Paragraph]:
    spans = [match.span() for match in _PARAGRAPH.finditer(text) if match.group().strip()]
    if all(end - start <= _LONG for start, end in spans):
        return [Paragraph(start, end, [], []) for start, end in spans]
    cuts = _places(doc, quotes)
    found, at = [], 0
    for start, end in spans:
        begin = start
        while at < len(cuts) and cuts[at] < end:
            if cuts[at] - begin > _LONG:
                found.append(Paragraph(begin, cuts[at], [], [], begin == start))
                begin = cuts[at]
            at += 1
        found.append(Paragraph(begin, end, [], [], begin == start))
    return found


def _places(doc: Doc, quotes: list[Quote]) -> list[int]:
    """Where sentences begin that do not begin inside a quotation."""
    places, at = [], 0
    for token in doc:
        if not token.is_sent_start:
            continue
        while at < len(quotes) and quotes[at].end <= token.idx:
            at += 1
        if at == len(quotes) or quotes[at].start >= token.idx:
            places.append(token.idx)
    return places


def _cue(token: Token, quoted: AbstractSet[int]) -> Cue | None:
    return find_verbal(token, quoted) or find_nominal(token) or find_according(token)
