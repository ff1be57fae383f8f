"""Who is who: people with their spellings, roles over time, and why the articles' namings are one person."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from summitry.codec import to_plain
from summitry.errors import UsageError
from summitry.model import HeldRole, Naming, Person, Record
from summitry.names import party_name

NO_SIDE = "no side told"
ITSELF = ("the name itself",)


def by_weight(people: Iterable[Person]) -> list[Person]:
    """Those whom most articles name first, then by name."""
    return sorted(people, key=lambda one: (-article_count(one), one.name, one.id))


def by_side(people: Iterable[Person]) -> list[tuple[str | None, list[Person]]]:
    """The people of each side, the side named most first, those without one last."""
    sides: dict[str | None, list[Person]] = {}
    for one in by_weight(people):
        sides.setdefault(one.party, []).append(one)
    return sorted(sides.items(), key=lambda pair: (pair[0] is None, -sum(map(article_count, pair[1])), pair[0] or ""))


def find_people(record: Record, name: str) -> list[Person]:
    """Whom a name means: the person of a naming or of an id of several words, else all whose name has all these words, in any
    spelling. Raises UsageError where it is nobody.
    """
    one = person_of(record, name)
    found = [one] if one and (":" in name or "-" in name) else named_like(record, name)
    if not found:
        raise UsageError(f"nobody called {name!r} in this record: see who is in it with: summitry people")
    return found


def named_like(record: Record, name: str) -> list[Person]:
    """All whose name has all these words, in any spelling, those named most first."""
    asked = _words(name)
    return by_weight(p for p in record.people if asked and any(asked <= _words(told) for told, _ in p.spellings))


def person_of(record: Record, id: str) -> Person | None:
    """The person of that id, or of that naming: a link to any naming finds the person, whatever rulings join or split."""
    return next((one for one in record.people if id == one.id or any(id == named.id for named in one.namings)), None)


def _words(name: str) -> frozenset[str]:
    plain = unicodedata.normalize("NFKD", name).casefold()
    return frozenset("".join(c if c.isalnum() else " " for c in plain if not unicodedata.combining(c)).split())


def article_count(person: Person) -> int:
    """How many articles name the person."""
    return len({one.source.article for one in person.namings})


def days_of(person: Person) -> tuple[date, date]:
    """The first and the last day on which an article that names the person was known."""
    days = [one.source.known for one in person.namings]
    return min(days), max(days)


def roles_of(person: Person, record: Record) -> list[HeldRole]:
    """The person's roles in the order in which they were first told."""
    return [one for one in record.roles if one.person == person.id]


def latest_role(person: Person, record: Record) -> HeldRole | None:
    """The role told last; of several told on one day the one told most."""
    return max(roles_of(person, record), key=lambda one: (one.last, len(one.articles), one.role), default=None)


def by_reasons(person: Person) -> list[tuple[tuple[str, ...], list[Naming]]]:
    """The namings under their reasons: the name itself first, then those with the fewest reasons, then the earliest."""
    groups: dict[tuple[str, ...], list[Naming]] = {}
    for one in person.namings:
        groups.setdefault(one.reasons, []).append(one)
    return sorted(groups.items(), key=lambda pair: (pair[0] != ITSELF, len(pair[0])))


def plain_person(person: Person, record: Record) -> dict[str, Any]:
    """All there is about a person, for JSON, the roles among it."""
    plain: dict[str, Any] = to_plain(person)
    return {**plain, "roles": [to_plain(one) for one in roles_of(person, record)]}


def print_list(record: Record, console: Console | None = None) -> None:
    """One line a person: name, side, the latest role, days, how many articles."""
    console = console or Console(highlight=False)
    if not record.people:
        console.print("nobody yet: summitry add PAGES")
        return
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    for one in by_weight(record.people):
        role = latest_role(one, record)
        side = party_name(one.party) if one.party else NO_SIDE
        table.add_row(
            f"[b]{escape(one.name)}[/b]",
            escape(side) if one.party else f"[dim]{side}[/dim]",
            escape(role.role) if role else "[dim]no role told[/dim]",
            _span(*days_of(one)),
            _articles(article_count(one)),
        )
    console.print(table)


def print_people(people: Sequence[Person], record: Record, explain: bool, console: Console | None = None) -> None:
    """Each person in full; with ``explain`` every naming with its id, who was left apart, and which rulings wait."""
    console = console or Console(highlight=False)
    names = dict(record.names)
    for one in people:
        side = party_name(one.party) if one.party else NO_SIDE
        console.print(f"[b]{escape(one.name)}[/b]  {escape(side)}")
        facts = f"{one.id} · {_articles(article_count(one))}, {_span(*days_of(one))}"
        _line(console, f"[dim]{escape(facts)}[/dim]", 2)
        _line(console, escape("written " + ", ".join(f"{name} ({count})" for name, count in one.spellings)), 4)
        for role in roles_of(one, record):
            other = f", {party_name(role.party)}" if role.party and role.party != one.party else ""
            words = f"{_span(role.first, role.last)}  {role.role}{other} ({_articles(len(role.articles))})"
            _line(console, escape(words), 4)
        if explain:
            _explain(console, one, names)
    if explain:
        for number, target in record.waiting:
            words = f"ruling {number} waits: no article of this record names {target}"
            console.print(f"[yellow]{escape(words)}[/yellow]")


def _explain(console: Console, person: Person, names: dict[str, str]) -> None:
    for reasons, namings in by_reasons(person):
        _line(console, f"[i]{escape('; '.join(reasons))}[/i]", 4)
        for one in namings:
            outlet = one.source.outlet or one.source.headline or one.source.article
            role = f", {one.role}" if one.role else ""
            words = f"{one.source.known.isoformat()}  {one.name}{role}  ({outlet})"
            _line(console, f"{escape(words)} [dim]{escape(one.id)}[/dim]", 6)
    for apart in person.apart:
        others = ", ".join(f"{names.get(id, id)} ({id})" for id in apart.others)
        _line(console, f"[yellow]left apart from[/yellow] {escape(f'{others}: {apart.reason}')}", 4)
    if person.rulings:
        _line(console, f"rulings that name this person: {', '.join(map(str, person.rulings))}", 4)


def _line(console: Console, words: str, indent: int) -> None:
    console.print(Padding(words, (0, 0, 0, indent)))


def _span(first: date, last: date) -> str:
    return first.isoformat() if first == last else f"{first.isoformat()} to {last.isoformat()}"


def _articles(count: int) -> str:
    return f"{count} article{'' if count == 1 else 's'}"
