"""The answer of ``summitry read --format json``: the contract that outside programs read (docs/contract.md).

All spans are half-open ``[start, end)`` into ``article.text``. Lists are empty, not absent; what is unknown is null.
"""

from __future__ import annotations

from typing import Any

from summitry.model import (
    Account,
    Actor,
    Article,
    Assessment,
    Event,
    Evidence,
    HistoryStep,
    MeetingReport,
    PartialDate,
    Place,
    Position,
    Reading,
    Statement,
    TimeExpression,
)

Plain = dict[str, Any]


def answer(article: Article, reading: Reading, version: str) -> Plain:
    """One page's answer as plain JSON values."""
    return {
        "summitry": version,
        "reader": reading.reader,
        "article": article_part(article),
        "times": [_time(item) for item in reading.times],
        "actors": [_actor(item) for item in reading.actors],
        "statements": [_statement(item) for item in reading.statements],
        "meetings": [_meeting(item) for item in reading.meetings],
        "positions": [_position(item) for item in reading.positions],
        "assessments": [_assessment(item) for item in reading.assessments],
        "events": [_event(item) for item in reading.events],
        "notices": [*article.notices, *reading.notices],
    }


def article_part(article: Article) -> Plain:
    """The article and its metadata; ``published`` is null where no date is known."""
    published = article.published
    return {
        "id": article.id,
        "url": article.url,
        "headline": article.headline,
        "topic": article.topic,
        "topic_basis": article.topic_basis,
        "section": article.section,
        "byline": article.byline,
        "source_credit": article.source_credit,
        "agencies": list(article.agencies),
        "outlet": article.outlet,
        "dateline": article.dateline,
        "language": article.language,
        "text": article.text,
        "published": {**_date(published.date), "basis": published.basis, "stamp": published.stamp}
        if published
        else None,
        "modified": _maybe_date(article.modified),
        "captured": article.captured,
    }


def _iso(value: Any) -> str | None:
    return value.isoformat() if value is not None else None


def _date(when: PartialDate) -> Plain:
    return {
        "edtf": when.edtf,
        "earliest": _iso(when.earliest),
        "latest": _iso(when.latest),
        "precision": when.precision,
        "qualifier": when.qualifier,
        "text": when.text,
    }


def _maybe_date(when: PartialDate | None) -> Plain | None:
    return _date(when) if when else None


def _evidence(items: tuple[Evidence, ...]) -> list[Plain]:
    return [{"start": e.start, "end": e.end, "text": e.text, "prefix": e.prefix, "suffix": e.suffix} for e in items]


def _time(item: TimeExpression) -> Plain:
    return {
        "start": item.start,
        "end": item.end,
        "text": item.text,
        "type": item.type,
        "value": item.value,
        "mod": item.mod,
        "edtf": item.edtf,
        "earliest": _iso(item.earliest),
        "latest": _iso(item.latest),
        "window": list(item.window) if item.window else None,
        "granularity": item.granularity,
        "vagueness": item.vagueness,
        "direction": item.direction,
        "relation": item.relation,
        "anchor": item.anchor,
        "basis": item.basis,
        "candidates": [
            {"edtf": c.edtf, "earliest": _iso(c.earliest), "latest": _iso(c.latest), "basis": c.basis}
            for c in item.candidates
        ],
        "flags": list(item.flags),
    }


def _actor(item: Actor) -> Plain:
    return {
        "id": item.id,
        "name": item.name,
        "kind": item.kind,
        "party": item.party,
        "role": item.role,
        "observer": item.observer,
        "mentions": [[m.start, m.end] for m in item.mentions],
    }


def _statement(item: Statement) -> Plain:
    return {
        "id": item.id,
        "act": item.act,
        "kind": item.kind,
        "content": [list(span) for span in item.content],
        "cue": [list(span) for span in item.cue],
        "source": [list(span) for span in item.source],
        "speaker": item.speaker,
        "speaker_name": item.speaker_name,
        "role": item.role,
        "medium": item.medium,
        "addressee": item.addressee,
        "addressee_name": item.addressee_name,
        "when": _maybe_date(item.when),
        "text": item.text,
        "denied": item.denied,
    }


def place_words(place: Place | None, names: dict[str, str] | None = None) -> str | None:
    """Venue, city, state as one string, the state by its name where ``names`` has it."""
    if place is None:
        return None
    state = (names or {}).get(place.state, place.state) if place.state else None
    # A place that is a state by itself ("Vietnam") would else be said twice.
    parts = [part for part in (place.venue, place.city, state) if part]
    return ", ".join(dict.fromkeys(parts)) or place.text or None


def _history(item: HistoryStep) -> Plain:
    return {"status": item.status.value, "when": _maybe_date(item.when), "evidence": _evidence(item.evidence)}


def _account(item: Account) -> Plain:
    return {
        "status": item.status.value,
        "called_off_by": item.called_off_by,
        "called_off_by_person": item.called_off_by_person,
        "according_to": item.according_to,
        "reason": item.reason,
        "evidence": _evidence(item.evidence),
    }


def _meeting(item: MeetingReport) -> Plain:
    return {
        "id": item.id,
        "kind": item.kind,
        "level": item.level,
        "participants": [
            {
                "actor": p.actor,
                "name": p.name,
                "party": p.party,
                "basis": p.basis,
                "status": p.status.value if p.status else None,
            }
            for p in item.participants
        ],
        "parties": list(item.parties),
        "host": item.host,
        "mediator": item.mediator,
        "place": place_words(item.place, _state_names()),
        "when": _maybe_date(item.when),
        "ordinal": item.ordinal,
        "agenda": item.agenda,
        "status": item.status.value,
        "outcome": item.outcome.value if item.outcome else None,
        "history": [_history(step) for step in item.history],
        "called_off_by": item.called_off_by,
        "called_off_by_person": item.called_off_by_person,
        "reason": item.reason,
        "accounts": [_account(account) for account in item.accounts],
        "according_to": item.according_to,
        "part_of": item.part_of,
        "moved_from": item.moved_from,
        "evidence": _evidence(item.evidence),
    }


def _position(item: Position) -> Plain:
    condition = item.condition
    return {
        "holder": item.holder,
        "act": item.act,
        "issue": item.issue,
        "what": item.what,
        "addressee": item.addressee,
        "according_to": item.according_to,
        "condition": {"relation": condition.relation, "what": condition.what, "by": condition.by}
        if condition
        else None,
        "evidence": _evidence(item.evidence),
    }


def _assessment(item: Assessment) -> Plain:
    return {
        "by": item.by,
        "role": item.role,
        "about": item.about,
        "text": item.text,
        "evidence": _evidence(item.evidence),
    }


def _event(item: Event) -> Plain:
    return {
        "class": item.event_class,
        "mode": item.mode,
        "source": list(item.source),
        "target": list(item.target),
        "modality": item.modality,
        "evidence": _evidence(item.evidence),
    }


def _state_names() -> dict[str, str]:
    from summitry.names import state_names

    return state_names()


def dropped(article: Article) -> list[Plain]:
    """The lines of the page that are not in the text, each with its number and the reason (``--explain``)."""
    return [{"line": line.number, "text": line.text, "reason": line.reason} for line in article.dropped]
