"""Sources by their place: the noun phrase right before a finite verb that the parser left without a subject.

A name that is also a word ("Brown openly backs", "May charges that"), a name behind a long phrase of place or time ("In a talk with
the board of the Courier Rossi said") and one behind a clause ("..., and miners accused") lose their verb in the parse.
"""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children
from summitry.reading.statements.cue import Source
from summitry.reading.statements.words import table

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_NAMES = frozenset({"NOUN", "PROPN"})
_SINCE = frozenset({"since", "after", "before", "until", "as"})
_PRONOUNS = frozenset({"i", "we", "he", "she", "they", "it", "others", "many", "some"})


def beside(verb: Token, quoted: AbstractSet[int]) -> Source | None:
    """The noun phrase that ends right before a finite verb, its adverbs and auxiliaries; None where none does."""
    finite = verb.tag_ in _FINITE or any(one.tag_ in _FINITE for one in children(verb, "aux"))
    place = _before(verb)
    if not finite or place < 0 or place in quoted:
        return None
    last = verb.doc[place]
    if last.text == ",":
        return _with_apposition(last) or _named_before(last) or _first_word(verb) or _after_since(verb)
    return phrase_ending_at(last) if _nominal(last) else None


def phrase_ending_at(last: Token) -> Source:
    """The noun phrase that ends with this noun, with those coordinated before it."""
    head = last
    for one in _coordinated(last):
        if _opens_clause(one):
            head = one
    first = min(head.left_edge.i, last.i)
    doc = last.doc
    breaks = [i for i in range(first, head.i) if doc[i].is_punct and doc[i].text != "-"]
    first = breaks[-1] + 1 if breaks else first
    while first < head.i and doc[first].dep_ in ("cc", "prep", "mark", "advmod"):
        first += 1
    return Source(first, last.i, head)


def _named_before(comma: Token) -> Source | None:
    """ "On Thursday Norland's agent, Ana Rossi, said": description and name, which the parser hung on the day."""
    name = comma.nbor(-1)
    role = name.head
    if name.dep_ != "appos" or name.pos_ != "PROPN" or role.pos_ != "NOUN" or name.left_edge.nbor(-1).text != ",":
        return None
    found = phrase_ending_at(role)
    first = found.first + (role.doc[found.first].lower_ in table("days")["words"])
    return Source(first, name.i, role)


def _first_word(verb: Token) -> Source | None:
    """ "Brown, speaking after Rossi, cited": a name that the parser took for an adjective or a verb of its own."""
    name = next(iter(verb.lefts), None)
    if name is None or name.pos_ not in ("ADJ", "VERB", "NOUN", "PROPN") or not name.is_title:
        return None
    begins = name.i == 0 or name.nbor(-1).is_space or name.is_sent_start
    alone = name.left_edge == name and name.nbor(1).text == "," and not name.tag_.startswith("VB")
    return Source(name.i, name.i, name) if begins and alone else None


def _after_since(verb: Token) -> Source | None:
    """ "has been ill since Rossi, at the summit, cited": a conjunction that the parser took for a preposition."""
    if verb.dep_ != "conj":
        return None
    for prep in children(verb.head, "prep"):
        name = child(prep, "pobj")
        if name is None or prep.lower_ not in _SINCE or name.pos_ != "PROPN":
            continue
        if name.i < verb.i and name.right_edge == name and name.nbor(1).text == ",":
            return phrase_ending_at(name)
    return None


def _before(verb: Token) -> int:
    place: int = verb.i - 1
    while place >= 0 and (verb.doc[place].tag_ in ("RB", "MD") or verb.doc[place].dep_ in ("aux", "neg")):
        place -= 1
    return place


def _nominal(one: Token) -> bool:
    """A noun or name that is no time ("last week"), a pronoun that can be a subject, or a name taken for another word."""
    if one.dep_ == "npadvmod":
        return False
    if one.pos_ in _NAMES:
        return True
    if one.pos_ == "PRON":
        return one.lower_ in _PRONOUNS
    return one.is_title and one.is_alpha and one.pos_ in ("VERB", "ADJ") and len(one) > 2


def _coordinated(last: Token) -> Iterator[Token]:
    """The nouns that the last one is coordinated with, going back: "Ostrova" and "Sudria" in "Ostrova, Sudria and Norland back"."""
    one = last
    while one.dep_ == "conj" and one.head.i < one.i and one.head.pos_ in _NAMES:
        before = one.doc[one.left_edge.i - 1]
        if not (before.dep_ == "cc" or before.text == ","):
            return
        one = one.head
        yield one


def _opens_clause(noun: Token) -> bool:
    """Whether nothing that governs it stands before a noun phrase, so that it can be a subject."""
    first = noun.left_edge.i
    return first == 0 or noun.doc[first - 1].pos_ in ("PUNCT", "SPACE", "CCONJ", "SCONJ", "ADV")


def _with_apposition(comma: Token) -> Source | None:
    """ "Ana Rossi, the head of the delegation, flatly told": the name that the comma closes the apposition of."""
    name = comma.head
    if name.pos_ not in _NAMES or name.i > comma.i:
        return None
    more = child(name, "appos")
    if more is not None and name.dep_ == "pobj" and child(more, "appos") is not None:
        name, more = more, child(more, "appos")  # "in Lima, Ana Rossi, the head of the union, told"
    if more is None or not more.i < comma.i or comma.i - name.left_edge.i > 40:
        return None
    doc: Doc = comma.doc
    found = phrase_ending_at(name)
    return Source(found.first, comma.i - 1, doc[name.i])
