"""Who waits for whom: the wait-for graph of the positions in force.

A waits for B on X when a condition of A's names X, and X is B's to give. Whose it is the dossier says (issue words
and ``given_by``), else the condition itself. A bare demand is no edge, nor is a threat of what follows *if* the other
acts: that is to deter, not to wait.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from summitry.model import Dossier, RecordedPosition, WaitsFor
from summitry.record.positions import telling

# A position without a condition that lifts an earlier condition on the same issue.
_LIFTING = frozenset({"offer", "concession", "commitment"})
_MOST_WORDS = 6  # a longer wording is named by its issue


def in_force(positions: Iterable[RecordedPosition]) -> tuple[RecordedPosition, ...]:
    """The positions that no later word of the same holder on the same issue says otherwise.

    Later is who was last reported later. Another condition for the same side to fulfil replaces the earlier one; an
    offer, concession or commitment without a condition lifts it. Demands stand until then as they are.
    """
    kept = sorted(positions, key=lambda one: (last_told(one), one.id))
    conditions = [one for one in kept if one.condition_relation]
    return tuple(
        one
        for one in kept
        if not one.condition_relation
        or not any(
            last_told(later) > last_told(one) and _says_otherwise(later, one)
            for later in (
                *conditions,
                *(other for other in kept if other.act in _LIFTING and not other.condition_relation),
            )
        )
    )


def with_issues(positions: Iterable[RecordedPosition], dossier: Dossier | None) -> list[RecordedPosition]:
    """The positions with the dossier's issue where the article gave none."""
    return [one if one.issue else replace(one, issue=issue_of(one.what, dossier)) for one in positions]


def last_told(position: RecordedPosition) -> date:
    """The last day on which an article told of it."""
    return max((one.source.known for one in position.evidence), default=position.known)


def _says_otherwise(later: RecordedPosition, one: RecordedPosition) -> bool:
    if later.holder != one.holder or not same_thing(later, one):
        return False
    return not later.condition_relation or later.condition_by == one.condition_by


def same_thing(a: RecordedPosition, b: RecordedPosition) -> bool:
    """Whether two positions are about one issue: by its name, or where one has none by half of the shorter one's words."""
    if a.issue and b.issue:
        return a.issue == b.issue
    small, large = sorted((telling(f"{a.what} {a.issue or ''}"), telling(f"{b.what} {b.issue or ''}")), key=len)
    return bool(small) and 2 * len(small & large) >= len(small)


def edges_of(positions: Sequence[RecordedPosition], dossier: Dossier | None) -> tuple[WaitsFor, ...]:
    """The edges of the wait-for graph of these positions, oldest first."""
    found = []
    for one in positions:
        if (
            not one.condition_relation
            or not one.condition_what
            or (one.act == "threat" and one.condition_relation == "if")
        ):
            continue
        issue = issue_of(one.condition_what, dossier)
        gives = short(one.what, one.issue)
        waits_on = short(one.condition_what, issue)
        found += [
            WaitsFor(one.holder, giver, gives, waits_on, one.condition_relation, one.id, one.evidence)
            for giver in _givers(one, issue, dossier)
            if gives != waits_on
        ]
    return tuple(found)


def _givers(one: RecordedPosition, issue: str | None, dossier: Dossier | None) -> tuple[str, ...]:
    """Whose the condition is to fulfil: as the dossier says for its issue, else as the condition does."""
    named = next((item.given_by for item in (dossier.issues if dossier else ()) if item.name == issue), ())
    if named and one.condition_by in named:
        named = (one.condition_by,)
    givers = named or ((one.condition_by,) if one.condition_by else ())
    return tuple(giver for giver in givers if giver != one.holder)


def issue_of(words: str, dossier: Dossier | None) -> str | None:
    """The dossier's issue whose word stands first in these words, the longer word where two begin there; or None."""
    found = [
        (match.start(), -len(word), issue.name)
        for issue in (dossier.issues if dossier else ())
        for word in issue.words
        if (match := re.search(rf"\b{re.escape(word)}", words, re.IGNORECASE))
    ]
    return min(found)[2] if found else None


def short(words: str, issue: str | None) -> str:
    """The words themselves where they are few, else the issue's name."""
    return words if len(words.split()) <= _MOST_WORDS or not issue else issue
