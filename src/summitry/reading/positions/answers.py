"""A bare no or yes to what somebody has just asked or offered: "Oslo wants the fee halved. Bern refused.", "..., and Bern agreed"."""

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
_AGREED = frozenset({"agree", "accept", "consent", "comply", "assent", "acquiesce", "oblige"})
_CLAUSES = frozenset({"ROOT", "conj", "ccomp", "parataxis"})
_TO_WHAT = frozenset({"to", "on", "with", "upon", "about", "over"})
_TEXTS = frozenset(
    {
        "text",
        "document",
        "paper",
        "wording",
        "clause",
        "paragraph",
        "version",
        "truce",
        "accord",
        "agreement",
        "treaty",
        "pact",
        "protocol",
    }
)
_OPENING = 5  # words of what was asked that tell whether it is to meet
_SAID = frozenset({"say", "answer", "reply"})
_HELD = frozenset(
    {"hold", "have", "resume", "start", "begin", "open", "continue", "end", "conclude", "attend", "lead", "finish"}
)
_ANSWERS = frozenset({"answer", "reply", "response"})


def answered(
    text: str, sentence: Span, here: Sequence[Position], before: Sequence[Position], sides: Sides
) -> list[Position]:
    """The positions of a sentence with what its refusals point back to, and with the bare answers to another side: a no refuses,
    a yes to a demand concedes.

    What is answered stands in the sentence itself or in the one before it; a no to nothing that one knows of is no position.
    """
    found = [one for one in (_pointed(one, here, before) for one in here) if not _of_a_meeting(one, sentence)]
    answering = {(one.holder, one.act) for one in found}
    for token in sentence:
        holder, act = _answer(token, sides)
        if holder is None or (holder, act) in answering:
            continue
        asked = _asked(holder, [one for one in here if _stands_before(one, token, text)], before)
        if asked is None or (act == "concession" and (asked.act != "demand" or _to_meet(asked.what))):
            continue
        answering.add((holder, act))
        own = evidence_at(text, *sentence_span(sentence))
        found.append(
            Position(
                holder=holder,
                act=act,
                issue=asked.issue,
                what=asked.what,
                addressee=asked.holder,
                according_to=None,
                condition=asked.condition if act == "concession" else None,
                evidence=_both(asked, own),
            )
        )
    return found


def _pointed(position: Position, here: Sequence[Position], before: Sequence[Position]) -> Position:
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
    texts = words().tabled | _TEXTS
    if position.what.lower() == "it" and any(one.dep_ == "nsubj" and one.lemma_.lower() in texts for one in sentence):
        return False  # "The draft was a start, but Quito could not accept it"
    first = sentence.doc[sentence.start - 1].sent.start if sentence.start else sentence.start
    return any(
        one.pos_ == "NOUN"
        and one.lemma_.lower() in words().encounters
        and not (position.what.lower() == "the offer" and _held(one))
        and not (one.i >= sentence.start and _scene_of_it(one))
        for one in sentence.doc[first : sentence.end]
    )


def _scene_of_it(meeting: Token) -> bool:
    """ "Bern rejected the proposal AT THE TALKS, DURING A ROUND in Lima": where that was said."""
    return meeting.dep_ == "pobj" and meeting.head.lower_ in ("at", "during")


def _held(meeting: Token) -> bool:
    """ "Oslo and Bern HELD TALKS on Monday", "after talks in Bern": no meeting that anybody has asked for."""
    if meeting.dep_ == "pobj":
        return meeting.head.lower_ in ("after", "at", "during", "in", "following", "before")
    verb = meeting.head
    if meeting.dep_ not in ("dobj", "nsubj", "nsubjpass") or verb.tag_ not in ("VBD", "VBN") or modal(verb) is not None:
        return False
    return verb.lemma_.lower() in _HELD and verb.dep_ in ("ROOT", "conj", "relcl", "ccomp", "advcl")


def _to_meet(what: str) -> bool:
    """ "asked for talks", "asked him to come": who agrees to that agrees to a meeting, whose status tells of it."""
    bare = {word.strip(".,").removesuffix("s") for word in what.lower().split()[:_OPENING]}
    return bool(bare & (words().meetings | words().meeting_verbs | words().going))


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


def _answer(token: Token, sides: Sides) -> tuple[str | None, str]:
    """Whose bare answer this word is, and the act that it makes."""
    if (no := _says_no(token, sides)) is not None:
        return no, "refusal"
    return _says_yes(token, sides), "concession"


def _says_yes(token: Token, sides: Sides) -> str | None:
    """Whose bare yes: "Bern agreed", "Bern has agreed to that", "Bern said yes", "Bern complied"; not "the two sides agreed"."""
    lemma = token.lemma_.lower()
    if token.pos_ != "VERB" or unreal(token) or negated(token) or child(token, "nsubjpass", "agent") is not None:
        return None
    if modal(token) is not None or token.dep_ not in _CLAUSES:
        return None  # "refuses to accept it"
    if token.dep_ == "ccomp" and token.head.lemma_.lower() in ("deny", "doubt", "dispute"):
        return None
    if lemma in _SAID:
        agreed = any(one.lower_ == "yes" for one in children(token, "intj", "dobj", "ccomp", "oprd"))
        return sides.party(doer(token)) if agreed else None
    if lemma not in _AGREED or not _only_pointing(token):
        return None
    who = doer(token)
    joined = who is None or any(children(who, "conj")) or len(sides.several(who)) > 1
    return None if joined else sides.party(who)


def _only_pointing(verb: Token) -> bool:
    """ "agreed to THAT", "accepted IT", "agreed to DO SO", "agreed in principle": nothing else says to what."""
    for one in children(verb, "dobj", "xcomp", "ccomp", "prt", "dative", "oprd", "prep"):
        if one.dep_ == "prep":
            inner = child(one, "pobj", "pcomp")
            points = inner is not None and (
                inner.lower_ in _POINTING or (one.lower_ == "in" and inner.lower_ == "principle")
            )
            if not points and one.lower_ in _TO_WHAT:
                return False
            continue
        span = verb.doc[one.left_edge.i : one.right_edge.i + 1].text.lower()
        if span not in _POINTING:
            return False
    return True


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
    """ "Egypt did not accept"; "has not agreed" may still come."""
    bare = not _with_an_object(verb) and not any(one.dep_ in ("prep", "advcl") for one in verb.children)
    yet = any(one.lemma_ == "have" for one in children(verb, "aux"))
    return bare and negated(verb) and modal(verb) is None and not yet


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
