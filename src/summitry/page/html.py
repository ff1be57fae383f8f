"""An HTML page: the body by trafilatura, the metadata by Summitry."""

from __future__ import annotations

from summitry.model import Article, RawPage
from summitry.page.language import language_of
from summitry.page.published import choose, given


def read_html(raw: RawPage, site_lines: frozenset[str]) -> Article:
    """The article of an HTML page."""
    from trafilatura import bare_extraction

    text = ""
    for precision in (True, False):
        found = bare_extraction(raw.content, favor_precision=precision, include_comments=False)
        text = found.text if found is not None else ""
        if text:
            break
    text = "\n\n".join(line for line in (text or "").split("\n") if line.strip())
    published, modified, candidates = choose(given(raw), raw.captured)
    return Article(
        raw.id,
        text,
        raw.url,
        language=language_of(text),
        published=published,
        modified=modified,
        captured=raw.captured,
        candidates=candidates,
    )
