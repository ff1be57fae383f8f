"""Where the parties stand, over all articles: the same stance told again is one position with more evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable

from summitry.model import Entry, Position, RecordedPosition, SourcedEvidence
from summitry.record.people import People
from summitry.record.sources import source_of

# Words that say nothing about what is asked for.
_EMPTY = frozenset(
    """a an and as at be been by for from has have in is it its of on or that the their they this to was will with would
    """.split()
)
_SHARE = 0.6


def record_positions(entries: Iterable[Entry], people: People) -> tuple[RecordedPosition, ...]:
    """Each stance once, in the order in which it became known.

    One stance: the same holder, act, issue and direction of the condition, and most of the shorter one's words in the longer.
    """
    groups: dict[tuple[str, ...], list[list[tuple[Entry, str, Position]]]] = {}
    for entry in entries:
        for number, item in enumerate(entry.reading.positions, 1):
            told = groups.setdefault(_key(item), [])
            home = next((group for group in told if _alike(item.what, group[0][2].what)), None)
            if home is None:
                told.append([(entry, f"{entry.article.id}:p{number}", item)])
            else:
                home.append((entry, f"{entry.article.id}:p{number}", item))
    found = [_position(group, people) for told in groups.values() for group in told]
    return tuple(sorted(found, key=lambda one: (one.known, one.id)))


def _key(item: Position) -> tuple[str, ...]:
    condition = item.condition
    return (
        item.holder,
        item.act,
        item.issue or "",
        condition.relation if condition else "",
        (condition.by or "") if condition else "",
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]{2,}", text.lower())) - _EMPTY


def _alike(a: str, b: str) -> bool:
    small, large = sorted((_words(a), _words(b)), key=len)
    return len(small & large) >= _SHARE * len(small)


def _position(group: list[tuple[Entry, str, Position]], people: People) -> RecordedPosition:
    entry, id, first = group[0]
    condition = first.condition
    return RecordedPosition(
        id=id,
        holder=first.holder,
        act=first.act,
        issue=first.issue,
        what=first.what,
        addressee=first.addressee,
        according_to=people.canonical(first.according_to),
        condition_relation=condition.relation if condition else None,
        condition_what=condition.what if condition else None,
        condition_by=condition.by if condition else None,
        known=entry.known,
        evidence=tuple(SourcedEvidence(source_of(e), words) for e, _, item in group for words in item.evidence),
    )
