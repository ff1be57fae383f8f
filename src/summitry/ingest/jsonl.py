"""JSON Lines in: one object a line with id, text or html or file; optionally url, published, captured, clean, outlet.

``file`` names a page beside the list (a manifest): a relative path that stays inside the list's folder.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from summitry.errors import InputError, LineError
from summitry.ingest.raw import make_page
from summitry.model import RawPage


def read_jsonl(path: Path, lines: Iterator[bytes] | None = None) -> Iterator[RawPage | LineError]:
    """A RawPage for each good line, a LineError for each broken one.

    ``RawPage.name`` is the line's id, else its file, else its number.

    ``lines`` replaces the file's own lines (standard input). Raises InputError where the file itself cannot be read.
    """
    if lines is None:
        lines = _lines(path)
    # Only \n ends a line: U+2028 and U+0085 may stand unescaped inside JSON strings.
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield _one(path, number, line)


def _lines(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            yield from file
    except OSError as error:
        raise InputError(f"{path}: {error.strerror or error}: check the path") from None


def _one(path: Path, number: int, line: bytes) -> RawPage | LineError:
    where = f"{path}, line {number}"
    try:
        row = json.loads(line)
    except (ValueError, RecursionError):
        return LineError(f"{where}: not valid JSON: one object a line, please", number)
    if not isinstance(row, dict):
        return LineError(f"{where}: not a JSON object: give id and text, html or file", number)
    id = str(row["id"]) if row.get("id") is not None else None
    try:
        return _page(path, number, row, id)
    except InputError as error:
        return LineError(f"{where}: {error}", number, id)


def _page(path: Path, number: int, row: dict[str, Any], id: str | None) -> RawPage:
    for key in ("text", "html", "url", "published", "captured", "file", "outlet"):
        if row.get(key) is not None and not isinstance(row[key], str):
            raise InputError(f"{key} must be a string")
    name = id or row.get("file") or str(number)
    given = {key: row.get(key) for key in ("url", "published", "captured", "outlet")}
    if row.get("html"):
        return make_page(row["html"], kind="html", name=name, clean=bool(row.get("clean")), **given)
    if row.get("text") is not None:
        return make_page(row["text"], kind="text", name=name, clean=bool(row.get("clean")), **given)
    if row.get("file"):
        return make_page(_beside(path, row["file"]), name=name, clean=bool(row.get("clean")), **given)
    raise InputError("no text, html or file")


def _beside(path: Path, file: str) -> bytes:
    folder = path.parent.resolve()
    target = (folder / file).resolve()
    if not target.is_relative_to(folder):
        raise InputError(f"file {file!r} lies outside {path.parent}: move it beside the list")
    try:
        return target.read_bytes()
    except OSError as error:
        raise InputError(f"file {file!r}: {error.strerror or error}") from None
