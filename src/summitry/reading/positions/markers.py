"""Conditions found by their marker alone, where the parse hangs them elsewhere: ``"…," he said, "provided they pay"``."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summitry.reading.grammar import child
from summitry.reading.positions.substance import denied, says_no
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_REACH = 40  # tokens behind the clause's head


@dataclass(frozen=True, slots=True)
class Marker:
    """The words of the marker, its relation, and the head of what it introduces."""

    phrase: str
    relation: str
    inner: Token


def marker_behind(head: Token) -> Marker | None:
    """The condition that a marker introduces behind ``head`` in its sentence, before another clause begins."""
    doc, last = head.doc, min(_end(head), head.i + _REACH)
    for at in range(head.i + 1, last):
        token = doc[at]
        if _new_clause(token, head):
            return None
        for phrase, relation in words().markers.get(token.lower_, ()):
            size = phrase.count(" ") + 1
            if phrase == "once" and token.pos_ != "SCONJ" and not _opens_a_clause(token):
                continue  # "once more"
            if phrase == "before" and not (says_no(head) and _opens_a_clause(token)):
                continue  # "will sign before it leaves" tells when
            if doc[at : at + size].text.lower() == phrase:
                inner = _introduced(doc[at + size - 1], relation)
                if inner is None or (phrase == "until" and _dated(doc[at + 1 : inner.i + 1])):
                    return None
                return Marker(phrase, relation, inner)
    return None


def _opens_a_clause(once: Token) -> bool:
    """ "let fuel through ONCE Lima has freed the men": the parse takes it for an adverb and the clause for a conjunct."""
    behind = next((one for one in once.doc[once.i + 1 : once.sent.end] if one.dep_ in ("nsubj", "nsubjpass")), None)
    return behind is not None and behind.left_edge.i == once.i + 1 and behind.head.i > behind.i


def _end(head: Token) -> int:
    """The end of the sentence, or of the next one where that begins with a marker: the parse ends a sentence at a quotation mark."""
    doc, end = head.doc, head.sent.end
    at = end
    while at < len(doc) and (doc[at].is_quote or doc[at].lower_ in ("and", "but", "only")):
        at += 1
    if at == len(doc) or not (first := words().markers.get(doc[at].lower_, ())):
        return end
    behind = doc[at : at + 5].text.lower()
    quoted = end > 0 and not doc[end - 1].is_space and doc[end - 1].text not in ".!?"
    return doc[at].sent.end if quoted and any(behind.startswith(f"{one} ") for one, _ in first) else end


def _new_clause(token: Token, head: Token) -> bool:
    """Another clause of its own: a conjunct with a subject, or a semicolon; the verb of saying around it is none."""
    if token.text == ";":
        return True
    if _inserted(token):
        return False
    if token.dep_ == "conj" and token.head == head and child(token, "aux") is not None and token.pos_ == "VERB":
        return denied(head) != denied(token)  # "cannot accept it and WOULD CLOSE the ports unless"
    return (
        token.dep_ in ("conj", "relcl")
        and token.pos_ in ("VERB", "AUX")
        and child(token, "nsubj", "nsubjpass") is not None
        and token not in head.ancestors
    )


def _inserted(verb: Token) -> bool:
    """ "will pay, its minister SAID, as soon as": between commas, whatever the parse hangs on it."""
    who = child(verb, "nsubj")
    if who is None or who.i > verb.i or verb.i + 1 >= len(verb.doc):
        return False
    return who.doc[who.left_edge.i - 1].text == "," and verb.nbor(1).text in (",", "-", "--")


def _dated(words_behind: Iterable[Token]) -> bool:
    return any(one.ent_type_ in ("DATE", "TIME") for one in words_behind)


def _introduced(last: Token, relation: str) -> Token | None:
    """The head of what follows: the first verb with a subject, or for "in return for" the first noun."""
    behind = last.doc[last.i + 1 : last.sent.end]
    if relation != "in_return_for":
        for token in behind:
            if token.pos_ in ("VERB", "AUX") and child(token, "nsubj", "nsubjpass", "expl") is not None:
                return token
    for token in behind:
        if token.pos_ in ("NOUN", "PROPN") and token.dep_ not in ("compound", "poss", "amod", "nmod"):
            return token
    return None
