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
# So many characters of a paragraph tell it from others; so many above and below a story belong to it.
_KNOWN, _ABOVE, _BELOW = 40, 3000, 2000
_ICON = ("material-icons", "material-symbols")
_BESIDE = ("a", "span", "i", "time", "b", "strong", "em")
_SPACED = {"p", "div", "article", "section", "li", "h1", "h2", "h3"}
_PARAGRAPH = {"p", "blockquote", "h1", "h2", "h3"}


def render(content: str) -> str:
    """The text between the tags, in time linear in the page's size.

    Links and spans that touch each other are lines of their own, unless they stand in a paragraph: sites set them apart
    by style alone.
    """
    parts: list[str] = []
    silent: str | None = None
    prose = touching = False
    first, *pieces = content.split("<")
    parts.append(_folded(first))
    for piece in pieces:
        tag, closed, text = piece.partition(">")
        found = _NAME.match(tag)
        name = found.group(1).lower() if found else ""
        ends = tag[:1] == "/"
        if silent:
            if not (ends and name == silent):
                continue
            silent = None
        elif name in _SILENT and not ends and not tag.endswith("/"):
            silent = name
            continue
        if not closed or not (name or tag[:1] == "!"):
            parts.append("<" + piece)
            continue
        if name in _PARAGRAPH:
            prose = not ends
        if name in _INLINE:
            if not ends and ((touching and not prose and name in _BESIDE) or _is_icon(tag)):
                parts.append("\n")
            touching = ends and not text and name in _BESIDE
        elif name:
            parts.append("\n\n" if name in _SPACED else "\n")
            touching = False
        if text:
            parts.append(text if text.isalnum() else _folded(text))
    return html.unescape("".join(parts))


def story_part(rendered: str, headline: str | None, last: str | None) -> str:
    """A rendered page from the menu above its headline to the lines below the story's last paragraph; all of it where
    these are not found.
    """
    title = rendered.rfind(headline, 0, len(rendered)) if headline else -1
    end = rendered.rfind(last[:_KNOWN]) if last else -1
    if title < 0 or end < 0:
        return rendered
    title = rendered.rfind(headline or "", 0, end)
    start = rendered.find("\n", max(0, title - _ABOVE)) if title > _ABOVE else 0
    stop = rendered.find("\n", end + len(last or "") + _BELOW)
    return rendered[max(0, start) : stop if stop > 0 else len(rendered)]


def _is_icon(tag: str) -> bool:
    return "material-" in tag and any(name in tag for name in _ICON)


def _folded(text: str) -> str:
    """The text with each stretch of white space as one blank."""
    words = text.split()
    if not words:
        return " " if text else ""
    return f"{' ' if text[0].isspace() else ''}{' '.join(words)}{' ' if text[-1].isspace() else ''}"
