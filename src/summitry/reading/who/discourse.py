"""What has been spoken of so far, and how present each actor is in the reader's mind: by grammatical role, fading by sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from summitry.reading.who.lexicon import nouns
from summitry.reading.who.people import Person

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

Ids = tuple[str, ...]

FADES = 0.55
"""How much less present somebody is one sentence on."""
_NEW_PARAGRAPH = 0.75
_SENTENCES = 6  # further back nothing is present any more
_EQUAL = 0.94  # of two that come so near to each other neither is chosen
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
_WEIGHTS = {
    "dobj": 55.0,
    "dative": 50.0,
    "agent": 50.0,
    "poss": 38.0,
    "pobj": 40.0,
    "attr": 40.0,
    "appos": 30.0,
    "compound": 20.0,
    "amod": 20.0,
}


@dataclass(frozen=True, slots=True)
class Seen:
    """One mention: the token at its head, whom it stands for (several ids for "the two leaders", "Ostrova and Velm"), the person
    where it is one, whether it is plural (None: a body, "it" and "they"), its weight by grammatical role, and whether it
    is only where something is."""

    i: int
    ids: Ids
    person: Person | None
    plural: bool | None
    weight: float
    sentence: int
    paragraph: int
    people: bool = False
    place: bool = False


MARKS = frozenset({'"', "``", "''", "“", "”"})
"""Marks of quotation, straight and curly."""

LOOKED_AT = 500
"""Mentions back and ahead that are weighed: more are in no ordinary article."""


class Discourse:
    """The mentions of one article, in the order of the text, and who is present where."""

    def __init__(self, doc: Doc, people: dict[str, Person], kinds: dict[str, str]) -> None:
        self.doc = doc
        self.kinds = kinds
        self.people = people
        self.seen: list[Seen] = []
        self.ahead: list[Seen] = []
        self.between: set[str] = set()  # who has hosted or mediated so far
        self.rows: dict[int, Ids] = {}
        self.at: dict[int, Seen] = {}
        self._starts = [sentence.start for sentence in doc.sents]
        self._breaks = [token.i for token in doc if token.is_space and "\n" in token.text]

    def sentence(self, i: int) -> int:
        """The number of the sentence that holds the token."""
        return bisect_right(self._starts, i)

    def paragraph(self, i: int) -> int:
        """The number of the paragraph that holds the token."""
        return bisect_right(self._breaks, i)

    def made(
        self, i: int, ids: Ids, plural: bool | None = False, weight: float | None = None, place: bool = False
    ) -> Seen:
        """A mention at token ``i``, not yet told."""
        person = self.people.get(ids[0]) if len(ids) == 1 else None
        own = weight_of(self.doc[i]) if weight is None else weight
        people = all(one in self.people for one in ids)
        many = plural if len(ids) == 1 else True
        return Seen(i, ids, person, many, own, self.sentence(i), self.paragraph(i), people, place)

    def add(self, one: Seen) -> None:
        """The mention is told; they come in the order of the text."""
        self.seen.append(one)
        if len(one.ids) == 1 and mediates(self.doc[one.i]):
            self.between.add(one.ids[0])
        self.at.setdefault(one.i, one)

    def note(self, i: int, ids: Ids, plural: bool | None = False) -> None:
        """A mention that was resolved."""
        self.add(self.made(i, ids, plural))

    def is_state(self, one: Seen) -> bool:
        """Whether the mention is of one state."""
        return len(one.ids) == 1 and self.kinds.get(one.ids[0]) == "state"

    def recent(self, i: int, sentences: int = _SENTENCES) -> Iterator[Seen]:
        """The mentions before token ``i``, the last first, some sentences back."""
        here = self.sentence(i)
        for one in reversed(self.seen):
            if one.sentence < here - sentences:
                return
            if one.i < i:
                yield one

    def presence(self, i: int, fits: Callable[[Seen], bool]) -> dict[Ids, float]:
        """How present those are that fit, at token ``i``: in each sentence the strongest mention counts."""
        here, paragraph = self.sentence(i), self.paragraph(i)
        strongest: dict[tuple[Ids, int], float] = {}
        for one in self.recent(i):
            if fits(one):
                key = (one.ids, one.sentence)
                fading = FADES ** (here - one.sentence) * (_NEW_PARAGRAPH if one.paragraph < paragraph else 1.0)
                strongest[key] = max(strongest.get(key, 0.0), one.weight * fading)
        total: dict[Ids, float] = {}
        for (ids, _), weight in strongest.items():
            total[ids] = total.get(ids, 0.0) + weight
        return total

    def totals(self, fits: Callable[[Seen], Iterable[str]], whole: bool = True) -> dict[str, float]:
        """The weight of the mentions around (so far, where it is not the whole article), by what ``fits`` counts them for."""
        total: dict[str, float] = {}
        for one in (*self.seen[-LOOKED_AT:], *(self.ahead[:LOOKED_AT] if whole else ())):
            for id in fits(one):
                total[id] = total.get(id, 0.0) + one.weight
        return total


def best(presence: dict[Ids, float]) -> Ids | None:
    """The most present one; None where another comes too near."""
    ranked = sorted(presence.items(), key=lambda pair: -pair[1])
    if not ranked or (len(ranked) > 1 and ranked[1][1] > _EQUAL * ranked[0][1]):
        return None
    return ranked[0][0]


def weight_of(token: Token) -> float:
    """Subjects before objects before the rest; a main clause before others; nothing behind "in"."""
    while token.dep_ in ("conj", "compound", "nmod", "amod") and token.head.i != token.i and token.head.pos_ == "PROPN":
        token = token.head
    while token.dep_ in ("conj", "appos") and token.head.i != token.i:
        token = token.head
    if token.dep_ in _SUBJECTS:
        verb = token.head
        while verb.dep_ == "conj" and verb.head.i != verb.i:
            verb = verb.head
        return 100.0 if verb.dep_ == "ROOT" else 80.0
    return _WEIGHTS.get(token.dep_, 35.0)


def verb_above(token: Token) -> Token | None:
    """The verb of the clause in which the token stands, or None."""
    one = token
    while one.head.i != one.i:
        one = one.head
        if one.pos_ in ("VERB", "AUX"):
            return one
    return None


def subject_of(verb: Token) -> Token | None:
    """The verb's own subject, or that of the verb it is coordinated with."""
    for _ in range(4):
        found = next((one for one in verb.children if one.dep_ in _SUBJECTS), None)
        if found is not None or verb.dep_ not in ("conj", "xcomp", "advcl", "pcomp") or verb.head.i == verb.i:
            return found
        verb = verb.head if verb.head.pos_ in ("VERB", "AUX") else verb.head.head
    return None


def mediates(token: Token) -> bool:
    """Whether what the token names hosts or mediates there, or talks are hosted by it."""
    verb = (
        token.head
        if token.dep_ in ("nsubj", "nsubjpass")
        else token.head.head
        if token.dep_ == "pobj" and token.head.lower_ == "by"
        else None
    )
    return verb is not None and verb.lemma_.lower() in nouns("between", "verbs")


def ids_of(token: Token | None, told: Discourse) -> Ids:
    """The actors of a noun phrase, by its head or the name that closes it."""
    if token is None:
        return ()
    if token.i in told.at:
        return told.at[token.i].ids
    inside = [
        told.at[one.i]
        for one in token.subtree
        if one.i in told.at and one.head.i == token.i and one.dep_ in ("appos", "compound", "conj")
    ]
    return inside[-1].ids if inside else ()
