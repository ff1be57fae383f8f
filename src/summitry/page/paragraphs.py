"""Step 4 of an HTML page: the paragraphs that the library took for body and that are none."""

from __future__ import annotations

from summitry.model import DroppedLine
from summitry.page.bylines import is_office
from summitry.page.dump import is_pulled, speaks_to_reader
from summitry.page.features import shape
from summitry.page.headline import bare_title
from summitry.page.lines import split_lines
from summitry.page.live import opens_stories
from summitry.page.tags import tag_line
from summitry.page.zones import is_trail

# Longer paragraphs are prose; a caption with its credit is shorter still.
_TAGGED, _CAPTION = 250, 160
# Longer numbers (of a telephone, say) may be what the story is about.
_NUMBER = 6
# Paragraphs of a body that only say what the page is, or ask something of the reader.
_NO_BODY = {
    "ad", "button", "nav", "cookie", "related", "tags", "newsletter", "copyright", "template", "count", "comments", "loader",
    "player", "file", "byline", "stamp", "relative", "credit", "about", "rule", "note", "number", "site", "picture", "twice",
    "headline", "trail",
}  # fmt: skip
_REASONS = {"site": "repeated on the site", "picture": "caption", "twice": "title twice", "trail": "navigation"}
_ENDS = (".", "!", "?", "…", "”", '"', "’", ")", ":")


def clean(
    paragraphs: list[str], headline: str | None, site_lines: frozenset[str], captions: frozenset[str]
) -> tuple[list[str], tuple[DroppedLine, ...]]:
    """The paragraphs without those that are no body; and those, with their reasons. ``captions`` are those of the
    page's pictures.
    """
    kept: list[str] = []
    dropped: list[DroppedLine] = []
    title = bare_title(headline) if headline else ""
    live = opens_stories(paragraphs)
    whole = "\n".join(["", *paragraphs, ""]).lower()
    heading: str | None = None
    for i, words in enumerate(paragraphs):
        if title and len(words) < 300 and bare_title(words) == title:
            tag: str | None = "headline"
        elif words.strip("-| ") in captions:
            tag = "picture"
        else:
            tag = _tag(words) or heading_of(heading, words) or _by_place(paragraphs, i, site_lines, whole)
        listed = heading is not None and tag in ("stamp", "relative", "byline", "related")
        heading = "related" if listed or (tag == "related" and not words.endswith(_ENDS)) else None
        if tag in _NO_BODY or (tag == "clock" and not live):
            dropped.append(DroppedLine(i + 1, words, _REASONS.get(tag, tag)))
        else:
            kept.append(words)
    if len(kept) > 1 and is_office(kept[-1]):
        dropped.append(DroppedLine(len(paragraphs), kept.pop(), "byline"))
    return kept, tuple(dropped)


def heading_of(heading: str | None, words: str) -> str | None:
    """What the heading above says of an item of a list under it."""
    return heading if heading and words.startswith("- ") and not words.endswith(".") else None


def _by_place(paragraphs: list[str], i: int, site_lines: frozenset[str], whole: str) -> str | None:
    words = paragraphs[i]
    if _is_sites(words, site_lines) and not _is_background(paragraphs, i, site_lines):
        return "site"
    return "twice" if is_pulled(words, whole) else None


def _is_sites(words: str, site_lines: frozenset[str]) -> bool:
    """A paragraph that the site repeats, or a row of a table whose cells are such."""
    if words in site_lines:
        return True
    cells = [cell for part in words.split("|") if (cell := part.strip())] if words.startswith("|") else []
    return bool(cells) and all(cell in site_lines or (len(cells) > 1 and _tag(cell) in _NO_BODY) for cell in cells)


def _tag(words: str) -> str | None:
    if len(words) >= _TAGGED:
        return None
    line = next(iter(split_lines(words.strip("| "))), None)
    if line is None:
        return None
    if is_trail(line.text):
        return "trail"
    tag = tag_line(line, shape(line))
    # A caption that ends with its picture's credit.
    sure = tag == "caption" and len(words) < _CAPTION and words.rstrip("| .").endswith((")", "]"))
    if tag == "number" and len(words) > _NUMBER and not any(c.isalpha() for c in words):
        return None
    return "picture" if sure else tag


def _is_background(paragraphs: list[str], i: int, site_lines: frozenset[str]) -> bool:
    """Agencies put the same paragraph into many stories: prose between the story's own is kept, as in a dump."""
    words = paragraphs[i]
    if len(words.split()) < 15 or words[-1:] not in '.!?”"' or words.startswith("|") or speaks_to_reader(words):
        return False
    near = [paragraphs[j] for j in (i - 1, i + 1) if 0 <= j < len(paragraphs)]
    return len(near) == 2 and all(len(other.split()) >= 8 and other not in site_lines for other in near)
