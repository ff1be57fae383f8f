"""Where, told in a sentence beside the meeting that has no word for it: where those who meet arrived, stay, were called to."""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import TYPE_CHECKING

from summitry.dates import overlap, span_days
from summitry.model import MeetingReport, PartialDate, Place, TimeExpression
from summitry.reading.grammar import child, children, modal, negated, subject, token_at
from summitry.reading.meetings.outlook import DONE, OFF, PLANS, auxiliaries, lookup
from summitry.reading.meetings.reckoning import resolve
from summitry.reading.meetings.seats import seats
from summitry.reading.meetings.together import comes_together
from summitry.reading.meetings.ways import named, towns
from summitry.reading.meetings.whereabouts import venue_told
from summitry.reading.meetings.words import words
from summitry.reading.principals import side_of
from summitry.reading.voices import Voices
from summitry.reading.who import Register
from summitry.reading.who.world import world
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_AFTER = 2  # sentences
_BEFORE = 1
_INTO = frozenset({"in", "at", "to", "into", "near", "outside", "inside", "on", "of"})
_LONG = 8  # days: what is longer names no day
_AFTERWARDS = frozenset({"stay", "remain", "linger", "leave", "depart"})  # "stayed on in Lae over the weekend"
_SOMEBODY = "?"
_NO_LEAP = 3  # days between coming somewhere and meeting there


def presence(
    report: MeetingReport,
    own: Sequence[int],
    telling: Container[int],
    sentences: Sequence[Span],
    voices: Voices,
    times: tuple[TimeExpression, ...],
) -> Place | None:
    """ "Peru and Chile met on Monday. The delegations ARRIVED IN QUITO on Sunday": the place of those who meet, told next to it.

    Only sentences right before and behind those of the meeting count, and none that tells of another meeting. ``own``: the numbers of
    the meeting's sentences; ``telling``: of all that tell of one.
    """
    if report.kind == "call" or report.status not in DONE | PLANS | OFF:
        return None
    beside = [number + step for step in (*range(1, _AFTER + 1), -_BEFORE) for number in own]
    # Of what came to nothing a journey to it may be told as a visit ("had landed in Lima").
    near = [one for one in beside if 0 <= one < len(sentences) and (one not in telling or report.status in OFF)]
    for sentence in (sentences[number] for number in (*own, *near)):
        after = _NO_LEAP if report.status in DONE and any(one.lemma_ in _AFTERWARDS for one in sentence) else 0
        if _on_another_day(sentence, report.when, times, after):
            continue
        if (place := _told(sentence, report, voices)) is not None:
            return place
        if report.status in OFF and (place := _way_booked(sentence, report, voices)) is not None:
            return place
    return None


def venues_further_down(telling: frozenset[int], sentences: Sequence[Span], register: Register) -> dict[int, Place]:
    """ "THE VENUE was Villa Tarva, a conference centre": of the meeting told right before it, or the first of the article.

    By the numbers of the sentences that tell of those meetings.
    """
    found: dict[int, Place] = {}
    first = last = None
    for number, sentence in enumerate(sentences):
        if number in telling:
            first, last = number if first is None else first, number
        elif first is not None and last is not None and (place := venue_told(sentence, register)) is not None:
            found.setdefault(last, place)
            found.setdefault(first, place)
    return found


def _way_booked(sentence: Span, report: MeetingReport, voices: Voices) -> Place | None:
    """ "There will be NO FLIGHT TO OSLO for the negotiators", "did not board THE PLANE TO LIMA": where those were bound who never met."""
    for noun in sentence:
        if noun.tag_ != "NN" or noun.lemma_.lower() not in words().whereabouts["conveyances"]:
            continue
        for prep in children(noun, "prep"):
            name = child(prep, "pobj") if prep.lower_ in ("to", "for") else None
            if name is None or name.pos_ != "PROPN":
                continue
            place = _capital(name) or named(name, voices.register)
            if place is not None and place.city is not None:
                return place
    return None


def _on_another_day(sentence: Span, when: PartialDate | None, times: tuple[TimeExpression, ...], after: int) -> bool:
    """ "met on Monday. She arrives in Lima ON FRIDAY": another journey; "had arrived on Saturday" may be for it."""
    inside = [one for one in times if sentence.start_char <= one.start < sentence.end_char]
    read = [resolve(one, tense) for one in inside for tense in ("past", "future")]
    days = [one for one in read if one.earliest is not None and (span_days(one) or _LONG) < _LONG]
    if when is None or when.earliest is None or not days or any(overlap(one, when) for one in days):
        return False
    gaps = [(when.earliest - one.earliest).days for one in days if one.earliest is not None]
    return not any(-after <= gap <= _NO_LEAP for gap in gaps)


def _told(sentence: Span, report: MeetingReport, voices: Voices) -> Place | None:
    for verb in sentence:
        if verb.pos_ not in ("VERB", "AUX") or negated(verb):
            continue
        if (place := _hosting(verb, sentence, voices) or _for_it(verb, sentence, voices)) is not None:
            return place
        lemma = verb.lemma_.lower()
        leaving = lemma in words().whereabouts["leaving"]
        if lemma not in words().whereabouts["staying"] and not leaving:
            continue
        brings = lemma in words().whereabouts["bringing"]
        whom = child(verb, "dobj") if brings and child(verb, "nsubjpass") is None else None
        who = _brought(whom) if whom is not None else _who(verb)  # of "whom he summoned to the palace" nothing
        sides = _sides(who, report, voices) if who is not None else None
        if sides is None or not _in_time(verb, report.status, len(sides) > 1, leaving):
            continue
        if report.status in OFF and not _there_already(verb, leaving):
            continue
        place = _place_on(verb, sentence, voices, leaving)
        if place is not None and not (len(sides) == 1 and place.state in sides):
            return place  # that one side is at home says nothing
    return None


def _brought(whom: Token) -> Token | None:
    """ "Swiss diplomats kept THEM in Geneva", "Togo received BOTH DELEGATIONS in Lome": those who meet, as an object."""
    all_ = whom.lower_ in ("them", "both") or any(one.lower_ in ("both", "two") for one in whom.lefts)
    return whom if all_ else None


def _who(verb: Token) -> Token | None:
    """Who is there: the subject; of a passive what it is done to ("both had been CALLED to Bern")."""
    return child(verb, "nsubjpass") or subject(verb)


def _sides(who: Token, report: MeetingReport, voices: Voices) -> set[str] | None:
    """Which sides of the meeting are spoken of: all for "the delegations", "they", "both"; None for anybody else."""
    party = None
    if who.lower_ in ("we", "i"):
        party = voices.speaking_party(who.idx)
        return {party} if party in report.parties else None
    found = {
        side
        for one in who.subtree
        if one.dep_ not in ("appos", "relcl") and one.head.dep_ != "relcl"
        for actor in voices.register.all_at(one.idx, one.idx + len(one))
        if (side := side_of(actor)) is not None
    }
    if found:
        return found if found <= set(report.parties) else None
    if who.lower_ in ("he", "she"):
        return {_SOMEBODY}  # whichever of the two
    several = who.tag_ in ("NNS", "NNPS") or who.lower_ in ("they", "them", "both", "two", "pair")
    pointed = who.tag_ in ("PRP", "DT", "CD") or any(
        one.lower_ in ("the", "both", "two") or one.dep_ == "nummod" for one in who.lefts
    )
    people = comes_together(who) or who.lemma_.lower() in words().people["titles"] | words().envoys
    return set(report.parties) if several and pointed and people else None


def _in_time(verb: Token, status: Status, all_sides: bool, leaving: bool) -> bool:
    """Whether they are there when they meet: were or are, of what was held; will be or have come, of what is planned."""
    top = verb
    while top.dep_ in ("xcomp", "conj") and top.head.pos_ in ("VERB", "AUX", "ADJ") and modal(top) is None:
        if top.dep_ == "conj" and (child(top, "nsubj", "nsubjpass") is not None or top.tag_ in ("VBD", "VBZ", "VBP")):
            break
        top = top.head
    planned = top is verb or top.lemma_ == "be" or top.pos_ == "ADJ" or lookup(top) in PLANS
    ahead = modal(top) is not None or ("to" in auxiliaries(verb) and planned)  # "tried to keep them in Lae"
    if ahead and modal(top) not in (None, "will", "shall"):
        return False
    if status in DONE | OFF:
        return not ahead
    return not leaving and (ahead or all_sides or top.tag_ in ("VBZ", "VBP"))


def _there_already(verb: Token, leaving: bool) -> bool:
    """ "had landed in Lima", "were already in Lima", "waited in vain in Lima": they had come for what was then called off."""
    had = any(one.lower_ == "had" for one in children(verb, "aux"))
    come = verb.lemma_.lower() not in words().whereabouts["bringing"] or child(verb, "auxpass") is not None
    waits = verb.lemma_.lower() == "wait"
    already = any(one.lower_ == "already" for one in children(verb, "advmod"))
    stays = verb.lemma_ == "be" and all(one.lower_ != "since" for one in children(verb, "prep"))  # "had been in Lima"
    return not leaving and come and (already or waits or (had and not stays))


def _hosting(verb: Token, sentence: Span, voices: Voices) -> Place | None:
    """ "CARACAS will host the delegations", "A hotel in Bern will house the negotiators"."""
    if verb.lemma_.lower() not in words().whereabouts["housing"] or modal(verb) not in (None, "will"):
        return None
    thing, where = child(verb, "dobj"), child(verb, "nsubj")
    if thing is None or where is None or any(one.dep_ == "poss" for one in thing.lefts):
        return None
    those = comes_together(thing) or thing.lemma_.lower() in words().people["titles"] | words().envoys
    if not those or thing.tag_ != "NNS" or not any(one.lower_ in ("the", "both", "two") for one in thing.lefts):
        return None
    return _inside(where, sentence, voices)


def _for_it(verb: Token, sentence: Span, voices: Voices) -> Place | None:
    """ "The resort of Sharm was sealed off FOR THE TALKS", "the hotel outside Oslo WHERE THEY ARE HELD"."""
    clause = verb.dep_ == "relcl" and any(one.lower_ == "where" for one in verb.children)
    held = verb.lemma_.lower() in words().whereabouts["taking_place"]
    if clause and held and (one := child(verb, "nsubj", "nsubjpass")) is not None and _points(one):
        return _inside(verb.head, sentence, voices)
    where = child(verb, "nsubjpass", "nsubj")
    flags = [inner for prep in children(verb, "prep") for inner in children(prep, "pobj")]  # "decked with FLAGS for"
    for prep in (p for one in (verb, *flags) for p in children(one, "prep")) if where is not None else ():
        what = child(prep, "pobj") if prep.lower_ == "for" else None
        if what is not None and what.lemma_.lower() in words().nouns and _points(what) and where is not None:
            town = where.lemma_.lower() in words().towns | words().venues or where.pos_ == "PROPN"
            return _inside(where, sentence, voices) if town else None
    return None


def _points(noun: Token) -> bool:
    """ "they", "the talks": what was told before."""
    return noun.lower_ in ("they", "it") or (
        noun.lemma_.lower() in words().nouns and any(one.lower_ in ("the", "this", "these") for one in noun.lefts)
    )


def _inside(where: Token, sentence: Span, voices: Voices) -> Place | None:
    """The place that a noun phrase names: "the hilltop hotel outside Oslo", "Vietnam's capital", "Caracas"."""
    seen = {one.i for one in where.subtree}
    found = _known(sentence, voices)
    inside = [place for start, place in found if (at := token_at(start, sentence)) is not None and at.i in seen]
    for prep in children(where, "prep") if not inside else ():  # "the hotel outside Lae": a town that no list knows
        name = child(prep, "pobj") if prep.lower_ in _INTO else None
        if name is not None and name.pos_ == "PROPN" and (town := named(name, voices.register)) is not None:
            return town
    if not inside and where.pos_ == "PROPN":
        return _capital(where) or named(where, voices.register)
    if where.lower_ == "capital" or not inside:
        return next((p for start, p in found if start == where.idx), None) or next(iter(inside), None)
    return next((one for one in inside if one.city), inside[0])


def _known(sentence: Span, voices: Voices) -> list[tuple[int, Place]]:
    register = voices.register
    found = [*register.places_in(sentence.start_char, sentence.end_char), *seats(sentence, register, anywhere=True)]
    return [(one.start, one.place) for one in (*found, *towns(sentence, register))]


def _place_on(verb: Token, sentence: Span, voices: Voices, leaving: bool) -> Place | None:
    """The town or venue on the verb: "arrived IN QUITO", "reached KABUL", "lodged on two floors of a hotel IN THE QATARI CAPITAL"."""
    found = []
    for start, place in _known(sentence, voices):
        at = token_at(start, sentence)
        if at is not None and at.i > verb.i and _hangs_on(at, verb, leaving):
            found.append((start, place))
    if found:
        return next((place for _, place in found if place.city), found[0][1])
    for prep in children(verb, "prep"):
        name = child(prep, "pobj") if prep.lower_ in ("in", "to", "at") and not leaving else None
        if name is not None and name.pos_ == "PROPN":
            return _capital(name) or named(name, voices.register)
    goal = child(verb, "dobj")
    return _capital(goal) if goal is not None else None


def _capital(name: Token) -> Place | None:
    """ "He reached KABUL": a town that elsewhere stands for its state."""
    listed = world().places.get(name.doc.text[name.left_edge.idx : name.idx + len(name)])
    return listed if listed is not None and listed.city else None


def _hangs_on(at: Token, verb: Token, leaving: bool) -> bool:
    one = at
    while one.head.i != one.i and one.i != verb.i:
        if one.dep_ in ("poss", "relcl", "conj") or (one.pos_ in ("VERB", "AUX") and one.i != at.i):
            return False
        if one.dep_ == "prep" and one.lower_ not in _INTO:
            return False
        if one.dep_ == "dobj" and one.head.i == verb.i and verb.lemma_.lower() in words().whereabouts["bringing"]:
            return False
        if leaving and one.dep_ == "prep" and one.head.i == verb.i:
            return False
        one = one.head
    return one.i == verb.i
