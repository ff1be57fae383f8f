"""What hosts and guests wish each other, which divides nobody: "called for closer cooperation", "is ready to expand ties"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import children, governed
from summitry.reading.positions.conditions import hanging
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_GIVEN = frozenset({"demand", "offer", "commitment"})
_SAYING_WHAT = frozenset({"for", "of", "to", "on", "upon"})
_FIRM = frozenset({"demand", "insist", "require"})


def pleasantry(trigger: Trigger) -> bool:
    """Whether all that is wished, offered or promised is good relations; never where it hangs on something, or is demanded."""
    head = trigger.head
    if trigger.act not in _GIVEN or head.lemma_.lower() in _FIRM or hanging(head).marked:
        return False
    content = list(_content(head))
    return bool(content) and all(_cordial(one) for one in content)


def _content(word: Token) -> Iterator[Token]:
    """What the word governs, through "the need for", "his readiness to", and what stands beside it."""
    behind = [*children(word, "dobj", "xcomp", "ccomp", "acl", "nsubjpass")]
    for prep in children(word, "prep"):
        if prep.i > word.i and prep.lower_ in _SAYING_WHAT:
            behind += children(prep, "pobj", "pcomp")
    for one in behind:
        if one.pos_ in ("PROPN", "PRON") or one.ent_type_ in ("DATE", "TIME"):
            continue
        if one.lemma_.lower() in words().wishes_for and any(_content(one)):
            yield from _content(one)
            continue
        yield from (one, *children(one, "conj"))


def _bond(noun: Token) -> bool:
    """ "ties", "cooperation in trade"; not "the exchange OF PRISONERS", "cooperation WITH THE INSPECTORS"."""
    if noun.lemma_.lower() not in words().bonds:
        return False
    if noun.lemma_ == "exchange" and any(one.lemma_ not in ("visit", "view") for one in governed(noun, "of")):
        return False
    return not any(one.lower_.removesuffix("s") in words().watchers for one in governed(noun, "with"))


def _cordial(one: Token) -> bool:
    lemma = one.lemma_.lower()
    if one.pos_ in ("VERB", "AUX"):
        what = (*children(one, "dobj", "nsubjpass"), *governed(one, "in"))
        if lemma in words().growing:
            what = (*what, *children(one, "nsubj"))  # "hoped that ties would GROW"
        return lemma in words().furthering | words().growing and any(map(_bond, what))
    if lemma in words().furthering_nouns:
        return any(map(_bond, governed(one, "of", "in", "to")))
    warm = any(two.lower_ in words().warm for two in (*children(one, "amod", "advmod"),))
    return warm and _bond(one)
