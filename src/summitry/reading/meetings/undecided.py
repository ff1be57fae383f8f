"""Who has not answered yet: "Lima has accepted. Quito will reply on Friday" leaves a proposal a proposal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, governed, modal, negated, subject
from summitry.reading.meetings.tense import conditional, nobody
from summitry.reading.meetings.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_ALL = frozenset({"both", "all", "everybody", "everyone", "each"})
_NO = frozenset({"no", "nothing"})


def leaves_open(verb: Token) -> bool:
    """Whether the verb tells that somebody has yet to answer: "has not replied", "will decide on Friday", "is studying the offer",
    "gave no answer", "asked for time to think", "is undecided"."""
    if verb.pos_ not in ("VERB", "AUX") or conditional(verb) or child(verb, "nsubjpass") is not None:
        return False
    who = subject(verb)
    if who is None or who.lemma_.lower() in words().nouns:
        return False
    return _not_yet(verb) or _will_answer(verb) or _thinks_it_over(verb) or _gives_none(verb)


def by_all(verb: Token) -> bool:
    """ "BOTH have accepted", "ALL SIDES agreed", "the two have said yes"."""
    who = subject(verb)
    if who is None:
        return False
    said = {who.lower_, *(one.lower_ for one in who.lefts)}
    return bool(said & (_ALL | {"two"}))


def _not_yet(verb: Token) -> bool:
    """ "has not answered", "has yet to respond", "did not say whether it would come", "had not made up its mind"."""
    lemma = verb.lemma_.lower()
    answers = lemma in words().replies["deciding"] and child(verb, "dobj") is None
    answers |= lemma == "make" and any(one.lower_ in ("mind", "decision") for one in children(verb, "dobj"))
    answers |= lemma == "say" and any(
        one.lower_ in ("whether", "if") for clause in children(verb, "ccomp") for one in children(clause, "mark")
    )
    return answers and (negated(verb) or nobody(verb)) and modal(verb) is None


def _will_answer(verb: Token) -> bool:
    """ "will answer on Friday", "said it would decide after the vote", "is to reply next week"."""
    to = verb.dep_ == "xcomp" and verb.head.lemma_ == "be" and any(one.lower_ == "to" for one in verb.lefts)
    will = modal(verb) in ("will", "would", "shall") or to
    return will and not negated(verb) and verb.lemma_.lower() in words().replies["deciding"]


def _thinks_it_over(verb: Token) -> bool:
    """ "is studying the offer", "was still considering it", "asked for time to consider", "remains undecided"."""
    lemma = verb.lemma_.lower()
    if lemma in words().replies["studying"] and verb.tag_ == "VBG" and not negated(verb):
        return any(one.lemma_ == "be" for one in children(verb, "aux"))
    if lemma in ("ask", "request", "want", "need") and not negated(verb):
        times = (one for one in (*children(verb, "dobj"), *governed(verb, "for")) if one.lemma_ == "time")
        return any(_to_think(one) for one in times)
    undecided = (one.lower_ for one in children(verb, "acomp", "oprd"))
    return lemma in ("be", "remain") and not negated(verb) and any(one in ("undecided", "silent") for one in undecided)


def _to_think(time: Token) -> bool:
    """ "time TO CONSIDER", "time to think it over", "time for reflection"."""
    done = {one.lemma_.lower() for one in children(time, "acl", "relcl")} | {
        one.lemma_.lower() for one in governed(time, "for")
    }
    return bool(done & (words().replies["studying"] | words().replies["deciding"] | {"reflection", "thought"}))


def _gives_none(verb: Token) -> bool:
    """ "gave no answer", "has sent no reply", "reserved its answer"."""
    for one in children(verb, "dobj"):
        if one.lemma_.lower() in ("answer", "reply", "response", "decision"):
            none = any(two.lower_ in _NO for two in one.lefts) or negated(verb)
            return none or verb.lemma_.lower() in ("reserve", "delay", "withhold", "owe")
    return False
