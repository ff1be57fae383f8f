"""Whatever a user names on the command line, as raw pages: files, folders, globs, standard input, URLs, JSON Lines."""

from __future__ import annotations

import glob
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from summitry.errors import InputError
from summitry.ingest.fetch import fetch
from summitry.ingest.jsonl import read_jsonl
from summitry.ingest.raw import make_page
from summitry.model import RawPage

# What is read from a folder; single files are read whatever their name is.
_PAGE_NAMES = (".html", ".htm", ".xhtml", ".txt", ".text")


@dataclass(frozen=True, slots=True)
class Given:
    """What the user says about all pages of one call: dates (ISO 8601), whether they are clean, whether private
    addresses may be fetched.
    """

    published: str | None = None
    captured: str | None = None
    clean: bool = False
    allow_private: bool = False


def read_inputs(inputs: Iterable[str], given: Given | None = None) -> Iterator[RawPage | InputError]:
    """The pages in the order of the inputs (folders and globs sorted by name); an InputError for each that
    cannot be read.

    "-" is standard input; an http or https address is fetched; a name ending in .jsonl is a list (``jsonl``).
    """
    given = given or Given()
    for item in inputs:
        try:
            yield from _pages(item, given)
        except InputError as error:
            yield error


def _pages(item: str, given: Given) -> Iterator[RawPage | InputError]:
    if item == "-":
        yield make_page(
            sys.stdin.buffer.read(),
            name="standard input",
            published=given.published,
            captured=given.captured,
            clean=given.clean,
        )
    elif item.startswith(("http://", "https://")):
        yield fetch(item, captured=given.captured, allow_private=given.allow_private)
    elif item.endswith(".jsonl"):
        yield from read_jsonl(Path(item))
    else:
        for path in _paths(item):
            yield _file(path, given)


def _paths(item: str) -> list[Path]:
    path = Path(item)
    if path.is_dir():
        found = sorted(p for p in path.rglob("*") if p.is_file() and p.suffix.lower() in _PAGE_NAMES)
        if not found:
            raise InputError(f"{item}: the folder holds no page ({', '.join(_PAGE_NAMES)})")
        return found
    if path.exists() or not glob.has_magic(item):
        return [path]
    # pathlib's own glob wants a relative pattern and a root; users write both kinds.
    found = sorted(Path(p) for p in glob.glob(item, recursive=True) if Path(p).is_file())  # noqa: PTH207
    if not found:
        raise InputError(f"{item}: no file has such a name: check the pattern")
    return found


def _file(path: Path, given: Given) -> RawPage | InputError:
    try:
        return make_page(
            path.read_bytes(), name=str(path), published=given.published, captured=given.captured, clean=given.clean
        )
    except InputError as error:
        return error
    except FileNotFoundError:
        return InputError(f"{path}: no such file: check the path")
    except OSError as error:
        return InputError(f"{path}: {(error.strerror or str(error)).lower()}: check the path and its rights")
