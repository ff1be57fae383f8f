"""What the talks are stuck on: deadlocks and standoffs, each in a sentence for people.

A cycle of the wait-for graph is a deadlock. A standoff: A demands something that B gives only after something that is
A's.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

from summitry.model import Cycle, RecordedPosition, WaitsFor
from summitry.record.waits import last_told, same_thing, short

_LONGEST = 5  # parties in one cycle
_MOST = 50  # cycles told
# How one says that something is given on a condition; what follows is the condition in the article's words.
_GIVES = {
    "only_after": "gives it only after",
    "until": "does not give it until",
    "unless": "does not give it unless",
    "if": "gives it only if",
    "in_return_for": "gives it only in return for",
}
# Names with "the": by their last word or as they are.
_THE = frozenset(
    "States Kingdom Emirates Union Nations Netherlands Philippines Republic Islands Maldives Bahamas".split()  # noqa: SIM905
)


def cycles_of(
    edges: Sequence[WaitsFor], positions: Sequence[RecordedPosition], names: dict[str, str]
) -> tuple[Cycle, ...]:
    """Deadlocks, then standoffs that are no part of one; in the order of their parties."""
    deadlocks = _deadlocks(edges, names)
    stuck = {edge.position for cycle in deadlocks for edge in cycle.edges}
    return (*deadlocks, *_standoffs([edge for edge in edges if edge.position not in stuck], positions, names))


def _deadlocks(edges: Sequence[WaitsFor], names: dict[str, str]) -> list[Cycle]:
    import networkx

    between: dict[tuple[str, str], list[WaitsFor]] = {}
    for edge in edges:
        between.setdefault((edge.waiter, edge.giver), []).append(edge)
    graph: networkx.DiGraph[str] = networkx.DiGraph(sorted(between))
    rings = sorted(_from_least(ring) for ring in islice(networkx.simple_cycles(graph, length_bound=_LONGEST), _MOST))
    cycles = []
    for ring in sorted(rings, key=lambda ring: (len(ring), ring)):
        chosen = [between[pair] for pair in zip(ring, [*ring[1:], ring[0]], strict=True)]
        clauses = [_waits(group[-1], names) for group in chosen]
        sentence = ", ".join(clauses[:-1]) + f", and {clauses[-1]}."
        told = tuple(group[-1] for group in chosen)
        cycles.append(Cycle("deadlock", tuple(ring), _capital(sentence), told))
    return cycles


def _from_least(ring: list[str]) -> list[str]:
    at = ring.index(min(ring))
    return ring[at:] + ring[:at]


def _standoffs(edges: Sequence[WaitsFor], positions: Sequence[RecordedPosition], names: dict[str, str]) -> list[Cycle]:
    """One for each pair of parties and thing asked for, with the latest word on the condition."""
    by_id = {one.id: one for one in positions}
    asked = [one for one in positions if one.act in ("demand", "complaint") and not one.condition_relation]
    found: dict[tuple[str, str, str], Cycle] = {}
    for edge in edges:
        wanted = by_id[edge.position]
        demands = [one for one in asked if _asks(one, edge, wanted)]
        if demands:
            key = (edge.giver, edge.waiter, wanted.issue or edge.gives)
            ids = tuple(one.id for one in demands)
            found[key] = Cycle("standoff", (edge.giver, edge.waiter), _standoff(edge, demands, names), (edge,), ids)
    return [found[key] for key in sorted(found)]


def _asks(one: RecordedPosition, edge: WaitsFor, wanted: RecordedPosition) -> bool:
    return one.holder == edge.giver and one.addressee in (None, edge.waiter) and same_thing(one, wanted)


def _standoff(edge: WaitsFor, demands: Sequence[RecordedPosition], names: dict[str, str]) -> str:
    latest = max(demands, key=lambda one: (one.act == "demand", last_told(one), one.id))
    asker, other = _name(edge.giver, names), _name(edge.waiter, names)
    thing = short(latest.what, latest.issue)
    asks = f"{asker} {'asks for' if latest.act == 'demand' else 'complains of'} {thing}"
    gives = _GIVES[edge.relation].replace(" it ", " it " if latest.act == "demand" else f" {edge.gives} ")
    return _capital(f"{asks}; {other} {gives} {edge.waits_on}, which is {_possessive(asker)} to give.")


def _waits(edge: WaitsFor, names: dict[str, str]) -> str:
    who = f"{_name(edge.waiter, names)} waits for {_name(edge.giver, names)}"
    if edge.relation in ("only_after", "in_return_for"):
        return f"{who} on {edge.waits_on}"
    return f"{who} (“{edge.relation} {edge.waits_on}”)"


def _name(id: str, names: dict[str, str]) -> str:
    name = names.get(id, id)
    return f"the {name}" if name.split()[-1:] and name.split()[-1] in _THE and not name.startswith("the ") else name


def _possessive(name: str) -> str:
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
