"""The history of 2018 and 2019: each meeting once, with what became of it."""

import random
from datetime import date, timedelta

import pytest
from korea import korea

from summitry.record import build


@pytest.fixture(scope="module")
def record():
    return build(korea())


def meeting(record, report):
    return next(one for one in record.meetings if report in one.aliases)


def steps(found):
    return [step.status.value for step in found.history]


def test_each_meeting_is_there_once(record):
    assert [one.title for one in record.meetings] == [
        "Trump–Kim summit, Singapore",
        "Pompeo visit, Pyongyang",
        "Pompeo–Kim Jong Un visit, Pyongyang",
        "Pompeo–Kim Yong Chol talks, New York",
        "Trump–Kim summit, Hanoi",
        "Trump–Kim talks, Panmunjom",
        "Biegun–Kim Myong Gil talks, Stockholm",
    ]


def test_a_summit_called_off_and_revived_is_one_meeting(record):
    singapore = meeting(record, "a02:m1")
    assert steps(singapore) == ["expected", "scheduled", "cancelled", "scheduled", "held"]
    assert singapore.called_off_by is None, "it took place after all"
    assert (singapore.place.venue, singapore.place.city) == ("Capella hotel", "Singapore")
    assert singapore.sequence == 4


def test_a_retrospective_mention_adds_an_account_but_no_step(record):
    singapore = meeting(record, "a02:m1")
    assert {"a11:m3", "a15:m2"} <= set(singapore.aliases)
    assert singapore.history[-1].known == singapore.since == date(2018, 6, 12)
    assert singapore.ordinal == 1


def test_a_second_summit_expected_early_next_year_becomes_the_one_held_in_hanoi(record):
    hanoi = meeting(record, "a11:m2")
    assert steps(hanoi) == ["expected", "expected", "scheduled", "held"]
    assert hanoi.when.edtf == "2019-02-27/2019-02-28"
    assert (hanoi.ordinal, hanoi.outcome) == (2, "collapsed")


def test_a_postponement_and_a_cancellation_stand_side_by_side(record):
    new_york = meeting(record, "a09:m1")
    assert steps(new_york) == ["scheduled", "postponed", "cancelled"]
    assert (new_york.called_off_by, new_york.called_off_by_person) == ("PRK", "kim-yong-chol")
    assert new_york.conflicts[0].field == "status"
    assert dict(new_york.conflicts[0].values) == {"cancelled": ("a11:m1",), "postponed": ("a10:m1", "a11:m1")}


def test_a_trip_called_off_and_a_later_one_to_the_same_place_are_two(record):
    august, october = meeting(record, "a06:m1"), meeting(record, "a08:m1")
    assert august is not october
    assert (august.status, august.called_off_by) == ("cancelled", "USA")


def test_a_report_with_one_side_joins_the_only_meeting_that_fits(record):
    stockholm = meeting(record, "a17:m1")
    assert "a19:m1" in stockholm.aliases
    assert [one.decided_by for one in stockholm.merges if one.right == "a19:m1"] == ["the only meeting that fits"]


def test_every_merge_explains_itself(record):
    for found in record.meetings:
        assert len(found.merges) == len(found.aliases) - 1
        for merge in found.merges:
            assert merge.score == sum(weight for _, _, weight in merge.features) and merge.features


@pytest.mark.parametrize("seed", range(20))
def test_order_and_duplicates_change_nothing(record, seed):
    chance = random.Random(seed)
    entries = korea() + chance.choices(korea(), k=7)
    chance.shuffle(entries)
    assert build(entries) == record


def test_as_of_any_day_equals_the_record_of_what_was_published_by_then():
    entries = korea()
    day, last = date(2018, 3, 1), date(2019, 10, 10)
    while day <= last:
        known = [one for one in entries if one.known <= day]
        then = build(entries, as_of=day)
        alone = build(known, as_of=day)
        assert then == alone, day
        day += timedelta(days=1)


def test_a_meeting_keeps_its_id_from_the_day_it_is_known(record):
    for days in range(0, 600, 5):
        then = build(korea(), as_of=date(2018, 3, 9) + timedelta(days=days))
        for found in then.meetings:
            now = meeting(record, found.id)
            assert set(found.aliases) <= set(now.aliases), (then.as_of, found.id)
