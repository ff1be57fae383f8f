"""Whose deed a verb tells, also where the parse hides its subject."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, subject

if TYPE_CHECKING:
    from spacy.tokens import Token


def doer(verb: Token) -> Token | None:
    """The subject of the verb; of a cleft the one it is about ("it is Lima which asks"); else the name right before the verb."""
    who = subject(verb)
    if who is not None and who.tag_ in ("WDT", "WP") and verb.head.lemma_ == "be":
        return child(verb.head, "attr") or who
    if who is None:
        helping = child(verb, "auxpass", "aux")
        return (child(helping, "nsubj") if helping is not None else None) or _misread(verb)
    return who


def _misread(verb: Token) -> Token | None:
    """ "Lima demands" at the start of a sentence is sometimes parsed as a noun with a name before it."""
    names = [one for one in children(verb, "amod", "compound", "nmod", "npadvmod", "dep") if one.i < verb.i]
    return names[-1] if names and names[-1].text[0].isupper() else None
