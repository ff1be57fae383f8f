"""``summitry rule``: a person's decision, kept apart from what was read."""

from __future__ import annotations

import getpass
from typing import Annotated

import typer

from summitry.cli import app
from summitry.cli.options import DbOption
from summitry.cli.views import opened


@app.command()
def rule(
    kind: Annotated[
        str,
        typer.Argument(
            help="same, not-same: two meetings; status, date: one; drop: a report; "
            "same-person, not-same-person: two namings of people."
        ),
    ],
    targets: Annotated[
        list[str],
        typer.Argument(
            help="Meeting or report ids, as `summitry meetings` prints them; for people those of namings, "
            "as `summitry people --explain` does."
        ),
    ],
    why: Annotated[str, typer.Option("--why", help="The reason, for those who come after you.")],
    value: Annotated[str | None, typer.Option("--value", help="The right status, or the right date (EDTF).")] = None,
    undo: Annotated[
        bool, typer.Option("--undo", help="Take back the earlier ruling of this kind on these targets.")
    ] = False,
    by: Annotated[str | None, typer.Option("--by", help="Who decides (default: the user of this computer).")] = None,
    db: DbOption = "summitry.db",
) -> None:
    """Correct the record: rulings outlive every new reading, and only another ruling undoes one."""
    with opened(db) as talks:
        made = talks.rule(kind.replace("-", "_"), *targets, value=value, undo=undo, by=by or _user(), why=why)
    typer.echo(f"ruling {made.number}: {made.kind} {' '.join(made.targets)}{f' = {made.value}' if made.value else ''}")


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"
