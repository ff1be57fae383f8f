"""What a mention's own words say of which meeting it is: how it is described, and whether that was told before.

"The", "that", "its" point back, but not where the noun brings a description that is new: after talks of two presidents "the working
group on fisheries", "the breakfast with the bishops" are told of for the first time.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, subject
from summitry.reading.meetings.mention import Mention, Trigger
from summitry.reading.meetings.words import ORDINALS, words
from summitry.reading.who import Register
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_TELLS = frozenset({"NOUN", "PROPN", "ADJ", "VERB"})
_LINKS = frozenset({"of", "on", "with", "between", "by", "among", "about", "over", "for", "concerning"})


def said_in(sentence: Span) -> frozenset[str]:
    """The words of a sentence that tell something, as lemmas in lower case."""
    return frozenset(token.lemma_.lower() for token in sentence if token.pos_ in _TELLS)


def description(trigger: Trigger, register: Register) -> frozenset[str]:
    """ "the joint INSPECTION of the canal LOCKS by ENGINEERS": what sort of meeting, about what, with whom; empty for "the talks".

    Names of known sides and places are left out: those are compared as sides and places.
    """
    if not trigger.noun:
        return _who(trigger.token, register)
    words_of = (trigger.token, *_described(trigger.token))
    return frozenset(one.lemma_.lower() for one in words_of if not _empty(one) and not _known(one, register))


def _who(verb: Token, register: Register) -> frozenset[str]:
    """ "HYDROLOGISTS of both countries met", "the ADMIRALS will dine": those who meet, where they have no name."""
    heads = [one for one in (subject(verb), child(verb, "dobj")) if one is not None]
    found = (two for one in heads for two in (one, *children(one, "conj", "compound")))
    return frozenset(
        one.lemma_.lower()
        for one in found
        if one.pos_ == "NOUN" and not _empty(one) and not _known(one, register) and one.tag_ == "NNS"
    )


def _known(token: Token, register: Register) -> bool:
    start, end = token.idx, token.idx + len(token)
    if token.pos_ == "PROPN" and register.places_in(start, end):
        return True
    return any(
        mention.start <= start < mention.end
        for mention, _ in register.within(token.sent.start_char, token.sent.end_char)
    )


def _described(noun: Token) -> Iterator[Token]:
    before = children(noun, "compound", "amod", "nmod")
    yield from (one for one in before if not (_general(noun) and one.pos_ == "PROPN"))  # "the Minsk round": where
    for clause in children(noun, "relcl"):
        yield from (
            one for one in children(clause, "nsubj") if one.tag_ == "NNS"
        )  # "the visit which PHYSICIANS were to pay"
    for prep in children(noun, "prep"):
        if prep.lower_ not in _LINKS:
            continue
        for inner in children(prep, "pobj"):
            for one in (inner, *children(inner, "conj")):
                yield one
                yield from _described(one)


def _general(noun: Token) -> bool:
    """ "meeting", "visit", "session": a word for any meeting."""
    return noun.lemma_.lower() in words().general


def _empty(token: Token) -> bool:
    """ "planned", "two-day", "last", "Friday": when and what number, not what sort."""
    low = token.lemma_.lower()
    return (
        _general(token)
        or token.pos_ not in _TELLS
        or token.ent_type_ in ("DATE", "TIME", "ORDINAL", "CARDINAL")
        or low in ORDINALS
        or low in words().operators.adjectives
        or low in words().operators.verbs
        or low in words().saying_little
        or low.rsplit("-", 1)[-1] in words().measures
    )


def described_anew(mention: Mention, told: list[Mention]) -> bool:
    """Whether it is described in words that none of the sentences about a meeting has: another meeting.

    Who meets, by a verb, tells so only where the other sentences have such words, too: "the admirals dined" after "the ministers".
    """
    own = mention.described
    if not own or any(own & other.said for other in told):
        return False
    return mention.trigger.noun or any(other.said & _roles() for other in told)


def _roles() -> frozenset[str]:
    return (words().people["together"] | words().people["titles"]) - words().saying_little


def former(mention: Mention) -> bool:
    """ "The two LAST met in May", "at their PREVIOUS session", "an EARLIER round": one before those that the text is about."""
    token = mention.trigger.token
    if mention.outlook.status is not Status.HELD:
        return False
    if mention.trigger.noun:
        return any(one.lower_ in words().former for one in token.lefts)
    return any(one.lower_ == "last" for one in children(token, "advmod", "amod", "npadvmod"))


def one_beside(a: Token, b: Token) -> bool:
    """ "The tour was agreed AT the March session", "after a round in Bergen the ministers flew to a summit": a meeting that tells when
    another was, or was decided, is not that one. "Went there for talks", "held talks during a visit" are of one journey.
    """
    return any(_tells_when(one, other) for one, other in ((a, b), (b, a)))


def _tells_when(inner: Token, outer: Token) -> bool:
    if inner.dep_ != "pobj" or inner.head.lower_ not in words().apart:
        return False
    above = inner.head.head
    return above.i == outer.i or outer.head.i == above.i
