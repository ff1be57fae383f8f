"""The views of the record: ``meetings``, ``timeline``, ``said``, ``positions``, ``assessments``, ``people``, ``state``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Annotated, Any

import typer

from summitry.cli import app
from summitry.cli.options import AsOfOption, ByRecordedOption, DbOption, DossierOption, Format, FormatOption
from summitry.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summitry.talks import Talks

_DB = "summitry.db"


@app.command()
def meetings(
    db: DbOption = _DB,
    dossier: DossierOption = None,
    as_of: AsOfOption = None,
    by_recorded: ByRecordedOption = False,
    format: FormatOption = Format.TEXT,
) -> None:
    """List the meetings and what became of them, each with its history and its conflicting accounts."""
    from summitry.show import views

    record, day = _record(db, dossier, as_of, by_recorded)
    if format is Format.TEXT:
        views.print_meetings(record, day)
    else:
        _dump([views.plain_meeting(item) for item in record.meetings], format)


@app.command()
def timeline(
    db: DbOption = _DB,
    dossier: DossierOption = None,
    as_of: AsOfOption = None,
    by_recorded: ByRecordedOption = False,
    format: FormatOption = Format.TEXT,
) -> None:
    """Print the chronology: one line a meeting, by date."""
    from summitry.show import views

    record, day = _record(db, dossier, as_of, by_recorded)
    if format is Format.TEXT:
        views.print_timeline(record, day)
    else:
        _dump([views.plain_line(item) for item in views.chronology(record)], format)


@app.command()
def said(
    db: DbOption = _DB,
    dossier: DossierOption = None,
    as_of: AsOfOption = None,
    by_recorded: ByRecordedOption = False,
    format: FormatOption = Format.TEXT,
) -> None:
    """Print who said what, with every article that reports it."""
    from summitry.codec import to_plain
    from summitry.show import views

    record, _ = _record(db, dossier, as_of, by_recorded)
    if format is Format.TEXT:
        views.print_said(record)
    else:
        _dump([to_plain(item) for item in record.statements], format)


@app.command()
def positions(
    db: DbOption = _DB,
    dossier: DossierOption = None,
    as_of: AsOfOption = None,
    by_recorded: ByRecordedOption = False,
    format: FormatOption = Format.TEXT,
) -> None:
    """Print where each party stands, and on which condition."""
    from summitry.codec import to_plain
    from summitry.show import views

    record, _ = _record(db, dossier, as_of, by_recorded)
    if format is Format.TEXT:
        views.print_positions(record)
    else:
        _dump([to_plain(item) for item in record.positions], format)


@app.command()
def assessments(
    db: DbOption = _DB,
    dossier: DossierOption = None,
    as_of: AsOfOption = None,
    by_recorded: ByRecordedOption = False,
    format: FormatOption = Format.TEXT,
) -> None:
    """Print how observers read the talks, apart from the parties' own words."""
    from summitry.codec import to_plain
    from summitry.show import views

    record, _ = _record(db, dossier, as_of, by_recorded)
    if format is Format.TEXT:
        views.print_assessments(record)
    else:
        _dump([to_plain(item) for item in record.assessments], format)


@app.command()
def people(
    name: Annotated[
        str | None, typer.Argument(help="Whom: words of a name, a person's id, or the id of a naming (default: all).")
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show each naming with its id and why it is this person.")
    ] = False,
    db: DbOption = _DB,
    dossier: DossierOption = None,
    as_of: AsOfOption = None,
    by_recorded: ByRecordedOption = False,
    format: FormatOption = Format.TEXT,
) -> None:
    """Print who is who: one line a person, or one person's spellings, roles with their days, and articles."""
    from summitry.show import people as show

    record, _ = _record(db, dossier, as_of, by_recorded)
    found = show.find_people(record, name) if name is not None else show.by_weight(record.people)
    if format is not Format.TEXT:
        _dump([show.plain_person(item, record) for item in found], format)
    elif name is None and not explain:
        show.print_list(record)
    else:
        show.print_people(found, record, explain)


@app.command()
def state(
    db: DbOption = _DB, dossier: DossierOption = None, as_of: AsOfOption = None, format: FormatOption = Format.TEXT
) -> None:
    """Print the state of the talks: last held, next planned, overdue, and what they are stuck on."""
    from summitry.codec import to_plain
    from summitry.show import views

    with opened(db) as talks:
        record = talks.record(dossier=dossier, as_of=as_of)
        found = talks.state(dossier=dossier, as_of=as_of)
    if format is Format.TEXT:
        views.print_state(record, found)
    else:
        _dump([to_plain(found)], format, single=True)


def opened(db: str) -> Talks:
    """The record at ``db``, which must be there."""
    from summitry.talks import Talks

    return Talks(db, create=False)


def _record(db: str, dossier: str | None, as_of: str | None, by_recorded: bool) -> tuple[Any, Any]:
    """The record and the day to count relative dates from: the day asked for, else the last one that the record knows."""
    from summitry.talks import as_day

    if by_recorded and as_of is None:
        raise UsageError("--by-recorded goes with --as-of DATE")
    with opened(db) as talks:
        record = talks.record(dossier=dossier, as_of=as_of, by_recorded=by_recorded)
    day = as_day(as_of) or max((source.known for source in record.sources), default=None)
    return record, day


def _dump(items: Sequence[Any], format: Format, single: bool = False) -> None:
    if format is Format.JSONL:
        for item in items:
            print(json.dumps(item, ensure_ascii=False))
        return
    print(json.dumps(items[0] if single else items, ensure_ascii=False, indent=2))
