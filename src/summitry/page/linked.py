"""JSON-LD: the objects of a page that are news articles, and what they say."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from typing import Any

_ARTICLE = re.compile(
    r"(?:https?://schema\.org/)?(?:\w*News\w*|\w*Article|ReportageNewsArticle|BlogPosting|LiveBlogPosting|Report|Review)$"
)
_COMMENT = re.compile(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\s*\]\]>|\]\]>)\s*$")
_TRAILING = re.compile(r",\s*([}\]])")
# More scripts, objects and levels than any page has by honest means are not looked at.
_SCRIPTS, _OBJECTS, _DEPTH, _LONGEST = 40, 400, 6, 2_000_000

Object = dict[str, Any]


def objects(scripts: list[str]) -> list[Object]:
    """Every object of the page's JSON-LD scripts, nested ones included; broken scripts are repaired or left out."""
    found: list[Object] = []
    for script in scripts[:_SCRIPTS]:
        if len(script) <= _LONGEST:
            found += list(_walk(_parsed(script), 0))[:_OBJECTS]
    return found


def articles(found: list[Object]) -> list[Object]:
    """Those that are news articles, the fullest first."""
    named = [one for one in found if any(_ARTICLE.match(kind) for kind in kinds(one)) and one.get("headline")]
    return sorted(
        named, key=lambda one: -sum(key in one for key in ("datePublished", "author", "articleBody", "publisher"))
    )


def kinds(one: Object) -> list[str]:
    """The types of an object."""
    kind = one.get("@type")
    return [k for k in (kind if isinstance(kind, list) else [kind]) if isinstance(k, str)]


def text_of(value: Any) -> str | None:
    """The first text of a value: a string, the name of an object, or the first of a list."""
    if isinstance(value, list):
        return next((words for one in value[:8] if (words := text_of(one))), None)
    if isinstance(value, dict):
        value = value.get("name") or value.get("@value")
    return " ".join(html.unescape(value).split()) or None if isinstance(value, str) else None


def names_of(value: Any) -> list[str]:
    """All names in a person, an organisation, a list of them, or a plain string."""
    if isinstance(value, list):
        return [name for one in value[:12] for name in names_of(one)]
    name = text_of(value)
    return [name] if name else []


def crumbs(found: list[Object]) -> list[str]:
    """The names of a BreadcrumbList, in order."""
    for one in found:
        if "BreadcrumbList" in kinds(one) and isinstance(one.get("itemListElement"), list):
            items = [item for item in one["itemListElement"][:12] if isinstance(item, dict)]
            return [name for item in items if (name := text_of(item) or text_of(item.get("item")))]
    return []


def _parsed(script: str) -> Any:
    for attempt in (script, _TRAILING.sub(r"\1", _COMMENT.sub("", script))):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _walk(value: Any, depth: int) -> Iterator[Object]:
    if depth > _DEPTH:
        return
    if isinstance(value, list):
        for one in value[:_OBJECTS]:
            yield from _walk(one, depth + 1)
    elif isinstance(value, dict):
        if "@type" in value:
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage", "liveBlogUpdate", "hasPart", "breadcrumb"):
            if key in value:
                yield from _walk(value[key], depth + 1)
