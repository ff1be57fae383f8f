"""The demo's record: each meeting once, the same in any order, and as of any day what was published by then."""

import random
from datetime import date, timedelta

from summitry.record import build, state_of
from summitry.status import Outcome, Status


def meetings_by_day(record):
    return {
        m.when.earliest: m
        for m in record.meetings
        if (m.when and m.when.earliest == m.when.latest) or (m.when and "/" in (m.when.edtf or ""))
    }


def test_the_famous_meetings_stand_with_their_status(talks):
    found = meetings_by_day(talks.record(dossier="us-north-korea"))
    assert found[date(2018, 6, 12)].status is Status.HELD
    assert found[date(2018, 6, 12)].place.city == "Singapore"
    hanoi = found[date(2019, 2, 27)]
    assert (hanoi.status, hanoi.place.city) == (Status.HELD, "Hanoi")
    assert hanoi.outcome in (Outcome.NONE, Outcome.COLLAPSED)
    assert found[date(2019, 10, 5)].place.city == "Stockholm"
    assert found[date(2018, 5, 16)].status is Status.CANCELLED
    assert found[date(2018, 5, 16)].called_off_by == "PRK"


def test_a_summit_called_off_and_revived_is_one_meeting_with_its_history_in_order(talks):
    singapore = [m for m in talks.meetings(dossier="us-north-korea") if m.place and m.place.city == "Singapore"]
    assert len(singapore) == 1
    steps = [step.status for step in singapore[0].history]
    assert steps[0] is Status.SCHEDULED
    assert steps[-1] is Status.HELD
    assert Status.CANCELLED in steps
    assert [step.known for step in singapore[0].history] == sorted(step.known for step in singapore[0].history)


def test_accounts_of_new_york_differ_and_stand_side_by_side(talks):
    new_york = [m for m in talks.meetings(dossier="us-north-korea") if m.place and m.place.city == "New York"]
    assert len(new_york) == 1
    assert {account.status for account in new_york[0].accounts} >= {
        Status.POSTPONED,
        Status.CANCELLED,
        Status.SCHEDULED,
    }
    assert "status" in {conflict.field for conflict in new_york[0].conflicts}
    assert len({account.source.outlet for account in new_york[0].accounts}) >= 3


def test_talks_are_stuck_on_sanctions_and_denuclearization(talks):
    state = talks.state(dossier="us-north-korea")
    assert state.cycles
    assert all(edge.evidence for cycle in state.cycles for edge in cycle.edges)


def test_every_entry_is_led_back_to_the_exact_words(talks):
    record = talks.record()
    checked = 0
    for meeting in record.meetings:
        for account in meeting.accounts:
            text = talks.article(account.source.article).text
            for e in account.evidence:
                assert text[e.start : e.end] == e.text
                checked += 1
    for items in (record.statements, record.positions, record.assessments):
        for item in items:
            for one in item.evidence:
                text = talks.article(one.source.article).text
                assert text[one.evidence.start : one.evidence.end] == one.evidence.text
                checked += 1
    assert checked > 200


def test_the_record_is_the_same_in_whatever_order_pages_come(talks):
    entries, dossier = list(talks._ledger.entries()), talks.dossier("us-north-korea")
    wanted = build(entries, (), dossier)
    for seed in range(12):
        mixed = entries * 2
        random.Random(seed).shuffle(mixed)
        assert build(mixed, (), dossier) == wanted


def test_adding_pages_in_another_order_and_twice_gives_the_same_record(demo_db, tmp_path, talks):
    import json

    import build as demo

    import summitry

    lines = (demo.HERE / "manifest.jsonl").read_text().splitlines()
    random.Random(7).shuffle(lines)
    rows = [json.loads(line) for line in lines]
    from summitry.ingest import make_page

    pages = [
        make_page(
            (demo.HERE / r["file"]).read_bytes(),
            name=r["file"],
            url=r["url"],
            captured=r["captured"],
            outlet=r["outlet"],
        )
        for r in rows
    ]
    with summitry.open(tmp_path / "mixed.db") as mixed:
        mixed.add_dossier(talks.dossier("us-north-korea"))
        for start in range(0, len(pages), 7):
            mixed.add(*pages[start : start + 7])
        assert mixed.add(*pages[:5]).new == 0
        assert mixed.record(dossier="us-north-korea") == talks.record(dossier="us-north-korea")


def test_as_of_any_day_is_the_record_of_what_was_published_by_then(talks):
    entries, dossier = talks._ledger.entries(), talks.dossier("us-north-korea")
    day, last = date(2018, 3, 1), date(2019, 10, 25)
    known = {entry.known for entry in entries}
    while day <= last:
        if day in known or day.day == 1:
            until = [entry for entry in entries if entry.known <= day]
            wanted = build(until, (), dossier)
            found = build(entries, (), dossier, day)
            assert (found.meetings, found.statements, found.positions, found.sources) == (
                wanted.meetings, wanted.statements, wanted.positions, wanted.sources,
            )  # fmt: skip
            assert state_of(found, day).as_of == day
        day += timedelta(days=1)


def test_hypothetical_meetings_of_an_opinion_page_are_none(talks):
    article = next(s for s in talks.record().sources if s.headline and s.headline.startswith("What a second meeting"))
    assert not talks.reading(article.article).meetings


def test_another_language_is_kept_and_not_read(talks):
    source = next(s for s in talks.record().sources if s.headline and s.headline.startswith("Trump y Kim"))
    reading = talks.reading(source.article)
    assert reading.notices
    assert not reading.meetings


def test_a_page_without_a_date_is_kept_and_gets_none(talks):
    source = next(s for s in talks.record().sources if s.headline and "short guide" in s.headline)
    assert source.published is None
