"""Are two reports of one meeting? A score that explains itself, and contradictions that no score outweighs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from summitry.model import Merge
from summitry.record.reports import Report, Window, days
from summitry.status import Status

THRESHOLD = 4.0
"""Reports that score less stay apart. Two shared sides and nothing else are 2; a shared exact day adds 3."""

_DAY = timedelta(days=1)  # reports from two sides of the date line name neighbouring days
_FINAL = frozenset({Status.HELD, Status.UNDER_WAY})


@dataclass(frozen=True, slots=True)
class Feature:
    """One thing compared: its name, what was found, and its weight (negative speaks against)."""

    name: str
    found: str
    weight: float


def compare(a: Report, b: Report) -> Merge:
    """The features of two reports with their weights; ``decided_by`` is "score" or the contradiction."""
    against = contradiction(a, b)
    features = (
        []
        if against
        else [f for f in (_sides(a, b), _people(a, b), _ordinal(a, b), _time(a, b), _place(a, b), *_rest(a, b)) if f]
    )
    left, right = sorted((a.id, b.id))
    score = sum(feature.weight for feature in features)
    found = tuple((feature.name, feature.found, feature.weight) for feature in features)
    return Merge(left, right, score, found, against or "score")


def contradiction(a: Report, b: Report) -> str | None:
    """Why the two cannot be one meeting, or None."""
    ordinals = (a.said.ordinal, b.said.ordinal)
    same_ordinal = ordinals[0] is not None and ordinals[0] == ordinals[1]
    if None not in ordinals and not same_ordinal:
        return f"ordinals differ: {ordinals[0]} and {ordinals[1]}"
    shared = a.parties & b.parties
    if not shared or (len(a.parties) > 1 and len(b.parties) > 1 and len(shared) < 2):
        return "sides differ"
    if {a.said.level, b.said.level} > {"leader"} and None not in (a.said.level, b.said.level):
        return f"levels differ: {a.said.level} and {b.said.level}"
    if (a.said.kind == "call") != (b.said.kind == "call"):
        return "one is a call"
    both_held = a.said.status in _FINAL and b.said.status in _FINAL
    if not _may_meet(a, b) and (both_held or not same_ordinal):
        return "dates differ"
    if _far(a, b) and (both_held or not same_ordinal):
        return "places differ"
    return None


def _may_meet(a: Report, b: Report) -> bool:
    """Whether some slots of the two overlap; where one has none, whether the other's fits what it implies."""
    return any(_touch(x, y) for x in a.windows or (a.implied,) for y in b.windows or (b.implied,))


def _touch(x: Window, y: Window) -> bool:
    early, late = (x, y) if x <= y else (y, x)
    return late[0] <= early[1] or late[0] - _DAY <= early[1]


def _far(a: Report, b: Report) -> bool:
    p, q = a.said.place, b.said.place
    if p is None or q is None:
        return False
    if p.state and q.state and p.state != q.state:
        return True
    return bool(p.city and q.city and p.city.lower() != q.city.lower())


def _sides(a: Report, b: Report) -> Feature:
    shared = a.parties & b.parties
    return Feature("sides", ", ".join(sorted(shared)), 2.0 if len(shared) > 1 else 1.0)


def _people(a: Report, b: Report) -> Feature | None:
    if not a.people or not b.people:
        return None
    shared = a.people & b.people
    if shared:
        return Feature("people", ", ".join(sorted(shared)), min(2.0, float(len(shared))))
    return Feature("people", "nobody in common", -2.0)


def _ordinal(a: Report, b: Report) -> Feature | None:
    return Feature("ordinal", str(a.said.ordinal), 3.0) if a.said.ordinal and a.said.ordinal == b.said.ordinal else None


def _time(a: Report, b: Report) -> Feature:
    both = [
        (max(x[0], y[0]), min(x[1], y[1]), max(days(x), days(y))) for x in a.windows for y in b.windows if _touch(x, y)
    ]
    if both:
        start, end, wide = min(both, key=lambda one: (one[2], one[0]))
        found = f"{min(start, end)} to {max(start, end)}"
        return Feature("time", found, 3.0 if wide <= 4 else 2.0 if wide <= 10 else 1.5 if wide <= 62 else 0.5)
    apart = abs((a.known - b.known).days)
    return Feature(
        "told", f"{apart} days apart", 1.5 if apart <= 3 else 1.0 if apart <= 10 else 0.0 if apart <= 60 else -0.5
    )


def _place(a: Report, b: Report) -> Feature | None:
    p, q = a.said.place, b.said.place
    if p is None or q is None:
        return None
    if p.city and q.city:
        return Feature("place", p.city, 2.0)
    if p.state and p.state == q.state:
        return Feature("place", p.state, 1.0)
    return None


def _rest(a: Report, b: Report) -> list[Feature]:
    found = []
    if a.said.level and a.said.level == b.said.level:
        found.append(Feature("level", a.said.level, 0.5))
    elif a.said.level and b.said.level:
        found.append(Feature("level", f"{a.said.level} and {b.said.level}", -1.0))
    if a.said.kind == b.said.kind:
        found.append(Feature("kind", a.said.kind, 0.5))
    return found
