"""Verbs that hand on a content: said, urged, accused of, called, hopes to."""

from __future__ import annotations

from collections.abc import Iterator
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
    from summitry.reading.tree import Token

_EXCUSE = 30  # tokens of ", who asked not to be named because ..."
_DENIED = 7  # tokens from "denied" to "saying"
_BESIDE = frozenset({"prep", "npadvmod", "nsubj", "nsubjpass", "dobj", "dative", "advmod", "aux", "prt", "neg"})


def find_verbal(verb: Token, quoted: AbstractSet[int]) -> Cue | None:
    """The attribution that this verb makes, or None."""
    if verb.pos_ not in ("VERB", "AUX") or verb.dep_ in ("amod", "compound", "aux", "auxpass"):
        return None
    if _excuses(verb):
        return None
    quoting = _quoting(verb)
    known = _known(verb)
    if known is None or _quotes_somebody(verb) or sources.imperative(verb):
        return None
    found = _complement(verb, known)
    if found is None and quoting is not None and "clause" in known:
        # "quoted Rossi as telling a crowd that", hung on the wrong verb; "the talks failed, the agency quoted Rossi as saying".
        clause = clause_after(quoting) or clause_before(quoting)
        found = ("clause", clause) if clause is not None else None
    takes_quote = known.get("clause") == "speech" or "quote" in known
    if found is None and not takes_quote:
        return None
    who = _whom(quoting) if quoting is not None else _who(verb, quoted)
    if found is not None and who is None and _inverted(verb, found):
        # "Rossi, asked about it, said: '...'": without a subject of its own nothing is inverted.
        who, found = sources.of_verb(_first_clause(verb), quoted), None
    frame, content = found or ("quote", [])
    if who is None and frame == "about" and _bare(verb):
        return None
    act = known.get(frame, "speech")
    first, last = _cue_range(verb, content)
    begins, ends = _around(quoting or verb, who, content, quoted)
    return Cue(
        act, frame, verb, first, last, who, content, begins, ends, _denies(verb), takes_quote, "clause" not in known
    )


def _excuses(verb: Token) -> bool:
    """ ", who asked not to be named,": why a source has no name is no statement."""
    if verb.dep_ not in ("relcl", "acl", "advcl"):
        return False
    behind = verb.doc[verb.i + 1 : min(verb.right_edge.i + 1, verb.i + _EXCUSE)]
    return any(one.lower_ in table("anonymous")["words"] for one in behind)


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


def _who(verb: Token, quoted: AbstractSet[int]) -> Source | None:
    """The source; of "denied on Monday saying that" it is whoever denies, however the parser hangs the two verbs."""
    who, denier = sources.of_verb(verb, quoted), denier_of(verb)
    if denier is None or (who is not None and who.last < denier.i):
        return who
    if who is not None and who.head.i < denier.i:
        return sources.short_of(who, denier)
    return sources.of_verb(denier, quoted)


def denier_of(verb: Token) -> Token | None:
    """The "denied" a few words before "saying", "having said"."""
    if verb.tag_ not in ("VBG", "VBN"):
        return None
    for i in range(verb.i - 1, max(-1, verb.i - _DENIED), -1):
        word = verb.doc[i]
        if word.is_punct or word.is_sent_start:
            return None
        if word.pos_ == "VERB" and lemma(word) in table("denying")["verbs"]:
            return word
    return None


def _whom(quoting: Token) -> Source | None:
    """Who is quoted: the object, of a passive the subject."""
    who = child(quoting, "nsubjpass") or child(quoting, "dobj")
    if who is None:
        return None
    found = noun_phrase(who)
    as_ = next((one.i for one in children(quoting, "prep") if one.lower_ == "as"), None)
    if as_ is None or not quoting.i < found.last < as_:
        return found
    last = as_ - 1
    while last > found.last and quoting.doc[last].is_punct:
        last -= 1
    return Source(found.first, last, who)


def _first_clause(verb: Token) -> Token:
    return next(one for one in children(verb, "ccomp", "parataxis") if one.i < verb.i)


def _bare(verb: Token) -> bool:
    """ "Asked about the offer, she laughed": a participle that names nobody who asks hands on nobody's words."""
    return verb.dep_ in ("advcl", "acl") and child(verb, "aux", "auxpass", "agent", "nsubj", "nsubjpass") is None


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
    for one in (*children(verb, "prep", "prt"), *_hung_gerunds(verb)):
        if one.lower_ in known and one.i > verb.i:
            content = phrases.phrase(verb, one)
            if content is not None:
                return one.lower_, content
    if "np" in known and not carries(verb):
        content = phrases.thing(verb)
        if content is not None:
            return "np", content
    return None


def _hung_gerunds(verb: Token) -> Iterator[Token]:
    """ "accused it in a note of lying": the "of" that the parser hung on the note."""
    for one in children(verb, "prep"):
        noun = child(one, "pobj") if child(verb, "dobj") is not None else None
        for prep in children(noun, "prep") if noun is not None else ():
            if prep.lower_ == "of" and child(prep, "pcomp") is not None:
                yield prep


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


def _denies(verb: Token) -> bool:
    """ "denied that", "denied saying that", "rejected claims that": the content is denied; "rejected the offer" denies nothing."""
    denying = table("denying")
    denier = denier_of(verb)
    if denier is not None:
        return not negated(denier)
    if lemma(verb) in denying["verbs"]:
        return not negated(verb)
    thing = child(verb, "dobj", "nsubjpass")
    claims = thing is not None and lemma(thing) in denying["claims"]
    return lemma(verb) in denying["refusing"] and claims and not negated(verb)
