"""Mentions that only add to the meeting told of just before: that those who meet had come, what they say of it in the same breath."""

from __future__ import annotations

from dataclasses import replace

from summitry.reading.grammar import modal, subject
from summitry.reading.meetings.agreement import JUST_BEFORE
from summitry.reading.meetings.mention import Mention, Thread
from summitry.reading.meetings.outlook import DONE, OFF, PLANS, auxiliaries
from summitry.reading.meetings.together import comes_together
from summitry.reading.meetings.words import words
from summitry.status import Status

BOTH = frozenset({"they", "two", "both", "pair", "sides", "men"})
_DAYS_AHEAD = 3  # that delegations come before they meet


def come_for_it(mention: Mention, threads: list[Thread]) -> Thread | None:
    """ "Peru and Chile met on Monday. THE DELEGATIONS HAD ARRIVED in Lima on Sunday": says where they met, and is no visit by itself."""
    last = threads[-1].last if threads else None
    if last is None or mention.trigger.noun or mention.trigger.kind != "visit" or mention.named:
        return None
    who = subject(mention.trigger.token)
    plural = who is not None and (who.tag_ == "NNS" or who.lower_ in BOTH)
    those = who is not None and (who.lower_ in BOTH or comes_together(who) or who.lemma_.lower() in words().envoys)
    near = 0 <= mention.start - last.end <= JUST_BEFORE and len(last.parties) >= 2 and last.trigger.kind != "call"
    if not (plural and those and near) or last.outlook.status not in DONE | PLANS:
        return None
    if mention.outlook.status not in DONE and (mention.outlook.status not in PLANS or last.outlook.status not in PLANS):
        return None
    if mention.when is None or last.when is None:
        return threads[-1]
    came, met = mention.when.earliest, last.when.earliest
    return threads[-1] if came is None or met is None or 0 <= (met - came).days <= _DAYS_AHEAD else None


def planned_before(mention: Mention, threads: list[Thread]) -> Mention:
    """ "Kenya has postponed the talks. THE MEETING WAS SET for Tuesday": told right behind what was put off or called off, the plan is the
    one that fell; not "has NOW been set", nor the slot that it was put off to."""
    last, verb = threads[-1].last if threads else None, mention.outlook.verb
    pointed = mention.trigger.noun and mention.trigger.definite and mention.outlook.status in PLANS
    if last is None or verb is None or not pointed or mention.outlook.past or modal(verb) is not None:
        return mention
    here = verb.head if verb.lower_ == "due" else verb
    was = bool(auxiliaries(here) & {"was", "were"}) or (here.lemma_ == "be" and here.tag_ == "VBD")
    near = 0 <= mention.start - last.end <= JUST_BEFORE and last.outlook.status in OFF
    anew = any(one.lower_ in _ANEW for one in verb.sent) or verb.lemma_.lower() in words().rescheduling
    if not was or not near or anew or (mention.named and not mention.named <= set(last.parties)):
        return mention
    first = mention.when.earliest if mention.when is not None else None
    told = [each.when.earliest for each in threads[-1].mentions if each.when is not None and each.when.earliest]
    new = [each.new_when.earliest for each in threads[-1].mentions if each.new_when and each.new_when.earliest]
    if first is None or any(one != first for one in told) or any(one <= first for one in new):
        return mention
    return replace(mention, outlook=replace(mention.outlook, past=True))


_ANEW = frozenset({"now", "instead", "again", "then", "later", "new", "another", "next", "further", "but"})


def same_breath(mention: Mention, threads: list[Thread]) -> Thread | None:
    """ "recalled that he had met her in Lae, and that THE DIALOGUE had been respectful": held, told in one sentence, and nobody named."""
    last = threads[-1].last if threads else None
    if last is None or last.start != mention.start or mention.named or not mention.trigger.definite:
        return None
    plain = (
        mention.trigger.noun and not mention.trigger.ordinal and mention.trigger.kind == "talks" == last.trigger.kind
    )
    held = mention.outlook.status is last.outlook.status is Status.HELD and mention.outlook.past == last.outlook.past
    after = mention.trigger.token.i > last.trigger.token.i
    return threads[-1] if plain and held and after and len(last.parties) >= 2 else None


def attended_too(mention: Mention, threads: list[Thread]) -> Thread | None:
    """ "Finance Minister Jin ALSO ATTENDED THE MEETING", "Wu was PRESENT AT THE TALKS": who else sat there, on the side of one who met;
    of the meeting told last of that side, and none by itself."""
    token, trigger = mention.trigger.token, mention.trigger
    plain = (
        trigger.noun
        and trigger.definite
        and not trigger.ordinal
        and trigger.kind == "talks"
        and len(mention.named) == 1
    )
    if not plain or mention.when is not None or mention.place is not None or mention.outlook.status is not Status.HELD:
        return None
    above = token.head.head if token.dep_ == "pobj" else token.head
    by_adjective = above.lemma_ == "present" or (
        above.lemma_ == "be" and any(one.lower_ == "present" for one in above.rights)
    )
    if not (above.lemma_ in words().attending_too or by_adjective):
        return None
    held = (one for one in reversed(threads) if one.last.outlook.status is Status.HELD and len(one.last.parties) >= 2)
    return next((one for one in held if mention.named <= set(one.last.parties)), None)
