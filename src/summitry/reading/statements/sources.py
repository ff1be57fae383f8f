"""Who a verb of saying belongs to: its subject, the agent of its passive, or the subject above a participle or infinitive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, span_of

if TYPE_CHECKING:
    from spacy.tokens import Token

_STEPS = 6  # clauses looked up through for a subject
_MARKS = frozenset({'"', "“", "”", "''", "``", "«", "»"})
_LINKS = frozenset({"conj", "advcl", "xcomp", "pcomp", "prep", "ccomp", "dep", "acomp", "parataxis"})


def source_of(verb: Token) -> tuple[tuple[int, int] | None, Token | None]:
    """The source's words as they stand (a relative pronoun is its own source) and the head of what it stands for."""
    who = _subject(verb)
    if who is None or who.dep_ == "expl":
        return None, None
    if who.tag_ in ("WDT", "WP"):
        clause = who.head
        while clause.dep_ in _LINKS and clause.head != clause:
            clause = clause.head
        return (who.idx, who.idx + len(who)), clause.head if clause.dep_ == "relcl" else who
    return noun_phrase(who), who


def noun_phrase(head: Token) -> tuple[int, int]:
    """The noun phrase with its apposition, its modifiers and its relative clauses, inside its line."""
    start, end = span_of(head)
    text, shift = head.sent.text, head.sent.start_char
    for mark in ("\n", "”", '"', "''"):
        place = text.rfind(mark, start - shift, head.idx - shift)
        start = start if place < 0 else shift + place + len(mark)
    while start < head.idx and (text[start - shift] == "," or text[start - shift].isspace()):
        start += 1
    stop = text.find("\n", head.idx - shift)
    return start, min(end, shift + stop) if stop >= 0 else end


def _across_marks(who: Token, verb: Token) -> bool:
    """A subject on the other side of a quotation mark is part of what is said, not who says it."""
    first, last = sorted((who.i, verb.i))
    return sum(one.text in _MARKS for one in who.doc[first:last]) % 2 == 1


def _subject(verb: Token) -> Token | None:
    """A passive without an agent has no source: whoever is expected to go does not expect it."""
    for _ in range(_STEPS):
        agent = child(verb, "agent")
        if agent is not None:
            return child(agent, "pobj")
        if child(verb, "nsubjpass", "auxpass") is not None:
            return None
        own = next((one for one in children(verb, "nsubj", "expl") if not _across_marks(one, verb)), None)
        if own is not None:
            return own
        if verb.dep_ in ("acl", "relcl"):
            return None if any(one.lower_ == "to" for one in verb.children) else verb.head
        if verb.dep_ not in _LINKS or verb.head == verb:
            return None
        participle = verb.tag_ == "VBG" and verb.dep_ == "advcl"
        verb = verb.head
        while participle and verb.dep_ == "ccomp" and child(verb.head, "nsubj") is not None:
            # "believes that we must go on, saying ...": whoever believes goes on speaking.
            verb = verb.head
    return None
