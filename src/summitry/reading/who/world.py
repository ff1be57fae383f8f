"""The world's parties and places by their words: states, organisations and groups; cities and venues.

From pycountry (codes), Babel's CLDR names, countryinfo (demonyms, capitals), and the data files, which correct and add.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from summitry.model import Place

LONGEST = 10
"""Words in the longest name that is looked for."""


@dataclass(frozen=True, slots=True)
class Word:
    """What a name stands for: the party's id, and how: name, demonym, capital, institution."""

    party: str
    form: str


@dataclass(frozen=True, slots=True)
class World:
    """``words`` by the exact spelling; ``names`` and ``kinds`` by party id; ``places`` by the exact spelling."""

    words: dict[str, Word]
    names: dict[str, str]
    kinds: dict[str, str]
    places: dict[str, Place]


@cache
def listed_parties() -> tuple[dict[str, Any], ...]:
    """Every listed party that is no state, as ``parties.toml`` writes them: ``id``, ``kind`` and, where it has them, ``names``,
    ``adjectives``, ``institutions``, ``capitals``, and ``nouns``, what it is called."""
    bodies = data("bodies")
    more = [
        {"id": id, "kind": kind, "names": names}
        for kind in ("organisation", "group")
        for id, names in bodies[kind].items()
    ]
    nouns: dict[str, list[str]] = {}
    for noun, ids in bodies["nouns"].items():
        for id in ids:
            nouns.setdefault(id, []).append(noun)
    return tuple({**one, "nouns": nouns.get(one["id"], [])} for one in (*data("parties")["party"], *more))


@cache
def data(name: str) -> dict[str, Any]:
    """One of the data files under ``reading/words``."""
    return tomllib.loads(files("summitry.reading").joinpath(f"words/{name}.toml").read_text(encoding="utf-8"))


@cache
def world() -> World:
    """The tables, made once. A name beats a demonym, a demonym an institution, an institution a capital."""
    made = World({}, {}, {}, {})
    _states(made)
    for party in listed_parties():
        made.names[party["id"]], made.kinds[party["id"]] = party["id"], party["kind"]
        for form, key in (("name", "names"), ("demonym", "adjectives"), ("institution", "institutions")):
            _put(
                made,
                party["id"],
                form,
                [party["id"], *party[key]] if form == "name" and key in party else party.get(key, []),
            )
        people = [one for one in party.get("adjectives", ()) if " " not in one and one.endswith(("n", "a"))]
        _put(made, party["id"], "demonym", [f"{one}s" for one in people])  # "the Catalans"
        _put(made, party["id"], "name", [with_stops for one in party.get("names", ()) if (with_stops := _stops(one))])
        for capital in party.get("capitals", ()):
            made.words[capital] = Word(party["id"], "capital")
    cities = data("places")
    made.places.update(
        {name: Place(city=name, state=state or None, text=name) for name, state in cities["cities"].items()}
    )
    for name, state in cities["lands"].items():
        made.places.setdefault(name, Place(city=name, state=state or None, text=name))
    made.places.update(
        {name: Place(venue=name, state=state or None, text=name) for name, state in cities["venues"].items()}
    )
    return made


def _states(made: World) -> None:
    import pycountry
    from babel import Locale
    from countryinfo import all_countries

    from summitry.names import party_name

    given = data("states")
    territories = Locale("en").territories
    known = {one.iso(3): one for one in all_countries()}
    codes = {
        c.alpha_3: territories.get(c.alpha_2, c.name)
        for c in pycountry.countries
        if c.alpha_3 not in given["leave_out"]
    }
    for code in sorted({*codes, *given["states"]}):
        extra, row = given["states"].get(code, {}), known.get(code)
        name = extra.get("name") or party_name(code)
        made.names[code], made.kinds[code] = name, "state"
        drop = set(extra.get("drop", ()))
        demonyms = extra.get("demonyms") or [(row.demonym() if row else None) or ""]
        capitals = [*extra.get("capitals", ()), (row.capital() if row else None) or ""]
        _put(made, code, "name", [name, codes.get(code, name), *extra.get("names", ())], drop)
        _put(made, code, "demonym", [form for one in demonyms for form in (one, one + "s") if one], drop)
        _put(made, code, "institution", extra.get("institutions", ()), drop)
        _put(made, code, "capital", [one for one in capitals if one], drop)
        for capital in capitals:
            if capital and capital not in drop:
                made.places.setdefault(capital, Place(city=capital, state=code, text=capital))


def _stops(name: str) -> str:
    """ "O.S.C.E." for "OSCE", as some papers write initials; empty for other names. Those of two letters are listed."""
    return "".join(f"{letter}." for letter in name) if 3 <= len(name) <= 6 and name.isalpha() and name.isupper() else ""


_ORDER = ("name", "demonym", "institution", "capital")


def _put(made: World, party: str, form: str, listed: Any, drop: set[str] | frozenset[str] = frozenset()) -> None:
    for word in listed:
        word = word.removeprefix("the ")
        old = made.words.get(word)
        if word and word not in drop and (old is None or _ORDER.index(form) < _ORDER.index(old.form)):
            made.words[word] = Word(party, form)
