"""Sources: whose words a verb, noun or preposition hands on, as a stretch of text and as the noun that says who."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children
from summitry.reading.statements.cue import Cue, Source
from summitry.reading.statements.words import lemma, table

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_RELATIVE = frozenset({"WDT", "WP", "WP$"})
_HIGHEST = 6  # steps up the tree in search of a subject
_LONGEST = 40  # tokens of a source with its appositions
_EMPTY = frozenset({"it", "there", "what", "this", "that"})


def of_verb(verb: Token, quoted: AbstractSet[int] = frozenset()) -> Source | None:
    """The source of a verb of saying or thinking: its subject or passive agent, else that of the verb which controls it.

    Tokens in ``quoted`` stand inside quotation marks and are nobody's name here. None where nobody is named ("it was
    reported that") and for passives without an agent.
    """
    agent = child(verb, "agent")
    if agent is not None:
        who = child(agent, "pobj")
        return noun_phrase(who) if who is not None else None
    if _passive(verb):
        return None
    own = _own_subject(verb, quoted)
    if own is not None:
        return _subject(own, verb)
    if child(verb, "expl") is not None or (verb.tag_ == "VBN" and verb.dep_ == "advcl" and not _helped(verb)):
        return None
    return _shared(verb, quoted)


def _passive(verb: Token) -> bool:
    """Whether grammar makes the subject what is said; "he's called for" looks so and is not."""
    helper = child(verb, "auxpass")
    if helper is not None and helper.lower_ == "'s" and child(verb, "prep", "xcomp", "dobj") is not None:
        return False
    return helper is not None or child(verb, "nsubjpass") is not None


def _helped(verb: Token) -> bool:
    return child(verb, "aux", "auxpass") is not None


def _own_subject(verb: Token, quoted: AbstractSet[int]) -> Token | None:
    """The subject outside of quotations; of two the one after the verb, as in "'...,' said Rossi"."""
    found = [one for one in children(verb, "nsubj", "csubj", "nsubjpass") if one.i not in quoted]
    return found[-1] if found else None


def _after_dateline(own: Token) -> Token:
    """ "GENEVA -- President Rossi said": the parser takes the city for the subject and the speaker for its apposition."""
    named = child(own, "appos")
    first = own.left_edge.i
    begins = first == 0 or own.doc[first - 1].is_space
    if named is None or not begins:
        return own
    between = own.doc[own.i + 1 : named.left_edge.i]
    return named if any(one.text in ("--", "—", "–", "-") for one in between) else own


def _subject(own: Token, verb: Token) -> Source | None:
    own = _after_dateline(own)
    if own.tag_ in _RELATIVE and verb.dep_ == "relcl":
        return Source(own.i, own.i, verb.head)
    if own.tag_ in _RELATIVE or own.dep_ == "csubj" or own.lower_ in _EMPTY:
        return None if own.dep_ == "csubj" or own.lower_ != "it" else Source(own.i, own.i, own)
    return noun_phrase(own)


def _shared(verb: Token, quoted: AbstractSet[int]) -> Source | None:
    """The source that a verb without a subject shares with a verb above it: coordination, control, participles.

    On the way up it passes adjectives, nouns and prepositions ("was able to", "took the lead in calling for").
    """
    below = verb
    for _ in range(_HIGHEST):
        head = below.head
        if head == below:
            return None
        if below.dep_ in ("acl", "relcl") and head.pos_ in ("NOUN", "PROPN", "PRON"):
            return _of_noun(head, below, quoted)
        if head.pos_ in ("VERB", "AUX"):
            found = _of_head(head, below, quoted)
            if found is not None or _has_subject(head):
                return found
        below = head
    return None


def _of_noun(noun: Token, below: Token, quoted: AbstractSet[int]) -> Source | None:
    """ "officials calling for": the noun; "Norland's plan to ask": its owner; "issued a letter calling for": who issued it."""
    owner = child(noun, "poss")
    if owner is not None:
        return possessor(owner)
    if lemma(noun) in table("documents")["words"]:
        top = noun
        while top.dep_ in ("pobj", "prep", "dobj") and top.head != top:
            if top.dep_ == "dobj" or top.head.pos_ == "VERB":
                return of_verb(top.head, quoted)
            top = top.head
    return noun_phrase(noun, without=below)


def _has_subject(verb: Token) -> bool:
    return child(verb, "nsubj", "csubj", "expl", "agent", "nsubjpass") is not None


def _of_head(head: Token, below: Token, quoted: AbstractSet[int]) -> Source | None:
    thing = child(head, "dobj")
    if below.dep_ == "xcomp" and thing is not None and thing.i < below.i and head.lemma_ != "promise":
        return noun_phrase(thing)
    if not _has_subject(head):
        return None
    passive = child(head, "nsubjpass")
    # "was asked to say", "was quoted saying": the grammatical subject is who speaks.
    if passive is not None and child(head, "agent") is None:
        return noun_phrase(passive)
    return of_verb(head, quoted)


def noun_phrase(head: Token, without: Token | None = None) -> Source:
    """The noun phrase around its head: determiner to apposition, without what hangs on it loosely."""
    first, last = _beginning(head), head.right_edge.i
    doc = head.doc
    if without is not None and without.i > head.i:
        last = min(last, without.left_edge.i - 1)
    for one in head.children:
        if one.i > head.i and one.left_edge.i <= last and _loose(one):
            last = one.left_edge.i - 1
    while last > head.i and (doc[last].is_punct or doc[last].is_space) and doc[last].text not in (")", "]"):
        last -= 1
    return Source(first, last, head)


def _beginning(head: Token) -> int:
    """Where a noun phrase begins: after a dateline, an adverbial or a conjunction that the parser took into it."""
    doc, first = head.doc, head.left_edge.i
    breaks = [i for i in range(first, head.i) if doc[i].text in (",", "-", "--", "—", "–")]
    if breaks and doc[breaks[-1] + 1].pos_ != "ADJ" and not _hyphen(doc, breaks[-1]):
        first = breaks[-1] + 1
    while first < head.i and (
        doc[first].is_punct or doc[first].is_space or doc[first].dep_ in ("cc", "preconj", "advmod", "dep", "mark")
    ):
        if doc[first].dep_ == "advmod" and doc[first].head != head:
            break
        first += 1
    return first


def _hyphen(doc: Doc, place: int) -> bool:
    return doc[place].text == "-" and not doc[place - 1].whitespace_ and not doc[place].whitespace_


def _loose(one: Token) -> bool:
    """What stands after a noun and is not part of who it is: clauses, a year, a comparison."""
    if one.dep_ in ("parataxis", "dep", "advcl", "ccomp", "npadvmod"):
        return True
    if one.dep_ != "prep":
        return False
    thing = child(one, "pobj")
    return one.lower_ in ("like", "unlike", "along") or (thing is not None and thing.like_num)


def possessor(owner: Token) -> Source:
    """ "Rossi" in "Rossi's claim"."""
    found = noun_phrase(owner)
    last = found.last
    while last > owner.i and owner.doc[last].tag_ == "POS":
        last -= 1
    return Source(found.first, last, owner)


def by_phrase(noun: Token) -> Source | None:
    """ "warnings by officials", "a call from the envoy"."""
    for one in children(noun, "prep"):
        if one.lower_ in ("by", "from", "among"):
            who = child(one, "pobj")
            if who is not None:
                return noun_phrase(who)
    return None


def source_between(doc: Doc, text: str, place: int, cue: Cue) -> Source | None:
    """The source as the words between a quotation and the verb after it, where the parse did not find it there.

    None where something else than one noun phrase stands between: another verb, the end of a sentence, too many words.
    """
    last = cue.token.i - 1
    while last >= 0 and (doc[last].dep_ in ("aux", "advmod", "neg") or doc[last].tag_ in ("RB", "MD")):
        last -= 1
    first = last + 1
    while first > 0 and doc[first - 1].idx >= place and last - first < _LONGEST:
        first -= 1
    if first > 0 and doc[first - 1].idx >= place:
        return None
    while first <= last and (doc[first].is_punct or doc[first].is_space):
        first += 1
    while last >= first and doc[last].text in (",", " "):
        last -= 1
    words = doc[first : last + 1]
    if first > last or any(one.tag_ in ("VBD", "VBZ", "VBP", "MD") and one.dep_ != "relcl" for one in words):
        return None
    if words[0].tag_ in ("IN", "CC", "WRB") or any(one.text in (";", "!", "?", ":") for one in words):
        return None
    head = next(
        (one for one in words if one.pos_ in ("PROPN", "NOUN", "PRON") and one.head.i not in range(first, last + 1)),
        None,
    )
    names = [one for one in words if one.pos_ in ("PROPN", "NOUN", "PRON")]
    return Source(first, last, head or names[-1]) if names else None
