"""A bare no to what somebody has just asked or offered: "Oslo wants the fee halved. Bern refused.", "..., but Bern said no"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from summitry.model import Position
from summitry.model.evidence import Evidence, evidence_at
from summitry.reading.grammar import child, children, modal, negated, sentence_span
from summitry.reading.positions.doers import doer
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.substance import unreal
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_PUT = frozenset({"demand", "offer"})
_POINTING = frozenset(
    {"it", "this", "that", "them", "both", "either", "to do so", "doing so", "the idea", "the proposal", "the demand"}
)
_SAID = frozenset({"say", "answer", "reply"})
_ANSWERS = frozenset({"answer", "reply", "response"})


def answered(
    text: str, sentence: Span, here: Sequence[Position], before: Sequence[Position], sides: Sides
) -> list[Position]:
    """The positions of a sentence with what its refusals point back to, and with the bare refusals that answer another side.

    What is answered stands in the sentence itself or in the one before it; a no to nothing that one knows of is no position.
    """
    found = [one for one in (_answer(one, here, before) for one in here) if not _of_a_meeting(one, sentence)]
    refusing = {one.holder for one in found if one.act == "refusal"}
    for token in sentence:
        holder = _says_no(token, sides)
        if holder is None or holder in refusing:
            continue
        asked = _asked(holder, [one for one in here if _stands_before(one, token, text)], before)
        if asked is None:
            continue
        refusing.add(holder)
        own = evidence_at(text, *sentence_span(sentence))
        found.append(
            Position(
                holder=holder,
                act="refusal",
                issue=asked.issue,
                what=asked.what,
                addressee=asked.holder,
                according_to=None,
                condition=None,
                evidence=_both(asked, own),
            )
        )
    return found


def _answer(position: Position, here: Sequence[Position], before: Sequence[Position]) -> Position:
    points = position.act == "refusal" and position.what.lower() in _POINTING
    return _resolved(position, here, before) if points else position


def _of_a_meeting(position: Position, sentence: Span) -> bool:
    """ "Oslo asked for a meeting in May. Bern rejected THE IDEA": to meet, where nothing else has been asked."""
    if (
        position.act != "refusal"
        or position.condition is not None
        or position.what.lower() not in _POINTING | {"one", "the offer"}
    ):
        return False
    first = sentence.doc[sentence.start - 1].sent.start if sentence.start else sentence.start
    return any(
        one.pos_ == "NOUN" and one.lemma_.lower() in words().encounters for one in sentence.doc[first : sentence.end]
    )


def _both(asked: Position, own: Evidence) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys((asked.evidence[-1], own)))


def _resolved(refusal: Position, here: Sequence[Position], before: Sequence[Position]) -> Position:
    """ "rejected this": what the other side has just put."""
    asked = _asked(refusal.holder, [one for one in here if one is not refusal], before)
    if asked is None:
        return refusal
    return replace(
        refusal,
        what=asked.what,
        issue=asked.issue or refusal.issue,
        addressee=refusal.addressee or asked.holder,
        evidence=tuple(dict.fromkeys((asked.evidence[-1], *refusal.evidence))),
    )


def _asked(holder: str, here: Sequence[Position], before: Sequence[Position]) -> Position | None:
    """The last thing that another side has asked of this one, or of nobody by name."""
    for one in (*reversed(here), *reversed(before)):
        if one.act in _PUT and one.holder != holder and one.addressee in (None, holder):
            return one
    return None


def _stands_before(position: Position, token: Token, text: str) -> bool:
    return text.find(position.what, position.evidence[-1].start) < token.idx


def _says_no(token: Token, sides: Sides) -> str | None:
    """Whose bare no this word is: "Bern refused", "Bern would not", "Bern said no", "the answer from Bern was no"."""
    lemma = token.lemma_.lower()
    if (token.pos_ not in ("VERB", "AUX") and lemma != "be" and lemma not in _SAID) or unreal(token):
        return None
    if token.pos_ == "VERB" and lemma in ("refuse", "decline", "demur") and not negated(token):
        return None if _with_an_object(token) or child(token, "nsubjpass") is not None else sides.party(doer(token))
    if token.pos_ == "VERB" and lemma in ("accept", "agree", "consent", "assent", "oblige") and _did_not(token):
        return sides.party(doer(token))
    if token.pos_ == "AUX" and _would_not(token):
        return sides.party(child(token, "nsubj"))
    if lemma in _SAID and any(one.lower_ == "no" for one in children(token, "intj", "dobj", "ccomp", "oprd")):
        return sides.party(doer(token))
    if lemma == "be" and any(one.lower_ == "no" for one in children(token, "attr", "intj", "acomp")):
        return _answering(child(token, "nsubj"), sides)
    return None


def _with_an_object(verb: Token) -> bool:
    return any(one.dep_ in ("dobj", "xcomp", "ccomp", "prt", "dative") for one in verb.children)


def _did_not(verb: Token) -> bool:
    """ "Egypt did not accept", "has not agreed"."""
    bare = not _with_an_object(verb) and not any(one.dep_ in ("prep", "advcl") for one in verb.children)
    return bare and negated(verb) and modal(verb) is None


def _would_not(token: Token) -> bool:
    """An auxiliary by itself: "Egypt would not", "said it could not"."""
    bare = token.dep_ in ("ROOT", "ccomp", "conj") and token.tag_ == "MD" and child(token, "neg") is not None
    return bare and child(token, "attr", "acomp", "xcomp", "dobj", "ccomp", "prep") is None and modal(token) is None


def _answering(noun: Token | None, sides: Sides) -> str | None:
    if noun is None or noun.lemma_.lower() not in _ANSWERS:
        return None
    if owner := child(noun, "poss", "amod"):
        return sides.party(owner)
    for prep in children(noun, "prep"):
        if prep.lower_ in ("from", "of") and (party := sides.party(child(prep, "pobj"))):
            return party
    return None
