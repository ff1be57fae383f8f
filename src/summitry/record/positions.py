"""Where the parties stand, over all articles: the same stance told again is one position with more evidence."""

from __future__ import annotations

from collections.abc import Iterable

from summitry.model import Entry, Position, RecordedPosition, SourcedEvidence
from summitry.record.people import People
from summitry.record.same_words import words
from summitry.record.sources import source_of
from summitry.record.words import EMPTY

_SHARE = 0.6
_Told = tuple[Entry, str, Position]


def record_positions(entries: Iterable[Entry], people: People) -> tuple[RecordedPosition, ...]:
    """Each stance once, in the order in which it became known; ``entries`` come in that order.

    One stance: the same holder, act, issue and condition (its direction and whose it is), and most of the shorter
    one's words in the longer.
    """
    groups: dict[tuple[str, ...], list[list[_Told]]] = {}
    for entry in entries:
        for number, item in enumerate(entry.reading.positions, 1):
            told = groups.setdefault(_key(item), [])
            home = next((group for group in told if _alike(item, group[0][2])), None)
            if home is None:
                told.append([(entry, f"{entry.article.id}:p{number}", item)])
            else:
                home.append((entry, f"{entry.article.id}:p{number}", item))
    found = [_position(group, people) for told in groups.values() for group in told]
    return tuple(sorted(found, key=lambda one: (one.known, one.id)))


def _key(item: Position) -> tuple[str, ...]:
    condition = item.condition
    direction = (condition.relation, condition.by or "") if condition else ("", "")
    return (item.holder, item.act, item.issue or "", *direction)


def _alike(a: Position, b: Position) -> bool:
    wanted = _contained(telling(a.what), telling(b.what))
    if not (a.condition and b.condition):
        return wanted
    return wanted and _contained(telling(a.condition.what), telling(b.condition.what))


def telling(text: str) -> frozenset[str]:
    """The words of a stance that tell it from others."""
    return frozenset(words(text)) - EMPTY


def _contained(a: frozenset[str], b: frozenset[str]) -> bool:
    small, large = sorted((a, b), key=len)
    return len(small & large) >= _SHARE * len(small)


def _position(group: list[_Told], people: People) -> RecordedPosition:
    entry, id, first = group[0]
    condition = first.condition
    voices = (people.canonical(e.article.id, item.according_to) for e, _, item in group)
    return RecordedPosition(
        id=id,
        holder=first.holder,
        act=first.act,
        issue=first.issue,
        what=first.what,
        addressee=next((item.addressee for _, _, item in group if item.addressee), None),
        according_to=next((voice for voice in voices if voice), None),
        condition_relation=condition.relation if condition else None,
        condition_what=condition.what if condition else None,
        condition_by=condition.by if condition else None,
        known=entry.known,
        evidence=tuple(SourcedEvidence(source_of(e), one) for e, _, item in group for one in item.evidence),
    )
