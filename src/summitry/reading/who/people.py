"""People: one entry for each, from every place where the text names them, with role and party.

Party, in this order: the state or institution in the title ("US President", "the North's foreign minister"), in the apposition
("foreign minister of Egypt"), the possessor before the name ("Russia's Lavrov"), the dated table of office-holders. Else none.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from summitry.model import Mention
from summitry.reading.who.names import Name, apposition, prefixes, role_of
from summitry.reading.who.parties import PartyMention
from summitry.reading.who.world import data

if TYPE_CHECKING:
    from spacy.tokens import Doc

_PAST = re.compile(r"\b(former|ex|retired|late|one-?time)\b", re.IGNORECASE)
_INSTITUTE = re.compile(
    r"\b(institut\w*|university|college|school|think tank|foundation|cent(?:er|re)|endowment|programme?)\b", re.I
)
_WEAK = frozenset({"official", "other"})


@dataclass(slots=True)
class Person:
    """A person while the article is read: names as written, role words, party, rank, mentions."""

    name: str
    words: tuple[str, ...]
    role: str | None = None
    rank: str | None = None
    party: str | None = None
    past: bool = False
    first: int = 0
    mentions: list[Mention] = field(default_factory=list)

    @property
    def id(self) -> str:
        """A slug of the name."""
        plain = unicodedata.normalize("NFKD", self.name).encode("ascii", "ignore").decode().lower()
        return re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "unnamed"

    @property
    def observer(self) -> bool:
        """Whether the role is that of somebody who watches, or who acted for a party once and no longer does."""
        return self.rank == "observer" or (self.past and self.rank is not None)


def gather_people(
    doc: Doc, names: list[Name], parties: list[PartyMention], day: date | None, home: str | None = None
) -> list[Person]:
    """The people of an article, in the order in which they are first named. Names of no person are left.

    ``home``: the state from whose soil it is written. A newspaper there writes "Foreign Minister Rossi" of its own minister, and
    names the state of everybody else's.
    """
    people: list[Person] = []
    known = {word for name in names if name.sure for word in _words(name.text)}
    by_first = {mention.first: mention for mention in parties}
    for name in names:
        words = _words(name.text)
        person = _known(people, words, name)
        if person is None and not (name.sure or (len(words) >= 2 and (_office(name.text, day) or set(words) & known))):
            if len(words) == 1 and (row := _office(name.text, day)) and len(name.text) > 3:
                person = Person(row[0], tuple(_words(row[0])), row[2], role_of(row[2]), row[1], first=name.first)
                people.append(person)
            else:
                continue
        if person is None:
            person = Person(name.text, words, first=name.first)
            people.append(person)
        form = "name" if len(words) > 1 else "short"
        person.mentions.append(Mention(name.start, name.end, form))
        if len(words) > len(person.words):
            person.name, person.words = name.text, words
        _describe(person, doc, name, parties, by_first, people)
    for person in people:
        row = _office(person.name, day)
        if row and person.party in (None, row[1]) and not person.past:
            person.party = row[1]
            person.role = person.role or row[2]
            person.rank = person.rank if person.rank not in (None, *_WEAK) else role_of(row[2])
        if person.party is None and home and not person.past and person.rank != "observer":
            person.party = home if _of_state(person.role) else None
    return people


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in re.split(r"[\s-]+", text) if word)


def _known(people: list[Person], words: tuple[str, ...], name: Name) -> Person | None:
    """The person these words name: the same words, or a part of exactly one longer name; the leader where several fit."""
    same = [one for one in people if [w.lower() for w in one.words] == [w.lower() for w in words]]
    if same:
        return same[0]
    if len(words) > 1:
        fits = [
            one
            for one in people
            if len(one.words) > len(words) and set(words) <= set(one.words) and one.words[-1] == words[-1]
        ]
        fits = fits or [one for one in people if len(one.words) == 1 and one.words[0] in (words[0], words[-1])]
        return fits[0] if len(fits) == 1 else None
    fits = [one for one in people if words[0] in (one.words[0], one.words[-1], " ".join(one.words[-2:]))]
    if len(fits) > 1:
        # Newspapers call the leader by the bare family name, and everybody else of that name in full.
        leaders = [one for one in fits if one.rank == "leader" and not one.past]
        fits = leaders if len(leaders) == 1 else [one for one in fits if any(m.form == "short" for m in one.mentions)]
    return fits[0] if len(fits) == 1 else None


def _describe(
    person: Person,
    doc: Doc,
    name: Name,
    parties: list[PartyMention],
    by_first: dict[int, PartyMention],
    people: list[Person],
) -> None:
    """Role and party from the title before this mention and from the apposition after it."""
    beside = apposition(doc, name.last)
    title_first = name.first - len(name.title.split()) if name.title else name.first
    owned = title_first >= 2 and doc[title_first - 1].text in ("'s", "’s")
    spans = [(title_first - 2 if owned else title_first, name.first - 1)] if name.title else []
    if beside:
        spans.append(beside)
    ahead = _role_ahead(doc, name)
    if ahead:
        spans.append(ahead)
    for first, last in spans:
        words = (
            name.title
            if last == name.first - 1 and name.title
            else " ".join(doc[i].text_with_ws for i in range(first, last + 1)).strip()
        )
        words = " ".join(words.split())
        rank = role_of(_core(words)) or role_of(words)
        if rank is None and not any(word in prefixes() for word in words.split()):
            continue
        if rank and (person.rank is None or (person.rank in _WEAK and rank not in _WEAK)):
            person.role, person.rank, person.past = words, rank, _only_past(words)
            if (
                rank in ("minister", "official")
                and _INSTITUTE.search(words)
                and not re.search(r"\b(minister|secretary|envoy)\b", words)
            ):
                person.rank = "observer"  # "head of the Asia program at the Adler Institute"
        inside = [one for one in parties if first <= one.first and one.last <= last]
        if person.party is None and inside and person.rank != "observer":
            person.party = inside[0].party
        if person.party is None and person.rank != "observer":
            person.party = _served(words, person, people)
    owner = by_first.get(name.first - 2)
    if person.party is None and owner is not None and doc[name.first - 1].text in ("'s", "’s"):
        person.party = owner.party


def _role_ahead(doc: Doc, name: Name) -> tuple[int, int] | None:
    """ "the front's leader, Colonel Rossi", "a spokesman for the league, Rossi": the role before the comma."""
    comma = name.first - 1 - (len(name.title.split()) if name.title else 0)
    if comma < 2 or doc[comma].text != ",":
        return None
    head = next((i for i in range(comma - 1, max(0, comma - 9), -1) if role_of(doc[i].lower_)), None)
    if head is None or any(doc[i].pos_ in ("VERB", "AUX") or doc[i].text == "," for i in range(head, comma)):
        return None
    if doc[head + 1].lower_ not in ("of", "for", "to", ",") or (
        doc[head].dep_ in ("pobj", "dobj") and doc[head].tag_ == "NNS"
    ):
        return None
    first = head
    while (
        first > 0
        and head - first < 8
        and doc[first - 1].text not in (",", ".", "\n", ";", "and")
        and doc[first - 1].pos_ not in ("VERB", "AUX")
    ):
        first -= 1
    return first, comma - 1


_STATE_OFFICE = re.compile(
    r"\b(minister|president|premier|chancellor|king|queen|secretary of state|government spokes\w+|foreign ministry|government)\b",
    re.I,
)
_NO_STATE = re.compile(
    r"\b(union|company|club|league|federation|association|council|commission|bank|party|group|committee|university|front|movement|firm|"
    r"corporation|institute|foundation|chamber|counterpart|airline|vice president of|president of the)\b",
    re.I,
)


def _of_state(role: str | None) -> bool:
    """ "Foreign Minister", "the prime minister": an office that only a state has, with no other body named beside it."""
    return bool(role and _STATE_OFFICE.search(role) and not _NO_STATE.search(role))


def _served(words: str, person: Person, people: list[Person]) -> str | None:
    """ "adviser to Rossi": the party of whoever is served."""
    plain = words.replace(" - ", "-")
    for other in people:
        if (
            other is not person
            and other.party
            and re.search(rf"\b(to|of|for)\b.*{re.escape(other.words[-1])}\b", plain)
        ):
            return other.party
    return None


def _only_past(words: str) -> bool:
    """ "a former general" is past; "a former general and adviser to the president" is not."""
    return all(_PAST.search(part) for part in re.split(r"\band\b", words) if role_of(part))


def _core(words: str) -> str:
    """The role's own head: what stands before "of", "at", "for"; a leading article cut."""
    return re.split(r"\s(?:of|at|for|in|to|on|with|from|and|who)\s", words, maxsplit=1)[0]


@cache
def _offices() -> dict[str, list[tuple[str, str, str, str, str]]]:
    """Rows of the table by full name and by surname, folded."""
    found: dict[str, list[tuple[str, str, str, str, str]]] = {}
    for row in data("office_holders")["rows"]:
        words = row[0].split()
        keys = {_fold(row[0]), _fold(words[-1])}
        if len(words) > 1 and row[1] in ("PRK", "KOR", "CHN", "TWN", "KHM") and len(words[0]) <= 5:
            keys = {_fold(row[0]), _fold(words[0])}
        for key in keys:
            found.setdefault(key, []).append(tuple(row))
    return found


def _fold(name: str) -> str:
    return re.sub(r"[^a-z]", "", unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower())


def _office(name: str, day: date | None) -> tuple[str, str, str, str, str] | None:
    """The one office-holder of this name on that day (give or take a year for a full name); None where none or several fit."""
    rows = _offices().get(_fold(name), [])
    if day is not None:
        iso = day.isoformat()
        rows = [row for row in rows if row[3] <= iso and (not row[4] or iso <= row[4])] or (rows if " " in name else [])
    elif " " not in name:
        return None
    parties = {row[1] for row in rows}
    names = {row[0] for row in rows}
    return rows[-1] if len(parties) == 1 and len(names) == 1 else None


def surnames(people: Iterable[Person]) -> set[str]:
    """The last words of all names."""
    return {person.words[-1] for person in people}
