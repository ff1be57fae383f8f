"""States that no list knows, by what only states have: an ambassador, a foreign minister, a government, a dateline."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from summitry.model import Place
from summitry.reading.who.lexicon import given_name
from summitry.reading.who.party_words import LETTERS, MOST, faces, heads, titles, words_for
from summitry.reading.who.roles import modifiers
from summitry.reading.who.same_name import fold
from summitry.reading.who.world import data, world

_SPELT = 6  # letters: in shorter names one letter makes another state ("Iran" and "Iraq")
_ALIKE = 3  # letters that the words for a state and its people share at the least
_CITY = r"[A-ZÀ-Þ][A-ZÀ-Þ'’.-]{1,30}"
_DATELINE = re.compile(
    rf"^\W{{0,2}}({_CITY}(?: {_CITY}){{0,3}}), ({LETTERS}(?: {LETTERS}){{0,2}})(?=,|[^\S\n]?[(—–-]|$)", re.M
)


_HEAD = 400  # characters: where a by-line or a letterhead stands
_BYLINE = re.compile(rf"^[^\n.]{{4,60}} in {LETTERS}(?: {LETTERS}){{0,2}}, ({LETTERS})$", re.M)
_CAPITALS = re.compile(r"\b(?:REPUBLIC|KINGDOM|EMIRATE|SULTANATE|PRINCIPALITY|FEDERATION) OF (?:THE )?([A-ZÀ-Þ]{4,})\b")

# "Ostrova, a landlocked country of 4 million".
_DESCRIBED = (
    r"\b{name}, an? (?:[\w-]+ ){{0,4}}?(?:country|nation|republic|kingdom|archipelago|sultanate|emirate|monarchy)\b"
)


def own_states(text: str) -> tuple[dict[str, dict[str, str]], dict[str, Place]]:
    """States that no list knows, each with its words and what kind of word each is; and cities of datelines."""
    found: dict[str, dict[str, str]] = {}
    places: dict[str, Place] = {}
    for name in islice(dict.fromkeys(_state_names(text)), MOST):
        found.setdefault(name, {name: "name"})
    for name in [name for name in found if name.split()[0] in words_for("state")["directions"]]:
        ways, base = "|".join(words_for("state")["directions"]), name.partition(" ")[2]
        for twin in re.findall(rf"\b(?:{ways}) {re.escape(base)}\b", text):  # "West Marran" beside East Marran
            found.setdefault(twin, {twin: "name"})
    for match in _DATELINE.finditer(text):
        city, state = match.group(1).strip().title(), match.group(2)
        known = world().words.get(state)
        if known is None and _part_of(state) is None and plausible(state, text, speaks=True):
            found.setdefault(state, {state: "name"})
        party = known.party if known else state if state in found else _part_of(state)
        if party is not None and city not in world().places:
            places[city] = places[match.group(1).strip()] = Place(city=city, state=party, text=city)
    for match in _BYLINE.finditer(text[:_HEAD]):
        if match.group(1) not in world().words and _part_of(match.group(1)) is None and plausible(match.group(1), text):
            found.setdefault(match.group(1), {match.group(1): "name"})
    for match in _CAPITALS.finditer(text[:_HEAD]):
        name = match.group(1).title()
        if name not in world().words and re.search(rf"\b{re.escape(name)}\b", text) and plausible(name, text):
            found.setdefault(name, {name: "name"})
    for state, forms in found.items():
        for word in adjectives(state, text):
            forms.setdefault(word, "demonym")
    for word in _lonely(text):
        if not any(word in forms for forms in found.values()):
            state = of_adjective(word, text) or _named_after(word, text) or word
            forms = found.setdefault(state, {state: "name"} if state != word else {})
            forms.setdefault(word, "demonym")
    return {state: forms for state, forms in found.items() if state not in words_for("continents")["names"]}, places


def _state_names(text: str) -> Iterator[str]:
    run = rf"({LETTERS}(?: {LETTERS}){{0,2}})"
    owned = "|".join(words_for("state")["owned"])
    ranks = "|".join(words_for("state")["ranks"])
    own_only = "|".join(words_for("state")["only"])
    for pattern in (
        rf"\b(?i:{'|'.join(words_for('state')['of'])})s? of (?:the |neighbou?ring )?{run}",
        rf"\b(?i:minist(?:er|ry)) of {LETTERS}(?: {LETTERS}| and {LETTERS})? of (?:the )?{run}",
        rf"\b(?!the |an? |prime |former )[a-z]+ minister of (?:the )?{run}",
        rf"\b{run}[’']s? (?:new |then |deputy |acting |former |chief |outgoing )?(?i:{owned})\b",
        rf"\b(?:between|with|by|against|and) ({LETTERS}(?:ia|land|stan|onia|aria))\b",
        rf"\b(?:{ranks}) (?:the )?{run}",
        rf"\b(?:his|her|their|its) (?!own |next |new )({LETTERS}) (?:counterpart|opposite number)\b",
        # "Ostrova, a landlocked country of 4 million"
        rf"(?<![\w-] ){_DESCRIBED.format(name=f'({LETTERS})')}",
        # "Foreign Minister Lia Torn of Velm": of a minister no body is.
        rf"\b(?:[A-Z][a-z]+ )?(?:Minister|Premier|King|Queen|Chancellor) (?:{LETTERS} ){{1,3}}of ({LETTERS})\b(?! {LETTERS})",
        rf"\b((?:{'|'.join(words_for('state')['directions'])}) {LETTERS}(?:ia|land|stan|onia|aria))\b",
        rf"\b((?:{LETTERS}) (?:{'|'.join(words_for('state')['islands'])}))[’']? (?:{owned})",
        rf"^({LETTERS}) (?:has|have|will|would|is|was|had|[a-z]+(?:ed|es|s))\b[^.\n]{{0,250}}\bits (?:own )?(?:{own_only})\b",
    ):
        for name in islice(dict.fromkeys(found.group(1) for found in re.finditer(pattern, text, re.M)), MOST):
            if _may_be_state(name) and plausible(name, text):
                yield name
    rows = rf"\b(?:{'|'.join(words_for('state')['rows'])})(?: of)? (?:the )?{run}(?:, {run})? and (?:the )?{run}"
    for found in islice(re.finditer(rows, text), MOST):  # "the islands of Corva and Ilma", "neighbours Corva and Ilma"
        for name in filter(None, found.groups()):
            if _may_be_state(name) and plausible(name, text):
                yield name
    # "Queen Lia of the Western March": of a monarch's realm two capitals are no person.
    realm = rf"\b(?:{'|'.join(words_for('state')['monarchs'])}) (?:{LETTERS} ){{1,3}}of the ({LETTERS} {LETTERS})\b"
    for found in islice(re.finditer(realm, text), MOST):
        if _may_be_state(found.group(1)) and not any(word in heads() for word in found.group(1).split()):
            yield found.group(1)


def _may_be_state(name: str) -> bool:
    """A name of which no list knows a word, and no continent."""
    if set(name.split()) & set(words_for("continents")["names"]):
        return False
    return not any(word in world().words or word in world().places for word in (name, *name.split()))


def of_adjective(word: str, text: str) -> str | None:
    """ "Ostrova" for "the Ostrovan government", where a word of the text begins so and may be a state's name."""
    for name in dict.fromkeys(re.findall(rf"(?<!\w)({re.escape(word[:_ALIKE])}\w*)", text)):
        if name != word and len(name) <= len(word) and word in adjectives(name, text) and plausible(name, text):
            return str(name)
    return None


@cache
def _part_of(name: str) -> str | None:
    """The state that a dateline's province belongs to ("DAYTON, Ohio"), where the world has one of that name only."""
    import pycountry

    countries = {one.country_code for one in pycountry.subdivisions if one.name == name}
    found = pycountry.countries.get(alpha_2=countries.pop()) if len(countries) == 1 else None
    return str(found.alpha_3) if found is not None else None


def plausible(name: str, text: str, speaks: bool = False) -> bool:
    """A name of a state, not of a person or a body: no title before it, no head of an organisation in it.

    ``speaks``: it may be said to have "said" something, as a person is; a dateline names no people. What the text calls a republic or a
    kingdom is one, whatever bears its name ("Ostrova People's Agency" of the Republic of Ostrova).
    """
    listed = name.split()
    if misspelt(name) or province(name, text):
        return False
    if any(word in heads() or word in titles() or word in words_for("not_parties")["words"] for word in listed):
        return False
    directed = listed[0] in (*words_for("state")["directions"], *words_for("state")["saints"])
    if any(
        word in data("names")["not_names"] or word in words_for("state")["common"] or len(word) < 3
        for word in listed[directed and len(listed) > 1 :]
    ):
        return False
    last = re.escape(listed[-1])
    personal = re.search(rf"\b(?:{LETTERS}|Mr\.?|Mrs\.?|Ms\.?|Dr\.?) {last}\b", text)
    if personal is not None and not directed and len(listed) == 1:
        before = personal.group().split()[0]
        return (
            before in words_for("state")["directions"]
            or before in words_for("state")["before"]
            or before.lower() in words_for("state")["owned"]
        )
    if len(listed) > 1 and not directed and listed[-1] not in words_for("state")["islands"]:
        return False  # two capitals: more likely somebody's name
    ranks = rf"\b(?:{'|'.join(words_for('state')['ranks'])}) (?:the )?{re.escape(name)}\b"
    ranked = re.search(ranks, text) or re.search(_DESCRIBED.format(name=re.escape(name)), text)
    if (
        ranked is None
        and not directed
        and any(not _body(run) for run in re.findall(rf"\b{last}((?: {LETTERS})+)", text))
    ):
        return False  # "Maria Lopez"; not "the Ostrova Bondholder Committee"
    said = re.search(rf"(?<!\bin )(?<!\bof )(?<!\bfrom )\b{re.escape(name)},? (?:said|told|added|who)\b", text)
    return speaks or not said or directed


def _body(run: str) -> bool:
    """Whether the capitals behind a name make it one of those who face it, or a town of that name ("Ronsay City")."""
    return faces(["", *run.split()]) or run.split()[0] in words_for("state")["cities"]


def province(name: str, text: str) -> bool:
    """ "The province of Narva", "Narva province", "Narva, a northern district": part of a state; so is what the world knows as one."""
    parts, plain = "|".join(words_for("state")["parts"]), re.escape(name)
    told = rf"(?<!bouring )(?<!boring )(?<!island )\b(?:{parts}) of {plain}\b|\b{plain}(?:, an? (?:[\w-]+ ){{0,2}}| )(?:{parts})\b"
    return fold(name) in _subdivisions() or re.search(told, text) is not None


@cache
def _subdivisions() -> frozenset[str]:
    import pycountry

    return frozenset(fold(one.name) for one in pycountry.subdivisions if len(one.name) >= _SPELT)


@cache
def misspelt(name: str) -> bool:
    """Whether a word is a listed state's name with one letter wrong, missing or too many: no state of its own ("Ethopia")."""
    if len(name) < _SPELT:
        return False
    listed = (
        one
        for one, word in world().words.items()
        if word.form == "name" and abs(len(one) - len(name)) <= 1 and world().kinds.get(word.party) == "state"
    )
    return any(one != name and one[:2] == name[:2] and _one_edit(one, name) for one in listed)


def _one_edit(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    at = next((i for i, letter in enumerate(short) if letter != long[i]), len(short))
    return short[at:] == long[at + 1 :] or (len(a) == len(b) and a[at + 1 :] == b[at + 1 :])


def adjectives(state: str, text: str) -> Iterator[str]:
    """Capitalised words of the text that begin as the state's name does and end as words for a people do."""
    base = next((word for word in state.split() if word not in words_for("state")["directions"]), state)
    stem = base[: max(4, len(base) - 3)]
    for word in dict.fromkeys(re.findall(rf"\b({re.escape(stem)}\w*)", text)):
        rest = word[len(stem) :]
        if (
            word != base
            and word not in state.split()
            and word not in world().words
            and word not in titles()
            and rest.endswith(tuple(words_for("state")["suffixes"]))
        ):
            yield word
    yield from _without_its_land(base, text)


def _without_its_land(name: str, text: str) -> Iterator[str]:
    """ "the HOLVEN minister", "Holven boats" of Holvenmark or Holvenland: the name without the word for land, before a common noun."""
    for land in words_for("state")["lands"]:
        short = name.removesuffix(land)
        if (
            short != name
            and len(short) > _ALIKE
            and re.search(rf"\b{re.escape(short)} [a-z]", text)
            and short not in titles()
        ):
            yield short


def _lonely(text: str) -> Iterator[str]:
    """ "the Ostrovan foreign minister" where the state is never named: its adjective is all there is."""
    nouns = "|".join(words_for("state")["owned"])
    titled = "|".join(words_for("state")["titled"])
    # "Ostrovan President Rossi", "Ostrovan Foreign Minister Rossi": a title with a name behind it.
    titles_of = rf"\b({LETTERS}) (?:Deputy |Vice )?(?:{titled}) {LETTERS}"
    said = (rf"\b[Tt]he ({LETTERS}) (?:{nouns})\b", titles_of)
    for found in (one for pattern in said for one in re.finditer(pattern, text)):
        word = found.group(1)
        if word.lower() in modifiers() or given_name(word) or word in titles() or word in words_for("state")["common"]:
            continue
        if word not in world().words and word not in world().places and word.endswith(("ian", "ese", "an", "ish")):
            yield word


def _named_after(word: str, text: str) -> str | None:
    """The state of a lonely adjective: the dateline's city that begins so and bears its name, or "Ostrovia" for "Ostrovian"."""
    city = re.match(rf"^\W{{0,2}}({_CITY})[,(]", text)
    name = city.group(1).title() if city is not None else ""
    if name and name[:_ALIKE] == word[:_ALIKE] and word in adjectives(name, text) and name not in world().places:
        return name
    return word[:-1] if word.endswith("an") and not word.endswith("man") else None
