"""What can become of a meeting: one table, used by reading, record, calendar and exports alike.

The steps follow the life cycle of an appointment (iCalendar, RFC 5545; schema.org eventStatus; IPTC eocstat
NewsCodes; PLOVER event classes of 2021). ``Status.rank`` orders them: where two reports of the same day and the
same kind of source disagree, the later step wins.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """The eight statuses of a meeting, in the order of its life cycle."""

    PROPOSED = "proposed"
    EXPECTED = "expected"
    SCHEDULED = "scheduled"
    UNDER_WAY = "under_way"
    HELD = "held"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    REFUSED = "refused"


class Outcome(StrEnum):
    """What came of a meeting that was held, where that is reported."""

    AGREEMENT = "agreement"
    STATEMENT = "statement"
    NONE = "none"
    COLLAPSED = "collapsed"


@dataclass(frozen=True, slots=True)
class StatusRow:
    """One row of the status table.

    ``rank`` orders the life cycle; ``open`` is true while the meeting may still take place; ``ics`` is the
    iCalendar STATUS (None: not in a calendar); ``prefix`` goes before a calendar entry's summary; ``schema_org``
    is an eventStatus; ``iptc`` an eocstat code; ``plover`` the class of 2021 and its mode.
    """

    word: str
    means: str
    rank: int
    open: bool
    ics: str | None
    prefix: str
    schema_org: str | None
    iptc: str | None
    plover: tuple[str, str | None]


TABLE: dict[Status, StatusRow] = {
    Status.PROPOSED: StatusRow(
        "proposed",
        "one side asks, invites, says it is ready to",
        1,
        True,
        "TENTATIVE",
        "",
        None,
        "eos3",
        ("REQUEST", "meet"),
    ),
    Status.EXPECTED: StatusRow(
        "expected",
        "someone predicts, plans or hopes for it; not agreed",
        2,
        True,
        "TENTATIVE",
        "",
        None,
        "eos4",
        ("AGREE", "meet"),
    ),
    Status.SCHEDULED: StatusRow(
        "scheduled",
        "agreed or announced; a date is not required",
        3,
        True,
        "CONFIRMED",
        "",
        "EventScheduled",
        "eos5",
        ("AGREE", "meet"),
    ),
    Status.POSTPONED: StatusRow(
        "postponed",
        "put off, delayed, suspended",
        4,
        True,
        "CANCELLED",
        "POSTPONED",
        "EventPostponed",
        None,
        ("REJECT", "meet"),
    ),
    Status.REFUSED: StatusRow(
        "refused",
        "asked for and turned down, nothing had been agreed",
        5,
        False,
        None,
        "",
        None,
        None,
        ("REJECT", "meet"),
    ),
    Status.CANCELLED: StatusRow(
        "cancelled",
        "called off with no continuation, or planned and did not happen",
        6,
        False,
        "CANCELLED",
        "CANCELLED",
        "EventCancelled",
        "eos6",
        ("REJECT", "meet"),
    ),
    Status.UNDER_WAY: StatusRow(
        "under way",
        "has begun, no end reported",
        7,
        False,
        "CONFIRMED",
        "",
        "EventScheduled",
        "eos5",
        ("CONSULT", None),
    ),
    Status.HELD: StatusRow(
        "held", "past, with an end or a result", 8, False, "CONFIRMED", "", "EventScheduled", "eos5", ("CONSULT", None)
    ),
}
