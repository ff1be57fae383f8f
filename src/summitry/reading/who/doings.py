"""What each name that no list knows does in the sentences of an article: acts, owns, stands beside others, is only a place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summitry.reading.who.deeds import SAYING, acts, announced, thanked
from summitry.reading.who.firms import firmly, of_its_own, said_to_be
from summitry.reading.who.lexicon import human, nouns, singular
from summitry.reading.who.names import Name, runs
from summitry.reading.who.party_words import firm, titles, words_for
from summitry.reading.who.roles import role_of
from summitry.reading.who.world import data, world

if TYPE_CHECKING:
    from summitry.reading.tree import Doc

_PLACE = frozenset({"in", "at", "near", "to", "from", "into", "outside", "around", "inside", "through"})
_BODILY = frozenset({"mission", "board", "office", "members", "member", "staff", "chief", "statement", "secretariat"})
_STATELY_NOUNS = frozenset(
    {"government", "delegation", "embassy", "side", "team", "parliament", "authorities", "ministry"}
)
_MOST_TOKENS = 20_000  # of an article; later names are those of earlier paragraphs


@dataclass(slots=True, eq=False)
class Doings:
    """What one name does all over the text."""

    name: str
    words: int
    the: int = 0
    acts: int = 0
    owns: int = 0
    heads: int = 0
    beside: int = 0
    its: int = 0
    place: int = 0
    deeds: int = 0
    firm: int = 0
    visited: int = 0
    within: int = 0
    subjects: int = 0
    met: int = 0
    called: frozenset[str] = frozenset()


def doings(doc: Doc, taken: set[int], names: list[Name]) -> dict[str, Doings]:
    """Of each name that is neither known (``taken``: the tokens of those) nor among ``names``, which are people's."""
    people = {word for name in names for word in re.split(r"[ -]", name.text)}  # "Burhan" of "al-Burhan"
    return _look(doc, taken | {i for name in names for i in range(name.first, name.last + 1)}, people)


def _look(doc: Doc, used: set[int], people: set[str]) -> dict[str, Doings]:
    seen: dict[str, Doings] = {}
    for first, last in runs(doc, used):
        if first > _MOST_TOKENS:
            break
        last = _with_of(doc, first, last, used)
        name = doc[first : last + 1].text
        if not _may_be_party(doc, first, last, people) or _of_state(doc, first, last):
            continue
        one = seen.setdefault(name, Doings(name, len(name.split())))
        _note(one, doc, first, last, people)
    return seen


def _of_state(doc: Doc, first: int, last: int) -> bool:
    """ "The Border Security Force of India": what the state does; no body of its own."""
    behind = [one.text for one in doc[last + 1 : last + 5]]
    organs = {*words_for("not_parties")["organs"], *words_for("not_parties")["of_states"]}
    if behind[:1] != ["of"] or not any(one.text in organs for one in doc[first : last + 1]):
        return False
    names = behind[2:] if behind[1:2] == ["the"] else behind[1:]
    words = [world().words.get(" ".join(names[:length])) for length in (1, 2)]
    return any(word is not None and word.form == "name" and world().kinds.get(word.party) == "state" for word in words)


def _with_of(doc: Doc, first: int, last: int, used: set[int]) -> int:
    """ "the Sons of the Delta": one name, where the first word is a capital within the sentence."""
    if not first or doc[first - 1].lower_ != "the" or last + 2 >= len(doc) or doc[last + 1].lower_ != "of":
        return last
    at = last + 3 if doc[last + 2].lower_ == "the" else last + 2
    if at < len(doc) and at not in used and doc[at].text[:1].isupper() and doc[at].pos_ == "PROPN":
        return at
    return last


def _may_be_party(doc: Doc, first: int, last: int, people: set[str]) -> bool:
    words = [one.text for one in doc[first : last + 1]]
    of_people = any(word in people for word in words) and not firm(words)  # "Rossi Copper", whose chairman is a Rossi
    if of_people or any(word in titles() or not word[-1].isalnum() for word in words):
        return False
    if any(word in words_for("not_parties")["shared"] for word in words):
        return False  # "Joint Commission", "High Level Bilateral Commission": of both sides
    if any(word.endswith("s") and role_of(singular(word.lower())) in ("leader", "minister") for word in words):
        return False  # "Prime Ministers"
    barred = (words_for("not_parties")["words"], data("names")["not_names"], words_for("state")["common"])
    if any(
        word in listed
        for word in (*words, words[-1].removesuffix("s"))
        for listed in barred[: 2 if len(words) > 1 else 3]
    ):
        return False
    if first and (doc[first - 1].text in titles() or doc[first - 1].lower_ in human()):
        return False
    return len(words[0]) > 2 or words[0].isupper()


def _note(one: Doings, doc: Doc, first: int, last: int, people: set[str]) -> None:
    head = doc[last]
    before = doc[first - 1].lower_ if first else ""
    side = one.words == 1 and head.dep_ in ("compound", "nmod", "amod") and head.head.lower_ in _STATELY_NOUNS
    if before == "the":
        one.the += not side  # "the Ostrova side" is no "the Ostrova"
        before = doc[first - 2].lower_ if first > 1 else ""
    owned = head.head.lower_ if head.head.i > last else ""
    if head.dep_ == "poss":
        things = (nouns("organs"), _BODILY, _STATELY_NOUNS, human())
        one.owns += any(owned in listed or singular(owned) in listed for listed in things)
    elif head.dep_ in ("compound", "nmod", "amod") and not doc[first].is_sent_start:
        one.owns += owned in _STATELY_NOUNS  # "the Ostrova delegation"; "Radical farmers" are nobody's
    if of_its_own(doc, first, last):
        one.firm += 1
    elif before in _PLACE:
        one.place += 1
        one.within += head.dep_ == "poss"  # "at Quaystone's mill" is in a mill
    elif acts(head):
        one.acts += 1
        one.deeds += head.dep_ == "nsubj" and head.head.lemma_.lower() not in SAYING
    if before == "of" and first > 1 and doc[first - 2].lemma_.lower() in words_for("state")["decided"]:
        one.acts += 1
        one.deeds += 1
    one.subjects += head.dep_ == "nsubj"
    one.visited += head.dep_ == "dobj" and head.head.lemma_ in ("visit", "tour")
    one.met += head.dep_ == "dobj" and head.head.lemma_ == "meet"
    one.firm += firmly(doc, first, last)
    one.called |= frozenset(said_to_be(doc, first, last))
    one.owns += announced(head) + thanked(head)
    if before == "of" and first > 1 and _is_office(doc, first, last):
        one.heads += 1
    if head.dep_ == "dobj" and head.head.lemma_ in nouns("serving", "bare"):
        one.heads += 1
    first_of = head.head if head.dep_ == "conj" and head.head.dep_ == "pobj" else None
    if first_of is not None and first_of.head.lower_ in ("of", "from") and first_of.head.head.tag_ == "NNS":
        one.heads += singular(first_of.head.head.lower_) in human()  # "envoys of Ostrova and Velm"
    beside = [*head.conjuncts]
    one.beside += any(other.pos_ == "PROPN" and other.text not in people for other in beside)
    one.its += any(token.lower_ in ("its", "itself") for token in doc[last + 1 : last + 9])


def _is_office(doc: Doc, first: int, last: int) -> bool:
    at = first - 2 if doc[first - 1].lower_ == "of" else first - 3
    noun = doc[at].text if at >= 0 else ""  # a capital has a field behind it: "the Ministry of Rivers"
    return (
        noun in human() or singular(noun) in human() or noun in nouns("organs") or noun in nouns("state_nouns", "ranks")
    )
