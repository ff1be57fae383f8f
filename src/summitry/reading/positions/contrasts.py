"""What is left out of what a side grants: "agreed to three lanterns, but NOT TO A TOLL", "will hear of a toll but NEVER OF A COURT"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from summitry.reading.grammar import child
from summitry.reading.positions.trigger import Trigger

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_BUT = frozenset({"but", "though", "although", "albeit"})
_NO = frozenset({"not", "never"})
_GRANTED = frozenset({"offer", "concession", "commitment"})
_TIMES = frozenset({"DATE", "TIME"})


def set_against(sentence: Span, found: Sequence[Trigger]) -> Iterator[Trigger]:
    """The refusals of what a "but not" takes out of what the same sentence grants."""
    for no in sentence:
        if no.lower_ not in _NO or no.i == sentence.start or no.nbor(-1).lower_ not in _BUT:
            continue
        granted = [one for one in found if one.act in _GRANTED and one.token.i < no.i]
        thing = _left_out(no)
        if granted and thing is not None:
            yield Trigger("refusal", granted[-1].holder, no, thing)


def _left_out(no: Token) -> Token | None:
    """ "not to A TOLL", "never to ADMIT it", "not A COURT"; not "but not before May", "but not all of it"."""
    behind = no.doc[no.i + 1 : no.sent.end]
    if not behind:
        return None
    first = behind[0]
    if first.lower_ in ("to", "of", "for", "on", "with", "in"):
        thing = child(first, "pobj", "pcomp") or (
            first.head if first.dep_ == "aux" and first.head.tag_ == "VB" else None
        )
    elif first.lower_ in ("a", "an", "the", "any", "its", "their"):
        thing = first.head if first.head.i > first.i else None
    else:
        thing = None
    if thing is None or thing.ent_type_ in _TIMES or thing.lower_ in ("all", "that", "this", "it"):
        return None
    return thing
