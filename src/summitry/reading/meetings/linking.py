"""Which mentions speak of one meeting: threads over the article.

A mention joins the thread that it agrees with best; a bare definite ("the talks") the latest that it does not contradict.
Different ordinals, places, days or levels are different meetings. A mention of what may be joins a thread and never makes one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import zip_longest

from summitry.dates import overlap, span_days
from summitry.reading.grammar import child, children, modal, negated, subject
from summitry.reading.meetings.agreement import JUST_BEFORE, agreement
from summitry.reading.meetings.answers import unwilling
from summitry.reading.meetings.contradiction import FAMILIES
from summitry.reading.meetings.fallen_slots import (
    about_to_fall,
    delayed_before,
    earlier_slot,
    fell_just_now,
    of_an_earlier_plan,
    resumed_after,
    slot_of,
    without_its_end,
)
from summitry.reading.meetings.mention import Mention, Thread
from summitry.reading.meetings.outlook import CLOSED, DONE, OFF, PLANS
from summitry.reading.meetings.pointing import former
from summitry.reading.meetings.scope import as_planned
from summitry.reading.meetings.tense import dated
from summitry.reading.meetings.told_along import BOTH, attended_too, come_for_it, planned_before, same_breath
from summitry.reading.meetings.words import ORDINALS, words
from summitry.status import Status

_SHORT = 5  # days: on a longer journey nobody can say when whom is met
_THREADS = 100  # the newest: more are in no ordinary article
_BOTH_OF = frozenset(
    {"minister", "leader", "president", "envoy", "delegation", "team", "side", "negotiator", "official", "premier"}
)
_SO = frozenset({"the", "both", "two"})
_ANEW = frozenset(
    {
        "again",
        "also",
        "later",
        "earlier",
        "then",
        "previously",
        "last",
        "separately",
        "afterwards",
        "once",
        "twice",
        "before",
    }
)
_ONE = frozenset({"one", "first"})


def link(mentions: Iterable[Mention]) -> list[Thread]:
    """The threads of an article, in the order of their first mention; only those with a status.

    What a headline alone seems to tell is told again below, in other words: it makes a meeting only where the text has none.
    """
    threads = _threads(mentions)
    return [one for one in threads if not all(each.headline for each in one.mentions)] or threads


def _threads(mentions: Iterable[Mention]) -> list[Thread]:
    threads: list[Thread] = []
    denied: list[Thread] = []
    all_mentions = list(mentions)
    for mention, after in zip_longest(all_mentions, all_mentions[1:]):
        if mention.trigger.bare:
            if (only_named := _named_just_before(mention, threads, denied)) is not None:
                threads.append(only_named)
                denied.remove(only_named)
            if (anew := _taken_up(mention, threads)) is not None:
                threads.append(Thread([anew]))
            else:
                _call_off(mention, threads)
            continue
        if _tally(mention) or _of_a_source(mention):
            continue
        went = mention.trigger.kind == "visit" and len(mention.parties) >= 2
        filled = {one.party for one in mention.left_out if one.party}
        if (
            mention.outlook.status is None
            and not mention.trigger.definite
            and not went
            and len(mention.named | filled) < 2
        ):
            continue  # "stalled negotiations": neither a meeting of its own nor a pointer to one
        mention = of_an_earlier_plan(without_its_end(mention, threads), threads)
        if _of_a_slot(mention, after, threads):
            continue
        mention = planned_before(_sided(mention, threads), threads)
        if _only_confirmed(mention) and (home := _home(only := _pointing(mention), threads)) is not None:
            home.mentions.append(only)
            continue
        if _told_beside(mention, threads):
            continue
        home = _told_on(mention, threads) or _just_told(mention, threads)
        if home is None:
            if len(mention.parties) < 2 and mention.left_out:
                # "the WTO talks": by the side that is named before anybody is filled in
                home = _home(mention, threads) if mention.named else None
                mention = mention if home else replace(mention, people=mention.left_out)
            home = home or _home(mention, threads)
        if home is None and mention.outlook.status is not None and mention.trigger.definite and not _would(mention):
            home = _home(mention, [one for one in denied[-_THREADS:] if _turned_down(one, mention)]) or _home(
                mention, denied
            )  # "will not go to Oslo. The trip was called off": now it is told of
            if home is not None:
                threads.append(home)
        if home is None and mention.outlook.status is Status.PROPOSED:
            home = _home(mention, [one for one in denied[-_THREADS:] if _turned_down(one, mention)])
            if home is not None:
                threads.append(home)
                denied = [one for one in denied[-_THREADS:] if one is not home]
        if home is None and _only_undone(mention):
            continue
        if home is not None:
            home.mentions.append(mention)
        elif mention.outlook.status is not None and _stands_alone(mention):
            threads.append(Thread([_where_they_went(mention, threads)]))
        elif mention.outlook.status is None and len(mention.parties) >= 2:
            denied.append(Thread([mention]))
    return threads


def _of_a_slot(mention: Mention, after: Mention | None, threads: list[Thread]) -> bool:
    """Whether the mention tells of a day that fell, or of the session after it, beside the meeting told of (``fallen_slots``); it is then
    where it belongs. ``after`` is the mention that comes next."""
    if delayed_before(mention, threads):
        return True
    if (slot := earlier_slot(mention, threads) or resumed_after(mention, threads)) is not None:
        threads.append(Thread([slot]))
        return True
    if (fallen := fell_just_now(mention, threads)) is not None:
        fallen.mentions.append(mention)
        return True
    if not about_to_fall(mention, after) or not (mention.parties or mention.left_out):
        return False
    mention = slot_of(mention, threads)
    home = _home(mention, [one for one in threads if _last_told(one) not in DONE])
    if home is None:
        threads.append(Thread([mention]))
    else:
        home.mentions.append(mention)
    return True


def _told_beside(mention: Mention, threads: list[Thread]) -> bool:
    """Whether the mention only adds to the meeting told just before (``told_along``); it is then added."""
    if (home := come_for_it(mention, threads)) is not None:
        outlook = replace(mention.outlook, status=None)
        home.mentions.append(replace(mention, outlook=outlook, when=None, people=(), left_out=()))
    elif (home := attended_too(mention, threads)) is not None:
        home.mentions.append(replace(mention, left_out=()))
    elif (home := same_breath(mention, threads)) is not None:
        home.mentions.append(replace(mention, people=(), left_out=()))
    return home is not None


def _of_a_source(mention: Mention) -> bool:
    """ "a diplomat FAMILIAR WITH the talks", "officials close to the negotiations": says who speaks, and nothing of a meeting."""
    token = mention.trigger.token
    near = token.head.head if token.dep_ == "pobj" else token
    return mention.trigger.noun and mention.outlook.status is None and near.lemma_.lower() in words().sources


def _turned_down(thread: Thread, asked: Mention) -> bool:
    """ "The king will not receive the envoy. Quito had asked for an audience": what somebody said would not be had been asked for."""
    last = thread.last
    near = 0 <= asked.start - last.end <= JUST_BEFORE and asked.outlook.status is Status.PROPOSED
    token = last.trigger.token
    would_not = (negated(token) and modal(token) in ("will", "would", "shall")) or unwilling(token)
    return near and not last.trigger.noun and would_not


def _only_undone(mention: Mention) -> bool:
    """ "He did not come to Cairo": tells of a journey only where one was told of before."""
    verb = not mention.trigger.noun and mention.trigger.kind == "visit"
    known = len(mention.parties) >= 2 and mention.place is not None
    known = known and (mention.when is not None or as_planned(mention.trigger.token))
    return verb and mention.outlook.status is Status.CANCELLED and negated(mention.trigger.token) and not known


def _just_told(mention: Mention, threads: list[Thread]) -> Thread | None:
    """ "The meeting", with no side of its own, is the one told of in the sentence or two before it."""
    token = mention.trigger.token
    that = any(one.lower_ in ("that", "this") for one in (*token.lefts, *([token.nbor(-1)] if token.i else ())))
    that &= mention.trigger.noun
    if (home := _not_made(mention, threads)) is not None:
        return home
    if not mention.trigger.definite or (mention.parties and not that) or mention.trigger.ordinal:
        return None
    near = [thread for thread in threads if 0 <= mention.start - thread.last.end <= JUST_BEFORE]
    if that:  # "They last met in May. THAT round broke down": the nearest, also in one sentence
        near += [thread for thread in threads if thread.last.start == mention.start]
        latest = sorted(near, key=lambda one: -one.last.end)
        return next((home for one in latest if (home := _home(mention, [one])) is not None), None)
    # "a week after the PREVIOUS session broke down. The session in Rome runs until Friday": not of the one before
    return _home(mention, [one for one in near if not former(one.last)] or near)


def _not_made(mention: Mention, threads: list[Thread]) -> Thread | None:
    """ "Its delegates are not making THE JOURNEY", "The minister has dropped the trip": of what was planned just before."""
    last = threads[-1].last if threads else None
    noun = mention.trigger.noun and mention.trigger.kind == "visit" and mention.trigger.definite
    if last is None or not noun or mention.when is not None or mention.place is not None or mention.described:
        return None
    near = 0 <= mention.start - last.end <= JUST_BEFORE
    off = mention.outlook.status in OFF and last.outlook.status in PLANS and bool(mention.named)
    off = off and any(one.trigger.kind == "visit" for one in threads[-1].mentions)
    return threads[-1] if near and off and mention.named <= set(last.parties) else None


def _told_on(mention: Mention, threads: list[Thread]) -> Thread | None:
    """ "The ministers sat down in Split on Saturday. THE TWO TALKED for three hours": the meeting told of just before goes on being told,
    where nothing says when or where else; "they met AGAIN", "the two ALSO spoke by telephone" are others, "they also discussed" is not.
    """
    token, last = mention.trigger.token, threads[-1].last if threads else None
    if last is None or mention.trigger.noun or mention.when is not None or mention.outlook.past or last.outlook.past:
        return None
    who = subject(token)
    several = who is not None and (
        who.lower_ in BOTH or (who.lemma_ in _BOTH_OF and any(x.lower_ in _SO for x in who.lefts))
    )
    anew = _ANEW - {"also"} if token.lemma_ in ("discuss", "review", "examine", "exchange") else _ANEW
    another = any(one.lower_ in anew for one in children(token, "advmod", "npadvmod"))
    there = (
        mention.place is not None
        and (mention.place.city or mention.place.venue or "").lower() in token.sent.text.lower()
    )
    one_kind = (
        mention.trigger.kind == "talks" == last.trigger.kind
        and mention.outlook.status is last.outlook.status is Status.HELD
    )
    near = 0 <= mention.start - last.end <= JUST_BEFORE
    same = set(mention.parties) <= set(last.parties) if mention.named else True
    return threads[-1] if several and one_kind and near and same and not another and not there else None


def _only_confirmed(mention: Mention) -> bool:
    """ "The president confirmed the trip on Wednesday": says that what was told before is so, and on no day of its own."""
    verb, token = mention.outlook.verb, mention.trigger.token
    own = any(not dated(prep) for prep in children(token, "prep"))
    pointed = mention.trigger.definite and mention.trigger.noun and not own
    return (
        pointed
        and verb is not None
        and verb.lemma_.lower() == "confirm"
        and token.dep_ == "dobj"
        and token.head.i == verb.i
    )


def _pointing(mention: Mention) -> Mention:
    """The mention without who, when and what of its own: the words of the meeting alone."""
    outlook = replace(mention.outlook, status=None)
    return replace(mention, outlook=outlook, when=None, people=(), left_out=(), place=None)


def _would(mention: Mention) -> bool:
    """ "The talks would be held in Dubai": still part of what only may be."""
    verb = mention.outlook.verb
    return verb is not None and modal(verb) == "would"


def _tally(mention: Mention) -> bool:
    """ "have held fifteen rounds since": a count of many is no one meeting."""
    token = mention.trigger.token
    if mention.told_apart:
        return False  # "have met three times: in Oslo in May, in Bern in June and in Lima last week"
    if any(one.lower_ in ("each", "every") for when in children(token.head, "npadvmod") for one in when.children):
        return True  # "buses making the trip each day"
    times = any(one.lower_ == "times" and child(one, "nummod") is not None for one in children(token, "npadvmod"))
    lately = any(one.lower_ in ("recently", "lately", "last") for one in children(token, "advmod"))
    if times and not lately:  # "most recently in Quito on July 2" tells of one of them
        return True  # "have met three times"
    if _nth_time(mention):
        return True
    if not mention.trigger.noun or not token.tag_.endswith("S") or mention.trigger.definite:
        return False
    if token.lemma_.lower() in words().measures | {"minute"}:
        return False  # "six hours with her colleague" are one meeting
    return any(one.lower_ in words().counts or (one.dep_ == "nummod" and one.lower_ not in _ONE) for one in token.lefts)


def _nth_time(mention: Mention) -> bool:
    """ "It was THE SECOND TIME in a month THAT A MEETING of the two was called off": a count, with the one told of before in it."""
    clause = next((one for one in mention.trigger.token.ancestors if one.dep_ in ("relcl", "acl", "ccomp")), None)
    above = clause.head if clause is not None else None
    time = child(above, "attr") if above is not None and above.lemma_ == "be" else above
    if time is None or time.lemma_ != "time" or mention.outlook.status not in CLOSED or mention.trigger.definite:
        return False
    return any(one.lower_ in ORDINALS or one.lower_ == "last" for one in time.lefts)


def _taken_up(mention: Mention, threads: list[Thread]) -> Mention | None:
    """ "broke off the talks on Tuesday and agreed to RESUME THEM in May": the next session of those who met, no word on the one held."""
    again = mention.trigger.token.lemma_.lower() in words().resuming
    if not again or mention.outlook.status not in PLANS or mention.outlook.past or mention.when is None:
        return None
    home = _just_said_of(mention, threads)
    if home is None or home.last.outlook.status is not Status.HELD or len(home.last.parties) < 2:
        return None
    people = tuple(replace(one, basis="paragraph") for one in home.last.people if one.party)
    return replace(mention, people=people, trigger=replace(mention.trigger, bare=False))


def _call_off(mention: Mention, threads: list[Thread]) -> None:
    """ "It was called off", "but Niger pulled out": what is said without a word for the meeting is of one told of just before."""
    home = _just_said_of(mention, threads) if not _of_an_earlier_try(mention) else None
    if home is not None:
        home.mentions.append(mention)


def _of_an_earlier_try(mention: Mention) -> bool:
    """ "will meet on Monday. AN EARLIER EFFORT failed when the rebels did not come": who did not come is of that, not of the plan."""
    clause = next((one for one in mention.trigger.token.ancestors if one.dep_ == "nsubj" or one.pos_ == "VERB"), None)
    what = subject(clause) if clause is not None else None
    if (
        what is None
        or what.lemma_.lower() not in words().work["tries"] | words().work["efforts"]
        or mention.outlook.status not in OFF
    ):
        return False
    return any(one.lower_ in ("earlier", "previous", "last", "first", "former", "past") for one in what.lefts)


def _named_just_before(mention: Mention, threads: list[Thread], denied: list[Thread]) -> Thread | None:
    """ "It is on the agenda of THE ANNUAL CONSULTATION of both premiers. It will now take place in May": of what was only named before,
    where nothing nearer was told."""
    last = denied[-1] if denied else None
    it = child(mention.trigger.token, "nsubj", "nsubjpass")
    if last is None or it is None or it.lower_ != "it" or mention.outlook.status not in PLANS | OFF:
        return None
    near = 0 <= mention.start - last.last.end <= JUST_BEFORE
    named = last.last.trigger.noun and last.last.trigger.definite and len(last.last.named) >= 2
    nearest = all(thread.last.start < last.last.start for thread in threads)
    return last if near and named and nearest and last not in threads else None


def _last_told(thread: Thread) -> Status | None:
    """ "scrapped the round ... The second round WAS TO HAVE FILLED Friday": what was last told of it, and not of its day."""
    told = (one.outlook for one in reversed(thread.mentions) if one.outlook.status is not None)
    return next((one.status for one in told if not (one.past and one.status in PLANS)), None)


def _just_said_of(mention: Mention, threads: list[Thread]) -> Thread | None:
    """The thread that a bare mention points to, by what can become of a meeting: what goes on or is fixed is the one told of last, what is
    refused was proposed, what is called off was planned.
    """
    status = mention.outlook.status
    near = [
        thread
        for thread in threads
        if 0 <= mention.start - thread.last.end <= JUST_BEFORE or thread.last.start == mention.start
    ]
    if status is None:
        return None
    if status in DONE | {Status.SCHEDULED}:
        last = max(near, key=lambda thread: thread.last.start, default=None)
        if last is not None and not (_last_told(last) in OFF and status in DONE):
            return last
        off = [thread for thread in near if thread.last.outlook.status is Status.POSTPONED]
        if status is Status.SCHEDULED:
            return off[-1] if off else None  # "It has been rearranged for Monday"
    told_here = next((one for one in near if one.last.start == mention.start and one.last.outlook.status in OFF), None)
    if status in OFF and told_here is not None:
        return told_here  # "put off the round of May 3 after Quito ASKED FOR MORE TIME": why, and not what else is off
    wanted = {Status.PROPOSED} if status is Status.REFUSED else PLANS
    planned = [
        one for one in near if one.last.outlook.status in wanted and not (status in DONE and _last_told(one) in OFF)
    ]
    # "had been due to meet on Friday": what was planned then comes before what is planned now.
    planned.sort(key=lambda thread: any(one.outlook.past and one.outlook.status in wanted for one in thread.mentions))
    if mention.new_when is not None and not planned:
        put_off = [thread for thread in near if thread.last.outlook.status is Status.POSTPONED]
        return put_off[-1] if put_off else None  # "It has been rescheduled for Monday"
    if status is not Status.REFUSED and (undone := _by_nobody(mention, threads, bool(planned))) is not None:
        return undone
    return planned[-1] if planned else None


def _by_nobody(mention: Mention, threads: list[Thread], planned: bool) -> Thread | None:
    """ "The deferral was requested by Peru": the meeting last told to be off, where nobody was said to have called it off."""
    noun = mention.trigger.noun
    if not mention.called_off_by[0] or (planned and (not noun or _asked(mention))):
        return None
    off = (
        thread
        for thread in reversed(threads)
        if thread.last.outlook.status in OFF and not any(one.called_off_by[0] for one in thread.mentions)
    )
    return next(off, None)


def _asked(mention: Mention) -> bool:
    """ "asked for A delay": of what is planned; "THE delay": of what was put off."""
    return mention.trigger.noun and any(one.lower_ in ("a", "an") for one in mention.trigger.token.lefts)


def _sided(mention: Mention, threads: list[Thread]) -> Mention:
    """ "The first round ended in Rome", after the second was named with its sides: the same sides meet."""
    if _they(mention) and threads and mention.start - threads[-1].last.end <= JUST_BEFORE:
        people = tuple(replace(one, basis="paragraph") for one in threads[-1].last.people if one.party)
        return replace(mention, people=people)
    if (whole := _of_the_body(mention, threads)) is not None:
        return replace(mention, people=tuple(replace(one, basis="paragraph") for one in whole.people if one.party))
    if mention.named or not mention.trigger.ordinal or not mention.trigger.noun or mention.parties:
        return mention
    for thread in reversed(threads):
        other = next((one for one in thread.mentions if one.trigger.ordinal and len(one.parties) >= 2), None)
        if other is not None and {other.trigger.kind, mention.trigger.kind} <= FAMILIES[0]:
            return replace(mention, people=tuple(replace(one, basis="paragraph") for one in other.people))
    return mention


def _of_the_body(mention: Mention, threads: list[Thread]) -> Mention | None:
    """ "THE COMMISSION was to have met at the bridge", after its meeting of two sides was told of: the same sides sit on it."""
    body = None if mention.trigger.noun else subject(mention.trigger.token)
    if body is None or mention.named or body.lemma_.lower() not in words().joint_bodies["bodies"] | _WORKING:
        return None
    if not any(one.lower_ in ("the", "that", "this") for one in body.lefts) and body.lower_ != "it":
        return None
    told = (
        one for thread in reversed(threads[-_THREADS:]) for one in thread.mentions if body.lemma_.lower() in one.said
    )
    return next((one for one in told if len(one.parties) >= 2), None)


_WORKING = frozenset({"group", "team", "subcommittee"})


def _where_they_went(mention: Mention, threads: list[Thread]) -> Mention:
    """ "Her plane landed in Lima on Monday. She later saw the premier": what is done on a journey just told of is where, and on a short one
    also when, that was; where its own words tell neither.
    """
    last = threads[-1] if threads else None
    if last is None or mention.trigger.kind != "talks" or mention.place is not None:
        return mention
    whole = next(
        (one for one in reversed(last.mentions) if one.trigger.kind == "visit" and one.place is not None), None
    )
    near = 0 <= mention.start - last.last.end <= JUST_BEFORE
    if whole is None or not near or len(set(mention.parties) & set(whole.parties)) < 2:
        return mention  # "Peru's premier flew to Lima. He had met Chad's in May"
    status = mention.outlook.status
    together = any({status, whole.outlook.status} <= kind for kind in (DONE, PLANS)) and not mention.outlook.past
    if not together or (mention.when is not None and whole.when is not None and not overlap(mention.when, whole.when)):
        return mention
    short = whole.when is not None and 0 < (span_days(whole.when) or 0) <= _SHORT
    return replace(mention, place=whole.place, when=mention.when or (whole.when if short else None))


def _they(mention: Mention) -> bool:
    """ "They agreed to meet again", "The two met": the sides told of just before."""
    if mention.trigger.noun or len(mention.parties) >= 2:
        return False
    who = subject(mention.trigger.token)
    return who is not None and who.lower_ in BOTH


def _stands_alone(mention: Mention) -> bool:
    """Whether the mention names a meeting by itself: two sides, or one side and who, where or when."""
    sides = len(mention.parties)
    if mention.trigger.definite and not mention.named and mention.when is None and not _singled_out(mention):
        return False
    if sides >= 2:
        return True
    if sides == 1 and mention.trigger.kind == "visit":
        return mention.place is not None
    open_slot = any(one.basis == "open" for one in mention.people)
    pointed = mention.when is not None or mention.place is not None or mention.outlook.status in OFF | {Status.REFUSED}
    return sides == 1 and open_slot and pointed


def _singled_out(mention: Mention) -> bool:
    """ "That seventh round was adjourned", "the cancellation of the consultations": told apart by number or place, or called off."""
    return bool(mention.trigger.ordinal or mention.place) or mention.outlook.status in OFF


def _home(mention: Mention, threads: list[Thread]) -> Thread | None:
    best: tuple[float, int, Thread] | None = None
    for number, thread in list(enumerate(threads))[-_THREADS:]:
        score = agreement(mention, thread)
        if score > 0 and (best is None or (score, number) >= best[:2]):
            best = (score, number, thread)
    return best[2] if best else None
