"""``summitry add``: read pages into the record."""

from __future__ import annotations

import sys
from contextlib import nullcontext
from pathlib import Path
from typing import Annotated, Any

import typer

from summitry.cli import app
from summitry.cli.options import CapturedOption, DbOption, DossierFilesOption, PrivateOption, PublishedOption
from summitry.errors import UsageError


@app.command()
def add(
    inputs: Annotated[
        list[str] | None, typer.Argument(metavar="[PAGE]...", help="Files, folders, globs, URLs, .jsonl lists, or -.")
    ] = None,
    db: DbOption = "summitry.db",
    captured: CapturedOption = None,
    published: PublishedOption = None,
    dossier: DossierFilesOption = None,
    clean: Annotated[
        bool, typer.Option("--clean", help="The text is an article's body already: drop no line.")
    ] = False,
    allow_private: PrivateOption = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar, no notices.")] = False,
) -> None:
    """Read pages into the record. Adding a page twice changes nothing; a page that cannot be read is said and skipped."""
    from summitry.dossier import load_dossier
    from summitry.talks import Talks

    if not inputs and not dossier:
        raise UsageError("nothing to add: name pages (files, folders, URLs) or --dossier FILE")
    dossiers = [load_dossier(Path(path)) for path in dossier or []]
    with Talks(db) as talks:
        for one in dossiers:
            talks.add_dossier(one)
        with _bar(quiet) as progress:
            done = talks.add(
                *(inputs or []),
                published=published,
                captured=captured,
                clean=clean,
                allow_private=allow_private,
                progress=progress,
            )
    if not quiet:
        for notice in done.notices:
            print(f"note: {notice}", file=sys.stderr)
        again = f", {done.read_again} read again" if done.read_again else ""
        print(f"{done.new} new, {done.known} known already{again} → {db}", file=sys.stderr)
    for error in done.errors:
        print(f"summitry: {error}", file=sys.stderr)
    if done.errors:
        raise typer.Exit(1)


def _bar(quiet: bool) -> Any:
    """A progress bar on a terminal; a callback that says nothing elsewhere."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    console = Console(stderr=True)
    if quiet or not console.is_terminal:
        return nullcontext(None)
    return _Bar(
        Progress(
            TextColumn("reading"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.description}"),
            console=console,
            transient=True,
        )
    )


class _Bar:
    """A progress bar as a context manager that gives the callback ``Talks.add`` wants."""

    def __init__(self, progress: Any) -> None:
        self._progress = progress
        self._task = progress.add_task("", total=None)

    def __enter__(self) -> Any:
        self._progress.start()
        return self._step

    def __exit__(self, *error: object) -> None:
        self._progress.stop()

    def _step(self, name: str, total: int) -> None:
        self._progress.update(self._task, advance=1, total=total, description=Path(name).name)
