"""What is talked about, and not where: "met on the fighting in Darfur", "to discuss Darfur", "talks on Darfur"."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from summitry.reading.grammar import child, children
from summitry.reading.meetings.together import titled
from summitry.reading.meetings.words import words
from summitry.reading.who.roles import collectives
from summitry.reading.who.world import data, world

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_ABOUT = frozenset({"on", "over", "about", "concerning", "regarding"})


def discussed(place: Token) -> bool:
    """Whether the name of a place only says what is talked of: within a matter, or the object of "discuss"."""
    return _of_a_matter(place) or _object(place) or _named_after(place)


def _named_after(place: Token) -> bool:
    """ "The WESTERN SAHARA talks": those on it; "the Lima talks" are there."""
    name = _whole(place)
    compound = name.dep_ in ("compound", "nmod", "amod") and name.head.lemma_.lower() in words().nouns
    return compound and _land(name)


def of_people(place: Token) -> bool:
    """ "two DARFUR rebel groups", "NORTHERN IRELAND party leaders", "the governor of SIBERIA'S east": whose people they are, and not where
    they are."""
    whose = place.head if place.dep_ == "conj" and place.head.dep_ in ("compound", "nmod") else place
    while whose.dep_ in ("compound", "nmod", "amod", "poss") and not _somebody(whose):
        whose = whose.head
    if whose.dep_ == "pobj" and whose.i != place.i and whose.head.lower_ == "of" and not _somebody(whose):
        whose = whose.head.head
    if whose.dep_ == "pobj" and whose.head.lower_ == "of" and whose.head.head.lemma_.lower() in words().nouns:
        return False  # "a meeting of GULF ministers": they often meet in their own land
    return whose.i != place.i and whose.pos_ in ("NOUN", "PROPN") and _somebody(whose)


def _somebody(noun: Token) -> bool:
    """ "rebels", "rebel groups", "party leaders", "the governor"."""
    if noun.lemma_.lower() in words().venues | words().towns | words().nouns.keys():
        return False
    return any(one.lower_ in collectives() for one in (noun, *children(noun, "compound"))) or titled(noun)


def _whole(place: Token) -> Token:
    while place.dep_ == "compound" and place.head.pos_ == "PROPN":
        place = place.head
    return place


def _land(name: Token) -> bool:
    """Whether a name is that of a state or another land, or has "the" ("the Aegean"): where a town is told, they may sit there."""
    said = name.doc.text[name.left_edge.idx : name.idx + len(name)].removeprefix("the ").removeprefix("The ")
    word = world().words.get(said)
    state = word is not None and word.form == "name" and world().kinds.get(word.party) == "state"
    lands = data("places")["lands"]
    return state or said in lands or name.text in lands or any(one.lower_ == "the" for one in name.lefts)


def _matter(noun: Token) -> bool:
    """ "The killings in Kabul", "the war in Lae"; not "the border in Lima"."""
    return noun.lemma_.lower() in words().whereabouts["happenings"]


def talked_on(place: Token) -> bool:
    """ "Talks ON DARFUR": the topic of a word for a meeting itself."""
    prep = place.head if place.dep_ == "pobj" else None
    about = prep is not None and prep.lower_ in _ABOUT and prep.dep_ == "prep"
    return about and prep is not None and prep.head.pos_ == "NOUN" and prep.head.lemma_.lower() in words().nouns


def _of_a_matter(place: Token) -> bool:
    """ "met ON THE FIGHTING in Darfur", "over the raids in Lae": what goes on there; not "on the sidelines", "over lunch"."""
    for one in takewhile(lambda one: one.pos_ not in ("VERB", "AUX"), place.ancestors):
        inner = child(one, "pobj") if one.dep_ == "prep" and one.lower_ in _ABOUT else None
        if inner is not None and inner.i != place.i and _matter(inner):
            return True
    return False


def _object(place: Token) -> bool:
    """ "to DISCUSS DARFUR", "to review THE VIOLENCE in Kosovo"."""
    thing = next((one for one in (place, *place.ancestors) if one.dep_ == "dobj"), None)
    if thing is None or thing.head.lemma_.lower() not in words().whereabouts["discussing"]:
        return False
    return thing.i == place.i or (_matter(thing) and _inside(place, thing))


def _inside(place: Token, thing: Token) -> bool:
    """Whether no verb stands between a place and the matter it is part of."""
    between = takewhile(lambda one: one.i != thing.i, place.ancestors)
    return all(one.pos_ not in ("VERB", "AUX") for one in between)
