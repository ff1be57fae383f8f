"""What one article says. Every item carries its evidence; ids are local to the article."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from summitry.model.dates import PartialDate
from summitry.model.evidence import Evidence, Span
from summitry.status import Outcome, Status


@dataclass(frozen=True, slots=True)
class TimeCandidate:
    """Another day that the same words could mean: both Thursdays around a publication date, for one."""

    edtf: str
    earliest: date
    latest: date
    basis: str


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """One time expression, as TIMEX3 for scoring and as EDTF for reading.

    ``value`` and ``mod`` are the best single TIMEX3 reading; ``edtf``, ``earliest`` and ``latest`` (days,
    inclusive) the honest one, and None where no day can be given. ``window`` is half-open, ISO dates or date-
    times with offset. ``vagueness``: exact, part, approximate, vague, open, unanchored. ``direction``: past,
    present, future or None. ``relation``: on, by, before, after, since, until, between. ``flags``: contradictions
    such as "weekday".
    """

    start: int
    end: int
    text: str
    type: str
    value: str
    mod: str | None = None
    edtf: str | None = None
    earliest: date | None = None
    latest: date | None = None
    window: tuple[str, str] | None = None
    granularity: str | None = None
    vagueness: str = "exact"
    direction: str | None = None
    relation: str | None = None
    anchor: str | None = None
    basis: str | None = None
    candidates: tuple[TimeCandidate, ...] = ()
    flags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """Where an actor is named. ``form``: name, short, title, demonym, capital, institution, description, pronoun."""

    start: int
    end: int
    form: str


@dataclass(frozen=True, slots=True)
class Actor:
    """A person, state, organisation or group in the article.

    ``id``: ISO 3166-1 alpha-3 for a state, the common English name for an organisation or group, a slug of the
    name for a person. ``kind``: person, state, organisation, group. ``party``: the id of the party whose side the
    actor is on, or None. ``role``: the words that say what somebody is. ``observer`` is true for analysts,
    scholars, former officials.
    """

    id: str
    name: str
    kind: str
    party: str | None = None
    role: str | None = None
    observer: bool = False
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """Who said what: source, cue and content as spans (PARC, PolNeAR), and what they resolve to.

    ``act``: speech or attitude (beliefs, intentions, decrees). ``kind``: direct, indirect, mixed. ``speaker`` and
    ``addressee`` are actor ids or None. ``speaker_name`` keeps the speaker's words where nobody is resolved,
    ``addressee_name`` the words for whoever is spoken to, also where that is no actor ("reporters").
    ``medium``: tweet, statement, interview, press conference, letter, state media ... or None. ``denied`` is true
    where the source denies having said or done it.
    """

    id: str
    act: str
    kind: str
    content: tuple[Span, ...]
    cue: tuple[Span, ...]
    source: tuple[Span, ...]
    speaker: str | None
    speaker_name: str | None
    role: str | None
    medium: str | None
    addressee: str | None
    when: PartialDate | None
    text: str
    denied: bool = False
    addressee_name: str | None = None


@dataclass(frozen=True, slots=True)
class Participant:
    """One slot of a meeting: a person or a whole side.

    ``basis``: named, sentence, paragraph, place, article (the two it is about), dossier, or open (everything else None).
    ``status`` is set where one side of many stays away.
    """

    actor: str | None
    name: str | None
    party: str | None
    basis: str
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Venue within city within state; ``state`` is an ISO 3166-1 alpha-3 id. Each may be None."""

    venue: str | None = None
    city: str | None = None
    state: str | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class HistoryStep:
    """One step of a meeting's life inside one article: the status and the slot (``when``) it speaks of."""

    status: Status
    when: PartialDate | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Account:
    """What one voice in the article says became of the meeting. ``according_to`` None is the article's own voice."""

    status: Status
    called_off_by: str | None
    called_off_by_person: str | None
    according_to: str | None
    reason: str | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class MeetingReport:
    """What one article says of one meeting, all its sentences merged, with the status in which the article leaves
    it.

    ``kind``: summit, talks, visit, call, round, contact. ``level``: leader, minister, working or None.
    ``part_of`` is the id of another report of this article (the visit that the talks are part of); ``moved_from`` that
    of the old slot, of a meeting that was put off and has a new one. ``parties`` are party ids, each once, in order of mention.
    """

    id: str
    kind: str
    level: str | None
    participants: tuple[Participant, ...]
    parties: tuple[str, ...]
    status: Status
    evidence: tuple[Evidence, ...]
    host: str | None = None
    mediator: str | None = None
    place: Place | None = None
    when: PartialDate | None = None
    ordinal: int | None = None
    agenda: str | None = None
    outcome: Outcome | None = None
    history: tuple[HistoryStep, ...] = ()
    called_off_by: str | None = None
    called_off_by_person: str | None = None
    reason: str | None = None
    accounts: tuple[Account, ...] = ()
    according_to: str | None = None
    part_of: str | None = None
    moved_from: str | None = None


@dataclass(frozen=True, slots=True)
class Condition:
    """What a position hangs on. ``relation``: only_after, if, unless, until, in_return_for. ``by``: the party whose
    part it is.
    """

    relation: str
    what: str
    by: str | None


@dataclass(frozen=True, slots=True)
class Position:
    """Where a party stands. ``act``: demand, offer, concession, refusal, commitment, threat, complaint."""

    holder: str
    act: str
    issue: str | None
    what: str
    addressee: str | None
    according_to: str | None
    condition: Condition | None
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Assessment:
    """An observer's reading of a party or of the talks. ``by`` is an actor id, or the words for an unnamed observer."""

    by: str
    role: str | None
    about: str | None
    text: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """One event between parties, coded as PLOVER (2021) does. ``modality``: asserted, planned, hypothetical,
    negated.
    """

    event_class: str
    mode: str | None
    source: tuple[str, ...]
    target: tuple[str, ...]
    modality: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """All that one article says. ``reader`` is the reader's name and version."""

    article: str
    reader: str
    times: tuple[TimeExpression, ...] = ()
    actors: tuple[Actor, ...] = ()
    statements: tuple[Statement, ...] = ()
    meetings: tuple[MeetingReport, ...] = ()
    positions: tuple[Position, ...] = ()
    assessments: tuple[Assessment, ...] = ()
    events: tuple[Event, ...] = ()
    notices: tuple[str, ...] = ()
