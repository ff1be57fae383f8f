"""How fast pages are read, and HTML beside trafilatura alone, in one run.

    python benchmarks/pages.py FOLDER     # pages as .html, .html.gz and .txt files

Without a folder, pages made here are read. Processor time, one core, the best of three rounds; the first page is read
before the clock starts. Speeds are pages a second; a ratio of 1 is trafilatura's speed on the same pages.
"""

from __future__ import annotations

import gzip
import sys
import time
from collections.abc import Callable
from pathlib import Path

from trafilatura import bare_extraction, extract

from summitry.model import RawPage
from summitry.page import read_page
from summitry.page.render import render

ROUNDS = 3


def main() -> None:
    """Prints the table."""
    html = pages(Path(sys.argv[1])) if len(sys.argv) > 1 else made()
    dumps = [RawPage(page.id, render(page.content), "text", page.url) for page in html]
    ours = speed(read_page, html)
    alone = speed(lambda page: extract(page.content, favor_precision=True, include_comments=False), html)
    full = speed(lambda page: bare_extraction(page.content, favor_precision=True, with_metadata=True), html)
    print(f"{len(html)} pages                     a second   ratio")
    print(f"dumps                           {speed(read_page, dumps):8.0f}")
    print(f"HTML                            {ours:8.0f}")
    print(f"trafilatura, text alone         {alone:8.0f}  {ours / alone:6.2f}")
    print(f"trafilatura, text and metadata  {full:8.0f}  {ours / full:6.2f}")


def speed(read: Callable[[RawPage], object], pages: list[RawPage]) -> float:
    """Pages a second: the best round."""
    read(pages[0])
    best = 0.0
    for _ in range(ROUNDS):
        start = time.process_time()
        for page in pages:
            read(page)
        best = max(best, len(pages) / (time.process_time() - start))
    return best


def pages(folder: Path) -> list[RawPage]:
    """The HTML pages of a folder."""
    found = []
    for path in sorted(folder.rglob("*.html*")):
        data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        found.append(RawPage(path.stem, data.decode("utf-8", "replace"), "html"))
    if not found:
        sys.exit(f"{folder}: no .html or .html.gz files in it")
    return found


def made(count: int = 40) -> list[RawPage]:
    """Pages of one size with menus, teasers and a footer, so that the benchmark runs anywhere."""
    menu = "".join(f"<li><a href='/s{n}'>Section {n}</a></li>" for n in range(60))
    teasers = "".join(
        f"<div class='teaser'><h3><a href='/t{n}'>Another story number {n}</a></h3><p>Some words.</p></div>"
        for n in range(40)
    )
    found = []
    for number in range(count):
        body = "".join(
            f"<p>The delegates of round {number} met for hour {hour} and spoke of the harbour, the dues and the ferries, "
            f"and agreed on nothing but the hour of their next meeting.</p>"
            for hour in range(25)
        )
        head = f"<title>Round {number} ends without result</title><meta property='article:published_time' content='2021-03-14'>"
        page = f"<html><head>{head}</head><body><ul>{menu}</ul><article><h1>Round {number} ends without result</h1>{body}</article>"
        found.append(RawPage(str(number), f"{page}{teasers}<footer>© 2021</footer></body></html>", "html"))
    return found


if __name__ == "__main__":
    main()
