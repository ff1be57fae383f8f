"""The slot that fell before the meeting that the article tells of: "was to visit Rome in May, but THE TRIP WAS PUT OFF".

A meeting that goes on or was held may have been planned for an earlier day. What became of that day is a report of its own, and no word
on the meeting that took place, nor on the plan that stands.
"""

from __future__ import annotations

from dataclasses import replace

from summitry.reading.meetings.agreement import JUST_BEFORE
from summitry.reading.meetings.contradiction import one_kind
from summitry.reading.meetings.mention import Mention, Thread
from summitry.reading.meetings.outlook import DONE, OFF, PLANS
from summitry.status import Status


def fell_just_now(mention: Mention, threads: list[Thread]) -> Thread | None:
    """ "will see her on Tuesday. He was to visit Chad IN MAY, but THE TRIP was put off": of what was planned then, told in one sentence."""
    last = threads[-1].last if threads else None
    own = mention.named <= set(last.parties) if last is not None else False
    if last is None or not own or not _points_off(mention) or mention.when is not None or last.start != mention.start:
        return None
    planned = last.outlook.past and last.outlook.status in PLANS and one_kind(mention, last)
    if not planned or not set(mention.parties) <= set(last.parties):
        return None
    return _parted(threads[-1]) or threads[-1]


def _parted(thread: Thread) -> Thread | None:
    """ "is in Chad on a visit. He was to have come IN JULY, but the trip was put off": the plan with a day of its own, taken from the
    meeting that took place after all; None where there is no such meeting, or no day."""
    plan, others = thread.last, thread.mentions[:-1]
    met = next((one for one in reversed(others) if one.outlook.status in DONE and not one.outlook.past), None)
    if met is None or plan.when is None or plan.when == met.when or len(met.parties) < 2 or plan.start == met.start:
        return None
    thread.mentions.pop()
    people = tuple(replace(one, basis="paragraph") for one in met.people if one.party)
    day, began = plan.when, met.when.earliest if met.when is not None else None
    if day.earliest is not None and began is not None and day.earliest > began:
        day = None  # "July" was read as that of next year, which a slot that fell before cannot be in
    return Thread([replace(plan, people=people, when=day, place=plan.place or met.place, left_out=())])


def earlier_slot(mention: Mention, threads: list[Thread]) -> Mention | None:
    """ "is in Chad on a visit. THE VISIT, originally scheduled FOR JUNE, was put off": the mention with the sides and the place of the
    meeting that took place, a thread of its own; None where it tells of no earlier day."""
    if not _points(mention) or mention.when is None or mention.when.latest is None or mention.parties:
        return None
    if mention.outlook.status is not Status.POSTPONED:
        return None  # what was called off did not take place after all
    for thread in reversed(threads):
        last = thread.last
        if (
            not 0 <= mention.start - last.end <= JUST_BEFORE
            or len(last.parties) < 2
            or mention.trigger.kind != last.trigger.kind
        ):
            continue
        took_place = last.outlook.status in DONE and not last.outlook.past
        day = last.when.earliest if last.when is not None else None
        if not took_place or (day is not None and mention.when.latest >= day):
            return None
        people = tuple(replace(one, basis="paragraph") for one in last.people if one.party)
        return replace(mention, people=people, place=mention.place or last.place, left_out=())
    return None


def delayed_before(mention: Mention, threads: list[Thread]) -> bool:
    """ "arrived on Tuesday on A VISIT THAT HAD BEEN POSTPONED twice": which visit it is, and no slot with a day of its own."""
    last = threads[-1].last if threads else None
    if last is None or not mention.trigger.noun or mention.trigger.definite or last.start != mention.start:
        return False
    told = mention.outlook.status is Status.POSTPONED and mention.outlook.past and last.outlook.status in DONE
    above = any(one.i == last.trigger.token.i for one in mention.trigger.token.ancestors)
    return told and above and mention.when == last.when


def _points(mention: Mention) -> bool:
    return _points_off(mention) and not mention.named


def _points_off(mention: Mention) -> bool:
    plain = mention.trigger.noun and mention.trigger.definite and not mention.trigger.ordinal
    return plain and mention.outlook.status in OFF and mention.new_when is None
