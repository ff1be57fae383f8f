"""What an article says that its own parties are: "the port operator Nordkai", "Skyline, the pilots' association".

What stands beside a name is what the party is called afterwards: "the operator", "the association", "the pilots".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from summitry.reading.who.called import PartyMention
from summitry.reading.who.party_words import words_for
from summitry.reading.who.world import world

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_BEHIND = 5  # tokens behind the comma in which the noun stands: "Skyline, the country's biggest pilots' union"
_CLOSING = frozenset({",", ".", ";", ")"})
_OPENING = frozenset({"of", "that", "which", "representing", "for", "with"})


@dataclass(slots=True)
class SaidToBe:
    """``called``: the parties by their common nouns; ``beside``: by such a noun, the words that may stand before it, as in
    "the PORT operator"."""

    called: dict[str, tuple[str, ...]]
    beside: dict[str, set[str]] = field(default_factory=dict)


def said_to_be(
    doc: Doc, parties: Iterable[PartyMention], kinds: Mapping[str, str], called: Mapping[str, tuple[str, ...]]
) -> SaidToBe:
    """``called`` with the nouns that stand beside the names of parties that no list knows."""
    found = SaidToBe(dict(called))
    for one in parties:
        behind = doc[one.last + 1] if one.last + 1 < len(doc) else None
        if (
            behind is not None
            and behind.lower_ in _kinds()
            and doc[one.last].head.i == behind.i
            and kinds.get(one.party) != "state"
        ):
            found.called[behind.lower_] = tuple(dict.fromkeys((*found.called.get(behind.lower_, ()), one.party)))
        if one.party in world().kinds or kinds.get(one.party) not in ("organisation", "group"):
            continue
        for head in _beside(doc, one):
            before = list(_before(head))
            nouns = [head.lower_, *(_members(before) if head.lower_ in _of_members() else ())]
            for noun in nouns:
                found.called[noun] = tuple(dict.fromkeys((*found.called.get(noun, ()), one.party)))
            found.beside.setdefault(head.lower_, set()).update(word.lower_ for word in before)
    return found


def _beside(doc: Doc, one: PartyMention) -> Iterator[Token]:
    """The noun right before a name, and that behind it, between commas."""
    if one.first and doc[one.first - 1].lower_ in _kinds() and doc[one.first - 1].tag_ in ("NN", "NNP"):
        yield doc[one.first - 1]
    start = one.last + 1
    if start + 2 >= len(doc) or doc[start].text != "," or doc[start + 1].pos_ not in ("DET", "NOUN", "PROPN", "ADJ"):
        return
    for at in range(start + 1, min(start + 2 + _BEHIND, len(doc) - 1)):
        if doc[at].pos_ in ("VERB", "AUX", "ADP", "CCONJ") or doc[at].text == ",":
            return
        if doc[at].lower_ in _kinds() and (doc[at + 1].text in _CLOSING or doc[at + 1].lower_ in _OPENING):
            yield doc[at]
            return


def _before(head: Token) -> Iterator[Token]:
    """The words between the article and the noun: "the country's biggest PORT operator"."""
    for at in range(head.i - 1, max(-1, head.i - 1 - _BEHIND), -1):
        one = head.doc[at]
        if one.pos_ not in ("NOUN", "PROPN", "ADJ", "PART") or one.is_space:
            return
        if one.is_alpha or "-" in one.text:
            yield one


def _members(before: list[Token]) -> Iterator[str]:
    """Of the PILOTS' association the pilots."""
    if before and before[0].tag_ in ("NNS", "NNPS"):
        yield before[0].lower_


@cache
def _kinds() -> frozenset[str]:
    firm, told = words_for("firm"), words_for("told_bodies")
    listed = (
        firm["sorts"],
        firm["named"],
        words_for("introduced")["kinds"],
        words_for("kind_before").values(),
        told.values(),
    )
    words = (word for one in listed for two in one for word in ([two] if isinstance(two, str) else two))
    return frozenset(word.split()[-1] for word in words) - frozenset(told["armed_words"])


@cache
def _of_members() -> frozenset[str]:
    table = words_for("kind_before")
    members = (
        *words_for("told_bodies")["workers"],
        *table["workers"],
        *table["body"],
        *words_for("introduced")["kinds"],
    )
    return frozenset(word.split()[-1] for word in members) - {"company", "airline", "consortium", "militia", "front"}
