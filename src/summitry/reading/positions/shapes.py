"""How the noun phrase looks that may stand for a party: a bare collective, a kind with a capital, a stranger's company."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import children
from summitry.reading.positions.words import words
from summitry.reading.who.roles import collectives

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def capital_kind(token: Token) -> str | None:
    """ "Government is ready", "the Ministry", "the armed forces": a kind of party with a capital, or by a name of two words."""
    noun = token.lemma_.lower()
    if token.tag_ == "NNS" and noun == "force" and any(one.lower_ in ("armed", "security") for one in token.lefts):
        return "army"
    others = [one for one in token.lefts if one.lower_ != "the"]
    written_so = token.pos_ == "PROPN" or (token.pos_ == "NOUN" and token.tag_ == "NN" and token.text[0].isupper())
    named = written_so and noun in words().collectives and noun not in words().many_minded
    return noun if named and not others else None


def defined(token: Token) -> bool:
    """ "the Inspectorate": with an article and nothing else before it."""
    before = [one.lower_ for one in token.lefts]
    return token.pos_ in ("NOUN", "PROPN") and before == ["the"]


def stranger(token: Token) -> bool:
    """ "a Canadian company" is no side of Canada's."""
    return (
        token.pos_ == "NOUN"
        and not mouthpiece(token)
        and token.lemma_.lower() in words().strangers
        and any(one.dep_ in ("amod", "compound") for one in token.lefts)
    )


def against_its_owner(token: Token) -> bool:
    """ "its NEIGHBOUR", "Velm's largest REBEL GROUP", "Nordkai's UNIONS": another side than whose it is said to be."""
    if {token.lemma_.lower(), token.lower_.removesuffix("s")} & words().opposites:
        return True
    kinds = {one.lemma_.lower() for one in children(token, "compound", "amod")}
    governs = "state" in words().collectives.get(token.lemma_.lower(), frozenset())
    return token.pos_ == "NOUN" and not governs and bool(kinds & words().dissenting)


def mouthpiece(token: Token) -> bool:
    """ "a STATE-RUN Velmian newspaper", "Velm's OFFICIAL news agency": what speaks for the state that it is of."""
    media = token.pos_ in ("NOUN", "PROPN") and token.lemma_.lower() in words().media
    return media and any(one.lower_ in words().state_run for one in token.doc[token.left_edge.i : token.i])


def bare_collective(token: Token) -> bool:
    """A noun for a kind of party: "army", "union"."""
    return token.lemma_.lower() in words().collectives or token.lower_ in collectives()


def bare(token: Token) -> bool:
    """A collective that names nobody: "the government", "lenders"; not "the Kenyan army", "its members", "a union"."""
    if token.pos_ != "NOUN" or token.lemma_.lower() not in words().collectives:
        return False
    field = token.lemma_.lower() == "ministry"  # "the energy ministry"
    if any((one.dep_ in ("poss", "nmod", "compound") and not field) or _of_a_nation(one) for one in token.lefts):
        return False
    the = next((one for one in token.lefts if one.dep_ == "det"), None)
    return the.lower_ == "the" if the is not None else token.tag_ == "NNS" and not any(token.lefts)


def _of_a_nation(word: Token) -> bool:
    """ "the KENYAN army"."""
    of_state = "state" in words().collectives.get(word.head.lemma_.lower(), frozenset())
    named = word.pos_ == "ADJ" and word.text[:1].isupper() and word.is_sent_start is not True
    return word.pos_ == "PROPN" or (of_state and named)
