"""The record: what all articles say together, as of a day. Derived from the ledger, never stored as truth."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from summitry.model.article import Article
from summitry.model.dates import PartialDate
from summitry.model.dossier import Dossier
from summitry.model.evidence import Evidence
from summitry.model.reading import Participant, Place, Reading
from summitry.status import Outcome, Status


@dataclass(frozen=True, slots=True)
class Entry:
    """One article version with its latest reading, as the ledger holds it.

    ``known``: the day from which it counts as published (latest day of the publication range, else captured, else
    recorded). ``recorded``: ISO 8601 date-time in UTC at which it was added.
    """

    article: Article
    reading: Reading
    known: date
    recorded: str


@dataclass(frozen=True, slots=True)
class Ruling:
    """A person's decision. ``kind``: same, not_same, status, date, drop, same_person, not_same_person. Undone only by a later
    ruling.

    ``targets`` are report ids (``<article id>:<local id>``), or namings of people (``<article id>:<actor id>``);
    ``value`` is a status, an EDTF date, "yes", or None in a ruling that takes the earlier one back. ``number`` is the
    order in which rulings were made.
    """

    number: int
    kind: str
    targets: tuple[str, ...]
    value: str | None
    by: str
    when: str
    why: str


@dataclass(frozen=True, slots=True)
class Source:
    """An article as the record cites it."""

    article: str
    outlet: str | None
    headline: str | None
    url: str | None
    published: PartialDate | None
    known: date


@dataclass(frozen=True, slots=True)
class SourcedEvidence:
    """Exact words, and the article they stand in."""

    source: Source
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class SourcedAccount:
    """What one source says of one meeting.

    ``source_kind``: party, official, agency, outlet, unnamed (strongest first). ``voice``: the speaker's name, or
    None for the article's own voice. ``report`` is the report id.
    """

    report: str
    source: Source
    source_kind: str
    voice: str | None
    status: Status
    when: PartialDate | None
    place: Place | None
    called_off_by: str | None
    called_off_by_person: str | None
    reason: str | None
    outcome: Outcome | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class StatusStep:
    """One step of a meeting's status history: the status, the slot it speaks of, since when it is known, on which
    accounts.
    """

    status: Status
    when: PartialDate | None
    known: date
    accounts: tuple[SourcedAccount, ...]
    ruling: int | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field (status, place, when, called_off_by, outcome) on which sources differ: each value with its accounts'
    report ids.
    """

    field: str
    values: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Merge:
    """Why two reports are one meeting (or not): features compared, their values, weights, and the score."""

    left: str
    right: str
    score: float
    features: tuple[tuple[str, str, float], ...]
    decided_by: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting, derived from the reports that speak of it.

    ``id`` is that of its earliest report; ``aliases`` are all its report ids, so that a link to any of them finds
    it. ``sequence`` counts the changes of status or slot (iCalendar SEQUENCE). ``since`` is the day from which
    the present status is known.
    """

    id: str
    title: str
    kind: str
    level: str | None
    participants: tuple[Participant, ...]
    parties: tuple[str, ...]
    status: Status
    since: date
    when: PartialDate | None
    place: Place | None
    ordinal: int | None
    host: str | None
    mediator: str | None
    agenda: str | None
    outcome: Outcome | None
    called_off_by: str | None
    called_off_by_person: str | None
    reason: str | None
    part_of: str | None
    history: tuple[StatusStep, ...]
    accounts: tuple[SourcedAccount, ...]
    conflicts: tuple[Conflict, ...]
    aliases: tuple[str, ...]
    merges: tuple[Merge, ...]
    sequence: int
    rulings: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordedStatement:
    """One statement with all articles that report it. ``evidence`` is ordered by the day it became known."""

    id: str
    speaker: str | None
    speaker_name: str | None
    party: str | None
    role: str | None
    kind: str
    text: str
    medium: str | None
    addressee: str | None
    when: PartialDate | None
    known: date
    evidence: tuple[SourcedEvidence, ...]


@dataclass(frozen=True, slots=True)
class RecordedPosition:
    """One stance of one party, with its sources. ``condition_relation``, ``condition_what``, ``condition_by`` are
    None without a condition.
    """

    id: str
    holder: str
    act: str
    issue: str | None
    what: str
    addressee: str | None
    according_to: str | None
    condition_relation: str | None
    condition_what: str | None
    condition_by: str | None
    known: date
    evidence: tuple[SourcedEvidence, ...]


@dataclass(frozen=True, slots=True)
class RecordedAssessment:
    """An observer's words with their source."""

    id: str
    by: str
    role: str | None
    about: str | None
    text: str
    known: date
    evidence: tuple[SourcedEvidence, ...]


@dataclass(frozen=True, slots=True)
class HeldRole:
    """What the articles say that a person is: ``person`` is the record's id; ``first`` and ``last`` are the first and the last
    day on which an article that says so was known; ``articles`` their ids.
    """

    person: str
    role: str
    party: str | None
    first: date
    last: date
    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Naming:
    """How one article names a person, and why it is this person.

    ``id`` is ``<article id>:<actor id>``, which rulings name. Of several ``reasons`` the first joins the naming with those
    nearest to it, and each later one joins these with more. One naming of each person is "the name itself".
    """

    id: str
    source: Source
    name: str
    party: str | None
    role: str | None
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeftApart:
    """Who comes near a person and is somebody else all the same (record ids), and why."""

    others: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Person:
    """One person across articles, with everything that the identity rests on.

    ``spellings`` are names as written with the number of articles, the commonest first; ``namings`` are ordered by the day
    on which they became known; ``rulings`` are the numbers of those that name one of them.
    """

    id: str
    name: str
    party: str | None
    spellings: tuple[tuple[str, int], ...]
    namings: tuple[Naming, ...]
    apart: tuple[LeftApart, ...] = ()
    rulings: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class WaitsFor:
    """An edge of the wait-for graph: ``waiter`` gives ``gives`` only when ``giver`` delivers ``waits_on``.
    ``position`` is the entry's id.
    """

    waiter: str
    giver: str
    gives: str
    waits_on: str
    relation: str
    position: str
    evidence: tuple[SourcedEvidence, ...]


@dataclass(frozen=True, slots=True)
class Cycle:
    """What the talks are stuck on. ``kind``: deadlock (a cycle of conditions) or standoff (a demand met only after
    something of the asker's).

    ``edges`` are the conditions; ``demands`` the position ids of the bare demands in a standoff; ``sentence``
    says it in plain words.
    """

    kind: str
    parties: tuple[str, ...]
    sentence: str
    edges: tuple[WaitsFor, ...]
    demands: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TalksState:
    """The state of the talks on a day. Meetings are given by id; ``days_without_contact`` counts from the last held
    meeting's latest day.
    """

    as_of: date
    last_held: str | None
    next_planned: str | None
    overdue: tuple[str, ...]
    postponed: tuple[str, ...]
    called_off: tuple[str, ...]
    days_without_contact: int | None
    edges: tuple[WaitsFor, ...]
    cycles: tuple[Cycle, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """The record as of a day: a pure function of entries, rulings and the dossier. ``as_of`` is None for everything
    there is.

    ``names`` maps actor and party ids to the names people read. ``dossier`` is the one it was narrowed to, or
    None. ``roles`` are those of people, in the order of their first days; ``people`` are ordered by id. ``waiting`` are
    rulings on people (numbers) with a target that no article of the record names, yet or any more.
    """

    as_of: date | None
    dossier: Dossier | None
    sources: tuple[Source, ...]
    meetings: tuple[Meeting, ...]
    statements: tuple[RecordedStatement, ...]
    positions: tuple[RecordedPosition, ...]
    assessments: tuple[RecordedAssessment, ...]
    names: tuple[tuple[str, str], ...] = ()
    roles: tuple[HeldRole, ...] = ()
    people: tuple[Person, ...] = ()
    waiting: tuple[tuple[int, str], ...] = ()
