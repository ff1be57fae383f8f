"""What points back: "the president", "North Korean officials", "the two leaders", "both sides", "he", "they", "it".

Everything is read from left to right with what was named before it; what does not resolve stays unresolved.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from summitry.model import Mention
from summitry.reading.who.deeds import is_thanked
from summitry.reading.who.describing import served
from summitry.reading.who.descriptions import description, national
from summitry.reading.who.discourse import Discourse, Ids, Seen, weight_of
from summitry.reading.who.groups import group, of_one_name
from summitry.reading.who.lexicon import human, nouns, singular
from summitry.reading.who.party_words import words_for
from summitry.reading.who.people import Person
from summitry.reading.who.pronouns import OF_ONE, pronoun
from summitry.reading.who.quoted import first_persons
from summitry.reading.who.roles import modifiers, roles
from summitry.reading.who.sent_out import SentOut
from summitry.reading.who.spoken_for import announced_for, said_from, spoken_for
from summitry.reading.who.state_offices import may_have, of_state
from summitry.reading.who.state_organs import StateOrgans
from summitry.reading.who.unnamed import Offices, ministries

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_CLEAR = 1.3  # the other side of talks against a third
_ONE_STATE = 2.0  # the most present state against the next one
_SECONDS = frozenset({"deputy", "vice", "assistant", "under"})
_NEAR = 8  # tokens behind a noun that still say whose somebody is
_PLACE_BEFORE = frozenset({"in", "at", "from", "to", "near"})


@dataclass(frozen=True, slots=True)
class Named:
    """A direct mention: its last token, whom it names, whether it is a plural ("the Ostrovans"; None: either), and whether it
    only says where something is."""

    i: int
    id: str
    plural: bool | None
    place: bool = False


def find_references(
    doc: Doc,
    named: list[Named],
    people: list[Person],
    kinds: dict[str, str],
    taken: set[int],
    only: Mapping[str, str] = MappingProxyType({}),
    peoples: frozenset[str] = frozenset(),
) -> Iterator[tuple[Mention, Ids]]:
    """Mentions that point back with the ids they stand for. People learn their party and gender from them on the way.

    ``only``: the one body of the article that is so called ("company", "union"); ``peoples``: the adjectives of the states that it
    introduces.
    """
    told = Discourse(doc, {person.id: person for person in people}, kinds)
    reader = _Reader(doc, told, kinds, people, named, only)
    upcoming = _events(doc, named, told)
    told.ahead = upcoming
    for token in doc:
        while upcoming and upcoming[0].i <= token.i:
            if upcoming[0].person is not None:
                yield from reader.introduce(upcoming[0].person, upcoming[0].i)
            told.add(upcoming.pop(0))
        if (both := of_one_name(token)) is not None:
            yield reader.noted(both[0], token.i, both[1], "description")
        elif token.i not in taken:
            yield from reader.read(token)
        elif (found := national(token, told, reader.party, peoples)) is not None:
            yield reader.noted(token.i - 1, token.i, found, "description")
    for person, party in spoken_for(doc, told):
        person.party = party
    for first, last, ids in first_persons(doc, told, reader.party):
        yield reader.mention(first, last, "pronoun" if first == last else "description"), ids


def _events(doc: Doc, named: list[Named], told: Discourse) -> list[Seen]:
    """All direct mentions, and behind each row of them ("Ostrova and Velm") the row as one."""
    heads = {_phrase(doc[one.i]).i: one for one in named}
    events = [told.made(one.i, (one.id,), one.plural, _weight(doc, one), one.place) for one in named]
    events += [
        told.made(i, (one.id,), doc[i].tag_ == "NNS" or one.plural, _weight(doc, one))
        for i, one in heads.items()
        if i > one.i
    ]
    for i, one in heads.items():
        row = _row(doc, i, one, heads)
        ids = tuple(dict.fromkeys(each.id for each in row))
        if len(ids) > 1 and len({id in told.people for id in ids}) == 1:
            events.append(told.made(max(row[-1].i, i), ids, True, weight_of(doc[i])))
            told.rows[i] = ids
    return sorted(events, key=lambda event: (event.i, len(event.ids)))


def _row(doc: Doc, i: int, one: Named, heads: dict[int, Named]) -> list[Named]:
    """The mention and those coordinated with it, where it is the first of them; alone where it is not, or a place."""
    if doc[i].dep_ == "conj" or one.place:
        return [one]
    beside = {*doc[i].conjuncts, *(doc[one.i].conjuncts if one.i != i else ())}
    return [
        one,
        *(heads[other.i] for other in sorted(beside, key=lambda each: each.i) if other.i in heads and other.i > one.i),
    ]


def _phrase(token: Token) -> Token:
    """The noun that stands for the party: "government" in "the government of Ostrova", "the Ostrovan government"."""
    above = token.head
    if token.dep_ == "pobj" and above.lower_ == "of" and above.head.lower_ in nouns("organs"):
        return above.head
    several = above.tag_ == "NNS" and singular(above.lower_) in human()  # "the Dutch and Belgian ministers"
    if token.dep_ in ("amod", "compound", "poss", "nmod") and (several or above.lower_ in nouns("organs")):
        return above
    return token


def _weight(doc: Doc, one: Named) -> float:
    """A place is less present than an actor."""
    token = _phrase(doc[one.i])
    place = one.place or (token.dep_ == "pobj" and token.head.lower_ in _PLACE_BEFORE)
    return weight_of(token) * (0.4 if place else 1.0)


class _Reader:
    """Reads one token after the other and notes what it resolves."""

    def __init__(
        self,
        doc: Doc,
        told: Discourse,
        kinds: dict[str, str],
        people: list[Person],
        named: list[Named],
        only: Mapping[str, str],
    ) -> None:
        self.parties = {one.i: one.id for one in named if one.id not in told.people}
        self.doc, self.told, self.kinds = doc, told, kinds
        self.own: dict[int, str] = {}
        self.nouns: dict[int, tuple[int, Person]] = {}
        self.serving: dict[int, Person] = {}
        self.named = {one.i: one.id for one in named}
        self.only = only
        self.offices = Offices(ministries=ministries(doc, self.parties))
        self.sent = SentOut()
        self.organs = StateOrgans(self.party, lambda id: self.kind(id) == "state")
        self.titles = {i for person in people for one in person.beside for i in range(one.first, one.last + 1)}
        for person in people:
            for one in person.beside:
                for i in range(one.first, one.last + 1):
                    if one.kind in ("led", "of", "verb") and one.noun is None:
                        self.serving[i] = person
                    else:
                        self.own[i] = person.id
                if (one.noun is not None and one.kind not in ("title", "shared")) or (
                    one.noun is not None and doc[one.first].tag_ in ("PRP$", "WP$")
                ):
                    self.nouns[one.noun] = (one.first, person)

    def party(self, id: str) -> str | None:
        """The side of an actor: a person's party, a party itself."""
        person = self.told.people.get(id)
        return person.party if person is not None else id

    def kind(self, id: str) -> str:
        """What the actor of that id is."""
        return "person" if id in self.told.people else self.kinds.get(id, "group")

    def read(self, token: Token) -> Iterator[tuple[Mention, Ids]]:
        """What the token resolves to, as a mention with ids; mostly nothing."""
        ids = pronoun(token, self.told, self.own)
        if ids is not None:
            self._serves(token, ids)
            self._served(token, ids)
            other = token.lower_ == "each" and token.i + 1 < len(self.doc) and self.doc[token.i + 1].lower_ == "other"
            yield self.noted(token.i - (token.lower_ == "another"), token.i + other, ids, "pronoun")
            return
        if token.lower_ in OF_ONE and (side := self.offices.of_pronoun(token.i, self.told)) is not None:
            yield self.noted(token.i, token.i, (side,), "pronoun")
            return
        if token.i in self.nouns:
            first, person = self.nouns[token.i]
            self._learn(token, first, person)
            self.told.note(token.i, (person.id,))
            yield self.mention(first, token.i, "description"), (person.id,)
            return
        found = description(token, self.told, self.party) or group(token, self.told, self.party, self.kind)
        found = found or self.sent.of(token, self.told)
        self.organs.note(token, self.parties)
        if found is None and (organ := self._organ(token)) is not None:
            yield self.noted(organ[0], token.i, organ[1], "institution")
            return
        self.sent.note(token, self.told, self.party, self.parties)
        if found is not None:
            self._served(token, found[1])
            yield self.noted(found[0], token.i, found[1], "description")
        else:
            self.offices.note(token, self.told, self.party, self.parties)

    def _organ(self, token: Token) -> tuple[int, Ids] | None:
        """ "Parliament", "the Rivers Ministry": whose, by who speaks, or in whose description it stands."""
        owner = self.told.people.get(self.own.get(token.i, ""))
        served = owner.party if owner is not None and not owner.past else None
        return self.organs.of(token, self.told, frozenset(self.parties.values()), served)

    def introduce(self, person: Person, i: int) -> Iterator[tuple[Mention, Ids]]:
        """Whose somebody is who is told of for the first time: by an office that was told of without the name, or, of a bare
        office of a state, by the state that is most present, where one clearly is. The office told of before is a mention."""
        if person.past or person.observer:
            return
        acts = self.doc[i].dep_ in ("nsubj", "nsubjpass") and person.mentions[0].start == self._start(i, person)
        office = self.offices.taken_up(person, i, self.told) if acts and not person.beside else None
        if person.party is None:
            person.party = self.offices.side_of(person)
        if office is not None and person.party in (None, office.side):
            person.party = office.side
            person.said |= {office.noun, *office.marks}
            yield self.mention(office.first, office.i, "description"), (person.id,)
        person.party = (
            person.party or self._beside(person, i) or self._managing(person, i) or self._with_counterpart(person, i)
        )
        person.party = person.party or self._of_body_before(person, i)
        if person.party is None and "negotiator" in person.said and not person.shared:
            person.party = self.sent.last(self.told.sentence(i))
        if person.party is None and of_state(person.role) and not person.shared:
            person.party = said_from(self.doc, i, frozenset(self.parties.values())) or self._governing(person, i)

    def _managing(self, person: Person, i: int) -> str | None:
        """ "The chief executive, Rossi", "Rossi, who heads the wages department": the one company of the article; of a
        "local" or a "lodge" the one union; else the body that was told of last."""
        role = (person.role or "").lower()
        if any(word in role for word in words_for("firm")["bosses"]):
            return self.only.get("company")
        for one in person.beside:
            headed = one.kind == "verb" and one.noun is None
            for body, parts in words_for("parts_of_bodies").items() if headed else ():
                if any(each.lower_ in parts for each in self.doc[one.first : one.last + 1]):
                    before = (two for two in self.told.recent(i, 1) if len(two.ids) == 1)
                    last = next((two.ids[0] for two in before if self.kind(two.ids[0]) == "organisation"), None)
                    return self.only.get(body) or last
        return None

    def _beside(self, person: Person, i: int) -> str | None:
        """ "Presidents Brenn and Rossi", "the foreign ministers, Brenn and Rossi": of two with such an office at once, each is of
        another side; where the article has two, and one of them is told."""
        beside = [self.named[one.i] for one in self.doc[i].conjuncts if one.i in self.named]
        people = [self.told.people[id] for id in beside if id in self.told.people]
        if not person.shared or len(self.doc[i].conjuncts) != 1 or len(people) != 1 or people[0].party is None:
            return None
        rows = {ids for ids in self.told.rows.values() if len(ids) == 2 and people[0].party in ids}
        others = {id for ids in rows for id in ids if id != people[0].party and self.kind(id) != "person"}
        return others.pop() if len(others) == 1 else self._other_side(people[0].party)

    def _with_counterpart(self, person: Person, i: int) -> str | None:
        """ "Foreign Minister Rossi and his Kenyan counterpart, Otieno": of two sides the one that is not Otieno's."""
        if not of_state(person.role):
            return None
        beside = [self.nouns[one.i][1] for one in self.doc[i].conjuncts if one.i in self.nouns]
        beside += [
            self.told.people[id] for one in self.doc[i].conjuncts if (id := self.named.get(one.i)) in self.told.people
        ]
        for other in beside:
            nouns_ahead = [one for one in other.beside if one.noun is not None]
            if other.party is None:
                continue
            if any(
                self.doc[one.noun or 0].lower_ in nouns("opposite") and self.doc[one.first].tag_ == "PRP$"
                for one in nouns_ahead
            ):
                return self._other_side(other.party)
        return None

    def _of_body_before(self, person: Person, i: int) -> str | None:
        """ "The front has left the table. Spokesman Rossi gave no reason": a bare office that bodies have, right after its body
        did something and no other party was named."""
        title = next((one for one in person.beside if one.kind == "title" and one.noun is not None), None)
        if title is None or of_state(person.role) or self.doc[title.noun or 0].lower_ not in nouns("of_bodies"):
            return None
        if self.doc[title.first].tag_ in ("DT", "PRP$") or not self.doc[title.first].is_sent_start:
            return None
        here = self.told.sentence(i)
        before = [
            one for one in self.told.recent(i, 1) if one.sentence == here - 1 and not one.people and not one.place
        ]
        sides = {one.ids for one in before}
        if len(sides) != 1 or len(before[0].ids) != 1 or self.told.is_state(before[0]):
            return None
        return before[0].ids[0]

    def _start(self, i: int, person: Person) -> int:
        """The offset of the mention that ends with token ``i``."""
        end = self.doc[i].idx + len(self.doc[i])
        return next((one.start for one in person.mentions if one.end == end), -1)

    def _governing(self, person: Person, i: int) -> str | None:
        """The state most present of those that may have such an office and of which nobody else is told to hold it."""
        present = self.told.presence(
            i,
            lambda one: (
                self.told.is_state(one)
                and not one.place
                and not is_thanked(self.doc[one.i])
                and one.i not in self.titles
                and may_have(one.ids[0], person.role or "")
                and not self._held(person, one.ids[0])
            ),
        )
        ranked = sorted(present.items(), key=lambda pair: -pair[1])
        if ranked and (len(ranked) == 1 or ranked[0][1] > _ONE_STATE * ranked[1][1]):
            return ranked[0][0][0]
        return announced_for(self.doc, i, self.told)

    def _held(self, person: Person, state: str) -> bool:
        """Whether somebody else of that state has the same office."""
        mine = person.said - {"of", "the", "for", "and"}
        return any(
            other is not person and other.party == state and not other.past and len(mine & other.said & set(roles())) > 0
            and (mine & other.said & modifiers() or not mine & modifiers())
            and mine & _SECONDS == other.said & _SECONDS
            for other in self.told.people.values()
        )  # fmt: skip

    def _served(self, token: Token, ids: Ids) -> None:
        """ "Rossi, who leads its team", "the delegation, led by Rossi": whose it is."""
        person = self.serving.get(token.i)
        if person is None and token.lower_ in nouns("sending", "bodies"):  # "Rossi, the head of the delegation"
            person = self.told.people.get(self.own.get(token.i, ""))
        sides = {self.party(id) for id in ids}
        if person is not None and person.party is None and not person.observer and person.id not in ids:
            person.party = sides.pop() if len(sides) == 1 else None

    def _serves(self, token: Token, ids: Ids) -> None:
        """ "He leads the union": whose he is."""
        person = self.told.people.get(ids[0]) if len(ids) == 1 else None
        if person is None or person.party or token.dep_ != "nsubj":
            return
        last = served(self.doc, token.head)
        first = token.head.i + 1
        for attr in token.head.children:  # "she is the union's vice chairwoman"
            if attr.dep_ == "attr" and token.head.lemma_ == "be" and attr.lower_ in human() and attr.i > token.i:
                first, last = attr.left_edge.i, min(attr.right_edge.i, attr.i + _NEAR)
        inside = [self.parties[i] for i in range(first, last + 1) if i in self.parties] if last else []
        person.party = inside[0] if inside else None

    def _learn(self, token: Token, first: int, person: Person) -> None:
        """ "Its chairman, Rossi": the owner's party is his; a host's, a counterpart's is not."""
        owners = [one.i for one in token.lefts if one.dep_ == "poss"] or [first]
        owner = next((self.told.at[i] for i in owners if i in self.told.at), None) or self._antecedent(first)
        noun = token.lower_
        if person.party or person.observer or owner is None or noun in _NOT_OF_THE_SIDE | nouns("kin", "family"):
            return
        sides = {self.party(id) for id in owner.ids}
        side = sides.pop() if len(sides) == 1 else None
        person.party = self._other_side(side) if noun in ("counterpart", "number") else side

    def _antecedent(self, first: int) -> Seen | None:
        """ "The union, whose president Rossi ...": what stands before the comma."""
        if self.doc[first].tag_ != "WP$" or first < 2:
            return None
        return self.told.at.get(first - 2 if self.doc[first - 1].text == "," else first - 1)

    def _other_side(self, side: str | None) -> str | None:
        """Of an article about two parties the other one; None where there is no other, or a third comes near."""
        totals = self.told.totals(lambda one: [s for id in one.ids if (s := self.party(id))] if not one.place else [])
        ranked = sorted(((weight, one) for one, weight in totals.items() if one != side), reverse=True)
        if side is None or side not in totals or not ranked:
            return None
        if len(ranked) > 1 and min(ranked[0][0], totals[side]) < _CLEAR * ranked[1][0]:
            return None
        return ranked[0][1]

    def noted(self, first: int, last: int, ids: Ids, form: str) -> tuple[Mention, Ids]:
        """The mention, told as one more of those it stands for."""
        one = self.told.made(last, ids)
        self.told.add(one)
        self.told.at[last] = one
        return self.mention(first, last, form), ids

    def mention(self, first: int, last: int, form: str) -> Mention:
        """The words from token ``first`` to token ``last`` as a mention."""
        start, end = self.doc[first], self.doc[last]
        return Mention(start.idx, end.idx + len(end), form)


_NOT_OF_THE_SIDE = frozenset(
    {"host", "guest", "rival", "opponent", "friend", "visitor", "mediator", "successor", "neighbour"}
)
