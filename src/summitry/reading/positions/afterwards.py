"""What the next sentence says a position hangs on: "Chile would sell the gas. But only once the line is safe."."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summitry.model import Condition, Position
from summitry.model.evidence import evidence_at
from summitry.reading.grammar import child, modal, sentence_span, span_of, subject
from summitry.reading.positions.conditions import hanging
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.whose import whose

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_GIVING = frozenset({"offer", "concession", "commitment"})
_POINTING = frozenset({"it", "that", "this", "they", "those", "these"})


def told_after(position: Position, sentence: Span, text: str, sides: Sides) -> Position:
    """The position with the condition that a sentence right behind it tells, and the sentence as more evidence.

    "Spain is ready to pay 40 million. The first instalment will flow as soon as the register is open": what is given is what
    flows. A sentence whose subject is somebody, or that hangs on nothing, leaves the position as it is.
    """
    root = sentence.root
    gap = text[position.evidence[-1].end : sentence.start_char]
    waits = hanging(root)
    if position.act not in _GIVING or gap.strip() or waits.relation is None or waits.inner is None:
        return position
    if not (_fragment(root) or _of_the_thing(root, sides)):
        return position
    trigger = Trigger(position.act, position.holder, root, root)
    start, end = span_of(waits.inner, frozenset({"mark"}))
    condition = Condition(waits.relation, text[start:end], whose(waits.inner, trigger, position.addressee, sides))
    return replace(
        position, condition=condition, evidence=(*position.evidence, evidence_at(text, *sentence_span(sentence)))
    )


def wanted_in_return(position: Position, behind: Position, sentence: Span, text: str, sides: Sides) -> Position:
    """The offer with what the next sentence asks for it: "Spain offered to open the gates. In return it wants a road."."""
    gap = text[position.evidence[-1].end : sentence.start_char]
    opening = [one.lower_ for one in sentence[:2] if not one.is_space]
    same = position.holder == behind.holder and position.act in _GIVING and behind.act == "demand"
    if not same or gap.strip() or opening[:1] != ["in"] or opening[1:] not in (["return"], ["exchange"]):
        return position
    by = behind.addressee or position.addressee or sides.others(sentence.root, position.holder)
    told = (*position.evidence, evidence_at(text, *sentence_span(sentence)))
    return replace(position, condition=Condition("in_return_for", behind.what, by), evidence=told)


def _fragment(root: Token) -> bool:
    """ "But only if the fee is paid": no clause of its own."""
    return root.pos_ not in ("VERB", "AUX") and child(root, "nsubj", "nsubjpass") is None


def _of_the_thing(root: Token, sides: Sides) -> bool:
    """ "It would be paid out once ...", "The first part will flow as soon as ...": of what was given, and of nobody."""
    who = subject(root)
    if who is None or modal(root) not in ("will", "would", "can", "could", "shall"):
        return False
    the = any(one.lower_ in ("the", "this", "that", "these") for one in who.lefts)
    return sides.party(who) is None and (who.lower_ in _POINTING or (who.pos_ == "NOUN" and the))
