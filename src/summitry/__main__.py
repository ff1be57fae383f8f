"""``python -m summitry`` and the ``summitry`` command: every error becomes one line and a non-zero exit."""

from __future__ import annotations

import os
import sys


def main() -> None:
    """Runs the command line. Exit codes: 0 well, 1 an error said in one line, 2 wrong usage, 130 interrupted."""
    from summitry.errors import SummitryError

    debug = "--debug" in sys.argv
    try:
        from summitry.cli import app

        app(prog_name="summitry")
    except SummitryError as error:
        if debug:
            raise
        _say(str(error))
        sys.exit(1)
    except BrokenPipeError:
        # The reader of a pipe (head, less) went away: nothing is wrong. Python must not flush into it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except KeyboardInterrupt:
        _say("interrupted: what was added so far is kept")
        sys.exit(130)
    except Exception as error:
        if debug:
            raise
        _say(f"unexpected error ({type(error).__name__}: {error}): run it again with --debug to see where")
        sys.exit(1)


def _say(message: str) -> None:
    print("summitry: " + " ".join(message.split()), file=sys.stderr)


if __name__ == "__main__":
    main()
