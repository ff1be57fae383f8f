"""Hosts and guests who talk: "on Monday told VISITING President X that", "X and visiting President Y signed an accord here Tuesday".

The parser takes "visiting President X" for a guest, or for a verb with its object under "told".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated
from summitry.reading.meetings.together import person
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_BEFORE_A_GUEST = frozenset({"amod", "compound", "nmod"})
_AS_A_VERB = frozenset({"xcomp", "csubj", "conj"})


def spoken_with(visiting: Token) -> Token | None:
    """The verb of what a host tells a guest, or of what both do, as done; None where "visiting" stands before no guest of a host's."""
    if visiting.lower_ != "visiting" or child(visiting, "aux", "nsubj") is not None or not _names_a_guest(visiting):
        return None
    verb = _as_a_verb(visiting) if visiting.dep_ in _AS_A_VERB else _above(visiting)
    done = verb is not None and verb.tag_ == "VBD" and modal(verb) is None and not negated(verb)
    return verb if done else None


def host_and_guest(visiting: Token) -> list[Token]:
    """Those who talk, as the parser has them; none where nobody does."""
    verb = spoken_with(visiting)
    if verb is None:
        return []
    guest = child(visiting, "dobj") if visiting.dep_ in _AS_A_VERB else _guest(visiting)
    both = [one for who in children(verb, "nsubj") for one in (who, *children(who, "conj"))]
    told = [] if guest is None else [guest, *children(guest, "conj")]
    return list({one.i: one for one in (*both, *told) if one.i != visiting.i}.values())


def _names_a_guest(visiting: Token) -> bool:
    after = visiting.doc[visiting.i + 1 : visiting.i + 2]
    return len(after) == 1 and after[0].text[:1].isupper() and visiting.i + 1 < visiting.sent.end


def _as_a_verb(visiting: Token) -> Token | None:
    """ "TOLD visiting Lao President X that", as if somebody told visiting; "visiting X and Y AGREED"."""
    above = visiting.head
    if visiting.dep_ == "xcomp":
        telling = above.lemma_.lower() in words().whereabouts["telling_guests"]
        return above if telling and above.i < visiting.i else None
    if visiting.dep_ == "csubj":
        guest = child(visiting, "dobj")
        return above if guest is not None and child(guest, "conj") is not None else None
    verb = above.head if above.dep_ in ("nsubj", "nsubjpass") else None
    return verb if verb is not None and verb.i > visiting.i else None


def _above(visiting: Token) -> Token | None:
    if visiting.dep_ not in _BEFORE_A_GUEST:
        return None
    guest = _guest(visiting)
    first = guest.head if guest.dep_ == "conj" else guest
    if first.dep_ == "nsubj":
        others = [*children(first, "conj"), first]
        return first.head if len(others) > 1 and all(person(one) for one in others) else None
    telling = guest.head.lemma_.lower() in words().whereabouts["telling_guests"]
    host = child(guest.head, "nsubj")
    return guest.head if guest.dep_ in ("dobj", "dative") and telling and host is not None else None


def _guest(visiting: Token) -> Token:
    guest = visiting.head
    while guest.dep_ == "compound" and guest.head.pos_ == "PROPN":
        guest = guest.head
    return guest
