"""The words that name a meeting: nouns ("summit", "the trip") and verbs ("met", "visited", "flew to Geneva for")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.meetings.mention import Trigger
from summitry.reading.meetings.new_days import new_slot
from summitry.reading.meetings.trigger_being import being_trigger
from summitry.reading.meetings.trigger_ellipsis import one_of_them
from summitry.reading.meetings.trigger_nouns import calling_off_noun, noun_trigger
from summitry.reading.meetings.trigger_verbs import verb_trigger

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token


def find_triggers(doc: Doc) -> Iterator[Trigger]:
    """The triggers of a text, in order."""
    for token in doc:
        found = _trigger(token)
        if found is not None:
            yield found


def _trigger(token: Token) -> Trigger | None:
    return (
        noun_trigger(token)
        or verb_trigger(token)
        or being_trigger(token)
        or one_of_them(token)
        or new_slot(token)
        or calling_off_noun(token)
    )
