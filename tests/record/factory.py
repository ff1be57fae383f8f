"""Small makers of entries for the tests of the record: one line a report, in invented outlets."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from summitry.dates import day, parse_edtf
from summitry.model import (
    Account,
    Actor,
    Article,
    Assessment,
    Condition,
    Entry,
    Evidence,
    HistoryStep,
    MeetingReport,
    PartialDate,
    Participant,
    Place,
    Position,
    Published,
    Reading,
    Span,
    Statement,
)
from summitry.status import Outcome, Status

CITIES = {
    "Singapore": "SGP", "Hanoi": "VNM", "New York": "USA", "Washington": "USA", "Pyongyang": "PRK", "Stockholm": "SWE",
    "Geneva": "CHE", "Doha": "QAT", "Cairo": "EGY", "Vienna": "AUT", "Panmunjom": "KOR", "Kyiv": "UKR", "Addis Ababa": "ETH",
}  # fmt: skip
PEOPLE = {
    "Donald Trump": ("USA", "president"),
    "Mike Pompeo": ("USA", "secretary of state"),
    "Stephen Biegun": ("USA", "special representative"),
    "Kim Jong Un": ("PRK", "leader"),
    "Kim Yong Chol": ("PRK", "vice chairman"),
    "Choe Son Hui": ("PRK", "vice foreign minister"),
    "Kim Myong Gil": ("PRK", "chief negotiator"),
}


def slug(name: str) -> str:
    return re.sub(r"[^a-z]+", "-", name.lower()).strip("-")


def person(name: str, party: str | None = None, role: str | None = None, **more) -> Actor:
    known = PEOPLE.get(name, (None, None))
    return Actor(slug(name), name, "person", party or known[0], role or known[1], **more)


def place(text: str | None) -> Place | None:
    """ "Capella hotel, Singapore", "Singapore", or "PRK" for a state."""
    if text is None:
        return None
    if re.fullmatch("[A-Z]{3}", text):
        return Place(state=text, text=text)
    *venue, city = text.split(", ")
    return Place(venue[0] if venue else None, city, CITIES.get(city), text)


@cache
def when(text: str | None) -> PartialDate | None:
    """EDTF, or words that no day can be given for after a "?"."""
    if text is None:
        return None
    return PartialDate(None, None, None, "unknown", "", text[1:]) if text.startswith("?") else parse_edtf(text)


def step(status: str, slot: str | None = None) -> HistoryStep:
    return HistoryStep(Status(status), when(slot), (Evidence(0, 4, "Word"),))


def account(status: str, voice: str | None = None, by: str | None = None, person_: str | None = None) -> Account:
    return Account(Status(status), by, slug(person_) if person_ else None, slug(voice) if voice and voice not in SIDES else voice,
                   None, (Evidence(0, 4, "Word"),))  # fmt: skip


SIDES = {"USA", "PRK", "KOR", "CHN", "EGY", "ETH", "ISR", "Hamas", "QAT", "IRN", "UKR", "RUS", "SWE"}


def report(
    status: str,
    *who: str,
    sides: str = "USA PRK",
    on: str | None = None,
    at: str | None = None,
    kind: str = "talks",
    level: str | None = None,
    number: int | None = None,
    history: tuple[HistoryStep, ...] = (),
    outcome: str | None = None,
    id: str = "m1",
    **more,
) -> MeetingReport:
    """A report of a meeting of these people and sides; ``more`` are fields of MeetingReport."""
    parties = tuple(sides.split())
    people = tuple(Participant(slug(name), name, PEOPLE.get(name, (None,))[0], "named") for name in who)
    whole = tuple(Participant(p, p, p, "named") for p in parties if p not in {one.party for one in people})
    return MeetingReport(
        id, kind, level, people + whole, parties, Status(status), (Evidence(0, 4, "Word"),),
        place=place(at), when=when(on), ordinal=number, history=history,
        outcome=Outcome(outcome) if outcome else None, **more,
    )  # fmt: skip


def entry(
    id: str,
    known: str,
    *reports: MeetingReport,
    actors: tuple[Actor, ...] = (),
    statements: tuple[Statement, ...] = (),
    positions: tuple[Position, ...] = (),
    assessments: tuple[Assessment, ...] = (),
    agencies: tuple[str, ...] = (),
    text: str = "Word of the talks.",
    reader: str = "reader 1",
) -> Entry:
    """One article known on a day, with the actors that its reports and statements name."""
    on = date.fromisoformat(known)
    named = [p for one in reports for p in one.participants]
    found = {p.actor: person(p.name) for p in named if p.actor and p.actor not in SIDES}
    found |= {p: Actor(p, p, "state", p) for one in reports for p in one.parties}
    found |= {actor.id: actor for actor in actors}
    article = Article(
        id=id, text=text, url=f"https://{id}.example/{id}", headline=f"Headline of {id}", outlet=f"The {id} Post",
        agencies=agencies, language="en", published=Published(day(on), "meta"),
    )  # fmt: skip
    reading = Reading(id, reader, actors=tuple(found.values()), statements=statements, meetings=reports,
                      positions=positions, assessments=assessments)  # fmt: skip
    return Entry(article, reading, on, f"{known}T12:00:00+00:00")


def said(id: str, speaker: str | None, text: str, **more) -> Statement:
    """A statement whose content is the whole of the article's text."""
    return Statement(
        id, more.pop("act", "speech"), more.pop("kind", "direct"), (Span(0, len(text)),), (), (),
        slug(speaker) if speaker else None, more.pop("speaker_name", speaker), more.pop("role", None),
        more.pop("medium", None), None, more.pop("when", None), text, **more,
    )  # fmt: skip


def stance(
    holder: str, act: str, what: str, *, issue: str | None = None, to: str | None = None, condition: tuple | None = None
) -> Position:
    """A position; ``condition`` is (relation, what, by)."""
    return Position(
        holder, act, issue, what, to, None, Condition(*condition) if condition else None, (Evidence(0, 4, "Word"),)
    )
