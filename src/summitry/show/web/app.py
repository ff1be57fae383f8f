"""The routes: one a page. Everything that is shown comes from a ``Library``; texts from ``texts.toml``."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from fastapi import FastAPI, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from fastapi.staticfiles import StaticFiles
from starlette.exceptions import HTTPException

from summitry.codec import to_plain
from summitry.dates import parse_day
from summitry.errors import SummitryError, UsageError
from summitry.show.calendar import ics, left_out
from summitry.show.people import named_like, person_of
from summitry.show.web.library import Library
from summitry.show.web.marked import marked
from summitry.show.web.render import Renderer

HERE = Path(__file__).parent
_LONGEST_FORM = 2000  # bytes of a favourite's form
_ID = re.compile(r"[0-9a-f]{16}(?:-\d+)?(?::m\d+)?")

_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "frame-ancestors 'none'; base-uri 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
}


def create_app(library: Library) -> FastAPI:
    """The web app over a library."""
    app = FastAPI(title="Summitry", docs_url=None, redoc_url=None, openapi_url=None)
    app.mount("/static", StaticFiles(directory=HERE / "static"), name="static")
    pages = Renderer(library)

    @app.middleware("http")
    async def secure(request: Request, call_next: Any) -> Response:
        response: Response = await call_next(request)
        for name, value in _HEADERS.items():
            response.headers[name] = value
        return response

    @app.exception_handler(HTTPException)
    def failed(request: Request, error: HTTPException) -> HTMLResponse:
        return pages.problem(request, error.status_code, str(error.detail))

    @app.exception_handler(SummitryError)
    def wrong(request: Request, error: SummitryError) -> HTMLResponse:
        return pages.problem(request, 400 if isinstance(error, UsageError) else 500, str(error))

    _overviews(app, library, pages)
    _entries(app, library, pages)
    _files(app, library)
    _favourites(app, library)
    return app


def _overviews(app: FastAPI, library: Library, pages: Renderer) -> None:
    @app.get("/")
    def front(request: Request, as_of: str = "") -> HTMLResponse:
        """All dossiers with the state of their talks, the latest changes, favourites."""
        day = _day(as_of)
        talks = [
            (one, library.record(dossier=one.name, as_of=day), library.state(dossier=one.name, as_of=day))
            for one in library.dossiers()
        ]
        record = library.record(as_of=day)
        return pages.page(request, "front", day, record, talks=talks, favourites=library.favourites())

    @app.get("/dossier/{name}")
    def dossier(request: Request, name: str, as_of: str = "") -> HTMLResponse:
        """One negotiation: state, chronology, positions."""
        day = _day(as_of)
        try:
            record = library.record(dossier=name, as_of=day)
        except UsageError as error:
            raise HTTPException(404, str(error)) from None
        return pages.page(request, "dossier", day, record, state=library.state(dossier=name, as_of=day))

    @app.get("/said")
    def said(request: Request, as_of: str = "", dossier: str = "") -> HTMLResponse:
        """Who said what."""
        day = _day(as_of)
        return pages.page(request, "said", day, library.record(dossier=dossier or None, as_of=day))

    @app.get("/positions")
    def positions(request: Request, as_of: str = "", dossier: str = "") -> HTMLResponse:
        """Where the parties stand."""
        day = _day(as_of)
        return pages.page(request, "positions", day, library.record(dossier=dossier or None, as_of=day))

    @app.get("/people")
    def people(request: Request, as_of: str = "", dossier: str = "") -> HTMLResponse:
        """Who is who, by side."""
        day = _day(as_of)
        record = library.record(dossier=dossier or None, as_of=day)
        return pages.page(request, "people", day, record, people=record.people)


def _entries(app: FastAPI, library: Library, pages: Renderer) -> None:
    @app.get("/meeting/{id:path}")
    def meeting(request: Request, id: str, as_of: str = "") -> HTMLResponse:
        """One meeting: how it stands, its history, its accounts side by side, why its reports were joined."""
        day = _day(as_of)
        record = library.record(as_of=day)
        found = next((one for one in record.meetings if id in one.aliases), None)
        if found is None:
            raise HTTPException(
                404, "There is no such meeting in the record" + (" as of that day" if day else "") + "."
            )
        return pages.page(
            request, "meeting", day, record, meeting=found, marked=("meeting", found.id) in library.favourites()
        )

    @app.get("/article/{id}")
    def article(request: Request, id: str, as_of: str = "") -> HTMLResponse:
        """One article with its evidence marked in the text."""
        found, day = library.article(id), _day(as_of)
        if found is None:
            raise HTTPException(404, "There is no such article in the record.")
        reading = library.reading(id)
        starred = ("article", id) in library.favourites()
        return pages.page(
            request,
            "article",
            day,
            library.record(as_of=day),
            article=found,
            reading=reading,
            paragraphs=marked(found, reading),
            marked=starred,
        )

    @app.get("/person/{id:path}")
    def person(request: Request, id: str, as_of: str = "") -> HTMLResponse:
        """One person: roles over time, and why the articles' namings are one. Several where the id has become that of a name."""
        day = _day(as_of)
        record = library.record(as_of=day)
        found = person_of(record, id)
        like = [found] if found else named_like(record, id)
        if not like:
            raise HTTPException(
                404, "There is nobody of that name in the record" + (" as of that day" if day else "") + "."
            )
        if len(like) > 1:
            return pages.page(request, "people", day, record, people=like)
        return pages.page(request, "person", day, record, person=like[0])


def _files(app: FastAPI, library: Library) -> None:
    @app.get("/calendar.ics")
    def calendar(dossier: str = "", as_of: str = "") -> Response:
        """The meetings as a calendar to subscribe to."""
        record = library.record(dossier=dossier or None, as_of=_day(as_of))
        name = record.dossier.title if record.dossier else "Summitry"
        left = len(left_out(record))
        data = ics(record, name=name, stamp=datetime.combine(library.today(), datetime.min.time(), UTC))
        return Response(data, media_type="text/calendar; charset=utf-8", headers={"X-Left-Out": str(left)})

    @app.get("/api/record.json")
    def record(dossier: str = "", as_of: str = "") -> dict[str, Any]:
        """The record as JSON, as ``--format json`` prints it."""
        plain: dict[str, Any] = to_plain(library.record(dossier=dossier or None, as_of=_day(as_of)))
        return plain


def _favourites(app: FastAPI, library: Library) -> None:
    @app.post("/favourite")
    async def favourite(request: Request) -> RedirectResponse:
        """Marks or unmarks; only forms of this site are heard."""
        origin, site = request.headers.get("origin"), request.headers.get("sec-fetch-site")
        if (origin and urlsplit(origin).netloc != request.headers.get("host")) or site not in (
            None,
            "same-origin",
            "none",
        ):
            raise HTTPException(403, "Favourites are set on these pages alone.")
        if int(request.headers.get("content-length") or 0) > _LONGEST_FORM:
            raise HTTPException(413, "That form is too large.")
        form = dict(parse_qsl((await request.body()).decode("utf-8", "replace")[:_LONGEST_FORM]))
        kind, id = form.get("kind", ""), form.get("id", "")
        if kind not in ("meeting", "article") or not _ID.fullmatch(id):
            raise HTTPException(400, "A favourite is a meeting or an article of the record.")
        library.set_favourite(kind, id, form.get("on") == "1")
        return RedirectResponse(f"/{kind}/{id}", status_code=303)


def _day(value: str) -> date | None:
    return parse_day(value, "as_of") if value else None
