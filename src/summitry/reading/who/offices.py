"""The dated table of office-holders: a party and a first name for a surname, a role for a full name, at the article's day.

``words/office_holders`` has a file for each region, in it a table for each party and a list for each office. Everybody is looked
up by the folded name, so that a long table costs no more than a short one.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from summitry.reading.who.roles import role_of
from summitry.reading.who.same_name import fold, skeleton
from summitry.reading.who.world import data, world

_REGIONS = ("africa", "americas", "asia", "europe", "middle_east", "movements", "organisations")
_FAMILY_FIRST = frozenset({"PRK", "KOR", "CHN", "TWN", "KHM", "ETH", "ERI", "THA", "SGP"})
"""States in which the first name written is the one used alone ("Wang", "Abiy", "Prayuth")."""
_ROW = re.compile(r"(?P<names>.+) (?P<start>\d{4}-\d\d)(?P<until>\.\.(?P<end>\d{4}-\d\d)?)?")
_TOP = frozenset({"president", "prime minister", "premier", "chancellor", "leader", "supreme leader", "king", "emir"})
_KNOWN_BY_SURNAME = frozenset(
    {"foreign minister", "secretary of state", "secretary-general", "director-general", "managing director"}
)
_SAME_OFFICE = {"defense": "defence", "chairwoman": "chairman", "chair": "chairman", "head": "chief"}
_PLAIN = frozenset({"of", "the", "for", "and", "state", "chief", "deputy", "vice", "special", "senior"})


@dataclass(frozen=True, slots=True)
class Office:
    """Who held what for whom; ``start`` and ``end`` are months ("2005-11"), an empty ``end`` is today."""

    name: str
    party: str
    role: str
    start: str
    end: str

    def held(self, day: date) -> bool:
        """Whether it was held on that day; the months of taking and leaving office count."""
        month = day.isoformat()[:7]
        return self.start <= month and (not self.end or month <= self.end)

    def near(self, day: date) -> bool:
        """Whether it was held less than a year before or after that day."""
        return self.start <= _shifted(day, 1) and (not self.end or _shifted(day, -1) <= self.end)

    def called(self, words: set[str]) -> bool:
        """Whether a title of these words may be that of the office: "Foreign Minister", "Minister", not "Defence Minister"."""
        said = {_SAME_OFFICE.get(word, word) for word in words}
        mine = set(re.findall(r"\w+", self.role))
        nouns = (said & mine) - _PLAIN
        return bool(nouns or said & mine & {"state", "chief"}) and not ((said & _PORTFOLIOS) - mine)


def _shifted(day: date, years: int) -> str:
    return f"{day.year + years}-{day.month:02}"


_PORTFOLIOS = frozenset(
    {
        "foreign",
        "defence",
        "finance",
        "trade",
        "interior",
        "energy",
        "prime",
        "economy",
        "justice",
        "treasury",
        "commerce",
    }
)


def _rows() -> Iterator[tuple[Office, tuple[str, ...]]]:
    """Every office with all spellings of its holder's name."""
    for region in _REGIONS:
        for party, offices in data(f"office_holders/{region}").items():
            for role, listed in offices.items():
                found = [match for entry in listed if (match := _ROW.fullmatch(entry)) is not None]
                for one, following in zip(found, [*found[1:], None], strict=True):
                    end = one["end"] or ""
                    if one["until"] is None and following is not None:
                        end = following["start"]
                    names = tuple(one["names"].split("/"))
                    yield Office(names[0], party, role, one["start"], end), names


@cache
def _offices() -> dict[str, tuple[Office, ...]]:
    """Offices by full name, by its consonants, and by what is used alone of it, all folded."""
    found: dict[str, dict[Office, None]] = {}
    for row, names in _rows():
        for name in names:
            words = name.split()
            keys = {fold(name)}
            if len(words) > 1:
                keys.add(fold(words[0] if row.party in _FAMILY_FIRST else words[-1]))
            if len(words) > 1 and row.party not in _FAMILY_FIRST:
                keys.add(_bones(words))
            if len(words) > 2:
                keys.add(fold("".join(words[-2:])))
            for key in keys:
                found.setdefault(key, {})[row] = None
    return {key: tuple(rows) for key, rows in found.items()}


def _bones(words: list[str]) -> str:
    """The consonants of a name of several words, which its spellings share ("Zelenskiy", "Zelensky")."""
    return " ".join(skeleton(word) for word in words) if len(words) > 1 else fold(words[0])


def known(name: str) -> bool:
    """Whether somebody of this full name once held an office."""
    return " " in name and fold(name) in _offices()


def office(name: str, title: str, day: date | None, named: Container[str]) -> Office | None:
    """The one office-holder of this name on that day; of a full name within a year of it. None where none or several fit.

    ``title``: the words before the name; ``named``: the parties that the text names. A surname alone is an office-holder's whose
    title stands with it or who is head of state or government; of the others only where the text names the party, too. Of
    several offices that one person holds for several, it is that for whom the text names: first for a movement or a body ("the
    Greek Cypriots"), as a state is named where only its soil is meant.
    """
    words = name.split()
    rows = _offices().get(fold(name)) or (_offices().get(_bones(words)) if words else None) or ()
    if day is not None:
        rows = tuple(row for row in rows if row.held(day)) or tuple(
            row for row in rows if len(words) > 1 and row.near(day)
        )
    if len(words) == 1:
        said = {word for word in re.findall(r"\w+", title.lower()) if role_of(word)}
        rows = tuple(row for row in rows if day is not None and _alone(row, title, bool(said), named))
    if len({row.party for row in rows}) > 1:
        bodies = tuple(row for row in rows if row.party in named and world().kinds.get(row.party) != "state")
        rows = bodies or tuple(row for row in rows if row.party in named)
    if len({row.party for row in rows}) != 1 or len({row.name for row in rows}) != 1:
        return None
    return max(rows, key=lambda row: row.start)


def _alone(row: Office, title: str, told: bool, named: Container[str]) -> bool:
    """Whether a surname alone may be this office-holder's."""
    if told and not row.called(set(re.findall(r"\w+", title.lower()))):
        return False
    if row.party in named:
        return told or row.role in _TOP or row.role in _KNOWN_BY_SURNAME
    if told and len(title.split()) > 1 and title.lower() in row.role:
        return True  # "Trade Representative Rossi"
    return row.role in _TOP


def states_of(name: str) -> frozenset[str]:
    """The states for which somebody of this full name ever held an office: whose citizen it is ("the Nigerian")."""
    rows = _offices().get(fold(name), ()) if " " in name else ()
    return frozenset(row.party for row in rows if world().kinds.get(row.party) == "state")
