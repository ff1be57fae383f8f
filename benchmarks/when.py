"""How fast time expressions are tagged: words a second on one core, in process, without a parse.

    python benchmarks/when.py [FILE.jsonl]     # lines with "text" and, optionally, "published" (an ISO day)

Without a file, news made here is read. Processor time, the best of five rounds; the tables are loaded before the clock
starts. Exit code 1 below the floor of 60,000 words a second.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from summitry import dates
from summitry.model import Article, Published
from summitry.reading.when import find_times

ROUNDS = 5
FLOOR = 60_000

MADE = """
VALLETTA, March 3 (Agency) -- The foreign ministers of Norland and Sudria will meet on Thursday for the first time since the border
closed two years ago, officials of both countries said on Monday. The talks, which had been scheduled for late February, are to last
two days and will be held behind closed doors at a hotel outside the city.

A spokesman said that neither side had asked for conditions. "We come with open hands," he said, and added that a joint statement was
expected by the end of the week. An earlier round broke off after less than an hour, when the delegation of Sudria left over the
question of the northern crossings, which carry most of the trade between the two countries and have been shut for months.

Observers were cautious. Both governments face elections in the autumn, and neither can be seen to give way before the summer.
The mediator, who has travelled between the capitals every week, said the sides were closer than at any time since 2014. A second
meeting could take place as early as next month, he said, though no date had been set.
"""


def main() -> int:
    """Prints the speed; returns the exit code."""
    articles = given(Path(sys.argv[1])) if len(sys.argv) > 1 else made()
    words = sum(len(article.text.split()) for article in articles)
    find_times(articles[0])
    speed = max(words / seconds(articles) for _ in range(ROUNDS))
    found = sum(len(find_times(article)) for article in articles)
    print(f"{len(articles)} articles, {words:,} words, {found:,} time expressions: {speed:,.0f} words a second")
    return 0 if speed >= FLOOR else 1


def seconds(articles: list[Article]) -> float:
    """Processor time for all articles."""
    begun = time.process_time()
    for article in articles:
        find_times(article)
    return time.process_time() - begun


def given(path: Path) -> list[Article]:
    """The articles of a file of JSON lines."""
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [article(str(number), line["text"], line.get("published")) for number, line in enumerate(lines)]


def made() -> list[Article]:
    """The same invented story on two hundred days."""
    return [article(str(day), MADE, f"2019-03-{day % 28 + 1:02d}") for day in range(200)]


def article(name: str, text: str, published: str | None) -> Article:
    """One article, published on an ISO day or unknown."""
    day = Published(dates.day(dates.parse_day(published)), "given") if published else None
    return Article(name, text, published=day)


if __name__ == "__main__":
    sys.exit(main())
