"""Rulings outlive new readings: a report is found again by the words it rests on, a person by the name as written.

A report's id is its place in one reading ("m2"); another version of the reader may number the reports otherwise. So
each ruling is kept with the exact words of its targets, and is turned to the report of the latest reading that rests
on most of the same words. A person's id in an article is made of the name that the reader took; a ruling on people keeps
that name, and is turned to the one person of the latest reading whose name it is, or is a spelling or a part of.
"""

from __future__ import annotations

from collections.abc import Mapping

from summitry.model import MeetingReport, Reading
from summitry.record.spelling import near, words_of


def anchor_of(reading: Reading, local: str) -> tuple[str, ...]:
    """The exact words that a report of this reading rests on; empty where it has no such report."""
    return next((_quotes(report) for report in reading.meetings if report.id == local), ())


def retarget(target: str, anchor: tuple[str, ...], latest: Mapping[str, Reading]) -> str:
    """The report id that a target has in the latest reading of its article; the target itself where no report shares its words."""
    article, _, local = target.rpartition(":")
    reading = latest.get(article)
    if reading is None or not anchor:
        return target
    shared = {report.id: _shared(anchor, _quotes(report)) for report in reading.meetings}
    best = max(shared.values(), default=0)
    if best == 0 or shared.get(local) == best:
        return target
    return f"{article}:{next(id for id, count in shared.items() if count == best)}"


def name_of(reading: Reading, local: str) -> tuple[str, ...]:
    """The name of a person of this reading as it is written; empty where it has no such person."""
    return tuple(actor.name for actor in reading.actors if actor.id == local and actor.kind == "person")[:1]


def retarget_person(target: str, anchor: tuple[str, ...], latest: Mapping[str, Reading]) -> str:
    """The naming that a target is in the latest reading of its article; the target itself where nobody or several fit."""
    article, _, local = target.rpartition(":")
    reading = latest.get(article)
    if reading is None or not anchor:
        return target
    alike = {actor.id: _alike(anchor[0], actor.name) for actor in reading.actors if actor.kind == "person"}
    best = max(alike.values(), default=0)
    if best == 0 or alike.get(local) == best:
        return target
    fits = [id for id, count in alike.items() if count == best]
    return f"{article}:{fits[0]}" if len(fits) == 1 else target


def _alike(old: str, new: str) -> int:
    """How much two names of one article are one: written alike, the same words, a letter's difference, one a part of the other."""
    words, others = words_of(old), words_of(new)
    tests = (
        bool(words and others) and (set(words) <= set(others) or set(others) <= set(words)),
        near(words, others),
        words == others,
        old == new,
    )
    return max((rank for rank, found in enumerate(tests, 1) if found), default=0)


def _quotes(report: MeetingReport) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.text for one in report.evidence))


def _shared(anchor: tuple[str, ...], quotes: tuple[str, ...]) -> int:
    """The length of the words that both rest on: a quotation may be cut longer or shorter by another version."""
    return sum(
        max((min(len(old), len(new)) for new in quotes if old in new or new in old), default=0) for old in anchor
    )
