"""Cues and quotations joined into attributions, paragraph by paragraph."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summitry.reading.statements.cues import Cue
from summitry.reading.statements.quotes import Quote

if TYPE_CHECKING:
    from spacy.tokens import Span as Sentence

_SCARE = 3  # words: a shorter quotation without a cue of its own is a scare quote, a title or a name
_NEAR = 3  # characters of punctuation and space between content and quotation
_FAR = 160  # characters between a quotation and the cue beside it: a name with its apposition
_ENDS = re.compile(r"\n|[.!?]\s+[A-Z“\"]|[“\"]")
_COLON = re.compile(r"[^\n.!?“\"]*[:,]\s*")
_SIGNED = re.compile(r"\s*[―—–-]{1,2}\s*([A-Z][\w.’'-]*(?: [\w.’'-]+){0,7}?)[ .]*(?=\n|$)")
_HEADED = re.compile(r"\W?([A-Z][\w.’'-]*(?: [\w.’'-]+){0,5}):\s*")


@dataclass(slots=True)
class Attribution:
    """A cue with all the spans of its content; ``cue`` None: a quotation that floats, with the attribution it carries on."""

    cue: Cue | None
    spans: list[tuple[int, int]] = field(default_factory=list)
    carries: Attribution | None = None
    named: tuple[int, int] | None = None  # the name beside a quotation that has no verb: "... — Name", "Name: ..."


def join(text: str, pieces: Sequence[tuple[Sentence, list[Cue]]], quotes: list[Quote]) -> list[Attribution]:
    """All attributions in the order of their content."""
    found: list[Attribution] = []
    free = list(quotes)
    last: Attribution | None = None
    paragraph = -1
    attributed = []
    # All cues come first: a quotation of several sentences belongs to the cue at its end.
    for sentence, cues in pieces:
        outside = [cue for cue in cues if not _inside(cue, quotes)]
        made = [_attribution(cue, free, *_line(text, cue, sentence)) for cue in outside]
        attributed.append((sentence, _without_nested([one for one in made if one is not None])))
    spoken = [cue for _, cues in pieces for cue in cues if cue.act == "speech" and not _inside(cue, quotes)]
    for sentence, kept in attributed:
        start, end = sentence.start_char, sentence.end_char
        begins = text.rfind("\n", 0, start) + 1
        if begins != paragraph:
            paragraph, here = begins, None
        found += kept
        speech = [one for one in kept if one.cue is not None and one.cue.act == "speech"]
        if speech:
            here = last = speech[-1]
        for quote in [quote for quote in free if start <= quote.start < end]:
            free.remove(quote)
            if here is not None and here.spans and _quoted(here, quotes):
                here.spans.append((quote.inner_start, quote.inner_end))
            elif (after := _cue_after(text, quote, spoken)) is not None:
                here = last = Attribution(after, [(quote.inner_start, quote.inner_end)])
                found.append(here)
            elif (name := _name_beside(text, quote)) is not None:
                here = Attribution(None, [(quote.inner_start, quote.inner_end)], named=name)
                found.append(here)
            elif len(text[quote.inner_start : quote.inner_end].split()) > _SCARE and _own_sentence(text, quote):
                here = Attribution(None, [(quote.inner_start, quote.inner_end)], last)
                found.append(here)
    return sorted((one for one in found if one.spans), key=lambda one: (min(one.spans), max(one.spans)))


def _line(text: str, cue: Cue, sentence: Sentence) -> tuple[int, int]:
    """The part of the cue's sentence that stands in its paragraph: the splitter may run over a line's end."""
    start, end = sentence.start_char, sentence.end_char
    stop = text.find("\n", cue.end, end)
    return max(start, text.rfind("\n", start, cue.start) + 1), end if stop < 0 else stop


def _inside(cue: Cue, quotes: list[Quote]) -> bool:
    return any(quote.start < cue.start < quote.end for quote in quotes)


def _attribution(cue: Cue, free: list[Quote], start: int, end: int) -> Attribution | None:
    """The cue's content: its clause, taken to the marks of the quotations that it covers; else the quotation beside it."""
    near = [quote for quote in free if start - 1 <= quote.start < end or start <= quote.end <= end]
    if cue.content is None:
        if cue.act != "speech" or not near:
            return None
        nearest = min(near, key=lambda quote: min(abs(quote.end - cue.start), abs(quote.start - cue.end)))
        free.remove(nearest)
        return Attribution(cue, [(nearest.inner_start, nearest.inner_end)])
    first, last = cue.content
    spans = [(first, last)]
    for quote in near:
        overlaps = min(last, quote.end) - max(first, quote.start)
        if overlaps <= 0:
            continue
        free.remove(quote)
        if overlaps >= 0.6 * (last - first) or quote.inner_start <= first + _NEAR:
            # The content is the quotation: to its marks, whatever the parse cut off.
            spans = [
                (quote.inner_start, quote.inner_end) if quote.inner_start <= first + _NEAR else (first, quote.inner_end)
            ]
            first, last = spans[0]
        else:
            spans = [(first, max(last, quote.inner_end))]
            last = spans[0][1]
    return Attribution(cue, spans)


def _without_nested(made: list[Attribution]) -> list[Attribution]:
    """An attitude inside what somebody says is theirs to say, and stays; the same content twice does not."""
    kept: list[Attribution] = []
    for one in made:
        if not any(one.spans == other.spans for other in kept):
            kept.append(one)
    return kept


def _quoted(one: Attribution, quotes: list[Quote]) -> bool:
    return any(quote.start <= start <= quote.end for quote in quotes for start, _ in one.spans)


def _own_sentence(text: str, quote: Quote) -> bool:
    """A floating quotation is a sentence: it begins one and ends with its stop."""
    inner = text[quote.inner_start : quote.inner_end].rstrip()
    return (inner[:1].isupper() and inner[-1:] in ".!?,…") or not quote.closed


def _name_beside(text: str, quote: Quote) -> tuple[int, int] | None:
    """The name that signs a quotation at its line's end, or heads it at its line's beginning."""
    signed = _SIGNED.match(text, quote.end, quote.end + 120)
    if signed is not None:
        return signed.span(1)
    begins = text.rfind("\n", 0, quote.start) + 1
    headed = _HEADED.fullmatch(text, begins, quote.start) if quote.start - begins < 120 else None
    return headed.span(1) if headed is not None else None


def _cue_after(text: str, quote: Quote, cues: Sequence[Cue]) -> Cue | None:
    """The cue of saying beside a quotation, whatever the parse made of its sentence: after it, or before a colon."""
    first = bisect_left(cues, quote.start - _FAR, key=lambda cue: cue.start)
    for cue in cues[first : bisect_left(cues, quote.end + _FAR, key=lambda cue: cue.start)]:
        after = text[quote.end : cue.start]
        before = text[cue.end : quote.start]
        if (
            quote.end <= cue.start <= quote.end + _FAR
            and not _ENDS.search(after)
            and text[quote.inner_end - 1] in ",?!"
        ):
            return cue
        if cue.end <= quote.start <= cue.end + _FAR and cue.content is None and _COLON.fullmatch(before):
            return cue
    return None
