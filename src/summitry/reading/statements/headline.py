"""Headlines in capitals, which a parser trained on sentences takes for one long name: "Norland Vows To Stay In Talks"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.statements.cue import Cue, Source
from summitry.reading.statements.words import frames, headline_verb

if TYPE_CHECKING:
    from summitry.reading.tree import Doc

_LATEST = 8  # a headline's verb stands within its first words
_LONGEST = 40  # tokens
_CAPITALS = 0.7


def headline_cue(doc: Doc, first: int, last: int) -> Cue | None:
    """The attribution that a headline from token ``first`` to ``last`` makes, by its words alone: the first verb of saying in
    the present tense, what stands before it, what stands after it.
    """
    words = [token for token in doc[first : last + 1] if token.is_alpha]
    if not len(words) >= 3 or last - first > _LONGEST or sum(one.is_title for one in words) < _CAPITALS * len(words):
        return None
    for verb in doc[first + 1 : min(last, first + _LATEST)]:
        known = frames().get(headline_verb(verb.text), {})
        if "speech" in known.values() and verb.is_title and _is_name(doc, first, verb.i):
            source = Source(first, verb.i - 1, doc[verb.i - 1])
            begins = _after_colon(doc, verb.i + 1, last)
            return Cue("speech", "headline", verb, verb.i, verb.i, source, [(begins, last)], first, begins - 1)
    return None


def _after_colon(doc: Doc, first: int, last: int) -> int:
    """Where the content begins: at the quotation after a colon, "Rossi Slams Envoys: 'You Are Late'"."""
    marks = (i + 1 for i in range(first, last) if doc[i].text == ":" and doc[i + 1].is_quote)
    return next(marks, first)


def _is_name(doc: Doc, first: int, end: int) -> bool:
    """Whether the words before the verb can be who speaks: no stop, colon or small word that begins something else."""
    return all(token.pos_ in ("PROPN", "NOUN", "ADJ", "DET", "PART", "CCONJ", "NUM") for token in doc[first:end])
