"""Templates with what every page shares: names, dates in words, texts of the catalogue."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from fastapi.templating import Jinja2Templates

from summitry.model import Dossier, Meeting, Record, RecordedPosition
from summitry.names import party_name, state_names
from summitry.show import people
from summitry.show.contract import place_words
from summitry.show.views import chronology
from summitry.show.web.library import Library
from summitry.show.words import came_of_it, exact, relative, status_word

HERE = Path(__file__).parent


class Renderer:
    """The pages of one library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._templates = Jinja2Templates(directory=HERE / "templates")
        texts = tomllib.loads((HERE / "texts.toml").read_text(encoding="utf-8"))
        self._templates.env.globals.update(
            t=texts,
            exact=exact,
            relative=relative,
            status_word=status_word,
            came_of_it=came_of_it,
            where=lambda place: place_words(place, state_names()),
            safe_url=safe_url,
            chronology=chronology,
            board=board,
            latest_stances=latest_stances,
            who=people,
        )

    def page(self, request: Request, name: str, day: date | None, record: Record, **values: Any) -> HTMLResponse:
        """One page; ``day`` is the day asked for, the reader's own without one."""
        names = dict(record.names)
        shared = {
            "record": record,
            "names": names,
            "persons": frozenset(one.id for one in record.people),
            "name": lambda id: names.get(id or "", party_name(id) if id else ""),
            "today": day or self._library.today(),
            "as_of": day.isoformat() if day else "",
            "query": f"?as_of={day.isoformat()}" if day else "",
            "dossiers": self._library.dossiers(),
        }
        return self._templates.TemplateResponse(request, f"{name}.html", {**shared, **values})

    def problem(self, request: Request, status: int, message: str) -> HTMLResponse:
        """A plain page that says what is wrong and what to do next."""
        dossiers: tuple[Dossier, ...] = ()
        values = {"message": message, "status": status, "as_of": "", "query": "", "dossiers": dossiers}
        return self._templates.TemplateResponse(request, "problem.html", values, status_code=status)


def safe_url(url: str | None) -> str | None:
    """The address where it may be a link: http and https alone."""
    return url if url and url.lower().startswith(("http://", "https://")) else None


def board(record: Record) -> list[tuple[str, list[Meeting]]]:
    """Meetings by status, in the order of the life cycle; only statuses that some meeting has."""
    from summitry.status import TABLE

    found = [(row.word, [one for one in chronology(record) if one.status is status]) for status, row in TABLE.items()]
    return [(word, meetings) for word, meetings in found if meetings]


def latest_stances(record: Record) -> tuple[list[str], list[tuple[str, dict[str, RecordedPosition]]]]:
    """The parties, and for each issue the latest stance of each: one with a condition says more than one without."""
    parties = list(record.dossier.parties) if record.dossier else sorted({one.holder for one in record.positions})
    table: dict[str, dict[str, RecordedPosition]] = {}
    for one in sorted(record.positions, key=lambda p: (bool(p.condition_relation), p.known)):
        if one.holder in parties and one.issue:
            table.setdefault(one.issue, {})[one.holder] = one
    return parties, sorted(table.items())
