"""Cues and quotations joined into attributions, paragraph by paragraph."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summitry.reading.statements.cue import Cue, Source
from summitry.reading.statements.labels import Label
from summitry.reading.statements.paragraphs import Paragraph
from summitry.reading.statements.quotes import Quote
from summitry.reading.statements.sources import source_between
from summitry.reading.statements.spans import trimmed

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

Span = tuple[int, int]
_BETWEEN = 160  # characters between "said" and the quotation that it announces
_LINK = re.compile(r"[\s,;:—–\-]*")
_SENTENCE_END = re.compile(r"[.!?…][\"”’'»)\]]*\s*$")
_AND = re.compile(r"[\"”’'»]*,? ?(?:and|or|but)? ?(?:then|also|even|a|an|the|to)? ?")
_SUBORDINATE = frozenset(
    {"when", "if", "because", "as", "while", "although", "though", "unless", "once", "since", "so"}
)
_SCARE = 3  # words: a shorter quotation without a cue of its own is a scare quote, a title or a name


@dataclass(slots=True)
class Attribution:
    """Spans of one content with the cue or label that hands it on.

    ``carries``: a quotation that floats, with the attribution whose source it keeps. ``direct``: quotations were joined to it.
    ``source``: of one without cue or label, who the sentence before it is about. ``open``: its last quotation has no closing mark.
    """

    cue: Cue | None
    spans: list[Span] = field(default_factory=list)
    label: Label | None = None
    carries: Attribution | None = None
    open: bool = False
    direct: bool = False
    source: Source | None = None


def join_paragraph(doc: Doc, text: str, paragraph: Paragraph) -> list[Attribution]:
    """The attributions of a paragraph in the order of their cues; quotations they use up are taken out of it."""
    _hand_on_sources(paragraph.cues)
    found = [_with_own_content(doc, text, cue, paragraph.quotes) for cue in paragraph.cues]
    free = list(paragraph.quotes)
    for one, cue in zip(found, paragraph.cues, strict=True):
        taken = {quote.start for quote in _take_beside(doc, text, one, cue, free, paragraph.cues)}
        free = [quote for quote in free if quote.start not in taken] if taken else free
    paragraph.quotes = [quote for quote in free if not _covered(quote, found)]
    return _outermost([one for one in found if one.spans])


def _hand_on_sources(cues: list[Cue]) -> None:
    """ "'...,' he said, adding that": a participle without a source has the last one before it in the sentence."""
    last: Cue | None = None
    for cue in cues:
        if cue.source is not None:
            last = cue
        elif last is not None and _participle(cue.token) and cue.token.sent.start <= last.token.i:
            cue.source = last.source


def _participle(verb: Token) -> bool:
    """A participle, or the infinitive below one: "going on to say"."""
    while verb.dep_ == "xcomp" and verb.tag_ == "VB":
        verb = verb.head
    return verb.tag_ == "VBG"


def _outermost(found: list[Attribution]) -> list[Attribution]:
    """What stands within the content of another attribution is that source's to say; a content given twice counts once."""
    kept: list[Attribution] = []
    for one in found:
        within = any(_holds(other, one) and not _holds(one, other) for other in found if other is not one)
        # Two that hold each other: a parse gone wrong; the verb higher in the tree is the likelier one.
        beaten = any(
            _holds(other, one) and _holds(one, other) and _above(other, one) for other in found if other is not one
        )
        if not within and not beaten and not any(one.spans == other.spans for other in kept):
            kept.append(one)
    return kept


def _holds(outer: Attribution, inner: Attribution) -> bool:
    """Whether the cue of one stands within the content of the other."""
    assert inner.cue is not None
    place = inner.cue.token.idx
    return any(start <= place < end for start, end in outer.spans)


def _above(one: Attribution, other: Attribution) -> bool:
    assert one.cue is not None and other.cue is not None
    return one.cue.token.is_ancestor(other.cue.token)


def _with_own_content(doc: Doc, text: str, cue: Cue, quotes: list[Quote]) -> Attribution:
    """The cue's content by grammar, taken to the marks of the quotations that it cuts."""
    spans = []
    for first, last in cue.content:
        span = trimmed(doc, first, last)
        if span is not None:
            spans.append(_to_marks(text, span, quotes, cue, doc))
    one = Attribution(cue, _merged(spans))
    one.direct = any(quote.inner_end <= end <= quote.end for _, end in one.spans for quote in quotes)
    return one


def _to_marks(text: str, span: Span, quotes: list[Quote], cue: Cue, doc: Doc) -> Span:
    start, end = span
    before, after = doc[cue.begins].idx, doc[cue.ends].idx + len(doc[cue.ends])
    for quote in quotes:
        if quote.end <= start or quote.start >= end:
            continue
        if quote.inner_start < start and not (quote.start < before < start or quote.start < after <= start):
            start = quote.inner_start
        if quote.inner_end > end and not (end <= before < quote.end):
            end = quote.inner_end
    for quote in quotes:
        if quote.start > end and _AND.fullmatch(text, end, quote.start):
            end = quote.inner_end  # called it "dead" and "buried"
    return start, end


def _merged(spans: list[Span]) -> list[Span]:
    """Overlapping stretches as one, in order."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _covered(quote: Quote, found: list[Attribution]) -> bool:
    return any(start < quote.end and quote.start < end for one in found for start, end in one.spans)


def _take_beside(doc: Doc, text: str, one: Attribution, cue: Cue, quotes: list[Quote], cues: list[Cue]) -> list[Quote]:
    """The quotations that stand right before and right after the words of attribution."""
    if not cue.takes_quote:
        return []
    before = _before(doc, text, cue, quotes)
    after = _after(doc, text, cue, quotes, cues)
    if before is not None and after is not None and _new_sentence(doc, text, before, cue):
        before = None
    taken = [quote for quote in (before, after) if quote is not None]
    if not taken:
        return []
    if before is not None and not any(start < before.start < end for start, end in one.spans):
        one.spans = []  # what the parse took for the content is something else, or runs on into the source
    if before is None and text[taken[0].inner_start].islower():
        one.spans = _merged([*one.spans, *_clause_in_front(doc, cue)])
    one.spans = _merged([*one.spans, *((quote.inner_start, quote.inner_end) for quote in taken)])
    one.direct = True
    one.open = not taken[-1].closed
    return taken


def _new_sentence(doc: Doc, text: str, before: Quote, cue: Cue) -> bool:
    """ "'It is over.' To which he said, 'So be it.'": a quotation that ends with a stop is not the second speaker's."""
    return text[before.inner_end - 1] == "." and doc[cue.begins].is_title and cue.begins < cue.token.i


def _clause_in_front(doc: Doc, cue: Cue) -> list[Span]:
    """ "When they left, she said, 'we were lost'": a quotation that begins in the middle goes on with the clause before it."""
    for clause in cue.token.lefts:
        if clause.dep_ == "advcl" and clause.left_edge.lower_ in _SUBORDINATE and clause.right_edge.i < cue.begins:
            span = trimmed(doc, clause.left_edge.i, clause.right_edge.i)
            return [span] if span is not None else []
    return []


def _before(doc: Doc, text: str, cue: Cue, quotes: list[Quote]) -> Quote | None:
    """The quotation that ends right before the words of attribution: "'...,' the envoy told reporters"."""
    place = doc[cue.begins].idx
    for quote in reversed(quotes):
        if quote.end > cue.token.idx or not _hands_over(text, quote):
            continue
        if quote.end <= place and _LINK.fullmatch(text, quote.end, place):
            return (
                quote
                if begins_sentence(text, quote) or text[max(0, quote.start - 4) : quote.start].rstrip()[-1:] in ",;"
                else None
            )
        source = source_between(doc, text, quote.end, cue)
        if source is not None and begins_sentence(text, quote):
            cue.source, cue.begins = source, source.first
            return quote
        return None
    return None


def _hands_over(text: str, quote: Quote) -> bool:
    """Whether a quotation ends as one does before "he said": with a comma, stop or dash, not as a name does."""
    inner = text[quote.inner_start : quote.inner_end].rstrip()
    return inner[-1:] in ",.?!…—–-" or text[quote.end : quote.end + 1] in (",", "—", "–")


def _after(doc: Doc, text: str, cue: Cue, quotes: list[Quote], cues: list[Cue]) -> Quote | None:
    """The quotation that the verb announces: "said: '...'", unless another verb between the two does."""
    verb_end = doc[cue.last].idx + len(doc[cue.last])
    for quote in quotes:
        if quote.start < verb_end:
            continue
        between = text[verb_end : quote.start]
        if len(between) > _BETWEEN or re.search(r"[.!?]\s", between):
            return None
        if any(verb_end <= other.token.idx < quote.start and other.takes_quote for other in cues):
            return None
        if cue.manner and _other_subject(doc, cue.last + 1, quote.start):
            return None
        if between.rstrip()[-1:] in (",", ":") or (not between.strip() and not _title(text, quote)):
            return quote
        return None
    return None


def _other_subject(doc: Doc, first: int, end: int) -> bool:
    """Whether a clause with a subject of its own stands between: "started so badly that I had to stop: '...'" is no "started: '...'"."""
    while first < len(doc) and doc[first].idx < end:
        if doc[first].dep_ in ("nsubj", "nsubjpass"):
            return True
        first += 1
    return False


def _title(text: str, quote: Quote) -> bool:
    """Whether a quotation looks like the name of a book, film or plan: several words, the longer ones with capitals."""
    words = text[quote.inner_start : quote.inner_end].split()
    named = all(word[:1].isupper() or word[:1].isdigit() for word in words if len(word) > _SCARE)
    return len(words) > 1 and named and words[0][:1].isupper() and words[-1][-1] not in ",.!?…"


def floats(text: str, quote: Quote, shortest: int = _SCARE + 1) -> bool:
    """A quotation that stands as a sentence of its own, at least ``shortest`` words: it begins one and ends with its stop."""
    inner = text[quote.inner_start : quote.inner_end].strip()
    ends = inner[-1:] in ".!?,…—-" or inner[-2:-1] in ".!?" or not quote.closed
    return ends and len(inner.split()) >= shortest and begins_sentence(text, quote) and not inner[:1].islower()


def begins_sentence(text: str, quote: Quote) -> bool:
    """Whether what stands before a quotation is over: the paragraph's start, a stop, another quotation, a colon or dash."""
    before = text[max(0, quote.start - 6) : quote.start]
    line = before.rpartition("\n")[2].rstrip()
    return not line or _SENTENCE_END.search(line) is not None or line[-1] in '"”:—–―'
