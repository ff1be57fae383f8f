"""The HTML tree, and what its tags, properties and classes say."""

from __future__ import annotations

import functools
import itertools
import re
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from summitry.page.words import load

# The small line above a headline has one of these in its class, whatever else.
_TOPICS = ("kicker", "eyebrow", "overline")
_TOPIC = re.compile("|".join(_TOPICS))
# What holds no words that a reader sees.
_SILENT = ("script", "style", "svg", "link", "meta", "noscript", "iframe", "select", "template")
_TIMES = etree.XPath("//time[@datetime] | //*[@itemprop='datePublished' or @itemprop='dateModified']")
_AUTHORS = etree.XPath("//*[@rel='author' or @itemprop='author']")
_SECTIONS = etree.XPath("//*[@itemprop='articleSection'] | //a[contains(@rel, 'category')]")
_ICONS = etree.XPath("//*[contains(@class, 'material-icons') or contains(@class, 'material-symbols')]")
# Within these, what a tag says is said of other stories or of readers' words.
_APART = re.compile(
    r"related|recommend|sidebar|widget|comment|most-?(?:read|popular|viewed)|trending|teaser|promo|\bcard\b|read-?next|also-?like|latest|"
    r"more-?(?:stories|news|from)|newsletter|\b(?:side|rail|aside|footer)\b",
    re.I,
)
_LEVELS = 40
# So many pictures are looked at.
_CAPTIONS = 40
_CLASSED = etree.XPath("//*[@class]")
# Elements of a page with a thousand bylines are lists: only the first are looked at.
_FIRST = 12


@dataclass(slots=True)
class Markup:
    """What a page's head and tags hold. ``metas`` maps lower-case names to the first content."""

    tree: Any
    has_topic: bool = True
    metas: dict[str, str] = field(default_factory=dict)
    scripts: list[str] = field(default_factory=list)
    title: str | None = None
    headings: list[str] = field(default_factory=list)
    canonical: str | None = None
    language: str | None = None
    _classed: dict[str, list[Any]] | None = None

    def classed(self, group: str) -> list[Any]:
        """The first elements that carry a class of a group; the page is only walked where somebody asks."""
        if group == "topic" and not self.has_topic:
            return []
        if self._classed is None:
            self._classed = _classed(self.tree)
        return self._classed.get(group, [])


def parse(content: str) -> Any | None:
    """The lxml tree of a page, or None where there is none to be had."""
    from trafilatura import load_html

    try:
        return load_html(content.replace("\0", ""))
    except Exception:  # the parser meets hostile pages: whatever it raises, the page has no tree
        return None


def read_markup(tree: Any, content: str = "") -> Markup:
    """The signals of a tree, which was made of ``content``."""
    markup = Markup(tree, any(word in content for word in _TOPICS))
    for meta in tree.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        content = (meta.get("content") or "").strip()
        if name and content:
            markup.metas.setdefault(name.strip().lower(), content)
    markup.scripts = [s.text or "" for s in tree.iter("script") if "ld+json" in (s.get("type") or "").lower()]
    markup.title = next((words for e in tree.iter("title") if (words := words_of(e))), None)
    markup.headings = [words for e in list(tree.iter("h1"))[:_FIRST] if (words := words_of(e))]
    markup.canonical = next(
        (e.get("href") for e in tree.iter("link") if (e.get("rel") or "").lower() == "canonical"), None
    )
    root = tree.getroottree().getroot()
    declared = (
        root.get("lang")
        or root.get("{http://www.w3.org/XML/1998/namespace}lang")
        or markup.metas.get("og:locale")
        or ""
    )
    markup.language = declared.split("-")[0].split("_")[0].lower() or None
    return markup


def words_of(element: Any, limit: int = 400) -> str | None:
    """The text of an element with white space folded, or None where it is empty or longer than ``limit``."""
    parts: list[str] = []
    size = 0
    for part in element.itertext():
        parts.append(part)
        size += len(part)
        if size > 4 * limit:
            return None
    words = " ".join("".join(parts).split())
    return words if 0 < len(words) <= limit else None


def strip_silent(tree: Any) -> None:
    """Takes scripts, drawings and the like out of a tree: the library's searches walk every element many times over."""
    etree.strip_elements(tree, *_SILENT, with_tail=False)


def captions_of(tree: Any) -> frozenset[str]:
    """The captions of the page's pictures and films, and their parts."""
    found: set[str] = set()
    for element in itertools.islice(tree.iter("figcaption"), _CAPTIONS):
        for part in (element, *element.iter("p", "span", "div")):
            words = words_of(part)
            if words and len(words) > 20:
                found.add(words)
    return frozenset(found)


def strip_icons(tree: Any) -> None:
    """Takes the icons' names, which are drawings to a reader, out of a tree."""
    for element in _ICONS(tree):
        if not len(element) and len((element.text or "").split()) == 1:
            element.text = None


def of_story(element: Any) -> bool:
    """Whether an element stands in no list of other stories, sidebar, comment or footer."""
    for _ in range(_LEVELS):
        if element is None or element.tag in ("body", "main", "html"):
            return True
        if element.tag in ("aside", "footer", "nav") or _APART.search(
            f"{element.get('class') or ''} {element.get('id') or ''}"
        ):
            return False
        element = element.getparent()
    return True


def times(markup: Markup) -> list[Any]:
    """The first elements that give a time to machines."""
    found: list[Any] = _TIMES(markup.tree)
    return [element for element in found[: 4 * _FIRST] if of_story(element)][:_FIRST]


def authors(markup: Markup) -> list[str]:
    """What the first elements that say they hold the author say; those of one line together."""
    found = [element for element in _AUTHORS(markup.tree)[:_FIRST] if of_story(element)]
    groups: dict[Any, list[str]] = {}
    for element in found:
        parent = element.getparent()
        name = element.get("content") or words_of(element, 160)
        if name and not any(above in found for above in element.iterancestors()):
            groups.setdefault(parent, []).append(name)
    return [", ".join(dict.fromkeys(names)) for names in groups.values()]


def sections(markup: Markup) -> list[str]:
    """What the first elements that say they hold the section say."""
    found = [element for element in _SECTIONS(markup.tree)[:_FIRST] if of_story(element)]
    return [words for element in found if (words := element.get("content") or words_of(element, 40))]


@functools.cache
def _groups() -> dict[str, tuple[str, ...]]:
    """A class to the groups of signals that it belongs to."""
    words = load("signals")
    listed = words["classes"]
    names = {name for group in listed.values() for name in group}
    return {name: tuple(group for group, classes in listed.items() if name in classes) for name in names}


def _classed(tree: Any) -> dict[str, list[Any]]:
    """The first elements that carry a class of each group, in the order of the page."""
    groups = _groups()
    found: dict[str, list[Any]] = {}
    for element in _CLASSED(tree):
        classes = element.get("class").lower()
        names = [group for name in classes.split() if name in groups for group in groups[name]]
        if _TOPIC.search(classes):
            names.append("topic")
        if names and not of_story(element):
            continue
        for group in names:
            listed = found.setdefault(group, [])
            if len(listed) < _FIRST and (not listed or listed[-1] is not element):
                listed.append(element)
    return found


def first_meta(markup: Markup, group: str) -> tuple[str, str] | None:
    """Name and content of the most believed meta tag of a group."""
    for name in load("signals")[group]["meta"]:
        if markup.metas.get(name):
            return name, markup.metas[name]
    return None
