"""Is a report about this meeting? A score that explains itself, and contradictions that no score outweighs.

The weights are hand-set on invented histories (tests/record) so that sides alone never suffice, an exact day nearly
does, and a place that comes back every month does not. docs/merging.md says them in words.
"""

from __future__ import annotations

from collections.abc import Iterator

from summitry.model import Merge
from summitry.record.gathering import Gathering, series
from summitry.record.reports import HAPPENED, PLANNED, Report, far
from summitry.record.same_time import time_contradiction, times
from summitry.record.scoring import Feature

THRESHOLD = 3.0
"""A report joins the meeting with the highest score of at least this."""

_FIRM = frozenset({"time", "place", "ordinal"})
"""What can tell one meeting from all others where a side is open."""


def compare(meeting: Gathering, report: Report) -> Merge:
    """The features of a report beside a meeting; ``decided_by`` is "score", or the contradiction that keeps them apart."""
    against = contradiction(meeting, report)
    if against:
        return Merge(meeting.reports[0].id, report.id, 0.0, (), against)
    features = tuple(_features(meeting, report))
    return Merge(meeting.reports[0].id, report.id, sum(one.weight for one in features), features, "score")


def firm(merge: Merge) -> bool:
    """Whether something beside the sides speaks for the two: a time, place or ordinal in common."""
    return any(name in _FIRM and weight > 0 for name, _, weight in merge.features)


def contradiction(meeting: Gathering, report: Report) -> str | None:
    """Why the report cannot be about this meeting, or None."""
    if report.entry.article.id in meeting.articles:
        return "its article tells of both"
    both = min(len(meeting.parties), len(report.parties))
    if both and len(meeting.parties & report.parties) < min(2, both):
        return "other sides"
    levels = meeting.levels | ({report.said.level} if report.said.level else set())
    if {"leader", "working"} <= levels:
        return "leaders and working level"
    kinds = meeting.kinds | {report.said.kind}
    if "call" in kinds and not kinds <= {"call", "contact", "talks"}:
        return "a call and a meeting in person"
    told = meeting.ordinals.get(series(report), set())
    if report.said.ordinal and told and report.said.ordinal not in told:
        return f"number {report.said.ordinal}, not {min(told)}"
    place = report.said.place
    if (
        place
        and report.status in HAPPENED
        and meeting.held_places
        and all(far(place, p) for p in meeting.held_places.values())
    ):
        return "held in different places"
    return time_contradiction(meeting, report, bool(report.said.ordinal and told))


def _features(meeting: Gathering, report: Report) -> Iterator[Feature]:
    yield _sides(meeting, report)
    yield from times(meeting, report)
    yield from _place(meeting, report)
    yield from _people(meeting, report)
    yield from _level(meeting, report)
    said = report.said
    if said.ordinal and said.ordinal in meeting.ordinals.get(series(report), ()):
        yield Feature("ordinal", str(said.ordinal), 3.0)
    if said.kind in meeting.kinds or (said.level == "leader" and {said.kind, *meeting.kinds} <= {"summit", "talks"}):
        yield Feature("kind", said.kind, 0.5)
    helpers = meeting.hosts & {who for who in (said.host, said.mediator) if who}
    if helpers:
        yield Feature("host or mediator", min(helpers), 0.5)


def _sides(meeting: Gathering, report: Report) -> Feature:
    shared = meeting.parties & report.parties
    weight = 1.0 if len(shared) > 1 and meeting.parties == report.parties else 0.5 if shared else 0.0
    return Feature("sides", ", ".join(sorted(shared)) or "open", weight)


def _level(meeting: Gathering, report: Report) -> Iterator[Feature]:
    level = report.said.level
    if not level or not meeting.levels:
        return
    if level not in meeting.levels:
        yield Feature(
            "level", f"{level}, not {min(meeting.levels)}", -2.0 if "leader" in {level, *meeting.levels} else -1.0
        )
        return
    yield Feature("level", level, 1.0 if level == "leader" else 0.5)
    if level == "leader" and meeting.held is None and report.status in PLANNED | {meeting.status}:
        yield Feature("pending", "leaders have one meeting ahead at a time", 1.0)


def _people(meeting: Gathering, report: Report) -> Iterator[Feature]:
    """At the top the same two always meet, which tells little; below it names tell meetings apart."""
    shared: set[str] = set()
    for party, people in sorted(report.sides.items()):
        others = meeting.sides.get(party, set())
        shared |= people & others
        if people and others and not people & others:
            yield Feature("people", f"{min(people)}, not {min(others)}", -1.5)
    if shared:
        weight = 0.5 if report.said.level == "leader" else min(2.0, float(len(shared)))
        yield Feature("people", ", ".join(sorted(shared)), weight)


def _place(meeting: Gathering, report: Report) -> Iterator[Feature]:
    place = report.said.place
    known = (meeting.held_places if meeting.held else meeting.places) or meeting.places
    if place is None or not known:
        return
    near = [other for other in known.values() if not far(place, other)]
    if not near:
        states = {other.state for other in known.values()}
        weight = -1.0 if place.state and place.state in states else -2.5
        yield Feature(
            "place",
            f"{place.city or place.state}, not {min(p.city or p.state or p.text for p in known.values())}",
            weight,
        )
    elif place.city and any(other.city and other.city.casefold() == place.city.casefold() for other in near):
        yield Feature("place", place.city, 2.0)
        if place.venue and any(other.venue and other.venue.casefold() == place.venue.casefold() for other in near):
            yield Feature("venue", place.venue, 0.5)
    elif place.state and any(other.state == place.state for other in near):
        yield Feature("place", place.state, 1.0)
