"""A meeting that was put off to a new slot is two entries, joined; the record keeps one meeting."""

from datetime import date

import pytest

import summitry
from summitry.record.reports import with_moves

MOVED = "Talks between Chile and Peru set for May 3 have been put off until May 20, the Chilean ministry said."
LATER = "A meeting of Kenya and Uganda in Mombasa on May 3 has been postponed at the request of Kampala. It has been rearranged for May 20."


def read(text):
    return summitry.read(text, published="2024-04-24", clean=True).reading.meetings


def test_the_old_slot_is_postponed_and_the_new_one_scheduled():
    old, new = read(MOVED)
    assert (old.status.value, old.when.earliest) == ("postponed", date(2024, 5, 3))
    assert (new.status.value, new.when.earliest, new.moved_from) == ("scheduled", date(2024, 5, 20), old.id)
    assert set(new.parties) == set(old.parties) == {"CHL", "PER"}


def test_a_new_day_told_in_the_next_sentence_is_the_new_slot():
    old, new = read(LATER)
    assert (old.status.value, old.called_off_by) == ("postponed", "UGA")
    assert (new.when.earliest, new.moved_from, new.called_off_by) == (date(2024, 5, 20), old.id, None)


def test_put_off_without_a_day_has_no_second_entry():
    (only,) = read("Talks between Chile and Peru have been put off indefinitely.")
    assert (only.status.value, only.when) == ("postponed", None)


def test_the_record_takes_both_slots_for_one_meeting_that_is_scheduled_again():
    old, new = read(MOVED)
    (one,) = with_moves((old, new))
    assert (one.id, one.status.value, one.when.earliest) == (old.id, "scheduled", date(2024, 5, 20))
    assert [step.status.value for step in one.history][-2:] == ["postponed", "scheduled"]
    assert one.moved_from is None


def test_who_pulls_out_some_night_calls_off_what_was_told_of_just_before():
    (only,) = read("Chile and Peru were to hold talks in Lima on May 3. Peru pulled out on Tuesday night.")
    assert (only.status.value, only.called_off_by) == ("cancelled", "PER")


@pytest.mark.parametrize(
    "text",
    [
        "Peru and Chile were to meet in Arica on Friday. The meeting has been rebooked for June 7.",
        "Peru and Chile were to meet in Arica on Friday. It has been rescheduled for June 7.",
        "The joint inspection of the canal by Peru and Chile, planned for Friday, has been rearranged for June 7.",
        "Peruvian and Chilean officials, who were to compare their drafts in Arica on Friday, will do so on June 7 instead.",
        "Peru has postponed Friday's meeting with Chile. It has been rebooked for June 7.",
    ],
)
def test_what_was_planned_and_has_another_day_now_was_put_off(text):
    found = summitry.read(text, published="2024-05-15", clean=True).reading.meetings
    assert [(one.status.value, one.when.edtf) for one in found] == [
        ("postponed", "2024-05-17"),
        ("scheduled", "2024-06-07"),
    ]


def test_who_does_so_on_the_day_moves_nothing():
    found = summitry.read(
        "Peru and Chile agreed to meet on Friday and will do so in Arica.", published="2024-05-15", clean=True
    )
    assert [one.status.value for one in found.reading.meetings] == ["scheduled"]


@pytest.mark.parametrize(
    "text",
    [
        "Talks between Peru and Chile in Quito were adjourned on Tuesday until June 30.",
        "Peru and Chile met in Quito on Tuesday. The talks were adjourned to June 30.",
        "Peru and Chile adjourned their talks until Monday.",
    ],
)
def test_who_adjourns_has_met_and_meets_again(text):
    assert [one.status.value for one in read(text)] == ["held", "scheduled"]
    assert all(one.moved_from is None for one in read(text))


def test_what_was_still_due_is_put_off_where_it_is_adjourned():
    text = "Talks between Peru and Chile, due on Wednesday, were adjourned until June 30."
    assert [one.status.value for one in read(text)] == ["postponed", "scheduled"]
