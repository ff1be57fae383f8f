"""People told of by office before they are named: "Ostrova's envoy ... The envoy, Rossi" and "its minister flew home. Rossi had".

``Offices`` keeps the descriptions that stand for nobody named so far; ``owner_of`` tells whose an office is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summitry.reading.grammar import governed
from summitry.reading.who.discourse import Discourse
from summitry.reading.who.lexicon import human, nouns
from summitry.reading.who.other_names import aliases
from summitry.reading.who.people import Person
from summitry.reading.who.roles import modifiers, role_of

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_MOST = 300  # unnamed offices; more are in no ordinary article
_BACK = 2  # sentences between an unnamed office and the name that takes it up
_VAGUE = frozenset(
    {"person", "figure", "member", "source", "official", "diplomat", "host", "guest", "delegation", "soldier"}
    | {"spokesman", "spokeswoman", "spokesperson", "adviser", "aide", "officer", "lawmaker", "general", "politician"}
)
_DEEPEST = 3
_OWNED = frozenset({"amod", "compound", "nmod", "poss"})
_INDEFINITE = frozenset({"a", "an", "some", "another", "former", "ex"})


@dataclass(frozen=True, slots=True)
class Unnamed:
    """One description of a person: the tokens [first, i], its noun, the words between, whose it is, where it stands, and a name
    that the person is known by ("its commander, known as Falco")."""

    first: int
    i: int
    noun: str
    marks: frozenset[str]
    side: str
    sentence: int
    subject: bool
    alias: str | None


@dataclass(slots=True)
class Offices:
    """The unnamed descriptions so far, in the order of the text."""

    told: list[Unnamed] = field(default_factory=list)
    ministries: set[str] = field(default_factory=set)

    def note(self, token: Token, told: Discourse, party: Callable[[str], str | None], parties: dict[int, str]) -> None:
        """The description whose noun is ``token``, where it says whose it is."""
        low = token.lower_
        if low not in human() or role_of(low) is None or token.tag_ not in ("NN", "NNP") or token.dep_ == "compound":
            return
        side = owner_of(token, told, party, parties)
        if side is None or low in nouns("kin") or low in nouns("opposite"):
            return
        marks = frozenset(one.lower_ for one in token.lefts if one.lower_ in modifiers())
        subject = token.dep_ in ("nsubj", "nsubjpass") or _of_subject(token)
        first = min([token.i, *(one.left_edge.i for one in token.lefts)])
        alias = next(aliases(token.doc, token.i), None)
        self.told.append(Unnamed(first, token.i, low, marks, side, told.sentence(token.i), subject, alias))

    def of_pronoun(self, i: int, told: Discourse) -> str | None:
        """ "Ostrova's president said HE would come": the side of the one office told of in this sentence and the one before, where
        nobody is named there whom "he" may mean."""
        here = told.sentence(i)
        if any(one.person is not None for one in told.recent(i, 1)):
            return None
        near = [one for one in self.told[-_MOST:] if one.i < i and here - one.sentence <= 1]
        meant = [one for one in near if one.subject]
        return near[0].side if meant and len({(one.noun, one.side) for one in near}) == 1 else None

    def side_of(self, person: Person) -> str | None:
        """ "The envoy, Rossi", after "Ostrova's envoy": whose, where all offices of this name are one side's."""
        said = person.said
        known = {one.side for one in self.told[-_MOST:] if one.alias in person.words}
        if len(known) == 1:
            return known.pop()
        fitting = {one.side for one in self.told[-_MOST:] if one.noun in said - _VAGUE and _fits(one.marks, said)}
        if not fitting and not person.shared and (person.role or "").lower() == "minister":
            fitting = self.ministries.copy()  # "Minister Rossi", after "the Ministry of Rivers of Ostrova"
        return fitting.pop() if len(fitting) == 1 else None

    def taken_up(self, person: Person, i: int, told: Discourse) -> Unnamed | None:
        """ "Its foreign minister put off the trip. Rossi had been due": a bare name takes up the one office just told of. Of
        somebody whose side is known, an office of that side."""
        here = told.sentence(i)
        near = [
            one
            for one in self.told[-_MOST:]
            if one.i < i and 0 < here - one.sentence <= _BACK and one.noun not in _VAGUE
        ]
        if not near or len({(one.noun, one.side) for one in near}) != 1:
            return None
        office = near[-1]
        if person.party is None:
            return office if not person.said and not person.role else None
        fits = office.noun in person.said and _fits(office.marks, person.said)
        return office if office.side == person.party and (fits or not person.said) else None


def _fits(marks: frozenset[str], said: set[str]) -> bool:
    """ "The minister" may be the foreign minister, the trade minister is not."""
    return not marks or not (said & modifiers()) or bool(marks & said)


def _of_subject(token: Token) -> bool:
    """ "A visit by its minister", "a trip of the envoy": who makes it."""
    return token.dep_ == "pobj" and token.head.lower_ in ("by", "of")


def owner_of(token: Token, told: Discourse, party: Callable[[str], str | None], parties: dict[int, str]) -> str | None:
    """ "The Ostrovan envoy", "its envoy", "the envoy of Ostrova": the one party; None for "an envoy" and where several fit.

    ``parties``: direct mentions by their last token, those behind ``token`` too.
    """
    if any(one.lower_ in _INDEFINITE for one in token.lefts):
        return None
    sides: set[str | None] = set()
    for one in token.lefts:
        if one.dep_ in _OWNED and one.i in told.at:
            sides |= {party(id) for id in told.at[one.i].ids}
    for of in token.children:
        if of.dep_ == "prep" and of.lower_ == "of":
            sides |= {parties[one.i] for one in of.children if one.i in parties}
    return sides.pop() if len(sides) == 1 else None


def ministries(doc: Doc, parties: dict[int, str]) -> set[str]:
    """ "The Ostrovan ministry", "the Ministry of Rivers of the Republic of Ostrova": the states of whose ministries the text tells.

    ``parties``: direct mentions by their last token.
    """
    found: set[str] = set()
    for token in doc:
        if token.lower_ == "ministry":
            beside = [one for one in token.lefts if one.dep_ in _OWNED]
            sides = {parties[one.i] for one in (*beside, *_of_what(token)) if one.i in parties}
            found |= sides if len(sides) == 1 else set()
    return found


def _of_what(token: Token) -> Iterator[Token]:
    """Down the "of"s behind a noun: Rivers, Republic and Ostrova of "the Ministry of Rivers of the Republic of Ostrova"."""
    below = [token]
    for _ in range(_DEEPEST):
        below = [inner for one in below for inner in governed(one, "of", "for")]
        yield from below
