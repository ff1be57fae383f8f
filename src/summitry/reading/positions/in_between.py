"""Who stands between the sides of one article: whoever it calls a mediator or says to mediate. Nobody waits for them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, span_of, subject
from summitry.reading.positions.words import words
from summitry.reading.principals import side_of
from summitry.reading.who import Register

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_BEFORE_A_NAME = ("compound", "amod", "nmod", "appos")


def in_between(doc: Doc, register: Register) -> frozenset[str]:
    """The parties that mediate in this article: "the Ostrovan MEDIATOR", "Ostrova, which MEDIATES", "a truce BROKERED by Ostrova"."""
    found: set[str] = set()
    for token in doc:
        if token.pos_ in ("NOUN", "PROPN") and token.lemma_.lower() in words().mediators:
            found |= set(_named_with(token, register))
        elif token.pos_ == "VERB" and token.lemma_.lower() in words().mediating and not _of_many(token):
            found |= set(_doing(token, register))
    return frozenset(found)


def _named_with(noun: Token, register: Register) -> Iterator[str]:
    """The one party named with a mediator: "Kenyan mediator Mboya", "Mboya, the mediator", "mediators from Kenya"."""
    root = noun
    while root.dep_ in _BEFORE_A_NAME and root.head != root:
        root = root.head
    if root.dep_ in ("dobj", "attr") and root == noun and child(root, "appos") is None:
        who = subject(root.head) if root.head.lemma_ in ("be", "become") else None
        yield from _sides(who, register)
    parts = [root, *(one for one in root.lefts if one.dep_ in ("amod", "compound", "nmod", "poss"))]
    parts += children(root, "appos")
    parts += [one for prep in children(noun, "prep") if prep.lower_ == "from" for one in children(prep, "pobj")]
    named = {side for one in parts for side in _sides(one, register)}
    if len(named) == 1:
        yield named.pop()


def _doing(verb: Token, register: Register) -> Iterator[str]:
    agent = child(verb, "agent")
    if agent is not None:
        yield from _sides(child(agent, "pobj"), register)
    elif child(verb, "nsubjpass") is None:
        done = verb.tag_ != "VBN" or any(one.lemma_ == "have" for one in children(verb, "aux"))
        yield from _sides(subject(verb) if done else None, register)


def _of_many(verb: Token) -> bool:
    """ "asked Ostrova to mediate", "wants nobody to mediate": who is only asked may not do so."""
    return verb.dep_ == "ccomp" and any(one.lower_ in ("nobody", "no") for one in verb.children)


def _sides(token: Token | None, register: Register) -> Iterator[str]:
    if token is None:
        return
    actor = register.at(*span_of(token, frozenset({"relcl", "acl", "prep", "appos", "conj", "cc"})))
    side = side_of(actor) if actor is not None else None
    if side is not None:
        yield side
