"""When two mentions cannot speak of one meeting: other sides, days, places, levels or people, or fates that exclude each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.dates import overlap, span_days
from summitry.model import PartialDate, Place
from summitry.reading.grammar import child, children, governed, subject
from summitry.reading.meetings.levels import level_of
from summitry.reading.meetings.mention import Mention
from summitry.reading.meetings.outlook import CLOSED, DONE, OFF, PLANS, of_one_class
from summitry.reading.meetings.pointing import former, one_beside
from summitry.reading.meetings.words import words
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

FAMILIES = ({"talks", "round", "summit"}, {"visit", "talks"}, {"call"})
_GOING = frozenset({Status.UNDER_WAY, *PLANS})
_NEVER_ONE = ({Status.HELD, Status.CANCELLED}, {Status.HELD, Status.REFUSED}, {Status.UNDER_WAY, Status.REFUSED})


def one_kind(a: Mention, b: Mention) -> bool:
    """Whether the words of two mentions can name one meeting: a visit and talks, a round and talks; a call only a call."""
    return any({a.trigger.kind, b.trigger.kind} <= family for family in FAMILIES)


def contradiction(a: Mention, b: Mention) -> bool:
    """Whether two mentions cannot speak of one meeting."""
    if not one_kind(a, b):
        return True
    fates = {a.outlook.status, b.outlook.status}
    if {a.trigger.kind, b.trigger.kind} == {"visit", "talks"} and fates & DONE and fates & CLOSED:
        return True  # "flew to the camp on Tuesday but was told that the rebels would not receive her"
    if a.trigger.ordinal and b.trigger.ordinal and a.trigger.ordinal != b.trigger.ordinal:
        return True
    if a.parties and b.parties and len(set(a.parties) & set(b.parties)) < min(2, len(a.parties), len(b.parties)):
        return True
    if _days_apart(a, b) or (a.place and b.place and not near(a.place, b.place) and _far(a.place, b.place)):
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
    first, then = (a, b) if a.start <= b.start else (b, a)
    elsewhere = not then.trigger.definite and then.place is not None and first.place is None
    pointed = ((a.trigger.definite or b.trigger.definite) and not elsewhere) or a.start == b.start
    if Status.REFUSED in fates and fates & OFF and not pointed:
        return True  # a proposal that was turned down, and talks that were broken off or put off
    if a.start == b.start and _two_days(a, b):
        return True
    if former(a) != former(b) and not (a.when and b.when and overlap(a.when, b.when)) and fates & _GOING:
        return True
    return (
        _people_apart(a, b)
        or _travellers_apart(a, b)
        or _plan_after_past(a, b)
        or _side_by_side(a, b)
        or _told_anew(a, b)
        or _other_people(a, b)
        or _with_a_third(a, b)
        or _before_it(a, b)
        or _later_that_day(a, b)
        or _on_the_side(a, b)
        or _with_somebody(a, b)
        or _of_many(a, b)
    )


def _of_many(a: Mention, b: Mention) -> bool:
    """ "The two envoys met on Monday. The talks AMONG SIX NATIONS were to have resumed in May": a round of many, and the meeting of two."""
    few, many = sorted((a, b), key=lambda one: len(one.named))
    two = len(few.named) == 2 or len([one for one in few.people if one.basis == "named"]) == 2
    return two and len(many.named - few.named) >= _MANY and few.start != many.start


_MANY = 4  # sides more


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
    if first.when and second.when and _one_time(first.when, second.when):
        return False
    status = second.outlook.status
    if first.when and second.when and _a(second) and any(one.lower_ in _OTHER for one in second.trigger.token.lefts):
        return True  # "A SECOND joint commission meets in a week", "ANOTHER round on May 3"
    if (
        _a(second)
        and (second.when or second.place)
        and not (first.place and second.place and near(first.place, second.place))
    ):
        return True  # "A session fixed for Feb. 3 had also been called off"
    if first.outlook.status is Status.HELD and status is Status.POSTPONED:
        return second.trigger.noun
    ahead = status in (Status.EXPECTED, Status.PROPOSED) and not second.outlook.past
    return first.outlook.status is Status.CANCELLED and ahead


def _one_time(a: PartialDate, b: PartialDate) -> bool:
    """Whether two windows share half of the shorter: "in September" and "next week", which ends on the first, share a day by chance."""
    if not overlap(a, b):
        return False
    if a.earliest is None or a.latest is None or b.earliest is None or b.latest is None:
        return True
    first, last = max(a.earliest, b.earliest), min(a.latest, b.latest)
    return 2 * ((last - first).days + 1) >= min(span_days(a) or 1, span_days(b) or 1)


def _later_that_day(a: Mention, b: Mention) -> bool:
    """ "met on Wednesday. They met AGAIN IN THE EVENING", "held A SECOND ROUND LATER in the day": after what was held, another one, unless
    the first was told to be that number.
    """
    first, second = (a, b) if a.start <= b.start else (b, a)
    if first.start == second.start or not {first.outlook.status, second.outlook.status} <= DONE:
        return False
    if _a(first) and _next(first) and former(second):
        return True  # "held A SECOND ROUND. THE LAST ROUND was in May"
    if second.outlook.past or not _introduced(second):
        return False
    if second.trigger.noun:
        return _a(second) and _next(second) and not _next(first)
    return any(one.lower_ == "again" for one in children(second.trigger.token, "advmod"))


def _next(mention: Mention) -> bool:
    return any(one.lower_ in _NEXT for one in mention.trigger.token.lefts)


_NEXT = frozenset({"second", "third", "fourth", "another", "further"})


def _on_the_side(a: Mention, b: Mention) -> bool:
    """ "The three ministers meet on Friday. The Chilean WILL ALSO MEET his colleague ON THE SIDELINES": two of three or more, beside the
    meeting of all.
    """
    first, second = (a, b) if a.start <= b.start else (b, a)
    if first.start == second.start or not _introduced(second):
        return False
    fewer = 2 == len(second.named) < len(first.named) and second.named < first.named
    beside = {one.lower_ for one in second.trigger.token.subtree} & words().severally["beside_it"]
    return fewer and bool(beside)


def _with_somebody(a: Mention, b: Mention) -> bool:
    """ "The next round was put off. The envoy is due TO SEE THE JAILED Rui Sousa": somebody of no side is met, which no round is."""
    first, second = (a, b) if a.start <= b.start else (b, a)
    if first.start == second.start or second.trigger.noun or first.trigger.kind not in ("round", "summit"):
        return False
    return any(one.basis == "named" and one.name and one.party is None for one in second.people)


_OTHER = frozenset({"second", "third", "another", "separate", "further"})


def _other_people(a: Mention, b: Mention) -> bool:
    """ "asked that the ministers meet ... A meeting of fish TRADERS was put off": people of another trade, told of for the first time."""
    first, second = (a, b) if a.start <= b.start else (b, a)
    if first.start == second.start or not _a(second):
        return False
    before, now = _who_sits(first.trigger.token), _who_sits(second.trigger.token)
    return bool(before and now) and not before & now and not (before | now) & words().anybody


def _who_sits(token: Token) -> set[str]:
    """Of what trade they are who meet: the plural nouns behind a meeting's "of", "between", "with", or a verb's subject."""
    who = subject(token) if token.pos_ == "VERB" else None
    told = [who] if who is not None else list(governed(token, "of", "between", "with"))
    return {one.lemma_.lower() for head in told for one in (head, *head.conjuncts) if one.tag_ == "NNS"}


def _with_a_third(a: Mention, b: Mention) -> bool:
    """ "The armies' commanders were to meet. ... A BRAZILIAN ENVOY will arrive for talks WITH BOTH SIDES": a third party sees the two that
    were said to meet each other.
    """
    first, second = (a, b) if a.start <= b.start else (b, a)
    if first.start == second.start or not _introduced(first) or not _introduced(second):
        return False
    if len(first.parties) != 2 or not len(second.named) > 2 > len(second.named - set(first.parties)):
        return False
    whom = governed(second.trigger.token, "with")
    return any(one.lower_ == "both" or any(two.lower_ in _BOTH for two in one.lefts) for one in whom)


def _before_it(a: Mention, b: Mention) -> bool:
    """ "will travel to Minsk next week, four days AFTER Belarus put off A MEETING of energy ministers": what went before another meeting,
    and ended otherwise, is another one.
    """
    first, second = (a, b) if a.trigger.token.i < b.trigger.token.i else (b, a)
    pointed = second.trigger.definite or second.trigger.bare or not second.trigger.noun
    if first.start != second.start or pointed or None in (first.outlook.status, second.outlook.status):
        return False
    if of_one_class(first.outlook.status, second.outlook.status):
        return False
    token = first.trigger.token
    over_first = {token.i, *(one.i for one in token.ancestors)}
    for one in second.trigger.token.ancestors:
        if one.i in over_first:
            return False
        if one.lower_ == "since" and one.dep_ == "prep":
            return True  # "their first talks SINCE A MEETING in Bern"
        mark = [*children(one, "mark"), *([one.head] if one.dep_ == "pcomp" else [])]
        if any(two.lower_ in _THEN for two in mark):
            return True
    return False


_BOTH = frozenset({"both", "two", "each"})
_THEN = frozenset({"after", "since", "following"})


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
            closed = a.outlook.status in OFF and b.outlook.status in OFF
            if not (closed and (a.trigger.definite or b.trigger.definite)):
                return True
    return False


def _travellers_apart(a: Mention, b: Mention) -> bool:
    """ "The trade minister had offered to travel there. The PREMIER'S stopover was taken off": journeys of two people."""
    if {a.trigger.kind, b.trigger.kind} != {"visit"} or a.start == b.start:
        return False
    if _of_other_trades(a, b):
        return True
    x, y = ({p.actor for p in one.people if p.actor and p.actor != p.party} for one in (a, b))
    owned = any(one.dep_ == "poss" and one.pos_ == "PROPN" for m in (a, b) for one in m.trigger.token.lefts)
    return owned and bool(x and y) and not x & y


def _of_other_trades(a: Mention, b: Mention) -> bool:
    """ "its MINISTER'S trip to Lima ... A tour of the dairies by INSPECTORS": told of for the first time, by people of another trade."""
    second = b if a.start <= b.start else a
    x, y = _who_travels(a.trigger.token), _who_travels(b.trigger.token)
    return _a(second) and bool(x and y) and not x & y and not (x | y) & words().anybody


def _who_travels(token: Token) -> set[str]:
    """What they are who go: "a trip BY INSPECTORS", "her MINISTER'S visit"."""
    if token.pos_ == "VERB":
        who = subject(token)
        return {who.lemma_.lower()} if who is not None and who.pos_ == "NOUN" else set()
    return {one.lemma_.lower() for one in (*governed(token, "by"), *children(token, "poss")) if one.pos_ == "NOUN"}


def _plan_after_past(a: Mention, b: Mention) -> bool:
    """A meeting that was held and one that is planned with no day in common are two."""
    statuses = {a.outlook.status, b.outlook.status}
    held = statuses & DONE
    planned = statuses & PLANS
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
    moved = bool(statuses & (OFF | {None, Status.UNDER_WAY})) and not (statuses & OFF and Status.HELD in statuses)
    first, then = sorted((a, b), key=lambda one: one.outlook.status is Status.UNDER_WAY)
    if statuses == {Status.HELD, Status.UNDER_WAY} and _ends_before(first.when, then.when):
        return True  # "The delegations sat on Friday; on Wednesday they had exchanged lists": what goes on did not end before
    introduced = _introduced(a) and _introduced(b) and a.start != b.start
    return not overlap(a.when, b.when) and (not moved or introduced)


def _ends_before(a: PartialDate | None, b: PartialDate | None) -> bool:
    return bool(a and b and a.latest and b.earliest and a.latest < b.earliest)


def _two_days(a: Mention, b: Mention) -> bool:
    """ "The talks go on ON TUESDAY though THIS WEEK'S call did not take place": two nouns of one sentence, each with its day."""
    if not (a.trigger.noun and b.trigger.noun and a.when and b.when) or overlap(a.when, b.when):
        return False
    statuses = {a.outlook.status, b.outlook.status}
    return None not in statuses and Status.POSTPONED not in statuses and len(statuses) == 2


def _introduced(mention: Mention) -> bool:
    """ "A meeting", "met": told as something new, not pointed back to."""
    return not mention.trigger.definite and not mention.trigger.bare


def near(a: Place, b: Place) -> bool:
    """Whether two places are one, as far as they are told."""
    if a.city and b.city:
        return a.city == b.city
    return bool(a.state and a.state == b.state) or bool(a.venue and a.venue == b.venue)


def _far(a: Place, b: Place) -> bool:
    return bool(a.city and b.city and a.city != b.city) or bool(a.state and b.state and a.state != b.state)
