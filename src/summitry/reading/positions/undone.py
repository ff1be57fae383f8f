"""What the other side left undone: "had made no effort to", "has done little to", "had taken no step", "showed no flexibility"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.grammar import children, modal
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_NO = frozenset({"no", "any", "little", "scant"})
_DOING = frozenset({"do", "contribute"})


def left_undone(verb: Token, denies: bool) -> bool:
    """Whether the clause says that somebody did nothing, or too little, of what was expected. ``denies``: whether it says no."""
    if modal(verb) is not None:
        return False
    lemma = verb.lemma_.lower()
    for thing in children(verb, "dobj"):
        little = thing.lower_ == "little" or (denies and thing.lower_ in ("nothing", "anything", "enough"))
        if lemma in _DOING and little:
            return True  # "has done LITTLE to stop them"
        some = lemma in words().effort_verbs and thing.lemma_.lower() in words().efforts
        if thing.lemma_ == "sign" and not any(one.lower_ == "of" for one in children(thing, "prep")):
            continue  # "gave no sign that it would come"
        scarce = any(one.lower_ in _NO for one in children(thing, "det", "amod"))
        if some and scarce and (denies or any(one.lower_ in ("little", "scant") for one in children(thing, "amod"))):
            return True  # "made NO EFFORT to free them", "did not make ANY EFFORT", "showed LITTLE INTEREST"
    return False
