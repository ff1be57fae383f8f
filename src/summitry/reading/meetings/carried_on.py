"""What one mention takes over from those told before it: where, and how sure what a journey is for is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from summitry.model import Place
from summitry.reading.grammar import children
from summitry.reading.meetings.mention import Mention
from summitry.reading.meetings.outlook import PLANS
from summitry.reading.meetings.visit_days import on_its_day
from summitry.reading.meetings.ways import points_back
from summitry.reading.meetings.whereabouts import aim_of, in_the_visit, place_named
from summitry.reading.meetings.words import words
from summitry.reading.who import Register
from summitry.status import Status


def _with_fate_of(mention: Mention, visit: Mention) -> Mention:
    """ "offered to travel to Lima to meet her": what a planned journey is for is as sure as the journey, and no surer."""
    surer = mention.outlook.status in (Status.SCHEDULED, Status.UNDER_WAY)
    if surer and visit.outlook.status in (Status.PROPOSED, Status.EXPECTED) and aim_of(mention, visit):
        together = mention.when is not None and visit.when is not None and mention.when.text == visit.when.text
        return replace(mention, outlook=visit.outlook, when=visit.when if together else mention.when)
    return mention


def _as_done(mention: Mention, visit: Mention, today: date | None) -> Mention:
    """ "travelled to Lima on Monday to meet her", told on Wednesday: what a journey that was made was for was held on it, where no later
    day is told."""
    when, gone = mention.when, visit.when
    if visit.outlook.status is not Status.HELD or mention.outlook.status not in PLANS or gone is None or today is None:
        return mention
    infinitive = mention.trigger.token.tag_ == "VB" and mention.outlook.verb in (None, mention.trigger.token)
    same = when is None or when.text == gone.text
    if not (infinitive and same and gone.latest is not None and gone.latest < today and aim_of(mention, visit)):
        return mention
    people = mention.people if len(mention.parties) >= 2 else visit.people
    return replace(mention, outlook=visit.outlook, when=gone, people=people, place=mention.place or visit.place)


def _left_behind(mention: Mention, register: Register) -> Place | None:
    """ "She came back FROM LIMA on Monday. She had spent two days THERE in talks with": the town of the sentence before."""
    sentence = mention.trigger.token.sent
    if not sentence.start or not points_back(mention.trigger, sentence):
        return None
    before = sentence.doc[sentence.start - 1].sent
    named = [
        place
        for prep in before
        if prep.lower_ == "from"
        and prep.dep_ == "prep"
        and prep.head.lemma_.lower() in words().whereabouts["returning"]
        for name in children(prep, "pobj")
        if (place := place_named(name, register)) is not None
    ]
    return named[0] if named else None


def _elsewhere_than_home(mention: Mention, visit: Mention, home: Place | None) -> Mention:
    """ "SANTIAGO ... is on a visit to Bolivia. On Friday she held talks with its president": not where her own press is."""
    assumed = home is not None and mention.place is home
    abroad = assumed and visit.place is not None and visit.place.state not in (None, home.state if home else None)
    says_so = any(one.lower_ == "here" for one in mention.trigger.token.sent)
    return replace(mention, place=None) if abroad and not says_so else mention


def in_place(
    mentions: Iterable[Mention], today: date | None, register: Register, home: Place | None
) -> Iterator[Mention]:
    """ "They will meet again there", "in the same city": where the meeting told before was or was to be; and talks in a visit."""
    last: Place | None = None
    visit: Mention | None = None
    for mention in mentions:
        if visit is not None:
            mention = on_its_day(mention, visit)
        if visit is not None and in_the_visit(bare := _elsewhere_than_home(mention, visit, home), visit):
            mention = replace(_with_fate_of(bare, visit), place=visit.place)
        if visit is not None and mention.trigger.kind != "visit":
            mention = _as_done(mention, visit, today)
        if mention.trigger.kind == "visit" and mention.place is not None:
            visit = mention
        if mention.place is None and (left := _left_behind(mention, register)) is not None:
            mention = replace(mention, place=left)
        if last is not None and points_back(mention.trigger, mention.trigger.token.sent):
            assumed = mention.place is home and all(one.lower_ != "here" for one in mention.trigger.token.sent)
            if mention.place is None or assumed:
                mention = replace(mention, place=last)
            elif mention.place.city is None and mention.place.state is None:  # "there, in a back room"
                mention = replace(mention, place=replace(mention.place, city=last.city, state=last.state))
        last = mention.place or last
        yield mention
