"""What kind of source an account comes from, strongest first: party, official, agency, outlet, unnamed."""

from __future__ import annotations

from summitry.model import Actor, Article, Entry, Source

KINDS = ("party", "official", "agency", "outlet", "unnamed")


def source_of(entry: Entry) -> Source:
    """The article as the record cites it."""
    article = entry.article
    return Source(
        article=article.id,
        outlet=article.outlet,
        headline=article.headline,
        url=article.url,
        published=article.published.date if article.published else None,
        known=entry.known,
    )


def source_kind(voice: Actor | None, voiced: bool, article: Article) -> str:
    """A state or organisation speaking for itself is a party; a named person with a party an official; words that somebody
    unnamed said are unnamed; the article's own voice is an agency's or an outlet's.
    """
    if voice is not None:
        if voice.kind != "person":
            return "party"
        return "official" if voice.party and not voice.observer else "outlet"
    if voiced:
        return "unnamed"
    return "agency" if article.agencies or (article.dateline and "(" in article.dateline) else "outlet"


def strength(kind: str) -> int:
    """Higher is stronger."""
    return len(KINDS) - KINDS.index(kind)
