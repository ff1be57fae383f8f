"""Words that only the article's own parties give a meaning: "the Europeans", "the North" of the two Koreas, "Korea", "the MLA-NW".

Each is read only where nobody else in the text may be meant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from summitry.model import Mention
from summitry.reading.who.own_states import adjectives
from summitry.reading.who.party_words import words_for
from summitry.reading.who.world import Word, data, world

_SHORTEST = 5  # letters: shorter words begin alike by chance
_SPLIT_OFF = re.compile(
    r"\b[Tt]he (([A-Z]{3,6})-([A-Z]{1,4}))\b(?!-)(?! (?:talks?|deal|truce|agreement|accord|pact|war|ceasefire)\b)"
)


def after_bodies(kinds: Mapping[str, str], known: Mapping[str, Word], text: str) -> Iterator[tuple[str, Word]]:
    """ "The Ostrovans" of an Ostrova Union, where no state and no other body bears the word."""
    bodies: dict[str, list[str]] = {}
    for name, kind in kinds.items():
        base = name.split()[0]
        if kind in ("organisation", "group") and " " in name and len(base) >= _SHORTEST and base.isalpha():
            bodies.setdefault(base, []).append(name)
    for base, names in bodies.items():
        if len(names) > 1 or base in known or base in world().words or base in world().places:
            continue
        for word in adjectives(base, text):
            people = word.endswith(("ans", "ians", "ese", "ers")) and re.search(
                rf"\b[Tt]he {re.escape(word)}\b(?! [a-z]+s\b)", text
            )
            if people and word not in known:
                yield word, Word(names[0], "demonym")


def europeans(text: str) -> dict[str, Word]:
    """ "The Europeans", where the text speaks of the Union and of no other European body or power."""
    union = "European Union"
    if not any(_speaks_of(word, text) for word in words_for_party(union) if world().words[word].form == "name"):
        return {}
    others = [one for one in re.findall(r"\bEuropean ([A-Z]\w+)", text) if f"European {one}" not in _begin(union)]
    names = "|".join(re.escape(name) for name in _of_powers())
    if others or re.search(rf"\b(?:{names})\b", text):
        return {}
    return {"Europeans": Word(union, "demonym")}


@cache
def words_for_party(party: str) -> tuple[str, ...]:
    """The world's words for a party."""
    return tuple(name for name, word in world().words.items() if word.party == party)


def _speaks_of(name: str, text: str) -> bool:
    return name in text and re.search(rf"\b{re.escape(name)}(?!\w)", text) is not None


@cache
def _begin(party: str) -> frozenset[str]:
    return frozenset(" ".join(name.split()[:2]) for name, word in world().words.items() if word.party == party)


@cache
def _of_powers() -> tuple[str, ...]:
    """The words for the European states that negotiate beside the Union."""
    powers = set(data("states")["european_powers"])
    return tuple(
        name for name, word in world().words.items() if word.party in powers and word.form in ("name", "demonym")
    )


def halves(text: str) -> dict[str, Word]:
    """ "The North", "the South": of the two states whose names tell them apart, where the text speaks of one of them and of no
    other North and South."""
    for north, south in data("states")["halves"]:
        parties = {"North": north, "South": south}
        told = [*words_for_party(north), *words_for_party(south)]
        if not any(True for _, ids in pairs(text) if north in ids) and not any(
            name in text and re.search(rf"\b{re.escape(name)}\b", text) for name in told
        ):
            continue
        own = {name for name in told if name.startswith(("North ", "South "))}
        rest = re.sub("|".join(re.escape(name) for name in sorted(own, key=len, reverse=True)), "", text)
        if re.search(r"\b(?:North|South|Northern|Southern) [A-Z]", rest):
            return {}
        return {
            word: Word(party, "half") for word, party in parties.items() if re.search(rf"\b[Tt]he {word}(?!\w)", rest)
        }
    return {}


def namesakes(text: str) -> dict[str, Word]:
    """ "Korea", "the Congolese": of the states that share a name, the one that the text names besides; of two, nobody."""
    found: dict[str, Word] = {}
    for shared in data("states")["namesakes"]:
        alone = rf"(?<!North )(?<!South )(?<!Republic of )(?<!Republic of the )\b(?:{'|'.join(shared['words'])})\b"
        if not re.search(alone, text) or any(re.search(rf"\b{other}\b", text) for other in shared["not_with"]):
            continue
        named = [
            state
            for state in shared["states"]
            if any(_speaks_of(name, text) or text.startswith(name.upper()) for name in _own_words(state, alone))
        ]  # "KINSHASA (Equator Wire) - Congo": the dateline too
        if len(named) == 1:
            found |= {word: Word(named[0], form) for word, form in shared["words"].items()}
    return found


def pairs(text: str) -> Iterator[tuple[Mention, tuple[str, ...]]]:
    """ "The two KOREAS", "inter-KOREAN talks": words that stand for both of the states that share a name; not in a row of other states
    ("the two Koreas, the United States and Japan"), whose talks are read by the others."""
    for pair in data("states")["pairs"]:
        for word, before in pair["words"].items():
            for found in re.finditer(rf"(?<![\w-]){before}({word})(?![\w-])", text):
                if not _in_a_row(text, found.start(1), found.end(1)):
                    yield Mention(found.start(1), found.end(1), "name"), tuple(pair["states"])


def _in_a_row(text: str, start: int, end: int) -> bool:
    before, behind = text[max(0, start - _ROW) : start], text[end : end + _ROW]
    first = re.match(r",? (?:and )?(?:the )?[A-Z]|, (?:the |and )", behind)
    return first is not None or re.search(r"[A-Z]\w+,? and (?:the )?(?:two |both )?$", before) is not None


_ROW = 40  # characters on either side


def _own_words(state: str, shared: str) -> Iterator[str]:
    """The world's words for a state that no namesake shares."""
    return (name for name in words_for_party(state) if not re.search(shared, name))


def split_off(text: str, known: Mapping[str, Word], kinds: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """ "The MLA-NW" beside an MLA: what broke away from a movement has its initials with an ending, and is another one. With its kind."""
    for found in _SPLIT_OFF.finditer(text):
        whole, base, ending = found.groups()
        word = known.get(base) or world().words.get(base)
        party = word.party if word is not None and word.form in ("name", "short") else ""
        kind = kinds.get(party) or world().kinds.get(party)
        other = ending in known or ending in world().words or re.search(rf"(?<![\w-]){ending}\b", text)
        if kind == "group" and whole not in world().words and whole not in known and not other:
            yield whole, kind


def of_people(words: list[str]) -> bool:
    """ "The SONS of the Delta", "LIONS of Velm": the head of a band's name, which has "of" behind it."""
    return len(words) > 1 and words[0] in words_for("bands")["heads"] and words[1] == "of"
