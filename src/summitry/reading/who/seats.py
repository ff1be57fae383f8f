"""Capitals of the article's own states: which city is told to be one, and where a city stands for its state."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from itertools import islice
from typing import TYPE_CHECKING

from summitry.model import Place
from summitry.reading.who.deeds import acts
from summitry.reading.who.lexicon import nouns
from summitry.reading.who.party_words import LETTERS, MOST
from summitry.reading.who.world import Word, world

if TYPE_CHECKING:
    from summitry.reading.tree import Doc

DATELINE = re.compile(r"^([A-ZÀ-Þ][A-ZÀ-Þ'’. -]{2,30}?)(?:, [^\n—–-]{2,30})? ?[—–-]{1,2} ")
_CITY = rf"({LETTERS}(?: {LETTERS})?)"
_TOLD = (
    re.compile(rf"\b{_CITY}, the ({LETTERS}) capital\b"),
    re.compile(rf"\b{_CITY}, the capital of (?:the )?({LETTERS}(?: {LETTERS})?)"),
)
_TOLD_FIRST = (
    re.compile(rf"\b[Tt]he ({LETTERS}) capital, {_CITY}"),
    re.compile(rf"\b[Tt]he capital of (?:the )?({LETTERS}), {_CITY}"),
)


def home_city(text: str) -> str | None:
    """The city of the dateline, as a name is written."""
    dateline = DATELINE.match(text)
    return dateline.group(1).split(",")[0].strip().title() if dateline else None


def told_seats(text: str) -> Iterator[tuple[str, str]]:
    """ "Port Velm, the Ostrovan capital", "the capital of Ostrova, Port Velm": the city, and the state's name or adjective."""
    found = [one.groups() for pattern in _TOLD for one in islice(pattern.finditer(text), MOST)]
    found += [one.groups()[::-1] for pattern in _TOLD_FIRST for one in islice(pattern.finditer(text), MOST)]
    for city, whose in found:
        city = city.removeprefix("In ").removeprefix("From ")
        if city not in world().places and city not in world().words:
            yield city, whose


def add_seats(
    text: str, acting: Collection[str], words: dict[str, Word], kinds: Mapping[str, str], places: dict[str, Place]
) -> None:
    """The cities that act and that the text says to be capitals of its own states, as words and places."""
    for city, whose in (one for one in told_seats(text) if one[0] in acting):
        word = words.get(whose)
        if (
            word is not None
            and word.form in ("name", "demonym")
            and kinds.get(word.party) == "state"
            and not {city} & (words.keys() | places.keys())
        ):
            words[city], places[city] = Word(word.party, "capital"), Place(city=city, state=word.party, text=city)


def stands_for_state(doc: Doc, last: int, place: Place, kinds: Mapping[str, str]) -> bool:
    """ "VELM, Ostrova - ... Rossi warned Velm": the city of the dateline, of a state that no list knows, where a state acts or is
    spoken to. Talks are hosted in cities, too."""
    head = doc[last]
    hosts = head.dep_ in ("nsubj", "nsubjpass") and head.head.lemma_.lower() in nouns("between", "verbs") | {
        "be",
        "have",
    }
    return (
        place.city is not None
        and kinds.get(place.state or "") == "state"
        and place.state not in world().kinds
        and acts(head)
        and not hosts
    )


def is_sent_to(doc: Doc, first: int) -> bool:
    """ "The payment to Lusaka", "send a letter to Lima", "wrote to Lima": what goes to a government, and to no town."""
    if first < 2 or doc[first - 1].lower_ != "to":
        return False
    above = doc[first - 1].head
    if above.pos_ == "VERB" and above.lemma_.lower() in nouns("writes_to"):
        return True
    if above.lemma_.lower() in nouns("sent_to", "proposals") and (
        above.head.lemma_ in nouns("sent_to", "proposing") and above.dep_ == "dobj"
    ):
        return True  # "proposed talks to Pyongyang"
    sent = [one for one in above.children if one.dep_ == "dobj" and one.i < first] if above.pos_ == "VERB" else [above]
    if above.pos_ == "VERB" and above.lemma_.lower() in nouns("sent_to", "proposing"):
        return any(one.lemma_.lower() in nouns("sent_to", "proposals") for one in sent)
    return any(one.lower_ in nouns("sent_to") for one in sent)
