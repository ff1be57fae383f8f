"""What points back: "the president", "North Korean officials", "the two leaders", "both sides", "he", "they", "it".

Everything is read from left to right with what was named before it; what does not resolve stays unresolved.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summitry.model import Mention
from summitry.reading.who.names import role_of
from summitry.reading.who.people import Person
from summitry.reading.who.world import data

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_PAIRS = frozenset({"leader", "president", "minister", "men", "man", "counterpart"})
_SIDES = frozenset(
    {
        "side",
        "country",
        "nation",
        "government",
        "party",
        "state",
        "neighbour",
        "neighbor",
        "foe",
        "rival",
        "adversary",
        "delegation",
    }
)
_HE = frozenset({"he", "him", "his", "himself", "she", "her", "hers", "herself"})
_IT = frozenset({"it", "its", "itself"})
_THEY = frozenset({"they", "them", "their", "themselves"})
_LONGEST_REACH = 1500  # characters back: about two paragraphs


@dataclass(frozen=True, slots=True)
class Named:
    """A mention already resolved: where, whom it names, whether it is a person, the party, whether a subject."""

    place: int
    id: str
    person: Person | None
    party: str | None
    subject: bool


def find_references(
    doc: Doc, text: str, named: list[Named], taken: set[int]
) -> Iterator[tuple[Mention, tuple[str, ...], Named | None]]:
    """Mentions that point back with the ids they resolve to. Resolved pronouns and descriptions are found in later look-ups."""
    history = sorted(named, key=lambda one: one.place)
    seen: list[Named] = []
    upcoming = 0
    for token in doc:
        while upcoming < len(history) and history[upcoming].place <= token.idx:
            seen.append(history[upcoming])
            upcoming += 1
        if token.i in taken:
            continue
        found = _pronoun(token, text, seen) or _description(token, text, seen) or _pair(token, text, seen)
        if found is None:
            continue
        mention, ids = found
        last = next((one for one in reversed(seen) if one.id == ids[0]), None) if len(ids) == 1 else None
        if last is not None:
            again = Named(token.idx, last.id, last.person, last.party, token.dep_ in ("nsubj", "nsubjpass"))
            seen.append(again)
        yield mention, ids, last


def _pronoun(token: Token, text: str, seen: list[Named]) -> tuple[Mention, tuple[str, ...]] | None:
    low = token.lower_
    if low in _HE:
        chosen = _person_before(token, text, seen)
    elif low in _IT and token.dep_ != "expl" and token.pos_ == "PRON":
        chosen = _party_before(token, text, seen, same_sentence=True)
    elif low in _THEY:
        chosen = _party_before(token, text, seen, same_sentence=False)
    else:
        return None
    if chosen is None:
        return None
    return Mention(token.idx, token.idx + len(token), "pronoun"), (chosen.id,)


def _person_before(token: Token, text: str, seen: list[Named]) -> Named | None:
    """The subject of the clause or sentence before, in this paragraph; else the person the paragraph before ended on."""
    sentence = token.sent.start_char
    paragraph = text.rfind("\n", 0, token.idx) + 1
    people = [one for one in reversed(seen) if one.person is not None and token.idx - one.place < _LONGEST_REACH]
    here = [one for one in people if one.place >= sentence]
    earlier = [one for one in people if paragraph <= one.place < sentence]
    before = [one for one in people if one.place < paragraph]
    if token.dep_ in ("nsubj", "nsubjpass", "poss"):
        # "Trump said he ...": the subject of the clause above; else the sentence before's subject.
        for pool in (here, earlier, before):
            subjects = [one for one in pool if one.subject]
            if subjects:
                return (
                    subjects[-1]
                    if pool is here and token.dep_ == "poss" and len({one.id for one in subjects}) == 1
                    else subjects[0]
                )
            if pool and pool is not before:
                return pool[0]
        return None
    for pool in (here, earlier):
        others = [one for one in pool if not one.subject] or pool
        if others:
            return others[0]
    return None


def _party_before(token: Token, text: str, seen: list[Named], same_sentence: bool) -> Named | None:
    """A party that was subject in this sentence or the one before it in the paragraph."""
    sentence = token.sent.start_char
    paragraph = text.rfind("\n", 0, token.idx) + 1
    parties = [one for one in reversed(seen) if one.person is None and one.party is not None and one.place >= paragraph]
    here = [one for one in parties if one.place >= sentence and one.subject]
    if here:
        return here[0]
    earlier = [one for one in parties if one.place < sentence and one.subject]
    distinct = {one.party for one in parties}
    if earlier and (not same_sentence or len(distinct) == 1):
        return earlier[0]
    return parties[0] if len(distinct) == 1 and parties else None


def _description(token: Token, text: str, seen: list[Named]) -> tuple[Mention, tuple[str, ...]] | None:
    """ "the president", "the US secretary of state": the last person of that role."""
    if token.pos_ not in ("NOUN", "PROPN") or token.tag_ in ("NNS", "NNPS"):
        return None
    rank = role_of(token.lower_)
    if rank not in ("leader", "minister", "official") or not any(
        one.lower_ in ("the", "his", "her") for one in token.lefts
    ):
        return None
    if any(one.dep_ in ("appos",) for one in token.children) or token.dep_ in ("appos", "compound", "attr"):
        return None
    before = [one.lower_ for one in token.lefts if one.dep_ in ("compound", "amod", "nmod")]
    if any(word in ("former", "new", "next", "other", "another") for word in before):
        return None
    for one in reversed(seen):
        person = one.person
        if person is None or person.role is None or person.observer or token.idx - one.place > 4 * _LONGEST_REACH:
            continue
        words = person.role.lower().split()
        if token.lower_ in words and all(word in words or word in _soft() for word in before):
            start = min([token.idx, *(left.idx for left in token.lefts)])
            return Mention(start, token.idx + len(token), "description"), (one.id,)
    return None


def _soft() -> frozenset[str]:
    return frozenset(data("roles")["modifiers"]["words"])


def _pair(token: Token, text: str, seen: list[Named]) -> tuple[Mention, tuple[str, ...]] | None:
    """ "the two leaders", "both sides", "the two countries", "the pair": the last two of different parties."""
    lemma = token.lemma_.lower()
    lefts = {one.lower_ for one in token.lefts}
    if lemma in ("pair", "duo") and "the" in lefts:
        pool = "people"
    elif lefts & {"two", "both"} or (lemma == "both"):
        pool = "people" if lemma in _PAIRS else "sides" if lemma in _SIDES else ""
    elif lemma in ("side", "leader") and token.tag_ == "NNS" and "the" in lefts:
        pool = "sides" if lemma == "side" else "people"
    else:
        return None
    if not pool:
        return None
    reach = [one for one in reversed(seen) if token.idx - one.place < _LONGEST_REACH and one.party is not None]
    chosen: dict[str, str] = {}
    for one in reach:
        if pool == "people" and (one.person is None or one.person.observer):
            continue
        if one.party and one.party not in chosen:
            chosen[one.party] = one.id if pool == "people" else one.party
        if len(chosen) == 2:
            break
    if len(chosen) < 2:
        return None
    start = min([token.idx, *(left.idx for left in token.lefts)])
    return Mention(start, token.idx + len(token), "description"), tuple(reversed(chosen.values()))
