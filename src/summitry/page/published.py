"""Which of a page's dates is the day of publication: every candidate is kept, with why it was chosen or not."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime

from summitry import dates
from summitry.model import DateCandidate, PartialDate, Published, RawPage
from summitry.page.stamps import Stamp, find_stamps

# Explicit signals, most believed first. A signal that is not here is kept as a candidate and never chosen.
ORDER = ("given", "json-ld", "meta", "microdata", "time element", "stamp", "relative", "dateline", "url")

_ADDRESS = re.compile(r"/(?:19|20)\d\d([/-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?=[/-]|$)")


@dataclass(frozen=True, slots=True)
class Found:
    """One date on a page. ``modified`` says that the page calls it an update; ``days`` may hold two readings."""

    signal: str
    text: str
    days: tuple[date, ...] = ()
    range: PartialDate | None = None
    stamp: str | None = None
    modified: bool = False


_Rated = tuple[Found, PartialDate]


def from_stamp(stamp: Stamp, signal: str, text: str, modified: bool = False) -> Found:
    """A date as found in the page's words."""
    return Found(signal, text, stamp.days, None, stamp.stamp, modified)


def given(raw: RawPage) -> list[Found]:
    """The date that came with the page."""
    if raw.published is None:
        return []
    moment = datetime.fromisoformat(raw.published)
    stamp = moment.isoformat() if moment.tzinfo else None
    return [Found("given", raw.published, (moment.date(),), None, stamp)]


def in_address(url: str | None) -> list[Found]:
    """The day that an address holds ("/2018/11/08/", "/2018-11-08-talks"): the last of all signals."""
    m = _ADDRESS.search(url or "")
    if m is None:
        return []
    return [
        Found("url", m.group().strip("/"), stamp.days)
        for stamp in find_stamps(m.group().strip("/-").replace("/", "-"))[:1]
    ]


def in_dateline(dateline: str | None, captured: str | None) -> list[Found]:
    """The day in a dateline ("GENEVA, Nov. 8 (AP)"): the day of writing."""
    return [from_stamp(stamp, "dateline", dateline or "") for stamp in find_stamps(dateline or "", "en", captured)[:1]]


def choose(
    found: list[Found], captured: str | None
) -> tuple[Published | None, PartialDate | None, tuple[DateCandidate, ...]]:
    """The publication date, the date of the last change, and every candidate in the order of the page."""
    last = _capture_day(captured)
    found = [_possible(item, last) for item in found]
    rated = [(item, _date_of(item, last), _objection(item, last)) for item in found]
    good = [(item, when) for item, when, no in rated if not no]
    best = min(good, key=lambda pair: ORDER.index(pair[0].signal), default=None)
    update = None if best else next(((item, when) for item, when, no in rated if _only_update(item, no)), None)
    changes = [when for item, when, no in rated if item.modified and no == _UPDATE]
    chosen = best or update
    candidates = tuple(
        DateCandidate(
            when, item.signal, item.text, chosen is not None and item is chosen[0], _reason(item, no, chosen, update)
        )
        for item, when, no in rated
    )
    if chosen is None:
        return None, _latest(changes), candidates
    item, when = chosen
    return Published(when, "update" if update else item.signal, item.stamp), _latest(changes), candidates


def _reason(item: Found, objection: str, chosen: _Rated | None, update: _Rated | None) -> str:
    if update and item is update[0]:
        return "the only day that the page tells"
    return objection or _why(item, chosen[0] if chosen else item)


def _only_update(item: Found, objection: str) -> bool:
    """A page that shows the day of its last change and no other was published then, as far as it tells."""
    return objection == _UPDATE and item.signal in ("stamp", "time element", "microdata") and len(item.days) == 1


def _possible(item: Found, last: date | None) -> Found:
    """Of two readings of a day the one that is not later than the capture."""
    if last is None or len(item.days) < 2:
        return item
    return replace(item, days=tuple(day for day in item.days if day <= last) or item.days)


_UPDATE = "the day of an update"


def _date_of(item: Found, last: date | None) -> PartialDate:
    if item.range is not None:
        return item.range
    if len(item.days) == 1:
        day = item.days[0]
        return dates.day(day if last is None or day <= last else _first_day(item), item.text)
    if len(item.days) > 1:
        both = f"[{','.join(day.isoformat() for day in item.days)}]"
        return PartialDate(both, item.days[0], item.days[-1], "range", "uncertain", item.text)
    return dates.unresolved(item.text)


def _objection(item: Found, last: date | None) -> str:
    """Why a candidate cannot be the day of publication, or ""."""
    if item.signal not in ORDER:
        return "no explicit signal"
    if item.range is None and not item.days:
        return "the day of capture is not known"
    if len(item.days) > 1:
        return "day and month could be either"
    if last and item.days and _first_day(item) > last:
        return "later than the capture"
    if item.modified:
        return _UPDATE
    return ""


def _first_day(item: Found) -> date:
    """The day, in UTC where the offset is known: a stamp east of Greenwich may be a day ahead of the capture."""
    if item.stamp:
        return datetime.fromisoformat(item.stamp).astimezone(UTC).date()
    return item.days[0]


def _capture_day(captured: str | None) -> date | None:
    return datetime.fromisoformat(captured).date() if captured else None


def _why(item: Found, best: Found) -> str:
    if item is best:
        return f"the most believed signal: {item.signal}"
    return "the same signal came first" if item.signal == best.signal else f"{best.signal} is believed more"


def _latest(days: list[PartialDate]) -> PartialDate | None:
    known = [day for day in days if day.latest]
    return max(known, key=lambda d: (d.latest or date.min, d.earliest or date.min)) if known else None
