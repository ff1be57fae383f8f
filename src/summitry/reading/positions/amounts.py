"""Positions told in figures: "has gone from 60 to 74 million", "its offer stands at 5.5 percent"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated
from summitry.reading.positions.conditions import hanging
from summitry.reading.positions.doers import doer
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import asked, supposed, unreal
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words
from summitry.reading.who.roles import role_of

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_MOVING = frozenset(
    {"go", "move", "come", "climb", "slip", "shift", "creep", "edge", "inch", "stretch", "drop", "rise", "budge"}
)
_MIGHT = frozenset({"would", "could", "can", "will"})
_STANDING = frozenset({"stand", "remain", "stay", "rest"})
_OPEN = frozenset({"open", "valid", "ajar"})
_SHUT = frozenset({"shut", "closed", "locked"})
_STANDING_OFFERS = frozenset({"offer", "proposal", "invitation"})
_SIDEWAYS = frozenset({"up", "down"})


def moved(token: Token, sides: Sides) -> Trigger | None:
    """The concession of a side that has moved from one figure to another, or down or up to one; what it would go to it offers."""
    if token.pos_ != "VERB" or token.lemma_.lower() not in _MOVING or modal(token) not in (None, *_MIGHT):
        return None
    if negated(token) or supposed(token) or asked(token) or child(token, "dobj") is not None:
        return None
    behind = {prep.lower_: inner for prep in _preps(token) if (inner := child(prep, "pobj")) is not None}
    to, start = behind.get("to"), behind.get("from")
    if to is None and start is not None and any(one.lower_ == "to" for one in start.subtree):
        to = start  # "from €60 million to €74 million": the parse makes one figure of it
    if to is None or not _figure(to) or (modal(token) is not None and not _sum(to)):
        return None
    aside = any(one.lower_ in _SIDEWAYS for one in children(token, "prt", "advmod"))
    if modal(token) is None and not aside and (start is None or not _figure(start)):
        return None
    down = any(one.lower_ == "down" for one in children(token, "prt", "advmod"))
    act = (
        "concession" if modal(token) is None or (down and not hanging(token).marked) else "offer"
    )  # "would go to 5 percent", "could stretch to seven"
    holder = sides.party(doer(token)) if _somebody(doer(token)) else None
    return Trigger(act, holder, token, token) if holder else None


def _somebody(who: Token | None) -> bool:
    """ "Lima", "the union", "its envoy"; "Lima's exports" move by themselves."""
    if who is None or who.pos_ != "NOUN":
        return who is not None
    return who.lemma_.lower() in words().collectives or role_of(who.lower_) is not None


def stands_at(token: Token) -> bool:
    """ "Oslo's OFFER stands at 5.5 percent", "the demand remains at 9": the noun's clause says how much."""
    if token.dep_ != "nsubj" or token.head.lemma_.lower() not in _STANDING:
        return False
    return any(
        prep.lower_ == "at" and any(_figure(one) for one in children(prep, "pobj"))
        for prep in children(token.head, "prep")
    )


def on_the_table(token: Token, sides: Sides) -> Trigger | None:
    """ "Oslo says its 7 percent stays ON THE TABLE": an offer of so much."""
    thing = child(token, "nsubj")
    if token.lemma_.lower() not in _STANDING | {"be"} or thing is None or negated(token) or unreal(token):
        return None
    where = list(governed(token, "on"))
    if not any(one.lower_ == "table" for one in where) or not (
        _figure(thing) or thing.lemma_.lower() in words().tabled
    ):
        return None
    owner = child(thing, "poss")
    holder = sides.party(owner) if owner is not None else None
    return Trigger("offer", holder, thing, thing) if holder else None


def still_open(token: Token, sides: Sides) -> Trigger | None:
    """ "The invitation stood", "its offer remained open", "the door of the ministry is open", "the door was not shut": an offer."""
    thing = child(token, "nsubj", "nsubjpass")
    if thing is None or modal(token) is not None or supposed(token) or asked(token):
        return None
    behind = (
        *governed(thing, "to", "for"),
        *children(thing, "acl", "relcl"),
    )  # the tagger's verb in "the door TO DIALOGUE"
    if any(one.lemma_.lower() in words().meetings for one in behind):
        return None  # "the door to dialogue is open": to meet
    if any(one.lower_ == "to" for how in children(token, "acomp") for one in children(how, "prep")):
        return None  # "is open to both": "open" tells it
    if thing.lemma_ == "door" and token.lower_ in _SHUT and negated(token):
        holder = sides.speaking(token.idx)  # "the door was not SHUT"
        return Trigger("offer", holder, token, token) if holder else None
    lemma, how = token.lemma_.lower(), {one.lower_ for one in children(token, "acomp", "oprd", "amod")}
    if thing.lemma_ == "door":
        stands = bool(how & _OPEN) if not negated(token) else bool(how & _SHUT)
    else:
        stands = thing.lemma_.lower() in _STANDING_OFFERS and not negated(token)
        stands = stands and (bool(how & _OPEN) or (lemma in ("stand", "hold") and not how)) and not stands_at(thing)
    if lemma not in _STANDING | {"be", "hold"} or not stands:
        return None
    owners = (*children(thing, "poss"), *governed(thing, "of", "from"))
    holder = next((found for one in owners if (found := sides.party(one))), None) or sides.speaking(token.idx)
    return Trigger("offer", holder, token, token) if holder else None


def _preps(verb: Token) -> list[Token]:
    preps = [*children(verb, "prep")]
    preps += [inner for one in children(verb, "prt", "advmod") for inner in children(one, "prep")]
    return preps + [inner for prep in preps for inner in children(prep, "prep")]  # "from 60 to 74"


def _sum(noun: Token) -> bool:
    """ "5 percent", "seven", "$1.8 billion"; not "two meetings"."""
    units = noun.lemma_.lower() in words().units or any(one.is_currency for one in noun.subtree)
    return noun.like_num or units


def _figure(noun: Token) -> bool:
    return noun.ent_type_ not in ("DATE", "TIME") and (
        noun.like_num or any(one.like_num or one.is_currency for one in noun.children)
    )
