"""Who stands between the sides of the talks, by what is said of their part: nobody waits for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def stands_between(name: Token) -> bool:
    """ "OMANI mediators", "the SWISS-brokered talks", "talks mediated by OMAN", "OMAN is mediating"; not who merely hosts, as sides do."""
    above = name.head
    beside = ("amod", "compound", "nmod", "poss", "npadvmod", "appos")
    around = (*name.children, above) if name.dep_ in beside else (*name.children,)
    if any(one.lemma_.lower() in words().mediators or one.lower_ in words().mediated for one in around):
        return True
    if name.dep_ == "nsubj" and above.lemma_.lower() in words().mediating:
        return True
    agent = name.dep_ == "pobj" and above.lower_ in ("by", "of")
    return agent and above.head.lemma_.lower() in words().mediators | words().mediating
