"""How fast an article is read, as a ratio to spaCy's full pipeline on the same text in the same run.

    python benchmarks/reading.py [FILE.jsonl]      # lines with "text"; without a file the demo's pages are read

Processor time, the best of three rounds, models and tables loaded before the clock starts. Says also where the time goes.
"""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from summitry.ingest import read_inputs
from summitry.model import Article, Knowledge, RawPage
from summitry.page import read_page
from summitry.reading import read_article
from summitry.reading.parse import DEFAULT_PIPELINE, parse
from summitry.reading.statements import find_statements
from summitry.reading.when import find_times
from summitry.reading.who import find_actors

ROUNDS = 3
DEMO = Path(__file__).parent.parent / "demo" / "pages"


def articles() -> list[Article]:
    """The articles to read: English ones of the file named, or of the demo."""
    if len(sys.argv) > 1:
        rows = [json.loads(line) for line in Path(sys.argv[1]).read_text(encoding="utf-8").split("\n") if line.strip()]
        return [Article(str(row["id"]), row["text"], language="en") for row in rows]
    pages = [page for page in read_inputs([str(DEMO)]) if isinstance(page, RawPage)]
    return [one for one in map(read_page, pages) if one.language == "en"]


def best(work: Callable[[], object]) -> float:
    """Seconds of processor time of the fastest round."""
    rounds = []
    for _ in range(ROUNDS):
        began = time.process_time()
        work()
        rounds.append(time.process_time() - began)
    return min(rounds)


def main() -> None:
    """Prints seconds, words a second, and ratios."""
    read = articles()
    words = sum(len(article.text.split()) for article in read)
    full = importlib.import_module(DEFAULT_PIPELINE).load()
    docs = [parse(article.text) for article in read]
    registers = [find_actors(a, d, Knowledge()) for a, d in zip(read, docs, strict=True)]
    spacy = best(lambda: [full(article.text) for article in read])
    whole = best(lambda: [read_article(article) for article in read])
    print(f"{len(read)} articles, {words} words")
    print(f"spaCy's full pipeline   {spacy:7.2f} s  {words / spacy:8.0f} words/s")
    print(
        f"Summitry, all steps     {whole:7.2f} s  {words / whole:8.0f} words/s   {spacy / whole:.2f} of spaCy's speed"
    )
    for name, work in (
        ("parse", lambda: [parse(article.text) for article in read]),
        ("times", lambda: [find_times(article) for article in read]),
        ("actors", lambda: [find_actors(a, d, Knowledge()) for a, d in zip(read, docs, strict=True)]),
        ("statements", lambda: [find_statements(a, d, (), r) for a, d, r in zip(read, docs, registers, strict=True)]),
    ):
        print(f"  {name:12} {best(work):7.2f} s")


if __name__ == "__main__":
    main()
