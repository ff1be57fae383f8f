"""A meeting that was put off to a new slot: two reports, the old slot postponed and the new one planned, joined by ``moved_from``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from summitry.dates import overlap
from summitry.model import Article, HistoryStep, MeetingReport, PartialDate
from summitry.model.evidence import evidence_at
from summitry.reading.meetings.mention import Mention, Thread
from summitry.status import Status

_PLANNED = frozenset({Status.SCHEDULED, Status.EXPECTED, Status.PROPOSED})


def with_new_slot(article: Article, report: MeetingReport, thread: Thread) -> Iterator[MeetingReport]:
    """The report, and where the article tells of a new slot for what was postponed, the report of that."""
    yield report
    found = _new_slot(report, thread) if report.status is Status.POSTPONED else None
    if found is None:
        return
    status, when, mention = found
    evidence = (evidence_at(article.text, mention.start, mention.end),)
    yield replace(
        report,
        id=f"{report.id}b",
        status=status,
        when=when,
        place=mention.place or report.place,
        evidence=evidence,
        history=(HistoryStep(status, when, evidence),),
        called_off_by=None,
        called_off_by_person=None,
        reason=None,
        accounts=(),
        according_to=mention.voice,
        moved_from=report.id,
    )


def _new_slot(report: MeetingReport, thread: Thread) -> tuple[Status, PartialDate, Mention] | None:
    """ "put off until June"; or what is planned after the putting off, on other days."""
    off = [at for at, mention in enumerate(thread.mentions) if mention.outlook.status is Status.POSTPONED]
    for at in off:
        mention = thread.mentions[at]
        if mention.new_when is not None:
            return Status.SCHEDULED, mention.new_when, mention
    for mention in thread.mentions[off[0] + 1 if off else len(thread.mentions) :]:
        status, when = mention.outlook.status, mention.when
        other = when is not None and (report.when is None or not overlap(report.when, when))
        if status in _PLANNED and when is not None and other and not mention.outlook.past:
            return status, when, mention
    return None
