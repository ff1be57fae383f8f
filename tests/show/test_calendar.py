"""The calendar says what became of a meeting, twice: STATUS and a prefix."""

from datetime import UTC, date, datetime

import pytest
from icalendar import Calendar

from summitry.show.calendar import ics, left_out

STAMP = datetime(2019, 10, 20, tzinfo=UTC)


@pytest.fixture
def events(talks):
    record = talks.record(dossier="us-north-korea")
    calendar = Calendar.from_ical(ics(record, name="Talks", stamp=STAMP))
    return {f"{event['summary']} {event['uid']}": event for event in calendar.walk("VEVENT")}


def test_a_cancelled_meeting_says_so_twice(events):
    cancelled = [event for summary, event in events.items() if summary.startswith("CANCELLED: ")]
    assert cancelled
    assert all(event["status"] == "CANCELLED" for event in cancelled)


def test_days_are_all_day_entries(events):
    hanoi = next(event for summary, event in events.items() if "Hanoi" in summary)
    assert (hanoi["dtstart"].dt, hanoi["dtend"].dt) == (date(2019, 2, 27), date(2019, 3, 1))
    assert hanoi["status"] == "CONFIRMED"


def test_the_uid_stays_and_the_sequence_rises(talks):
    def singapore(day):
        record = talks.record(dossier="us-north-korea", as_of=day)
        calendar = Calendar.from_ical(ics(record, name="Talks", stamp=STAMP))
        return next(event for event in calendar.walk("VEVENT") if "Singapore" in str(event.get("location", "")))

    before, after = singapore("2018-05-11"), singapore("2018-05-25")
    assert before["uid"] == after["uid"]
    assert after["sequence"] > before["sequence"]
    assert (before["status"], after["status"]) == ("CONFIRMED", "CANCELLED")


def test_what_has_no_usable_date_is_listed_beside_it(talks, events):
    record = talks.record(dossier="us-north-korea")
    assert len(events) + len(left_out(record)) == len(record.meetings)
    assert all(not (m.when and m.when.earliest == m.when.latest) or m.status == "refused" for m in left_out(record))


def test_the_same_record_gives_the_same_bytes(talks):
    record = talks.record()
    assert ics(record, name="Talks", stamp=STAMP) == ics(record, name="Talks", stamp=STAMP)
