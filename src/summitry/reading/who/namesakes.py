"""People who are called as a town is: "President Ricardo Lagos" and "Lagos" afterwards, "the rebel leader Milan Babic"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.reading.who.lexicon import given_name, human, nouns
from summitry.reading.who.party_words import titles
from summitry.reading.who.roles import prefixes
from summitry.reading.who.world import world

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_WHERE = frozenset({"in", "at", "into", "near", "outside", "inside", "through", "via", "around"})
_WAY = frozenset({"to", "from", "for", "towards", "toward"})


def surname(doc: Doc, first: int, last: int) -> bool:
    """ "Spokesman Tolga Erbil", "Jack London", "President Ricardo Lagos": a person whose family has the name of a city."""
    before = doc[first - 1] if first and first == last else None
    if before is None or before.pos_ != "PROPN" or not before.text.istitle() or before.text in titles():
        return False
    if before.lower_ in human() or before.text in prefixes() or before.text in world().places:
        return False  # "Governor Lima", "in President Lagos's office": no given name stands between
    return bool(given_name(before.text)) or (first > 1 and doc[first - 2].lower_ in human())


def forename(doc: Doc, first: int, last: int) -> bool:
    """ "his counterpart, Milan Koreny", "Minister Jordan Vale", "the rebel leader Milan Koreny": a person whose first name is that of a
    place."""
    behind = doc[last + 1] if last + 1 < len(doc) else None
    if (
        first != last
        or behind is None
        or behind.pos_ != "PROPN"
        or not behind.text.istitle()
        or not doc[first].text.istitle()
    ):
        return False
    if doc[first].head.i != behind.i or behind.text in world().places or behind.text in world().words:
        return False
    before = doc[first - 1] if first else None
    if before is not None and (
        (before.text.istitle() and before.text in titles())
        or (
            before.lower_ in human()
            and (before.text.istitle() or behind.i in (before.head.i, *(one.i for one in before.children)))
        )
    ):
        return True
    noun = behind.head
    return (
        behind.dep_ == "appos"
        and noun.pos_ == "NOUN"
        and noun.lower_ in human()
        and before is not None
        and before.text == ","
    )


def by_surname(doc: Doc, first: int, last: int, bearers: set[str]) -> bool:
    """ "Lagos said", "an invitation from Lagos", once the article has named Ricardo Lagos: he, and not the town; but "in Lagos",
    "flew to Lagos"."""
    if first != last or doc[first].text not in bearers:
        return False
    before = doc[first - 1] if first else None
    if before is None:
        return True
    if before.lower_ in _WHERE or _dateline(doc, first):
        return False
    return not (before.lower_ in _WAY and _of_a_journey(before.head))


def _of_a_journey(word: Token) -> bool:
    return word.lemma_.lower() in nouns("ways")


def _dateline(doc: Doc, first: int) -> bool:
    return doc[first].text.isupper()
