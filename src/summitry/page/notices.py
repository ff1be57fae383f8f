"""What the reader should know about a page."""

from __future__ import annotations


def notices(text: str, language: str | None, dated: bool) -> tuple[str, ...]:
    """What the reader should know about the page."""
    said = []
    if not text.strip():
        said.append("no article text was found")
    if language not in (None, "en"):
        said.append(f"the language is {language}, not English: the text is kept and not read")
    if not dated:
        said.append("no date of publication was found")
    return tuple(said)
