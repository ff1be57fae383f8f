"""``summitry serve``: the record in a browser."""

from __future__ import annotations

import socket
from typing import Annotated

import typer

from summitry.cli import app
from summitry.cli.options import DbOption
from summitry.cli.views import opened
from summitry.errors import MissingExtraError, UsageError


@app.command()
def serve(
    db: DbOption = "summitry.db",
    host: Annotated[
        str, typer.Option("--host", help="The address to listen on; only this computer unless you say so.")
    ] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="The port; 0 takes a free one.")] = 8321,
) -> None:
    """Show the record in a browser, until you press Ctrl-C."""
    try:
        import uvicorn

        from summitry.show.web import create_app
    except ImportError:
        raise MissingExtraError("the web app needs the extra: pip install 'summitry[web]'") from None

    listening = _listen(host, port)
    with opened(db) as talks, listening:
        address = listening.getsockname()
        shown = f"[{address[0]}]" if ":" in address[0] else address[0]
        typer.echo(f"Summitry shows {db} on http://{shown}:{address[1]}/ (Ctrl-C ends it)")
        server = uvicorn.Server(uvicorn.Config(create_app(talks), log_level="warning", server_header=False))
        server.run(sockets=[listening])


def _listen(host: str, port: int) -> socket.socket:
    """A listening socket, so that a port in use is said before anything else happens."""
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UsageError(f"cannot listen on {host} port {port} ({reason}): try --port 0 for a free one") from None
