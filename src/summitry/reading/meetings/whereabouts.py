"""Where, told beside the meeting: "the venue", a move to another town, the goal of a journey; states that only say where a town lies."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from summitry.dates import overlap
from summitry.model import PartialDate, Place
from summitry.reading.grammar import child, children, modal, subject
from summitry.reading.meetings.mention import Mention, Trigger
from summitry.reading.meetings.outlook import DONE, OFF, PLANS, Outlook
from summitry.reading.meetings.trigger_journeys import destination
from summitry.reading.meetings.visit_days import days_long
from summitry.reading.meetings.ways import here, named
from summitry.reading.meetings.words import words
from summitry.reading.who import Register
from summitry.reading.who.world import world
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Span, Token

_VENUE = frozenset({"venue", "site", "location", "setting", "ground"})
_MOVING = frozenset({"move", "shift", "transfer", "relocate", "switch"})
_FRESH = 7  # days: what was held before that is background
_STAY = 3  # days after an arrival on which whoever came is still there
_AIMS = 20  # words from a journey to what it is for
_JUST_BEFORE = 300  # characters: about two sentences
# A visit is over on the day that is told.
_ENDED = re.compile(
    r"\b(?:returned|wound up|wrapped up|ended|concluded|completed|finished|rounded off|left|departed"
    r"|(?:flew|came|got|went|was|is) (?:back|home))\b"
)


def says_where(word: Token) -> bool:
    """ "in the OMANI capital", "a SWISS mountain resort": whose the town is, and no side of what goes on there."""
    town = word.head
    return word.dep_ in ("amod", "compound", "nmod", "poss") and town.lemma_.lower() in words().towns


def moved_there(trigger: Trigger, outlook: Outlook, register: Register) -> Place | None:
    """ "The round, planned for Algiers, has been moved to Bamako", "to move the talks to Trieste": where it is to be now."""
    for verb in (outlook.verb, trigger.token.head):
        if verb is None or verb.lemma_.lower() not in _MOVING:
            continue
        for prep in children(verb, "prep"):
            to = child(prep, "pobj") if prep.lower_ == "to" else None
            place = named(to, register) if to is not None and to.pos_ == "PROPN" else None
            if place is not None:
                return place
    return None


def where_to(trigger: Trigger, register: Register) -> Place | None:
    """ "will not go to Brussels, WHERE he was to meet her", "visited Peru last week, where they talked": the goal of the way there."""
    for clause in (trigger.token, *trigger.token.ancestors):
        if clause.dep_ not in ("relcl", "advcl") or all(one.lower_ != "where" for one in clause.children):
            continue
        if clause.dep_ == "relcl" and clause.head.pos_ == "PROPN" and clause.head.dep_ == "pobj":
            place = named(clause.head, register)  # "back from Riga, where he met her"
            if place is not None:
                return place
        way = next((one for one in clause.ancestors if one.pos_ in ("VERB", "AUX")), None)
        to = destination(way) if way is not None and trigger.kind != "visit" else None
        if to is None or to.pos_ != "PROPN":
            return None
        start = min(one.idx for one in to.subtree if one.dep_ == "compound" or one.i == to.i)
        actor = register.at(start, to.idx + len(to))
        if actor is not None and actor.kind == "state" and not register.places_in(start, to.idx + len(to)):
            return Place(state=actor.id, text=actor.name)
        return named(to, register)
    return None


def venue_told(sentence: Span, register: Register) -> Place | None:
    """ "Luanda will be the venue", "The venue, a hotel in Bangkok, was kept secret", "The site is Fort Amaro", "Suva was chosen as
    the venue", "They settled on Suva as the site", "Suva was selected to host the round".
    """
    for noun in sentence:
        if noun.lemma_ == "host" and noun.tag_ == "VB" and noun.dep_ in ("xcomp", "advcl") and _chosen(noun.head):
            told_ = (place_named(one, register) for one in children(noun.head, "nsubjpass"))
            if (place := next(told_, None)) is not None:
                return place
        if (noun.lemma_.lower() not in _VENUE and not _the_place(noun)) or noun.pos_ != "NOUN":
            continue
        told: Iterable[Token] = ()
        beside = noun.head.nbor(-1) if noun.dep_ == "pobj" and noun.head.lower_ == "as" and noun.head.i else None
        if beside is not None and beside.pos_ == "PROPN" and beside.dep_ == "pobj" and beside.head.lower_ == "with":
            told = (beside,)  # "will meet on May 3, WITH SUVA as the venue"
        above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "as" else None
        if noun.dep_ == "attr" and noun.head.lemma_ == "be":
            to_be = noun.head.head if noun.head.dep_ == "xcomp" else noun.head  # "Lima IS TO BE the venue"
            told = (*children(noun.head, "nsubj"), *children(to_be, "nsubj"))
        elif noun.dep_ in ("nsubj", "nsubjpass"):
            be = noun.head.lemma_ == "be"
            told = (*children(noun, "appos"), *(children(noun.head, "attr") if be else ()))
        elif above is not None and _chosen(above):
            on = (prep for prep in children(above, "prep") if prep.lower_ == "on")
            told = (*children(above, "nsubjpass", "dobj"), *(one for prep in on for one in children(prep, "pobj")))
        for one in told:
            if (place := place_named(one, register)) is not None:
                return place
    return None


def _the_place(noun: Token) -> bool:
    """ "Ankara is to be THE PLACE", not "the place where it began", "a place of honour"."""
    plain = {one.lower_ for one in noun.children if not one.is_punct} == {"the"}
    return plain and noun.lower_ == "place" and noun.dep_ == "attr"


def _chosen(verb: Token) -> bool:
    """A verb of settling on something, as done: not "might be chosen", "was not agreed", "to choose"."""
    done = verb.tag_ in ("VBD", "VBN") and modal(verb) is None and child(verb, "neg") is None
    return done and verb.lemma_.lower() in words().whereabouts["choosing"]


def long_past(trigger: Trigger, outlook: Outlook, when: PartialDate | None, told: date | None) -> bool:
    """ "EARLIER talks collapsed in December", "Talks that began IN 2015 broke down": background, of which the dateline says nothing;
    unless the sentence itself speaks of "here", "this city" or of somebody "visiting"."""
    sentence = trigger.token.sent
    told_here = next(here(sentence), None) is not None or any(one.lower_ in ("here", "visiting") for one in sentence)
    if told_here or trigger.kind == "visit" or outlook.status is not Status.HELD:
        return False
    if trigger.noun and any(
        one.lower_ in words().whereabouts["before_these"] for one in children(trigger.token, "amod")
    ):
        return True
    last = when.latest if when is not None else None
    return told is not None and last is not None and (told - last).days > _FRESH


def before_leaving(trigger: Trigger, outlook: Outlook, register: Register) -> Place | None:
    """ "Before leaving Minsk he met her", "held talks before he departed from Tunis": who is about to leave a place is there."""
    token = trigger.token
    for verb in dict.fromkeys(one for one in (token, outlook.verb, token.head) if one is not None):
        befores = [one for one in children(verb, "prep") if one.lower_ == "before"]
        leaving = [one for prep in befores for one in children(prep, "pcomp")]
        clauses = children(verb, "advcl")
        leaving += [one for one in clauses if any(mark.lower_ == "before" for mark in children(one, "mark"))]
        for clause in leaving:
            if clause.lemma_.lower() not in words().whereabouts["leaving"]:
                continue
            froms = (child(prep, "pobj") for prep in children(clause, "prep") if prep.lower_ == "from")
            for name in (*children(clause, "dobj"), *froms):
                if name is not None and name.pos_ == "PROPN":
                    return place_named(name, register)
    return None


def left_after(trigger: Trigger) -> Token | None:
    """ "LEFT LIMA on Tuesday after talks with", "left for home from Oran after meeting her": where they leave it was."""
    prep = trigger.token.head if trigger.token.dep_ in ("pobj", "pcomp") else None
    verb = prep.head if prep is not None and prep.lower_ in ("after", "following") else None
    if verb is None or verb.lemma_.lower() not in words().whereabouts["leaving"] or verb.tag_ not in ("VBD", "VBN"):
        return None
    return next((one for one in children(verb, "dobj") if one.pos_ == "PROPN"), None)


def remote(meeting: Token) -> bool:
    """ "met by video link", "a conversation by telephone": nobody went anywhere; "met after weeks of calls by phone": they did."""
    sentence, near = meeting.sent, {meeting.i, meeting.head.i}
    said = sentence.text.lower()
    for phrase in words().whereabouts["remote"]:
        start = said.find(phrase)
        if start < 0:
            continue
        first, last = sentence.start_char + start, sentence.start_char + start + len(phrase)
        inside = [one for one in sentence if first <= one.idx < last]
        above = {one.head.i if one.head.pos_ != "ADP" else one.head.head.i for one in inside}
        if near & {*above, *(one.i for one in inside)}:
            return True
    return False


def place_named(noun: Token, register: Register) -> Place | None:
    """The town or the venue of a noun phrase, with what stands inside it."""
    inside = register.places_in(noun.left_edge.idx, noun.right_edge.idx + len(noun.right_edge))
    venue = noun.lemma_.lower() in words().venues
    words_of = noun.doc.text[noun.left_edge.idx : noun.idx + len(noun)]
    if inside:
        place = inside[0].place
        return replace(place, venue=words_of) if venue else place
    # "Villa Tarva, A CONFERENCE CENTRE"
    called = noun.pos_ == "PROPN" and any(one.lemma_.lower() in words().venues for one in children(noun, "appos"))
    if venue or called:
        return Place(venue=words_of, text=words_of)
    listed = world().places.get(words_of)
    return listed or (named(noun, register) if noun.pos_ == "PROPN" else None)


def in_the_visit(mention: Mention, visit: Mention | None) -> bool:
    """ "She left for Lima on Monday. She will hold talks with her Peruvian counterpart": talks of the same two, told right after a
    journey and with the same outlook, are where it goes."""
    if visit is None or mention.place is not None or mention.trigger.kind in ("visit", "call"):
        return False
    if aim_of(mention, visit):
        return True
    near = 0 <= mention.start - visit.end <= _JUST_BEFORE or mention.start == visit.start
    if None not in (mention.called_off_by[0], visit.called_off_by[0]) and mention.called_off_by != visit.called_off_by:
        return False  # two meetings: each side called off one
    leaves = (
        visit.trigger.token.lemma_.lower() in words().leaving["towards"]
    )  # "left on Tuesday": the way there takes its time
    ours, theirs = mention.when, visit.when
    if (
        ours is not None
        and theirs is not None
        and not (leaves or overlap(ours, theirs) or _while_there(mention, visit) or _before_its_end(mention, visit))
    ):
        return False  # on another day than the journey
    fates = {mention.outlook.status, visit.outlook.status}
    alike = any(fates <= group for group in (DONE, PLANS, OFF)) and mention.outlook.past == visit.outlook.past
    same = set(mention.parties) == set(visit.parties) or (_by_two(mention) and len(visit.named) >= 2)
    return (
        near
        and same
        and (alike or (visit.outlook.status in DONE and mention.outlook.status in PLANS and _goes(mention)))
    )


def _while_there(mention: Mention, visit: Mention) -> bool:
    """ "arrived in Lima on Friday. She will meet the president ON SUNDAY": the days right after somebody comes are spent there; those
    after a visit that was made are not."""
    came = visit.when.latest if visit.when is not None else None
    made = visit.outlook.status is Status.HELD and visit.trigger.token.lemma_.lower() in ("visit", "stop", "trip")
    when = mention.when
    if made or came is None or when is None or when.earliest is None or when.earliest != when.latest:
        return False
    if len(set(mention.parties)) < 2 or len(set(visit.parties)) < 2:
        return False  # "the leaders will now sit on Saturday"
    return 0 <= (when.earliest - came).days <= _STAY


def _before_its_end(mention: Mention, visit: Mention) -> bool:
    """ "returned home on Friday AFTER A THREE-DAY VISIT to Chile. She met the president ON THURSDAY": within the days up to the last."""
    said = visit.trigger.token.sent.text
    last = visit.when.latest if visit.when is not None else None
    when = mention.when
    if last is None or when is None or when.earliest is None or _ENDED.search(said) is None:
        return False
    travelled = {one.actor for one in visit.people if one.actor and one.actor != one.party}
    same = any(one.actor in travelled for one in mention.people if one.actor)
    return same and 0 <= (last - when.earliest).days < (days_long(said) or _STAY)


def aim_of(mention: Mention, visit: Mention) -> bool:
    """ "offered to travel to Lima TO MEET her", "is expected in Lima FOR TALKS": what the journey is for is where it goes."""
    meeting, journey = mention.trigger.token, visit.trigger.token
    for_talks = meeting.dep_ == "pobj" and meeting.head.lower_ == "for"
    to_meet = meeting.tag_ == "VB" and any(one.lower_ == "to" for one in meeting.lefts)
    if not (for_talks or to_meet) or not 0 < meeting.i - journey.i <= _AIMS or meeting.sent.start != journey.sent.start:
        return False
    # The parser hangs the aim on whatever noun is nearest: what counts is that no other verb stands between.
    return not any(one.pos_ in ("VERB", "AUX", "CCONJ") for one in meeting.doc[journey.i + 1 : meeting.i])


def _goes(mention: Mention) -> bool:
    """Whether nothing points to another time or turn: "he will meet", not "they agreed to meet again"."""
    return not mention.trigger.ordinal and all(
        one.lower_ not in ("again", "next", "later", "another") for one in mention.trigger.token.sent
    )


def _by_two(mention: Mention) -> bool:
    """ "The two met", "they sat down": those who came."""
    who = None if mention.trigger.noun else subject(mention.trigger.token)
    return who is not None and who.lower_ in ("they", "two", "both") and not mention.parties
