"""The same words reported by several articles are one statement; a truncated version is linked to the longer one.

Two statements are one where the same speaker said them, they became known within a week of each other, and the words of the
shorter are contained in the longer (runs of three words, at least 80 %; short quotations: all of them).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from summitry.model import Entry, RecordedAssessment, RecordedStatement, SourcedEvidence, Statement
from summitry.model.evidence import evidence_at
from summitry.record.people import People
from summitry.record.sources import source_of

_RUN = 3
_SHARE = 0.8
_DAYS = 7
_Said = tuple[date, str, Entry, Statement, frozenset[tuple[str, ...]]]


def record_statements(entries: Iterable[Entry], people: People) -> tuple[RecordedStatement, ...]:
    """Speech (not attitudes) of all articles, each statement once, in the order in which it became known."""
    by_speaker: dict[str, list[_Said]] = {}
    for entry in entries:
        for item in entry.reading.statements:
            if item.act == "speech" and item.content:
                speaker = people.canonical(item.speaker) or f"? {item.speaker_name} {entry.article.id}"
                said = (entry.known, f"{entry.article.id}:{item.id}", entry, item, _runs(item.text))
                by_speaker.setdefault(speaker, []).append(said)
    found = [
        made for _, said in sorted(by_speaker.items()) for made in _merged(sorted(said, key=lambda s: s[:2]), people)
    ]
    return tuple(sorted(found, key=lambda one: (one.known, one.id)))


def _runs(text: str) -> frozenset[tuple[str, ...]]:
    words = re.findall(r"\w+", text.lower())
    return frozenset(tuple(words[i : i + _RUN]) for i in range(max(1, len(words) - _RUN + 1)))


def _merged(said: list[_Said], people: People) -> list[RecordedStatement]:
    groups: list[list[_Said]] = []
    for one in said:
        # Only the last week can hold the same words: the newest groups come first.
        near = (g for g in reversed(groups) if (one[0] - g[-1][0]).days <= _DAYS)
        home = next((group for group in near if any(_contained(one[4], other[4]) for other in group)), None)
        if home is not None:
            home.append(one)
        else:
            groups.append([one])
    return [_statement(group, people) for group in groups]


def _contained(a: frozenset[tuple[str, ...]], b: frozenset[tuple[str, ...]]) -> bool:
    small, large = sorted((a, b), key=len)
    return len(small & large) >= _SHARE * len(small)


def _statement(group: list[_Said], people: People) -> RecordedStatement:
    """First known first; the longest words stand for all."""
    first = group[0][3]
    longest = max(group, key=lambda s: len(s[3].text))[3]
    speaker = people.canonical(first.speaker)
    return RecordedStatement(
        id=group[0][1],
        speaker=speaker,
        speaker_name=people.names.get(speaker or "", first.speaker_name),
        party=people.parties.get(speaker or ""),
        role=first.role,
        kind=longest.kind,
        text=longest.text,
        medium=next((s[3].medium for s in group if s[3].medium), None),
        addressee=people.canonical(first.addressee),
        when=next((s[3].when for s in group if s[3].when), None),
        known=group[0][0],
        evidence=tuple(
            SourcedEvidence(source_of(entry), evidence_at(entry.article.text, span.start, span.end))
            for _, _, entry, item, _ in group
            for span in item.content
        ),
    )


def record_assessments(entries: Iterable[Entry], people: People) -> tuple[RecordedAssessment, ...]:
    """The observers' words of all articles, in the order in which they became known."""
    return tuple(
        RecordedAssessment(
            id=f"{entry.article.id}:a{number}",
            by=people.names.get(people.canonical(item.by) or "", item.by),
            role=item.role,
            about=item.about,
            text=item.text,
            known=entry.known,
            evidence=tuple(SourcedEvidence(source_of(entry), one) for one in item.evidence),
        )
        for entry in entries
        for number, item in enumerate(entry.reading.assessments, 1)
    )
