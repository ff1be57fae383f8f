"""Who stands between the sides or offers them a room, and is no side: by what is said of their part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed
from summitry.reading.who.lexicon import nouns

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_LINKS = frozenset({"with", "between", "among"})


def stands_between(word: Token) -> bool:
    """ "Under OMANI mediation", "the SWISS-brokered talks", "under the auspices of KENYA": whose part is told."""
    above = word.head
    if word.dep_ in ("amod", "compound", "nmod", "poss", "npadvmod") and above.i > word.i:
        return above.lemma_.lower() in nouns("between", "deeds") or above.lower_ in nouns("between", "done")
    first = word
    while first.dep_ == "conj" and first.head.i != first.i:
        first = first.head
    if first.dep_ == "pobj" and first.head.dep_ == "agent" and stands_over(first.head.head):
        return True  # "are chaired by OMAN AND KENYA"
    return (
        word.dep_ == "pobj" and above.lower_ in ("of", "by") and above.head.lemma_.lower() in nouns("between", "deeds")
    )


def stands_over(verb: Token) -> bool:
    """ "chairs", "mediates", "led": what is done to the talks of others; those who "co-chair" are of the sides."""
    together = verb.i > 0 and verb.nbor(-1).text == "-"
    return not together and verb.lemma_.lower() in nouns("between", "verbs") | {
        "lead",
        "head",
        "sponsor",
        "organise",
        "organize",
        "supervise",
    }


def of_others(noun: Token) -> bool:
    """ "hosted talks BETWEEN PERU AND CHILE", "a meeting OF PERU AND CHILE": who meets is told, and the host is none of them."""
    inner = list(governed(noun, "of"))
    if whose_matter(noun) is not None:
        return True
    if any(prep.lower_ in ("between", "among") for one in (noun, *inner) for prep in children(one, "prep")):
        return True
    rows = ((one, *children(one, "conj")) for one in inner)
    return any(len(row) > 1 and any(one.pos_ == "PROPN" for one in row) for row in rows)


def whose_matter(noun: Token) -> Token | None:
    """ "Talks on a gas contract BETWEEN LIMA AND QUITO": where nobody else is told of, those whose contract, or war, it is."""
    if any(prep.lower_ in (*_LINKS, "of", "by") for prep in children(noun, "prep")) or child(noun, "poss") is not None:
        return None
    for matter in governed(noun, "on", "over", "about", "for", "to"):
        for whose in governed(matter, "between"):
            if child(whose, "conj") is not None:
                return whose
    return None


def told_before(noun: Token) -> bool:
    """ "Sweden, which hosted THE TALKS": of talks that were told of, the host is no side; "hosted the talks with Peru" tells whose."""
    pointed = any(one.lower_ in ("the", "these", "those", "this", "that") for one in noun.lefts)
    linked = any(prep.lower_ in (*_LINKS, "of", "by", "and", "involving", "from") for prep in children(noun, "prep"))
    return pointed and noun.dep_ in ("dobj", "nsubjpass") and not linked
