"""A meeting that was put off to a new slot: two reports, the old slot postponed and the new one planned, joined by ``moved_from``.

So too what was called off and is planned anew.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

from summitry.dates import overlap, span_days
from summitry.model import Article, HistoryStep, MeetingReport, PartialDate
from summitry.model.evidence import evidence_at
from summitry.reading.meetings.mention import Mention, Thread
from summitry.reading.meetings.outlook import OFF, PLANS
from summitry.status import Status

_WEEK = 7  # days
_COUNTED_ON = re.compile(
    r"(?:on )?the (?:following|next) \w+day|(?:a|one|two|three|four|five|\d+) (?:day|week|fortnight)s?(?: later)?"
)
_JUST_BEFORE = 300  # characters: about two sentences


def with_new_slot(article: Article, report: MeetingReport, thread: Thread) -> Iterator[MeetingReport]:
    """The report, and where the article tells of a new slot for what was postponed, the report of that.

    Sentences that tell of nothing but the new slot are evidence of that alone.
    """
    found = _new_slot(report, thread)
    if found is None:
        yield report
        return
    status, when, mentions = found
    new = tuple(evidence_at(article.text, one.start, one.end) for one in mentions)
    planned = {one.start for one in mentions if one.outlook.status in PLANS}
    only_new = planned - {m.start for m in thread.mentions if m.outlook.status in OFF}
    old = tuple(one for one in report.evidence if one.start not in only_new)
    yield report if report.status is Status.HELD else _before(replace(report, evidence=old), when)
    yield replace(
        report,
        id=f"{report.id}b",
        status=status,
        when=when,
        place=next((one.place for one in mentions if one.place), None) or report.place,
        evidence=new,
        history=(HistoryStep(status, when, new),),
        called_off_by=None,
        called_off_by_person=None,
        reason=None,
        accounts=(),
        according_to=mentions[0].voice,
        moved_from=None if report.status is Status.HELD else report.id,
    )


def moved(report: MeetingReport, thread: Thread) -> bool:
    """Whether it was put off, and the article tells its new slot."""
    return _new_slot(report, thread) is not None


def _before(report: MeetingReport, new: PartialDate) -> MeetingReport:
    """ "Due on Tuesday, now to be held on Monday": a weekday of the old slot lies before the new one."""
    when = report.when
    if when is None or when.earliest is None or when.latest is None or new.earliest is None:
        return report
    if when.precision != "day" or when.earliest <= new.earliest or (when.earliest - new.earliest).days >= _WEEK:
        return report
    if not re.fullmatch(r"(?:on )?\w+day", when.text):
        return report
    earlier = when.earliest - timedelta(days=_WEEK)
    return replace(report, when=replace(when, edtf=earlier.isoformat(), earliest=earlier, latest=earlier))


def _after_it(new: PartialDate | None, old: PartialDate | None) -> PartialDate | None:
    """ "put off Friday's talks. They will be held THE FOLLOWING MONDAY", "A WEEK LATER": counted from that Friday, though the words alone
    may have been counted from the one before."""
    if new is None or old is None or new.earliest is None or old.latest is None or new.earliest != new.latest:
        return new
    if not re.fullmatch(r"(?:on )?\w+day", old.text) or not _COUNTED_ON.fullmatch(new.text.strip().lower()):
        return new
    day = new.earliest
    while day <= old.latest:
        day += timedelta(days=_WEEK)
    return replace(new, edtf=day.isoformat(), earliest=day, latest=day)


def _told_first(before: list[Mention], old: PartialDate | None) -> Iterator[tuple[Status, PartialDate, Mention]]:
    """ "will fly to Lima on June 4. The visit, originally set for Tuesday, was put off": the new slot is told before the old one."""
    for mention in before:
        when = mention.when
        if when is None or old is None or when.earliest is None or old.latest is None or mention.outlook.past:
            continue
        if mention.outlook.status is Status.SCHEDULED and when.earliest > old.latest:
            yield Status.SCHEDULED, when, mention


def _planned_anew(report: MeetingReport, thread: Thread) -> tuple[Status, PartialDate, list[Mention]] | None:
    """ "will resume talks next Monday. They had been planned for May 3 but were cancelled": the article leads with the plan that stands."""
    at = next((at for at, one in enumerate(thread.mentions) if one.outlook.status is Status.CANCELLED), 0)
    off = thread.mentions[at]
    if off.when is None or not (off.trigger.noun and off.trigger.definite):
        return None
    before = [one for one in thread.mentions[:at] if 0 <= off.start - one.end <= _JUST_BEFORE]
    told = list(_told_first(before, report.when))
    return (told[0][0], told[0][1], [mention for _, _, mention in told]) if told else None


def _adjourned_to(report: MeetingReport, thread: Thread) -> tuple[Status, PartialDate, list[Mention]] | None:
    """ "The talks were adjourned until Friday": held, and planned for another day."""
    for mention in thread.mentions:
        when, old = mention.new_when, report.when
        if mention.outlook.status is Status.HELD and when is not None and not (old is not None and overlap(old, when)):
            return Status.SCHEDULED, when, [mention]
    return None


def _new_slot(report: MeetingReport, thread: Thread) -> tuple[Status, PartialDate, list[Mention]] | None:
    """ "put off until June"; and what is planned or proposed after the putting off, on other days: the finer of the two. None of what was
    not put off."""
    if report.status is Status.CANCELLED:
        return _planned_anew(report, thread)
    if report.status is Status.HELD:
        return _adjourned_to(report, thread)
    if report.status is not Status.POSTPONED:
        return None
    off = [at for at, mention in enumerate(thread.mentions) if mention.outlook.status is Status.POSTPONED]
    off = off or [at for at, mention in enumerate(thread.mentions) if mention.outlook.status is Status.CANCELLED]
    told = [(Status.SCHEDULED, m.new_when, m) for m in (thread.mentions[at] for at in off) if m.new_when is not None]
    told = told or list(_told_first(thread.mentions[: off[0] if off else 0], report.when))
    for mention in thread.mentions[off[0] + 1 if off else len(thread.mentions) :]:
        status, when = mention.outlook.status, _after_it(mention.when, report.when)
        other = when is not None and (report.when is None or not overlap(report.when, when))
        if status in PLANS and when is not None and other and not mention.outlook.past:
            told.append((status, when, mention))
    if not told:
        return None
    first = told[0][1]
    same = [one for one in told if one[1] is first or overlap(one[1], first)]
    status, when, _ = min(same, key=lambda one: span_days(one[1]) or 10**6)
    return same[-1][0], when, [mention for _, _, mention in same]
