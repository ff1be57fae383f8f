"""The record as a pure function of entries, rulings and the dossier. No clock, no database, no order of arrival."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from summitry.model import Dossier, Entry, Meeting, Record, Ruling
from summitry.names import party_name
from summitry.record.asof import known_by
from summitry.record.clusters import group
from summitry.record.meetings import make_meeting
from summitry.record.people import People
from summitry.record.persons import record_people, waiting
from summitry.record.positions import record_positions
from summitry.record.reports import make_report, with_moves
from summitry.record.roles import roles_held
from summitry.record.rulings import in_force
from summitry.record.sources import source_of
from summitry.record.statements import record_assessments, record_statements


def build(
    entries: Iterable[Entry], rulings: Iterable[Ruling] = (), dossier: Dossier | None = None, as_of: date | None = None
) -> Record:
    """What is known by the end of ``as_of`` (all without one), narrowed to the dossier's parties.

    Equal entries and rulings give equal records, in whatever order and however often they are given.
    """
    known = known_by(entries, as_of)
    ruled = in_force(rulings)
    people = People(known, ruled)
    sources = {entry.article.id: source_of(entry) for entry in known}
    dropped = {target for ruling in ruled if ruling.kind == "drop" for target in ruling.targets}
    reports = [make_report(entry, said, people) for entry in known for said in with_moves(entry.reading.meetings)]
    groups = group((report for report in reports if report.id not in dropped), ruled)
    meetings = _linked([make_meeting(members, merges, people, ruled) for members, merges in groups])
    record = Record(
        as_of=as_of,
        dossier=dossier,
        sources=tuple(sources.values()),
        meetings=meetings,
        statements=record_statements(known, people),
        positions=record_positions(known, people),
        assessments=record_assessments(known, people),
        names=tuple(sorted(_names(people, meetings, known).items())),
        roles=roles_held(known, people),
        people=record_people(people, sources, ruled),
        waiting=waiting(people, ruled),
    )
    return narrowed(record, dossier, known) if dossier else record


def _linked(meetings: list[Meeting]) -> tuple[Meeting, ...]:
    """Meetings by their first possible day, undated ones by the day since which they stand as they do.

    ``part_of`` names the meeting that the named report belongs to.
    """
    home = {alias: meeting.id for meeting in meetings for alias in meeting.aliases}
    linked = []
    for meeting in meetings:
        whole = home.get(meeting.part_of or "")
        linked.append(replace(meeting, part_of=whole if whole != meeting.id else None))
    return tuple(sorted(linked, key=lambda m: ((m.when and m.when.earliest) or m.since, m.since, m.id)))


def _names(people: People, meetings: Iterable[Meeting], known: Iterable[Entry]) -> dict[str, str]:
    parties = {party for meeting in meetings for party in meeting.parties}
    parties |= {party for party in people.parties.values() if party}
    for entry in known:
        for item in entry.reading.positions:
            by = item.condition.by if item.condition else None
            parties |= {party for party in (item.holder, item.addressee, by) if party and party not in people.names}
    # A state has one name, whatever an article calls it ("Pyongyang", "the North").
    return {**people.names, **{party: party_name(party) for party in parties}}


def narrowed(record: Record, dossier: Dossier, known: Iterable[Entry]) -> Record:
    """The part of the record that the dossier is about: meetings of two of its parties (or of one with none other named),
    what was said, asked and assessed in the articles that speak of its parties, and whom they name.
    """
    parties = set(dossier.parties)
    around = parties | set(dossier.mediators)
    meetings = tuple(
        meeting
        for meeting in record.meetings
        if len(set(meeting.parties) & parties) >= 2
        or (set(meeting.parties) & parties and set(meeting.parties) <= around and len(meeting.parties) < 3)
    )
    about = {
        entry.article.id
        for entry in known
        if len({actor.party or actor.id for actor in entry.reading.actors} & parties) >= min(2, len(parties))
    }
    kept_ids = {meeting.id for meeting in meetings}
    return replace(
        record,
        sources=tuple(source for source in record.sources if source.article in about),
        meetings=tuple(replace(m, part_of=m.part_of if m.part_of in kept_ids else None) for m in meetings),
        statements=tuple(one for one in record.statements if one.evidence[0].source.article in about),
        positions=tuple(
            one for one in record.positions if one.holder in around and one.evidence[0].source.article in about
        ),
        assessments=tuple(one for one in record.assessments if one.evidence[0].source.article in about),
        roles=tuple(one for one in record.roles if about & set(one.articles)),
        people=tuple(one for one in record.people if any(naming.source.article in about for naming in one.namings)),
    )
