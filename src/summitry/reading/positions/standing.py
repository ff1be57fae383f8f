"""Refusals told by what stays as it is: "the markers would stay", "the patrols will go on"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed
from summitry.reading.positions.harm import burden
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_TEXTS = frozenset(
    {
        "text",
        "draft",
        "document",
        "paper",
        "statement",
        "detail",
        "list",
        "wording",
        "clause",
        "communique",
        "declaration",
        "issue",
    }
)


def stays_put(token: Token) -> bool:
    """ "the markers would stay", "the ban will remain in place": what the other side wants gone."""
    if token.lemma_.lower() not in ("stay", "remain"):
        return False
    who = child(token, "nsubj")
    if who is not None and who.lemma_.lower() in words().meetings | words().boons:
        return False  # "the talks remain suspended", "the truce stays in force"
    like = [*children(token, "acomp", "attr", "oprd", "xcomp", "dobj", "prt", "advmod")]
    if any(one.lower_ in words().barred for one in like) and child(token, "nsubj") is not None:
        return next(children(token, "nsubj")).pos_ == "NOUN"  # "the market would stay shut"
    if any(one.dep_ not in ("prt", "advmod") for one in like):
        return False
    where = [inner.lemma_.lower() for prep in children(token, "prep") for inner in children(prep, "pobj")]
    things = (one for one in children(token, "nsubj") if one.pos_ == "NOUN")
    named = any(two.lower_ in ("the", "its", "their", "our") for one in things for two in one.lefts)
    return named and all(one in ("place", "force") for one in where)


def carries_on(token: Token) -> bool:
    """ "drilling would continue", "the patrols will go on": what the other side wants ended."""
    on = any(one.lower_ in ("on", "ahead") for one in children(token, "prt", "advmod", "prep"))
    carried = token.lemma_.lower() == "continue" or (token.lemma_.lower() in ("go", "press") and on)
    if not carried or child(token, "dobj") is not None:
        return False
    return any(one.lemma_.lower() in words().carrying_on and not _on_a_text(one) for one in children(token, "nsubj"))


def stays_now(token: Token) -> bool:
    """ "The ban stays", "the trawlers stay out": in the present only of what weighs on the other side, or keeps it out."""
    if token.tag_ not in ("VBZ", "VBP") or not stays_put(token):
        return False
    return burden(token) or any(
        one.lower_ in ("out", "away", "ours") for one in children(token, "prt", "advmod", "acomp", "attr", "dobj")
    )


def _on_a_text(noun: Token) -> bool:
    """ "work on the draft would go on", "the work would continue": what the sides do together."""
    if noun.lemma_.lower() != "work":
        return False
    on = list(governed(noun, "on", "at", "in"))
    return not on or any(
        one.lemma_.lower() in words().tabled | words().joint_nouns | words().meetings | _TEXTS for one in on
    )


def held(token: Token) -> bool:
    """ "will keep the islet", "would maintain the embargo": what the other side wants to have or to see gone."""
    if token.lemma_.lower() not in ("keep", "retain", "maintain", "hold"):
        return False
    if any(one.lower_ == "where" and one.i > token.i and one.head.lemma_ == "be" for one in token.subtree):
        return True  # "will keep its buoys where they are"
    things = (one.lemma_.lower() for one in children(token, "dobj"))
    return any(one in words().held for one in things) and not any(children(token, "prt", "oprd", "acomp"))
