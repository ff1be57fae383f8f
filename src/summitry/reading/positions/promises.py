"""What a side says that it will do for the other: go ahead with it, go on giving it, do what it has decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal
from summitry.reading.positions.harm import harms
from summitry.reading.positions.phrases import phrase, phrase_act
from summitry.reading.positions.substance import about_meeting, denied
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def goes_through(token: Token) -> bool:
    """ "would go ahead with the delivery", "will make good on the promise": what one lets nothing keep one from."""
    if phrase(token, words().going_through) is None:
        return False
    matter = [one for prep in token.subtree if prep.lower_ in ("with", "on") for one in children(prep, "pobj")]
    idle = words().meetings | words().procedural | words().joint_nouns
    return not any(one.lemma_.lower() in idle for one in matter)


def goes_on_giving(token: Token) -> bool:
    """ "would continue to sell them gas", "will go on paying the pensions"."""
    on = token.lemma_ == "continue" or any(one.lower_ == "on" for one in children(token, "prt", "prep", "advmod"))
    deeds = [
        *children(token, "xcomp", "pcomp"),
        *(two for one in children(token, "prep") for two in children(one, "pcomp")),
    ]
    idle = words().idle | words().wishing | words().wanting | words().pressing | words().hostile
    given = (one for one in deeds if child(one, "dobj") is not None and not about_meeting(one) and not harms(one))
    return on and any(one.lemma_.lower() not in idle and phrase_act(one) is None for one in given)


def decided(token: Token) -> Token | None:
    """ "said it had DECIDED TO FREE the crews", "has resolved to close its ports"."""
    if token.lemma_.lower() not in words().resolving or denied(token) or modal(token) is not None:
        return None
    inner = child(token, "xcomp")
    given = words().good_conditions - words().merely_met
    if inner is None or about_meeting(inner) or denied(inner) or child(inner, "dobj") is None:
        return None
    return inner if inner.lemma_.lower() in given or harms(inner) else None


def pledged(verb: Token, deed: Token) -> bool:
    """ "pledged to CLOSE the mills", "promised to CUT the duty": who promises does it for the other, where it is no harm by itself."""
    gates = any(one.lemma_.lower() in words().gates for one in children(deed, "dobj"))
    return verb.lemma_.lower() in words().promising and deed.lemma_.lower() in words().either_way and not gates
