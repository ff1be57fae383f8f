"""Parties that no list knows and the article itself introduces: organisations, armed groups, unions, employers, states."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summitry.model import Place
from summitry.reading.who.bodies import nouns_for, organ_of, organisations, shorter
from summitry.reading.who.body_shapes import crews, dated, first_word, people_of
from summitry.reading.who.letterhead import headed
from summitry.reading.who.named_after import after_bodies, europeans, halves, namesakes, split_off, words_for_party
from summitry.reading.who.own_states import own_states
from summitry.reading.who.party_words import LETTERS, small_heads, words_for
from summitry.reading.who.same_body import whose
from summitry.reading.who.spelt_out import named_by_kind
from summitry.reading.who.told_bodies import told_bodies
from summitry.reading.who.world import Word, data, world

_TEXT_READ = 60_000  # characters: parties are introduced early; keeps odd pages cheap


@dataclass(frozen=True, slots=True)
class Introduced:
    """What one article's own names stand for: ``words`` by exact spelling, ``kinds`` by party, ``places`` by exact spelling,
    ``called`` the common nouns for a party, in lower case ("league", "rebels"), with all the parties they fit, ``parts`` the names of
    parts of states that act: where they only say where, they are no party's mention."""

    words: dict[str, Word]
    kinds: dict[str, str]
    places: dict[str, Place]
    called: dict[str, tuple[str, ...]]
    parts: frozenset[str] = frozenset()


def introduced(text: str) -> Introduced:
    """The parties that a text introduces."""
    text = text[:_TEXT_READ]
    shared = namesakes(text)
    states, places = own_states(text)
    states = {state: forms for state, forms in states.items() if state not in shared}
    words = {name: Word(state, form) for state, forms in states.items() for name, form in forms.items()} | shared
    kinds = dict.fromkeys(states, "state")
    called: dict[str, list[str]] = {}
    found = dict(organisations(text, set(words)))
    for name, kind in (*told_bodies(text), *named_by_kind(text)):
        if name not in words:
            found.setdefault(name, kind)
    for name, kind in dated(text):  # "the October Ninth Movement", not "the Ninth Movement"
        found = {one: sort for one, sort in found.items() if not name.endswith(f" {one}")} | {name: kind}
    found |= {name: "workers" for name in crews(text) if name not in words}
    kinds = _unions(found, text, words, kinds)
    for written, name in headed(text, set(words)):
        words[written] = Word(name, "name")
        found.setdefault(name, "body")
    _societies(text, words, kinds)
    _ruling(text, words)
    _shared(text, words)
    for rank, names in _ranks(text, words).items():
        if len(names) == 1:
            called[rank.split()[-1].lower()] = [*names]
            if re.search(rf"\b[Tt]he {rank.split()[-1]}\b(?! of)", text):
                words.setdefault(rank.split()[-1], Word(next(iter(names)), "short"))
    for name, kind in found.items():
        if name.split()[-1] in small_heads() and (party := _named_otherwise(name, kind, found, text, words, kinds)):
            words[name] = Word(party, "description")
            for common in (*nouns_for(name, kind), *words_for("called")[kind]) if party in kinds else ():
                if party not in called.setdefault(common, []):
                    called[common].append(party)
            continue
        owner = organ_of(name, words)
        if owner is not None:
            words.setdefault(name, Word(owner, "institution"))
        listed = world().words.get(name)
        if listed is not None and listed.form == "name" and world().kinds.get(listed.party) != "state":
            for common in nouns_for(name, kind):  # "the Harvest Table, an alliance": listed, and told what it is
                if listed.party not in called.setdefault(common, []):
                    called[common].append(listed.party)
        if owner is not None or name in words or listed is not None or name in world().places:
            continue
        words[name] = Word(name, "name")
        kinds[name] = "group" if kind == "armed" else "organisation"
        for common in nouns_for(name, kind):
            called.setdefault(common, []).append(name)
        for short in shorter(name, text):
            words.setdefault(short, Word(name, "short"))
        for word, meant in (*first_word(name, text), *people_of(name, text)):
            words.setdefault(word, meant)
        if name.split()[-1] in small_heads() and name.split()[0].isalpha():  # "the Tuaregs" of the Tuareg rebels
            words.setdefault(name.split()[0] + "s", Word(name, "demonym"))
    for whole, kind in split_off(text, words, kinds):
        words[whole], kinds[whole] = Word(whole, "name"), kind
    for word, people in (*after_bodies(kinds, words, text), *europeans(text).items(), *halves(text).items()):
        words.setdefault(word, people)
    return Introduced(words, kinds, places, {common: tuple(names) for common, names in called.items()})


def _named_otherwise(
    name: str, kind: str, found: dict[str, str], text: str, words: dict[str, Word], kinds: dict[str, str]
) -> str | None:
    """The party that "the Karsa rebels", "KLF guerrillas" are; None for one of its own.

    Initials alone, and the plural of a creed, are the party's name.
    """
    party = whose(name, kind, found, text)
    first = name.split()[0]
    if party is None and first.isupper() and first not in words and first not in world().words:
        words[first], kinds[first] = Word(first, "name"), "group" if kind == "armed" else "organisation"
        return first
    if party is None and first in words_for("creeds")["words"] and f"{first}s" in re.findall(r"[\w']+", text):
        words[f"{first}s"], kinds[f"{first}s"] = Word(f"{first}s", "name"), "group"
        return f"{first}s"
    return party


def _ranks(text: str, words: dict[str, Word]) -> dict[str, set[str]]:
    """ "The Kingdom of Ostrova" is "the kingdom" afterwards: what the text's own states are, each with those that are so."""
    ranks = "|".join(one.removesuffix(" of") for one in words_for("state")["ranks"] if one[0].isupper())
    found: dict[str, set[str]] = {}
    for match in re.finditer(rf"\b({ranks}) of (?:the )?({LETTERS})", text):
        word = words.get(match.group(2))
        if word is not None and word.form == "name":
            found.setdefault(match.group(1), set()).add(word.party)
    return found


def _unions(found: dict[str, str], text: str, words: dict[str, Word], kinds: dict[str, str]) -> dict[str, str]:
    """ "The Ostrovan Union" of the Ostrovan minister: the state's name, where the text has no other. The kinds with it."""
    for name in found:
        base, _, rest = name.partition(" ")
        land = words[base].party if base in words and words[base].form == "demonym" else None
        named = land is not None and land != base and re.search(rf"\b{re.escape(land)}\b", text)
        if land is not None and rest in words_for("state")["unions"] and not named:
            words |= {base: Word(name, "demonym"), name: Word(name, "name")}
            kinds = {name if id == land else id: kind for id, kind in kinds.items()}
            if re.search(rf"\b[Tt]he {rest}\b(?! of)", text):
                words[rest] = Word(name, "short")
    return kinds


def _societies(text: str, words: dict[str, Word], kinds: dict[str, str]) -> None:
    """ "The Ostrovan Red Cross": a state's own society acts for itself."""
    for society in re.finditer(rf"\b((?:(?!The ){LETTERS} )?(?!The ){LETTERS}) Red (?:Cross|Crescent)\b", text):
        whose_own = words.get(society.group(1)) or world().words.get(society.group(1))
        if whose_own is not None and whose_own.form == "demonym":
            words[society.group()], kinds[society.group()] = Word(society.group(), "name"), "organisation"


def _ruling(text: str, words: dict[str, Word]) -> None:
    """ "China's ruling Communist Party", "the Vietnamese Communist Party": where one party rules, it speaks for the state."""
    ruling = "|".join(words_for("not_parties")["ruling"])
    for match in re.finditer(
        rf"\b((?:(?!The ){LETTERS} )?(?!The ){LETTERS})(?:[’']s(?: ruling)?)? ({ruling})(?: of {LETTERS})?", text
    ):
        state = words.get(match.group(1)) or world().words.get(match.group(1))
        if state is not None and state.party in words_for("not_parties")["ruled"]:
            words |= dict.fromkeys((match.group(2), match.group()), Word(state.party, "institution"))


def _shared(text: str, words: dict[str, Word]) -> None:
    """ "The Foreign Office" where Pakistan is named and nothing British is: Pakistan's, which has one by that name, too."""
    for institution, others in data("states")["shared"].items():
        if institution not in text:
            continue
        owner = world().words[institution].party
        named = [one for one in (owner, *others) if _named(one, institution, text)]
        if len(named) == 1 and named[0] != owner:
            words.setdefault(institution, Word(named[0], "institution"))


def _named(state: str, institution: str, text: str) -> bool:
    forms = (word for word in words_for_party(state) if word != institution)
    return any(re.search(rf"\b{re.escape(one)}\b", text) for one in forms if one in text)
