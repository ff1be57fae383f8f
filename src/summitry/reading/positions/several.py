"""Two things asked or offered in one breath are two positions: "wants a longer season and an end to night patrols"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children
from summitry.reading.positions.trigger import Trigger
from summitry.reading.positions.words import words

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_ACTS = frozenset({"demand", "offer"})
_INDEFINITE = frozenset({"a", "an"})


def parts(trigger: Trigger) -> tuple[Token, ...]:
    """The things that a verb of asking or offering names side by side, each with words of its own; empty where it names one.

    What one wants done ("to lift the ban and pay") is one demand, as readers take it; so are bare words ("maps and figures").
    """
    if trigger.act not in _ACTS or trigger.head.pos_ != "VERB":
        return ()
    first = _thing(trigger.head)
    if first is None or first.pos_ not in ("NOUN", "PROPN", "NUM") or not _described(first):
        return ()
    others = tuple(
        one for one in (*_side_by_side(first, trigger.head), *_asked_for_too(trigger.head)) if _described(one)
    )
    return (first, *others) if others else ()


def part_span(part: Token) -> tuple[int, int]:
    """Character offsets of one of several things, without those behind it."""
    behind = {
        inner.i
        for one in part.subtree
        if one.dep_ == "conj" and one.pos_ in ("NOUN", "PROPN", "NUM") and one.i > part.i and _joined(one, part)
        for inner in one.subtree
    }
    kept = [one for one in part.subtree if one.i not in behind]
    while kept[-1].i > part.i and (kept[-1].is_punct or kept[-1].dep_ == "cc" or kept[-1].is_space):
        kept.pop()
    last = part.i
    for one in kept:  # one stretch of text
        if one.i > last + 1:
            break
        last = max(last, one.i)
    while last > part.i and (part.doc[last].is_punct or part.doc[last].dep_ == "cc"):
        last -= 1
    return part.left_edge.idx, part.doc[last].idx + len(part.doc[last])


def _thing(verb: Token) -> Token | None:
    thing = child(verb, "dobj")
    if thing is not None:
        return thing
    for prep in children(verb, "prep"):
        if prep.lower_ == "for":
            return child(prep, "pobj")
    return None


def _side_by_side(first: Token, verb: Token) -> Iterator[Token]:
    """The conjuncts of the first thing, also where the parse hangs them on a phrase behind it ("9 percent OVER TWO YEARS and an end
    to night work").
    """
    around = [first, *(one for one in children(verb, "prep") if one.i > first.i)]
    for place in around:
        for one in place.subtree:
            if one.dep_ == "conj" and one.i > first.i and one.pos_ in ("NOUN", "PROPN", "NUM") and _joined(one, first):
                yield one


def _asked_for_too(verb: Token) -> Iterator[Token]:
    """ "called for a truce and FOR FREE PASSAGE"."""
    for prep in children(verb, "prep"):
        for other in children(prep, "conj"):
            if other.lower_ == prep.lower_ and other.dep_ == "conj":
                yield from children(other, "pobj")


def _joined(one: Token, first: Token) -> bool:
    """Whether it stands beside the first thing: as its conjunct, or where the parse hangs it on a noun within ("a third of the
    catch and AN END to patrols"), by its article or by what is done.
    """
    if any(two.lower_ == "or" for two in children(one.head, "cc")):
        return False
    above = one.head
    while above.dep_ == "conj" and above != first:
        above = above.head
    if above == first:
        return True
    if _deed(one) and not _deed(one.head):
        return True
    if _money(one) and not _money(first):
        return True  # "a royalty of 9 percent and $600 million in back taxes"
    if one.pos_ == "NUM":
        return False
    return _indefinite(one) and _counted(first) and not _indefinite(one.head)


def _deed(noun: Token) -> bool:
    """ "a date for the vote and THE RELEASE OF two men": nobody wants a date for the release."""
    return noun.lemma_.lower() in words().fulfilments and any(one.lower_ == "of" for one in children(noun, "prep"))


def _money(noun: Token) -> bool:
    return any(two.is_currency for two in noun.subtree if two.i <= noun.i)


def _indefinite(noun: Token) -> bool:
    return any(one.lower_ in _INDEFINITE for one in children(noun, "det"))


def _counted(noun: Token) -> bool:
    return _indefinite(noun) or noun.like_num or any(one.like_num or one.is_currency for one in noun.lefts)


def _described(noun: Token) -> bool:
    """ "an end to patrols", "higher fees", "10 percent": with a word of its own beside the article."""
    own = any(one.dep_ not in ("cc", "conj", "punct", "det") for one in noun.children) or noun.like_num
    behind = noun.i + 1  # "an end to split shifts" is sometimes parsed as to split them
    return own or (_indefinite(noun) and behind < noun.sent.end and noun.doc[behind].lower_ == "to")
