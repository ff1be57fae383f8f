"""What comes in: the raw page, and the article that the page room makes of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from summitry.model.dates import PartialDate
from summitry.model.evidence import Span


@dataclass(frozen=True, slots=True)
class RawPage:
    """One page as it came, kept so that it can be read again.

    ``id`` is the first 16 hexadecimal digits of the SHA-256 of everything that decides how the page is read
    (content, kind, url, published, captured, clean). ``kind`` is "html" or "text". ``published`` and ``captured``
    are ISO dates or date-times given with the page, or None. ``clean`` says that the content is an article's body
    already: no line may be dropped. ``outlet`` is given by whoever knows it.
    ``notices`` are said to the reader: a wrong encoding, a repaired page.
    """

    id: str
    content: str
    kind: str
    url: str | None = None
    published: str | None = None
    captured: str | None = None
    clean: bool = False
    name: str = ""
    notices: tuple[str, ...] = ()
    outlet: str | None = None


@dataclass(frozen=True, slots=True)
class DroppedLine:
    """A line of the raw page that is not in the article's text, and why: a tag such as "loader" or "share button"."""

    number: int
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of the page as it was, with what became of it: "body", or the reason why it is not in the article."""

    number: int
    text: str
    fate: str


@dataclass(frozen=True, slots=True)
class DateCandidate:
    """One publication date that a page offers: the date, the signal it came from, where, and whether it was chosen
    or why not.
    """

    date: PartialDate
    signal: str
    text: str
    chosen: bool
    why: str


@dataclass(frozen=True, slots=True)
class Published:
    """When an article was published: a range of days, and on what basis ("given", "json-ld", "meta", "stamp",
    "relative", ...).

    ``stamp`` is the full ISO 8601 date-time with its UTC offset where the page gives one.
    """

    date: PartialDate
    basis: str
    stamp: str | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """One version of one article: clean text and what the page says about it. ``id`` is the raw page's id.

    ``raw_spans`` maps the text back to the raw page: triples (start in text, start in raw content, length) of
    stretches that were taken over unchanged, in order. ``topic_basis`` says where the topic came from ("banner",
    "meta").
    """

    id: str
    text: str
    url: str | None = None
    headline: str | None = None
    topic: str | None = None
    topic_basis: str | None = None
    section: str | None = None
    byline: str | None = None
    source_credit: str | None = None
    agencies: tuple[str, ...] = ()
    outlet: str | None = None
    dateline: str | None = None
    dateline_span: Span | None = None
    language: str | None = None
    published: Published | None = None
    modified: PartialDate | None = None
    captured: str | None = None
    candidates: tuple[DateCandidate, ...] = ()
    dropped: tuple[DroppedLine, ...] = ()
    raw_spans: tuple[tuple[int, int, int], ...] = ()
    notices: tuple[str, ...] = ()

    @property
    def news_day(self) -> date | None:
        """The last day on which it may have been published; None where that is unknown."""
        return self.published.date.latest if self.published else None
