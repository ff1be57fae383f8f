"""A page's text, all of it, a line for each block: what is left to read where no article can be found in the HTML."""

from __future__ import annotations

import html
import re

_NAME = re.compile(r"/?([A-Za-z][A-Za-z0-9]*)")
_INLINE = {
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "small",
    "span", "strong", "sub", "sup", "time", "u", "wbr",
}  # fmt: skip
_SILENT = {"script", "style", "noscript", "template", "svg", "iframe", "head", "textarea", "select"}


# An icon's name stands in an element of one of these classes; the words it belongs to follow it.
_ICON = ("material-icons", "material-symbols")
_BESIDE = ("a", "span", "i", "time", "b", "strong", "em")
_PARAGRAPH = {"p", "blockquote", "h1", "h2", "h3"}


def render(content: str) -> str:
    """The text between the tags, in time linear in the page's size.

    Links and spans that touch each other are lines of their own, unless they stand in a paragraph: sites set them apart
    by style alone.
    """
    parts: list[str] = []
    silent: str | None = None
    prose = False
    closing = False
    for i, piece in enumerate(content.split("<")):
        tag, closed, text = piece.partition(">") if i else ("", ">", piece)
        found = _NAME.match(tag)
        name = found.group(1).lower() if found else ""
        if silent:
            if not (tag.startswith("/") and name == silent):
                continue
            silent = None
        elif name in _SILENT and not tag.startswith("/") and not tag.endswith("/"):
            silent = name
            continue
        if not closed or (i and not name and not tag.startswith("!")):
            parts.append("<" + piece)
            continue
        if name in _PARAGRAPH:
            prose = not tag.startswith("/")
        if (closing and not prose and name in _BESIDE and not tag.startswith("/")) or any(
            icon in tag for icon in _ICON
        ):
            parts.append("\n")
        closing = tag.startswith("/") and name in _BESIDE and not text
        if name and name not in _INLINE:
            parts.append("\n\n" if name in ("p", "div", "article", "section", "li", "h1", "h2", "h3") else "\n")
        parts.append(re.sub(r"\s+", " ", text))
    return html.unescape("".join(parts))
