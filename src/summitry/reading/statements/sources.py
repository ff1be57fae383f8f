"""Who a verb of saying belongs to: its subject, the agent of its passive, or the subject above a participle or infinitive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, span_of

if TYPE_CHECKING:
    from spacy.tokens import Token

_STEPS = 6  # clauses looked up through for a subject
_LINKS = frozenset({"conj", "advcl", "xcomp", "pcomp", "prep", "ccomp", "dep", "acomp", "parataxis"})


def source_of(verb: Token) -> tuple[tuple[int, int] | None, Token | None]:
    """The source's words as they stand (a relative pronoun is its own source) and the head of what it stands for."""
    who = _subject(verb)
    if who is None or who.dep_ == "expl":
        return None, None
    if who.tag_ in ("WDT", "WP"):
        clause = who.head
        while clause.dep_ in _LINKS and clause.head is not clause:
            clause = clause.head
        return (who.idx, who.idx + len(who)), clause.head if clause.dep_ == "relcl" else who
    return noun_phrase(who), who


def noun_phrase(head: Token) -> tuple[int, int]:
    """The noun phrase with its apposition, its modifiers and its relative clauses, inside its line."""
    start, end = span_of(head)
    text, shift = head.sent.text, head.sent.start_char
    start = max(start, shift + text.rfind("\n", 0, head.idx - shift) + 1)
    stop = text.find("\n", head.idx - shift)
    return start, min(end, shift + stop) if stop >= 0 else end


def _subject(verb: Token) -> Token | None:
    """A passive without an agent has no source: whoever is expected to go does not expect it."""
    for _ in range(_STEPS):
        agent = child(verb, "agent")
        if agent is not None:
            return child(agent, "pobj")
        if child(verb, "nsubjpass", "auxpass") is not None:
            return None
        own = child(verb, "nsubj", "expl")
        if own is not None:
            return own
        if verb.dep_ in ("acl", "relcl"):
            return None if any(one.lower_ == "to" for one in verb.children) else verb.head
        if verb.dep_ not in _LINKS or verb.head is verb:
            return None
        verb = verb.head
    return None


