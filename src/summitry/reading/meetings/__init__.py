"""Meetings and what becomes of them: ``find_meetings``.

1. ``triggers``: the words that name a meeting (``trigger_nouns`` with ``trigger_exchanges`` and ``trigger_meals`` for those that need
company, ``trigger_verbs`` with ``trigger_people``, ``trigger_work``, ``trigger_bidden``, ``trigger_seeing``, ``trigger_journeys``,
``trigger_being``, ``trigger_offs``; ``trigger_ellipsis`` where the word is left out). 2. ``event_nouns`` (``event_frames``,
``event_idioms``, ``event_prepositions``, ``event_states``), ``event_verbs``, ``event_being``: what the words around make of it
(``tense`` of one verb, ``chain`` of those above it, ``settled`` by its days). 3. ``slots``: who; ``places``, ``ways``, ``whereabouts``,
``home``: where; ``dating``, ``ties``, ``reckoning``, ``offsets``: when; ``outcomes``, ``callers`` with ``caller_hints``, ``answers``,
``unmet``: what came of it, who called it off. 4. ``linking``: which mentions are one. 5. ``report``: the status in which the article
leaves it, with its history and the accounts that differ. 6. ``moved``: the new slot of what was put off.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summitry.dates import overlap, span_days
from summitry.model import Account, Article, Knowledge, MeetingReport, PartialDate, Statement, TimeExpression
from summitry.model.evidence import evidence_at
from summitry.reading.meetings.agreement import JUST_BEFORE
from summitry.reading.meetings.callers import with_caller
from summitry.reading.meetings.gather import gather
from summitry.reading.meetings.home import home_of
from summitry.reading.meetings.linking import link
from summitry.reading.meetings.moved import with_new_slot
from summitry.reading.meetings.report import make_report
from summitry.reading.meetings.words import words
from summitry.reading.voices import Voices
from summitry.reading.who import Register
from summitry.status import Status

if TYPE_CHECKING:
    from spacy.tokens import Doc

_SHORT = 5  # days: on a longer journey nobody can say when whom is met
_NEXT_WORDS = 700  # characters: as far as the paragraph after the one that tells of the calling off


def find_meetings(
    article: Article,
    doc: Doc,
    times: tuple[TimeExpression, ...],
    register: Register,
    statements: tuple[Statement, ...],
    knowledge: Knowledge,
) -> tuple[MeetingReport, ...]:
    """One report for each meeting that the article speaks of, with the status in which it leaves it."""
    voices, home = Voices(statements, register), home_of(article)
    threads = link(gather(article, doc, times, voices, home, knowledge))
    reports = [
        report
        for number, thread in enumerate(threads, 1)
        for report in with_new_slot(article, make_report(article, number, thread, register, home), thread)
    ]
    sentences = tuple(doc.sents)
    reports = [with_caller(_with_later(article, report, statements), sentences, voices) for report in reports]
    return tuple(_parts(reports))


def _with_later(article: Article, report: MeetingReport, statements: tuple[Statement, ...]) -> MeetingReport:
    """ "We will do it another day", said right after a meeting was called off: on that account it is postponed."""
    if report.status is not Status.CANCELLED:
        return report
    for item in statements:
        near = any(0 <= span.start - e.end <= _NEXT_WORDS for span in item.content for e in report.evidence)
        if near and item.act == "speech" and any(phrase in item.text.lower() for phrase in words().later):
            evidence = tuple(evidence_at(article.text, span.start, span.end) for span in item.content)
            account = Account(Status.POSTPONED, None, None, item.speaker, None, evidence)
            return replace(report, accounts=(*report.accounts, account))
    return report


def _parts(reports: list[MeetingReport]) -> list[MeetingReport]:
    """Talks inside a visit are part of it: the same side goes there, and the sentences touch."""
    visits = [report for report in reports if report.kind == "visit"]
    linked = []
    for report in reports:
        whole = next((v for v in visits if report.kind in ("talks", "summit") and _inside(report, v)), None)
        if whole is not None:
            report = replace(report, part_of=whole.id, place=report.place or whole.place)
        linked.append(replace(report, when=_of_the_journey(report, visits)) if _undated(report) else report)
    inside = {one.part_of: one.place for one in linked if one.part_of and one.place}
    return [replace(one, place=one.place or inside.get(one.id)) for one in linked]


def _undated(report: MeetingReport) -> bool:
    return report.when is None and report.kind in ("talks", "summit")


def _of_the_journey(report: MeetingReport, visits: list[MeetingReport]) -> PartialDate | None:
    """ "will fly to Suva on Friday ... is to see the premier": talks that a short journey just told of is for, without a day of their
    own, are on its days.
    """
    for visit in visits:
        when = visit.when
        if when is None or not 0 < (span_days(when) or 0) <= _SHORT or visit.status is not report.status:
            continue
        shared = set(report.parties) & set(visit.parties)
        follows = any(0 <= e.start - v.end <= JUST_BEFORE for e in report.evidence[:1] for v in visit.evidence)
        if (
            (follows or _same_sentence(report, visit))
            and shared
            and (len(shared) > 1 or _same_traveller(report, visit))
        ):
            return when
    return None


def _same_sentence(report: MeetingReport, visit: MeetingReport) -> bool:
    return bool({(e.start, e.end) for e in report.evidence} & {(e.start, e.end) for e in visit.evidence})


def _same_traveller(report: MeetingReport, visit: MeetingReport) -> bool:
    people = {one.actor for one in visit.participants if one.actor and one.actor != one.party}
    return any(one.actor in people for one in report.participants)


def _inside(report: MeetingReport, visit: MeetingReport) -> bool:
    apart = report.when and visit.when and not overlap(report.when, visit.when)
    return _same_sentence(report, visit) and set(report.parties) == set(visit.parties) and not apart
