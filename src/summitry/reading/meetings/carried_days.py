"""The day of what was done beside a meeting that has one: "met the premier on Tuesday. He WAS ALSO RECEIVED by the king"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from summitry.dates import span_days
from summitry.model import PartialDate, Place, TimeExpression
from summitry.reading.meetings.mention import Mention, Thread
from summitry.reading.meetings.outlook import DONE, auxiliaries
from summitry.reading.meetings.part_days import part_of_the_day
from summitry.status import Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_NEXT = 350  # characters: the next sentence or the one after it
_FEW = 4  # days: what took longer dates nothing beside it
_OF_NOW = 10  # days before the news: what is older is told of by itself
# "He saw the king SHORTLY AFTER HIS ARRIVAL": on the day that he came.
_ARRIVED = re.compile(r"\b(?:on|upon|after|following|of) (?:(?:his|her|their|its) )?(?:arrival|arriving|landing)\b")
_BEFORE_THAT = frozenset(
    {"last", "earlier", "previous", "previously", "since", "ago", "recent", "recently", "lately", "before", "once", "twice", "past"}
)  # fmt: skip


def with_days(threads: Iterable[Thread], times: tuple[TimeExpression, ...], news: date | None) -> list[Thread]:
    """The threads, those without a day with that whose part they name, and what was held with that of what stands beside it."""
    found = [_by_its_part(one, times, news) for one in threads]
    if news is None:
        return found
    dated = [(one, when) for each in found if (when := _day_of(each, news)) is not None for one in each.mentions]
    order = sorted(range(len(found)), key=lambda at: found[at].mentions[0].start)
    for at in order:
        thread = found[at]
        for number, one in enumerate(thread.mentions if _undated(thread) else ()):
            last, when = _beside(one, dated, news) or (None, None)
            if last is not None and when is not None:
                new = replace(one, when=when, place=one.place or _same_town(one, last))
                found[at] = Thread([*thread.mentions[:number], new, *thread.mentions[number + 1 :]])
                dated.append((new, when))
                break
    return found


def _by_its_part(thread: Thread, times: tuple[TimeExpression, ...], news: date | None) -> Thread:
    """ "LATER IN THE DAY he saw the king": the thread with that day, where it has none. Of one side alone ("In the afternoon the council
    met") the day would make more than is told."""
    if any(one.when is not None for one in thread.mentions):
        return thread
    for number, one in enumerate(thread.mentions):
        token = one.trigger.token
        aside = (
            token.tag_ == "VBG" and token.dep_ == "advcl"
        )  # "Meeting in groups in the morning, the delegates agreed"
        alone = aside or (len(one.named) == 1 and one.trigger.kind == "talks")
        sentence = token.sent
        when = None if alone else part_of_the_day(one.trigger, one.outlook, sentence, times, news)
        if when is not None:
            return Thread([*thread.mentions[:number], replace(one, when=when), *thread.mentions[number + 1 :]])
    return thread


def _undated(thread: Thread) -> bool:
    """Whether it tells of something held, and no day."""
    told = [one for one in thread.mentions if one.outlook.status is not None]
    plain = all(one.outlook.status is Status.HELD and not one.outlook.past for one in told)
    return bool(told) and plain and all(one.when is None for one in thread.mentions)


def _same_town(mention: Mention, last: Mention) -> Place | None:
    """ "was received in Khartoum by the president. He ALSO MET his colleague": where that was, of those at home there."""
    there = last.place.state if last.place is not None else None
    own = there is not None and there in mention.parties and mention.trigger.kind != "call"
    return last.place if own else None


def _beside(
    mention: Mention, dated: list[tuple[Mention, PartialDate]], news: date
) -> tuple[Mention, PartialDate | None] | None:
    """What was told just before, of somebody who is here too, and its day."""
    if not _plainly_done(mention) or any(one.lower_ in _BEFORE_THAT for one in mention.trigger.token.sent):
        return None
    near = [
        (one, when)
        for one, when in dated
        if _same_people(one, mention) and (0 <= mention.start - one.end <= _NEXT or one.start == mention.start)
    ]
    if not near:
        return None
    if _ARRIVED.search(mention.trigger.token.sent.text):
        near = [pair for pair in near if pair[0].trigger.kind == "visit"] or near
    last, when = max(near, key=lambda pair: (pair[0].start, pair[0].trigger.kind != "visit"))
    return last, _its_day(last, last.when if _dates(last, news) and last.when is not None else when, news)


def _day_of(thread: Thread, news: date) -> PartialDate | None:
    """Its day, where that is the day of the news or one of those before it."""
    when = next((one.when for one in thread.mentions if _dates(one, news)), None)
    return when if all(one.outlook.status in DONE for one in thread.mentions if one.outlook.status) else None


def _dates(mention: Mention, news: date) -> bool:
    """Whether its day is that of the news or of the days before it."""
    when = mention.when
    if when is None or when.earliest is None or when.latest is None or mention.outlook.past:
        return False
    if mention.outlook.status not in DONE or mention.trigger.kind == "call":
        return False
    short = (span_days(when) or 0) <= _FEW
    return short and when.earliest <= news and (news - when.latest).days <= _OF_NOW


def _its_day(mention: Mention, when: PartialDate, news: date) -> PartialDate | None:
    """The day of a meeting; what is done on a journey is done between the arrival and the news."""
    if when.earliest is None or when.latest is None:
        return None
    if mention.trigger.kind != "visit" or when.latest >= news:
        return replace(when, text="")
    last = min(news, when.latest + timedelta(days=_FEW - 1))
    return PartialDate(f"[{when.earliest}..{last}]", when.earliest, last, "range", "", "")


def _same_people(one: Mention, mention: Mention) -> bool:
    """Somebody of the one is there at the other."""
    there = {each.actor for each in one.people if each.actor and each.actor != each.party}
    return any(each.actor in there for each in mention.people if each.actor)


def _plainly_done(mention: Mention) -> bool:
    """ "met", "was received"; not "had met", "has met", "meeting him is"."""
    token = mention.trigger.token
    verb = mention.outlook.verb or (token if token.pos_ == "VERB" else _right_after(token))
    if verb is None or auxiliaries(verb) & {"has", "have", "had", "'s", "'ve", "'d"}:
        return False
    if verb.dep_ in ("relcl", "acl", "advcl", "ccomp"):
        return False
    return verb.tag_ == "VBD" or (verb.tag_ == "VBN" and bool(auxiliaries(verb) & {"was", "were"}))


def _right_after(token: Token) -> Token | None:
    """ "LEFT for home after talks with": what was done right after a meeting."""
    after = token.dep_ == "pobj" and token.head.lower_ in ("after", "following") and token.head.dep_ == "prep"
    return token.head.head if after and token.head.head.pos_ == "VERB" else None
