"""Rulings outlive new readings: a report is found again by the words it rests on.

A report's id is its place in one reading ("m2"); another version of the reader may number the reports otherwise. So
each ruling is kept with the exact words of its targets, and is turned to the report of the latest reading that rests
on most of the same words.
"""

from __future__ import annotations

from collections.abc import Mapping

from summitry.model import MeetingReport, Reading


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


def _quotes(report: MeetingReport) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.text for one in report.evidence))


def _shared(anchor: tuple[str, ...], quotes: tuple[str, ...]) -> int:
    """The length of the words that both rest on: a quotation may be cut longer or shorter by another version."""
    return sum(
        max((min(len(old), len(new)) for new in quotes if old in new or new in old), default=0) for old in anchor
    )
