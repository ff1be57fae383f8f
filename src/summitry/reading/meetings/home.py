"""Where the reporter is: the place of the dateline, of a byline ("By Ana Ruiz in Quito"), of the line under the headline."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from summitry.model import Article, Place
from summitry.reading.who.home import city_of
from summitry.reading.who.world import data, world

_HEAD = 6  # lines: a byline stands no lower
_LONGEST = 3  # words in a town's name
_NAME = r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2}"
_DAY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?"
_LINES = (
    re.compile(rf"(?:By|From|by|from) [^\n]{{3,60}}? in (?P<place>{_NAME})"),
    re.compile(rf"(?:[^\n]{{3,60}}, )?(?P<place>{_NAME}), {_DAY}"),
)
# What is a place's name only where it is listed: "By Ana Ruiz, Lima", but "By Ana Ruiz, Trade Editor".
_LISTED = (
    re.compile(rf"(?:By|From|by|from) [^\n,]{{3,60}}, (?P<place>{_NAME})"),
    # "Lima - The minister", "Lima, Peru -- The minister", "Lima: The minister", "LIMA. The minister", "LIMA, May 3. /Agency/. The"
    re.compile(rf"(?P<place>{_NAME})(?:, {_NAME})? ?(?:--|—|–| -|:|\|) [A-Z\"“][^\n]+[.!?\"”]"),
    re.compile(r"(?P<place>[A-ZÀ-Þ'’-]{3,}(?: [A-ZÀ-Þ'’-]{2,}){0,2})(?:, [^\n./]{5,20})?\. [A-Z/\"“][^\n]+[.!?\"”]"),
    re.compile(
        rf"(?P<place>{_NAME})(?:, {_NAME})?,? (?:\([^()\n]{{2,60}}\),? {_DAY}|{_DAY} \([^()\n]{{2,60}}\))[^\n]+[.!?\"”]"
    ),
)


def home_of(article: Article) -> Place | None:
    """The reporter's place, or None."""
    if (place := dateline_place(article.dateline)) is not None:
        return place
    if article.dateline:
        return None
    lines = [article.byline or "", *article.text.split("\n")]
    for line in [one.strip() for one in lines if one.strip()][:_HEAD]:
        for pattern in _LINES:
            if (found := pattern.fullmatch(line)) is not None:
                return dateline_place(found["place"])
        for pattern in _LISTED:
            found = pattern.fullmatch(line)
            if found is not None and (listed := _listed(found["place"])) is not None:
                return listed
    return None


def dateline_place(dateline: str | None) -> Place | None:
    """The place of a dateline ("ACCRA, May 14 (Wire)"), or None where there is none; a name that no list knows is a city.

    Of two places ("LIMA/QUITO") none is the reporter's."""
    name = city_of(dateline or "")
    if not name or "/" in name:
        return None
    known = _listed(name)
    if known is not None or len(name.split()) > _LONGEST:
        return known
    return Place(city=name.title(), state=_state_of(dateline or ""), text=name.title())


def _state_of(dateline: str) -> str | None:
    """ "KIDAL, Mali (Wire)": the state behind a town that no list knows."""
    word = world().words.get(dateline.partition(",")[2].partition("(")[0].partition(",")[0].strip(" -"))
    return word.party if word is not None and word.form == "name" and world().kinds.get(word.party) == "state" else None


def _listed(name: str) -> Place | None:
    return _by_plain_name().get(_plain(name))


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()


@cache
def _by_plain_name() -> dict[str, Place]:
    """The listed cities without accents and capitals, as headlines and datelines write them ("MALE", "PORT-AU-PRINCE"); with what
    datelines alone call a city ("UNITED NATIONS")."""
    cities = {name: place for name, place in world().places.items() if place.city is not None}
    offices = {name: cities[city] for name, city in data("places")["datelines"].items()}
    return {_plain(name): place for name, place in (*cities.items(), *offices.items())}
