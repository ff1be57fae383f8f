"""People's decisions: what they change, that they can be taken back, and that they hold on every day."""

from datetime import date

import pytest
from factory import entry, report
from korea import korea

from summitry.model import Ruling
from summitry.record import build


def rule(number, kind, *targets, value="yes"):
    return Ruling(number, kind, targets, value, "keeper", "2020-01-01T00:00:00+00:00", "seen")


def find(record, report_id):
    return next((one for one in record.meetings if report_id in one.aliases), None)


def test_same_joins_whole_meetings():
    record = build(korea(), [rule(1, "same", "a06:m1", "a08:m1")])
    assert find(record, "a07:m1") is find(record, "a08:m1")
    assert find(record, "a08:m1").merges[-1].decided_by == "ruling 1"
    assert find(record, "a08:m1").rulings == (1,)


def test_not_same_keeps_two_reports_apart_and_the_others_go_where_they_fit():
    record = build(korea(), [rule(1, "not_same", "a09:m1", "a10:m1")])
    assert find(record, "a09:m1") is not find(record, "a10:m1")
    assert find(record, "a11:m1") in (find(record, "a09:m1"), find(record, "a10:m1"))


@pytest.mark.parametrize(("first", "second", "joined"), [("same", "not_same", False), ("not_same", "same", True)])
def test_of_two_rulings_that_contradict_each_other_the_later_counts(first, second, joined):
    record = build(korea(), [rule(1, first, "a09:m1", "a10:m1"), rule(2, second, "a10:m1", "a09:m1")])
    assert (find(record, "a09:m1") is find(record, "a10:m1")) is joined


def test_a_status_ruling_is_the_last_step_and_names_itself():
    found = find(build(korea(), [rule(1, "status", "a11:m1", value="postponed")]), "a09:m1")
    assert found.status == "postponed" and found.history[-1].ruling == 1
    assert [step.status.value for step in found.history[:-1]] == ["scheduled", "postponed", "cancelled"]


def test_a_date_ruling_sets_the_date():
    found = find(build(korea(), [rule(1, "date", "a06:m1", value="2018-08-27")]), "a06:m1")
    assert found.when.edtf == "2018-08-27"


def test_a_dropped_report_leaves_no_trace():
    record = build(korea(), [rule(1, "drop", "a08:m1")])
    assert find(record, "a08:m1") is None and len(record.meetings) == 6


def test_rulings_hold_on_every_day_and_their_targets_may_be_unknown_yet():
    rulings = [
        rule(1, "status", "a06:m1", value="held"),
        rule(2, "drop", "a18:m1"),
        rule(3, "same", "a16:m1", "a17:m1"),
    ]
    record = build(korea(), rulings, as_of=date(2018, 8, 23))
    assert find(record, "a06:m1").status == "held"


@pytest.mark.parametrize("kind", ["same", "not_same", "drop", "status", "date"])
def test_a_ruling_without_a_value_takes_the_earlier_one_back(kind):
    targets = ("a08:m1",) if kind in ("drop", "status", "date") else ("a06:m1", "a08:m1")
    value = {"status": "refused", "date": "2018-10-08"}.get(kind, "yes")
    made, undone = rule(1, kind, *targets, value=value), rule(2, kind, *reversed(targets), value=None)
    assert build(korea(), [undone, made]) == build(korea())


def test_the_order_in_which_rulings_are_given_changes_nothing():
    rulings = [
        rule(1, "same", "a06:m1", "a08:m1"),
        rule(2, "status", "a06:m1", value="refused"),
        rule(3, "drop", "a19:m1"),
    ]
    assert build(korea(), rulings) == build(korea(), rulings[::-1])


def test_a_status_ruling_outlives_later_reports():
    entries = [
        entry("x1", "2019-01-01", report("scheduled", on="2019-02-01", at="Geneva")),
        entry("x2", "2019-02-02", report("held", on="2019-02-01", at="Geneva")),
    ]
    assert build(entries, [rule(1, "status", "x1:m1", value="cancelled")]).meetings[0].status == "cancelled"
