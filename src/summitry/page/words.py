"""The word lists of the page room: TOML files in ``words/``, read once."""

from __future__ import annotations

import functools
import tomllib
from importlib import resources
from typing import Any


@functools.cache
def load(name: str) -> dict[str, Any]:
    """The tables of ``words/<name>.toml``."""
    text = resources.files("summitry.page").joinpath("words", f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@functools.cache
def phrases(name: str, table: str) -> dict[str, str]:
    """Phrase to tag, from a table of tag to list of phrases."""
    return {phrase: tag for tag, listed in load(name)[table].items() for phrase in listed}
