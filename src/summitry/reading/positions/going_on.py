"""Clauses that go on with what somebody said though the parse sets them beside the saying: "..., he said, but a court was out"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import SUBJECTS, child, children, modal

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_MODALS = frozenset({"would", "could", "should", "must"})


def said_before(clause: Token | None) -> Token | None:
    """The clause said that this one goes on with, or None: the words of the article itself.

    "Rossi said Lima was willing to pay, but a court was out of the question", "but would lift none of the bans": behind a "but", and in
    the tense of what is told. "Rossi said Lima would pay, but the talks broke down" is none: there the article goes on.
    """
    if clause is None or clause.dep_ != "conj" or clause.head.pos_ not in ("VERB", "AUX"):
        return None
    cue = clause.head
    said = child(cue, "ccomp")
    if said is None or said.i > clause.i:
        return None
    if in_a_row(clause):
        return said
    if child(clause, "ccomp") is not None:
        return None
    between = any(one.lower_ in ("but", "though", "although", "yet") and one.i > said.i for one in children(cue, "cc"))
    if not between or child(cue, "nsubj") is None:
        return None
    if modal(clause) in _MODALS:
        return said
    return said if clause.lower_ in ("was", "were") and child(clause, *SUBJECTS) is not None else None


def in_a_row(clause: Token) -> bool:
    """ "Rossi said the list would stay, but THAT the door was open": a second clause with a "that" of its own is said, too."""
    that = any(one.lower_ == "that" for one in children(clause, "mark"))
    return that and clause.dep_ == "conj" and child(clause.head, "nsubj") is not None


def said_clause(token: Token | None) -> Token | None:
    """The finite clause that a word stands in; None for no word, and outside of any clause."""
    for one in () if token is None else (token, *token.ancestors):
        if one.pos_ in ("VERB", "AUX") and one.dep_ not in (
            "aux",
            "auxpass",
            "xcomp",
            "csubj",
            "acl",
            "pcomp",
            "amod",
            "compound",
        ):
            return one
    return None
