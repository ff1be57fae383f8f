"""Verbs that hand on a content: said, urged, accused of, called, hopes to."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, negated
from summitry.reading.statements import phrases, sources
from summitry.reading.statements.clauses import clause_after, clause_before
from summitry.reading.statements.cue import Cue, Range, Source
from summitry.reading.statements.nominal import carries
from summitry.reading.statements.nouns import noun_phrase
from summitry.reading.statements.words import frames, lemma, table

if TYPE_CHECKING:
    from spacy.tokens import Token

_BESIDE = frozenset({"prep", "npadvmod", "nsubj", "nsubjpass", "dobj", "dative", "advmod", "aux", "prt", "neg"})


def find_verbal(verb: Token, quoted: AbstractSet[int]) -> Cue | None:
    """The attribution that this verb makes, or None."""
    if verb.pos_ not in ("VERB", "AUX") or verb.dep_ in ("amod", "compound", "aux", "auxpass"):
        return None
    quoting = _quoting(verb)
    known = _known(verb)
    if known is None or _quotes_somebody(verb) or sources.imperative(verb):
        return None
    found = _complement(verb, known)
    takes_quote = known.get("clause") == "speech" or "quote" in known
    if found is None and not takes_quote:
        return None
    who = sources.of_verb(verb, quoted) if quoting is None else _whom(quoting)
    if found is not None and who is None and _inverted(verb, found):
        # "Rossi, asked about it, said: '...'": without a subject of its own nothing is inverted.
        who, found = sources.of_verb(_first_clause(verb), quoted), None
    frame, content = found or ("quote", [])
    act = known.get(frame, "speech")
    first, last = _cue_range(verb, content)
    begins, ends = _around(quoting or verb, who, content, quoted)
    denied = lemma(verb) in table("denying")["verbs"]
    return Cue(act, frame, verb, first, last, who, content, begins, ends, denied, takes_quote, "clause" not in known)


def _known(verb: Token) -> dict[str, str] | None:
    """The verb's frames, with its particle where that makes another verb of it: "lay out", "brush off"."""
    particle = child(verb, "prt")
    phrasal = frames().get(f"{lemma(verb)} {particle.lower_}") if particle is not None else None
    return phrasal or frames().get(lemma(verb))


def _quoting(verb: Token) -> Token | None:
    """The verb of quoting above "saying" in "state media quoted Rossi as saying", "Rossi was quoted by the agency as saying"."""
    if verb.dep_ == "pcomp" and verb.head.lower_ == "as" and lemma(verb.head.head) in table("quoting")["verbs"]:
        return verb.head.head
    return None


def _quotes_somebody(verb: Token) -> bool:
    if lemma(verb) not in table("quoting")["verbs"]:
        return False
    return any(one.lower_ == "as" and child(one, "pcomp") is not None for one in children(verb, "prep"))


def _whom(quoting: Token) -> Source | None:
    """Who is quoted: the object, of a passive the subject."""
    who = child(quoting, "nsubjpass") or child(quoting, "dobj")
    return noun_phrase(who) if who is not None else None


def _first_clause(verb: Token) -> Token:
    return next(one for one in children(verb, "ccomp", "parataxis") if one.i < verb.i)


def _inverted(verb: Token, found: tuple[str, list[Range]]) -> bool:
    """Whether the content was taken from a clause before a verb that has no subject after it."""
    before = any(one.i < verb.i for one in children(verb, "ccomp", "parataxis"))
    return found[0] == "clause" and before and child(verb, "nsubj", "nsubjpass", "agent", "auxpass") is None


def _complement(verb: Token, known: dict[str, str]) -> tuple[str, list[Range]] | None:
    """The frame that is met and the content in it, clauses before phrases; nothing where the object is the cue itself
    ("voiced concern that").
    """
    if "clause" in known:
        clause = clause_after(verb) or clause_before(verb)
        if clause is not None:
            return "clause", clause
    for frame, find in (("small", phrases.small), ("inf", phrases.infinitive), ("ing", phrases.gerund)):
        if frame in known:
            content = find(verb)
            if content is not None:
                return frame, content
    for one in children(verb, "prep", "prt"):
        if one.lower_ in known and one.i > verb.i:
            content = phrases.phrase(verb, one)
            if content is not None:
                return one.lower_, content
    if "np" in known and not carries(verb):
        content = phrases.thing(verb)
        if content is not None:
            return "np", content
    return None


def _cue_range(verb: Token, content: list[Range]) -> Range:
    """The verb with auxiliaries, negation and particles that stand beside it."""
    first = last = verb.i
    beside = {one.i for one in children(verb, "aux", "auxpass", "neg")}
    while first - 1 in beside or (first - 1 > 0 and verb.doc[first - 1].dep_ == "advmod" and first - 2 in beside):
        first -= 1
    while last + 1 < len(verb.doc) and verb.doc[last + 1].dep_ in ("prt", "neg") and verb.doc[last + 1].head == verb:
        last += 1
    if any(start <= last and end >= first for start, end in content):
        return verb.i, verb.i
    return first, last


def _around(verb: Token, who: Source | None, content: list[Range], quoted: AbstractSet[int]) -> Range:
    """The tokens of cue and source with what hangs on the verb beside the content ("on Tuesday", "told reporters")."""
    inside = {i for start, end in content for i in range(start, end + 1)} | quoted
    first = last = verb.i
    if who is not None and abs(who.last - verb.i) < 60:
        first, last = min(first, who.first), max(last, who.last)
    for one in verb.children:
        if one.dep_ in _BESIDE and one.i not in inside:
            first = min(first, one.left_edge.i)
            last = max(last, one.right_edge.i) if one.right_edge.i not in inside else last
    return first, last


def is_denial(cue: Cue) -> bool:
    """Whether the source denies the content: a verb of denying that is not itself negated."""
    return cue.denied and not negated(cue.token)
