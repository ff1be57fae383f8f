"""The record for the terminal, and as plain values for ``--format json``."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from itertools import groupby
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from summitry.codec import to_plain
from summitry.model import Cycle, Meeting, Record, RecordedPosition, SourcedAccount, SourcedEvidence, TalksState
from summitry.names import party_name, state_names
from summitry.show.contract import place_words
from summitry.show.text import cut, when_words

_MARKS = {
    "proposed": "◌",
    "expected": "◍",
    "scheduled": "○",
    "under_way": "◐",
    "held": "●",
    "postponed": "→",
    "cancelled": "✕",
    "refused": "⊘",
}


def chronology(record: Record) -> list[Meeting]:
    """The meetings by the first day they may fall on; those without a date last, by title."""
    return sorted(record.meetings, key=lambda m: (_first_day(m) or date.max, m.title, m.id))


def _first_day(meeting: Meeting) -> date | None:
    return (meeting.when.earliest or meeting.when.latest) if meeting.when else None


def plain_meeting(meeting: Meeting) -> dict[str, Any]:
    """All there is about a meeting, for JSON."""
    plain: dict[str, Any] = to_plain(meeting)
    return plain


def plain_line(meeting: Meeting) -> dict[str, Any]:
    """One line of the chronology, for JSON: flat values, unknown ones null."""
    return {
        "id": meeting.id,
        "title": meeting.title,
        "status": meeting.status.value,
        "since": meeting.since.isoformat(),
        "when": meeting.when.edtf if meeting.when else None,
        "earliest": meeting.when.earliest.isoformat() if meeting.when and meeting.when.earliest else None,
        "latest": meeting.when.latest.isoformat() if meeting.when and meeting.when.latest else None,
        "place": place_words(meeting.place, state_names()),
        "parties": list(meeting.parties),
        "outcome": meeting.outcome.value if meeting.outcome else None,
        "called_off_by": meeting.called_off_by,
        "reports": len(meeting.aliases),
    }


def status_words(meeting: Meeting, record: Record) -> str:
    """The status with its mark, the outcome, and who called it off, as one phrase."""
    words = f"{_MARKS[meeting.status.value]} {meeting.status.value.replace('_', ' ')}"
    if meeting.outcome:
        words += {"none": ", no agreement", "collapsed": ", collapsed"}.get(
            meeting.outcome.value, f", {meeting.outcome.value}"
        )
    if meeting.called_off_by:
        words += f", called off by {name_of(meeting.called_off_by, record)}"
    return words


def name_of(id: str, record: Record) -> str:
    """The name people read for an actor or party id."""
    return dict(record.names).get(id) or party_name(id)


def print_timeline(record: Record, day: date | None, console: Console | None = None) -> None:
    """One line a meeting, by date, with a line for the day of the record."""
    console = console or _console()
    if _nothing(console, record.meetings, "no meetings yet: summitry add PAGES"):
        return
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    shown = False
    for meeting in chronology(record):
        first = _first_day(meeting)
        if day and not shown and (first is None or first > day):
            table.add_row(f"[dim]{day.isoformat()}[/dim]", "[dim]— as of this day —[/dim]", "")
            shown = True
        where = place_words(meeting.place, state_names())
        title = escape(meeting.title) + (f" [dim]{escape(where)}[/dim]" if where and where not in meeting.title else "")
        table.add_row(_slot(meeting), escape(status_words(meeting, record)), title)
    console.print(table)


def _slot(meeting: Meeting) -> str:
    if meeting.when is None or (meeting.when.earliest is None and meeting.when.latest is None):
        return "no date"
    return escape(meeting.when.edtf or "no date")


def print_meetings(record: Record, day: date | None, console: Console | None = None) -> None:
    """Each meeting with its history, accounts, conflicts and sources."""
    console = console or _console()
    if _nothing(console, record.meetings, "no meetings yet: summitry add PAGES"):
        return
    for meeting in chronology(record):
        console.print(f"[b]{escape(meeting.title)}[/b]  {escape(status_words(meeting, record))}")
        console.print(Padding(f"[dim]{meeting.id} · {escape(when_words(meeting.when))}[/dim]", (0, 0, 0, 2)))
        for step in meeting.history:
            slot = f" for {when_words(step.when)}" if step.when else ""
            voices = ", ".join(dict.fromkeys(_voice(account) for account in step.accounts))
            line = f"{step.known.isoformat()}  {step.status.value.replace('_', ' ')}{slot}  ({voices})"
            console.print(Padding(escape(line), (0, 0, 0, 4)))
        for conflict in meeting.conflicts:
            values = "; ".join(f"{value} ({len(reports)})" for value, reports in conflict.values)
            console.print(
                Padding(
                    f"[yellow]sources differ on {conflict.field.replace('_', ' ')}:[/yellow] {escape(values)}",
                    (0, 0, 0, 4),
                )
            )


def _voice(account: SourcedAccount) -> str:
    outlet = account.source.outlet or account.source.headline or account.source.article
    return f"{account.voice}, {outlet}" if account.voice else outlet


def print_said(record: Record, console: Console | None = None) -> None:
    """Who said what, by day."""
    console = console or _console()
    if _nothing(console, record.statements, "nothing said yet: summitry add PAGES"):
        return
    for day, group in groupby(record.statements, key=lambda s: s.known):
        console.print(f"[b]{day.isoformat()}[/b]")
        for item in group:
            who = escape(item.speaker_name or "no source") + (
                f" [dim]({escape(item.medium)})[/dim]" if item.medium else ""
            )
            console.print(
                Padding(f"{who}: {escape(cut(item.text))} [dim]{escape(_outlets(item.evidence))}[/dim]", (0, 0, 0, 2))
            )


def print_positions(record: Record, console: Console | None = None) -> None:
    """Where each party stands, by issue."""
    console = console or _console()
    if _nothing(console, record.positions, "no positions yet: summitry add PAGES"):
        return
    order = sorted(record.positions, key=lambda p: (p.issue or "~", p.holder, p.known))
    for issue, group in groupby(order, key=lambda p: p.issue):
        console.print(f"[b]{escape(issue or 'Other issues')}[/b]")
        for item in group:
            console.print(Padding(position_line(item, record), (0, 0, 0, 2)))


def position_line(item: RecordedPosition, record: Record) -> str:
    """One position as a line of Rich markup."""
    line = (
        f"{item.known.isoformat()}  {escape(name_of(item.holder, record))} [i]{item.act}[/i]: {escape(cut(item.what))}"
    )
    if item.condition_relation:
        by = f" (by {name_of(item.condition_by, record)})" if item.condition_by else ""
        line += escape(f" — {item.condition_relation.replace('_', ' ')}: {cut(item.condition_what or '')}{by}")
    return line


def print_assessments(record: Record, console: Console | None = None) -> None:
    """How observers read the talks."""
    console = console or _console()
    if _nothing(console, record.assessments, "no assessments yet: summitry add PAGES"):
        return
    for item in record.assessments:
        role = f" [dim]({escape(item.role)})[/dim]" if item.role else ""
        console.print(f"{item.known.isoformat()}  {escape(item.by)}{role}: {escape(cut(item.text))}")


def print_state(record: Record, state: TalksState, console: Console | None = None) -> None:
    """The state of the talks: contact, plans, and what they are stuck on with the words it rests on."""
    console = console or _console()
    known = {meeting.id: meeting for meeting in record.meetings}
    title = record.dossier.title if record.dossier else "The talks"
    console.print(f"[b]{escape(title)}[/b] as of {state.as_of.isoformat()}")
    last = known.get(state.last_held or "")
    since = f", {state.days_without_contact} days ago" if state.days_without_contact is not None else ""
    _fact(console, "last held", f"{last.title} ({when_words(last.when)}){since}" if last else "none on record")
    planned = known.get(state.next_planned or "")
    _fact(console, "next planned", f"{planned.title} ({when_words(planned.when)})" if planned else "none on record")
    for label, ids in (("overdue", state.overdue), ("postponed", state.postponed), ("called off", state.called_off)):
        titles = "; ".join(known[id].title for id in ids if id in known)
        _fact(console, label, f"{len(ids)}" + (f" ({titles})" if titles else ""))
    for cycle in state.cycles:
        _print_cycle(console, cycle)
    if not state.cycles:
        _fact(console, "stuck on", "nothing that the sources show")


def _print_cycle(console: Console, cycle: Cycle) -> None:
    _fact(console, cycle.kind, cycle.sentence)
    for edge in cycle.edges:
        for words in edge.evidence[:2]:
            source = words.source.outlet or words.source.headline or words.source.article
            quoted = f"“{cut(words.evidence.text)}” {source}, {words.source.known.isoformat()}"
            console.print(Padding(f"[dim]{escape(quoted)}[/dim]", (0, 0, 0, 16)))


def _fact(console: Console, label: str, words: str) -> None:
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 2))
    table.add_column(width=12)
    table.add_column(overflow="fold")
    table.add_row(f"[dim]{label}[/dim]", escape(words))
    console.print(table)


def _outlets(evidence: Iterable[SourcedEvidence]) -> str:
    return ", ".join(dict.fromkeys(e.source.outlet or e.source.headline or e.source.article for e in evidence))


def _nothing(console: Console, items: tuple[Any, ...], words: str) -> bool:
    if not items:
        console.print(words)
    return not items


def _console() -> Console:
    return Console(highlight=False)
