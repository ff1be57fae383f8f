"""Days that fell beside a meeting that took place or goes on, and sessions after the one that fell."""

from tests.reading.meetings.reads import met


def test_what_was_to_come_and_was_called_off_is_no_word_on_the_visit_that_goes_on():
    assert [one[0] for one in met(
        "Ghana's foreign minister is in Lome for a two-day visit. He was to have come in July but the visit was cancelled"
        " after a raid. He will see the Togolese president on Thursday."
    )] == ["under_way", "cancelled", "scheduled"]  # fmt: skip


def test_a_slot_that_fell_is_never_dated_after_the_visit_that_followed():
    found = met(
        "Ghana's foreign minister arrived in Lome on Tuesday. He was to have come in December but the visit was"
        " cancelled after a raid."
    )
    assert [one[2] for one in found if one[0] == "cancelled"] != ["2001-12"]


def test_a_plan_that_its_own_sentence_calls_off_is_none_of_the_meetings_held_that_day():
    assert sorted(one[0] for one in met(
        "Chad and Sudan held two days of talks in Abeche. Their negotiators met in the town on Tuesday."
        " The two had planned a final session on Tuesday, but it was called off."
    ) if one[2] == "2001-10-09") == ["cancelled", "held"]  # fmt: skip


def test_talks_that_will_resume_are_no_revival_of_the_session_that_was_dropped():
    found = met(
        "Chadian and Sudanese negotiators met twice on Tuesday, but a third session planned for the evening was cancelled."
        " The talks will resume on Thursday, a mediator said."
    )
    assert {(one[0], one[2]) for one in found} >= {("cancelled", "2001-10-09"), ("scheduled", "2001-10-11")}


def test_the_second_time_that_talks_were_called_off_counts_the_postponement_told_before():
    assert [one[0] for one in met(
        "Chad on Monday put off talks with Sudan that were to open in Abeche on Friday."
        " It was the second time in a month that a meeting of the two countries was called off."
    )] == ["postponed"]  # fmt: skip


def test_an_earlier_effort_to_which_nobody_came_leaves_the_plan_alone():
    assert [one[0] for one in met(
        "Chad and Sudan will hold talks in Abeche on Friday. An earlier effort failed in May when the Sudanese did not come."
    )] == ["scheduled"]  # fmt: skip


def test_who_flew_there_to_see_somebody_and_was_turned_away_did_not_meet():
    found = met(
        "The Norwegian envoy flew to Abeche on Tuesday to see the Chadian president but was told that he would not receive"
        " her. Chad gave no reason."
    )
    assert "refused" in [one[0] for one in found]


def test_a_summit_that_fell_before_the_first_contact_since_is_not_where_that_was():
    found = met(
        "Chadian and Sudanese envoys met in Bern on Tuesday, their first contact since a summit of the two presidents was"
        " called off in June. Officials said so."
    )
    assert {(one[0], one[3]) for one in found} == {("held", "Bern"), ("cancelled", None)}


def test_that_meeting_is_the_one_told_of_in_the_same_sentence():
    found = met(
        "Chad proposed that talks with Sudan be held in Abeche in March. Its herders are due to meet Sudanese officials in"
        " Tina on Thursday and that meeting will go ahead as planned."
    )
    assert [one[0] for one in found] == ["proposed", "scheduled"]
