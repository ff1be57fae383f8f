"""People: one entry for each, from every place where the text names them, with role, party and gender.

Party, in this order: the state or institution in the title ("US President", "the North's foreign minister"), in the apposition
("foreign minister of Egypt"), what somebody leads or speaks for, the possessor before the name ("Russia's Lavrov"), the dated
table of office-holders. Else none here; who owns "its chairman" is told when pronouns are read.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from summitry.model import Mention
from summitry.reading.who.called import PartyMention
from summitry.reading.who.describing import Description, descriptions
from summitry.reading.who.lexicon import Gender, gender_of_name, gender_of_words, human, nouns, singular
from summitry.reading.who.names import Name
from summitry.reading.who.offices import Office, office
from summitry.reading.who.offices import known as held_office
from summitry.reading.who.other_names import aliases, meant_by_alias, named_next, points_ahead
from summitry.reading.who.party_words import firm, words_for
from summitry.reading.who.roles import prefixes, role_of
from summitry.reading.who.same_name import another_spelling, same_person
from summitry.reading.who.state_offices import may_have, of_state
from summitry.reading.who.told_for import sides_told
from summitry.reading.who.world import data, world

if TYPE_CHECKING:
    from summitry.reading.tree import Doc

_PAST = re.compile(r"\b(former|ex|retired|late|one-?time|predecessor)\b", re.IGNORECASE)
_INSTITUTE = re.compile(
    r"\b(institut\w*|university|college|school|think tank|foundation|cent(?:er|re)|endowment|programme?)\b", re.I
)
_WEAK = frozenset({"official", "other"})
_ABOUT = frozenset({"to", "on", "about", "against", "with", "over"})
_SENT = frozenset(
    {"envoy", "ambassador", "emissary", "representative", "mission", "visitor", "trip", "consul", "delegate"}
)
_RELATIVE = nouns("kin") | {"deputy", "counterpart"}


@dataclass(slots=True)
class Person:
    """A person while the article is read: names as written, role words, party, rank, gender, mentions, and what stands beside
    the name (``beside``), from which descriptions are known again. ``shared``: an office
    of another side's too ("the presidents, Brenn and Rossi"). ``by_title``: the role is only a title ("Professor"). ``calling``: it is
    told what else somebody is ("Rossi, a baker"). ``host``: the state at whose end of a journey somebody was met.
    ``by_home``: the party is only that of where the article is written."""

    name: str
    words: tuple[str, ...]
    role: str | None = None
    rank: str | None = None
    party: str | None = None
    past: bool = False
    by_title: bool = False
    calling: bool = False
    shared: bool = False
    host: str | None = None
    by_home: bool = False
    first: int = 0
    gender: Gender | None = None
    mentions: list[Mention] = field(default_factory=list)
    aliases: list[str] = field(default_factory=list)
    beside: list[Description] = field(default_factory=list)
    said: set[str] = field(default_factory=set)

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
    doc: Doc,
    names: list[Name],
    parties: list[PartyMention],
    day: date | None,
    home: str | None = None,
    soil: frozenset[str] = frozenset(),
    hosts: Mapping[int, str] = MappingProxyType({}),
) -> list[Person]:
    """The people of an article, in the order in which they are first named. Names of no person are left.

    ``home``: the state from whose soil it is written. A newspaper there writes "Foreign Minister Rossi" of its own minister, and
    names the state of everybody else's. ``soil``: states of which the text names a city or another place.
    ``hosts``: the state of whoever is met at the end of a journey, by the first token of the name.
    """
    people: list[Person] = []
    known = {word for name in names if name.sure for word in _words(name.text)}
    named = {mention.party for mention in parties} | soil
    by_last = {mention.last: mention for mention in parties}
    nations = {one.party for one in parties if one.party.split()[-1] in words_for("peoples")["heads"]}
    later: list[Name] = []
    told = sides_told(doc, names, parties)
    for name in names:
        if points_ahead(doc, name):
            later.append(name)
            continue
        if (meant := meant_by_alias(doc, name, people)) is not None:
            meant.aliases.append(name.text)
        person = _person(people, name, day, known, named, name.first in told)
        if person is None:
            later.append(name)
            continue
        _add(person, doc, name)
        _describe(person, doc, name, parties, by_last, people)
        if person.party is None and name.title.split()[-1:] == ["Chief"] and len(nations) == 1:
            person.party = next(iter(nations))  # "Chief Dan", where the article has one Nation
        if name.first in told and person.rank != "observer" and person.party is None:
            person.party, person.past = told[name.first], False
        person.host = person.host or hosts.get(name.first)
    for name in later:  # "HH, as everybody calls Hakainde Hichilema": named in full only afterwards
        person = named_next(name, people) if points_ahead(doc, name) else None
        person = person or same_person(people, _words(name.text), name.title, gender_of_words(name.title), name.start)
        if person is not None:
            _add(person, doc, name)
    for person in people:
        person.mentions.sort()
        owned = any(one.noun is not None and doc[one.first].tag_ == "PRP$" for one in person.beside)
        _by_office(
            person, day, None if owned else home, named
        )  # "their speaker, Rossi": whose is told by whose "their" is
    return people


def _person(
    people: list[Person], name: Name, day: date | None, known: set[str], named: set[str], told: bool
) -> Person | None:
    """The person named, made where it is a new one; None for what may be no person, or somebody named later."""
    words = _words(name.text)
    gender = gender_of_words(name.title)
    person = same_person(people, words, name.title, gender, name.start)
    if person is not None or (len(words) == 1 and _shared(people, words[0])):
        return person
    if name.sure or (len(words) >= 2 and (told or held_office(name.text) or set(words) & known)):
        person = Person(name.text, words, first=name.first, gender=gender or gender_of_name(words))
    elif len(words) == 1 and (row := office(name.text, name.title, day, named)) and len(name.text) > 3:
        held = _words(row.name)
        person = Person(
            row.name, held, row.role, role_of(row.role), row.party, first=name.first, gender=gender_of_name(held)
        )
    else:
        return None
    people.append(person)
    return person


def _shared(people: list[Person], word: str) -> bool:
    """Whether several bear the name, so that nobody can tell who is meant."""
    return sum(word in (one.words[0], one.words[-1]) for one in people) > 1


def _words(text: str) -> tuple[str, ...]:
    return tuple(word for word in re.split(r"[\s-]+", text) if word)


def _add(person: Person, doc: Doc, name: Name) -> None:
    """One more place where the person is named."""
    words = _words(name.text)
    person.mentions.append(Mention(name.start, name.end, "name" if len(words) > 1 else "short"))
    person.gender = person.gender or gender_of_words(name.title)
    if len(words) > len(person.words) and not another_spelling(words, person.words):
        person.name, person.words = name.text, words
        person.gender = person.gender or gender_of_name(words)
    person.aliases += aliases(doc, name.last)


def _describe(
    person: Person,
    doc: Doc,
    name: Name,
    parties: list[PartyMention],
    by_last: dict[int, PartyMention],
    people: list[Person],
) -> None:
    """Role, party and gender from what stands beside this mention."""
    kinds, nationality = {**world().kinds}, set[str]()
    person.calling = person.calling or _has_calling(doc, name)
    for one in descriptions(doc, name):
        over = _until(doc, one)
        if over and person.role is not None:
            continue  # "Until May Rossi was the company's lawyer", of the minister
        words = " ".join("".join(token.text_with_ws for token in doc[one.first : one.last + 1]).split())
        person.beside.append(one)
        if one.noun is None or doc[one.noun].lower_ not in _RELATIVE or doc[one.first].tag_ != "PRP$":
            _take_role(person, words, one)
        person.gender = person.gender or (gender_of_words(doc[one.noun].lower_) if one.noun is not None else None)
        person.past = person.past or over
        inside = [p for p in parties if one.first <= p.first and p.last <= one.last and not _is_topic(doc, p, one)]
        if _only_born(doc, one, inside):
            inside = inside[1:]
        elif person.party in nationality and one.kind != "title":  # "Canadian General Ruiz, who heads the U.N. mission"
            bodies = [p for p in inside if kinds.get(p.party) != "state" and doc[p.first - 1].lower_ != "to"]
            person.party = bodies[0].party if bodies else person.party
        if person.party is None and one.kind == "title" and inside and not of_state(words):
            nationality.add(inside[0].party)
        if (
            person.past and one.kind == "verb" and one.noun is None and inside
        ):  # "the former minister, who leads the Kenyan team": what somebody does now
            person.past, person.party = False, inside[0].party
        if person.party is None and inside and person.rank != "observer":
            person.party = inside[0].party
        if person.party is None and person.rank != "observer":
            person.party = _seat(doc, one) or _house(doc, one, parties)
        if person.party is None and person.rank != "observer":
            person.party = _served(words, person, people)
    owner = by_last.get(name.first - 2)
    if person.party is None and owner is not None and doc[name.first - 1].text in ("'s", "’s"):
        person.party = owner.party


def _only_born(doc: Doc, one: Description, inside: list[PartyMention]) -> bool:
    """ "The Irish head of the OPEC mission": a nationality first, and then the body that somebody acts for."""
    if len(inside) < 2 or inside[0].mention.form != "demonym" or world().kinds.get(inside[1].party) != "organisation":
        return False
    at = inside[1].first - 1
    return doc[at].lower_ == "of" or (doc[at].lower_ == "the" and doc[at - 1].lower_ == "of")


def _has_calling(doc: Doc, name: Name) -> bool:
    """ "Rossi, a baker from Lima": an indefinite noun that is no office."""
    at = name.last + 1
    if at + 2 >= len(doc) or doc[at].text != "," or doc[at + 1].lower_ not in ("a", "an"):
        return False
    noun = next((one for one in doc[at + 2 : at + 6] if one.tag_ == "NN" and one.dep_ != "compound"), None)
    return noun is not None and role_of(noun.lower_) is None


def _until(doc: Doc, one: Description) -> bool:
    """ "Who was minister until 2015", "was its envoy from 2001 to 2004": an office that is over."""
    if one.kind != "verb" or one.noun is None or doc[one.noun].head.lower_ not in ("was", "been"):
        return False
    behind = doc[one.noun : min(one.last + 4, len(doc))]
    if doc[doc[one.noun].sent.start].lower_ in ("until", "till"):
        return True
    ends = any(two.lower_ in ("until", "till") for two in behind)
    return ends or any(two.lower_ == "from" and two.nbor(1).like_num for two in behind[:-1])


def _house(doc: Doc, one: Description, parties: list[PartyMention]) -> str | None:
    """ "Rossi's chairman, Olaf Rossi": the one company of the article that bears the name, and not its owner."""
    owner = next(
        (i for i in range(one.first, one.last) if doc[i + 1].text in ("'s", "’s") and doc[i].pos_ == "PROPN"), None
    )
    if owner is None or one.noun is None:
        return None
    named = {p.party for p in parties if p.party.split()[0] == doc[owner].text and firm(p.party.split())}
    return named.pop() if len(named) == 1 else None


def _seat(doc: Doc, one: Description) -> str | None:
    """ "The prime minister in Nairobi", "who heads the team from Nairobi": the state whose capital it is."""
    for i in range(one.first + 2, one.last + 1):
        word = world().words.get(doc[i].text) or world().words.get(doc[i : i + 2].text)
        if word is not None and word.form == "capital" and doc[i - 1].lower_ in ("in", "from"):
            noun = doc[i - 2].lower_
            own = noun in nouns("organs") or (of_state(doc[one.first : i].text) and noun in human())
            return word.party if own else None
    return None


def _is_topic(doc: Doc, party: PartyMention, one: Description) -> bool:
    """ "The UN envoy to Ostrova", "an expert on Ostrova": whom it is about, not whose somebody is."""
    before = party.first - 1 if doc[party.first - 1].lower_ != "the" else party.first - 2
    if before < one.first or doc[before].lower_ not in _ABOUT:
        return False
    return doc[before].lower_ != "to" or one.noun is None or doc[one.noun].lower_ in _SENT


def _take_role(person: Person, words: str, one: Description) -> None:
    """The role from the words, where there is none yet or only a weak one."""
    rank = role_of(_core(words)) or role_of(words)
    if one.noun is None or (rank is None and not any(word in prefixes() for word in words.split())):
        return
    words = re.sub(r"^(?:the|an?|his|her|its|their) ", "", words, flags=re.I) if one.kind != "title" else words
    if one.kind == "shared":
        words = singular(words.lower())
        person.shared = person.role is None
    person.said.update(re.findall(r"[\w-]+", words.lower()))
    learned = person.by_title and person.rank == "observer" and one.kind != "title" and rank != "observer"
    weak = person.rank in _WEAK and rank not in _WEAK and not _only_past(words)
    if rank and (person.rank is None or weak or learned):
        person.role, person.rank, person.past = words, rank, _only_past(words)
        person.by_title = one.kind == "title"
        if (
            rank in ("minister", "official")
            and _INSTITUTE.search(words)
            and not re.search(r"\b(minister|secretary|envoy)\b", words)
        ):
            person.rank = "observer"  # "head of the Asia program at the Adler Institute"


def _by_office(person: Person, day: date | None, home: str | None, named: set[str]) -> None:
    """What the table of office-holders and the dateline add."""
    row = office(person.name, person.role or "", day, named)
    if row and person.party in (None, row.party) and not person.past and not _namesake(person, row, named):
        person.party = row.party
        person.said.update(row.role.lower().split())
        if person.role is None:
            person.role = row.role
            person.said |= _also_called(row.role)
        person.rank = person.rank if person.rank not in (None, *_WEAK) else role_of(row.role)
    if person.party is None and person.role and not person.past and person.rank != "observer":
        person.party = _of_body(person.role, named)
    if person.party is None and not person.past and person.rank != "observer":
        person.party = person.host
    if person.party is None and home and not person.past and not person.shared and person.rank != "observer":
        person.party = home if of_state(person.role) and may_have(home, person.role or "") else None
        person.by_home = person.party is not None


def _also_called(role: str) -> frozenset[str]:
    """ "The mediator", of a special envoy: what else the text may call somebody whose office it does not tell."""
    table = data("people")["also_called"]
    return frozenset(word for key, words in table.items() if role.endswith(key) for word in words)


def _of_body(role: str, named: set[str]) -> str | None:
    """ "Mission chief Rossi", where the Fund is named: the one body of the text that has such an office."""
    plain = role.lower().replace("-", " ")
    for key, bodies in data("roles")["body_offices"].items():
        if re.search(rf"\b{key}\b", plain):
            found = named.intersection(bodies)
            return found.pop() if len(found) == 1 else None
    return None


def _namesake(person: Person, row: Office, named: set[str]) -> bool:
    """ "Anna Lindh, a baker": somebody whom the text gives another calling, or another office while it names no such party."""
    if person.rank in ("observer", "other"):
        return True
    if person.rank is None and person.calling and row.party not in named:
        return True
    words = set(re.findall(r"\w+", (person.role or "").lower()))
    return person.rank is not None and row.party not in named and not row.called(words)


def _served(words: str, person: Person, people: list[Person]) -> str | None:
    """ "adviser to Rossi", "Rossi's adviser": the party of whoever is served."""
    plain = words.replace(" - ", "-")
    for other in people:
        if (
            other is not person
            and other.party
            and re.search(
                rf"\b(?:to|of|for)\b.*{re.escape(other.words[-1])}\b|^{re.escape(other.words[-1])}[’']s ", plain
            )
        ):
            return other.party
    return None


def _only_past(words: str) -> bool:
    """ "a former general" is past; "a former general and adviser to the president" is not."""
    return all(_PAST.search(part) for part in re.split(r"\band\b", words) if role_of(part))


def _core(words: str) -> str:
    """The role's own head: what stands before "of", "at", "for"; a leading article cut."""
    return re.split(r"\s(?:of|at|for|in|to|on|with|from|and|who)\s", words, maxsplit=1)[0]
