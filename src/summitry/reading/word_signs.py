"""What words show as signs for weighing: their lemmas, and of names only that they are names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from summitry.reading.weighing import Signs

if TYPE_CHECKING:
    from summitry.reading.tree import Token


def word(token: Token) -> str:
    """The lemma; of a name only that it is one: who knew names would know the articles that the weights were learnt from."""
    return "a name" if token.pos_ == "PROPN" else token.lemma_.lower()


def words_in(sentence: Iterable[Token]) -> Signs:
    """Each word of a sentence that is no name, and whether it has a number."""
    signs: Signs = {}
    for token in sentence:
        if token.is_punct or token.is_space:
            continue
        if token.like_num:
            signs["number"] = 1.0
        elif token.pos_ != "PROPN":
            signs[f"word {word(token)}"] = 1.0
    return signs
