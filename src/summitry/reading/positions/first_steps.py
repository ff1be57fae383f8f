"""A demand that must be met before something else: "Lima must leave BEFORE ANY TALKS", "made a truce A CONDITION FOR talks"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.model import Condition
from summitry.reading.grammar import child, children, modal, span_of
from summitry.reading.positions.matter import what_span
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.whose import whose
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_ABLE = frozenset({"can", "could", "will", "would"})


def first_step(trigger: Trigger, addressee: str | None, text: str, sides: Sides) -> Condition | None:
    """What a demand says must come first, and whose part it is; None for a demand that nothing waits for."""
    if trigger.act != "demand":
        return None
    if (step := _preceding(trigger.head)) is not None:
        start, end = span_of(step)
        return Condition("only_after", text[start:end], whose(step, trigger, addressee, sides))
    if not any(_waits(one) for one in (trigger.head, *trigger.head.subtree)):
        return None
    start, end = what_span(trigger, sides)
    wanted = child(trigger.head, "ccomp", "xcomp", "dobj") or trigger.head
    by = addressee or whose(wanted, trigger, addressee, sides)
    return Condition("only_after", text[start:end], by)


def _preceding(verb: Token) -> Token | None:
    """ "A treaty must be preceded BY A FULL WITHDRAWAL"."""
    agents = (one for by in children(verb, "agent", "prep") if by.lower_ == "by" for one in children(by, "pobj"))
    return next(agents, None) if verb.lemma_.lower() == "precede" and child(verb, "nsubjpass") is not None else None


def _waits(word: Token) -> bool:
    """Whether a word says that something else waits: "FIRST", "BEFORE any talks", "AS A CONDITION for", "a PRECONDITION for"."""
    if word.lower_ == "first":
        return word.dep_ == "advmod" and word.head.pos_ == "VERB"
    if word.lemma_.lower() in words().preconditions:
        made = word.dep_ in ("oprd", "attr", "ccomp", "appos", "dobj", "xcomp")
        return made or (word.dep_ == "pobj" and word.head.lower_ == "as")
    if word.lower_ != "before":
        return False
    if word.dep_ == "mark":
        return modal(word.head) in _ABLE or word.head.lemma_.lower() in words().going_on
    thing = child(word, "pobj")
    dated = thing is None or any(one.ent_type_ in ("DATE", "TIME") for one in thing.subtree)
    talks = thing is not None and thing.lemma_.lower() in words().joint_nouns | words().processes
    return talks and not dated
