"""Meetings told by whom one has come or asks to come: "summoned the Chadian ambassador", "rejected an
offer to talk", "invited her to come in May".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, negated
from summitry.reading.meetings.outlook import auxiliaries, lookup
from summitry.reading.meetings.tense import dated
from summitry.reading.meetings.together import person, titled
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def deals(verb: Token) -> bool:
    """Whether the verb tells of a meeting by who comes to whom."""
    return _to_be_received(verb) or summons_envoy(verb) or _offered(verb) or bidden_to_come(verb) is not None


def summons_envoy(verb: Token) -> bool:
    """ "summoned the Chadian ambassador on Monday to protest", "called in the Danish charge d'affaires", "The Omani envoy was called to the
    ministry": whom a ministry has come to it meets there with somebody of it; "recalled its ambassador" is none.
    """
    inwards = any(one.lower_ == "in" and child(one, "pobj") is None for one in children(verb, "prt", "prep", "advmod"))
    office = any(one.lemma_.lower() in words().venues for one in governed(verb, "to"))
    asks = verb.lemma_ in ("summon", "convoke") or (verb.lemma_ in ("call", "ask", "invite") and (inwards or office))
    inside = next(governed(verb, "in"), None) if verb.lemma_ == "call" else None
    if inside is not None and child(verb, "dobj", "nsubjpass") is None and envoy(inside):
        asks = True  # "called IN the Danish ambassador": the parser takes it for a preposition
    if not asks or negated(verb) or verb.tag_ not in ("VBD", "VBN"):
        return False
    whom = child(verb, "nsubjpass") or child(verb, "dobj") or inside
    own = whom is not None and any(one.lower_ in ("its", "their", "his", "her") for one in children(whom, "poss"))
    one = whom is not None and (whom.tag_ in ("NN", "NNP") or whom.lower_.endswith("affaires"))
    return whom is not None and one and not own and envoy(whom)


def envoy(whom: Token) -> bool:
    """ "the Chadian ambassador", "Deputy High Commissioner Lo", "the head of the EU delegation": who stands for a state at another."""
    words_of = (whom, *children(whom, "compound", "appos"))
    heads = any(
        one.lemma_ == "head" and any(x.lemma_ in ("delegation", "mission") for x in governed(one, "of"))
        for one in words_of
    )
    return heads or any(one.lemma_.lower() in words().dealt["envoys"] for one in words_of)


def _offered(verb: Token) -> bool:
    """ "rejected an offer by the government TO TALK about the dam", "a proposal to sit down", "their offer to negotiate"."""
    if (
        verb.lemma_ not in ("talk", "sit", "speak", "discuss", "bargain")
        or verb.dep_ != "acl"
        or "to" not in auxiliaries(verb)
    ):
        return False
    offer = verb.head
    return words().operators.nouns.get(offer.lemma_.lower()) is Status.PROPOSED and lookup(offer.head) is not None


def _to_be_received(verb: Token) -> bool:
    """ "rebuffed a request from the envoy TO BE RECEIVED", "asked TO BE SEEN by the king", "its request TO BE HEARD": of who asks."""
    passive = any(one.lower_ == "be" for one in children(verb, "auxpass", "aux")) and "to" in auxiliaries(verb)
    if verb.lemma_ not in ("receive", "see", "hear", "host", "consult") or verb.tag_ != "VBN" or not passive:
        return False
    asks = words().operators.nouns.get(verb.head.lemma_.lower()) if verb.dep_ == "acl" else lookup(verb.head)
    return verb.dep_ in ("acl", "xcomp") and asks is Status.PROPOSED


def bidden_to_come(verb: Token) -> Token | None:
    """ "invited the Chadian delegation TO COME next month instead", "asked the minister TO RETURN on Friday": who bids them comes to be
    their host. The verb of bidding, or None."""
    above = verb.head
    if (
        verb.lemma_ not in ("come", "return", "visit")
        or verb.dep_ not in ("xcomp", "ccomp")
        or "to" not in auxiliaries(verb)
    ):
        return None
    if above.lemma_.lower() not in words().bidding["bidding"] | {"invite"} or child(verb, "dobj") is not None:
        return None
    guest = child(above, "dobj", "nsubjpass") or child(verb, "nsubj")
    comes = guest is not None and (
        guest.lemma_.lower() in words().envoys or titled(guest) or (person(guest) and guest.pos_ == "PROPN")
    )
    return above if comes and dated(verb) and not list(governed(verb, "to", "in", "for")) else None
