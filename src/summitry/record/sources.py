"""What kind of source an account comes from, strongest first: party, official, agency, outlet, unnamed."""

from __future__ import annotations

from collections.abc import Collection

from summitry.model import Actor, Article, Entry, Source

KINDS = ("party", "official", "agency", "outlet", "unnamed")
_UNNAMED = frozenset({"description", "pronoun"})


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


def source_kind(voice: Actor | None, voiced: bool, article: Article, parties: Collection[str]) -> str:
    """The kind of one account.

    A state or organisation speaking of its own meeting is a party; a named person with a side, or a government that
    is no side of the meeting, an official; an observer speaks no louder than the outlet; words that nobody is named
    for are unnamed; the article's own voice is an agency's or an outlet's.
    """
    if voice is None:
        if voiced:
            return "unnamed"
        return "agency" if article.agencies or (article.dateline and "(" in article.dateline) else "outlet"
    if voice.observer:
        return "outlet"
    if voice.mentions and all(mention.form in _UNNAMED for mention in voice.mentions):
        return "unnamed"
    if voice.kind == "person":
        return "official" if voice.party else "outlet"
    return "party" if parties and (voice.id in parties or voice.party in parties) else "official"


def strength(kind: str) -> int:
    """Higher is stronger: 5 for a party down to 1 for an unnamed source."""
    return len(KINDS) - KINDS.index(kind)
