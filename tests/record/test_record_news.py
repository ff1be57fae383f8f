"""Which reports move a meeting's status, and which tell again what was known."""

import pytest
from factory import account, entry, report, step

from summitry.record import build

GENEVA = {"at": "Geneva", "on": "2021-03-10"}


def one(*entries):
    (found,) = build(entries).meetings
    return found


def steps(found):
    return [(item.status.value, item.known.isoformat()[5:]) for item in found.history]


def day(number, status, *who, on="2021-03-10", id=None, agencies=(), **more):
    """A report of the meeting planned for 10 March, told on a day of March."""
    return entry(
        id or f"d{number:02}",
        f"2021-03-{number:02}",
        report(status, *who, at="Geneva", on=on, **more),
        agencies=agencies,
    )


def test_the_latest_word_heads():
    assert steps(one(day(1, "expected"), day(3, "scheduled"), day(8, "postponed"))) == [
        ("expected", "03-01"), ("scheduled", "03-03"), ("postponed", "03-08")]  # fmt: skip


def test_hope_after_agreement_takes_nothing_back():
    assert steps(one(day(1, "scheduled"), day(3, "expected"))) == [("scheduled", "03-01")]


def test_saying_the_same_again_adds_an_account_to_the_step():
    found = one(day(1, "scheduled"), day(3, "scheduled"))
    assert steps(found) == [("scheduled", "03-01")]
    assert [item.report for item in found.history[0].accounts] == ["d01:m1", "d03:m1"]


def test_an_old_plan_told_after_the_meeting_moves_nothing():
    found = one(day(1, "scheduled"), day(10, "held"), day(12, "scheduled"))
    assert found.status == "held" and found.since.isoformat() == "2021-03-10"


def test_a_cancellation_told_after_the_meeting_was_held_is_background():
    assert one(day(9, "scheduled"), day(10, "held"), day(20, "cancelled")).status == "held"


def test_a_stronger_source_may_deny_within_days_that_a_meeting_took_place():
    found = one(day(1, "scheduled"), day(10, "held"), day(11, "cancelled", according_to="USA"))
    assert found.status == "cancelled"
    assert found.conflicts[0].field == "status"


def test_called_off_and_on_again_the_next_day_is_a_revival():
    assert [word for word, _ in steps(one(day(1, "scheduled"), day(4, "cancelled"), day(5, "scheduled")))] == [
        "scheduled", "cancelled", "scheduled"]  # fmt: skip


def test_on_the_day_of_the_cancellation_the_old_plan_is_no_revival():
    assert one(day(1, "scheduled"), day(4, "cancelled", id="x"), day(4, "scheduled", id="y")).status == "cancelled"


def test_other_words_for_a_meeting_called_off_long_ago_change_nothing():
    found = one(day(1, "scheduled"), day(8, "postponed"), entry("z", "2021-05-20", report("cancelled", **GENEVA)))
    assert steps(found)[-1] == ("postponed", "03-08")
    assert {item.status.value for item in found.accounts} == {"scheduled", "postponed", "cancelled"}


@pytest.mark.parametrize(
    ("first", "second", "wins"),
    [
        ({"according_to": "USA"}, {}, "postponed"),  # a party's own statement before an outlet's
        ({"according_to": "mike-pompeo"}, {"agencies": ("Harbour News Agency",)}, "postponed"),
        ({"agencies": ("Harbour News Agency",)}, {}, "postponed"),
        ({}, {"according_to": "somebody"}, "postponed"),  # an outlet before somebody unnamed
        ({}, {}, "cancelled"),  # among equals the later step of the life cycle
    ],
)
def test_within_a_day_the_kind_of_source_decides_then_the_later_step(first, second, wins):
    found = one(
        entry("p", "2021-03-01", report("scheduled", "Mike Pompeo", **GENEVA)),
        _told("x", "postponed", **first),
        _told("y", "cancelled", **second),
    )
    assert found.status == wins and len(found.conflicts) == 1


def _told(id, status, agencies=(), according_to=None):
    return entry(
        id, "2021-03-08", report(status, "Mike Pompeo", according_to=according_to, **GENEVA), agencies=agencies
    )


def test_an_article_that_tells_the_whole_story_first_gives_all_steps():
    found = one(
        day(
            11,
            "held",
            history=(step("scheduled", "2021-03-05"), step("postponed", "2021-03-05"), step("held", "2021-03-10")),
        )
    )
    assert [word for word, _ in steps(found)] == ["scheduled", "postponed", "held"]
    assert found.when.edtf == "2021-03-10"


def test_only_the_untold_part_of_an_articles_story_is_added():
    story = (step("scheduled", "2021-03-10"), step("postponed", "2021-03-10"), step("cancelled", "2021-03-10"))
    assert steps(one(day(1, "scheduled"), day(9, "cancelled", history=story))) == [
        ("scheduled", "03-01"), ("postponed", "03-09"), ("cancelled", "03-09")]  # fmt: skip


def test_a_moved_meeting_has_a_step_for_each_slot():
    found = one(day(1, "scheduled"), day(5, "scheduled", on="2021-03-15"))
    assert [item.when.edtf for item in found.history] == ["2021-03-10", "2021-03-15"]
    assert found.sequence == 1 and found.when.edtf == "2021-03-15"


def test_a_finer_date_is_a_step_a_coarser_one_is_not():
    found = one(day(1, "scheduled", on="2021-03"), day(2, "scheduled"), day(3, "scheduled", on="2021-03"))
    assert [item.when.edtf for item in found.history] == ["2021-03", "2021-03-10"]


def test_a_cancelled_meeting_keeps_the_slot_it_was_called_off_from():
    assert one(day(1, "scheduled"), day(8, "cancelled", on=None)).when.edtf == "2021-03-10"


def test_a_held_meeting_without_a_date_was_held_when_it_was_planned():
    assert one(day(1, "scheduled"), day(11, "held", on=None)).when.edtf == "2021-03-10"


def test_the_most_exact_date_that_agrees_with_the_strongest_is_taken():
    found = one(day(11, "held", on="2021-03", id="a"), day(11, "held", on="2021-03-10", id="b"),
                day(12, "held", on="2021-03-09", id="c"), day(12, "held", on="2021-03-10", id="d"))  # fmt: skip
    assert found.when.edtf == "2021-03-10"
    assert [item.field for item in found.conflicts] == ["when"]


def test_who_called_it_off_is_the_strongest_sources_word_and_the_others_stay():
    found = one(
        day(1, "scheduled"),
        day(8, "cancelled", called_off_by="PRK"),
        day(9, "cancelled", called_off_by="USA", according_to="USA"),
    )
    assert found.called_off_by == "USA"
    assert dict(found.conflicts[0].values) == {"PRK": ("d08:m1",), "USA": ("d09:m1",)}


def test_a_second_voice_in_an_article_is_an_account_but_does_not_head():
    found = one(day(8, "cancelled", accounts=(account("postponed", "USA"),)))
    assert found.status == "cancelled"
    assert [(item.status.value, item.source_kind) for item in found.accounts] == [
        ("cancelled", "outlet"),
        ("postponed", "party"),
    ]


def test_talks_of_several_days_keep_their_stretch():
    found = one(day(1, "scheduled", on="2021-03-10/2021-03-12"), day(11, "held", on="2021-03-11"))
    assert found.when.edtf == "2021-03-10/2021-03-12"


def test_what_the_earliest_report_left_open_is_filled_from_the_record_and_says_so():
    found = one(
        entry("a", "2021-03-09", report("scheduled", "Mike Pompeo", sides="USA", **GENEVA)),
        entry("b", "2021-03-10", report("held", "Mike Pompeo", "Kim Yong Chol", **GENEVA)),
    )
    assert {item.name: item.basis for item in found.participants} == {"Mike Pompeo": "named", "Kim Yong Chol": "record"}


def test_who_came_is_told_by_the_reports_of_the_meeting_held():
    found = one(day(1, "scheduled", "Mike Pompeo"), day(10, "held", "Stephen Biegun", level="working"))
    assert [item.name for item in found.participants] == ["Stephen Biegun", "PRK"]


def test_the_person_whom_most_reports_name_comes_first():
    found = one(
        day(1, "scheduled", "Mike Pompeo"), day(2, "scheduled", "Stephen Biegun"), day(3, "scheduled", "Stephen Biegun")
    )
    assert [item.name for item in found.participants][:2] == ["Stephen Biegun", "Mike Pompeo"]
