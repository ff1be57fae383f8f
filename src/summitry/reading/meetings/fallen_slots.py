"""The slot that fell before the meeting that the article tells of: "was to visit Rome in May, but THE TRIP WAS PUT OFF".

A meeting that goes on or was held may have been planned for an earlier day. What became of that day is a report of its own, and no word
on the meeting that took place, nor on the plan that stands.
"""

from __future__ import annotations

from dataclasses import replace

from summitry.dates import overlap
from summitry.reading.grammar import children
from summitry.reading.meetings.agreement import JUST_BEFORE
from summitry.reading.meetings.contradiction import one_kind
from summitry.reading.meetings.mention import Mention, Thread
from summitry.reading.meetings.outlook import DONE, OFF, PLANS, Outlook, auxiliaries
from summitry.reading.meetings.tense import dated
from summitry.reading.meetings.words import words
from summitry.status import Status


def fell_just_now(mention: Mention, threads: list[Thread]) -> Thread | None:
    """ "will see her on Tuesday. He was to visit Chad IN MAY, but THE TRIP was put off": of what was planned then, told in one sentence."""
    last = threads[-1].last if threads else None
    if last is None or not _points_off(mention) or mention.when is not None or last.start != mention.start:
        return None
    planned = last.outlook.past and last.outlook.status in PLANS and one_kind(mention, last)
    return threads[-1] if planned and set(mention.parties) <= set(last.parties) else None


def slot_of(plan: Mention, threads: list[Thread]) -> Mention:
    """ "is in Chad on a visit. He was to have come IN JULY, but the trip was put off": the plan with the sides and the place of the
    meeting told before, where it names one side alone, and without a day where it was read as one after that meeting."""
    met = next((one.last for one in reversed(threads) if set(plan.parties) <= set(one.last.parties)), None)
    if met is None or len(met.parties) < 2 or plan.trigger.kind != "visit":
        return plan if len(plan.parties) > 1 else replace(plan, people=plan.left_out)
    day, began = plan.when, met.when.earliest if met.when is not None else None
    took_place = met.outlook.status in DONE and not met.outlook.past
    if took_place and day is not None and day.earliest is not None and began is not None and day.earliest > began:
        day = None  # "July" was read as that of next year, which a slot that fell before cannot be in
    people = plan.people if len(plan.parties) > 1 else tuple(replace(one, basis="paragraph") for one in met.people)
    return replace(plan, people=people, when=day, place=plan.place or met.place, left_out=())


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


def about_to_fall(mention: Mention, after: Mention | None) -> bool:
    """ "The two HAD PLANNED A FINAL MEETING on Tuesday, but it was called off", "He WAS TO HAVE COME IN JULY, but the trip was put off": a
    plan that its own sentence calls off is none of the meetings that took place."""
    plan = mention.outlook.past and mention.outlook.status in PLANS
    if not plan or after is None or after.start != mention.start or after.outlook.status not in OFF:
        return False
    goes = mention.trigger.kind == "visit" and mention.when is not None and mention.place is None
    new = not mention.trigger.definite if mention.trigger.noun else goes
    return new and (after.trigger.bare or _points_off(after))


def resumed_after(mention: Mention, threads: list[Thread]) -> Mention | None:
    """ "An evening session was dropped. THE TALKS WILL RESUME ON WEDNESDAY": the next session of the two, no word on the one that fell;
    with the sides of that one."""
    verb, last = mention.outlook.verb, threads[-1].last if threads else None
    if last is None or verb is None or verb.lemma_.lower() not in words().resuming:
        return None
    goes_on = mention.outlook.status in PLANS and not mention.outlook.past and mention.trigger.definite
    near = 0 <= mention.start - last.end <= JUST_BEFORE
    days = [one.when for one in threads[-1].mentions if one.when is not None]
    fell = last.outlook.status is Status.CANCELLED and bool(days)
    if not (goes_on and near and fell) or mention.when is None or any(overlap(mention.when, day) for day in days):
        return None
    people = next((one.people for one in reversed(threads[-1].mentions) if len(one.parties) > 1), ())
    if not set(mention.parties) <= {one.party for one in people}:
        return None
    return replace(mention, people=tuple(replace(one, basis="paragraph") for one in people if one.party))


def of_an_earlier_plan(mention: Mention, threads: list[Thread]) -> Mention:
    """ "will meet on May 20. THE MEETING WAS TO HAVE BEEN HELD ON MAY 3": put off to the day that is planned now."""
    last = threads[-1].last if threads else None
    if last is None or mention.when is None or last.when is None or not 0 <= mention.start - last.end <= JUST_BEFORE:
        return mention
    points = mention.trigger.noun and mention.trigger.definite and not mention.trigger.ordinal and not mention.named
    points = points and not any(
        dated(one) for one in children(mention.trigger.token, "poss")
    )  # "THURSDAY'S meeting was to"
    no_more = mention.outlook.status is Status.SCHEDULED and mention.outlook.past and mention.new_when is None
    stands = (
        last.outlook.status is Status.SCHEDULED and not last.outlook.past and mention.trigger.kind == last.trigger.kind
    )
    before, now = mention.when.latest, last.when.earliest
    if not (points and no_more and stands) or before is None or now is None or before >= now:
        return mention
    return replace(mention, outlook=replace(mention.outlook, status=Status.POSTPONED, past=False, verb=None))


def without_its_end(mention: Mention, threads: list[Thread]) -> Mention:
    """ "broke off talks on Wednesday. The talks WERE TO HAVE LASTED UNTIL FRIDAY", "had been due to continue": of what had begun, and no
    plan that fell."""
    last = threads[-1].last if threads else None
    if last is None or not 0 <= mention.start - last.end <= JUST_BEFORE or last.outlook.status not in DONE | OFF:
        return mention
    if not mention.trigger.noun or not mention.trigger.definite or mention.named or not _tells_its_end(mention.outlook):
        return mention
    return replace(mention, outlook=Outlook(None, False, None), when=None)


def _tells_its_end(outlook: Outlook) -> bool:
    verb = outlook.verb
    if outlook.status not in PLANS | {Status.CANCELLED} or verb is None:
        return False
    planned = [two for one in (verb, *children(verb, "acomp")) for two in children(one, "xcomp")]
    was = verb.tag_ == "VBD" or "had" in auxiliaries(verb)
    return was and any(one.lemma_.lower() in words().work["lasting"] and "to" in auxiliaries(one) for one in planned)


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
