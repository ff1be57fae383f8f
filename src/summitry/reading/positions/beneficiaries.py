"""What is given to whoever does something: "an amnesty for fighters who lay down their arms", "100 pesos to each who signs"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.model import Condition
from summitry.reading.grammar import child, children, modal, negated, span_of
from summitry.reading.positions.sides import Sides
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_GIVING = frozenset({"offer", "commitment", "concession"})
_ANY = frozenset({"each", "every", "any", "all", "those", "whoever"})
_EVERYONE = frozenset({"those", "all", "anyone", "everyone", "anybody", "everybody"})


def for_whoever(trigger: Trigger, addressee: str | None, text: str, sides: Sides) -> Condition | None:
    """The relative clause of those to whom it is given, as what it hangs on; None where they are known ("the men who were held")."""
    if trigger.act == "threat" and trigger.head.lemma_.lower() in words().barring:
        return _barred(trigger.head, text)
    if trigger.act not in _GIVING:
        return None
    for noun in (one for one in trigger.head.subtree if one.dep_ == "pobj" and one.head.lower_ in ("to", "for")):
        clause = child(noun, "relcl")
        if clause is None or not _open(noun) or not _to_do(clause):
            continue
        start, end = span_of(clause, frozenset({"mark"}))
        party = sides.party(noun)
        by = party if party not in (None, trigger.holder) else addressee or sides.others(noun, trigger.holder)
        return Condition("if", text[start:end], by)
    return None


def _barred(verb: Token, text: str) -> Condition | None:
    """ "would veto ANY FIGURE ABOVE 30": what it hangs on is that there is one."""
    thing = child(verb, "dobj")
    if thing is None or not any(one.lower_ in ("any", "every") for one in thing.lefts):
        return None
    start, end = span_of(thing)
    return Condition("if", text[start:end], None)


def _open(noun: Token) -> bool:
    """Anybody who may do it: "fighters", "each man", "those"; not "the men"."""
    lefts = {one.lower_ for one in noun.lefts}
    bare = noun.tag_ == "NNS" and not lefts & {"the", "these", "its", "their", "his", "her", "our"}
    return noun.lower_ in _EVERYONE or bool(lefts & _ANY) or bare


def _to_do(clause: Token) -> bool:
    """ "who surrender", "who register by May": still to be done, by themselves; not "who were held", "who have come"."""
    who = child(clause, "nsubj")
    helped = any(one.lemma_ in ("have", "be") for one in children(clause, "aux", "auxpass"))
    does = who is not None and who.lower_ in ("who", "that")
    return does and not helped and not negated(clause) and clause.lemma_ != "be" and modal(clause) != "would"
