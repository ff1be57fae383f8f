"""Three clocks: when it is (valid), when its source was published (known), when Summitry read it (recorded)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime

from summitry.model import Article, Entry


def known_day(article: Article, recorded: str) -> date:
    """The day from which an article counts: the latest of its publication range, else its capture, else its recording.

    Days are days of UTC: a stamp with an offset is turned; ``recorded`` is ISO 8601 in UTC.
    """
    published = article.published
    given = [published.stamp, published.date.latest] if published else []
    for value in (*given, article.captured, recorded):
        day = value if isinstance(value, date) else _utc_day(value)
        if day is not None:
            return day
    raise ValueError(f"recorded is no ISO 8601 time: {recorded!r}")


def _utc_day(stamp: str | None) -> date | None:
    """The day in UTC, or None for what is no time."""
    try:
        moment = datetime.fromisoformat(stamp or "")
        return moment.astimezone(UTC).date() if moment.tzinfo else moment.date()
    except (ValueError, OverflowError):
        return None


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
