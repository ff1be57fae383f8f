"""The gate: measures Summitry on every set of gold there is, and fails where a figure is below its floor.

    python evaluation/gate.py                     # measure all, compare with evaluation/baseline.toml
    python evaluation/gate.py SET ...             # only these
    python evaluation/gate.py SET --errors 40     # and show what went wrong there
    python evaluation/gate.py --raise             # write the measured figures where they are higher

The sets under evaluation/gold are part of the project. Corpora of others are not; they are read from the folder that the
environment variable SUMMITRY_CORPORA names, and left out, with a line that says so, where it names none. The baseline holds
a floor for each figure (those in brackets are told only) and the SHA-256 of each set's files. Floors only rise; a set whose
files have changed fails until --raise has written its new hash, and even then its floors stay.

Some figures are shares of what was found ("status": of the meetings found), and a share falls where more is found, even if nothing that
was right is lost. Beside each stands how many are right ("status, right"). A share below its floor passes where no fewer are right than
when its floor was written; it is told as such, and the floor stays where it is.
"""

from __future__ import annotations

import argparse
import hashlib
import math
import os
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

import sets  # noqa: E402  (the folder beside this file)

BASELINE = HERE / "baseline.toml"
# Figures are floored to a tenth of a per cent; this much below the floor is noise of rounding alone.
_SLACK = 0.05
_RIGHT = ", right"
Baseline = dict[str, dict[str, float | str]]


def main() -> None:
    """Measures, prints, and exits with 1 where a floor is missed or a corpus has changed."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("sets", nargs="*", help=f"of {', '.join(sets.SETS)}; all where none is named")
    parser.add_argument("--errors", type=int, default=0, help="show so many of the errors of each set")
    parser.add_argument("--raise", dest="lift", action="store_true", help="raise the floors to what is measured")
    args = parser.parse_args()
    if unknown := [name for name in args.sets if name not in sets.SETS]:
        sys.exit(f"gate: no set {unknown[0]!r}; there are {', '.join(sets.SETS)}")
    baseline: Baseline = tomllib.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    corpora = Path(os.environ["SUMMITRY_CORPORA"]) if os.environ.get("SUMMITRY_CORPORA") else None
    failed = False
    for name in args.sets or sets.SETS:
        files = sets.SETS[name].files(corpora)
        if not files:
            print(f"{name}: left out, {sets.SETS[name].missing}")
            continue
        errors: list[str] = []
        figures = sets.SETS[name].measure(files, errors)
        failed |= report(name, figures, digest(files), baseline.get(name, {}), args.lift)
        for error in errors[: args.errors]:
            print(f"    {error}")
        if args.lift:
            baseline[name] = lifted(figures, digest(files), baseline.get(name, {}))
    if args.lift:
        write(baseline)
    sys.exit(1 if failed else 0)


def report(name: str, figures: dict[str, float], sha: str, floors: dict[str, float | str], lift: bool) -> bool:
    """Prints a set's figures beside their floors; true where one is missed or the files are others than the baseline's."""
    print(name)
    failed = False
    for figure, value in figures.items():
        if figure.endswith(_RIGHT):
            continue  # told with its share
        floor = float(floors.get(figure, 0))
        low = value < floor - _SLACK
        right, least = figures.get(figure + _RIGHT), floors.get(figure + _RIGHT)
        of_more = low and right is not None and least is not None and right >= float(least)
        failed |= low and not of_more
        said = f"   a share of more: {right:.0f} right, {least} before" if of_more else "   BELOW" if low else ""
        print(f"    {figure:36} {value:6.1f}   floor {floor:5.1f}{said}")
    if floors.get("sha256", sha) != sha and not lift:
        print("    the files are not those of the baseline; if that is meant, run with --raise")
        failed = True
    return failed


def lifted(figures: dict[str, float], sha: str, floors: dict[str, float | str]) -> dict[str, float | str]:
    """The floors, raised to the figures where these are higher."""
    raised = {
        name: max(math.floor(value * 10) / 10, float(floors.get(name, 0)))
        for name, value in figures.items()
        if name[0] != "("
    }
    return {"sha256": sha, **raised}


def digest(files: list[Path]) -> str:
    """One SHA-256 over names and contents."""
    whole = hashlib.sha256()
    for path in files:
        whole.update(path.name.encode() + b"\0" + hashlib.sha256(path.read_bytes()).digest())
    return whole.hexdigest()


def write(baseline: Baseline) -> None:
    """The baseline as TOML, sets and figures in the order of measuring."""
    lines = [
        "# Floors in per cent, how many answers are right of those that are shares, and the hash of each set's files. Written by",
        "# evaluation/gate.py --raise; floors only rise.",
    ]
    for name in (n for n in sets.SETS if n in baseline):
        lines += ["", f"[{name}]"]
        lines += [f'"{key}" = "{v}"' if isinstance(v, str) else f'"{key}" = {v}' for key, v in baseline[name].items()]
    BASELINE.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
