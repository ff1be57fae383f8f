"""Towns told by their state: "the Jordanian capital", "in the capital, Port Ambrym", "in Halle, Germany"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from summitry.model import Place
from summitry.reading.grammar import children, governed, token_at
from summitry.reading.principals import side_of
from summitry.reading.who import PlaceMention, Register
from summitry.reading.who.world import data, world

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_TOWNS = frozenset({"city", "town", "resort", "port", "village", "metropolis"})
_CALENDAR = frozenset(data("names")["not_names"])


def town_before(state: PlaceMention, sentence: Span, register: Register) -> Place | None:
    """ "in HALLE, Germany", "at UFA in Russia", "at SANYA in southern China": a town that no list knows, before the state it is in."""
    at = token_at(state.start, sentence)
    while at is not None and at.i > sentence.start and at.nbor(-1).dep_ == "amod" and at.nbor(-1).head.i == at.i:
        at = at.nbor(-1)
    if at is None or state.place.state is None or at.i - sentence.start < 3 or at.nbor(-1).lower_ not in (",", "in"):
        return None
    name = at.nbor(-2)
    first = name
    while first.i > sentence.start and first.nbor(-1).pos_ == "PROPN" and first.nbor(-1).dep_ == "compound":
        first = first.nbor(-1)
    if name.pos_ != "PROPN" or first.i == sentence.start or first.nbor(-1).lower_ not in ("in", "at", "near", "of"):
        return None
    text = sentence.doc.text[first.idx : name.idx + len(name)]
    known = register.all_at(first.idx, name.idx + len(name)) or register.places_in(first.idx, name.idx + len(name))
    return None if known or text in _CALENDAR else Place(city=text, state=state.place.state, text=text)


def seats(sentence: Span, register: Register, anywhere: bool = False) -> list[PlaceMention]:
    """ "in the Jordanian capital", "in the Dornish capital, Brevik Port": the city that is meant; ``anywhere``: also where it is no
    goal of a preposition ("The Jordanian capital was decked with flags")."""
    found = _cities_meant(sentence, register)
    for token in sentence:
        if token.lower_ != "capital" or not (anywhere or token.dep_ == "pobj"):
            continue
        named = next((one for one in children(token, "appos") if one.pos_ == "PROPN"), None) or _behind_comma(token)
        owners = [actor for one in token.lefts for actor in register.all_at(one.idx, one.idx + len(one))]
        whose = next((side_of(one) for one in owners), None)  # "in HIS capital"
        if named is not None:
            start = min(one.idx for one in named.subtree if one.dep_ == "compound" or one.i == named.i)
            name = token.doc.text[start : named.idx + len(named)]
            found.append(PlaceMention(token.idx, token.idx + len(token), Place(city=name, state=whose, text=name)))
        elif whose in capitals():
            place = capitals()[whose]
            found.append(PlaceMention(token.idx, token.idx + len(token), place))
    return found


def _cities_meant(sentence: Span, register: Register) -> list[PlaceMention]:
    """ "The second round, also in THE TURKISH CITY": the one of that land which was named before."""
    found = []
    for token in sentence:
        if (
            token.lower_ not in _TOWNS
            or token.dep_ != "pobj"
            or token.head.lower_ not in ("in", "at", "outside", "near")
        ):
            continue
        named = [one for one in (*children(token, "appos"), *governed(token, "of")) if one.pos_ == "PROPN"]
        if named or _behind_comma(token) is not None or all(one.lower_ != "the" for one in token.lefts):
            continue
        owners = [actor for one in token.lefts for actor in register.all_at(one.idx, one.idx + len(one))]
        whose = {actor.id for actor in owners if actor.kind == "state"}
        before = [
            one for one in register.places if one.start < token.idx and one.place.city and one.place.state in whose
        ]
        if len(whose) == 1 and before:
            last = max(before, key=lambda one: one.start)
            found.append(PlaceMention(token.idx, token.idx + len(token), last.place))
    return found


def _behind_comma(noun: Token) -> Token | None:
    """ "a meeting in the federal capital, SANTA ROSA": the name right behind, whatever the parser takes it for an apposition of."""
    rest = noun.doc[noun.i + 1 : noun.i + 3]
    if len(rest) < 2 or rest[0].text != "," or rest[1].pos_ != "PROPN":
        return None
    name = rest[1]
    while name.dep_ == "compound" and name.head.pos_ == "PROPN":
        name = name.head
    return name if name.dep_ == "appos" else None


def seat_of(capital: Token, register: Register) -> Place | None:
    """ "The Chinese capital will host the next round": the seat of that state's government."""
    whose = next((actor.id for one in capital.lefts for actor in register.all_at(one.idx, one.idx + len(one))), None)
    return capitals().get(whose) if whose is not None else None


@cache
def capitals() -> dict[str, Place]:
    """The seat of each state's government, as it is listed first."""
    found: dict[str, Place] = {}
    for name, word in world().words.items():
        if word.form == "capital" and name in world().places:
            found.setdefault(word.party, world().places[name])
    return found
