"""Options that several commands share, each said once."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer


class Format(StrEnum):
    """How an answer is written."""

    TEXT = "text"
    JSON = "json"
    JSONL = "jsonl"


FormatOption = Annotated[Format, typer.Option("--format", "-f", help="How to write the answer.")]
CapturedOption = Annotated[
    str | None,
    typer.Option("--captured", metavar="DATE", help="The day the pages were saved: relative dates count back from it."),
]
PublishedOption = Annotated[
    str | None, typer.Option("--published", metavar="DATE", help="The publication day, where you know it.")
]
DossierFilesOption = Annotated[
    list[str] | None, typer.Option("--dossier", metavar="FILE", help="A dossier file (TOML): what the reader may know.")
]
PrivateOption = Annotated[bool, typer.Option("--allow-private", help="Fetch from private addresses too.")]

DbOption = Annotated[
    str,
    typer.Option("--db", envvar="SUMMITRY_DB", metavar="FILE", help="The record: a file, or a database URL."),
]
DossierOption = Annotated[str | None, typer.Option("--dossier", metavar="NAME", help="Only this negotiation.")]
AsOfOption = Annotated[
    str | None, typer.Option("--as-of", metavar="DATE", help="The record as it stood at the end of that day.")
]
ByRecordedOption = Annotated[
    bool,
    typer.Option("--by-recorded", help="With --as-of: what Summitry had recorded by then, not what was published."),
]
