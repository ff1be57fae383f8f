"""Names that no list knows and no wording introduces: what they do in the sentences says whether they are a state, a body, a seat.

1. A single capital that acts, owns a minister, has a delegation, or stands beside a state is a state ("Ostrova will let inspectors
in"). 2. What has "the" before it and acts is a body ("the Salt Forum offered"). 3. A city that acts is the seat of the invented
state that the dateline, or the lack of any other, leaves for it ("Velm has refused visits"). Names of people are none of these.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from summitry.model import Place
from summitry.reading.who.bodies import nouns_for, organ_of
from summitry.reading.who.deeds import SAYING, acts, announced, thanked
from summitry.reading.who.firms import FIRM, firmly, of_its_own, said_to_be, told_firm, told_houses
from summitry.reading.who.introduced import Introduced
from summitry.reading.who.lexicon import human, nouns, singular
from summitry.reading.who.names import Name, find_names, runs
from summitry.reading.who.own_states import adjectives, of_adjective, plausible, province
from summitry.reading.who.party_words import crew, faces, firm, heads, titles, words_for
from summitry.reading.who.roles import role_of
from summitry.reading.who.seats import add_seats, home_city, told_seats
from summitry.reading.who.weighed_names import likely_parties
from summitry.reading.who.world import Word, data, listed_parties, world

if TYPE_CHECKING:
    from summitry.reading.tree import Doc

_PLACE = frozenset({"in", "at", "near", "to", "from", "into", "outside", "around", "inside", "through"})
_STATELY = ("ia", "land", "stan", "onia", "aria", "avia", "istan", "ania")
_BODILY = frozenset({"mission", "board", "office", "members", "member", "staff", "chief", "statement", "secretariat"})
_STATELY_NOUNS = frozenset(
    {"government", "delegation", "embassy", "side", "team", "parliament", "authorities", "ministry"}
)
_ENOUGH = 2.0
_LONG = 6  # letters: shorter names are alike by chance
_LETTERS_OF_INITIALS = 6
_BEFORE = 300  # characters before "the Ostrovan capital" in which its name was told
_MOST_TOKENS = 20_000  # of an article; later names are those of earlier paragraphs


@dataclass(slots=True, eq=False)
class _Seen:
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


def unlisted(
    doc: Doc, text: str, own: Introduced, taken: set[int], phrases: list[tuple[int, int, str]], weighed: bool = True
) -> Introduced:
    """``own`` with what the doings of unknown names add. ``taken``: tokens of known names; ``phrases``: these names."""
    home, seats = home_city(text), {city for city, _ in told_seats(text)}
    every = [name for name in find_names(doc, taken) if name.text not in seats and name.text != home]
    houses = set(told_houses(doc, every))
    names = [name for name in every if name.sure and name.text not in houses]
    listed = sorted(_spelt_out(phrases))
    seen = _looked(doc, taken, names)
    if "company" not in own.called and not any(one.firm for one in seen.values()):
        told = told_firm(doc, every)
        seen = _looked(doc, taken, [name for name in names if name.text != told]) if told else seen
        if told in seen:
            seen[told].firm += FIRM
    for one in seen.values():  # "Velm's lawyers" speak for Velm Zinc, which is named once
        short = seen.get(one.name.split()[0]) if firm(one.name.split()) else None
        if short is not None and not short.the:
            one.firm, one.acts = one.firm + short.firm, one.acts + short.acts
    words, kinds, places, called = dict(own.words), dict(own.kinds), dict(own.places), dict(own.called)
    for seat, its in _the_capital(text, seen, words):
        words[seat], places[seat] = Word(its, "capital"), Place(city=seat, state=its, text=seat)
    for one in sorted(seen.values(), key=lambda each: (each.name == home, -each.words)):
        if one.name in words or one.name in seats or (one.name == home and _has_a_seat_only(one, kinds)):
            continue
        whole = _short_of(one, words, listed)
        if whole is not None:
            words[one.name] = Word(whole, "short")
            continue
        state = of_adjective(one.name, text) if one.owns and not one.acts and one.words == 1 else None
        if state is not None and state not in words:  # "Ostrova" for "the Ostrovi government"
            words[state], words[one.name], kinds[state] = Word(state, "name"), Word(one.name, "demonym"), "state"
            continue
        meant = _misspelt(one) if one.words == 1 else None
        if meant is not None and one.acts:
            words[one.name] = Word(meant, "name")
        elif _is_firm(one):
            words[one.name], kinds[one.name] = Word(one.name, "name"), "organisation"
            if one.words > 2:
                words.setdefault(
                    one.name.rpartition(" ")[0], Word(one.name, "short")
                )  # "Great Eastern" of Great Eastern Rail
            for common in dict.fromkeys(
                (*words_for("firm")["called"], *nouns_for(one.name, "employers"), *sorted(one.called))
            ):
                called[common] = (*called.get(common, ()), one.name)
        elif one.acts and crew(one.name.split()):
            words[one.name], kinds[one.name] = Word(one.name, "name"), "organisation"
            for common in nouns_for(one.name, "workers"):
                called[common] = (*called.get(common, ()), one.name)
        elif _is_state(one, text, home):
            words[one.name], kinds[one.name] = Word(one.name, "name"), "state"
            words |= {word: Word(one.name, "demonym") for word in adjectives(one.name, text) if word not in words}
            if one.words > 1:  # "Menthe" of the Menthe Isles
                words.setdefault(one.name.split()[0], Word(one.name, "short"))
        elif _is_body(one):
            words[one.name], kinds[one.name] = Word(one.name, "name"), "organisation"
            base = one.name.split()[0]
            if len(base) > 4 and base not in world().words and base not in words:
                words |= {word: Word(one.name, "demonym") for word in adjectives(base, text) if word not in words}
            for common in nouns_for(one.name, "body"):
                called[common] = (*called.get(common, ()), one.name)
    for name, kind in likely_parties(doc, text, taken, every, {*words, *seats, home or ""}) if weighed else ():
        if organ_of(name, words) is not None:
            continue
        words[name], kinds[name] = Word(name, "name"), kind
        if kind == "state":
            words |= {word: Word(name, "demonym") for word in adjectives(name, text) if word not in words}
        for common in nouns_for(name, "body") if kind == "organisation" else ():
            called[common] = (*called.get(common, ()), name)
    for one in seen.values():
        if one.name not in words and one.name not in seats and (whole := _short_of(one, words, listed)) is not None:
            words[one.name] = Word(whole, "short")
    for name, kind in kinds.items():
        initials = "".join(word[0] for word in name.split() if word[0].isupper())
        least = 2 if firm(name.split()) else 3
        known = initials in world().words or len(initials) < least
        if kind == "organisation" and not known and re.search(rf"\b{initials}\b", text):
            words.setdefault(initials, Word(name, "short"))
    for name in _lenders(text, kinds):
        for common in words_for("lenders")["called"]:
            called[common] = tuple(dict.fromkeys((*called.get(common, ()), name)))
    words |= {short: word for short, word in _shorter(text, words, kinds, listed) if short not in words}
    add_seats(text, {one.name for one in seen.values() if one.acts}, words, kinds, places)
    for city, state in _seats(text, seen, words, kinds):
        words[city], places[city] = Word(state, "capital"), Place(city=city, state=state, text=city)
    return replace(own, words=words, kinds=kinds, places=places, called=called)


def _lenders(text: str, kinds: dict[str, str]) -> Iterator[str]:
    """ "The Salt Group, which holds half of its bonds": to whom something is owed."""
    holds, what = "|".join(words_for("lenders")["holds"]), "|".join(words_for("lenders")["what"])
    for name, kind in kinds.items():
        told = rf"\b{re.escape(name)}, (?:which|who) (?:{holds})\b[^.;\n]{{0,60}}?\b(?:{what})\b"
        if kind == "organisation" and re.search(told, text):
            yield name


def _looked(doc: Doc, taken: set[int], names: list[Name]) -> dict[str, _Seen]:
    people = {word for name in names for word in re.split(r"[ -]", name.text)}  # "Burhan" of "al-Burhan"
    return _look(doc, taken | {i for name in names for i in range(name.first, name.last + 1)}, people)


def _look(doc: Doc, used: set[int], people: set[str]) -> dict[str, _Seen]:
    seen: dict[str, _Seen] = {}
    for first, last in runs(doc, used):
        if first > _MOST_TOKENS:
            break
        last = _with_of(doc, first, last, used)
        name = doc[first : last + 1].text
        if not _may_be_party(doc, first, last, people) or _of_state(doc, first, last):
            continue
        one = seen.setdefault(name, _Seen(name, len(name.split())))
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


def _note(one: _Seen, doc: Doc, first: int, last: int, people: set[str]) -> None:
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


def _is_firm(one: _Seen) -> bool:
    """A company: what says so, or the shape of its name, and some deed of its own."""
    shape = firm(one.name.split())
    if one.the or one.place > one.acts + one.firm or not (one.firm or shape):
        return False
    return one.firm + one.acts + shape + min(one.owns, 1) >= FIRM


def _is_office(doc: Doc, first: int, last: int) -> bool:
    at = first - 2 if doc[first - 1].lower_ == "of" else first - 3
    noun = doc[at].text if at >= 0 else ""  # a capital has a field behind it: "the Ministry of Rivers"
    return (
        noun in human() or singular(noun) in human() or noun in nouns("organs") or noun in nouns("state_nouns", "ranks")
    )


@cache
def _misspellings() -> dict[str, str]:
    """Listed states by what is left of their names without one letter."""
    known = [(name, word.party) for name, word in world().words.items() if word.form == "name" and name.isalpha()]
    states = [(name, party) for name, party in known if world().kinds.get(party) == "state" and len(name) >= _LONG]
    return {name[:i] + name[i + 1 :]: party for name, party in states for i in range(1, len(name))}


def _misspelt(one: _Seen) -> str | None:
    """ "Ethopia": a listed state with one letter left out."""
    return _misspellings().get(one.name) if len(one.name) >= _LONG else None


def _has_a_seat_only(one: _Seen, kinds: dict[str, str]) -> bool:
    """The dateline's city, without a government of its own, where the text has another state that no list knows: its capital."""
    return not one.owns and not one.heads and "state" in kinds.values()


def _is_state(one: _Seen, text: str, home: str | None) -> bool:
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


def _is_body(one: _Seen) -> bool:
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


def _short_of(one: _Seen, words: dict[str, Word], listed: list[str]) -> str | None:
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


def _the_capital(text: str, seen: dict[str, _Seen], words: dict[str, Word]) -> Iterator[tuple[str, str]]:
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
    text: str, seen: dict[str, _Seen], words: dict[str, Word], kinds: dict[str, str]
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
