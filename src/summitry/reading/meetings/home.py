"""Where the reporter is: the place of the dateline, of a byline ("By Ana Ruiz in Quito"), of the line under the headline."""

from __future__ import annotations

import re

from summitry.model import Article, Place
from summitry.reading.who.home import city_of
from summitry.reading.who.world import world

_HEAD = 6  # lines: a byline stands no lower
_NAME = r"[A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+){0,2}"
_DAY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}\.?)(?:,? \d{4})?"
_LINES = (
    re.compile(rf"(?:By|From|by|from) [^\n]{{3,60}}? in (?P<place>{_NAME})"),
    re.compile(rf"(?:[^\n]{{3,60}}, )?(?P<place>{_NAME}), {_DAY}"),
)


def home_of(article: Article) -> Place | None:
    """The reporter's place, or None."""
    if (place := dateline_place(article.dateline)) is not None:
        return place
    lines = [article.byline or "", *article.text.split("\n")]
    for line in [one.strip() for one in lines if one.strip()][:_HEAD]:
        for pattern in _LINES:
            if (found := pattern.fullmatch(line)) is not None:
                return dateline_place(found["place"])
    return None


def dateline_place(dateline: str | None) -> Place | None:
    """The place of a dateline ("ACCRA, May 14 (Wire)"), or None where there is none; a name that no list knows is a city."""
    name = city_of(dateline or "").title()
    known = world().places.get(name)
    return known or (Place(city=name, text=name) if name and len(name.split()) <= 3 else None)
