"""Which side called it off: who the words of calling off stand for, and what the sentences around say where they name nobody.

A caller is often not the subject of the verb: "The talks were put off. Accra had asked for more time", "the request came from
Lomé", "the rebels would not come". Those sentences stand close behind the calling off, and only sides of the meeting count.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from summitry.model import Actor, MeetingReport
from summitry.reading.grammar import child, children, governed, subject
from summitry.reading.meetings.caller_deeds import kept_away_by
from summitry.reading.meetings.caller_hints import asking, before_it, before_that, calls_off, hints, tiers
from summitry.reading.meetings.caller_requests import asked_for_by, asks_to_delay, at_the_request
from summitry.reading.meetings.outlook import CLOSED, PLANS
from summitry.reading.meetings.slots import actors_at
from summitry.reading.meetings.together import only_failed_to_bring
from summitry.reading.meetings.words import words
from summitry.reading.principals import side_of
from summitry.reading.voices import Voices
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Doc, Span, Token

_AROUND = 420  # characters: about two sentences behind the calling off
_LEAD = 2  # sentences
_PRONOUNS = frozenset({"he", "she", "it", "they", "who", "his", "her", "its", "their"})


_WISHES = ((asked_for_by, False), (at_the_request, False), (asks_to_delay, False))
_PLANS = frozenset({"plan", "arrangement", "preparation", "proposal", "hope"})  # "PLANS for talks fell through"


def caller(
    token: Token | None, voices: Voices, sides: Iterable[str] = (), host: str | None = None
) -> tuple[str | None, str | None]:
    """The side and the person that a noun phrase stands for; nobody where it stands for several ("the two sides put off").

    ``host``: the state where the meeting is to be.
    """
    if token is None or (
        token.pos_ == "NOUN" and (token.lemma_.lower() in words().nouns or token.lemma_.lower() in _PLANS)
    ):
        return None, None  # "the talks between Chad and Mali slipped": the talks did
    if token.dep_ == "nsubj" and only_failed_to_bring(token.head):
        return None, None
    if token.lemma_.lower() == "host":
        return (host if host in tuple(sides) else _host_of(token, tuple(sides), voices)), None
    if _with_the_other(token, tuple(sides), voices):
        return None, None
    found = actors_at(token, voices.register)
    if _against_its_state(token) and all(one.kind == "state" for one in found):
        named = [one for two in children(token, "appos") for one in actors_at(two, voices.register)]
        known = next((party for one in named if (party := side_of(one))), None)
        return known or by_role(token, tuple(sides), voices), None
    for beside in children(token, "appos") if not found else ():
        found += actors_at(beside, voices.register)  # "the envoy, Ana Ruiz"
    parties = [party for one in (*found, *_several(token, voices)) if (party := side_of(one))]
    if len(dict.fromkeys(parties)) > 1:
        return None, None
    named_after = parties[0] if parties and parties[0] not in tuple(sides) else None
    if named_after is not None and (role := by_role(token, tuple(sides), voices)) is not None:
        return role, None  # "the PALESTINIAN group", of Hamas and Israel: Hamas
    if parties:
        person = next((one.id for one in found if one.kind == "person"), None)
        return parties[0], person
    party = voices.party(token) or _who_says_so(token, tuple(sides), voices) or by_role(token, tuple(sides), voices)
    if party is None and (before := _same_subject(token)) is not None:
        party = voices.party(before)
    return party or _capital(token, voices) or _seated_in(token, voices), None


def _host_of(host: Token, sides: tuple[str, ...], voices: Voices) -> str | None:
    """ "HER HOSTS called it off": the other side."""
    guest = next((party for one in children(host, "poss") if (party := voices.party(one)) in sides), None)
    rest = [one for one in sides if one != guest]
    return rest[0] if guest is not None and len(rest) == 1 else None


def _with_the_other(token: Token, sides: tuple[str, ...], voices: Voices) -> bool:
    """ "PERU AND ECUADOR announced it": both of them."""
    parties = {voices.party(one) for one in (token, *children(token, "conj"))} & set(sides)
    return len(parties) > 1


def _several(token: Token, voices: Voices) -> list[Actor]:
    """ "the Irish and British governments": those of both adjectives."""
    if token.tag_ != "NNS":
        return []
    named = [two for one in children(token, "amod", "compound") for two in (one, *children(one, "conj"))]
    return [actor for one in named for actor in voices.register.all_at(one.idx, one.idx + len(one))]


def _against_its_state(token: Token) -> bool:
    """ "Chad's rebels", "Zambia's opposition party, the Green Front": not the state that they are named after."""
    named = any(one.pos_ == "PROPN" or one.tag_ == "JJ" for one in children(token, "poss", "amod", "compound"))
    said = {token.lemma_.lower(), *(one.lemma_.lower() for one in children(token, "compound", "amod", "nmod"))}
    return named and bool(said & words().callers["against"])


def _capital(token: Token, voices: Voices) -> str | None:
    """ "It was Bogota that had asked", "the request came from Bogota", "a cabinet crisis IN BOGOTA": a city that acts is its state."""
    acts = token.dep_ != "pobj" or token.head.lower_ in ("by", "from")
    acts |= token.head.lower_ == "in" and token.head.head.lemma_.lower() in words().absent["duties"]
    found = voices.register.places_in(token.idx, token.idx + len(token)) if acts else []
    return found[0].place.state if found else None


def _seated_in(token: Token, voices: Voices) -> str | None:
    """ "by the palace in Bogota", "officials in Lima": those of the state whose town it is."""
    if token.lemma_.lower() not in words().callers["state"] | words().callers["deciding"] | words().callers["seated"]:
        return None
    towns = governed(token, "in", "at")
    found = [place for one in towns for place in voices.register.places_in(one.left_edge.idx, one.idx + len(one))]
    return found[0].place.state if found else None


def _who_says_so(pronoun: Token, sides: tuple[str, ...], voices: Voices) -> str | None:
    """ "A Kenyan minister said he would not go": he who speaks."""
    if pronoun.lemma_.lower() in ("delegation", "team", "side") and any(one.lower_ == "the" for one in pronoun.lefts):
        return voices.speaking_party(pronoun.idx)  # "The delegation will not travel," the chief negotiator said
    its = any(one.lower_ in _PRONOUNS for one in children(pronoun, "poss"))  # "said HIS GOVERNMENT could not talk"
    if pronoun.lower_ not in _PRONOUNS and not its and not _somebody(pronoun, voices):
        return None
    clause = next((one for one in pronoun.ancestors if one.dep_ == "ccomp"), None)
    above = clause.head if clause is not None and clause.head.pos_ == "VERB" else None
    who = subject(above) if above is not None and child(above, "nsubjpass", "agent") is None else None
    if who is None or who.i > pronoun.i:
        return None
    alone = who.pos_ == "NOUN" and child(who, "conj") is None
    return voices.party(who) or (by_role(who, sides, voices) if alone else None)  # "UNIONS said they would not return"


def _somebody(name: Token, voices: Voices) -> bool:
    """ "The Front said KARSO would not travel": of whom nothing tells whose he is, whoever says so decides."""
    actor = voices.register.at(name.idx, name.idx + len(name)) if name.pos_ == "PROPN" else None
    return actor is not None and actor.kind == "person" and side_of(actor) is None


def _same_subject(pronoun: Token) -> Token | None:
    """ "Togo's minister was to see the envoy, but HE stayed at home", "... on Friday. HE never left Lomé": whom nothing else tells of
    is the subject of the clause before."""
    if pronoun.lower_ not in ("he", "she") or pronoun.dep_ not in ("nsubj", "nsubjpass"):
        return None
    here = pronoun.sent
    if pronoun.i - here.start > 1 or here.start == 0:
        first = next((one for one in here if one.i < pronoun.i and one.dep_ in ("nsubj", "nsubjpass")), None)
        his = first is not None and any(one.lower_ in ("his", "her") for one in children(first, "poss"))
        return _subject_before(pronoun) if his else first  # "His office said HE was staying at home"
    return _subject_before(pronoun)


def _subject_before(token: Token) -> Token | None:
    before = token.doc[token.sent.start - 1].sent if token.sent.start else ()
    return next((one for one in before if one.dep_ in ("nsubj", "nsubjpass")), None)


def by_role(token: Token, sides: tuple[str, ...], voices: Voices) -> str | None:
    """ "The gunmen", "the government side", "the union": the one of the two sides that is of such a kind."""
    if len(sides) != 2 or child(token, "nummod") is not None:
        return None  # "two allied groups" are several
    said = {token.lemma_.lower(), *(one.lemma_.lower() for one in children(token, "compound", "poss", "amod"))}
    roles = {role for role in ("state", "rebels", "workers", "employers") if said & words().callers[role]}
    fitting = [side for side in sides if roles & _kinds(side, token.doc, voices)]
    return fitting[0] if len(fitting) == 1 else None


def _kinds(side: str, doc: Doc, voices: Voices) -> set[str]:
    """What a side may be called: by its kind, and by the words of its name."""
    actor = voices.register.actor(side)
    if actor is None:
        return {"state"} if len(side) == 3 and side.isupper() else set()
    named = {re.sub(r"(?:['’]?s|s['’])$", "", word.lower()) for word in actor.name.split()}
    if named & (words().callers["worker_names"] | words().callers["trades"]):
        return {"workers", "rebels"} if "union" in named else {"workers"}  # "the Patriotic Union" may be in arms
    if named & words().callers["rebels"]:
        return {"rebels"}
    return {"state"} if actor.kind == "state" or _governed(actor, doc) else {"rebels", "employers"}


def _governed(actor: Actor, doc: Doc) -> bool:
    """ "The Ostrovan government": a state, whatever the lists know of it."""
    return any(doc.text[one.end : one.end + 12].lower().startswith(" government") for one in actor.mentions)


def with_caller(report: MeetingReport, sentences: tuple[Span, ...], voices: Voices) -> MeetingReport:
    """The report with the side that the sentences around its calling off give, where none is known."""
    if report.status not in CLOSED:
        return report
    if report.called_off_by is not None:
        report = _of_the_two(report, sentences, voices)
        return _kept_away(_at_the_wish_of(report, sentences, voices), sentences, voices)
    told = [one for step in report.history if step.status in CLOSED for one in step.evidence]
    if report.status is Status.REFUSED or not told:
        told = list(report.evidence)  # what was refused had been asked for before
    host = report.place.state if report.place else None
    places = [(one.start, one.end) for one in told]
    behind = tuple(_near(sentences, places, before=not _tells_off(report)))
    around = tuple(_near(sentences, places, before=True))
    asker = _who_asked(report, behind, voices) if report.status is Status.REFUSED else None
    for near, finders in (
        *((behind, tier) for tier in tiers(report.status)),
        (around, before_it()),
        (around, before_that()),
    ):
        for sentence in near:
            for who, other, whoever in hints(sentence, finders):
                party = caller(who, voices, report.parties, host)[0]
                if party is None or (party not in report.parties and len(report.parties) > 1 and not whoever):
                    continue
                if other or (party is not None and party == asker):  # who asked for it did not turn it down
                    rest = [one for one in report.parties if one != party]
                    party = rest[0] if len(rest) == 1 else None
                if party is not None:
                    return replace(report, called_off_by=party)
    return report if not _only_was_to_be(report) else _by_the_lead(report, sentences, voices, host)


def _of_the_two(report: MeetingReport, sentences: tuple[Span, ...], voices: Voices) -> MeetingReport:
    """ "put off at the request of THE PALESTINIAN GROUP": of the two that the article tells of the one that is such a group, where the
    sentence alone tells no more than the name."""
    if report.called_off_by in report.parties or len(report.parties) != 2:
        return report
    told = [one for step in report.history if step.status in CLOSED for one in step.evidence]
    for one in told:
        for sentence in _near(sentences, [(one.start, one.end)], before=False):
            inside = sentence.start_char < one.end and sentence.end_char > one.start
            for who, other, _ in hints(sentence, tiers(report.status)[0]) if inside else ():
                party = caller(who, voices, report.parties)[0]
                if party in report.parties and not other:
                    return replace(report, called_off_by=party, called_off_by_person=None)
    return report


def _at_the_wish_of(report: MeetingReport, sentences: tuple[Span, ...], voices: Voices) -> MeetingReport:
    """ "Washington put off the meeting ... the delay HAD BEEN ASKED FOR BY the North Koreans": who asked for it, before who granted it."""
    if report.status is not Status.POSTPONED or len(report.parties) > 2:
        return report
    places = [(one.start, one.end) for one in report.evidence]
    for sentence in _near(sentences, places, before=False):
        for who, _, _ in hints(sentence, _WISHES):
            party = caller(who, voices, report.parties)[0]
            if party in report.parties and party != report.called_off_by:
                return replace(report, called_off_by=party, called_off_by_person=None)
    return report


def _kept_away(report: MeetingReport, sentences: tuple[Span, ...], voices: Voices) -> MeetingReport:
    """ "Peru's team WAS UNABLE TO TRAVEL because Quito had closed its airspace": who kept them, and not who could not come."""
    told = [(one.start, one.end) for step in report.history if step.status in CLOSED for one in step.evidence]
    for sentence in _near(sentences, told, before=False):
        inside = any(sentence.start_char < end and sentence.end_char > start for start, end in told)
        for who, _, _ in hints(sentence, ((kept_away_by, False),)) if inside else ():
            party = caller(who, voices, report.parties)[0]
            if party in report.parties and party != report.called_off_by:
                return replace(report, called_off_by=party, called_off_by_person=None)
    return report


def _by_the_lead(report: MeetingReport, sentences: tuple[Span, ...], voices: Voices, host: str | None) -> MeetingReport:
    """What an article leads with is what it came out for: "Iraq took back the invitation" calls off what is told as planned far below
    ("was to have talked with his colleague"), where both are of one of its sides."""
    for sentence in sentences[:_LEAD]:
        for who, _, _ in hints(sentence, ((calls_off, False),)):
            party = caller(who, voices, report.parties, host)[0]
            if party in report.parties and len(report.parties) > 1:
                return replace(report, called_off_by=party)
    return report


def _who_asked(report: MeetingReport, near: tuple[Span, ...], voices: Voices) -> str | None:
    """The side that had asked for what was refused."""
    own = [one for one in near if any(it.start < one.end_char and it.end > one.start_char for it in report.evidence)]
    found = (caller(who, voices, report.parties)[0] for sentence in own for who, _, _ in hints(sentence, asking()))
    return next((party for party in found if party in report.parties), None)


def _tells_off(report: MeetingReport) -> bool:
    """Whether its own sentences tell of the calling off, and not those around alone ("was to have met")."""
    return any(step.status in CLOSED for step in report.history)


def _only_was_to_be(report: MeetingReport) -> bool:
    """Whether that it was to have been is all that its own sentences tell ("was to have met")."""
    plans = {one.start for step in report.history if step.status in PLANS for one in step.evidence}
    return bool(plans) and all(
        one.start in plans for step in report.history if step.status in CLOSED for one in step.evidence
    )


def _near(sentences: tuple[Span, ...], places: list[tuple[int, int]], before: bool) -> Iterator[Span]:
    """The sentences that tell of the calling off, then those just behind them, and where asked for those ``before`` them."""
    own: list[Span] = []
    behind: list[Span] = []
    for start, end in places:
        first = max(0, bisect_right(sentences, start - before * _AROUND, key=lambda one: one.start_char) - 1)
        last = bisect_right(sentences, end + _AROUND, key=lambda one: one.start_char)
        for one in sentences[first:last]:
            if one.start_char < end and one.end_char > start:
                own.append(one)
            elif one.start_char >= end or before:
                behind.append(one)
    yield from own
    yield from (one for one in behind if one not in own)
