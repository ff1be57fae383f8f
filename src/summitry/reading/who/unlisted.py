"""Names that no list knows and no wording introduces: what they do in the sentences says whether they are a state, a body, a seat.

1. A single capital that acts, owns a minister, has a delegation, or stands beside a state is a state ("Ostrova will let inspectors
in"). 2. What has "the" before it and acts is a body ("the Salt Forum offered"). 3. A city that acts is the seat of the invented
state that the dateline, or the lack of any other, leaves for it ("Velm has refused visits"). Names of people are none of these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from summitry.reading.who.bodies import nouns_for, organ_of
from summitry.reading.who.doings import Doings, doings
from summitry.reading.who.firms import FIRM, told_firm, told_houses
from summitry.reading.who.introduced import Introduced
from summitry.reading.who.names import Name, find_names
from summitry.reading.who.own_states import adjectives, of_adjective, plausible, province
from summitry.reading.who.own_words import OwnWords
from summitry.reading.who.party_words import crew, faces, firm, heads, words_for
from summitry.reading.who.seats import add_seats, home_city, told_seats
from summitry.reading.who.weighed_names import likely_parties
from summitry.reading.who.world import Word, data, listed_parties, world

if TYPE_CHECKING:
    from summitry.reading.tree import Doc

_STATELY = ("ia", "land", "stan", "onia", "aria", "avia", "istan", "ania")
_ENOUGH = 2.0
_LONG = 6  # letters: shorter names are alike by chance
_LETTERS_OF_INITIALS = 6
_BEFORE = 300  # characters before "the Ostrovan capital" in which its name was told


def unlisted(
    doc: Doc, text: str, own: Introduced, taken: set[int], phrases: list[tuple[int, int, str]], weighed: bool = True
) -> Introduced:
    """``own`` with what the doings of unknown names add. ``taken``: tokens of known names; ``phrases``: these names."""
    home, seats = home_city(text), {city for city, _ in told_seats(text)}
    every = [name for name in find_names(doc, taken) if name.text not in seats and name.text != home]
    seen = _seen(doc, taken, every, own)
    listed, found = sorted(_spelt_out(phrases)), OwnWords.of(own, text)
    for seat, its in _the_capital(text, seen, found.words):
        found.capital(seat, its)
    for one in sorted(seen.values(), key=lambda each: (each.name == home, -each.words)):
        if one.name in found.words or one.name in seats or (one.name == home and _has_a_seat_only(one, found.kinds)):
            continue
        if (whole := _short_of(one, found.words, listed)) is not None:
            found.short(one.name, whole)
        else:
            _of_its_doings(one, found, home)
    if weighed:
        for name, kind in likely_parties(doc, text, taken, every, {*found.words, *seats, home or ""}):
            _likely(name, kind, found)
    for one in seen.values():
        open_still = one.name not in seats and one.name not in found.words
        if open_still and (whole := _short_of(one, found.words, listed)) is not None:
            found.short(one.name, whole)
    _initials(found)
    for name in _lenders(text, found.kinds):
        for common in words_for("lenders")["called"]:
            found.called[common] = tuple(dict.fromkeys((*found.called.get(common, ()), name)))
    shorter = _shorter(text, found.words, found.kinds, listed)
    found.words |= {short: word for short, word in shorter if short not in found.words}
    add_seats(text, {one.name for one in seen.values() if one.acts}, found.words, found.kinds, found.places)
    for city, state in _seats(text, seen, found.words, found.kinds):
        found.capital(city, state)
    return found.added_to(own)


def _seen(doc: Doc, taken: set[int], every: list[Name], own: Introduced) -> dict[str, Doings]:
    """What each unknown name does that is no person's and no house's."""
    houses = set(told_houses(doc, every))
    names = [name for name in every if name.sure and name.text not in houses]
    seen = doings(doc, taken, names)
    if "company" not in own.called and not any(one.firm for one in seen.values()):
        told = told_firm(doc, every)
        seen = doings(doc, taken, [name for name in names if name.text != told]) if told else seen
        if told in seen:
            seen[told].firm += FIRM
    for one in seen.values():  # "Velm's lawyers" speak for Velm Zinc, which is named once
        short = seen.get(one.name.split()[0]) if firm(one.name.split()) else None
        if short is not None and not short.the:
            one.firm, one.acts = one.firm + short.firm, one.acts + short.acts
    return seen


def _of_its_doings(one: Doings, found: OwnWords, home: str | None) -> None:
    """What a name is by what it does: a state's people or another spelling of one, a company, its crew, a state, a body; or nothing."""
    text, words, name = found.text, found.words, one.name
    state = of_adjective(name, text) if one.owns and not one.acts and one.words == 1 else None
    if state is not None and state not in words:  # "Ostrova" for "the Ostrovi government"
        found.party(state, "state")
        words[name] = Word(name, "demonym")
        return
    meant = _misspelt(one) if one.words == 1 else None
    if meant is not None and one.acts:
        words[name] = Word(meant, "name")
    elif _is_firm(one):
        found.party(name, "organisation")
        if one.words > 2:
            found.short(name.rpartition(" ")[0], name)  # "Great Eastern" of Great Eastern Rail
        nouns_ = (*words_for("firm")["called"], *nouns_for(name, "employers"), *sorted(one.called))
        found.common(dict.fromkeys(nouns_), name)
    elif one.acts and crew(name.split()):
        found.party(name, "organisation")
        found.common(nouns_for(name, "workers"), name)
    elif _is_state(one, text, home):
        found.party(name, "state")
        found.people(name, name)
        if one.words > 1:  # "Menthe" of the Menthe Isles
            found.short(name.split()[0], name)
    elif _is_body(one):
        found.party(name, "organisation")
        base = name.split()[0]
        if len(base) > 4 and base not in world().words and base not in words:
            found.people(name, base)
        found.common(nouns_for(name, "body"), name)


def _likely(name: str, kind: str, found: OwnWords) -> None:
    """What no rule decided about and was weighed; an organ of a known party is none."""
    if organ_of(name, found.words) is not None:
        return
    found.party(name, kind)
    if kind == "state":
        found.people(name, name)
    if kind == "organisation":
        found.common(nouns_for(name, "body"), name)


def _initials(found: OwnWords) -> None:
    """ "UFM" of the Union of Fur Makers, where the text has it."""
    for name, kind in found.kinds.items():
        initials = "".join(word[0] for word in name.split() if word[0].isupper())
        least = 2 if firm(name.split()) else 3
        known = initials in world().words or len(initials) < least
        if kind == "organisation" and not known and re.search(rf"\b{initials}\b", found.text):
            found.short(initials, name)


def _lenders(text: str, kinds: dict[str, str]) -> Iterator[str]:
    """ "The Salt Group, which holds half of its bonds": to whom something is owed."""
    holds, what = "|".join(words_for("lenders")["holds"]), "|".join(words_for("lenders")["what"])
    for name, kind in kinds.items():
        told = rf"\b{re.escape(name)}, (?:which|who) (?:{holds})\b[^.;\n]{{0,60}}?\b(?:{what})\b"
        if kind == "organisation" and re.search(told, text):
            yield name


def _is_firm(one: Doings) -> bool:
    """A company: what says so, or the shape of its name, and some deed of its own."""
    shape = firm(one.name.split())
    if one.the or one.place > one.acts + one.firm or not (one.firm or shape):
        return False
    return one.firm + one.acts + shape + min(one.owns, 1) >= FIRM


@cache
def _misspellings() -> dict[str, str]:
    """Listed states by what is left of their names without one letter."""
    known = [(name, word.party) for name, word in world().words.items() if word.form == "name" and name.isalpha()]
    states = [(name, party) for name, party in known if world().kinds.get(party) == "state" and len(name) >= _LONG]
    return {name[:i] + name[i + 1 :]: party for name, party in states for i in range(1, len(name))}


def _misspelt(one: Doings) -> str | None:
    """ "Ethopia": a listed state with one letter left out."""
    return _misspellings().get(one.name) if len(one.name) >= _LONG else None


def _has_a_seat_only(one: Doings, kinds: dict[str, str]) -> bool:
    """The dateline's city, without a government of its own, where the text has another state that no list knows: its capital."""
    return not one.owns and not one.heads and "state" in kinds.values()


def _is_state(one: Doings, text: str, home: str | None) -> bool:
    """One capital (or the Isles of something), of which states do what it does."""
    isles = one.name.split()[-1] in words_for("state")["islands"]
    if province(one.name, text):
        return False
    if (one.words > 1 or one.the or one.name.isupper()) and not isles:
        return False
    adjective = next(adjectives(one.name, text), None) if len(one.name) > 3 else None
    doing = one.acts + one.owns + one.heads + (one.visited if adjective and one.name.endswith(_STATELY) else 0)
    bound = one.place or one.deeds < 2 or not plausible(one.name, text)
    acts = min(one.acts, 1.5 if bound else 2.0)
    stately = one.name.endswith(_STATELY) or isles or one.name in _namesake(home)
    score = (
        acts + 2.0 * min(one.owns, 1) + 2.0 * min(one.heads, 1) + min(one.beside, 1) + min(one.its, 1) * 0.5
        + (1.0 if stately else 0) + (2.0 if adjective else 0) + (0.5 if one.place else 0)
    )  # fmt: skip
    return bool(doing) and score >= _ENOUGH and one.place <= doing + (2 if adjective else 0)


def _namesake(home: str | None) -> list[str]:
    """ "PORT OSTROVA", "OSTROVA CITY": the state whose name the dateline's city bears."""
    city = (home or "").split()
    named = len(city) == 2 and (city[0] in words_for("state")["before"] or city[1] in words_for("state")["cities"])
    return [word for word in city if len(word) > 3] if named else []


def _is_body(one: Doings) -> bool:
    """ "The Salt Forum", initials: what acts or has a chairman and bears "the"; no hall, no treaty."""
    initials = one.name.isupper() and one.words == 1 and len(one.name) <= _LETTERS_OF_INITIALS
    if not (one.the or initials) or one.place > one.acts + one.heads:
        return False
    if any(word in data("names")["not_names"] or word in words_for("state")["common"] for word in one.name.split()):
        return False
    if one.name in words_for("not_parties")["organs"]:
        return False  # "the Committee": of what, the text does not say
    beside = min(one.beside, 1) if initials and one.the else 0
    return one.acts + 2 * one.owns + 2 * one.heads + beside >= (2 if one.words == 1 else 1)


def _short_of(one: Doings, words: dict[str, Word], listed: list[str]) -> str | None:
    """ "The Fund" of a Fund that is named in full; "Velm" of Velm Shipping, where no city is meant."""
    if one.words > 1:
        return None
    for name in (*words, *listed):
        word = words.get(name) or world().words.get(name)
        parts = name.split()
        if word is None or word.form != "name" or len(parts) < 2 or world().kinds.get(word.party) == "state":
            continue
        if one.the and parts[0] == one.name and parts[-1] in words_for("state")["unions"] and not one.acts:
            return word.party  # "the Velm side" of the Velm Union
        does = one.acts + one.owns + one.subjects + one.firm + one.met
        first = not one.the and parts[0] == one.name and does and one.place == one.within
        head = one.name in parts and one.name in heads()  # "the Tigers" of the Tigers of something
        if firm(parts) and parts[0] == one.name and does > max(one.place - one.within, one.the) and not faces(parts):
            return word.party  # "Velm" of Velm Foods, whatever is told to be done at it
        if (one.the and (parts[-1] == one.name or head)) or (first and not faces(parts)):
            return word.party
    return None


def _spelt_out(phrases: list[tuple[int, int, str]]) -> set[str]:
    """The listed names of a text with the full names of the organisations for which only initials stand ("the IMF ... the Fund")."""
    named = {name for _, _, name in phrases}
    parties = {word.party for name in named if (word := world().words.get(name)) is not None and name.isupper()}
    return named | {name for party in parties for name in _full_names().get(party, ())}


@cache
def _full_names() -> dict[str, tuple[str, ...]]:
    listed = [one for one in listed_parties() if one["kind"] == "organisation"]
    return {one["id"]: tuple(name for name in one.get("names", ()) if " " in name) for one in listed}


def _shorter(text: str, words: dict[str, Word], kinds: dict[str, str], listed: list[str]) -> Iterator[tuple[str, Word]]:
    """ "the Fund" after "the International Monetary Fund": the last word of a body's name, with "the" and a capital."""
    known = {*listed, *words}
    known |= {world().words[name].party for name in known if name in world().words and name not in words}
    for name in sorted(known):
        word = words.get(name) or world().words.get(name)
        parts = re.split(r"[ -]", name)
        institution = word is not None and word.form == "institution"
        if word is None or not (word.form == "name" or institution) or len(parts) < 2:
            continue
        if world().kinds.get(word.party) == "state" or kinds.get(word.party) == "state":
            continue
        for part in parts[:-1]:  # "the Tigers" of the Tigers of something
            if part in heads() and "of" in parts and re.search(rf"\b[Tt]he {re.escape(part)}\b(?! [A-Z])(?! of)", text):
                yield part, Word(word.party, "short")
        if re.search(rf"\b[Tt]he {re.escape(parts[-1])}\b(?! [A-Z])", text) and parts[-1][:1].isupper():
            yield parts[-1], Word(word.party, "short")


def _the_capital(text: str, seen: dict[str, Doings], words: dict[str, Word]) -> Iterator[tuple[str, str]]:
    """ "Will not fly to Kadrin. She had planned two days in THE VELINIAN CAPITAL": the one unknown place told of just before."""
    adjectives_of = {word: one.party for word, one in words.items() if one.form == "demonym"}
    for adjective, state in adjectives_of.items():
        if any(one.party == state and one.form == "capital" for one in words.values()):
            continue
        for found in re.finditer(rf"\b[Tt]he {re.escape(adjective)} capital\b(?!,? [A-Z])", text):
            before = text[max(0, found.start() - _BEFORE) : found.start()]
            goals = {one for one in seen.values() if one.place and one.name not in words and one.name in before}
            goals = {one for one in goals if re.search(rf"\b(?:to|in|for) {re.escape(one.name)}\b", before)}
            if len(goals) == 1:
                yield goals.pop().name, state
                break


def _seats(
    text: str, seen: dict[str, Doings], words: dict[str, Word], kinds: dict[str, str]
) -> Iterator[tuple[str, str]]:
    """Cities that act, each with the invented state whose seat it must be."""
    states = [name for name, kind in kinds.items() if kind == "state" and words.get(name) == Word(name, "name")]
    states.sort(key=lambda name: text.find(name))
    free = [name for name in states if not any(w.party == name and w.form == "capital" for w in words.values())]
    home = home_city(text)
    cities = [one for one in seen.values() if one.words <= 2 and not one.the and one.name not in words]
    for one in sorted(cities, key=lambda city: city.name != home):
        at_home = one.name == home
        if not free or not ((one.place or at_home) and one.acts):
            continue
        state = free[0] if at_home or len(free) == 1 else None
        if state is not None:
            free.remove(state)
            yield one.name, state
