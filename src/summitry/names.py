"""Names that people read for party ids: the common English name of a state by its alpha-3 code (CLDR, by Babel)."""

from __future__ import annotations

from functools import cache

# CLDR's English names that newspapers do not use.
_COMMON = {
    "HKG": "Hong Kong",
    "MAC": "Macao",
    "MMR": "Myanmar",
    "PSE": "Palestine",
    "COD": "DR Congo",
    "COG": "Republic of the Congo",
    "CIV": "Ivory Coast",
    "TUR": "Turkey",
    "XKX": "Kosovo",
    "BIH": "Bosnia and Herzegovina",
}


@cache
def state_names() -> dict[str, str]:
    """{ISO 3166-1 alpha-3: name}, XKX for Kosovo included."""
    import pycountry
    from babel import Locale

    names = Locale("en").territories
    found = {c.alpha_3: names.get(c.alpha_2, c.name) for c in pycountry.countries}
    return {**found, **_COMMON}


def party_name(id: str) -> str:
    """The name for a party id: a state's name, else the id, which is a name already."""
    return state_names().get(id, id)
