"""Three clocks: when it is (valid), when its source was published (known), when Summitry read it (recorded)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

from summitry.model import Article, Entry


def known_day(article: Article, recorded: str) -> date:
    """The day from which an article counts: the latest of its publication range, else its capture, else its recording.

    Days are days of UTC: a stamp with an offset is turned; ``recorded`` is ISO 8601 in UTC.
    """
    if article.published and article.published.stamp:
        return _utc_day(article.published.stamp)
    if article.published and article.published.date.latest:
        return article.published.date.latest
    return _utc_day(article.captured or recorded)


def _utc_day(stamp: str) -> date:
    moment = datetime.fromisoformat(stamp)
    return moment.astimezone(UTC).date() if moment.tzinfo else moment.date()


def known_by(entries: Iterable[Entry], day: date | None) -> list[Entry]:
    """Each article once (the latest recorded reading), known by the end of ``day``, in an order that adding has no part in."""
    latest: dict[str, Entry] = {}
    for entry in entries:
        kept = latest.get(entry.article.id)
        if kept is None or (entry.recorded, entry.reading.reader) > (kept.recorded, kept.reading.reader):
            latest[entry.article.id] = entry
    return sorted(
        (entry for entry in latest.values() if day is None or entry.known <= day),
        key=lambda entry: (entry.known, entry.article.id),
    )
