"""Articles that are one statement as a whole: press releases, communiqués, texts of a speech. The issuing office speaks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from summitry.model import Article
from summitry.reading.statements.join import Attribution
from summitry.reading.statements.labels import Label
from summitry.reading.statements.words import table

_HEAD = 600  # characters in which such a document says what it is
_LONGEST_NAME = 90
_SHORTEST = 40  # characters: a shorter line is a heading or an address
_CAPITAL = r"[A-Z][\w’'-]*"
_BEGINS = re.compile(rf"\s*(?P<office>(?:The )?{_CAPITAL}(?: (?:(?:of|for|and|on)(?: the)? )?{_CAPITAL})+)(?= [a-z])")
_PARAGRAPH = re.compile(r"[^\n]+")


@dataclass(frozen=True, slots=True)
class Release:
    """Who issues a document, where the text names them (None: the headline does), what marks it, and where its body begins."""

    office: str | None
    source: tuple[int, int] | None
    marker: tuple[int, int] | None
    body: int


def find_release(article: Article) -> Release | None:
    """The release that an article is, or None. It says so in its headline or at its beginning, never in passing."""
    first = article.text.lstrip().split("\n", 1)[0]
    titled = _titled(article.headline or "") or _titled(first)
    kind = _kind().match(article.headline or "") or _kind().match(first)
    head = article.text[:_HEAD]
    marker = _marker().search(head)
    if marker is None and titled is None and kind is None:
        return None
    found = _title().search(head)
    body = _body(article.text, max(marker.end() if marker else 0, found.end() if found else 0))
    if kind is not None and article.text.lstrip().startswith(kind.group()):
        body = max(body, article.text.find("\n") + 1)
    office = found["office"].strip() if found is not None else titled
    fuller = _office(article.text, body)
    if fuller is not None and (office is None or office.split()[-1] in fuller[0]):
        return Release(fuller[0], fuller[1], marker.span() if marker else None, body)
    if found is not None:
        return Release(office, found.span("office"), marker.span() if marker else found.span("kind"), body)
    return Release(office or article.byline or article.outlet, None, marker.span() if marker else None, body)


def _office(text: str, body: int) -> tuple[str, tuple[int, int]] | None:
    """The office that the body begins with: "The Ministry of Mines of Norland announces"."""
    match = _BEGINS.match(text, body)
    return (match["office"], match.span("office")) if match is not None else None


def with_release(article: Article, found: list[Attribution]) -> list[Attribution]:
    """The attributions and, where the article is a release, its own words: the paragraphs that nobody else is quoted in."""
    release = find_release(article)
    if release is None:
        return found
    taken = sorted(span for one in found for span in one.spans)
    paragraphs = (match.span() for match in _PARAGRAPH.finditer(article.text, release.body))
    own = [
        (start, end)
        for start, end in paragraphs
        if end - start >= _SHORTEST and not any(a < end and start < b for a, b in taken)
    ]
    if not own:
        return found
    label = Label(release.source, release.marker, own[0], release.office, "statement")
    return sorted([*found, Attribution(None, own, label)], key=lambda one: (min(one.spans), max(one.spans)))


def _titled(headline: str) -> str | None:
    match = _title().match(headline)
    return match["office"].strip() if match else None


def _body(text: str, place: int) -> int:
    """The first paragraph after the head."""
    line = text.find("\n", place)
    return line + 1 if place and line >= 0 else 0


def _marker() -> re.Pattern[str]:
    words = "|".join(re.escape(one) for one in sorted(table("release")["markers"], key=len, reverse=True))
    return re.compile(rf"^[ \t]*(?:{words})\b[:.]?[ \t]*$", re.IGNORECASE | re.MULTILINE)


def _title() -> re.Pattern[str]:
    kinds = "|".join(sorted(table("release")["kinds"], key=len, reverse=True))
    office = rf"(?P<office>[^\n,:]{{3,{_LONGEST_NAME}}}?)"
    ends = r"(?=\s+(?:on|regarding|concerning|at|about|to|after|following)\b|[,:\n]|$)"
    return re.compile(
        rf"^[ \t]*(?:Joint |Official |Full )?(?P<kind>{kinds}) (?:by|of|from) {office}{ends}", re.MULTILINE
    )


def _kind() -> re.Pattern[str]:
    """ "Press release: exchange at the bridge", "Communiqué on the dispute"."""
    words = "|".join(
        re.escape(one) for one in sorted(table("release")["markers"] | _lower_kinds(), key=len, reverse=True)
    )
    return re.compile(rf"(?:joint |official )?(?:{words})(?::| on | regarding | concerning )", re.IGNORECASE)


def _lower_kinds() -> frozenset[str]:
    return frozenset({"statement", "communiqué", "communique", "declaration"})
