"""Whose part a condition is to fulfil."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, objects, subject
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


_TALKING = frozenset({"talk", "negotiation", "dialogue", "consultation", "discussion"})
_COUNTING = frozenset({"each", "all", "every", "one", "most", "some", "any", "none", "both", "many"})
_STATES = frozenset({"be", "have", "remain", "become", "stay", "stand", "fall", "rise", "grow"})


def whose(inner: Token, trigger: Trigger, addressee: str | None, sides: Sides) -> str | None:
    """The party that fulfils it: who does it, who owns or gives it; else the other side, since nobody waits for himself."""
    holder = trigger.holder
    if inner.pos_ == "NOUN" and inner.lemma_.lower() in words().votes and child(inner, "poss") is None:
        return None  # "not before the elections"
    if _of_both(inner, sides) or _of_the_process(inner, trigger) or (trigger.act == "threat" and _signed(inner)):
        return None
    if inner.pos_ in ("VERB", "AUX"):
        who = _doer(inner)
        party = _those(who, holder, sides) or sides.party(who)
        if party in sides.between and (kind := _called_there(inner, sides, named=False)) is not None:
            party = sides.others(
                inner, holder, kind
            )  # "until THE ARMY leaves": not that of the mediator spoken of last
        if party == holder and (meant := _the_other_it(who, inner, trigger, sides)) is not None:
            return meant
        if party == holder and child(inner, "nsubj") is not None:
            # Nobody threatens with what he himself may bring about: "will shut the port unless the bloc pays".
            own = _own_deed(inner) and trigger.act != "threat"
            return holder if own else _other(inner, trigger, addressee, sides)
        if party and party != holder and child(inner, "nsubjpass") is None:
            return party
        if (party := _who_lets_in(inner, holder, sides)) is not None:
            return party
        if who is not None and party is None and (party := _giver(who, holder, sides)):
            return party
        if who is not None and party is None and child(inner, "nsubjpass") is None and _bare_name(who, sides):
            return who.text  # a side that the register does not know
    elif party := _giver(inner, holder, sides):
        return party
    return _other(inner, trigger, addressee, sides)


def _the_other_it(who: Token | None, inner: Token, trigger: Trigger, sides: Sides) -> str | None:
    """ "Lima will not talk TO QUITO until IT LIFTS the ban", "will free the men of QUITO once ITS TROOPS LEAVE": the other side just
    named, where what is waited for is what one wants of it; "until it has consulted its parliament" is one's own.
    """
    if who is None or trigger.act in ("threat", "complaint") or not trigger.token.i < who.i:
        return None
    deed = inner.lemma_.lower()
    itself = who.lower_ in ("it", "they") and deed in words().waited_for
    men = who.lemma_.lower() in words().soldiers and deed in words().pulling_back
    if not itself and not (men and any(one.tag_ == "PRP$" for one in children(who, "poss"))):
        return None
    if child(inner, "nsubjpass", "neg") is not None:
        return None
    named = (
        sides.party(one) for one in reversed(who.doc[trigger.token.i + 1 : inner.left_edge.i]) if one.pos_ != "PRON"
    )
    return next((party for party in named if party not in (None, trigger.holder)), None)


def _who_lets_in(verb: Token, holder: str | None, sides: Sides) -> str | None:
    """ "if its boats are let into THE FAROESE zone", "provided that it is given access
    to LAOTIAN ports": who has the say there.
    """
    if child(verb, "nsubjpass") is None or child(verb, "agent") is not None:
        return None
    if verb.lemma_.lower() not in words().letting_in:
        return None
    inside = (noun for prep in _ways_in(verb) for noun in children(prep, "pobj"))
    owners = (
        sides.party(one) for noun in inside for one in (*children(noun, "poss", "compound", "amod", "nmod"), noun)
    )
    return next((party for party in owners if party and party != holder), None)


def _ways_in(verb: Token) -> list[Token]:
    things = children(verb, "dobj", "oprd", "nsubjpass")
    return [
        one
        for above in (verb, *things)
        for one in children(above, "prep")
        if one.lower_ in ("into", "to", "in", "through")
    ]


def _of_both(inner: Token, sides: Sides) -> bool:
    """ "If there is a settlement", "until a date has been fixed", "if others do so too": nobody's part alone."""
    if inner.pos_ not in ("VERB", "AUX"):
        return False
    if any(one.lower_ == "jointly" for one in inner.children):
        return True
    who = child(inner, "nsubj", "nsubjpass") or child(inner, "attr")
    if who is None:
        return False
    lemma, joint = who.lemma_.lower(), who.lemma_.lower() in words().joint_nouns
    if lemma in words().outsiders and who.pos_ == "PRON":
        return True  # "until something has been said about it"
    if lemma in _TALKING and inner.lemma_.lower() in words().going_on and child(inner, "dobj") is None:
        return True  # "until the talks end"
    if lemma in words().processes and inner.lemma_.lower() in words().outcomes | words().going_on:
        return not any(
            one.tag_ == "PRP$" or one.pos_ == "PROPN" for one in children(who, "poss")
        )  # "if diplomacy led nowhere"
    if any(
        one.lemma_.lower() in words().moods and child(one, "poss") is None for one in (who, *children(inner, "attr"))
    ):
        return inner.lemma_.lower() in words().coming_back and child(inner, "dobj") is None
    if child(inner, "expl") is not None:
        thing = child(inner, "attr") or who
        return thing.lemma_.lower() in words().joint_nouns
    if child(inner, "nsubjpass") == who:
        joint = joint and child(who, "poss") is None  # "the Bank's study" is the Bank's
        return joint and inner.lemma_.lower() in words().joint_verbs and child(inner, "agent") is None
    stands = inner.lemma_ == "be" and (
        any(
            one.lower_ in ("place", "force", "operation")
            for prep in children(inner, "prep")
            for one in children(prep, "pobj")
        )
        or any(one.lower_ in ("complete", "final", "ready") for one in children(inner, "acomp"))
    )
    if joint and stands:
        return True  # "until a settlement is in place", "until the restructuring is complete"
    if _happens(inner, who, sides):
        return True
    two = {party for one in (who, *children(who, "conj")) if (party := sides.party(one))}
    third = len(two) > 1 or any(one.lower_ in ("third", "neutral") for one in who.lefts)
    return (
        lemma in words().outsiders
        or third
        or (len(sides.several(who)) > 1 and not _they_there(who, sides))
        or (lemma in ("side", "party") and who.tag_ == "NNS")
    )


def _of_the_process(inner: Token, trigger: Trigger) -> bool:
    """ "would leave the process if IT brought nothing": the process, and no side."""
    who = child(inner, "nsubj")
    if who is None or who.lower_ not in ("it", "they") or inner.lemma_.lower() not in words().outcomes:
        return False
    return any(one.lemma_.lower() in words().processes for one in objects(trigger.head))


def _happens(inner: Token, who: Token, sides: Sides) -> bool:
    """ "Unless matches resume", "if water levels continue to fall", "until the strike is over": what comes or ends, and nobody does."""
    if who.dep_ != "nsubj" or who.pos_ != "NOUN" or child(inner, "dobj", "dative", "agent") is not None:
        return False
    if sides.party(who) is not None or child(who, "poss") is not None:
        return False
    if inner.lemma_ == "be":
        return any(one.lower_ in words().over for one in children(inner, "advmod", "acomp", "prep", "prt"))
    if who.lemma_.lower() in words().deeds:
        return False  # "until the ATTACKS stop": somebody attacks
    return inner.lemma_.lower() in words().happening


def _signed(inner: Token) -> bool:
    """ "will halt supplies IF NO CONTRACT IS SIGNED", "unless an accord was signed by June": both sign, and the threat is to the talks."""
    who = child(inner, "nsubjpass")
    signed = who is not None and inner.lemma_.lower() in ("sign", "initial") and child(inner, "agent") is None
    return signed and who is not None and who.lemma_.lower() in words().joint_nouns and child(who, "poss") is None


def _they_there(who: Token, sides: Sides) -> bool:
    """ "If THEY lift it, we sign": in a side's own mouth the other one, however many the register takes them for."""
    item = sides.voices.statement(who.idx)
    return who.lower_ == "they" and item is not None and item.kind == "direct"


def _bare_name(who: Token, sides: Sides) -> bool:
    """A name by itself that the register does not know at all: somebody that it knows speaks for a side or for none."""
    if (
        who.pos_ != "PROPN"
        or who.lemma_.lower() in words().collectives  # "until Parliament has voted"
        or who.ent_type_ in ("DATE", "TIME")
        or any(children(who, "compound", "poss", "amod", "nmod"))
    ):
        return False
    return not sides.register.within(who.idx, who.idx + len(who))


def _doer(inner: Token) -> Token | None:
    done_to = child(inner, "nsubjpass")
    return _each_of(subject(inner) if done_to is None or child(inner, "agent") is not None else done_to)


def _those(them: Token | None, holder: str | None, sides: Sides) -> str | None:
    """ "Its books can be shown to THE BANKS if each of THEM signs": the nearest several before it that are another side."""
    if them is None or them.lower_ != "them" or them.dep_ != "pobj":
        return None
    several = (one for one in reversed(them.doc[them.sent.start : them.i]) if one.tag_ in ("NNS", "NNPS"))
    return next((party for one in several if (party := sides.party(one)) not in (None, holder)), None)


def _each_of(who: Token | None) -> Token | None:
    """ "If each of THE BANKS agrees": those that are counted, not the counting word."""
    if who is None or who.lemma_.lower() not in _COUNTING:
        return who
    return next((one for of in children(who, "prep") if of.lower_ == "of" for one in children(of, "pobj")), who)


def _own_deed(inner: Token) -> bool:
    """Whether a subject does it rather than gets or is it: "we finish our review", not "we get the money"."""
    lemma = inner.lemma_.lower()
    return lemma not in words().receiving and lemma not in _STATES


def _giver(thing: Token, holder: str, sides: Sides) -> str | None:
    """The other party that owns, gives or does a thing: "Lima's signature", "guarantees from the league"; not "Chilean PRISONERS",
    "the RELEASE of the Chileans", which whoever holds them gives.
    """
    held = thing.lemma_.lower() in words().captives
    for owner in children(thing, "poss", "amod", "compound") if not held else ():
        if (party := sides.party(owner)) and party != holder:
            return party
    for prep in children(thing, "prep"):
        inner = child(prep, "pobj")
        party = sides.party(inner) if prep.lower_ in ("by", "from", "of") else None
        if inner is None or party is None:
            continue
        done = prep.lower_ != "of" or (
            thing.lemma_.lower() in words().fulfilments and not held and not _done_to(thing, inner)
        )
        if party != holder and done and (prep.lower_ != "of" or not sides.principals or party in sides.principals):
            return party
    return None


def _done_to(deed: Token, whom: Token) -> bool:
    """ "The RELEASE of Chileans", "the return of Peruvian REFUGEES": done to them, and by another."""
    return deed.lemma_.lower() in words().freeing or whom.lemma_.lower() in words().captives


def _other(inner: Token, trigger: Trigger, addressee: str | None, sides: Sides) -> str | None:
    """In talks of two, what one waits for is the other's."""
    met = sides.counterparts(trigger.holder)
    kind = _called_there(inner, sides)
    told = addressee not in (None, trigger.holder) and addressee not in words().go_betweens
    if told and (addressee in met or not met) and not (kind and addressee in sides.between):
        return addressee
    return sides.others(inner, trigger.holder, kind)


def _called_there(inner: Token, sides: Sides, *, named: bool = True) -> str | None:
    """ "Until THE ARMY leaves", "unless GOVERNMENT troops go", "if the GOVERNMENT'S jets stop": by which kind the other side is called.

    ``named``: not where a name stands there that tells whose it is.
    """
    who = child(inner, "nsubj")
    owned = child(inner, "nsubjpass") or who or inner
    kinds = words().collectives
    doing = [who] if who is not None else [one for by in children(inner, "agent") for one in children(by, "pobj")]
    owners = [
        one for one in children(owned, "poss", "compound", "nmod") if "state" in kinds.get(one.lemma_.lower(), ())
    ]
    if not named and any(one.pos_ == "PROPN" for one in (*doing, *children(owned, "poss", "compound", "amod", "nmod"))):
        return None
    near = (one for one in (*owners, *doing) if not named or sides.party(one) is None)
    return next((kind for one in near if (kind := one.lemma_.lower()) in kinds), None)
