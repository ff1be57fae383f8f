"""What stands beside a cue: by what medium, to whom, on what day, and whether the content is denied."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from summitry.model import PartialDate, TimeExpression
from summitry.reading.grammar import child, children
from summitry.reading.statements.cue import Cue
from summitry.reading.statements.nouns import noun_phrase
from summitry.reading.statements.spans import source_span
from summitry.reading.statements.words import lemma, table
from summitry.reading.who import Register

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_DEEPEST = 5  # steps down the tree from a cue to its time
_AROUND = 40  # tokens to each side of a cue that its medium is looked for in


@dataclass(frozen=True, slots=True)
class Addressee:
    """Whoever is spoken to: the actor's id, and the article's words."""

    actor: str | None
    name: str | None


NOBODY = Addressee(None, None)


def medium_of(cue: Cue) -> str | None:
    """From the cue and the words around it in its sentence, outside the content."""
    sentence, place = cue.token.sent, cue.token.i
    inside = {
        i for first, last in cue.content for i in range(max(first, place - _AROUND), min(last, place + _AROUND) + 1)
    }
    around = cue.token.doc[max(sentence.start, place - _AROUND) : min(sentence.end, place + _AROUND)]
    if cue.token.dep_ == "conj" and child(cue.token, "nsubj") is not None:
        # "The ministry said in a statement that ..., and a clerk said": each has what stands in its own clause.
        around = cue.token.doc[max(around.start, cue.token.left_edge.i) : around.end]
    words = [token for token in around if token.i not in inside]
    if _first_medium(words) is None:
        return None  # most cues; the rest is slow
    for token in around:
        if _aside(token, cue.token):
            inside |= set(range(token.left_edge.i, token.right_edge.i + 1))
    return _first_medium([token for token in words if token.i not in inside])


def _first_medium(tokens: list[Token]) -> str | None:
    low = " ".join(token.lower_ for token in tokens)
    return next((medium for medium, words in _media() if words.search(low)), None)


def _aside(token: Token, cue: Token) -> bool:
    """What is told beside the cue and is no medium: clauses of their own, and what the words are about."""
    if token == cue or token.is_ancestor(cue):
        return False
    aside = table("aside")
    if token.dep_ == "conj" and token.pos_ == "VERB" and token.i > cue.i:
        return True
    if token.dep_ == "prep":
        return token.lower_ in aside["prepositions"]
    return token.dep_ in ("advcl", "relcl", "acl") and lemma(token) not in aside["speaking"]


@cache
def _media() -> list[tuple[str, re.Pattern[str]]]:
    """Each medium with its words as one pattern, in the order of the table."""
    return [
        (medium, re.compile(rf"\b(?:{'|'.join(re.escape(one) for one in sorted(words))})s?\b"))
        for medium, words in table("medium").items()
    ]


def addressee_of(cue: Cue, spans: list[tuple[int, int]], register: Register, text: str) -> Addressee:
    """Whoever is told, asked, urged, written to; ``spans``: the content."""
    for head in _addressed(cue, spans):
        found = noun_phrase(head)
        actor = register.at(head.idx, head.idx + len(head))
        if actor is None and head.pos_ == "PROPN":
            actor = register.at(head.doc[found.first].idx, head.idx + len(head))
        if head.lower_ in table("days")["words"]:
            continue
        start, end = source_span(head.doc, found.first, found.last)
        end = min([end, *(first for first, _ in spans if head.idx < first < end)])
        words = " ".join(text[start:end].split()).removesuffix(" that")
        return Addressee(actor.id if actor else None, words)
    return NOBODY


def _addressed(cue: Cue, spans: list[tuple[int, int]]) -> Iterator[Token]:
    verb, told = cue.token, table("told")
    if verb.pos_ not in ("VERB", "AUX"):
        return
    word = lemma(verb)
    if word in told["object"]:
        for one in children(verb, "dobj", "dative"):
            said = cue.frame != "inf" and any(start <= one.idx < end for start, end in spans)
            if one.pos_ != "ADP" and not said:
                yield one
    for prep in children(verb, "prep", "dative"):
        thing = child(prep, "pobj")
        if thing is None:
            continue
        if prep.lower_ in ("to", "on") and word in told["phrase"] and lemma(thing) not in told["topics"]:
            yield thing
        if lemma(thing) in told["documents"]:
            yield from _sent_to(thing)


def _sent_to(document: Token) -> Iterator[Token]:
    """ "in a letter to the council": whom a document is sent to."""
    for prep in children(document, "prep"):
        who = child(prep, "pobj")
        spoken_with = prep.lower_ == "with" and lemma(document) == "interview"
        if (prep.lower_ == "to" or spoken_with) and who is not None:
            yield who


def when_of(cue: Cue, times: tuple[TimeExpression, ...]) -> PartialDate | None:
    """The time that hangs on the cue itself: "said on Tuesday", "on Tuesday he said"."""
    inside = {i for first, last in cue.content for i in range(first, last + 1)}
    starts = {token.idx for token in _beside(cue.token, 0) if token.i not in inside}
    for time in times:
        if time.type in ("DATE", "TIME") and time.start in starts:
            return PartialDate(time.edtf, time.earliest, time.latest, time.granularity or "unknown", "", time.text)
    return None


def _beside(token: Token, depth: int) -> Iterator[Token]:
    """What hangs on a cue without another verb between: "in a statement late on Monday"."""
    for one in token.children:
        if one.pos_ not in ("VERB", "AUX") and depth < _DEEPEST:
            yield one
            yield from _beside(one, depth + 1)
