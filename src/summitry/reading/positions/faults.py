"""Whose fault it is, in a side's words: "the blame lies with Lima", "Lima should bear the blame", "Lima is not serious about peace"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import denied
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_BLAME = frozenset({"blame", "responsibility", "fault", "guilt"})
_BEARING = frozenset({"bear", "carry", "shoulder"})
_TAKING = frozenset({"take", "accept"})
_DEALING = frozenset({"negotiate", "bargain", "act", "talk", "deal", "behave"})
_EARNEST = frozenset({"serious", "sincere", "honest", "earnest", "genuine", "interested", "trustworthy"})


def at_fault(token: Token, sides: Sides) -> Trigger | None:
    """The complaint of who says that the other side is to blame, is not in earnest, or spoils the talks by its stubbornness; or None."""
    speaking = sides.speaking(token.idx)
    if speaking is None:
        return None
    if token.pos_ == "NOUN":
        found = _its_stubbornness(token, speaking, sides)
    elif token.pos_ in ("VERB", "AUX"):
        found = (
            _blame_lies(token, speaking, sides)
            or _should_bear_it(token, speaking, sides)
            or _not_in_earnest(token, speaking, sides)
        )
    else:
        return None
    return Trigger("complaint", speaking, token, token) if found else None


def _another(one: Token | None, speaking: str, sides: Sides) -> bool:
    return sides.party(one) not in (None, speaking)


def _blame_lies(verb: Token, speaking: str, sides: Sides) -> bool:
    """ "The blame LIES WITH LIMA", "responsibility for it rests with Lima, falls on Lima"."""
    what = child(verb, "nsubj")
    if what is None or verb.lemma_ not in ("lie", "lay", "rest", "fall"):
        return False
    if what.lower_ == "burden":
        named = any(one.lemma_.lower() in _BLAME | {"failure", "proof"} for one in governed(what, "of", "for"))
    else:
        named = what.lemma_.lower() in _BLAME
    if not named or negated(verb) or modal(verb) is not None:
        return False
    return any(_another(one, speaking, sides) for one in governed(verb, "with", "on", "upon"))


def _should_bear_it(verb: Token, speaking: str, sides: Sides) -> bool:
    """ "Lima SHOULD BEAR full responsibility, must take the blame for the failure": who says so lays it on Lima."""
    if modal(verb) not in words().must or negated(verb):
        return False
    things = [one.lemma_.lower() for one in children(verb, "dobj")]
    borne = verb.lemma_ in _BEARING and any(one in _BLAME for one in things)
    taken = verb.lemma_ in _TAKING and "blame" in things
    return (borne or taken) and _another(child(verb, "nsubj"), speaking, sides)


def _not_in_earnest(verb: Token, speaking: str, sides: Sides) -> bool:
    """ "Lima is NOT SERIOUS about peace", "is not interested in a settlement", "has not negotiated IN GOOD FAITH"."""
    if not denied(verb) or modal(verb) is not None or not _another(child(verb, "nsubj"), speaking, sides):
        return False
    if verb.lemma_ == "have":  # "Lima has no right to drill there"
        return any(one.lower_ in ("right", "business") and child(one, "acl", "relcl") for one in children(verb, "dobj"))
    if verb.lemma_ == "be":
        return any(one.lower_ in _EARNEST for one in children(verb, "acomp", "attr"))
    faith = any(one.lower_ == "faith" for one in governed(verb, "in"))
    seriously = any(one.lower_ in ("seriously", "sincerely", "honestly") for one in children(verb, "advmod"))
    return verb.lemma_.lower() in _DEALING and (faith or seriously)


def _its_stubbornness(noun: Token, speaking: str, sides: Sides) -> bool:
    """ "The talks failed because of LIMA'S INTRANSIGENCE", "the arrogance of Lima has wrecked them"."""
    if noun.lemma_.lower() not in words().stubbornness:
        return False
    return any(_another(one, speaking, sides) for one in (*children(noun, "poss"), *governed(noun, "of", "by")))
