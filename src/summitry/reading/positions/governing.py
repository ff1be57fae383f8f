"""The words that a position decides on, so that they tell none of their own: "refused TO ACCEPT it", "accused Lima OF REFUSING"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal
from summitry.reading.positions.doers import side_by_side
from summitry.reading.positions.matter import to_be_done_by
from summitry.reading.positions.phrases import phrase_act
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def governed_by(token: Token) -> Iterator[Token]:
    """Verbs below a trigger that it decides on, with their conjuncts: "refused to accept and sign"; the noun it takes up."""
    for one in children(token, "xcomp", "ccomp", "pcomp", "acl"):
        if one.dep_ != "ccomp" or modal(one) is None or phrase_act(token) is not None or token.lemma_ == "warn":
            yield one
            yield from (two for two in children(one, "conj") if side_by_side(two) is None)
            if phrase_act(one) is not None:
                yield from children(one, "dobj")  # "is ready to give up its claim"
    yield from (one for one in children(token, "dobj") if not _anothers(one))
    if phrase_act(token) == "complaint":
        yield from _complained_of(token)
    if (due := to_be_done_by(token)) is not None:
        yield due  # "gave Lima two weeks TO ACCEPT the deal"
    if token.lemma_ == "be":  # "it was Lima that REFUSED it"
        yield from (one for who in children(token, "attr") for one in children(who, "relcl"))
    if phrase_act(token) == "concession":  # "moved away from ITS DEMAND"
        for place in (token, *children(token, "prt", "advmod")):
            for prep in children(place, "prep"):
                yield from (one for one in children(prep, "pobj") if not _anothers(one))
    for prep in children(token, "prep"):
        if prep.lower_ in ("to", "from", "against"):  # "would never commit itself to RENOUNCING it"
            yield from children(prep, "pcomp")
        for thing in children(prep, "pobj"):
            if thing.lower_ == "position":  # "is in no position to accept it"
                yield from (*children(thing, "relcl", "acl"), *children(token, "advcl"))


def put_out_of_reach(found: Trigger) -> Iterator[int]:
    """ "it is out of the question TO GIVE UP the island", "it is impossible for Lima TO ACCEPT it": what is refused in such a clause."""
    below = (found.head, *(one for one in found.head.subtree if one.i > found.token.i))
    for one in below:
        to = any(two.lower_ == "to" for two in children(one, "aux"))
        if to and one.dep_ in ("advcl", "xcomp", "acl", "ccomp"):
            yield one.i


def _complained_of(verb: Token) -> Iterator[Token]:
    """ "accused Lima of REFUSING TO PAY, of BREAKING ITS PROMISES", "criticised it for REJECTING it": the other's deeds."""
    for place in (verb, *children(verb, "dobj", "npadvmod")):
        for prep in children(place, "prep"):
            deeds = [*children(prep, "pcomp")]
            for deed in deeds:
                yield deed
                deeds += children(deed, "xcomp", "ccomp")
                # "accused Lima of delay and CALLED on it to pay": hung on the deed, it is the accuser's.
                deeds += (one for one in children(deed, "conj") if one.tag_ == "VBG")
                things = (*children(deed, "dobj"), *governed(deed, "on", "to", "from"))
                yield from (one for one in things if not _anothers(one))


def _anothers(noun: Token) -> bool:
    """ "turned down a request FROM LIMA", "accepted Lima's demand": a position of its own, of who has it."""
    owner = child(noun, "poss")
    if owner is not None:
        return owner.tag_ != "PRP$"
    named = any(one.text[:1].isupper() for one in children(noun, "amod", "compound", "nmod"))
    named = named and noun.lemma_.lower() in words().things_asked  # "turned down an ICELANDIC request"
    return named or any(one.lower_ in ("by", "from") for one in children(noun, "prep"))
