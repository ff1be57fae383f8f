"""Organs of a state that are told without the state, where whoever speaks or the sentence tells whose they are.

"The mines minister told Parliament", "President Rossi will send it to Congress", "she said the government would answer": their own.
"In Lima, the Commerce Ministry said": Peru's. "The Chilean presidency ... the presidency": the one named before.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summitry.reading.who.discourse import Discourse, Ids, ids_of, subject_of
from summitry.reading.who.lexicon import nouns
from summitry.reading.who.world import world

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_WILL = frozenset({"will", "would", "wo", "'ll", "’ll"})


@dataclass(slots=True)
class StateOrgans:
    """``state`` tells whether an id is a state's; ``named`` keeps, by its noun, the last organ of which the text said whose it is,
    ``elsewhere`` those that are another state's ("addressed Parliament in Ottawa")."""

    party: Callable[[str], str | None]
    state: Callable[[str], bool]
    named: dict[str, str] = field(default_factory=dict)
    elsewhere: set[str] = field(default_factory=set)

    def note(self, token: Token, parties: dict[int, str]) -> None:
        """ "The Chilean presidency": whose, for "the presidency" afterwards."""
        if token.lower_ in nouns("organs_of_state", "again"):
            owners = [parties[one.i] for one in token.lefts if one.i in parties]
            if len(owners) == 1 and self.state(owners[0]):
                self.named[token.lower_] = owners[0]

    def of(self, token: Token, told: Discourse, present: Collection[str], served: str | None) -> tuple[int, Ids] | None:
        """The first token of the organ whose noun is ``token``, and whose it is; ``served``: the party of the person in whose
        apposition it stands."""
        low = token.lower_
        beside = [one for one in token.lefts if one.dep_ in ("amod", "compound", "poss", "nmod", "nummod")]
        definite = any(one.lower_ == "the" for one in token.lefts)
        first = min([token.i, *(one.left_edge.i for one in token.lefts)])
        side = _seated(token) if low == "ministry" and definite else None
        if side is not None:
            return first, (side,)
        if low in nouns("organs_of_state", "houses") and token.text[0].isupper() and not beside:
            side = self._addressed(token, told)
            if _in_another(token, side):
                self.elsewhere.add(low)
            side = None if low in self.elsewhere else side
        elif low == "government" and definite and not beside:
            side = self._promised(token, told)
        elif low == "ministry" and definite and token.text[0].isupper() and beside:
            side = _fronted(token, present) or (
                served if token.dep_ == "pobj" and token.head.lower_ in ("of", "at") else None
            )
        elif low in self.named and definite and not beside and token.dep_ not in ("compound", "amod"):
            side = self.named[low]
        return (first, (side,)) if side is not None and self.state(side) else None

    def _addressed(self, token: Token, told: Discourse) -> str | None:
        """ "Told Parliament", "would send it to Congress": the speaker's or the sender's own."""
        if token.dep_ in ("dobj", "dative") and token.head.lemma_.lower() in nouns("organs_of_state", "informs"):
            return self._side(subject_of(token.head), told)
        if token.dep_ == "pobj" and token.head.lower_ in ("to", "before"):
            verb = token.head.head
            if verb.lemma_.lower() in nouns("organs_of_state", "submits") and verb.pos_ == "VERB":
                return self._side(subject_of(verb), told)
        return None

    def _promised(self, token: Token, told: Discourse) -> str | None:
        """ "She said the government would answer": what her own will do."""
        clause, verb = token.head, token.head.head
        will = any(one.dep_ == "aux" and one.lower_ in _WILL for one in clause.children)
        if token.dep_ != "nsubj" or clause.dep_ != "ccomp" or not will:
            return None
        if verb.lemma_.lower() not in nouns("own_words", "says") or clause.lemma_.lower() not in nouns(
            "own_words", "does"
        ):
            return None
        return self._side(subject_of(verb), told)

    def _side(self, who: Token | None, told: Discourse) -> str | None:
        """The state for which one person acts."""
        ids = ids_of(who, told)
        person = told.people.get(ids[0]) if len(ids) == 1 else None
        return person.party if person is not None and not person.observer and not person.past else None


def _in_another(token: Token, side: str | None) -> bool:
    """Whether the sentence says that it was in a city or state of somebody else."""
    for one in token.sent:
        if one.i and one.nbor(-1).lower_ == "in":
            place, word = world().places.get(one.text), world().words.get(one.text)
            state = place.state if place is not None else word.party if word is not None else None
            if state is not None and state != side:
                return True
    return False


def _seated(token: Token) -> str | None:
    """ "The Foreign Ministry IN LIMA": the state whose seat that is; "talks with the government in Lima" may be another's."""
    behind = token.doc[token.i + 1 : token.i + 4]
    if len(behind) < 2 or behind[0].lower_ != "in":
        return None
    for last in (3, 2):
        word = world().words.get(" ".join(one.text for one in behind[1:last]))
        if word is not None and word.form == "capital" and world().kinds.get(word.party) == "state":
            return word.party
    return None


def _fronted(token: Token, present: Collection[str]) -> str | None:
    """ "In Lima, the Commerce Ministry said": the state of the capital, where the text speaks of it."""
    start = token.sent.start
    while start < token.i and (token.doc[start].is_space or token.doc[start].is_quote):
        start += 1
    opening = token.doc[start]
    verb = token.head
    if token.dep_ != "nsubj" or verb.lemma_.lower() not in nouns("own_words", "says") or opening.lower_ != "in":
        return None
    end = next((i for i in range(start + 1, min(start + 5, token.i)) if token.doc[i].text == ","), None)
    if end is None:
        return None
    word = world().words.get(token.doc[start + 1 : end].text)
    own = word is not None and word.form == "capital" and word.party in present
    return word.party if word is not None and own else None
