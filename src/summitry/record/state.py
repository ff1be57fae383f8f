"""The state of the talks on a day, and what they are stuck on.

The wait-for graph: A waits for B on X when a condition of A's names X, and X is B's to give. Whose it is the dossier
says (issue words and ``given_by``), else the condition itself. A cycle is a deadlock. A standoff: A demands something
that B gives only after something that is A's. A bare demand is no edge.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

import networkx

from summitry.model import Cycle, Dossier, Meeting, Record, RecordedPosition, TalksState, WaitsFor
from summitry.status import TABLE, Status

# Acts by which a party says what it would give, on a condition.
_GIVING = frozenset({"offer", "refusal", "concession", "commitment"})


def state_of(record: Record, as_of: date) -> TalksState:
    """The state of the talks at the end of ``as_of``, from a record as of that day."""
    held = [m for m in record.meetings if m.status in (Status.HELD, Status.UNDER_WAY) and _last_day(m)]
    last = max(held, key=lambda m: (_last_day(m) or date.min, m.id), default=None)
    planned = [m for m in record.meetings if TABLE[m.status].open and m.status is not Status.POSTPONED]
    ahead = [m for m in planned if (_last_day(m) or date.max) >= as_of]
    edges = _edges(record)
    day = _last_day(last) if last else None
    return TalksState(
        as_of=as_of,
        last_held=last.id if last else None,
        next_planned=min(ahead, key=_soonest).id if ahead else None,
        overdue=tuple(m.id for m in planned if m not in ahead),
        postponed=tuple(m.id for m in record.meetings if _ever(m, Status.POSTPONED)),
        called_off=tuple(m.id for m in record.meetings if _ever(m, Status.CANCELLED)),
        days_without_contact=max(0, (as_of - day).days) if day else None,
        edges=edges,
        cycles=(*_deadlocks(edges, record), *_standoffs(edges, record)),
    )


def _last_day(meeting: Meeting) -> date | None:
    return (meeting.when.latest or meeting.when.earliest) if meeting.when else None


def _soonest(meeting: Meeting) -> tuple[int, date, str]:
    """Agreed before hoped for, dated before undated, earlier before later."""
    first = meeting.when.earliest if meeting.when else None
    return 0 if first else 1, first or date.max, meeting.id


def _ever(meeting: Meeting, status: Status) -> bool:
    return any(step.status is status for step in meeting.history)


def _edges(record: Record) -> tuple[WaitsFor, ...]:
    found = []
    for item in _in_force(record.positions):
        if item.condition_relation is None or item.act not in _GIVING:
            continue
        giver = _deliverer(item, record.dossier)
        if giver is None or giver == item.holder:
            continue
        waits_on = issue_of(item.condition_what or "", record.dossier) or item.condition_what or ""
        found.append(
            WaitsFor(
                item.holder, giver, item.issue or item.what, waits_on, item.condition_relation, item.id, item.evidence
            )
        )
    return tuple(found)


def _in_force(positions: Iterable[RecordedPosition]) -> list[RecordedPosition]:
    """Of several conditions of one party on one issue waiting for the same side, the latest word."""
    latest: dict[tuple[str, ...], RecordedPosition] = {}
    for item in sorted(positions, key=lambda one: (one.known, one.id)):
        latest[(item.holder, item.issue or item.what, item.condition_by or "", item.condition_relation or "")] = item
    return sorted(latest.values(), key=lambda one: (one.known, one.id))


def _deliverer(item: RecordedPosition, dossier: Dossier | None) -> str | None:
    """Whose the condition is to give: the dossier's word on its issue, where that names one party; else the condition's."""
    name = issue_of(item.condition_what or "", dossier)
    for issue in dossier.issues if dossier else ():
        if issue.name == name and len(issue.given_by) == 1:
            return issue.given_by[0]
    return item.condition_by


def issue_of(words: str, dossier: Dossier | None) -> str | None:
    """The dossier's issue whose word stands first in these words, or None."""
    found = [
        (match.start(), issue.name)
        for issue in (dossier.issues if dossier else ())
        for word in issue.words
        if (match := re.search(rf"\b{re.escape(word)}", words, re.IGNORECASE))
    ]
    return min(found)[1] if found else None


def _deadlocks(edges: tuple[WaitsFor, ...], record: Record) -> list[Cycle]:
    graph: networkx.DiGraph[str] = networkx.DiGraph()
    for edge in edges:
        graph.add_edge(edge.waiter, edge.giver)
    cycles = []
    for ring in sorted(_from_least(cycle) for cycle in networkx.simple_cycles(graph, length_bound=4)):
        pairs = list(zip(ring, [*ring[1:], ring[0]], strict=True))
        chosen = tuple(_latest(edges, waiter, giver) for waiter, giver in pairs)
        sentence = "; ".join(_said(edge, record) for edge in chosen)
        cycles.append(Cycle("deadlock", tuple(ring), sentence[0].upper() + sentence[1:] + ".", chosen))
    return cycles


def _from_least(cycle: list[str]) -> list[str]:
    at = cycle.index(min(cycle))
    return cycle[at:] + cycle[:at]


def _latest(edges: tuple[WaitsFor, ...], waiter: str, giver: str) -> WaitsFor:
    fits = [edge for edge in edges if (edge.waiter, edge.giver) == (waiter, giver)]
    return max(fits, key=lambda edge: (max(e.source.known for e in edge.evidence), edge.position))


def _standoffs(edges: tuple[WaitsFor, ...], record: Record) -> list[Cycle]:
    """A demand met by a condition on the demander: one for each pair of parties and issue, with the latest words."""
    found: dict[tuple[str, str, str], Cycle] = {}
    for edge in edges:
        issue = issue_of(edge.gives, record.dossier) or edge.gives
        asked = [item for item in record.positions if _asks(item, edge, issue, record.dossier)]
        if asked:
            asker = edge.giver
            sentence = f"{_name(asker, record)} asks for {issue}; {_said(edge, record)}."
            ids = tuple(item.id for item in asked)
            found[(edge.waiter, asker, issue)] = Cycle(
                "standoff", tuple(sorted((edge.waiter, asker))), sentence, (edge,), ids
            )
    return [found[key] for key in sorted(found)]


def _asks(item: RecordedPosition, edge: WaitsFor, issue: str, dossier: Dossier | None) -> bool:
    """Whether this is the giver's own demand (or complaint, which asks for an end) on what the other holds back."""
    if (
        item.holder != edge.giver
        or item.act not in ("demand", "complaint")
        or item.addressee not in (None, edge.waiter)
    ):
        return False
    return (item.issue or issue_of(item.what, dossier) or item.what) == issue


_RELATIONS = {
    "only_after": "only after",
    "if": "if",
    "unless": "not unless",
    "until": "not until",
    "in_return_for": "in return for",
}


def _said(edge: WaitsFor, record: Record) -> str:
    relation = _RELATIONS[edge.relation]
    waiter, giver = _name(edge.waiter, record), _name(edge.giver, record)
    return f"{waiter} moves on {edge.gives} {relation} {edge.waits_on}, which is up to {giver}"


def _name(id: str, record: Record) -> str:
    return dict(record.names).get(id, id)
