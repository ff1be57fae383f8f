"""What an HTML page says about its article, in order of belief: JSON-LD, OpenGraph, meta tags, microdata, the page."""

from __future__ import annotations

import html
import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from summitry.model import RawPage
from summitry.page.around import dates_in
from summitry.page.bylines import agencies_in, byline_of, is_byline, names_in
from summitry.page.headline import bare_title, clean_title
from summitry.page.linked import Object, articles, crumbs, names_of, objects, text_of
from summitry.page.markup import Markup, authors, first_meta, read_markup, sections, strip_icons, times, words_of
from summitry.page.published import Found, from_stamp
from summitry.page.stamps import find_stamps
from summitry.page.words import load
from summitry.page.zones import TRAIL

_OUTLET_TAIL = re.compile(r"\s+(?:[|–—»·:•]|-{1,2})\s+[^|–—»·•]{2,60}$")
_ADDRESS = re.compile(r"^(?:https?:|www\.|@|/)")
_NO_SECTION = {
    "all", "post", "posts", "article", "articles", "page", "story", "blog", "uncategorized", "uncategorised", "general", "default",
    "other", "none", "null",
}  # fmt: skip
# Fewer words than this are the name of the page's place, not a headline.
TITLE = 3


@dataclass(frozen=True, slots=True)
class Metadata:
    """The page's own word on its article; ``dates`` are candidates, ``body`` is the text that JSON-LD carries.
    ``confirmed`` says that a second signal has the headline too.
    """

    headline: str | None = None
    confirmed: bool = False
    topic: str | None = None
    section: str | None = None
    byline: str | None = None
    agencies: tuple[str, ...] = ()
    outlet: str | None = None
    url: str | None = None
    language: str | None = None
    dates: tuple[Found, ...] = ()
    body: str | None = None


def read_metadata(tree: Any, raw: RawPage) -> Metadata:
    """The metadata of a page and its tree."""
    url, captured = raw.url, raw.captured
    if "material-" in raw.content:
        strip_icons(tree)
    markup = read_markup(tree, raw.content)
    data = objects(markup.scripts)
    linked = next(iter(articles(data)), {})
    headline, confirmed = _headline(markup, linked)
    outlet = _outlet(markup, linked)
    address = _address(markup, url)
    section = _section(markup, linked, data, headline, address)
    byline, agencies = _byline(markup, linked, outlet)
    return Metadata(
        headline,
        confirmed,
        _topic(markup, headline, section),
        section,
        byline,
        agencies,
        outlet,
        address,
        markup.language,
        tuple(_dates(markup, linked, captured)),
        text_of(linked.get("articleBody")) if isinstance(linked.get("articleBody"), str) else None,
    )


def _headline(markup: Markup, linked: Object) -> tuple[str | None, bool]:
    """The h1 that a second signal confirms; else the first signal that another confirms; else the first there is, and
    whether it is confirmed.
    """
    told = [text_of(linked.get("headline")), markup.metas.get("og:title"), markup.metas.get("twitter:title")]
    other = [html.unescape(words) for words in (*told, markup.title) if words]
    for heading in markup.headings:
        if any(_agree(heading, words) for words in other):
            return clean_title(heading), True
    for i, words in enumerate(other):
        if any(_agree(words, second) for second in other[i + 1 :]):
            return clean_title(_OUTLET_TAIL.sub("", words)), bool(told[0]) and i == 0
    if len(markup.headings) == 1 and len(markup.headings[0].split()) >= TITLE:
        return clean_title(markup.headings[0]), True
    if other:
        return clean_title(_OUTLET_TAIL.sub("", other[0])), False
    return next(iter(markup.headings), None), False


def _agree(a: str, b: str) -> bool:
    """Whether two titles are the same but for the outlet's name, revision marks and a few words."""
    x, y = bare_title(a).split(), bare_title(b).split()
    if not x or not y:
        return False
    if len(min(x, y, key=len)) >= 3 and (" ".join(x) in " ".join(y) or " ".join(y) in " ".join(x)):
        return True
    return len(set(x) & set(y)) >= 0.6 * max(len(set(x)), len(set(y)))


def _outlet(markup: Markup, linked: Object) -> str | None:
    """The site's own name for itself; a publisher in JSON-LD may be the agency or the software."""
    told = first_meta(markup, "outlet")
    for name in (
        told[1] if told and told[0] == "og:site_name" else None,
        text_of(linked.get("publisher")),
        told and told[1],
    ):
        if name and not _ADDRESS.match(name):
            return html.unescape(re.split(r"\s[|·•–—]\s", name)[0]).strip() or None
    return None


def _address(markup: Markup, url: str | None) -> str | None:
    canonical = markup.canonical or markup.metas.get("og:url")
    return canonical if canonical and canonical.startswith(("http://", "https://")) else url


def _byline(markup: Markup, linked: Object, outlet: str | None) -> tuple[str | None, tuple[str, ...]]:
    agencies: dict[str, None] = {}
    for words in _offered_bylines(markup, linked):
        words = html.unescape(words).strip()
        if not words or _ADDRESS.match(words):
            continue
        agencies |= dict.fromkeys(agencies_in(words))
        if named := _named(words, outlet):
            return named, tuple(agencies)
    return None, tuple(agencies)


def _offered_bylines(markup: Markup, linked: Object) -> Iterator[str]:
    told = first_meta(markup, "author")
    yield ", ".join(names_of(linked.get("author")))
    yield told[1] if told else ""
    yield from authors(markup)
    for element in markup.classed("byline")[:6]:
        yield words_of(element, 160) or ""


def _named(words: str, outlet: str | None) -> str | None:
    byline = byline_of(words)
    if outlet and byline.lower() == outlet.lower():
        return None
    if names_in(byline) or is_byline(words):
        return byline
    # One name of one word, or a name that the name's form does not fit: kept as the page gives it, if it is short.
    return (
        byline if len(byline.split()) <= 4 and not any(c.isdigit() for c in byline) and byline[:1].isupper() else None
    )


def _section(markup: Markup, linked: Object, data: list[Object], headline: str | None, url: str | None) -> str | None:
    for words in _offered_sections(markup, linked, data, headline):
        if words and len(words) <= 60 and not _ADDRESS.match(words):
            name = html.unescape(re.split(r"[;,|>]| - ", words)[0].strip())
            if name and name.lower() not in _NO_SECTION and not re.search(r"\w\.\w", name):
                return name
    return _section_of_address(markup, url)


def _offered_sections(markup: Markup, linked: Object, data: list[Object], headline: str | None) -> Iterator[str | None]:
    told = first_meta(markup, "section")
    yield text_of(linked.get("articleSection"))
    yield told[1] if told else None
    yield from sections(markup)[:1]
    yield _first_step(crumbs(data), headline)
    yield _first_step(_page_trail(markup), headline)
    yield from (words_of(element, 40) for element in markup.classed("section")[:1])


def _first_step(names: list[str], headline: str | None) -> str | None:
    """The first step of a trail that says more than "Home" and "News"."""
    words = load("sections")
    steps = [
        name
        for name in names
        if name.lower() not in words["home"]["words"] and not (headline and _agree(name, headline))
    ]
    return next((name for name in steps if name.lower() not in words["generic"]["words"]), None)


def _page_trail(markup: Markup) -> list[str]:
    """The steps of the page's own trail: its links, or its words where it has none."""
    trail = next((e for e in markup.classed("breadcrumb") if e.tag not in ("body", "html")), None)
    if trail is None:
        return []
    links = [words for link in list(trail.iter("a"))[:8] if (words := words_of(link, 40))]
    words = words_of(trail, 200) or ""
    return links if len(links) > 1 else [step for step in TRAIL.split(words) if step][:8]


def _section_of_address(markup: Markup, url: str | None) -> str | None:
    """The first folder of the address, where a link of the page to that folder names it."""
    parts = [part for part in (urlsplit_path(url) or "").split("/") if part]
    if len(parts) < 2 or not re.fullmatch(r"[a-z][a-z-]{2,24}", parts[0]):
        return None
    for link in markup.tree.iter("a"):
        if urlsplit_path(link.get("href")) == f"/{parts[0]}" and (words := words_of(link, 30)):
            names = load("sections")
            no = words.lower() in (*names["home"]["words"], *names["generic"]["words"], *_NO_SECTION)
            return None if no else words
    return None


def urlsplit_path(href: str | None) -> str | None:
    """The path of a link without its last stroke."""
    try:
        return urlsplit(href or "").path.rstrip("/")
    except ValueError:
        return None


def _topic(markup: Markup, headline: str | None, section: str | None) -> str | None:
    told = first_meta(markup, "topic")
    if told:
        return html.unescape(told[1])
    for element in markup.classed("topic")[:2]:
        parts = [" ".join(part.split()) for part in itertools.islice(element.itertext(), 8)]
        words = next((part for part in reversed(parts) if part), "")
        if words and len(words) <= 60 and words != section and not (headline and _agree(words, headline)):
            return words
    return None


def _dates(markup: Markup, linked: Object, captured: str | None) -> list[Found]:
    found: list[Found] = []
    for key in ("datePublished", "dateModified"):
        found += _explicit(text_of(linked.get(key)), "json-ld", key == "dateModified")
    for group in ("published", "modified"):
        told = first_meta(markup, group)
        found += _explicit(told[1] if told else None, "meta", group == "modified")
    language = markup.language or "en"
    for element in times(markup):
        prop = element.get("itemprop") or ""
        value = element.get("content") or element.get("datetime") or words_of(element, 80)
        updated = prop == "dateModified" or "updat" in (element.get("class") or "").lower()
        found += _explicit(value, "microdata" if prop else "time element", updated)
    if not any(item for item in found if not item.modified):
        for element in markup.classed("date"):
            found += dates_in(words_of(element, 160) or "", captured, language)
    return list(dict.fromkeys(found))


def _explicit(value: str | None, signal: str, modified: bool) -> list[Found]:
    if not value or len(value) > 120:
        return []
    return [from_stamp(stamp, signal, value, modified) for stamp in find_stamps(value)[:1]]
