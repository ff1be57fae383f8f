"""Headlines in capitals, which a parser trained on sentences takes for one long name: "Norland Vows To Stay In Talks"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.statements.cue import Cue, Source
from summitry.reading.statements.words import frames

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

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
        known = frames().get(_stem(verb), {})
        if "speech" in known.values() and verb.is_title and _is_name(doc, first, verb.i):
            source = Source(first, verb.i - 1, doc[verb.i - 1])
            return Cue("speech", "headline", verb, verb.i, verb.i, source, [(verb.i + 1, last)], first, verb.i)
    return None


def _stem(token: Token) -> str:
    """The verb that "Vows", "Denies", "Pushes" are the third person of; empty for other words."""
    word = token.lower_
    if not word.endswith("s") or len(word) < 4:
        return ""
    for stem in (word[:-1], word[:-2], word[:-3] + "y"):
        if stem in frames():
            return stem
    return ""


def _is_name(doc: Doc, first: int, end: int) -> bool:
    """Whether the words before the verb can be who speaks: no stop, colon or small word that begins something else."""
    return all(token.pos_ in ("PROPN", "NOUN", "ADJ", "DET", "PART", "CCONJ", "NUM") for token in doc[first:end])
