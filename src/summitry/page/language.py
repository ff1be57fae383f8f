"""What language a text is in, by py3langid; short or unclear texts stay unsaid."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

_SHORTEST = 40  # letters; below that a guess is worth nothing
_WINDOW = 4000
_COMMON = re.compile(r"\b(the|of|and|to|in|that|is|was|for|with|said|on|at|by)\b", re.IGNORECASE)


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_pickled_model(MODEL_FILE, norm_probs=True)


def language_of(text: str) -> str | None:
    """ISO 639-1 code, or None for a text too short to tell. English is taken at its function words without asking."""
    sample = text[:_WINDOW]
    words = len(sample.split())
    if sum(character.isalpha() for character in sample) < _SHORTEST:
        return None
    if words and len(_COMMON.findall(sample)) / words > 0.12:
        return "en"
    code, sure = _identifier().classify(sample)
    return str(code) if sure > 0.8 or words > 60 else None
