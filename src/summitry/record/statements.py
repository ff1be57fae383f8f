"""Who said what, over all articles: the same words reported by several are one statement, the longest version stands
for all.

Beliefs and intentions (``attitude``) and what a source denies having said are left to the readings.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from summitry.model import Assessment, Entry, RecordedAssessment, RecordedStatement, SourcedEvidence, Statement
from summitry.model.evidence import evidence_at
from summitry.record.people import People
from summitry.record.same_words import Told, same_words
from summitry.record.sources import source_of

_Said = dict[str, tuple[Entry, Statement]]


def record_statements(entries: Iterable[Entry], people: People) -> tuple[RecordedStatement, ...]:
    """Speech of all articles, each statement once, in the order in which it became known.

    A statement nobody is resolved for is the same only in one article's words for its speaker ("a senior official").
    """
    said: _Said = {}
    by_speaker: dict[tuple[str, str], list[Told]] = {}
    for entry in entries:
        for item in entry.reading.statements:
            if item.act != "speech" or item.denied or not item.content:
                continue
            id = f"{entry.article.id}:{item.id}"
            said[id] = (entry, item)
            speaker = people.canonical(entry.article.id, item.speaker)
            key = ("", speaker) if speaker else ("?", (item.speaker_name or "").casefold())
            by_speaker.setdefault(key, []).append((entry.known, id, item.text))
    groups = (group for _, told in sorted(by_speaker.items()) for group in same_words(told))
    made = (_statement([said[id] for _, id, _ in group], group[0][1], people) for group in groups)
    return tuple(sorted(made, key=lambda one: (one.known, one.id)))


def _statement(group: list[tuple[Entry, Statement]], id: str, people: People) -> RecordedStatement:
    """First known first; the longest words stand for all."""
    entry, first = group[0]
    longest = max((item for _, item in group), key=lambda item: len(item.text))
    items = [item for _, item in group]
    speaker = people.canonical(entry.article.id, first.speaker)
    addressed = (people.canonical(e.article.id, item.addressee) for e, item in group)
    return RecordedStatement(
        id=id,
        speaker=speaker,
        speaker_name=people.names.get(speaker or "", first.speaker_name),
        party=people.parties.get(speaker or ""),
        role=next((item.role for item in items if item.role), None),
        kind=longest.kind,
        text=longest.text,
        medium=next((item.medium for item in items if item.medium), None),
        addressee=next((who for who in addressed if who), None),
        when=next((item.when for item in items if item.when), None),
        known=entry.known,
        evidence=tuple(one for e, item in group for one in _evidence(e, item)),
    )


def _evidence(entry: Entry, item: Statement) -> Iterator[SourcedEvidence]:
    text = entry.article.text
    for start, end in item.content:
        if 0 <= start < end <= len(text):
            yield SourcedEvidence(source_of(entry), evidence_at(text, start, end))


def record_assessments(entries: Iterable[Entry], people: People) -> tuple[RecordedAssessment, ...]:
    """The observers' words of all articles, the same words once, in the order in which they became known."""
    said: dict[str, tuple[Entry, Assessment]] = {}
    by_observer: dict[str, list[Told]] = {}
    for entry in entries:
        for number, item in enumerate(entry.reading.assessments, 1):
            id = f"{entry.article.id}:a{number}"
            said[id] = (entry, item)
            observer = people.canonical(entry.article.id, item.by) or item.by
            by_observer.setdefault(observer, []).append((entry.known, id, item.text))
    groups = [group for _, told in sorted(by_observer.items()) for group in same_words(told)]
    made = (_assessment([said[id] for _, id, _ in group], group[0][1], people) for group in groups)
    return tuple(sorted(made, key=lambda one: (one.known, one.id)))


def _assessment(group: list[tuple[Entry, Assessment]], id: str, people: People) -> RecordedAssessment:
    entry, first = group[0]
    longest = max((item for _, item in group), key=lambda item: len(item.text))
    return RecordedAssessment(
        id=id,
        by=people.names.get(people.canonical(entry.article.id, first.by) or "", first.by),
        role=next((item.role for _, item in group if item.role), None),
        about=next((item.about for _, item in group if item.about), None),
        text=longest.text,
        known=entry.known,
        evidence=tuple(SourcedEvidence(source_of(e), one) for e, item in group for one in item.evidence),
    )
