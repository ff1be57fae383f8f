"""The command line: one file a command. Thin: options in, ``summitry.api``, what ``show`` makes out.

Heavy libraries are imported inside the commands, so that ``summitry --help`` answers at once.
"""

from __future__ import annotations

from typing import Annotated

import typer

from summitry.version import VERSION

app = typer.Typer(
    name="summitry",
    help="Reads the news about a negotiation and keeps its record.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"summitry {VERSION}")
        raise typer.Exit


@app.callback()
def common(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Say the version and end.")
    ] = False,
    debug: Annotated[bool, typer.Option("--debug", help="Show where an error comes from (a traceback).")] = False,
) -> None:
    """Reads the news about a negotiation and keeps its record."""


def _register() -> None:
    # Importing a command registers it; the order here is the order in --help.
    from summitry.cli import read, add, views, rule, calendar, serve  # noqa: F401, I001


_register()
