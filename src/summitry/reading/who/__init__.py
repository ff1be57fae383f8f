"""Actors and what refers to them: ``find_actors`` gives a ``Register``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summitry.model import Article, Knowledge
from summitry.reading.who.register import Register

if TYPE_CHECKING:
    from spacy.tokens import Doc

__all__ = ["Register", "find_actors"]


def find_actors(article: Article, doc: Doc, knowledge: Knowledge) -> Register:
    """The register of all actors that the article mentions."""
    return Register(())
