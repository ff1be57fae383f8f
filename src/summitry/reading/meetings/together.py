"""Who may meet whom: nouns for people who come together, and verbs that bring them together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child

if TYPE_CHECKING:
    from spacy.tokens import Token

TOGETHER = frozenset(
    {
        "delegation",
        "side",
        "team",
        "leader",
        "minister",
        "party",
        "negotiator",
        "two",
        "both",
        "pair",
        "envoy",
        "general",
        "president",
        "commander",
        "mediator",
        "diplomat",
        "ambassador",
        "expert",
        "official",
        "counterpart",
        "everybody",
        "everyone",
        "man",
    }
)


def brings_together(verb: Token) -> bool:
    """ "convene both sides again", "bring the attorneys general together": the object meets."""
    whom = child(verb, "dobj")
    if whom is None:
        return False
    many = whom.lemma_.lower() in TOGETHER or child(whom, "conj") is not None
    return (many and verb.lemma_ != "bring") or (
        whom.tag_ in ("NNS", "NNPS", "NNP", "DT", "CD")
        and any(one.lower_ == "together" for one in verb.doc[whom.right_edge.i : whom.right_edge.i + 3])
    )
