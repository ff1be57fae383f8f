"""``summitry read``: what one page says. Stores nothing."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from summitry.cli import app
from summitry.cli.options import (
    CapturedOption,
    DossierFilesOption,
    Format,
    FormatOption,
    PrivateOption,
    PublishedOption,
)
from summitry.errors import LineError, SummitryError, UsageError
from summitry.model import RawPage


@app.command()
def read(
    inputs: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PAGE]...", help="Files, folders, globs, a URL, or - for standard input."),
    ] = None,
    jsonl: Annotated[
        str | None,
        typer.Option("--jsonl", metavar="FILE", help="Read JSON Lines: id, text or html, url, published, captured."),
    ] = None,
    format: FormatOption = Format.TEXT,
    captured: CapturedOption = None,
    published: PublishedOption = None,
    dossier: DossierFilesOption = None,
    clean: Annotated[
        bool, typer.Option("--clean", help="The text is an article's body already: drop no line.")
    ] = False,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show the page line by line: what was taken, what was dropped, and why.")
    ] = False,
    allow_private: PrivateOption = False,
) -> None:
    """Print what a page says: meetings, statements, positions, each with the words it rests on. Stores nothing."""
    from summitry import api

    if bool(inputs) == bool(jsonl):
        raise UsageError("give pages to read, or --jsonl FILE, not both: summitry read page.html")
    knowledge = api.load_knowledge(dossier or [])
    if jsonl:
        _read_lines(jsonl, knowledge)
        return
    from summitry.ingest import Given, read_inputs

    given = Given(published, captured, clean, allow_private)
    failed = False
    for page in read_inputs(inputs or [], given):
        if isinstance(page, SummitryError):
            failed = True
            print(f"summitry: {page}", file=sys.stderr)
            continue
        _print(page, knowledge, format, explain)
    if failed:
        raise typer.Exit(1)


def _print(page: RawPage, knowledge: Any, format: Format, explain: bool) -> None:
    from summitry import api
    from summitry.page import explain_page
    from summitry.show import contract, text
    from summitry.version import VERSION

    for article, reading in api.read_raw(page, knowledge):
        if format is Format.TEXT:
            text.print_reading(article, reading)
            if explain:
                text.print_page(explain_page(page, article))
            continue
        answer = contract.answer(article, reading, VERSION)
        if explain:
            answer["dropped"] = contract.dropped(article)
        print(json.dumps(answer, ensure_ascii=False, indent=2 if format is Format.JSON else None))


def _read_lines(path: str, knowledge: Any) -> None:
    """One answer a line, with the line's id; a document that cannot be read answers {"id", "error"}."""
    from summitry.ingest import read_jsonl

    lines: Iterator[bytes] | None = iter(sys.stdin.buffer) if path == "-" else None
    for page in read_jsonl(Path(path), lines):
        answer: dict[str, Any]
        if isinstance(page, LineError):
            print(f"summitry: {page}", file=sys.stderr)
            answer = {"id": page.id or page.number, "error": str(page)}
        else:
            answer = {"id": page.name, **_answer(page, knowledge)}
        print(json.dumps(answer, ensure_ascii=False))


def _answer(page: RawPage, knowledge: Any) -> dict[str, Any]:
    from summitry import api
    from summitry.show import contract
    from summitry.version import VERSION

    try:
        article, reading = api.read_raw(page, knowledge)[0]
    except Exception as error:
        # One page that trips the reader must not take the answers of a thousand others with it.
        if "--debug" in sys.argv:
            raise
        print(f"summitry: {page.name}: cannot be read ({type(error).__name__}: {error})", file=sys.stderr)
        return {"error": f"cannot be read ({type(error).__name__})"}
    return contract.answer(article, reading, VERSION)
