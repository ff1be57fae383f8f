"""``summitry calendar``: the meetings as an .ics file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from summitry.cli import app
from summitry.cli.options import AsOfOption, DbOption, DossierOption
from summitry.cli.views import opened
from summitry.errors import UsageError


@app.command()
def calendar(
    db: DbOption = "summitry.db",
    dossier: DossierOption = None,
    as_of: AsOfOption = None,
    output: Annotated[
        str, typer.Option("--output", "-o", metavar="FILE", help="Where to write it; - prints it.")
    ] = "-",
) -> None:
    """Write the meetings as a calendar (.ics); cancelled ones say so. Meetings without a usable date are listed beside it."""
    from datetime import UTC, datetime

    from summitry.show.calendar import ics, left_out

    with opened(db) as talks:
        record = talks.record(dossier=dossier, as_of=as_of)
    data = ics(record, name=record.dossier.title if record.dossier else "Summitry", stamp=datetime.now(UTC))
    if output == "-":
        sys.stdout.buffer.write(data)
    else:
        try:
            Path(output).write_bytes(data)
        except OSError as error:
            raise UsageError(f"{output}: {error.strerror}: choose another place to write to") from None
    for meeting in left_out(record):
        print(f"not in the calendar (no date that is fine enough): {meeting.title}", file=sys.stderr)
