"""Which party a place in the text speaks for, and which party a noun phrase stands for, where a position is told.

``Voices`` knows what the register resolved. Positions need a little more, and only here: the side of a speaker whom the
article introduces by their office ("the union's treasurer, Ana Diaz"), what a party has ("its men", "our fleet"), and the
institutions of the speaker's own side ("the army", in a minister's mouth).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

from summitry.model import Actor, Statement
from summitry.reading.grammar import child, children, governed, modal, span_of
from summitry.reading.positions.antecedents import subject_before, teller_of, whose_teller
from summitry.reading.positions.doers import doer
from summitry.reading.positions.going_on import in_a_row, said_before, said_clause
from summitry.reading.positions.kinds import Kinds
from summitry.reading.positions.mediators import stands_between
from summitry.reading.positions.shapes import (
    against_its_owner,
    bare,
    bare_collective,
    capital_kind,
    defined,
    mouthpiece,
    stranger,
)
from summitry.reading.positions.words import words
from summitry.reading.principals import principals, side_of
from summitry.reading.voices import Voices
from summitry.reading.who import Register
from summitry.reading.who.roles import collectives, role_of

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Token

_EUROPE = "European Union"
_OFTEN = 3  # times that a name stands in a text before it is taken for a party's
_NEAR = 10  # mentions that one just before counts for
_MET = 6  # mentions that a meeting with the holder counts for
_TALKS = 0.5  # what its own mentions count for more then
_PARAGRAPH = 300  # characters back that are just before: about two sentences


class Sides:
    """The parties of one article, as its positions need them."""

    def __init__(
        self,
        doc: Doc,
        statements: tuple[Statement, ...],
        register: Register,
        together: Sequence[set[str]] = (),
        wanting: Mapping[str, int] = MappingProxyType({}),
    ) -> None:
        self.voices = Voices(statements, register)
        self.register = register
        self._doc = doc
        self.principals = principals(register, together, wanting)
        self._together = together
        self._offices: dict[str, str | None] = {}
        self._speakers: dict[str, str | None] = {}
        self._heads: dict[str, list[Token]] = {}
        self._kinds = Kinds(register.actors, self.principals or _meeting(together, register), doc.text)

    def observed(self, place: int) -> bool:
        """Whether an observer speaks there, or somebody of a nation who is no side of its."""
        speaker = self.voices.speaker(place)
        if speaker is not None and speaker.observer:
            return True
        item = self.voices.statement(place)
        return item is not None and any(
            (stranger(root) or _onlooker(root))
            and root.lemma_.lower() not in words().media
            and not self._named_behind(root)
            for root in self._sources(item)
        )

    def _named_behind(self, company: Token) -> bool:
        """ "A Canadian company, ORVA COPPER, said": a party with a name of its own."""
        return any(self.party(one) is not None for one in children(company, "appos", "npadvmod"))

    def _sources(self, item: Statement) -> list[Token]:
        """The heads of the words for who says it; kept, since every word of a statement asks who speaks there."""
        if item.id not in self._heads:
            spans = (self._doc.char_span(one.start, one.end, alignment_mode="expand") for one in item.source)
            self._heads[item.id] = [one.root for one in spans if one is not None]
        return self._heads[item.id]

    def speaking(self, place: int) -> str | None:
        """The party that speaks there: the speaker's own, else that whose office the words for the speaker name."""
        item = self.voices.statement(place)
        if item is not None and (foe := self._foe_at_home(item)) is not None:
            return self.party(foe)
        if (party := self.voices.speaking_party(place)) is not None:
            return party
        if item is None:
            return self._still_speaking(place)
        if self.observed(place):
            return None
        if item.id not in self._speakers:
            # "It was Lima's doing, according to Quito": where the words for the speaker lie in what is said, they ask for no speaker again.
            self._speakers[item.id] = None
            self._speakers[item.id] = self._speaker(item)
        return self._speakers[item.id]

    def _foe_at_home(self, item: Statement) -> Token | None:
        """ "VELM'S LARGEST REBEL GROUP said": no word of Velm's."""
        roots = (one for one in self._sources(item) if one.pos_ == "NOUN" and child(one, "poss") is not None)
        return next((one for one in roots if against_its_owner(one)), None)

    def _still_speaking(self, place: int) -> str | None:
        """ "Rossi said Lima would pay, BUT A COURT WAS OUT OF THE QUESTION": what is set against a side's words is its words too."""
        clause = said_clause(self._doc.at(place))
        said = said_before(clause)
        if (
            clause is None
            or said is None
            or self.voices.statement(said.idx) is None
            or self.voices.statement(said.head.idx) is not None
        ):
            return None
        speaking = self.speaking(said.idx)
        if in_a_row(clause):
            return speaking
        return (
            speaking if self.voices.party(doer(clause)) in (None, speaking) else None
        )  # "..., but Lima would not pay": news of Lima

    def _speaker(self, item: Statement) -> str | None:
        actor = self.register.actor(item.speaker)
        if actor is not None and (party := self._office(actor)):
            return party
        for span in item.source:
            if party := self._named_once(span.start, span.end):
                return party
        for root in self._sources(item):
            if not mouthpiece(root) and (party := self.of_whose(root) or self.party(root)):
                return party
        return self._own_words(item)

    def of_whose(self, noun: Token) -> str | None:
        """The side of the talks whose kind stands before a noun: "the ARMY chief", "REBEL demands"."""
        for one in (
            two for place in (noun, *children(noun, "appos")) for two in children(place, "compound", "amod", "poss")
        ):
            kind = one.lemma_.lower()
            if kind in words().collectives and (party := self._kinds.meant_by(kind)):
                return party
        return None

    def _own_words(self, item: Statement) -> str | None:
        """Who announces what one party will do speaks for that party: "the spokesman said Quito would pay"."""
        found = set()
        for span in item.content if item.kind != "direct" else ():
            for token in self._doc.char_span(span.start, span.end, alignment_mode="expand") or ():
                announced = (
                    token.dep_ == "nsubj" and modal(token.head) in ("will", "would") and token.head.lemma_ != "have"
                )
                if (
                    announced
                    and (party := self.voices.party(token))
                    and (not self.principals or party in self.principals)
                ):
                    found.add(party)
        return found.pop() if len(found) == 1 else None

    def several(self, token: Token | None) -> tuple[str, ...]:
        """The parties of "both governments", "the two sides"."""
        if token is None:
            return ()
        start, end = span_of(token, frozenset({"relcl", "acl", "appos", "prep"}))
        found = [side_of(actor) for actor in self.register.all_at(start, end)]
        return tuple(dict.fromkeys(one for one in found if one)) if len(found) > 1 else ()

    def party(self, token: Token | None) -> str | None:
        """The party that the noun phrase of this head stands for, or the one whose people or means it names."""
        if token is None:
            return None
        if (called := self._called(token)) is not None:
            return called
        if stranger(token):
            return None
        if token.pos_ == "PRON" and (teller := teller_of(token)) is not None:
            return self.party(teller)
        if (teller := whose_teller(token)) is not None and (party := self.party(teller)) is not None:
            return party
        if token.lemma_.lower() in words().self_named and token.tag_ == "NNS" and child(token, "poss") is not None:
            return token.lower_  # "Ghana's creditors" are not Ghana
        if token.lemma_.lower() == "holder" and any(
            one.lemma_.lower() in words().owed for one in governed(token, "of")
        ):
            return "bondholders"  # "holders of Ghana's bonds"
        owned = token.pos_ == "PROPN" and child(token, "poss") is not None
        if owned and (named := self._inside_a_name(token)) is not None:
            return named  # "President Rojas's NATIONAL FRONT for Renewal": no state's
        party = self.voices.party(token)
        if party is None and mouthpiece(token):
            owners = (self.party(one) for one in children(token, "poss", "amod", "compound", "nmod"))
            return next((one for one in owners if one is not None), None)
        if (owner := child(token, "poss")) is not None and against_its_owner(token):
            # "ITS NEIGHBOUR must leave", "Velm's REBEL GROUP": who stands against the owner
            found = (party, self.of_whose(token), self._kinds.meant_by(token.lemma_.lower()))
            return next((one for one in found if one not in (None, self.party(owner))), None)
        if bare(token):
            party = self._collective(token, party) or party
        if party is None and (kind := capital_kind(token)) is not None:
            party = self._kinds.meant_by(kind)
        if party is not None:
            return party
        if token.pos_ == "PROPN" and (named := self._inside_a_name(token) or self._state_of(token)) is not None:
            return named
        actor = self.register.at(token.idx, token.idx + len(token))
        if actor is not None and actor.kind == "person" and not actor.observer:
            return self._office(actor)
        if actor is None and (before := subject_before(token)) is not None:
            return self.party(before)
        if token.lower_ in ("we", "i", "us", "our", "my"):
            return self.speaking(token.idx)
        for owner in children(token, "poss"):
            party = self.party(owner)
            if party is None and owner.tag_ == "PRP$" and bare_collective(token):
                return self.speaking(token.idx)  # "Quito's minister said his country would pay"
            return party
        if actor is None and (whose := self._of_an_officer(token) or self._ministry_in(token)) is not None:
            return whose
        if token.lemma_.lower() in words().entourage:  # "people near Rossi", "allies of the president"
            return next((party for one in governed(token, "near", "of", "to") if (party := self.party(one))), None)
        if actor is None and defined(token) and (named := self._kinds.named(token.lower_)) is not None:
            return named
        return self._by_itself(token) if actor is None else None

    def _called(self, token: Token) -> str | None:
        """ "The U.N. refugee agency, UNHCR, urged", "Peru's state oil company, PETROPERU, offered": the name behind the comma."""
        if token.pos_ != "NOUN":
            return None
        for one in children(token, "appos", "npadvmod"):
            actor = self.register.at(one.idx, one.idx + len(one)) or self._body_in(one)
            behind = one.pos_ == "PROPN" and one.i > token.i and one.doc[one.left_edge.i - 1].text == ","
            if behind and actor is not None and actor.kind not in ("person", "state"):
                return side_of(actor)
        return None

    def _body_in(self, name: Token) -> Actor | None:
        """ "The UNITED FRONT for Velm (UFV)": the body whose name the head lies in."""
        within = self.register.within(name.sent.start_char, name.sent.end_char)
        around = (actor for mention, actor in within if mention.start <= name.idx < mention.end)
        return next((actor for actor in around if actor.kind not in ("person", "state")), None)

    def _of_an_officer(self, token: Token) -> str | None:
        """ "UNION leaders", "a REBEL commander", "officials in QUITO"."""
        if role_of(token.lower_) not in ("leader", "minister", "official"):
            return None
        if (side := self.of_whose(token)) is not None:
            return side
        for where in governed(token, "in"):
            for place in self.register.places_in(where.idx, where.idx + len(where)):
                if place.place.state in self.principals:
                    return place.place.state
        return None

    def _ministry_in(self, token: Token) -> str | None:
        """ "The foreign MINISTRY IN QUITO", "IN QUITO the government": the state that the city is of."""
        if token.lower_ not in words().state_organs or not any(one.lower_ == "the" for one in token.lefts):
            return None
        ahead = [one for one in governed(token.head, "in") if one.i < token.i] if token.dep_ == "nsubj" else []
        sides = {side_of(actor) for actor in self.register.actors}
        for where in (*governed(token, "in"), *ahead):
            for place in self.register.places_in(where.idx, where.idx + len(where)):
                if place.place.state in sides:
                    return place.place.state
        return None

    def _inside_a_name(self, token: Token) -> str | None:
        """ "The Islamic REPUBLIC of Iran": the head of a name in several words."""
        for mention, actor in self.register.within(token.sent.start_char, token.sent.end_char):
            longer = mention.start <= token.idx < mention.end and mention.end - mention.start > len(token)
            if longer and actor.kind != "person":
                return side_of(actor)
        return None

    def _state_of(self, token: Token) -> str | None:
        """ "The REPUBLIC of Velm", "the Royal GOVERNMENT of Ostrova" where the name alone is known."""
        if "state" not in words().collectives.get(token.lower_, frozenset()):
            return None
        return next((party for one in governed(token, "of") if (party := self.voices.party(one))), None)

    def _by_itself(self, token: Token) -> str | None:
        """A party that the register does not know: its capital, "Europeans", a name that takes a stance, "bondholders"."""
        if token.lower_ == "europe" and token.dep_ == "nsubj":
            return _EUROPE if _EUROPE in (*self.principals, self.speaking(token.idx)) else None
        if token.lower_ in ("european", "europeans") or any(one.lower_ == "european" for one in token.lefts):
            return _EUROPE if token.pos_ == "PROPN" or role_of(token.lower_) or bare_collective(token) else None
        if token.lemma_.lower() in words().self_named and token.tag_ == "NNS" and child(token, "poss") is None:
            kind = child(token, "amod")  # "private lenders" are not "official lenders"
            return f"{kind.lower_} {token.lower_}" if kind is not None and kind.i == token.i - 1 else token.lower_
        if (
            token.pos_ != "PROPN"
            or token.ent_type_ in ("DATE", "TIME")
            or token.dep_ == "compound"
            or self.register.within(token.idx, token.idx + len(token))
        ):
            return None
        places = self.register.places_in(token.idx, token.idx + len(token))
        if places:
            state = places[0].place.state  # "Ankara was ready, Turkish officials said" too
            return state if state in self.principals or state == self.speaking(token.idx) else None
        if any(children(token, "compound", "poss", "amod", "nmod")) or not token.text[0].isupper():
            return None
        return token.text if self._doc.text.count(token.text) >= _OFTEN else None

    def counterparts(self, holder: str) -> Counter[str]:
        """With whom a party meets in this article, and in how many meetings; go-betweens are nobody's other side."""
        met = (sides - {holder} - words().go_betweens for sides in self._together if holder in sides)
        return Counter(party for sides in met for party in sides)

    def others(self, token: Token, holder: str, kind: str | None = None) -> str | None:
        """The other side of the talks, for a place where words leave it out.

        Of all others the one that it meets most and that the article, and above all the words just before, names most; the other
        principal before a third party, whoever mediates last. ``kind``: the collective that it is called by there ("the army").
        """
        count = self._named(token, holder)
        for party, times in self.counterparts(holder).items():
            weight = 0.0 if self.principals and party not in self.principals else _TALKS
            count[party] += _MET * times + int(count[party] * weight)
        for party in self.principals if holder in self.principals else ():
            count[party] += _NEAR * (party in count)
        fitting = set(count) - self.between or set(count)
        if kind is not None:
            fitting = {one for one in fitting if self._kinds.fits(kind, one)} or fitting
        return min(fitting, key=lambda one: (-count[one], one)) if fitting else None

    @cached_property
    def between(self) -> frozenset[str]:
        """Who mediates or hosts in this article and is none of its principals."""
        roots = (
            (side_of(actor), span.root)
            for actor in self.register.actors
            for one in actor.mentions
            if (span := self._doc.char_span(one.start, one.end, alignment_mode="expand")) is not None
        )
        return frozenset(party for party, root in roots if party and stands_between(root)) - set(self.principals)

    def _named(self, token: Token, holder: str) -> Counter[str]:
        """How often each other party is named; a mention just before a place or in the headline counts for several."""
        count: Counter[str] = Counter()
        lead = self._doc.text.find("\n")
        for actor in self.register.actors:
            party = side_of(actor)
            if party is None or party == holder or party in words().go_betweens:
                continue
            for mention in actor.mentions:
                if not self.register.places_in(mention.start, mention.end):
                    near = 0 <= token.idx - mention.start < _PARAGRAPH or mention.start < lead
                    count[party] += _NEAR if near else 1
        return count

    def _named_once(self, start: int, end: int) -> str | None:
        """The one party that a stretch of text names; None where it names none or several."""
        found = {party for _, actor in self.register.within(start, end) if (party := side_of(actor))}
        if len(found) == 1:
            return found.pop()
        return None

    def _office(self, actor: Actor) -> str | None:
        """Whose office a person holds, from the phrases that name them: "the union's treasurer, Ana Diaz"."""
        if actor.observer:
            return None
        if actor.party:
            return actor.party
        if actor.id not in self._offices:
            self._offices[actor.id] = None
            phrases = (self._office_at(mention.start, mention.end) for mention in actor.mentions)
            self._offices[actor.id] = next((party for party in phrases if party), None)
        return self._offices[actor.id]

    def _office_at(self, start: int, end: int) -> str | None:
        name = self._doc.char_span(start, end, alignment_mode="expand")
        if name is None or name.root.pos_ == "PRON":
            return None
        root = name.root
        around = [root.head] if root.dep_ == "appos" else []
        for head in (*around, *children(root, "appos")):
            party = (
                self._named_once(*span_of(head, frozenset({"relcl", "acl"})))
                or _owner_named(head)
                or self._owner_meant(head)
            )
            if party:
                return party
        return None

    def _owner_meant(self, head: Token) -> str | None:
        """ "Sir Hugh Orme, THE COMPANY'S chairman": the side of the talks that the company is."""
        if role_of(head.lower_) not in ("leader", "minister", "official"):
            return None
        return next((self.party(one) for one in children(head, "poss") if bare(one)), None)

    def _collective(self, token: Token, found: str | None) -> str | None:
        """Which side a bare "the army", "the company", "lenders" is: the speaker's own, else the one of the talks that it fits."""
        noun = token.lemma_.lower()
        if (named := self._kinds.named(noun)) is not None:
            return named
        speaking = self.speaking(token.idx)
        if speaking is not None and self._kinds.fits(noun, speaking):
            return speaking
        if found is not None and (
            noun in found.lower() or (self._kinds.fits(noun, found) and self._kinds.talks(found))
        ):
            return found
        return self._kinds.meant_by(noun)


def _onlooker(root: Token) -> bool:
    """ "ANALYSTS said", "EXPERTS believe": people who watch, whoever they are."""
    return (
        root.pos_ == "NOUN"
        and role_of(root.lower_) == "observer"
        and not any(children(root, "poss", "amod", "compound"))
    )


def _meeting(together: Sequence[set[str]], register: Register) -> list[str]:
    """The two parties that meet most; of equals those that are named most."""
    count = Counter(party for sides in together for party in sides)
    named = Counter({side_of(actor): len(actor.mentions) for actor in register.actors if actor.kind != "person"})
    return sorted(count, key=lambda one: (-count[one], -named[one], one))[:2]


def _owner_named(head: Token) -> str | None:
    """ "Norland's minister": the name of a side that the register does not know, from whose officer somebody is."""
    if role_of(head.lower_) not in ("leader", "minister", "official") and head.lower_ not in collectives():
        return None
    for owner in children(head, "poss"):
        if owner.pos_ == "PROPN" and not any(children(owner, "compound", "poss", "amod")):
            return owner.text
    return None
