"""What one line of a page's text dump is: a tag from ``words/lines.toml``, a stamp, a byline, or nothing known."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from html import unescape
from importlib.resources import files

from summitry.model import RawPage

# Ligature names of the Material Icons font that leak into rendered text, and what they stand before.
_ICONS = {
    "access_time": "time", "schedule": "time", "today": "time", "event": "time", "date_range": "time", "query_builder": "time",
    "folder_open": "section", "folder": "section", "label": "section", "label_outline": "section", "bookmark_border": "button",
    "person": "byline", "edit": "byline", "account_circle": "byline", "person_outline": "byline", "create": "byline",
    "star": "button", "star_border": "button", "share": "button", "favorite": "button", "favorite_border": "button", "print": "button",
    "chat_bubble_outline": "button", "comment": "button", "visibility": "button", "thumb_up": "button", "email": "button",
    "local_offer": "tags", "photo_camera": "caption", "camera_alt": "caption", "place": "place",
    "arrow_forward": "button", "arrow_back": "button", "expand_more": "button", "chevron_right": "button", "keyboard_arrow_right": "button",
    "more_vert": "button", "volume_up": "button", "play_arrow": "button", "menu": "button", "search": "button", "close": "button",
}  # fmt: skip
_UNDERSCORED = re.compile(r"(?<![a-z_])(" + "|".join(sorted((i for i in _ICONS if "_" in i), key=len, reverse=True)) + r")\b|(?<![a-z_])(" + "|".join(sorted((i for i in _ICONS if "_" in i), key=len, reverse=True)) + r")(?=[A-Z0-9])")
# A one-word name may be a word: it is an icon only where it is glued to a capital or a digit at the start of a line.
_ONE_WORD = re.compile(r"^(" + "|".join(i for i in _ICONS if "_" not in i) + r")(?=[A-Z0-9])")
_UNKNOWN_ICON = re.compile(r"^([a-z]+(?:_[a-z0-9]+)+)(?=[A-Z0-9])")
_AGO = re.compile(
    r"^(?:(?:updated|published|posted|last updated|last modified)\W{0,3})?(?:about |over |almost )?(an?|one|\d{1,3}) "
    r"(min(?:ute)?|hour|hr|day|week|month|year)s? ago\W*$|^(?:updated |published |posted )?(yesterday|today|just now)\W*$",
    re.IGNORECASE,
)
_BYLINE = re.compile(r"^(?:by|written by|reported by|from)\s+(?P<name>[A-Z][\w.'’-]+(?:[ ,&]+(?:and )?[A-Z][\w.'’-]*){0,8}(?: in [A-Z]\w+(?: [A-Z]\w+)?)?)\W*$", re.IGNORECASE)
_DESK = re.compile(r"^(?:(?:local|foreign|world|news|web|online|international|political|diplomatic|staff|senior)\s+(?:editor|desk|writer|correspondent|reporters?)|(?:[A-Z][\w.'’-]+ ){1,3}(?:correspondent|staff writer|reporter|editor|bureau chief)|staff(?: writer| reporter)?s?|agencies)\W*$", re.IGNORECASE)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    data = tomllib.loads(files("summitry.page").joinpath("words/lines.toml").read_text(encoding="utf-8"))
    return {tag: re.compile("(?:" + "|".join(f"(?:{one})" for one in rules) + r")\W*$", re.I) for tag, rules in data.items()}


def normal_line(line: str) -> str:
    """A line for comparison between pages: white space folded, lower case, digits as 0."""
    return re.sub(r"\d+", "0", " ".join(line.split()).lower())


def raw_lines(page: RawPage) -> Iterator[str]:
    """The text lines of a raw page, HTML tags taken away (each element on a line of its own)."""
    text = page.content
    if page.kind == "html":
        text = unescape(re.sub(r"<[^<>]*>", "\n", re.sub(r"(?is)<(script|style)\b.*?</\1\s*>", "\n", text)))
    return (line for line in text.splitlines() if line.strip())


def split_icons(line: str) -> list[tuple[str | None, str]]:
    """The line cut at icon names: pairs of the kind of icon before a piece (None without one) and the piece.

    Pieces are substrings of the line; an unknown name with an underscore that is glued to what follows counts as an icon.
    """
    cuts = [(m.start(), m.end(), _ICONS[m.group()]) for m in _UNDERSCORED.finditer(line)]
    for pattern in (_ONE_WORD, _UNKNOWN_ICON):
        first = pattern.match(line)
        if first and not any(start == 0 for start, _, _ in cuts):
            cuts.insert(0, (0, first.end(), _ICONS.get(first.group(), "button")))
    if not cuts:
        return [(None, line)]
    pieces: list[tuple[str | None, str]] = [(None, line[: cuts[0][0]])]
    for (_, end, kind), following in zip(cuts, [*cuts[1:], (len(line), 0, "")], strict=True):
        pieces.append((kind, line[end : following[0]]))
    return [(kind, piece.strip()) for kind, piece in pieces if kind or piece.strip()]


def tag_of(line: str) -> str | None:
    """The tag of one line: loader, share, navigation, ..., time, byline; None for what may be the article's own."""
    folded = " ".join(line.split())
    if len(folded) > 300:
        return None
    if _AGO.match(folded):
        return "time"
    for tag, pattern in _patterns().items():
        if pattern.match(folded):
            return tag
    if len(folded) < 90 and (_BYLINE.match(folded) or _DESK.match(folded)):
        return "byline"
    return None


def byline_name(line: str) -> str:
    """The names of a byline without "By"."""
    match = _BYLINE.match(" ".join(line.split()))
    return (match["name"] if match else line).strip(" .|,")
