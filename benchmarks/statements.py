"""What reading statements costs beside spaCy's own components, on the same text in one run, on one core.

    python benchmarks/statements.py [FILE.jsonl]     # lines with "text"

Without a file, news made here is read. Processor time, the best of three rounds of each; the pipeline is loaded and has
read once before the clock starts. Exit code 1 above the ceiling: a quarter of spaCy's time.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from summitry.model import Article
from summitry.reading.parse import parse
from summitry.reading.statements import find_statements
from summitry.reading.tree import Doc
from summitry.reading.who import Register

ROUNDS = 3
CEILING = 0.25

MADE = """
VALLETTA (Agency) -- Norland's foreign minister said on Monday that her country would not return to the talks unless Sudria opened
the northern crossings, and accused its government of breaking every promise it had made since the spring.

"We have waited for a year," Ana Rossi told reporters after a meeting of the cabinet. "Nobody can say that we did not try. But a
door that is locked from the inside cannot be opened by a guest."

According to a senior Sudrian official, speaking on condition of anonymity, the crossings would stay shut until the autumn. The
official declined to say whether a new date had been discussed.

Karl Berg, an analyst at the Institute for Border Studies, said the row was "mostly theatre", adding that both sides needed a deal
before the winter. He warned against reading too much into a single speech.

The mediator called on both governments to show restraint. "Silence would be a good beginning," he said.
"""


def main() -> int:
    """Prints the ratio; returns the exit code."""
    texts = given(Path(sys.argv[1])) if len(sys.argv) > 1 else [MADE.strip()] * 60
    words = sum(len(text.split()) for text in texts)
    docs = [Doc(parse(text)) for text in texts]
    articles = [Article(str(number), text) for number, text in enumerate(texts)]
    nobody = Register(())

    def read() -> None:
        for article, doc in zip(articles, docs, strict=True):
            find_statements(article, doc, (), nobody)

    spacy = min(seconds(lambda: [parse(text) for text in texts]) for _ in range(ROUNDS))
    ours = min(seconds(read) for _ in range(ROUNDS))
    found = sum(len(find_statements(a, d, (), nobody)) for a, d in zip(articles, docs, strict=True))
    print(
        f"{words:,} words, {found:,} statements: spaCy {spacy:.2f} s, statements {ours:.2f} s, {ours / spacy:.1%} on top"
    )
    return 0 if ours / spacy <= CEILING else 1


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one call."""
    begun = time.process_time()
    work()
    return time.process_time() - begun


def given(path: Path) -> list[str]:
    """The texts of a file of JSON lines."""
    return [json.loads(line)["text"] for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


if __name__ == "__main__":
    sys.exit(main())
