"""What an HTML page says about itself, in order of belief: JSON-LD, OpenGraph and meta tags, microdata, then the page.

A headline counts as sure where two signals agree (h1, title, og:title, JSON-LD); dates are candidates for ``published``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from lxml import html as lxml_html
from lxml.etree import LxmlError, ParserError

from summitry import dates
from summitry.errors import UsageError
from summitry.model import Article, DateCandidate, PartialDate
from summitry.page.lines import byline_name
from summitry.page.published import candidate, stamp

_ARTICLE = re.compile(
    r"(News|Report|Opinion|Analysis|Live|Blog|Background|Review)?(Article|Posting|BlogPosting)|WebPage", re.I
)
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created",
    "dcterms.date", "pubdate", "publishdate", "publish-date", "publication_date", "parsely-pub-date", "sailthru.date",
    "article.published", "cxenseparse:recs:publishtime", "date.release", "rnews:datepublished", "originalpublicationdate",
)  # fmt: skip
_MODIFIED = ("article:modified_time", "og:updated_time", "last-modified", "datemodified", "lastmod", "dcterms.modified")
_SECTION = ("article:section", "section", "parsely-section", "sailthru.section", "category", "og:section")
_AUTHOR = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl", "dcterms.creator")
_BIGGEST = 5_000_000  # characters that are looked through for metadata: it stands near the front of a page


def read_metadata(article: Article, source: str, captured: str | None) -> Article:
    """The article with headline, section, byline, outlet, address and date candidates filled where the page gives them."""
    try:
        tree = lxml_html.fromstring(
            source[:_BIGGEST].encode("utf-8", "replace"), parser=lxml_html.HTMLParser(encoding="utf-8")
        )
    except (LxmlError, ParserError, ValueError, RecursionError, AssertionError):
        return article
    linked, metas = _linked(tree), _metas(tree)
    page = _words(next(iter(tree.xpath("//h1")), None))
    title = _words(next(iter(tree.xpath("//title")), None))
    return replace(
        article,
        headline=_headline(page, title, metas, linked),
        section=_first(linked.get("articleSection")) or _of(metas, _SECTION) or _crumb(tree),
        byline=_byline(linked, metas, tree),
        outlet=_name(linked.get("publisher")) or metas.get("og:site_name") or metas.get("application-name"),
        url=article.url or metas.get("og:url") or next(iter(tree.xpath("//link[@rel='canonical']/@href")), None),
        candidates=tuple(_dates(tree, linked, metas, captured)),
    )


def _metas(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    for meta in tree.xpath("//meta[@content]"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if name and meta.get("content").strip():
            found.setdefault(name.strip().lower(), meta.get("content").strip())
    return found


def _linked(tree: Any) -> dict[str, Any]:
    """The first JSON-LD object that is an article, else an empty one."""
    for script in tree.xpath("//script[contains(@type, 'ld+json')]/text()")[:20]:
        try:
            data = json.loads(script, strict=False)
        except (ValueError, RecursionError):
            continue
        for one in _objects(data):
            kind = one.get("@type")
            if any(
                isinstance(k, str) and _ARTICLE.fullmatch(k) for k in (kind if isinstance(kind, list) else [kind])
            ) and (one.get("headline") or one.get("datePublished")):
                return one
    return {}


def _objects(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, list):
        for one in data[:50]:
            yield from _objects(one)
    elif isinstance(data, dict):
        yield data
        if isinstance(data.get("@graph"), list):
            yield from (one for one in data["@graph"][:50] if isinstance(one, dict))


def _headline(page: str | None, title: str | None, metas: dict[str, str], linked: dict[str, Any]) -> str | None:
    """The h1 where title, og:title or JSON-LD confirms it; else the strongest of these by themselves."""
    told = [one for one in (_first(linked.get("headline")), metas.get("og:title"), metas.get("twitter:title")) if one]
    if page and any(_agree(page, one) for one in (*told, title or "")):
        return page
    if told:
        return " ".join(told[0].split())
    return page or (re.split(r"\s[|–—-]\s", title)[0].strip() if title else None) or None


def _agree(a: str, b: str) -> bool:
    x, y = ("".join(c for c in one.lower() if c.isalnum()) for one in (a, b))
    return bool(x) and bool(y) and (x in y or y in x)


def _byline(linked: dict[str, Any], metas: dict[str, str], tree: Any) -> str | None:
    told = _name(linked.get("author")) or _of(metas, _AUTHOR)
    if told and not told.startswith(("http", "@")):
        return byline_name(told)
    marked = tree.xpath(
        "//*[@rel='author' or @itemprop='author' or contains(concat(' ', @class, ' '), ' byline ') or "
        "contains(concat(' ', @class, ' '), ' author ') or contains(@class, 'author-name') or contains(@class, 'byline__')]"
    )
    return next((byline_name(words) for one in marked[:5] if (words := _words(one)) and len(words) < 90), None)


def _crumb(tree: Any) -> str | None:
    """The last link of the breadcrumbs, which names the section that the page stands in."""
    links = tree.xpath("//*[contains(@class, 'breadcrumb')]//a | //*[@itemprop='articleSection']")
    return next(
        (words for one in reversed(links) if (words := _words(one)) and words.lower() != "home" and len(words) < 40),
        None,
    )


def _dates(tree: Any, linked: dict[str, Any], metas: dict[str, str], captured: str | None) -> Iterator[DateCandidate]:
    for key in ("datePublished", "dateModified"):
        if found := _day(linked.get(key)):
            yield DateCandidate(found, "json-ld", _labelled(key, linked[key]), False, "")
    for names, label in ((_PUBLISHED, ""), (_MODIFIED, "modified ")):
        for name in names:
            if found := _day(metas.get(name)):
                yield DateCandidate(found, "meta", label + metas[name], False, "")
                break
    for one in tree.xpath("//*[@itemprop='datePublished']")[:2]:
        value = one.get("content") or one.get("datetime") or _words(one)
        if found := _day(value):
            yield DateCandidate(found, "microdata", str(value), False, "")
    for one in (
        tree.xpath("//article//time[@datetime] | //header//time[@datetime] | //time[@pubdate]")[:1]
        or tree.xpath("//time[@datetime]")[:1]
    ):
        if found := _day(one.get("datetime")):
            yield DateCandidate(found, "time element", one.get("datetime"), False, "")
    marked = tree.xpath(
        "//*[contains(@class, 'date') or contains(@class, 'time') or contains(@class, 'publish') or self::time]"
    )
    for one in marked[:12]:
        words = _words(one)
        if words and len(words) < 80 and (said := candidate(words, captured)):
            yield said


def _labelled(key: str, value: Any) -> str:
    return f"modified {value}" if key == "dateModified" else str(value)


def _day(value: Any) -> PartialDate | None:
    if not isinstance(value, str) or not value.strip():
        return None
    try:
        return dates.day(dates.parse_day(value), value)
    except UsageError:
        return stamp(value)


def _name(value: Any) -> str | None:
    """The names in a JSON-LD person, organisation, list of them, or plain string."""
    if isinstance(value, list):
        names = [name for one in value[:6] if (name := _name(one))]
        return ", ".join(names) or None
    if isinstance(value, dict):
        value = value.get("name")
    return _first(value)


def _first(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _of(metas: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((metas[name] for name in names if metas.get(name)), None)


def _words(element: Any) -> str | None:
    return " ".join(element.text_content().split()) or None if element is not None else None
