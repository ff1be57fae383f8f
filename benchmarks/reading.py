"""How fast an article is read, as a ratio to spaCy's full pipeline on the same text in the same run.

    python benchmarks/reading.py [FILE.jsonl]      # lines with "text"; without a file the demo's pages are read

Processor time; models and tables are loaded before the clock starts. spaCy and Summitry read in turn, and the best of five rounds of
each counts, so that one slow moment of the machine does not decide. Says also where the time goes, step by step.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections import defaultdict
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from summitry.ingest import read_inputs
from summitry.model import Article, Knowledge, RawPage
from summitry.page import read_page
from summitry.reading import read_article
from summitry.reading.assessments import find_assessments
from summitry.reading.events import find_events
from summitry.reading.meetings import Scene, find_meetings
from summitry.reading.parse import DEFAULT_PIPELINE, mark_times, parse
from summitry.reading.positions import find_positions
from summitry.reading.statements import find_statements
from summitry.reading.tree import Doc
from summitry.reading.voices import Voices
from summitry.reading.when import as_spoken, find_times
from summitry.reading.who import find_actors

T = TypeVar("T")

ROUNDS = 5
DEMO = Path(__file__).parent.parent / "demo" / "pages"


def articles() -> list[Article]:
    """The articles to read: English ones of the file named, or of the demo."""
    if len(sys.argv) > 1:
        rows = [json.loads(line) for line in Path(sys.argv[1]).read_text(encoding="utf-8").split("\n") if line.strip()]
        return [Article(str(row["id"]), row["text"], language="en") for row in rows]
    pages = [page for page in read_inputs([str(DEMO)]) if isinstance(page, RawPage)]
    return [one for one in map(read_page, pages) if one.language == "en"]


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one run."""
    began = time.process_time()
    work()
    return time.process_time() - began


def steps(read: list[Article]) -> dict[str, float]:
    """Seconds of each step over all articles, in the order of the steps."""
    spent: dict[str, float] = defaultdict(float)

    def timed(step: str, work: Callable[[], T]) -> T:
        began = time.process_time()
        done = work()
        spent[step] += time.process_time() - began
        return done

    nothing = Knowledge()
    for article in read:
        parsed = timed("parse", partial(parse, article.text))
        times = timed("times", partial(find_times, article))
        mark_times(parsed, times)
        doc = timed("copy", partial(Doc, parsed))
        register = timed("actors", partial(find_actors, article, doc, nothing))
        statements = timed("statements", partial(find_statements, article, doc, times, register))
        scene = Scene.of(article, doc, as_spoken(article, times, statements), Voices(statements, register), statements)
        meetings = timed("meetings", partial(find_meetings, scene, nothing))
        timed("positions", partial(find_positions, article, doc, register, statements, meetings, nothing))
        timed("assessments", partial(find_assessments, article, statements, register))
        timed("events", partial(find_events, article, doc, register, statements))
    return spent


def main() -> None:
    """Prints seconds, words a second, and ratios."""
    read = articles()
    words = sum(len(article.text.split()) for article in read)
    full = importlib.import_module(DEFAULT_PIPELINE).load()
    works: dict[str, Callable[[], object]] = {
        "spaCy's full pipeline": lambda: [full(article.text) for article in read],
        "Summitry, all steps": lambda: [read_article(article) for article in read],
    }
    for work in works.values():
        work()  # models and tables are loaded
    rounds = [({name: seconds(work) for name, work in works.items()}, steps(read)) for _ in range(ROUNDS)]
    best = {name: min(whole[name] for whole, _ in rounds) for name in works}
    spacy = best["spaCy's full pipeline"]
    print(f"{len(read)} articles, {words} words")
    for name, spent in best.items():
        print(f"{name:22} {spent:6.2f} s  {words / spent:8.0f} words/s   {spacy / spent:.2f} of spaCy's speed")
    for step in rounds[0][1]:
        print(f"  {step:12} {min(each[step] for _, each in rounds):6.3f} s")


if __name__ == "__main__":
    main()
