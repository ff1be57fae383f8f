"""Reproaches in a side's own words: "They fish in our bay", "we have been waiting for a chart since Easter", "told nobody of it".

In quoted speech a side sets what the other does against itself: there it need be no wrong by its own word, as ``grievances`` asks of
reported speech; what is harmless is left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal, negated
from summitry.reading.positions.doers import doer
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import about_meeting, asked, denied, unreal
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_THEY = frozenset({"they", "you"})
_US = frozenset({"us", "our", "ours", "we", "me", "my"})
_WILL = frozenset({"will", "would"})


def reproach(token: Token, sides: Sides) -> Trigger | None:
    """The complaint that this verb tells in a side's words, or None: "They fish in our bay," said Quito's envoy."""
    if token.pos_ not in ("VERB", "AUX") or token.dep_ in ("aux", "auxpass") or asked(token) or unreal(token):
        return None
    speaking = sides.speaking(token.idx)
    if speaking is None or (sides.principals and speaking not in sides.principals):
        return None
    if not _told_as_fact(token):
        return None
    found = _kept_waiting(token, speaking, sides) or (
        _of_the_other(token, speaking, sides) and (_without_telling(token) or _in_a_quotation(token, sides))
    )
    return Trigger("complaint", speaking, token, token) if found else None


def _told_as_fact(token: Token) -> bool:
    """What is, was or has been, or what they "will not even" do."""
    if modal(token) is not None:
        return modal(token) in _WILL and denied(token)
    return token.tag_ in ("VBD", "VBZ", "VBP") or any(
        one.tag_ in ("VBD", "VBZ", "VBP") for one in children(token, "aux", "auxpass")
    )


def _of_the_other(token: Token, speaking: str, sides: Sides) -> bool:
    who = doer(token)
    if who is None:
        return False
    party = sides.party(who)
    if who.lower_ in _THEY:
        return party != speaking
    named = who.pos_ in ("NOUN", "PROPN") or who.lower_ in ("he", "she")
    talks = party is not None and (not sides.principals or party in sides.principals)
    return named and talks and party != speaking and party not in words().go_betweens


def _without_telling(token: Token) -> bool:
    """ "began to pump WITHOUT TELLING Lima", "moved the buoys WITHOUT NOTICE"; also of what one began or went on to do."""
    lemma = token.lemma_.lower()
    if lemma in words().minds | words().going | words().putting_off_verbs or about_meeting(token) or negated(token):
        return False
    chain = [
        token,
        *children(token, "xcomp"),
        *(two for one in children(token, "xcomp") for two in children(one, "xcomp")),
    ]
    for prep in (one for verb in chain for one in (*children(verb, "prep"), *_of_objects(verb))):
        inner = child(prep, "pcomp", "pobj")
        if prep.lower_ == "without" and inner is not None and inner.lemma_.lower() in words().untold:
            return True
    return False


def _of_objects(verb: Token) -> list[Token]:
    return [prep for thing in children(verb, "dobj") for prep in children(thing, "prep")]


def _in_a_quotation(token: Token, sides: Sides) -> bool:
    """A main clause of quoted speech that sets the other side's deeds against one's own: "They fish in OUR bay", "do NOT cooperate"."""
    item = sides.voices.statement(token.idx)
    if item is None or item.kind != "direct" or not _main(token, sides):
        return False
    lemma = token.lemma_.lower()
    if lemma == "be":
        return any(one.lower_ == "still" for one in children(token, "advmod"))  # "they are still there"
    if lemma in words().minds or (child(token, "nsubjpass") is not None and child(token, "agent") is None):
        return False
    if denied(token):
        return lemma not in words().undecided
    return lemma not in words().harmless and (_against_us(token) or _beside_us(token))


def _against_us(token: Token) -> bool:
    """ "count OUR fish", "before WE had heard of it": whom it is done to."""
    return any(one.lower_ in _US for one in token.subtree)


def _beside_us(token: Token) -> bool:
    """ "OUR nets are empty and they quarrel over spelling": what one suffers or does stands beside it."""
    above = token.head
    if token.dep_ != "conj" or above.pos_ not in ("VERB", "AUX"):
        return False
    who = child(above, "nsubj", "nsubjpass")
    return who is not None and (who.lower_ == "we" or any(one.lower_ == "our" for one in who.lefts))


def _main(token: Token, sides: Sides) -> bool:
    """Whether no clause inside the quotation stands above it."""
    top = token
    while top.dep_ == "conj" and top.head.pos_ in ("VERB", "AUX"):
        top = top.head
    if top.dep_ in ("ROOT", "parataxis"):
        return True
    return top.dep_ == "ccomp" and sides.voices.statement(top.head.idx) is not sides.voices.statement(top.idx)


def _kept_waiting(token: Token, speaking: str, sides: Sides) -> bool:
    """ "We have waited long enough", "we have been waiting for a chart since Easter"; told of with its years: "had waited three years"."""
    waits = token.lemma_.lower() == "wait" and any(one.lemma_ == "have" for one in children(token, "aux"))
    item = sides.voices.statement(token.idx)
    said = item is not None and (item.kind == "direct" or any(one.like_num for one in token.subtree))
    years = any(one.lemma_.lower() in words().spans and any(two.like_num for two in one.lefts) for one in token.subtree)
    too_long = years or any(one.lower_ in ("since", "enough", "too") for one in token.subtree)
    return waits and said and too_long and not negated(token) and sides.party(doer(token)) == speaking
