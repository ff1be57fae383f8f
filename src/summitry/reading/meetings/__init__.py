"""Meetings and what becomes of them: ``find_meetings``.

1. ``triggers``: the words that name a meeting (``trigger_nouns`` with ``trigger_exchanges`` and ``trigger_meals`` for
those that need company, ``trigger_verbs`` with ``trigger_people``, ``trigger_work``, ``trigger_bidden``,
``trigger_seeing``, ``trigger_journeys``, ``trigger_being``, ``trigger_offs``, ``trigger_ways``; ``trigger_ellipsis``
where the word is left out; ``trigger_weighed`` where none is known). 2. ``event_nouns`` (``event_absent``, ``event_frames``,
``event_idioms``, ``event_prepositions``, ``event_states``), ``event_verbs``, ``event_being``: what the words around
make of it (``asserted``: whether anything; ``tense`` of one verb, ``chain`` of those above it, ``settled`` by its
days). 3. ``slots``: who; ``places``, ``which_town``, ``ways``, ``seats``, ``whereabouts``, ``presence``, ``home``:
where; ``dating``, ``ties``, ``tallies``, ``reckoning``, ``days_back``, ``offsets``, ``fitting_days``: when; ``outcomes``, ``callers``
with ``caller_hints``, ``answers`` with ``undecided``, ``unmet``: what came of it, who called it off. 4. ``linking``,
``told_along``: which mentions are one. 5. ``report``: the status in which the article leaves it, with its history and
the accounts that differ. 6. ``moved``: the new slot of what was put off. 7. ``stays``: where guests were.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from summitry.dates import overlap, span_days
from summitry.model import Account, Article, Knowledge, MeetingReport, PartialDate, Place, Statement
from summitry.model.evidence import evidence_at
from summitry.reading.grammar import sentence_span
from summitry.reading.meetings.agreement import JUST_BEFORE
from summitry.reading.meetings.callers import with_caller
from summitry.reading.meetings.carried_days import with_days
from summitry.reading.meetings.fitting_days import fitting
from summitry.reading.meetings.gather import gather, rule_triggers, told_in
from summitry.reading.meetings.hosts import guest_stayed_away, state_visited
from summitry.reading.meetings.linking import link
from summitry.reading.meetings.mention import Mention, Thread
from summitry.reading.meetings.moved import moved, with_new_slot
from summitry.reading.meetings.outlook import CLOSED
from summitry.reading.meetings.presence import presence, venues_further_down
from summitry.reading.meetings.receptions import abroad, at_home, in_own_rooms
from summitry.reading.meetings.report import make_report
from summitry.reading.meetings.stays import with_stays
from summitry.reading.meetings.ways import here
from summitry.reading.meetings.weighed import (
    Among,
    Draft,
    Scene,
    caller_of,
    day_of,
    doubtful,
    fate_of,
    signs_of_fate,
    venue_of,
)
from summitry.reading.meetings.words import words
from summitry.reading.weighing import Signs
from summitry.status import Status

__all__ = ["Draft", "Scene", "drafts", "find_meetings", "told_by_rules"]

_ARTICLE = 4  # sentences: what is shorter is read by the rules alone
_SHORT = 5  # days: on a longer journey nobody can say when whom is met
_NEXT_WORDS = 700  # characters: as far as the paragraph after the one that tells of the calling off


def find_meetings(scene: Scene, knowledge: Knowledge) -> tuple[MeetingReport, ...]:
    """One report for each meeting that the article speaks of, with the status in which it leaves it."""
    found = [report for draft in drafts(scene, knowledge) for report in _weighed(scene, draft)]
    return tuple(_parts(with_stays(found, scene)))


def drafts(scene: Scene, knowledge: Knowledge, weighed: bool = True) -> list[Draft]:
    """The meetings as the rules read them, in the order of the text. ``weighed``: with those that no rule finds."""
    threads = link(gather(scene.article, scene.doc, scene.times, scene.voices, scene.home, knowledge, weighed))
    threads = with_days(threads, scene.times, scene.article.news_day)
    own = [scene.sentences_of(thread.mentions) for thread in threads]
    telling = frozenset(number for numbers in own for number in numbers)
    venues = venues_further_down(telling, scene.sentences, scene.voices.register)
    travelling = abroad(threads)
    reports = []
    for number, (thread, sentences) in enumerate(zip(threads, own, strict=True), 1):
        report = make_report(scene.article, number, thread, scene.voices.register, scene.home)
        venue = next((venues[one] for one in sentences if one in venues and report.kind != "call"), None)
        report = _placed(scene, report, thread, sentences, telling, venue, travelling)
        reports.append(with_caller(report, scene.sentences, scene.voices))
    among = Among(scene, [(report, one.looked_at) for report, one in zip(reports, threads, strict=True)])
    return [Draft(*one, at, among) for at, one in enumerate(zip(threads, reports, strict=True))]


def told_by_rules(scene: Scene) -> frozenset[int]:
    """The numbers of the sentences in which the rules find a meeting."""
    return told_in(scene.sentences, rule_triggers(scene.doc))


def _placed(
    scene: Scene,
    report: MeetingReport,
    thread: Thread,
    own: list[int],
    telling: frozenset[int],
    venue: Place | None,
    travelling: frozenset[str],
) -> MeetingReport:
    """The report with the place told beside it, where its own sentences tell none: before that of the dateline alone.

    ``own``: the numbers of its sentences; ``telling``: of all that tell of a meeting; ``venue``: told further down by that word;
    ``travelling``: the people who do.
    """
    told = report.place is not scene.home or any(_tells_home(scene, mention) for mention in thread.mentions)
    host = at_home(thread, report, scene.voices.register, scene.home, travelling)
    if report.place is not None and told:
        return replace(report, place=in_own_rooms(report, host))
    place = venue or presence(report, own, telling, scene.sentences, scene.voices, scene.times)
    if place is None and report.place is None:
        place = guest_stayed_away(thread, report, scene.home, scene.article.news_day)
    return replace(report, place=place or host or report.place)


def _tells_home(scene: Scene, mention: Mention) -> bool:
    """Whether the sentence itself says that it was where the reporter is: by name, or "here"."""
    said = scene.article.text[mention.start : mention.end].lower()
    city = (scene.home.city or "").lower() if scene.home is not None else ""
    here_ = any(one in said.split() for one in ("here", "here,", "here.")) and any(here(mention.trigger.token.sent))
    return (bool(city) and city in said) or here_


def _weighed(scene: Scene, draft: Draft) -> Iterator[MeetingReport]:
    """The report with the likeliest status, day, place and caller; and that of the new slot of what was put off. Nothing where it is
    likely no meeting.

    In a few sentences alone grammar decides; the weights were learnt on articles.
    """
    article, report = len(scene.sentences) >= _ARTICLE, draft.report
    if article:
        fate = signs_of_fate(scene, draft)
        if doubtful(scene, draft, fate):
            return
        report = _likeliest(scene, draft, fate)
    if report.place is None:
        report = replace(report, place=state_visited(draft.thread, report, scene.voices.register))
    for one in with_new_slot(scene.article, report, draft.thread):
        one = fitting(one, scene.times, scene.article.news_day)
        one = _with_later(scene.article, one, scene.statements)
        if article and one.status in CLOSED and (caller := caller_of(scene, draft)) != one.called_off_by:
            one = replace(one, called_off_by=caller, called_off_by_person=None)
        yield one


def _likeliest(scene: Scene, draft: Draft, fate: Signs) -> MeetingReport:
    """The report with the likeliest status, day and place, and the sentences that tell them.

    Where the rules tell both slots of what was put off, status and day are told together: neither is weighed.
    """
    report, told = draft.report, list[int | None]()
    if not moved(report, draft.thread):
        report = _of_status(scene, draft, fate_of(draft, fate))
        day = day_of(scene, draft, report.status)
        report = replace(report, when=draft.report.when if day.own else day.answer)
        told += [] if day.own else [day.start]
    if not (venue := venue_of(scene, draft)).own:
        told.append(venue.start)
    return _with_words(scene, replace(report, place=draft.report.place if venue.own else venue.answer), told)


def _with_words(scene: Scene, report: MeetingReport, told: list[int | None]) -> MeetingReport:
    """The report with the sentences that tell its day and place, where they are not among its own."""
    spans = {(one.start, one.end) for one in report.evidence}
    for start in told:
        if start is not None and not any(first <= start < last for first, last in spans):
            spans.add(sentence_span(scene.sentences[scene.sentence(start)]))
    return replace(report, evidence=tuple(evidence_at(scene.article.text, *span) for span in sorted(spans)))


def _of_status(scene: Scene, draft: Draft, status: Status) -> MeetingReport:
    """The report as it is with that status."""
    if status is draft.report.status:
        return draft.report
    number, register = int(draft.report.id[1:]), scene.voices.register
    report = make_report(scene.article, number, draft.thread, register, scene.home, weighed=status)
    return with_caller(report, scene.sentences, scene.voices)


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
