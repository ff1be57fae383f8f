"""One party, several names: states by ISO 3166-1, organisations by evaluation/gold/names.toml."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from pathlib import Path

import pycountry

_FILE = Path(__file__).parent / "gold" / "names.toml"
# Common English names that ISO 3166-1 spells otherwise.
_NAMES = {
    "us": "USA", "america": "USA", "north korea": "PRK", "south korea": "KOR", "russia": "RUS", "iran": "IRN", "uk": "GBR",
    "britain": "GBR", "turkey": "TUR", "palestine": "PSE", "palestinian authority": "PSE", "palestinians": "PSE",
    "kosovo": "XKX", "ivory coast": "CIV",
    "dr congo": "COD", "democratic republic of the congo": "COD", "burma": "MMR", "vatican": "VAT", "syria": "SYR", "venezuela": "VEN",
    "democratic republic of congo": "COD", "bolivia": "BOL", "tanzania": "TZA", "moldova": "MDA", "laos": "LAO",
    "bosnia": "BIH", "macedonia": "MKD", "congo": "COG", "micronesia": "FSM", "saint vincent": "VCT",
    "vietnam": "VNM", "taiwan": "TWN", "brunei": "BRN", "czech republic": "CZE", "north macedonia": "MKD", "cape verde": "CPV",
    "soviet union": "SUN", "ussr": "SUN", "yugoslavia": "YUG", "czechoslovakia": "CSK", "east germany": "DDR",
}  # fmt: skip


def plain(name: str) -> str:
    """Lower case, no accents, no full stops, hyphens as spaces, no "the" before it."""
    ascii_name = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return re.sub(r"^the ", "", " ".join(ascii_name.replace(".", "").replace("-", " ").split()))


def first_name(name: str) -> str:
    """The name that stands first on its line of the table ("IAEA" for the International Atomic Energy Agency); else the name itself."""
    return _table().get(plain(name), name)


@cache
def side(name: str) -> str:
    """A party's id: ISO 3166-1 alpha-3 for a state, else the plain name in capitals, of an organisation its first name's."""
    key = plain(first_name(name))
    if key in _NAMES:
        return _NAMES[key]
    for spelt in (key, name):  # "Guinea-Bissau" keeps its hyphen there
        try:
            return str(pycountry.countries.lookup(spelt).alpha_3)
        except LookupError:
            continue
    return key.upper()


def written(name: str) -> str:
    """A side as other scorers take it: the code of a state, the first name of an organisation, else the name itself."""
    code = side(name)
    known = pycountry.countries.get(alpha_3=code) or pycountry.historic_countries.get(alpha_3=code)
    return code if known else first_name(name)


@cache
def _table() -> dict[str, str]:
    lines = tomllib.loads(_FILE.read_text(encoding="utf-8"))["same"]
    return {plain(name): line[0] for line in lines for name in line}
