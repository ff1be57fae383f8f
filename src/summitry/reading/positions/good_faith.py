"""Promises that a side tells by what it will not do, or by keeping its word: "will never be the first to", "will not allow its soil to
be used", "will honour its commitments", "has no intention of attacking"; and its warnings that the other "will bear the consequences", that
it "will not stand idly by".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import asked, denied, supposed
from summitry.reading.positions.tellers import telling_side
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_AHEAD = frozenset({"will", "would", "shall"})
_ALLOWING = frozenset({"allow", "permit", "let"})
_BEARING = frozenset({"bear", "face", "suffer", "take", "answer", "reap", "carry"})
_HELD = frozenset({"responsible", "accountable", "liable", "answerable"})


def in_good_faith(token: Token, sides: Sides) -> Trigger | None:
    """The promise, or the warning of consequences, that this verb tells in a side's words; or None."""
    if token.pos_ not in ("VERB", "AUX") or asked(token) or supposed(token):
        return None
    speaking = sides.speaking(token.idx) or telling_side(token, sides)
    if speaking is None:
        return None
    if _consequences(token, speaking, sides):
        return Trigger("threat", speaking, token, token)
    if sides.party(child(token, "nsubj")) != speaking:
        return None
    if _not_idly(token):
        return Trigger("threat", speaking, token, token)
    kept = modal(token) in _AHEAD and (_never_first(token) or _not_from_here(token) or _keeps_word(token))
    return Trigger("commitment", speaking, token, token) if kept else None


def means_no_harm(token: Token) -> bool:
    """ "has NO INTENTION of attacking, no plan to invade": a promise; "no intention of leaving the valley" refuses."""
    for thing in children(token, "dobj", "attr"):
        inner = [
            *children(thing, "acl", "relcl"),
            *(two for one in children(thing, "prep") for two in children(one, "pcomp")),
        ]
        if any(one.lemma_.lower() in words().to_harm for one in inner):
            return True
    return False


def _not_idly(verb: Token) -> bool:
    """ "will not STAND IDLY BY", "would not remain a passive ONLOOKER", "will not sit with folded arms"."""
    if modal(verb) not in _AHEAD or not denied(verb) or verb.lemma_.lower() not in words().staying_idle:
        return False
    next_to = children(verb, "prep") if verb.lemma_ in ("stand", "sit") else ()
    by = any(
        one.lower_ == "by" and child(one, "pobj", "pcomp") is None
        for one in (*next_to, *children(verb, "prt", "advmod"))
    )
    return by or any(one.lower_ in words().idly for one in verb.subtree if one.i > verb.i)


def _never_first(verb: Token) -> bool:
    """ "will not be THE FIRST to open fire"."""
    return (
        verb.lemma_ == "be"
        and denied(verb)
        and any(one.lower_ == "first" for one in children(verb, "attr", "acomp", "advmod", "oprd"))
    )


def _not_from_here(verb: Token) -> bool:
    """ "will not allow OUR SOIL TO BE USED against them"."""
    if verb.lemma_ not in _ALLOWING or not denied(verb):
        return False
    used = [one for one in children(verb, "ccomp", "xcomp") if one.lemma_ in ("use", "become")]
    owned = (child(one, "nsubj", "nsubjpass") for one in used)
    return any(who is not None and any(two.tag_ == "PRP$" or two.dep_ == "poss" for two in who.lefts) for who in owned)


def _keeps_word(verb: Token) -> bool:
    """ "will HONOUR ITS COMMITMENTS, keep its word, abide by its obligations"."""
    if denied(verb) or verb.lemma_.lower() not in words().word_keeping:
        return False
    things = (*children(verb, "dobj"), *governed(verb, "by", "to"))
    return any(one.lemma_.lower() in words().given_words for one in things)


def _consequences(verb: Token, speaking: str, sides: Sides) -> bool:
    """ "Lima WILL BEAR THE CONSEQUENCES", "must face the consequences", "will be HELD RESPONSIBLE for any consequences"."""
    if modal(verb) not in (*_AHEAD, "must", "should") or denied(verb):
        return False
    who = child(verb, "nsubj", "nsubjpass")
    if verb.lemma_ == "have" and child(verb, "dobj") is None:
        verb = child(verb, "xcomp") or verb  # "would HAVE TO BEAR the consequences"
    if who is None or sides.party(who) == speaking:
        return False
    if verb.lemma_.lower() in _BEARING:
        borne = (*children(verb, "dobj"), *governed(verb, "for"))
        return any(one.lemma_ in ("consequence", "repercussion") for one in borne)
    held = verb.lemma_ in ("hold", "be") and any(
        one.lower_ in _HELD for one in children(verb, "oprd", "acomp", "xcomp", "ccomp")
    )
    to_come = (
        one for place in verb.subtree for one in governed(place, "for") if one.lemma_ in ("consequence", "repercussion")
    )
    return held and any(to_come)
