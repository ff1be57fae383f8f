"""Writes docs/reference.md from the code: commands and options, settings, statuses. A test holds it fresh.

python docs/generate.py
"""

from __future__ import annotations

from pathlib import Path

import typer

from summitry.cli import app
from summitry.settings import SETTINGS
from summitry.status import TABLE

PLACE = Path(__file__).parent / "reference.md"


def commands() -> list[str]:
    """Every command with its help and options."""
    root = typer.main.get_command(app)
    lines = []
    for name, command in root.commands.items():
        lines += [
            f"### summitry {name}",
            "",
            " ".join((command.help or "").split()),
            "",
            "| option | default | meaning |",
            "|---|---|---|",
        ]
        for option in command.params:
            if option.name == "help":
                continue
            words = (
                ", ".join(option.opts)
                if option.param_type_name == "option"
                else (option.metavar or option.name.upper())
            )
            default = (
                ""
                if option.default in (None, False, "") or option.required
                else getattr(option.default, "value", option.default)
            )
            lines.append(
                f"| `{words}` | {default if not callable(default) else ''} | {getattr(option, 'help', '') or ''} |"
            )
        lines.append("")
    return lines


def reference() -> str:
    """The whole page."""
    lines = [
        "# Reference",
        "",
        "Made by docs/generate.py from the code; do not edit.",
        "",
        "## Commands",
        "",
        *commands(),
    ]
    lines += ["## Settings", "", "Environment variables.", "", "| name | default | meaning |", "|---|---|---|"]
    lines += [f"| `{name}` | `{default}` | {meaning} |" for name, (default, meaning) in SETTINGS.items()]
    lines += [
        "",
        "## Statuses",
        "",
        "| status | means | iCalendar | schema.org | IPTC eocstat | PLOVER |",
        "|---|---|---|---|---|---|",
    ]
    for status, row in TABLE.items():
        plover = row.plover[0] + (f"-{row.plover[1]}" if row.plover[1] else "")
        cells = [status.value, row.means, row.ics or "–", row.schema_org or "–", row.iptc or "–", plover]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PLACE.write_text(reference(), encoding="utf-8")
