"""Attributions without a verb: "Rossi: Talks are dead", transcripts, and a name after a dash under a quotation."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summitry.reading.statements.quotes import Quote
from summitry.reading.statements.words import frames, headline_verb, table

_NAME = r"[^\W\d_a-z][\w.'’&-]*"
# Up to seven words that begin with a capital, small words between them, before a colon and what is said.
_LABEL = re.compile(
    rf"(?P<name>{_NAME}(?: (?:of|the|and|for|de|van|von|al|bin|{_NAME}|\([^)\s]{{1,12}}\))){{0,6}}): (?=\S)"
)
# Under a quotation also somebody without a name, to the end of the line: "— An adviser to the creditors".
_NOBODY = r"(?:An?|The) [^.!?,\n\"“”]{3,60}(?=[.\s]*$)"
_DASH = re.compile(
    rf"\s{{0,3}}[–—―-]{{1,2}}\s{{0,2}}(?P<name>{_NOBODY}|{_NAME}(?: (?:of|the|de|van|von|al|bin|{_NAME})){{0,6}})",
    re.MULTILINE,
)
_HEADLINE = re.compile(
    rf"(?P<name>{_NAME}(?: (?:of|de|van|von|al|bin|{_NAME})){{0,3}})(?: on [\w ’'-]{{3,40}})?: (?=\S)"
)
# After the name nothing, what somebody is, or the handle and date of an embedded tweet.
_AFTER_NAME = re.compile(r"(?:, (?:the |an? )?(?P<role>[^.!?\"“(]{2,80}))?(?: ?\(@\w+\)[^.!?\"“]{0,40})?[\s.,;)]*")
_SAID = re.compile(rf"(?:^|(?<=[.!?\"”] )|(?<=\n))(?P<cue>Said|Says|Added|Adds) (?P<name>{_NAME}[^:.!?\n]{{0,90}}): $")
_LONGEST_HEADLINE = 250


@dataclass(frozen=True, slots=True)
class Label:
    """A speaker's name and what it labels; ``cue`` is the colon or dash. Offsets into the text.

    ``name`` stands for the speaker where only the headline names them; ``medium`` is what the form says by itself.
    """

    source: tuple[int, int] | None
    cue: tuple[int, int] | None
    content: tuple[int, int]
    name: str | None = None
    medium: str | None = None
    role: str | None = None


def headline_label(text: str, start: int, end: int) -> Label | None:
    """ "Rossi: Talks are dead", "Rossi on the talks: 'Dead'" in the headline; the name begins it and is short."""
    match = _HEADLINE.match(text, start, end) if end - start <= _LONGEST_HEADLINE else None
    if match is None or not _speaks(match["name"]) or _has_verb(match["name"]):
        return None
    return Label(match.span("name"), (match.end() - 2, match.end() - 1), (match.end(), end))


def transcript_label(text: str, start: int, end: int) -> Label | None:
    """ "ROSSI: We are done." at the start of a paragraph, with or without an opening mark before it."""
    begin = start
    while begin < end and text[begin] in " \t\"“'‘":
        begin += 1
    match = _LABEL.match(text, begin, end)
    if match is None or not _speaks(match["name"]):
        return None
    return Label(match.span("name"), (match.end("name"), match.end("name") + 1), (match.end(), end))


def dash_label(text: str, quote: Quote, end: int) -> Label | None:
    """ "'We are done.' — Rossi" at the end of a paragraph."""
    match = _DASH.match(text, quote.end, end)
    after = _AFTER_NAME.fullmatch(text, match.end(), end) if match is not None else None
    if match is None or after is None or not _speaks(match["name"]):
        return None
    dash = re.search(r"[–—―-]{1,2}", match.group())
    assert dash is not None
    cue = (match.start() + dash.start(), match.start() + dash.end())
    medium = "tweet" if "(@" in text[match.end() : end] else None
    return Label(match.span("name"), cue, (quote.inner_start, quote.inner_end), None, medium, after["role"])


def said_label(text: str, quote: Quote, start: int) -> Label | None:
    """ "Said Rossi: '...'", which the parser takes for a name."""
    match = _SAID.search(text, max(start, quote.start - 120), quote.start)
    if match is None:
        return None
    return Label(match.span("name"), match.span("cue"), (quote.inner_start, quote.inner_end))


def _has_verb(name: str) -> bool:
    """ "Rossi Slams Port Chief: 'You Are Late'" is a sentence, no name."""
    verbs = (frames().get(headline_verb(word), {}) for word in name.split()[1:])
    return any({"clause", "np"} & set(known) for known in verbs)


def _speaks(name: str) -> bool:
    """A name, not a kind of text ("Video:") or the first half of a title ("Talks Over Water:")."""
    low = name.lower()
    if low.split()[0] in ("a", "an", "the"):
        return True  # "— An adviser to the creditors"
    return low not in table("headline")["no_speaker"] and not table("headline")["no_name"] & set(low.split())
