"""A reading for the terminal: what one page says, each entry with the words it rests on."""

from __future__ import annotations

from collections.abc import Sequence

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from summitry.model import Article, Evidence, MeetingReport, PageLine, PartialDate, Position, Reading, Statement
from summitry.names import party_name, state_names
from summitry.show.contract import place_words

_QUOTE = 160  # characters of evidence shown in the terminal; the JSON has all of it


def print_reading(article: Article, reading: Reading, console: Console | None = None) -> None:
    """Writes to standard output: head, meetings, statements, positions, assessments, notices."""
    console = console or Console(highlight=False, soft_wrap=False)
    names = {actor.id: actor.name for actor in reading.actors} | state_names()
    _head(console, article)
    _section(console, "Meetings", [_meeting(item, names) for item in reading.meetings])
    said = [_statement(item) for item in reading.statements if item.act == "speech"]
    _section(console, "Who said what", said)
    _section(console, "Positions", [_position(item, names) for item in reading.positions])
    _section(
        console,
        "Assessments by observers",
        [
            (f"[b]{escape(a.by)}[/b]{_in_brackets(a.role)}", [_words(e) for e in a.evidence])
            for a in reading.assessments
        ],
    )
    for notice in (*article.notices, *reading.notices):
        console.print(f"[yellow]note:[/yellow] {escape(notice)}")


def print_page(lines: Sequence[PageLine], console: Console | None = None) -> None:
    """Writes the page beside what became of each of its lines: "body", or why it was dropped."""
    console = console or Console(highlight=False, soft_wrap=False)
    table = Table("line", "what became of it", "the page", box=None, pad_edge=False, title_justify="left")
    for line in lines:
        style = "" if line.fate == "body" else "dim"
        table.add_row(str(line.number), line.fate, escape(line.text), style=style)
    console.print("\n[b]The page, line by line[/b]")
    console.print(table)


def when_words(when: PartialDate | None) -> str:
    """A partial date in plain words: its EDTF, with the article's own words where they say more."""
    if when is None:
        return "no date"
    if when.edtf is None:
        return f"{when.text} (no day given)" if when.text else "no date"
    return when.edtf if when.precision == "day" or not when.text else f"{when.edtf} ({when.text})"


def _head(console: Console, article: Article) -> None:
    console.print(f"[b]{escape(article.headline or 'No headline')}[/b]")
    published = article.published
    facts = {
        "topic": article.topic,
        "section": article.section,
        "published": f"{when_words(published.date)}, by {published.basis}" if published else "unknown",
        "byline": article.byline,
        "credit": article.source_credit,
        "outlet": article.outlet,
        "dateline": article.dateline,
    }
    console.print("  " + escape(" · ".join(f"{key} {value}" for key, value in facts.items() if value)), style="dim")


def _section(console: Console, title: str, items: list[tuple[str, list[str]]]) -> None:
    if not items:
        return
    console.print(f"\n[b]{title}[/b] ({len(items)})")
    for line, details in items:
        console.print(Padding(line, (0, 0, 0, 2)))
        for detail in details:
            console.print(Padding(f"[dim]{escape(detail)}[/dim]", (0, 0, 0, 6)))


def _meeting(item: MeetingReport, names: dict[str, str]) -> tuple[str, list[str]]:
    people = [p.name for p in item.participants if p.name]
    who = " with ".join(people) if len(people) == 2 else ", ".join(people)
    sides = " and ".join(party_name(p) for p in item.parties)
    facts = [
        who or None,
        sides or None,
        place_words(item.place, names),
        when_words(item.when),
        f"outcome {item.outcome.value}" if item.outcome else None,
        f"called off by {names.get(item.called_off_by, item.called_off_by)}" if item.called_off_by else None,
        f"according to {names.get(item.according_to, item.according_to)}" if item.according_to else None,
    ]
    ordinal = f" (number {item.ordinal})" if item.ordinal else ""
    line = f"[b]{item.status.value.replace('_', ' ')}[/b] {item.kind}{ordinal}: " + escape(
        " · ".join(f for f in facts if f)
    )
    history = " → ".join(
        f"{step.status.value} {when_words(step.when) if step.when else ''}".strip() for step in item.history
    )
    details = ([f"history: {history}"] if len(item.history) > 1 else []) + [_words(e) for e in item.evidence]
    return line, details


def _statement(item: Statement) -> tuple[str, list[str]]:
    by = item.speaker_name or "no source"
    return f"[b]{escape(by)}[/b]{_in_brackets(item.medium)} [dim]{item.kind}[/dim]", [cut(item.text)]


def _position(item: Position, names: dict[str, str]) -> tuple[str, list[str]]:
    line = f"[b]{escape(names.get(item.holder, item.holder))}[/b] {item.act}: {escape(cut(item.what))}"
    if item.condition:
        by = f", by {names.get(item.condition.by, item.condition.by)}" if item.condition.by else ""
        line += escape(f" — {item.condition.relation.replace('_', ' ')} {item.condition.what}{by}")
    return line, [_words(e) for e in item.evidence]


def _in_brackets(words: str | None) -> str:
    return f" ({escape(words)})" if words else ""


def _words(item: Evidence) -> str:
    return f"“{cut(item.text)}” [{item.start}–{item.end}]"


def cut(text: str) -> str:
    """The text on one line, cut at a length that a terminal bears."""
    text = " ".join(text.split())
    return text if len(text) <= _QUOTE else text[: _QUOTE - 1].rstrip() + "…"
