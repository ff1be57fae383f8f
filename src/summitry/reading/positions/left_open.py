"""What a sentence asks or leaves open: "did not say when Lima would free the crew" tells nobody's stance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children, modal
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import says_no
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_ASKING = frozenset({"WP", "WRB", "WDT", "WP$"})
_WITHIN = frozenset({"xcomp", "acomp", "dobj", "attr", "oprd"})


def left_open(token: Token) -> bool:
    """Whether a word of stance stands in a question that somebody asks or will not answer: "did not know what Lima was READY to pay",
    "refused to disclose what it WOULD DO if Quito attacked", "asked what concessions Lima would MAKE"; not "told Quito what it WANTS".
    """
    if token.pos_ not in ("VERB", "AUX", "ADJ", "NOUN"):
        return False
    clause = token
    while clause.dep_ in _WITHIN and clause.head != clause:
        clause = clause.head
    if clause.dep_ not in ("ccomp", "pcomp", "advcl") or not _opens_with_a_question(clause):
        return False
    above = clause.head.head if clause.dep_ == "pcomp" else clause.head
    if not above.i < clause.left_edge.i:
        return False
    lemma = above.lemma_.lower()
    if lemma in words().wanting_to_know and clause.dep_ != "advcl":
        return True
    unsaid = lemma in words().making_known or _unclear(above)
    return unsaid and (says_no(above) or _declines(above))


def foretold(verb: Token, holders: tuple[str, ...], sides: Sides) -> bool:
    """ "Lima would PROBABLY accept the plan, envoys said", "MAY YET give way": what others think that it will do."""
    guessed = modal(verb) is not None and any(one.lower_ in words().guessing for one in children(verb, "advmod"))
    if guessed and sides.voices.speaking_party(verb.idx) not in holders:
        return True
    return modal(verb) in ("may", "might") and sides.speaking(verb.idx) not in holders


def _opens_with_a_question(clause: Token) -> bool:
    first = clause.left_edge
    return first.tag_ in _ASKING and first.lower_ not in ("who", "which", "that") and first.i < clause.i


def _declines(verb: Token) -> bool:
    """ "REFUSED to disclose what", "DECLINED to say how", "was UNABLE to tell what"."""
    above = verb.head
    unwilling = above.lower_ == "unable" or words().verbs.get(above.lemma_.lower()) == "refusal"
    return verb.dep_ == "xcomp" and unwilling


def _unclear(verb: Token) -> bool:
    """ "It was not CLEAR what", "it is not KNOWN when"."""
    return verb.lemma_ == "be" and any(one.lower_ in ("clear", "certain", "sure") for one in children(verb, "acomp"))


def has_to_say(verb: Token) -> bool:
    """ "what Lima HAS TO SAY", "what it HAD TO OFFER": what somebody has, and nothing that he must."""
    inner = child(verb, "xcomp")
    if verb.lemma_ != "have" or inner is None or inner.lemma_.lower() not in words().had_to_hand:
        return False
    things = [*children(verb, "dobj"), *children(inner, "dobj"), *([verb.head] if verb.dep_ == "relcl" else [])]
    return any(one.tag_ in ("WP", "WDT") or one.lower_ in _SOMETHING for one in things)


_SOMETHING = frozenset({"something", "nothing", "anything", "everything", "much", "little", "lot", "whatever", "more"})
