"""Set phrases that say where a side stands: "a red line", "out of the question", "a two-way street"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, negated, subject
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import unreal
from summitry.reading.positions.tellers import spoken_by
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_LONGEST = 6  # words of a phrase


def fixed_phrase(token: Token, sides: Sides) -> Trigger | None:
    """The position of a set phrase that begins at this token: its owner's ("Kyiv's red line", "a red line for us"), else
    the speaker's.
    """
    phrases = words().fixed.get(token.lower_)
    if phrases is None:
        return None
    here = token.doc[token.i : token.i + _LONGEST].text.lower()
    act = next(
        (
            act
            for phrase, act in phrases
            if here == phrase or here.startswith((phrase + " ", phrase + ",", phrase + "."))
        ),
        None,
    )
    verb = _clause(token)
    if act is None or verb is None or unreal(verb) or negated(verb) != (token.lower_ == "not"):
        return None
    # The place of the phrase is asked beside that of its verb: a quotation may open between the two.
    holder = _owner(token, sides) or spoken_by(verb, sides) or sides.speaking(token.idx) or _who_has_it(verb, sides)
    holder = _for_whom(verb, sides) or holder
    return Trigger(act, holder, token, verb) if holder else None


def _for_whom(verb: Token, sides: Sides) -> str | None:
    """ "FOR LIMA the fee is a red line"."""
    ahead = (one for one in children(verb, "prep") if one.lower_ == "for" and one.i < verb.i)
    return next((party for one in ahead if (party := sides.party(child(one, "pobj")))), None)


def _who_has_it(verb: Token, sides: Sides) -> str | None:
    """ "LIMA has no objection to observers"."""
    return sides.party(subject(verb)) if verb.lemma_ in ("have", "see", "find") else None


def _clause(token: Token) -> Token | None:
    return next((one for one in (token, *token.ancestors) if one.pos_ in ("VERB", "AUX")), None)


def _owner(token: Token, sides: Sides) -> str | None:
    for one in (token, token.head):
        if owner := child(one, "poss"):
            return sides.party(owner)
        for prep in children(one, "prep"):
            if prep.lower_ == "for":
                return sides.party(child(prep, "pobj"))
    return None
