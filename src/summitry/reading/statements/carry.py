"""What goes on from one paragraph to the next: broken quotations, quotations that float, speakers that are carried over."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from summitry.reading.statements.cue import Cue
from summitry.reading.statements.join import Attribution, floats, join_paragraph
from summitry.reading.statements.labels import Label, dash_label, headline_label, said_label, transcript_label
from summitry.reading.statements.leading import before_quote, of_paragraph
from summitry.reading.statements.paragraphs import Paragraph
from summitry.reading.statements.quotes import Quote

if TYPE_CHECKING:
    from summitry.reading.tree import Doc

_ANNOUNCED = 120  # characters between a cue and the end of its paragraph


def attributions(doc: Doc, text: str, paragraphs: list[Paragraph]) -> list[Attribution]:
    """All attributions of the article in the order of their content."""
    found: list[Attribution] = []
    last: Attribution | None = None
    transcript = _is_transcript(text, paragraphs)
    announcing: Cue | None = None
    silent: Paragraph | None = None  # the paragraph before, where nobody speaks in it
    for number, paragraph in enumerate(paragraphs):
        label = _label(text, paragraph, number == 0, transcript)
        if label is not None:
            here = [Attribution(None, [label.content], label, direct=True)]
            paragraph.quotes = []
        else:
            here = [
                *_announced(text, paragraph, announcing),
                *_dashed(text, paragraph),
                *join_paragraph(doc, text, paragraph),
            ]
        found += here
        last = _rest(doc, text, paragraph, here, last, found, transcript, silent)
        silent = None if here or paragraph.quotes else paragraph
        announcing = _announces(text, paragraph)
    return sorted((one for one in found if one.spans), key=lambda one: (min(one.spans), max(one.spans)))


def _announces(text: str, paragraph: Paragraph) -> Cue | None:
    """The cue at the end of a paragraph that hands over to the next: "The minister added:"."""
    if text[paragraph.start : paragraph.end].rstrip()[-1:] not in (":", ","):
        return None
    cues = [cue for cue in paragraph.cues if cue.takes_quote and paragraph.end - cue.token.idx < _ANNOUNCED]
    return cues[-1] if cues else None


def _announced(text: str, paragraph: Paragraph, cue: Cue | None) -> list[Attribution]:
    """The quotation that such a paragraph is followed by."""
    if cue is None or not paragraph.quotes or text[paragraph.start : paragraph.quotes[0].start].strip():
        return []
    quote = paragraph.quotes.pop(0)
    return [Attribution(cue, [(quote.inner_start, quote.inner_end)], None, None, not quote.closed, True)]


def _is_transcript(text: str, paragraphs: list[Paragraph]) -> bool:
    labels = [transcript_label(text, one.start, one.end) for one in paragraphs]
    return sum(label is not None for label in labels) >= 4


def _label(text: str, paragraph: Paragraph, headline: bool, transcript: bool) -> Label | None:
    if headline:
        return headline_label(text, paragraph.start, paragraph.end)
    return transcript_label(text, paragraph.start, paragraph.end) if transcript else None


_NEXT_LINE = re.compile(r"[ \t]*\n[ \t]*(?=[–—―-]{1,2}[ \t])[^\n]*")


def _dashed(text: str, paragraph: Paragraph) -> list[Attribution]:
    found = []
    for quote in paragraph.quotes:
        below = _NEXT_LINE.match(text, paragraph.end)  # the name may stand on a line of its own
        label = dash_label(text, quote, below.end() if below else paragraph.end) or said_label(
            text, quote, paragraph.start
        )
        if label is not None:
            whole = _whole(text, paragraph, quote, label)
            found.append(Attribution(None, [whole], label, direct=True))
            paragraph.quotes = [one for one in paragraph.quotes if not whole[0] <= one.inner_start < whole[1]]
            paragraph.cues = [cue for cue in paragraph.cues if cue.token.idx < whole[0]]
            break
    return found


def _whole(text: str, paragraph: Paragraph, quote: Quote, label: Label) -> tuple[int, int]:
    """What a name after a dash labels: all of a paragraph that begins with a mark, where marks inside it are mismatched."""
    first = paragraph.quotes[0]
    speaks = any(cue.takes_quote and first.end <= cue.token.idx < quote.start for cue in paragraph.cues)
    if label.content[0] != quote.inner_start or speaks or text[paragraph.start : first.start].strip():
        return label.content
    return first.inner_start, label.content[1]


def _rest(
    doc: Doc,
    text: str,
    paragraph: Paragraph,
    here: list[Attribution],
    last: Attribution | None,
    found: list[Attribution],
    transcript: bool,
    silent: Paragraph | None,
) -> Attribution | None:
    """The quotations that no cue took: pieces of the one before them, or floating with its source."""
    told = [one for one in here if one.cue is None or one.cue.act == "speech"]
    for quote in paragraph.quotes:
        span = (quote.inner_start, quote.inner_end)
        begins = paragraph.begins and not text[paragraph.start : quote.start].strip()
        earlier = [one for one in told if min(one.spans)[0] < quote.start]
        if begins and last is not None and last.open:
            last.spans.append(span)
            last.open = not quote.closed
            told.append(last)
        elif (
            not _led_up_to(text, quote)
            and (goes_on := _direct(earlier)) is not None
            and floats(text, quote, shortest=1)
        ):
            goes_on.spans.append(span)
            goes_on.open = not quote.closed
        elif floats(text, quote):
            floating = Attribution(None, [span], None, earlier[-1] if earlier else last, not quote.closed, True)
            floating.source = before_quote(doc, text, quote, paragraph.start, bool(earlier)) or (
                of_paragraph(doc, silent) if silent is not None and begins else None
            )
            found.append(floating)
            told.append(floating)
    if transcript and not here and last is not None and last.label is not None:
        last.spans.append((paragraph.start, paragraph.end))
    return max(told, key=lambda one: max(one.spans)) if told else last


def _led_up_to(text: str, quote: Quote) -> bool:
    """Whether a colon stands before the quotation: then it is no piece of the one before."""
    return text[max(0, quote.start - 4) : quote.start].rstrip()[-1:] == ":"


def _direct(earlier: list[Attribution]) -> Attribution | None:
    """The last of them that was joined with a quotation."""
    return next((one for one in reversed(earlier) if one.direct), None)
