"""Step 4: the lines that a site repeats."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from summitry.model import RawPage
from summitry.page.icons import split_icons
from summitry.page.lines import split_lines


def site_lines(pages: Iterable[RawPage]) -> frozenset[str]:
    """The lines that occur on several pages of one site: on two of up to four pages, on a third of the pages of a
    larger set (a teaser of a story elsewhere must not make the story's own words chrome). Versions of one address
    count once.
    """
    counts: Counter[str] = Counter()
    addresses: dict[str, set[str]] = {}
    for page in pages:
        if page.kind == "text" and not page.clean:
            found = {line.text for line in split_icons(split_lines(page.content)) if len(line.text) <= 2000}
            addresses.setdefault(page.url or page.id, set()).update(found)
    for lines in addresses.values():
        counts.update(lines)
    least = 2 if len(addresses) <= 4 else max(3, -(-len(addresses) // 3))
    return frozenset(line for line, count in counts.items() if count >= least)
