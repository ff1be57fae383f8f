"""What a side says of its own doings: "we do not bargain with pirates", "unless it is paid, we go to court", "means to close the strait
unless".

No modal tells these: they are in the present, where the speaker's own side is who does it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated
from summitry.reading.positions.conditions import Hanging, hanging
from summitry.reading.positions.doers import doer
from summitry.reading.positions.harm import averts, hurts
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import about_meeting, denied
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_PRESENT = frozenset({"VBZ", "VBP"})
_ACKNOWLEDGING = frozenset({"recognise", "recognize", "acknowledge", "accept"})


def dealing(token: Token, speaking: str | None, sides: Sides) -> Trigger | None:
    """The refusal or threat of who tells in the present what its own side does or does not do, or None."""
    if modal(token) is not None or token.dep_ in ("aux", "auxpass"):
        return None
    if (meant := _meant(token)) is not None:
        holder = sides.party(doer(token))
        threatens = holder is not None and speaking in (None, holder) and _unless(hanging(token)) and _hurts(meant)
        return Trigger("threat", holder, token, token) if threatens and holder is not None else None
    if (holder := _does_not_want(token, speaking, sides)) is not None:
        return Trigger("refusal", holder, token, token)
    if speaking is None or sides.party(doer(token)) != speaking:
        return None
    if _does_not(token) or _is_not_doing(token):
        return Trigger("refusal", speaking, token, token)
    threatens = token.tag_ in _PRESENT and not denied(token) and _unless(hanging(token)) and _hurts(token)
    return Trigger("threat", speaking, token, token) if threatens else None


def _unless(waits: Hanging) -> bool:
    """Whether it is to come where the other side does not do its part."""
    return waits.relation == "unless" or averts(waits)


def _hurts(verb: Token) -> bool:
    return hurts(verb) and not denied(verb)


def _meant(token: Token) -> Token | None:
    """ "means TO CLOSE the strait", "has resolved TO STRIKE", "has orders TO SEIZE the barges": what is about to be done."""
    lemma = token.lemma_.lower()
    if negated(token):
        return None
    if lemma in words().intending | words().resolving:
        return next((one for one in children(token, "xcomp") if _infinitive(one)), None)
    if lemma in ("have", "give", "be") and not negated(token):
        orders = (one for one in children(token, "dobj", "nsubjpass") if one.lemma_.lower() in words().orders)
        return next((two for one in orders for two in children(one, "acl", "relcl") if _infinitive(two)), None)
    return None


def _does_not_want(token: Token, speaking: str | None, sides: Sides) -> str | None:
    """Who "does not want to sign", "does not wish to touch it before the guns are gone": whose refusal that is."""
    inner = next((one for one in children(token, "xcomp") if _infinitive(one)), None)
    if token.lemma_.lower() not in ("want", "wish", "care", "dare") or not negated(token) or inner is None:
        return None
    waits = hanging(token).relation in ("until", "unless")
    granted = inner.lemma_.lower() in words().dealing | words().about_to | words().yielding and bool(_with_what(inner))
    holder = sides.party(doer(token))
    told = holder is not None and speaking in (None, holder)
    return holder if told and (waits or granted) and not about_meeting(inner) else None


def _infinitive(verb: Token) -> bool:
    return any(one.lower_ == "to" for one in children(verb, "aux"))


def _does_not(token: Token) -> bool:
    """ "We do not pay ransoms", "it does not recognise the map": what it never does, it will not do now."""
    does = any(one.lemma_ == "do" and one.tag_ in _PRESENT for one in children(token, "aux"))
    gives_up = token.lemma_ == "give" and child(token, "prt") is not None
    dealt = token.lemma_.lower() in words().dealing | _ACKNOWLEDGING and not gives_up and bool(_with_what(token))
    return does and negated(token) and dealt


def _is_not_doing(token: Token) -> bool:
    """ "We are not signing this": what one is not about to do."""
    going_on = token.tag_ == "VBG" and any(
        one.lemma_ == "be" and one.tag_ in _PRESENT for one in children(token, "aux")
    )
    if not going_on or not negated(token) or about_meeting(token):
        return False
    done = token.lemma_.lower() in words().dealing | words().about_to | words().clinging | words().yielding
    return done and bool(_with_what(token)) and not any(children(token, "xcomp"))


def _with_what(token: Token) -> list[Token]:
    things = [*children(token, "dobj", "prt", "dative", "ccomp")]
    return things + [one for one in children(token, "prep") if child(one, "pobj", "pcomp") is not None]
