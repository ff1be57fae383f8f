"""The dateline at the start of a story: "WASHINGTON (AP) —", "GENEVA, March 3 (Reuters) -", "Seoul — "."""

from __future__ import annotations

import re

from summitry.model import Span

_PLACE = r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}"
_DATE = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}(?:, \d{4})?"
_DATELINE = re.compile(
    rf"\s*(?P<line>(?P<place>(?:{_PLACE})(?:, (?!{_DATE})[A-Z][\w. ]{{1,25}}?)?)"
    rf"(?:, (?:{_DATE}))?(?: \([^()\n]{{2,40}}\))?)\s*(?:--|[—–]| - |- )\s*(?=\S)"
)
_SHOUTED = re.compile(r"\s*(?P<line>(?P<place>[A-Z][A-Z .'-]{2,30})(?:, [A-Z][\w. ]{1,25})?(?:, (?:" + _DATE + r"))?(?: \([^()\n]{2,40}\)))\s+(?=[A-Z\"“])")
_LONGEST = 80


def find_dateline(text: str) -> tuple[str | None, Span | None]:
    """The dateline and where it stands, or (None, None). A place in capitals, or a credit or date beside it, is needed."""
    match = _DATELINE.match(text[:400]) or _SHOUTED.match(text[:400])
    if match is None or len(match["line"]) > _LONGEST:
        return None, None
    place, rest = match["place"], match["line"][len(match["place"]) :]
    # "Trump - who ..." begins a sentence: without a date or an agency, only capitals make a dateline.
    if not rest and not place.split(",")[0].isupper() and "—" not in match.group() and "–" not in match.group():
        return None, None
    if len(place.split()) > 5:
        return None, None
    return match["line"], Span(match.start("line"), match.end("line"))
