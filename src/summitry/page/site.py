"""Step 4: the lines that a site repeats."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable

from summitry.model import RawPage
from summitry.page.icons import split_icons
from summitry.page.lines import split_lines
from summitry.page.render import render
from summitry.page.wrapped import unwrap

# Prose that only some pages share is background to their stories; what the site itself says is on most of them.
_PROSE, _MOST = 90, 0.5


def site_lines(pages: Iterable[RawPage]) -> frozenset[str]:
    """The lines that occur on several pages of one site: on two of up to four pages, on a third of the pages of a
    larger set (a teaser of a story elsewhere must not make the story's own words chrome), long prose on most.
    Versions of one address count once.
    """
    counts: Counter[str] = Counter()
    addresses: dict[str, set[str]] = {}
    for page in pages:
        if not page.clean:
            content = page.content if page.kind == "text" else render(page.content)
            lines = split_icons(unwrap(split_lines(content), content))
            found = {line.text for line in lines if len(line.text) <= 2000}
            addresses.setdefault(page.url or page.id, set()).update(found)
    for lines_of_page in addresses.values():
        counts.update(lines_of_page)
    least = 2 if len(addresses) <= 4 else max(3, -(-len(addresses) // 3))
    most = max(least, math.ceil(_MOST * len(addresses)))
    return frozenset(line for line, count in counts.items() if count >= (most if len(line) > _PROSE else least))
