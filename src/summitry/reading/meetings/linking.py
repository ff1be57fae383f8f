"""Which mentions speak of one meeting: threads over the article.

A mention joins the thread that it agrees with best; a bare definite ("the talks") the latest that it does not contradict.
Different ordinals, places, days or levels are different meetings. A mention of what may be joins a thread and never makes one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from summitry.dates import overlap
from summitry.model import PartialDate, Place
from summitry.reading.grammar import child, children, modal, negated, subject
from summitry.reading.meetings.levels import level_of
from summitry.reading.meetings.mention import Mention, Thread
from summitry.reading.meetings.outlook import auxiliaries
from summitry.reading.meetings.pointing import described_anew, former, one_beside
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from spacy.tokens import Token

_CLOSED = frozenset({Status.CANCELLED, Status.POSTPONED})
_PLANNED = frozenset({Status.SCHEDULED, Status.EXPECTED, Status.PROPOSED})
_DONE = frozenset({Status.HELD, Status.UNDER_WAY})
_NEVER_ONE = ({Status.HELD, Status.CANCELLED}, {Status.HELD, Status.REFUSED}, {Status.UNDER_WAY, Status.REFUSED})
_GOING = frozenset({Status.UNDER_WAY, *_PLANNED})
_THREADS = 100  # the newest: more are in no ordinary article
_JUST_BEFORE = 300  # characters: about two sentences
_A_WEEK = 7
_ENDLESS = 1000  # days
_BOTH = frozenset({"they", "two", "both", "pair", "sides", "men"})
_ONE = frozenset({"one", "first"})
_FAMILIES = ({"talks", "round", "summit"}, {"visit", "talks"}, {"call"})


def link(mentions: Iterable[Mention]) -> list[Thread]:
    """The threads of an article, in the order of their first mention; only those with a status."""
    threads: list[Thread] = []
    denied: list[Thread] = []
    for mention in mentions:
        if mention.trigger.bare:
            _call_off(mention, threads)
            continue
        if _tally(mention):
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
        mention = _sided(mention, threads)
        home = _just_told(mention, threads)
        if home is None:
            if len(mention.parties) < 2 and mention.left_out:
                # "the WTO talks": by the side that is named before anybody is filled in
                home = _home(mention, threads) if mention.named else None
                mention = mention if home else replace(mention, people=mention.left_out)
            home = home or _home(mention, threads)
        if home is None and mention.outlook.status is not None and mention.trigger.definite and not _would(mention):
            home = _home(mention, denied)  # "will not go to Oslo. The trip was called off": now it is told of
            if home is not None:
                threads.append(home)
        if home is None and _only_undone(mention):
            continue
        if home is not None:
            home.mentions.append(mention)
        elif mention.outlook.status is not None and _stands_alone(mention):
            threads.append(Thread([mention]))
        elif mention.outlook.status is None and len(mention.parties) >= 2:
            denied.append(Thread([mention]))
    return threads


def _only_undone(mention: Mention) -> bool:
    """ "He did not come to Cairo": tells of a journey only where one was told of before."""
    verb = not mention.trigger.noun and mention.trigger.kind == "visit"
    return verb and mention.outlook.status is Status.CANCELLED and negated(mention.trigger.token)


def _just_told(mention: Mention, threads: list[Thread]) -> Thread | None:
    """ "The meeting", with no side of its own, is the one told of in the sentence or two before it."""
    that = mention.trigger.noun and any(one.lower_ in ("that", "this") for one in mention.trigger.token.lefts)
    if not mention.trigger.definite or (mention.parties and not that) or mention.trigger.ordinal:
        return None
    near = [thread for thread in threads if 0 <= mention.start - thread.last.end <= _JUST_BEFORE]
    return _home(mention, near)


def _would(mention: Mention) -> bool:
    """ "The talks would be held in Dubai": still part of what only may be."""
    verb = mention.outlook.verb
    return verb is not None and modal(verb) == "would"


def _tally(mention: Mention) -> bool:
    """ "have held fifteen rounds since": a count of many is no one meeting."""
    token = mention.trigger.token
    if any(one.lower_ in ("each", "every") for when in children(token.head, "npadvmod") for one in when.children):
        return True  # "buses making the trip each day"
    if any(one.lower_ == "times" and child(one, "nummod") is not None for one in children(token, "npadvmod")):
        return True  # "have met three times"
    if not mention.trigger.noun or not token.tag_.endswith("S") or mention.trigger.definite:
        return False
    return any(one.lower_ in words().counts or (one.dep_ == "nummod" and one.lower_ not in _ONE) for one in token.lefts)


def _call_off(mention: Mention, threads: list[Thread]) -> None:
    """ "It was called off", "but Niger pulled out": the meeting told of last, a plan, just before."""
    if mention.outlook.status is None or not threads:
        return
    near = [
        thread
        for thread in threads
        if 0 <= mention.start - thread.last.end <= _JUST_BEFORE or thread.last.start == mention.start
    ]
    if mention.outlook.status in _DONE | {Status.SCHEDULED}:
        last = max(near, key=lambda thread: thread.last.start, default=None)
        if last is not None and not (last.last.outlook.status in _CLOSED and mention.outlook.status in _DONE):
            last.mentions.append(mention)
            return
    if mention.outlook.status is Status.SCHEDULED:
        off = [thread for thread in near if thread.last.outlook.status is Status.POSTPONED]
        if off:
            off[-1].mentions.append(mention)  # "It has been rearranged for Monday"
        return
    refused = mention.outlook.status is Status.REFUSED
    wanted = {Status.PROPOSED} if refused else _PLANNED
    planned = [thread for thread in near if thread.last.outlook.status in wanted]
    # "had been due to meet on Friday": what was planned then comes before what is planned now.
    planned.sort(key=lambda thread: any(one.outlook.past and one.outlook.status in wanted for one in thread.mentions))
    open_ended = [
        t for t in threads if t.last.outlook.status in _CLOSED and not any(m.called_off_by[0] for m in t.mentions)
    ]
    noun = mention.trigger.noun  # "The deferral was requested by": of what was told to be put off
    if (
        open_ended
        and not refused
        and (noun or not planned)
        and mention.called_off_by[0]
        and not (planned and _asked(mention))
    ):
        open_ended[-1].mentions.append(mention)
    elif planned:
        planned[-1].mentions.append(mention)


def _asked(mention: Mention) -> bool:
    """ "asked for A delay": of what is planned; "THE delay": of what was put off."""
    return mention.trigger.noun and any(one.lower_ in ("a", "an") for one in mention.trigger.token.lefts)


def _sided(mention: Mention, threads: list[Thread]) -> Mention:
    """ "The first round ended in Rome", after the second was named with its sides: the same sides meet."""
    if _they(mention) and threads and mention.start - threads[-1].last.end <= _JUST_BEFORE:
        people = tuple(replace(one, basis="paragraph") for one in threads[-1].last.people if one.party)
        return replace(mention, people=people)
    if mention.named or not mention.trigger.ordinal or not mention.trigger.noun or mention.parties:
        return mention
    for thread in reversed(threads):
        other = next((one for one in thread.mentions if one.trigger.ordinal and len(one.parties) >= 2), None)
        if other is not None and {other.trigger.kind, mention.trigger.kind} <= _FAMILIES[0]:
            return replace(mention, people=tuple(replace(one, basis="paragraph") for one in other.people))
    return mention


def _they(mention: Mention) -> bool:
    """ "They agreed to meet again", "The two met": the sides told of just before."""
    if mention.trigger.noun or len(mention.parties) >= 2:
        return False
    who = subject(mention.trigger.token)
    return who is not None and who.lower_ in _BOTH


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
    pointed = (
        mention.when is not None or mention.place is not None or mention.outlook.status in _CLOSED | {Status.REFUSED}
    )
    return sides == 1 and open_slot and pointed


def _singled_out(mention: Mention) -> bool:
    """ "That seventh round was adjourned", "the cancellation of the consultations": told apart by number or place, or called off."""
    return bool(mention.trigger.ordinal or mention.place) or mention.outlook.status in _CLOSED


def _home(mention: Mention, threads: list[Thread]) -> Thread | None:
    best: tuple[float, int, Thread] | None = None
    for number, thread in list(enumerate(threads))[-_THREADS:]:
        score = _agreement(mention, thread)
        if score > 0 and (best is None or (score, number) >= best[:2]):
            best = (score, number, thread)
    return best[2] if best else None


def _agreement(mention: Mention, thread: Thread) -> float:
    """How well a mention fits a thread; 0 or less: it does not."""
    told_of = thread.looked_at
    if any(contradiction(mention, other) for other in told_of):
        return 0.0
    sides = set(mention.parties)
    theirs = {party for other in told_of for party in other.parties}
    named = {p.actor for p in mention.people if p.actor and p.actor != p.party}
    people = {p.actor for other in told_of for p in other.people if p.actor and p.actor != p.party}
    score = float(len(sides & theirs)) + 1.5 * len(named & people)
    score += (
        2.0 if mention.trigger.ordinal and any(mention.trigger.ordinal == o.trigger.ordinal for o in told_of) else 0.0
    )
    same_place = mention.place is not None and any(_near(mention.place, o.place) for o in told_of if o.place)
    same_day = any(_same_day(mention, o) for o in told_of)
    anchored = bool(named & people) or same_day or same_place or mention.start == thread.last.start
    score += float(same_place) + float(same_day)
    score += 0.5 if any(mention.trigger.kind == other.trigger.kind for other in told_of) else 0.0
    score -= 1.0 if _ahead(mention) and thread.last.outlook.status in _DONE else 0.0
    score += 1.0 if mention.outlook.status in _CLOSED and thread.last.outlook.status in _CLOSED else 0.0
    kinds = {other.trigger.kind for other in told_of}
    other_kind = mention.trigger.kind not in kinds and "visit" in kinds | {mention.trigger.kind}
    if not mention.trigger.definite and other_kind and not anchored:
        return 0.0  # "talks with the military", after a visit was told of: one of its own
    if mention.outlook.status is not None and not anchored and described_anew(mention, told_of):
        return 0.0
    if mention.outlook.status is None and not mention.trigger.noun and not anchored:
        return 0.0
    if mention.trigger.definite or mention.outlook.status is None:
        # Points back: needs no side of its own, and the nearer thread is the likelier.
        return score + 1.0
    told = {other.outlook.status for other in told_of if other.outlook.status is not None}
    if _was_to_be(mention, thread):
        return score + 1.0
    if told and not anchored and not any(_one_class(mention.outlook.status, status) for status in told):
        return 0.0  # told anew, with another fate: the same sides alone do not make it the same meeting
    needed = 2.0 if len(sides) >= 2 else 1.5
    return score if score >= needed else 0.0


def _same_day(a: Mention, b: Mention) -> bool:
    """ "On Friday" and "on 3 May"; not "on Friday" and "before the end of the year", which any meeting may be."""
    if a.when is None or b.when is None or not overlap(a.when, b.when):
        return False
    lengths = sorted(_days(one) for one in (a.when, b.when))
    return lengths[1] <= max(_A_WEEK, 2 * lengths[0])


def _days(when: PartialDate) -> int:
    return (when.latest - when.earliest).days if when.earliest and when.latest else _ENDLESS


def _was_to_be(mention: Mention, thread: Thread) -> bool:
    """ "Kenya cancelled the visit. Its minister WAS TO HAVE BEEN in Lima on Friday": the plan that was just called off."""
    near = 0 < mention.start - thread.last.end <= _JUST_BEFORE
    token = mention.outlook.verb or mention.trigger.token
    past = mention.outlook.past or {"to", "have"} <= auxiliaries(token)
    planned = past and mention.outlook.status in _PLANNED
    return near and planned and len(thread.mentions) == 1 and thread.last.outlook.status in _CLOSED


def _one_class(a: Status | None, b: Status) -> bool:
    """Whether two statuses are of one kind: taken place, still to come, or called off."""
    return any(a in group and b in group for group in (_DONE, _PLANNED, _CLOSED | {Status.REFUSED}))


def _ahead(mention: Mention) -> bool:
    return mention.outlook.status in (Status.EXPECTED, Status.PROPOSED, Status.SCHEDULED) and not mention.outlook.past


def contradiction(a: Mention, b: Mention) -> bool:
    """Whether two mentions cannot speak of one meeting."""
    if not any({a.trigger.kind, b.trigger.kind} <= family for family in _FAMILIES):
        return True
    fates = {a.outlook.status, b.outlook.status}
    if {a.trigger.kind, b.trigger.kind} == {"visit", "talks"} and fates & _DONE and fates & _CLOSED:
        return True
    if a.trigger.ordinal and b.trigger.ordinal and a.trigger.ordinal != b.trigger.ordinal:
        return True
    if a.parties and b.parties and len(set(a.parties) & set(b.parties)) < min(2, len(a.parties), len(b.parties)):
        return True
    if _days_apart(a, b) or (a.place and b.place and not _near(a.place, b.place) and _far(a.place, b.place)):
        return True
    if {level_of(a), level_of(b)} in ({"leader", "minister"}, {"leader", "working"}):
        return True
    if {a.outlook.status, b.outlook.status} == {Status.HELD, Status.POSTPONED} and not (
        a.outlook.past or b.outlook.past
    ):
        return a.start != b.start and a.voice == b.voice
    if _partner_apart(a, b) or _partner_apart(b, a):
        return True
    both = a.trigger.noun and b.trigger.noun and not (a.trigger.definite or b.trigger.definite)
    if {a.outlook.status, b.outlook.status} in _NEVER_ONE and (a.start != b.start or both) and _of_one_voice(a, b):
        return True  # what was held was not called off
    pointed = a.trigger.definite or b.trigger.definite or a.start == b.start
    if Status.REFUSED in fates and fates & _CLOSED and not pointed:
        return True  # a proposal that was turned down, and talks that were broken off or put off
    if a.start == b.start and _two_days(a, b):
        return True
    if former(a) != former(b) and not (a.when and b.when and overlap(a.when, b.when)) and fates & _GOING:
        return True
    return _people_apart(a, b) or _plan_after_past(a, b) or _side_by_side(a, b) or _told_anew(a, b)


def _a(mention: Mention) -> bool:
    """Whether a noun stands with "a" or "another": told of for the first time."""
    return mention.trigger.noun and any(one.lower_ in ("a", "an", "another") for one in mention.trigger.token.lefts)


def _told_anew(a: Mention, b: Mention) -> bool:
    """ "They met at a hotel. ... a meeting that was postponed": an indefinite noun later in the text, with another status, is new.

    So is a plan told after a calling off, where nothing points back and no day is shared.
    """
    first, second = (a, b) if a.start <= b.start else (b, a)
    if first.start == second.start or not _introduced(second) or first.outlook.status is None:
        return False
    if first.when and second.when and overlap(first.when, second.when):
        return False
    status = second.outlook.status
    if (
        _a(second)
        and (second.when or second.place)
        and not (first.place and second.place and _near(first.place, second.place))
    ):
        return True  # "A session fixed for Feb. 3 had also been called off"
    if first.outlook.status is Status.HELD and status is Status.POSTPONED:
        return second.trigger.noun
    ahead = status in (Status.EXPECTED, Status.PROPOSED) and not second.outlook.past
    return first.outlook.status is Status.CANCELLED and ahead


def _of_one_voice(a: Mention, b: Mention) -> bool:
    """Two voices may differ on one meeting, but not where each tells of another kind of meeting or another day."""
    if a.voice == b.voice:
        return True
    apart = bool(a.when and b.when and not overlap(a.when, b.when))
    return apart or {a.trigger.kind, b.trigger.kind} == {"visit", "talks"}


def _partner_apart(a: Mention, b: Mention) -> bool:
    """ "the meeting with the Unitary Platform": with somebody who is not in the other, known or not."""
    if not a.trigger.noun or len(b.parties) < 2:
        return False
    for prep in children(a.trigger.token, "prep"):
        whom = child(prep, "pobj")
        if prep.lower_ != "with" or whom is None or whom.pos_ != "PROPN":
            continue
        return len(a.parties) < 2 and all(one.lower_ != whom.lower_ for one in b.trigger.token.sent)
    return False


def _side_by_side(a: Mention, b: Mention) -> bool:
    """ "The talks followed a visit": subject and object of one verb are two."""
    x, y = a.trigger.token, b.trigger.token
    if a.start == b.start and a.trigger.noun and b.trigger.noun and (_within(x, y) or _within(y, x)):
        return True
    if a.start == b.start and a.trigger.noun and b.trigger.noun and one_beside(x, y):
        return True
    return a.trigger.noun and b.trigger.noun and a.start == b.start and x.head.i == y.head.i and x.dep_ != y.dep_


def _within(inner: Token, outer: Token) -> bool:
    """ "discussions on what was decided at their meeting in May": one inside the clause of the other."""
    between: list[Token] = []
    for one in inner.ancestors:
        if one.i == outer.i:
            return any(two.pos_ in ("VERB", "AUX") for two in between)
        between.append(one)
    return False


def _people_apart(a: Mention, b: Mention) -> bool:
    """Named people of one side who are not the same: another meeting, unless one mention is definite and closed as the other."""
    for party in set(a.parties) & set(b.parties):
        x = {p.actor for p in a.people if p.party == party and p.actor and p.actor != party}
        y = {p.actor for p in b.people if p.party == party and p.actor and p.actor != party}
        if x and y and not x & y:
            closed = a.outlook.status in _CLOSED and b.outlook.status in _CLOSED
            if not (closed and (a.trigger.definite or b.trigger.definite)):
                return True
    return False


def _plan_after_past(a: Mention, b: Mention) -> bool:
    """A meeting that was held and one that is planned with no day in common are two."""
    statuses = {a.outlook.status, b.outlook.status}
    held = statuses & _DONE
    planned = statuses & {Status.EXPECTED, Status.PROPOSED, Status.SCHEDULED}
    if not held or not planned:
        return False
    later = b if b.outlook.status in planned else a
    points_back = later.trigger.definite and a.trigger.kind == b.trigger.kind
    return not later.outlook.past and not points_back and not (a.when and b.when and overlap(a.when, b.when))


def _days_apart(a: Mention, b: Mention) -> bool:
    if a.when is None or b.when is None or not a.when.earliest or not b.when.earliest:
        return False
    statuses = {a.outlook.status, b.outlook.status}
    # What was called off on one day and what was held on another are two meetings; "a trip" cancelled in August is another one, too.
    moved = bool(statuses & (_CLOSED | {None, Status.UNDER_WAY})) and not (
        statuses & _CLOSED and Status.HELD in statuses
    )
    first, then = sorted((a, b), key=lambda one: one.outlook.status is Status.UNDER_WAY)
    if statuses == {Status.HELD, Status.UNDER_WAY} and _ends_before(first.when, then.when):
        return True  # "The delegations sat on Friday; on Wednesday they had exchanged lists": what goes on did not end before
    introduced = _introduced(a) and _introduced(b) and a.start != b.start
    return not overlap(a.when, b.when) and (not moved or introduced)


def _ends_before(a: PartialDate | None, b: PartialDate | None) -> bool:
    return bool(a and b and a.latest and b.earliest and a.latest < b.earliest)


def _two_days(a: Mention, b: Mention) -> bool:
    """ "The talks will go on ON TUESDAY though THIS WEEK'S conversation did not take place": two nouns, each with its day."""
    if not (a.trigger.noun and b.trigger.noun and a.when and b.when) or overlap(a.when, b.when):
        return False
    statuses = {a.outlook.status, b.outlook.status}
    return None not in statuses and Status.POSTPONED not in statuses and len(statuses) == 2


def _introduced(mention: Mention) -> bool:
    """ "A meeting", "met": told as something new, not pointed back to."""
    return not mention.trigger.definite and not mention.trigger.bare


def _near(a: Place, b: Place) -> bool:
    if a.city and b.city:
        return a.city == b.city
    return bool(a.state and a.state == b.state) or bool(a.venue and a.venue == b.venue)


def _far(a: Place, b: Place) -> bool:
    return bool(a.city and b.city and a.city != b.city) or bool(a.state and b.state and a.state != b.state)
