"""From a thread of mentions to the report: the status in which the article leaves the meeting, and how it came to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from summitry.dates import overlap, span_days
from summitry.model import Account, Article, Evidence, HistoryStep, MeetingReport, PartialDate, Participant, Place
from summitry.model.evidence import evidence_at
from summitry.reading.grammar import negated
from summitry.reading.meetings.answers import answered
from summitry.reading.meetings.chain import governor
from summitry.reading.meetings.levels import level_among, level_of
from summitry.reading.meetings.mention import Mention, Thread
from summitry.reading.meetings.outlook import CLOSED, PLANS, asks_for_time, lookup
from summitry.reading.meetings.tense import past_perfect
from summitry.reading.meetings.unmet import unmet
from summitry.reading.meetings.whereabouts import remote
from summitry.reading.meetings.words import words
from summitry.reading.who import Register
from summitry.status import TABLE, Outcome, Status

if TYPE_CHECKING:
    from summitry.reading.tree import Token

_LEAD = 2  # paragraphs
_FRESH = 7  # days: what one side's own press tells of the last week, without a place, was where the press is
_OVER_BY_THEN = 10  # days after the only day that is told of its beginning
_REVIVING = frozenset({"revive", "reinstate", "reschedule", "resurrect", "resume"})
_EARLIER = frozenset(
    {"had", "last", "earlier", "previous", "since", "ago", "previously", "recent", "recently", "lately"}
)
_NTH = frozenset({"second", "third", "fourth", "fifth", "sixth", "seventh"})
_KINDS = ("summit", "round", "talks", "call", "visit")


def make_report(
    article: Article,
    number: int,
    thread: Thread,
    register: Register,
    home: Place | None,
    weighed: Status | None = None,
) -> MeetingReport:
    """The report of one thread; ``home`` is where the reporter is; ``weighed`` the status where its signs were weighed."""
    told = [mention for mention in thread.mentions if mention.outlook.status is not None]
    own = [mention for mention in told if not mention.outlook.past or mention.outlook.status in CLOSED] or told
    final = weighed or unmet(thread, answered(thread, _final(own)), article.news_day)
    if weighed is None and final is Status.UNDER_WAY and _long_ago(article, thread, told):
        final = Status.HELD
    people = _people(thread)
    agreeing = [mention for mention in told if mention.outlook.status is final]
    closing = next((m for m in agreeing if m.called_off_by[0]), None) if final in CLOSED else None
    if closing is None and final in CLOSED:  # "was put off", and "Peru pulled out"
        closing = next((m for m in told if m.called_off_by[0] and m.outlook.status in CLOSED), None)
    voice = agreeing[0].voice if agreeing and final in (Status.EXPECTED, Status.PROPOSED, Status.SCHEDULED) else None
    far = all(mention.trigger.kind == "call" or remote(mention.trigger.token) for mention in thread.mentions)
    kinds = {mention.trigger.kind for mention in thread.mentions}
    when = _when(thread, agreeing, told) or _today(article, final) or _of_the_news(article, final, agreeing)
    return MeetingReport(
        id=f"m{number}",
        kind=next(kind for kind in _KINDS if kind in kinds),
        level=_level(thread, people, register),
        participants=people,
        parties=tuple(dict.fromkeys(p.party for p in people if p.party)),
        status=final,
        evidence=_evidence(article, thread.mentions),
        place=_place(thread, home) or (None if far else _at_home(article, home, final, when, people)),
        when=when,
        ordinal=next((m.trigger.ordinal for m in thread.mentions if m.trigger.ordinal), None),
        agenda=next((m.agenda for m in thread.mentions if m.agenda), None),
        outcome=_outcome(told) if final is Status.HELD else None,
        history=tuple(_history(article, told, final)),
        called_off_by=closing.called_off_by[0] if closing else None,
        called_off_by_person=next((m.called_off_by[1] for m in agreeing if m.called_off_by[1]), None)
        if closing
        else None,
        reason=next((m.reason for m in agreeing if m.reason), None) if final in CLOSED else None,
        accounts=_accounts(article, told),
        according_to=voice or _subject_voice(agreeing, final, register),
    )


def _final(own: list[Mention]) -> Status:
    """The last word on it: what was held or called off outweighs a plan; among those, the later in the text where it revives."""
    firm = {mention.outlook.status for mention in own if not _in_passing(mention)}
    if firm & (CLOSED | {Status.SCHEDULED}):
        own = [mention for mention in own if not _in_passing(mention)]
    if own[-1].outlook.status is Status.UNDER_WAY and _resumes(own[-1]):
        return Status.UNDER_WAY
    if firm & CLOSED:
        own = [mention for mention in own if not _adjourned(mention)] or own
    if own[0].outlook.status is Status.SCHEDULED and _put_off_before(own):
        return Status.SCHEDULED
    statuses = [_told(mention) for mention in own if mention.outlook.status is not None]
    best = max(statuses, key=lambda status: TABLE[status].rank)
    if best is Status.POSTPONED and _asked_for_time_to_answer(own):
        return Status.PROPOSED
    if best is Status.CANCELLED and Status.POSTPONED in statuses and _moved_on(own):
        return Status.POSTPONED
    if best is Status.CANCELLED and _only_asked_for(own):
        return Status.REFUSED
    if best is Status.CANCELLED and _on_another_day(own):
        return Status.POSTPONED
    if best in CLOSED and Status.SCHEDULED in statuses:
        # "called off, then revived": only words of reviving, after the calling off, take it back.
        last_off = max(i for i, status in enumerate(statuses) if status in CLOSED)
        if all(_before_that(m) for m in own if m.outlook.status in CLOSED):
            last_off = -1  # "will meet on Friday after all. It HAD BEEN called off"
        revived = [m for i, m in enumerate(own) if i > last_off and m.outlook.verb is not None and _revives(m)]
        if revived:
            return Status.SCHEDULED
    return best


def _told(mention: Mention) -> Status:
    """What a mention tells; "haggled for a second day", "a third day of discussions" go on, where nothing says that they ended."""
    status = mention.outlook.status
    verb = mention.outlook.verb
    ended = verb is not None and lookup(verb) is Status.HELD and verb.lemma_.lower() not in ("hold", "attend")
    near = (mention.trigger.token, *(one.head for one in (mention.trigger.token,) if one.dep_ == "pobj"))
    if status is Status.HELD and not ended and any(_another_day(one) for one in near):
        return Status.UNDER_WAY
    return status or Status.PROPOSED


def _another_day(token: Token) -> bool:
    """ "for a second day", "in the third day of": the one it hangs on has not come to its end."""
    above = [token.head] if token.lower_ == "of" else []
    days = [one for prep in token.children if prep.lower_ == "for" for one in prep.children] + above
    return any(one.lemma_.lower() == "day" and any(two.lower_ in _NTH for two in one.lefts) for one in days)


def _only_asked_for(own: list[Mention]) -> bool:
    """ "invited the minister for the weekend, but Rabat sent its regrets": what was never fixed is not called off but refused."""
    off = [one for one in own if one.outlook.status is Status.CANCELLED]
    rest = {one.outlook.status for one in own if one.outlook.status is not Status.CANCELLED}
    stays_away = all(one.trigger.bare and one.outlook.verb is not None and _excused(one.outlook.verb) for one in off)
    return rest == {Status.PROPOSED} and stays_away and own[0].outlook.status is Status.PROPOSED


def _asked_for_time_to_answer(own: list[Mention]) -> bool:
    """ "has suggested a round in May; Quito asked for more time": what was never fixed cannot be put off."""
    off = [one.outlook.verb for one in own if one.outlook.status is Status.POSTPONED]
    rest = {one.outlook.status for one in own if one.outlook.status is not Status.POSTPONED}
    return rest == {Status.PROPOSED} and all(verb is not None and asks_for_time(verb) for verb in off)


def _excused(verb: Token) -> bool:
    """ "would not come", "sent its regrets", "stayed away"; not "called it off", which was fixed."""
    phrases = {f"{verb.lemma_.lower()} {one.lower_}" for one in verb.children}
    return negated(verb) or bool(phrases & words().excuses)


def _on_another_day(own: list[Mention]) -> bool:
    """ "will not meet on Monday as planned, and have picked June 2 for their talks": not called off, but moved."""
    off = [at for at, one in enumerate(own) if one.outlook.status is Status.CANCELLED]
    verbs = [own[at].outlook.verb for at in off]
    if any(verb is None or lookup(verb) is Status.CANCELLED for verb in verbs):
        return False
    old = [own[at].when for at in off if own[at].when is not None]
    later = [one for one in own[off[0] + 1 :] if one.outlook.status is Status.SCHEDULED and not one.outlook.past]
    days = [one.when for one in later if one.when is not None]
    return bool(old and days) and not any(a and b and overlap(a, b) for a in old for b in days)


def _moved_on(own: list[Mention]) -> bool:
    """ "will not meet on Monday ... the session was moved to June 2": that it will not be is told only with its new day or of the
    old one; "was scrapped" is another account."""
    off = [one.outlook.verb for one in own if one.outlook.status is Status.CANCELLED]
    scrapped = any(verb is not None and lookup(verb) is Status.CANCELLED for verb in off)
    return not scrapped or any(one.new_when for one in own if one.outlook.status is Status.POSTPONED)


def _in_passing(mention: Mention) -> bool:
    """ "said after talks": named beside another event, which says little where the article tells what became of them."""
    beside = mention.trigger.noun and governor(mention.trigger.token)[0] is None
    return beside and mention.outlook.status is Status.HELD


def _resumes(mention: Mention) -> bool:
    """ "On Wednesday the talks resumed", after they broke off."""
    verb = mention.outlook.verb
    return verb is not None and verb.lemma_.lower() in ("resume", "restart", "reopen", "reconvene")


def _adjourned(mention: Mention) -> bool:
    """ "said the talks were adjourned", of what was suspended: no end of it."""
    verb = mention.outlook.verb
    return mention.outlook.status is Status.HELD and verb is not None and verb.lemma_ == "adjourn"


def _put_off_before(own: list[Mention]) -> bool:
    """ "will hold talks from May 27 ... The talks had been delayed twice": what was so before the plan that the article leads with."""
    off = [one for one in own if one.outlook.status in CLOSED]
    plans = (Status.SCHEDULED, Status.POSTPONED)
    if not off or own[0].when is None or any(one.outlook.status not in plans for one in own):
        return False
    return all(_before_that(one) and (one.when is None or _length(one.when) > _OVER_BY_THEN) for one in off)


def _before_that(mention: Mention) -> bool:
    """ "had been called off on Monday": so it was before what the article tells."""
    verb = mention.outlook.verb
    return mention.outlook.past or (verb is not None and verb.pos_ == "VERB" and past_perfect(verb))


def _revives(mention: Mention) -> bool:
    """ "is back on", "will take place after all", "has been revived": a plan again, after it was called off."""
    verb = mention.outlook.verb
    if mention.outlook.status is not Status.SCHEDULED or verb is None:
        return False
    if lookup(verb) is Status.HELD and any(one.lower_ == "ahead" for one in verb.children):
        return True  # "will go ahead"
    words = " ".join(one.lower_ for one in verb.subtree)
    return verb.lemma_.lower() in _REVIVING or bool(re.search(r"\b(back on|after all|rescheduled)\b", words))


def _people(thread: Thread) -> tuple[Participant, ...]:
    """Everybody named by some mention; a bare side goes where a person of it is named, an open slot with a second side."""
    found: dict[str, Participant] = {}
    for mention in thread.mentions:
        for one in mention.people:
            found.setdefault(one.actor or one.party or "open", one)
    parties = {one.party for one in found.values() if one.party}
    with_people = {one.party for one in found.values() if one.actor and one.actor != one.party}
    return tuple(
        one
        for one in found.values()
        if not (one.basis == "open" and len(parties) >= 2) and not (one.actor == one.party and one.party in with_people)
    )


def _level(thread: Thread, people: tuple[Participant, ...], register: Register) -> str | None:
    said = next((level for mention in thread.mentions if (level := level_of(mention))), None)
    if said:
        return said
    actors = [actor for one in people if (actor := register.actor(one.actor)) is not None and actor.kind == "person"]
    return level_among(actors)


def _evidence(article: Article, mentions: list[Mention]) -> tuple[Evidence, ...]:
    spans = sorted({(mention.start, mention.end) for mention in mentions})
    return tuple(evidence_at(article.text, start, end) for start, end in spans)


def _place(thread: Thread, home: Place | None) -> Place | None:
    """The fullest place of the mentions that tell what becomes of it, else of any: a city and its state, a state, a bare name, a venue.

    A town or a venue by its name, told anywhere, goes before the dateline's, which is only taken for it."""
    for mentions in ([m for m in thread.mentions if m.outlook.status is not None], thread.mentions):
        places = [mention.place for mention in mentions if mention.place]
        told = [one for one in places if one is not home and (one.city or _by_name(one.venue))]
        if (
            told
            and any(one is home for one in places)
            and not any(_says_here(one) for one in mentions if one.place is home)
        ):
            return max(told, key=_fullness)
        if places:
            return max(places, key=_fullness)
    return None


def _at_home(
    article: Article,
    home: Place | None,
    final: Status,
    when: PartialDate | None,
    people: tuple[Participant, ...],
) -> Place | None:
    """ "OSLO, May 3 (Wire) - ... Norway's minister received the Danish envoy on Friday": what one side's own press tells of the day,
    without another place, was where the press is; so too where no list knows whose town that is."""
    known = article.news_day
    if home is None or known is None:
        return None
    if final is Status.SCHEDULED and when is not None and when.earliest == when.latest == known:
        return (
            home if home.state is not None and home.state in {one.party for one in people} else None
        )  # "later on Friday"
    if final not in (Status.HELD, Status.UNDER_WAY):
        return None
    fresh = when is not None and when.latest is not None and abs((known - when.latest).days) <= _FRESH
    return home if fresh and (home.state is None or home.state in {one.party for one in people}) else None


def _by_name(venue: str | None) -> bool:
    return venue is not None and any(one.isupper() for one in venue[4:])


def _says_here(mention: Mention) -> bool:
    return any(one.lower_ == "here" for one in mention.trigger.token.sent)


def _fullness(place: Place) -> tuple[bool, ...]:
    city, state = place.city is not None, place.state is not None
    return (city and state, state, city, place.venue is not None)


def _when(thread: Thread, agreeing: list[Mention], told: list[Mention]) -> PartialDate | None:
    """The finest slot of the mentions that agree with the final status, else of any that has one."""
    off = [at for at, mention in enumerate(told) if mention.outlook.status is Status.POSTPONED]
    if off and agreeing and agreeing[0].outlook.status is Status.POSTPONED:
        # What is planned afterwards is the new slot; what "had been due" is the old one, wherever it is told.
        # "is put back" in a headline, and in the text "will not take place on Saturday": the old slot too.
        told = [m for at, m in enumerate(told) if at <= off[0] or m.outlook.past or m.outlook.status in CLOSED]
    beside = [m for m in thread.mentions if m.outlook.status is None and any(m.start == one.start for one in agreeing)]
    pools = (agreeing, told, beside)
    if agreeing and agreeing[0].outlook.status is Status.REFUSED:
        # Told with the refusal, or on the noun of what was asked for, or in its own clause ("proposed that they meet on May 3"); the day
        # beside a verb ("asked to meet") may be that of asking.
        asked = [m for m in told if m.outlook.status in PLANS]
        pools = (agreeing, [m for m in asked if m.trigger.noun or m.trigger.token.dep_ == "ccomp"], [])
    for pool in (*pools, [m for m in thread.mentions if m.outlook.status is None and not m.trigger.noun]):
        dated = [mention.when for mention in pool if mention.when]
        if dated:
            best = min(dated, key=_length)
            # "this week" in one sentence and "his May 16-18 visit" in another: the finer of the two.
            return min([best, *(m.when for m in thread.mentions if m.when and overlap(m.when, best))], key=_length)
    return None


def _long_ago(article: Article, thread: Thread, told: list[Mention]) -> bool:
    """ "Consultations began in Lima in December", told at the end of January: background, no longer under way."""
    when = _when(thread, told, told)
    if when is None or when.latest is None or article.published is None or article.published.date.earliest is None:
        return False
    return (article.published.date.earliest - when.latest).days > _OVER_BY_THEN


def _today(article: Article, final: Status) -> PartialDate | None:
    """What is under way goes on on the day of publication, whenever it began."""
    if final is not Status.UNDER_WAY or article.published is None:
        return None
    known = article.published.date
    return (
        PartialDate(known.edtf, known.earliest, known.latest, "day", "", known.text)
        if known.precision == "day"
        else None
    )


def _of_the_news(article: Article, final: Status, agreeing: list[Mention]) -> PartialDate | None:
    """What the first paragraphs tell as held, in the plain past and without a day, is what the article came out for: that day or the
    one before; so is what somebody speaks after ("told reporters after the talks"). Nothing is said of what else stands further
    down, which may be long ago.
    """
    if final is not Status.HELD or article.published is None:
        return None
    day = article.published.date
    lead = "\n\n".join(re.split(r"\n+", article.text.strip(), maxsplit=_LEAD)[:_LEAD])
    fresh = any(_from_there(one) or (one.start < len(lead) and _plainly_past(one)) for one in agreeing)
    if not fresh or day.precision != "day" or day.earliest is None:
        return None
    before = day.earliest - timedelta(days=1)
    return PartialDate(f"[{before}..{day.earliest}]", before, day.earliest, "range", "", "")


def _plainly_past(mention: Mention) -> bool:
    """ "met", "said after meeting": news; "had met", "the last time they met": background."""
    verb = mention.outlook.verb
    if verb is None or mention.outlook.past or verb.tag_ not in ("VBD", "VBN", "VBZ", "VBG"):
        return False
    return _of_now(mention)


def _of_now(mention: Mention) -> bool:
    return all(one.lower_ not in _EARLIER for one in mention.trigger.token.sent)


def _from_there(mention: Mention) -> bool:
    return mention.outlook.verb is None and _said_after(mention.trigger.token) and _of_now(mention)


def _said_after(meeting: Token) -> bool:
    """ "Speaking to reporters after talks with the envoy, she said": who tells the news right after a meeting comes from it."""
    if (
        meeting.dep_ != "pobj"
        or meeting.head.lower_ not in ("after", "following")
        or any(one.lower_ in ("a", "an") for one in meeting.lefts)
    ):
        return False
    verb = next((one for one in meeting.head.ancestors if one.pos_ in ("VERB", "AUX")), None)
    return verb is not None and verb.lemma_.lower() in ("say", "tell", "speak", "announce", "declare", "talk")


def _length(when: PartialDate) -> int:
    return span_days(when) or 10**6


def _outcome(told: list[Mention]) -> Outcome | None:
    found = [mention.outcome for mention in told if mention.outcome]
    return Outcome.COLLAPSED if Outcome.COLLAPSED in found else found[0] if found else None


def _history(article: Article, told: list[Mention], final: Status) -> Iterator[HistoryStep]:
    """The statuses that the article tells, in the order of the life cycle, each with its first words."""
    seen: dict[Status, tuple[PartialDate | None, Mention]] = {}
    for mention in told:
        for status in (mention.extra_status, mention.outlook.status):
            if status is not None and (status not in seen or (seen[status][0] is None and mention.when)):
                seen[status] = (mention.when, mention)
    order = sorted(seen, key=lambda status: (status is final, TABLE[status].rank))
    for status in order:
        when, mention = seen[status]
        yield HistoryStep(status, when, _evidence(article, [mention]))
    if final not in seen:  # weighed, or answered by another sentence
        yield HistoryStep(final, None, _evidence(article, told[-1:]))


def _accounts(article: Article, told: list[Mention]) -> tuple[Account, ...]:
    """Each voice with the status it gives; the article's own voice is None."""
    found: dict[tuple[str | None, Status], list[Mention]] = {}
    for mention in told:
        if mention.outlook.status is not None and not mention.outlook.past:
            found.setdefault((mention.voice, mention.outlook.status), []).append(mention)
    accounts = []
    for (voice, status), mentions in found.items():
        by = next((m.called_off_by for m in mentions if m.called_off_by[0]), (None, None))
        reason = next((m.reason for m in mentions if m.reason), None)
        accounts.append(Account(status, by[0], by[1], voice, reason, _evidence(article, mentions)))
    return tuple(accounts)


def _subject_voice(agreeing: list[Mention], final: Status, register: Register) -> str | None:
    """Who expects, plans or proposes it: the subject of that verb speaks for it."""
    from summitry.reading.grammar import subject

    if final not in (Status.EXPECTED, Status.PROPOSED):
        return None
    for mention in agreeing:
        verb = mention.outlook.verb
        who = subject(verb) if verb is not None and verb.pos_ in ("VERB", "AUX") else None
        actor = register.at(who.idx, who.idx + len(who)) if who is not None else None
        if actor is not None:
            return actor.id
    return None
