"""Tables that only place a page's parts: the library reads their cells as data, so they become plain blocks."""

from __future__ import annotations

from typing import Any

# A cell with so many paragraphs is a column of the page.
_PARAGRAPHS = 3
# A cell is no further below its table than this.
_LEVELS = 4
_PARTS = ("tbody", "thead", "tfoot", "tr", "td", "th")


def flatten(tree: Any) -> None:
    """Renames the tables that hold headings, forms, other tables or columns of text, with their rows and cells."""
    tables = _layout_tables(tree)
    if not tables:
        return
    for part in list(tree.iter(*_PARTS)):
        if _above(part, "table") in tables:
            part.tag = "div"
    for table in tables:
        table.tag = "div"


def _layout_tables(tree: Any) -> set[Any]:
    found: set[Any] = set()
    columns: dict[Any, int] = {}
    for element in tree.iter("table", "h1", "form", "p"):
        cell = _above(element, "td")
        if cell is None:
            continue
        columns[cell] = columns.get(cell, 0) + 1
        if element.tag != "p" or columns[cell] == _PARAGRAPHS:
            table = _above(cell, "table")
            if table is not None:
                found.add(table)
    return found


def _above(element: Any, name: str) -> Any | None:
    """The nearest element of that name a few levels up."""
    for _ in range(_LEVELS):
        element = element.getparent()
        if element is None or element.tag == name:
            return element
    return None
