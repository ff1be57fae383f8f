"""For whom somebody acts by what they say of a side: "Rossi said Ostrova would not pay twice", "told them that the firm regretted it".

Only where nothing else tells it. What a side will or can do by its own will, what it denies, what it regrets or hopes is told by
its own people; what it must do, has done wrong or will suffer is told by others, too. Who speaks so of two sides is of neither.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING

from summitry.reading.who.discourse import Discourse, subject_of
from summitry.reading.who.lexicon import nouns
from summitry.reading.who.people import Person
from summitry.reading.who.world import world

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_MODALS = frozenset({"will", "would", "can", "could", "wo", "ca", "'ll", "’ll", "'d", "’d"})


def spoken_for(doc: Doc, told: Discourse) -> Iterator[tuple[Person, str]]:
    """The people without a side whose words speak for one, each with that party."""
    open_ones = {
        id
        for id, person in told.people.items()
        if (person.party is None or _one_of_many(doc, person))
        and not person.observer
        and not person.past
        and id not in told.between
    }
    spoken: dict[str, set[str]] = {}
    for token in doc if open_ones else ():
        if token.lemma_.lower() not in nouns("own_words", "says") or token.pos_ != "VERB":
            continue
        speaker = _told(subject_of(token), told)
        if speaker is None or speaker not in open_ones or _between(told.people[speaker]):
            continue
        for clause in _clauses(token):
            whose = next((one for one in clause.children if one.dep_ == "nsubj" and one.pos_ != "PRON"), None)
            side = _told(whose, told)
            if side is not None and side not in told.people and _own(clause):
                spoken.setdefault(speaker, set()).add(side)
    for id, sides in spoken.items():
        if len(sides) == 1:
            yield told.people[id], sides.pop()


def _one_of_many(doc: Doc, person: Person) -> bool:
    """ "Rossi, A deputy minister", of whom only the dateline tells whose: a paper writes so of other states' people, too."""
    return person.by_home and any(one.kind == "after" and doc[one.first].lower_ in ("a", "an") for one in person.beside)


def _told(token: Token | None, told: Discourse) -> str | None:
    """The one actor that the noun phrase stands for."""
    if token is None:
        return None
    seen = told.at.get(token.i)
    return seen.ids[0] if seen is not None and len(seen.ids) == 1 else None


def _between(person: Person) -> bool:
    return bool(person.said & nouns("between", "nouns"))


def _clauses(verb: Token) -> Iterator[Token]:
    """What is said, with what is joined to it ("said that she was tired and Ostrova would wait")."""
    for clause in verb.children:
        if clause.dep_ in ("ccomp", "parataxis"):
            yield clause
            yield from (one for one in clause.children if one.dep_ == "conj" and one.pos_ in ("VERB", "AUX"))


def _own(verb: Token) -> bool:
    """Whether only its own people say this of a side."""
    lemma = verb.lemma_.lower()
    left = [one for one in verb.children if one.i < verb.i]
    if lemma in nouns("own_words", "feels"):
        return True
    if lemma == "be" and any(one.lower_ in nouns("own_words", "ready") for one in verb.children if one.dep_ == "acomp"):
        return True
    willed = any(one.dep_ == "aux" and one.lower_ in _MODALS for one in left)
    return (willed and lemma in nouns("own_words", "does")) or _denied(verb)


def _denied(verb: Token) -> bool:
    """ "Had paid no ransom", "had never asked for one": what nobody else would deny for a side."""
    if verb.lemma_.lower() not in nouns("own_words", "denies"):
        return False
    if any(one.lower_ == "never" for one in verb.children):
        return True
    objects = [one for one in verb.children if one.dep_ in ("dobj", "prep")]
    return any(two.lower_ in ("no", "nothing") for one in objects for two in (one, *one.children))


def said_from(doc: Doc, i: int, present: Collection[str]) -> str | None:
    """ "Prime Minister Rossi said in Lima that Peru would wait": the capital from which a bare office speaks of its state."""
    verb = doc[i].head
    if doc[i].dep_ != "nsubj" or verb.lemma_.lower() not in ("say", "announce", "tell", "declare"):
        return None
    for at in (one for one in verb.children if one.dep_ == "prep" and one.lower_ == "in"):
        for place in at.children:
            word = world().words.get(doc[place.left_edge.i : place.i + 1].text)
            if word is not None and word.form == "capital" and word.party in present:
                return word.party
    return None


def announced_for(doc: Doc, i: int, told: Discourse) -> str | None:
    """ "Ostrova will open the pass, Foreign Minister Rossi said": who says what a state will do speaks for it."""
    verb = doc[i].head
    if doc[i].dep_ != "nsubj" or verb.lemma_.lower() not in ("say", "announce", "tell"):
        return None
    for clause in (one for one in verb.children if one.dep_ == "ccomp" and one.i < verb.i):
        will = any(one.lower_ in ("will", "would") for one in clause.children if one.dep_ == "aux")
        subject = next((one for one in clause.children if one.dep_ == "nsubj"), None)
        seen = told.at.get(subject.i) if subject is not None and will else None
        if seen is not None and told.is_state(seen):
            return seen.ids[0]
    return None
