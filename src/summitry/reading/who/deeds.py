"""What a name that no list knows does where it stands: it acts, a minister tells what it will do, it is thanked as a host."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from summitry.reading.who.lexicon import human, nouns, singular
from summitry.reading.who.party_words import words_for
from summitry.reading.who.roles import role_of

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_WITH = frozenset({"with", "between", "against", "by", "and", "for", "than"})
SAYING = frozenset({"say", "tell", "add", "be", "have", "do"})
"""Verbs that tell of no deed."""


def acts(head: Token) -> bool:
    """Whether the name is the subject of what beings do, stands with one, or is told or asked something."""
    while head.dep_ == "conj" and head.head.i < head.i:
        head = head.head
    if head.dep_ in ("nsubj", "nsubjpass"):
        if any(one.dep_ == "conj" and one.pos_ == "PROPN" for one in head.children):
            return True  # "Ostrova and Velm exchanged lists"
        return head.head.lemma_.lower() in nouns("acts") or head.head.lemma_.lower() in ("have", "be", "do")
    if head.dep_ == "pobj":
        return head.head.lower_ in _WITH
    return head.dep_ == "dobj" and head.head.lemma_.lower() in (
        "thank",
        "accuse",
        "ask",
        "tell",
        "urge",
        "blame",
        "join",
        "warn",
    )


def announced(head: Token) -> bool:
    """ "Ostrova will open the dam, the water minister said": what a minister says of it, it does as a state."""
    clause, verb = head.head, head.head.head
    if head.dep_ != "nsubj" or clause.dep_ != "ccomp" or verb.lemma_.lower() not in SAYING or verb.i < clause.i:
        return False
    who = next((one for one in verb.children if one.dep_ == "nsubj"), None)
    return who is not None and any(one.lower_ in ("minister", "president", "premier") for one in who.subtree)


def is_thanked(token: Token) -> bool:
    """ "Thanked Ostrova": whoever is, is another than who does it."""
    return token.dep_ == "dobj" and token.head.lemma_.lower() in ("thank", "praise")


def thanked(head: Token) -> bool:
    """ "Thanked Ostrova for its mediation": what only hosts and mediators give."""
    if not is_thanked(head):
        return False
    given = [two for one in head.head.children if one.lower_ == "for" for two in one.children if two.dep_ == "pobj"]
    given = [one for one in given if any(two.lower_ in ("its", "their") for two in one.lefts)]
    return any(one.lower_ in nouns("between", "deeds") or one.lower_ in nouns("between", "gifts") for one in given)


def will_or_word(token: Token) -> bool:
    """Whether a common noun is of somebody who wills, speaks or is spoken with."""
    while token.dep_ == "conj" and token.head.i < token.i and token.head.pos_ in ("NOUN", "PROPN"):
        token = token.head
    if token.dep_ == "nsubj":
        return token.head.lemma_.lower() in nouns("acts")
    if token.dep_ == "poss":
        return token.head.lower_ in nouns("organs") or token.head.lower_ in human()
    if token.dep_ == "pobj":
        above = token.head.head
        whose = token.head.lower_ in ("of", "from") and (above.lower_ in human() or singular(above.lower_) in human())
        return whose or token.head.lower_ in words_for("nameless")["linked"]
    return token.dep_ == "dobj" and token.head.lemma_.lower() in (
        "meet",
        "ask",
        "tell",
        "urge",
        "accuse",
        "invite",
        "join",
    )


def deals(token: Token) -> bool:
    """Whether a common noun is of somebody who deals with another: "the nurses met the board", "talks with the families", "pilots
    rejected an offer". Whoever only says, asks or wants may be a witness."""
    while token.dep_ == "conj" and token.head.i < token.i and token.head.pos_ in ("NOUN", "PROPN"):
        token = token.head
    table, dealing = words_for("nameless"), words_for("acting")["dealings"]
    if token.dep_ == "nsubj":
        verb = token.head.lemma_.lower()
        if verb in ("negotiate", "bargain"):
            return True
        if verb in ("meet", "confer"):
            return _with_a_side(token)
        objects = [one for one in token.head.subtree if one.i > token.head.i and one.dep_ in ("dobj", "pobj")]
        if verb in table["answers"]:
            return any(one.lower_ in table["answered"] or singular(one.lower_) in table["answered"] for one in objects)
        return verb in table["takes"] and any(singular(one.lower_) in dealing for one in objects)
    if token.dep_ == "pobj" and token.head.lower_ in _WITH:
        above = token.head.head
        return singular(above.lower_) in dealing or above.lemma_.lower() in (
            "meet",
            "negotiate",
            "talk",
            "bargain",
            "sit",
        )
    return token.dep_ == "dobj" and token.head.lemma_.lower() == "meet"


def _with_a_side(token: Token) -> bool:
    """ "The nurses and the minister met", "the nurses met the board": families meet one another, too."""
    verb = token.head
    others = [*token.conjuncts, *(one for one in verb.children if one.dep_ == "dobj")]
    others += [two for one in verb.children if one.lower_ == "with" for two in one.children if two.dep_ == "pobj"]
    return any(one.pos_ == "PROPN" or role_of(singular(one.lower_)) or one.lower_ in _sides() for one in others)


@cache
def _sides() -> frozenset[str]:
    return _BODIES | frozenset(words_for("nameless")["dealing"])


_BODIES = nouns("organs") | {
    "management",
    "employer",
    "employers",
    "board",
    "council",
    "authority",
    "commission",
    "owners",
    "company",
    "union",
    "railway",
    "airline",
    "firm",
}
