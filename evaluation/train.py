"""Learns the weights in src/summitry/reading/weights from the open articles of evaluation/gold.

    python evaluation/train.py                       # write them all, each from what those before it make of the articles
    python evaluation/train.py names told            # or only some: names, told, doubts, meetings, owners, positions
    python evaluation/train.py --check [names ...]   # write nothing: what articles gain that were left out

The articles that are held back are never read here.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from learn import doubts, meetings, names, owners, positions, told
from learn.fit import as_json

import summitry.reading

LEARNT = {
    "names": names,
    "told": told,
    "doubts": doubts,
    "meetings": meetings,
    "owners": owners,
    "positions": positions,
}
WEIGHTS = Path(summitry.reading.__file__).parent / "weights"


def main() -> None:
    """Writes the weights, or tells what they gain on articles that they were not learnt from."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("what", nargs="*", help=f"of {', '.join(LEARNT)}; all where none is named")
    parser.add_argument("--check", action="store_true", help="write nothing, tell the gain on folds left out")
    args = parser.parse_args()
    if unknown := [name for name in args.what if name not in LEARNT]:
        sys.exit(f"train: nothing called {unknown[0]!r} is learnt; there are {', '.join(LEARNT)}")
    for name in args.what or LEARNT:
        if args.check:
            LEARNT[name].check()
        else:
            (WEIGHTS / f"{name}.json").write_text(as_json(LEARNT[name].learnt()), encoding="utf-8")


if __name__ == "__main__":
    main()
