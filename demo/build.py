"""Builds the demo record from demo/pages: for `make demo`, for the tests, and for the screenshots.

    python demo/build.py [--show] [RECORD]

RECORD is the file to build (demo/out/talks.db without one; an old one is replaced). --show prints the state of the talks,
the timeline, and what to try next.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

import summitry
from summitry.dossier import load_dossier

HERE = Path(__file__).parent
AS_OF = "2019-10-20"


def build(place: Path) -> summitry.Talks:
    """A fresh record of all demo pages, open."""
    place.parent.mkdir(parents=True, exist_ok=True)
    for suffix in ("", "-wal", "-shm"):
        place.with_name(place.name + suffix).unlink(missing_ok=True)
    talks = summitry.open(place)
    talks.add_dossier(load_dossier(HERE / "dossier.toml"))
    done = talks.add(HERE / "manifest.jsonl")
    for error in done.errors:
        print(f"demo: {error}", file=sys.stderr)
    return talks


def show(talks: summitry.Talks, place: Path, seconds: float) -> None:
    """What `make demo` prints."""
    from summitry.show import views

    record = talks.record(dossier="us-north-korea", as_of=AS_OF)
    print(f"Read {len(talks.record().sources)} pages in {seconds:.0f} seconds.\n")
    views.print_state(record, talks.state(dossier="us-north-korea", as_of=AS_OF))
    print()
    views.print_timeline(record, summitry.talks.as_day(AS_OF))
    shown = place.relative_to(Path.cwd()) if place.is_relative_to(Path.cwd()) else place
    print("\nTry next:")
    for command, what in (
        ("state --as-of 2018-11-08", "what was known on that day"),
        ("meetings --as-of 2018-11-10", "who called New York off? the accounts side by side"),
        ("positions", "who asks what, on which condition"),
        ("serve", "the record in a browser"),
    ):
        line = f"  .venv/bin/summitry {command} --db {shown}"
        print(line.ljust(80) + f"# {what}")


def main() -> None:
    """Builds, and shows where asked to."""
    names = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    place = Path(names[0]) if names else HERE / "out" / "talks.db"
    began = time.perf_counter()
    with build(place) as talks:
        if "--show" in sys.argv:
            show(talks, place, time.perf_counter() - began)


if __name__ == "__main__":
    main()
