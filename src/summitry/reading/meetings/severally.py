"""One verb, several meetings: "met the Danish minister on Monday and the Polish one on Tuesday", "spoke by telephone with Lima and with
Quito", "will hold talks in Oslo on May 3 and in Bern on June 4", "will visit both capitals".

What stands behind the meeting's word is cut at "and" and at commas; pieces that each bring somebody else, or another place with its
day, tell of as many meetings. "Met the Danish and the Polish minister on Monday" is one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import takewhile
from typing import TYPE_CHECKING

from summitry.model import Actor, Article, PartialDate, Participant, Place, TimeExpression
from summitry.reading.grammar import subject
from summitry.reading.meetings.chain import governor
from summitry.reading.meetings.contradiction import near
from summitry.reading.meetings.mention import Mention
from summitry.reading.meetings.outlook import PLANS, told_as_past
from summitry.reading.meetings.reckoning import slot
from summitry.reading.meetings.slots import actors_at, participant
from summitry.reading.meetings.ways import named
from summitry.reading.meetings.words import words
from summitry.reading.principals import side_of
from summitry.reading.who import Register
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_WEEKDAY = re.compile(r"(?:on )?\w+day")
_STOPS = frozenset(
    {"who", "which", "where", "when", "that", "while", "but", "because", "if", "whose", "before", "after"}
)
_STOPPING = frozenset({"(", ")", "-", "–", "—", ";", ":", '"', "“", "”"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})
_OF_OTHERS = frozenset({"with", "of", "by", "from", "between", "against", "over", "about"})
_BOTH = 4  # tokens: "both of the capitals"


@dataclass(frozen=True, slots=True)
class _Piece:
    """A stretch of the sentence with those whom it names, its places and its times; ``aside``: it names others who are not met."""

    tokens: tuple[Token, ...]
    actors: tuple[Actor, ...]
    places: tuple[Place, ...]
    times: tuple[TimeExpression, ...]
    aside: bool

    @property
    def sides(self) -> set[str]:
        return {side for one in self.actors if (side := side_of(one))}

    @property
    def people(self) -> set[str]:
        return {one.id for one in self.actors if one.kind == "person"}

    @property
    def link(self) -> str:
        """The preposition that it begins with, behind its "and"."""
        return next((one.lower_ for one in self.tokens[:2] if one.pos_ == "ADP"), "")

    @property
    def before_its_place(self) -> str:
        """The last preposition before a name: "on TO Chad", "an envoy TO Chad", "on Monday FOR Chad"."""
        found = ""
        for one in self.tokens:
            if one.pos_ == "ADP":
                found = one.lower_
            elif one.text[:1].isupper() and found and not one.ent_type_:
                break
        return found


@dataclass(frozen=True, slots=True)
class _Whose:
    """Those who meet others one after the other: people of one party, or of one that nobody tells."""

    side: str | None
    people: tuple[Participant, ...]


def severally(
    article: Article, mention: Mention, sentence: Span, times: list[TimeExpression], register: Register
) -> list[Mention]:
    """The meetings that a mention stands for, mostly itself alone."""
    if mention.trigger.bare or mention.outlook.status is None:
        return [mention]
    whose = _whose(mention, register)
    for words_behind in _behind(mention, sentence):
        pieces = _pieces(words_behind, times, register, whose.side if whose else None)
        found = _with_each(article, mention, pieces, whose, register) if whose else []
        found = found or (_to_both(mention, pieces, whose) if whose else [])
        found = found or _at_each(article, mention, pieces, whose, register)
        if found:
            return _in_order(found)
    return _in_order(_once_more(article, mention, sentence, times, register)) or [mention]


def _whose(mention: Mention, register: Register) -> _Whose | None:
    """Of whom it is told that they meet: "the U.N. ENVOY telephoned both presidents"; None where those are of several parties."""
    token = mention.trigger.token
    verb = _verb(mention)
    who = subject(verb) if verb is not None else None
    found = actors_at(who, register) if who is not None and who.i < token.i else []
    if not found and who is not None and who.tag_ == "NNS" and mention.trigger.kind == "talks":
        unknown = tuple(one for one in mention.people if one.party is None)
        return _Whose(None, unknown)  # "THE LAWMAKERS had talks on Monday with the premier": whoever they are
    sides = {side_of(one) for one in found}
    if len(sides) != 1 or (None in sides and mention.trigger.kind == "visit"):
        return None
    return _Whose(sides.pop(), tuple(participant(one, "named") for one in found))


def _verb(mention: Mention) -> Token | None:
    token = mention.trigger.token
    if not mention.trigger.noun:
        return token
    above = token.head.head if token.dep_ == "pobj" else token
    return above if above.pos_ in ("VERB", "AUX") else governor(token)[0]


def _behind(mention: Mention, sentence: Span) -> list[list[Token]]:
    """The words behind the meeting's; of "will be in Oslo on Monday and in Bern on Tuesday for talks" first those between verb and noun."""
    token, verb = mention.trigger.token, _verb(mention)
    behind = _up_to_a_clause(sentence.doc[token.i + 1 : sentence.end])
    if (
        mention.trigger.noun
        and token.dep_ == "pobj"
        and token.head.lower_ == "for"
        and verb is not None
        and verb.i < token.i
    ):
        return [_up_to_a_clause(sentence.doc[verb.i + 1 : token.head.i]), behind]
    return [behind]


def _up_to_a_clause(span: Span) -> list[Token]:
    """The words up to the next verb, clause or bracket."""
    kept: list[Token] = []
    for one in span:
        doing = one.pos_ in ("VERB", "AUX") and one.dep_ not in ("amod", "compound", "prep")
        counted = one.text == ":" and any(
            two.lower_ == "times" for two in kept
        )  # "met three times: in Oslo in May ..."
        if doing and one.tag_ in _FINITE:
            return _before_its_subject(kept)
        stops = one.lower_ in _STOPS and not (one.lower_ in ("before", "after") and _hour(one))
        if doing or stops or (_stopping(one) and not counted) or (one.tag_ == "TO" and one.dep_ == "aux"):
            break
        kept.append(one)
    return kept


def _stopping(mark: Token) -> bool:
    """A bracket, a dash, a quotation mark; not the hyphen of a name ("Salah al-Bitar")."""
    within = mark.text == "-" and mark.i > 0 and not mark.doc[mark.i - 1].whitespace_
    return mark.text in _STOPPING and not within


def _hour(prep: Token) -> bool:
    """ "after LUNCH", "before NOON": a time of the day."""
    after = prep.doc[prep.i + 1 : prep.i + 2]
    return any(one.ent_type_ in ("DATE", "TIME") or one.lower_ in words().severally["hours"] for one in after)


def _before_its_subject(tokens: list[Token]) -> list[Token]:
    """ "met Chad on Monday [and Niger on Tuesday] rejected": up to the last comma or "and", where the next clause begins."""
    last = max((at for at, one in enumerate(tokens) if one.lower_ in ("and", ",")), default=len(tokens))
    return tokens[:last]


def _pieces(tokens: list[Token], times: list[TimeExpression], register: Register, own: str | None) -> list[_Piece]:
    """The stretches between "and" and commas; what names nobody new and no new place belongs to the stretch before."""
    runs: list[list[Token]] = [[]]
    for one in tokens:
        if one.text == ":":
            runs = []  # "have met three times this year: in Oslo in May, in Bern in June"
        if one.lower_ in ("and", ",", ":") and not any(time.start < one.idx < time.end for time in times):
            runs.append([])
        runs[-1].append(one)
    found: list[_Piece] = []
    for run in runs:
        aside = bool(found) and found[-1].aside
        piece = _piece(run, times, register, own, aside)
        if found and not _brings_more(piece, found[-1]):
            piece = replace(_piece([*found.pop().tokens, *run], times, register, own), aside=piece.aside)
        found.append(piece)
    return found


def _brings_more(piece: _Piece, before: _Piece) -> bool:
    if piece.sides - before.sides or _another_day(piece, before):
        return True
    return any(all(not near(one, two) for two in before.places) for one in piece.places)


def _another_day(piece: _Piece, before: _Piece) -> bool:
    """ "met the premier ON MONDAY and Foreign Minister Rossi ON TUESDAY": others of the same side, each on a day."""
    return bool(piece.times and before.times and piece.people and before.people) and not piece.people & before.people


def _piece(
    run: list[Token], times: list[TimeExpression], register: Register, own: str | None, aside: bool = False
) -> _Piece:
    if not run:
        return _Piece((), (), (), (), aside)
    start, end = run[0].idx, run[-1].idx + len(run[-1])
    places = register.places_in(start, end)
    taken = {at for one in places for at in range(one.start, one.end)}
    named = [
        (actor, _met(mention.start, run, aside))
        for mention, actor in register.within(start, end)
        if mention.start not in taken and mention.form != "pronoun"
    ]
    return _Piece(
        tuple(run),
        tuple(dict.fromkeys(one for one, met in named if met and side_of(one) not in (None, own))),
        tuple(one.place for one in places if _there(one.start, run)),
        tuple(time for time in times if start <= time.start < end and time.type in ("DATE", "TIME", "DURATION")),
        not all(met for _, met in named) if named else aside,
    )


def _met(start: int, run: list[Token], aside: bool) -> bool:
    """Whether those named here are met: "with the envoy of Chad"; not "at the invitation of Chad and Mali", "over a port in Chad".
    ``aside``: those named last before the run are not."""
    before = [one.lower_ for one in run if one.idx < start and one.pos_ == "ADP"]
    while before and before[-1] in ("of", "from"):
        before.pop()
    return before[-1] in ("with", "to") if before else not aside


def _there(start: int, run: list[Token]) -> bool:
    """Whether it is where somebody is or goes: "in Lima", "to the Peruvian capital", "visits Lima and Quito"; not "talks on Cyprus"."""
    before = [one for one in run if one.idx < start and one.pos_ == "ADP"]
    return not before or before[-1].lower_ in ("in", "at", "to", "for")


def _with_each(
    article: Article, mention: Mention, pieces: list[_Piece], whose: _Whose, register: Register
) -> list[Mention]:
    """One meeting with each of those whom the pieces name."""
    sides = [next(iter(one.sides)) for one in pieces if len(one.sides) == 1]
    if len(pieces) < 2 or len(sides) != len(pieces) or _at_once(mention):
        return []
    days = all(one.times for one in pieces)
    of_one_side = days and len(set(sides)) == 1 and all(one.people for one in pieces)
    if len(set(sides)) != len(sides) and not of_one_side:
        return []
    each = all(one.link == "with" for one in pieces[1:]) or _one_by_one(mention, pieces)
    if not (days or each):
        return []
    return [
        replace(
            mention,
            people=(*whose.people, *(participant(one, "named") for one in piece.actors)),
            when=_slot(article, mention, piece.times) if days else mention.when,
            place=_place(mention, piece, pieces, register),
        )
        for piece in pieces
    ]


def _in_order(found: list[Mention]) -> list[Mention]:
    """ "will visit Chad on Monday and Niger ON WEDNESDAY", told on a Wednesday: the days of plans follow each other."""
    ordered: list[Mention] = []
    for one in found:
        when, last = one.when, ordered[-1].when if ordered else None
        days = when is not None and last is not None and when.earliest is not None and last.latest is not None
        if (
            when is not None
            and last is not None
            and days
            and one.outlook.status in PLANS
            and _WEEKDAY.fullmatch(when.text)
        ):
            first = when.earliest
            while first is not None and last.latest is not None and first < last.latest:
                first += timedelta(days=7)
            if first is not None and when.earliest == when.latest:
                one = replace(one, when=replace(when, edtf=first.isoformat(), earliest=first, latest=first))
        ordered.append(one)
    return ordered


def _at_once(mention: Mention) -> bool:
    """ "spoke with both ministers IN A CONFERENCE CALL", "met the two TOGETHER": one meeting of all."""
    token = mention.trigger.token
    around = (one.lower_ for one in token.sent if one.i != token.i)
    return any(one in words().severally["at_once"] for one in around)


def _one_by_one(mention: Mention, pieces: list[_Piece]) -> bool:
    """Calls are made and visits paid to one after the other ("a call with both" is one); so are "separate talks" held, and those whom
    somebody saw "separately".
    """
    token = mention.trigger.token
    if mention.trigger.kind == "visit":  # "invited the Chadian and the Nigerien minister to Lima" brings them together
        if any(one.lower_ == "with" for piece in pieces for one in piece.tokens):
            return False  # "left for Lima WITH THE MINISTERS of Chad and Mali": these travel, too
        links = ("to", "of") if token.lemma_.lower() in words().severally["tours"] else ("to",)
        return pieces[0].link in links if mention.trigger.noun else token.lemma_.lower() not in words().inviting
    if mention.trigger.kind == "call":
        return not mention.trigger.noun or token.tag_ == "NNS"
    near_it = [*token.children, *(token.head.children if mention.trigger.noun else ())]
    apart = any(one.lower_ in words().severally["one_by_one"] for one in near_it)
    return apart or any(one.lower_ == "each" for one in pieces[-1].tokens)  # "for two hours each"


def _to_both(mention: Mention, pieces: list[_Piece], whose: _Whose) -> list[Mention]:
    """ "will visit BOTH CAPITALS next week": two journeys, to each of the two that the words stand for."""
    first = [one.lower_ for one in pieces[0].tokens[:_BOTH]] if pieces else []
    hosts = [one for one in mention.parties if one != whose.side]
    capitals = any(one in words().severally["hosts"] for one in first)
    if (
        mention.trigger.kind != "visit"
        or mention.trigger.token.lemma_.lower() in words().inviting - {"expect"}  # "is expected in both capitals"
        or "both" not in first
        or not capitals
        or len(hosts) not in (1, 2)
    ):
        return []
    return [
        replace(mention, people=(*whose.people, Participant(one, None, one, "named")), place=Place(state=one))
        for one in hosts
    ]


def _at_each(
    article: Article, mention: Mention, pieces: list[_Piece], whose: _Whose | None, register: Register
) -> list[Mention]:
    """One meeting in each place on its day; of a journey also where the days are told together."""
    before = bool(pieces[0].tokens) and pieces[0].tokens[0].i < mention.trigger.token.i
    visit = mention.trigger.kind == "visit" or before
    if mention.trigger.kind == "visit":
        pieces = _goals(pieces)
    days = all(one.times for one in pieces)
    if len(pieces) < 2 or not (days or (visit and whose)):
        return []
    towns = [place for one in pieces if (place := _town(one, register)) is not None]
    if len(towns) < len(pieces) or (not days and not all(one.places for one in pieces)):
        return []
    found = [
        replace(
            mention,
            people=_there_with(mention, place, whose) if visit and whose else mention.people,
            when=_slot(article, mention, piece.times) if days else mention.when,
            place=place,
            told_apart=True,
        )
        for piece, place in zip(pieces, towns, strict=True)
    ]
    return found if days else [found[0], *(_later_stop(one) for one in found[1:])]


def _later_stop(mention: Mention) -> Mention:
    """ "left ON MONDAY for Chad, NIGER and MALI": that day is of the first; the others are still to come."""
    verb = _verb(mention)
    if verb is None or verb.lemma_ not in words().leaving["towards"]:
        return mention
    outlook = mention.outlook
    if outlook.status is Status.UNDER_WAY:
        outlook = replace(outlook, status=Status.SCHEDULED)
    return replace(mention, outlook=outlook, when=None)


def _goals(pieces: list[_Piece]) -> list[_Piece]:
    """ "travels to Kenya, UGANDA and OMAN": what stands bare in a row behind "to" is gone to as well."""
    first = pieces[0]
    days = all(one.times for one in pieces)  # "is due in Lima on Friday and QUITO on Saturday"
    if len(pieces) < 2 or first.before_its_place not in (("to", "for", "in") if days else ("to", "for")):
        return pieces
    if not first.places:
        return pieces
    if any(one.pos_ == "ADP" and one.lower_ in _OF_OTHERS for one in first.tokens):
        return pieces  # "to Lima with envoys of Chad and Mali"
    return [one if one.places or not _bare_state(one) else replace(one, places=(_its_state(one),)) for one in pieces]


def _bare_state(piece: _Piece) -> bool:
    names = [one for one in piece.tokens if one.is_alpha and one.lower_ != "and"]
    return len(piece.actors) == 1 and piece.actors[0].kind == "state" and bool(names) and names[0].pos_ == "PROPN"


def _its_state(piece: _Piece) -> Place:
    return Place(state=piece.actors[0].id, text=piece.actors[0].name)


def _once_more(
    article: Article, mention: Mention, sentence: Span, times: list[TimeExpression], register: Register
) -> list[Mention]:
    """ "met in Lima in February, a summit cut short, AND AGAIN for an hour ON MARCH 3": the second with a day of its own."""
    if mention.outlook.status is not Status.HELD and mention.outlook.status not in PLANS:
        return []
    here = mention.trigger.token
    behind = sentence.doc[here.i + 1 : sentence.end]
    stop = next((one.i for one in behind if one.tag_ in _FINITE or _stopping(one)), sentence.end)
    joint = next((one for one in behind if one.i < stop and one.lower_ == "and" and _anew(one)), None)
    if joint is None:
        return []
    run = list(
        takewhile(lambda one: one.i < stop and one.lower_ not in _STOPS | {","}, sentence.doc[joint.i : sentence.end])
    )
    end = run[-1].idx + len(run[-1])
    days = [one for one in times if one.type in ("DATE", "TIME") and one.granularity in ("day", "month")]
    before = _slot(article, mention, [one for one in days if here.idx < one.start < joint.idx])
    after = _slot(article, mention, [one for one in days if joint.idx < one.start < end])
    if before is None or after is None or (before.earliest, before.latest) == (after.earliest, after.latest):
        return []
    places = _piece(run, times, register, None).places
    return [
        replace(mention, when=before, place=None if mention.place in places else mention.place, told_apart=True),
        replace(mention, when=after, place=places[0] if places else mention.place, told_apart=True),
    ]


def _anew(joint: Token) -> bool:
    """ "and AGAIN on Tuesday", "and ONCE MORE in Bern"; not "and again refused"."""
    after = joint.doc[joint.i + 1 : joint.i + 6]
    said = " ".join(one.lower_ for one in after)
    for phrase in words().severally["anew"]:
        if said.startswith(f"{phrase} "):
            follows = list(after)[len(phrase.split())]
            return follows.pos_ == "ADP" or follows.ent_type_ in ("DATE", "TIME")
    return False


def _there_with(mention: Mention, place: Place, whose: _Whose) -> tuple[Participant, ...]:
    """Who travels, and whose place it is."""
    if place.state in (None, whose.side):
        return mention.people
    return (*whose.people, Participant(place.state, None, place.state, "place"))


def _slot(article: Article, mention: Mention, times: Iterable[TimeExpression]) -> PartialDate | None:
    return slot(list(times), mention.outlook.status, told=article.news_day, was=told_as_past(mention.outlook))


def _town(piece: _Piece, register: Register) -> Place | None:
    """The place of a piece, also a town that no list knows."""
    if piece.places:
        return piece.places[0]
    inside = (one for one in piece.tokens if one.dep_ == "pobj" and one.head.lower_ in ("in", "at"))
    return next((town for one in inside if one.pos_ == "PROPN" and (town := named(one, register)) is not None), None)


def _place(mention: Mention, piece: _Piece, pieces: list[_Piece], register: Register) -> Place | None:
    """The piece's own place; that of the mention where no piece has one."""
    if piece.places:
        return piece.places[0]
    towns = [_town(one, register) for one in pieces]
    if all(towns):
        return towns[pieces.index(piece)]  # "in Moyale on Sunday, and with Somali officials in Mandera on Monday"
    host = piece.actors[0]
    if mention.trigger.kind == "visit" and host.kind == "state":
        return Place(state=host.id, text=host.name)
    return None if any(one.places for one in pieces) else mention.place
