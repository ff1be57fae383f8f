"""Days told in an apposition, by what stands in a calendar, by how much later than planned, and beside what was called off.

All articles are of Thursday, 14 March 2024.
"""

import pytest

import summitry


def meetings(text):
    return summitry.read(text, published="2024-03-14", clean=True).reading.meetings


def told(text):
    return {(one.status.value, one.when.edtf if one.when else None) for one in meetings(text)}


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        # The weekday behind "tomorrow" is that day; a day told twice is the one that is named.
        (
            "A video link of Kenya and Somalia that stood in the calendar for tomorrow, Friday, has had to be "
            "rescheduled.",
            "postponed",
            "2024-03-15",
        ),
        (
            "A joint committee of Kenya and Somalia is on the calendar in Nairobi for a week from Thursday, an "
            "official said.",
            "scheduled",
            "2024-03-21",
        ),
        (
            "Bolivia on Thursday scrapped a meeting with Chile that was in the calendar for Monday.",
            "cancelled",
            "2024-03-18",
        ),
        (
            "Bolivia's negotiations with Chile, which were down for Tuesday, have been moved to April 3.",
            "postponed",
            "2024-03-19",
        ),
        # Dates given for a round, a date made.
        (
            "Bolivia and Chile ended a round of talks on Thursday. They gave April 13 and 14 as the dates for the next round.",
            "scheduled",
            "2024-04-13/2024-04-14",
        ),
        (
            "The foreign ministers of Fiji and Tonga had made a date for Saturday in Suva to go over the reef.",
            "scheduled",
            "2024-03-16",
        ),
        # Counted from a day to come, and from the day that it was announced for.
        (
            "Fiji and Tonga go back to the table on Monday, "
            "six days after the Tongan team walked out of a session at the Hotel Anker in Suva.",
            "held",
            "2024-03-12",
        ),
        (
            "Laos and Thailand said their ministers would hold their tenth meeting on Saturday, a day later than "
            "announced.",
            "postponed",
            "2024-03-15",
        ),
        (
            "Laos and Thailand said their ministers would hold their tenth meeting on Saturday, a day later than "
            "announced.",
            "scheduled",
            "2024-03-16",
        ),
        # The old day on the noun or behind "instead of", the new one on the verb.
        (
            "The ministers of Peru and Ecuador will hold their first review in Lima on April 5 instead of March 25.",
            "postponed",
            "2024-03-25",
        ),
        (
            "The ministers of Peru and Ecuador will hold their first review in Lima on April 5 instead of March 25.",
            "scheduled",
            "2024-04-05",
        ),
        (
            "Peru said on Tuesday that the talks with Ecuador, set for Monday, would take place in May.",
            "postponed",
            "2024-03-18",
        ),
        (
            "A video conference of Peru and Ecuador, on the calendar for tomorrow, will be held on 25 March instead.",
            "postponed",
            "2024-03-15",
        ),
        # Plans that the parser takes for an aim; a plan of then, of which no more is told, came to nothing.
        (
            "The fifth cycle of the talks between Mali and Niger had been set to get under way in Dakar on April 8.",
            "cancelled",
            "2024-04-08",
        ),
        (
            "A meeting in Accra, in which Malian negotiators were to face Niger's on Friday, was moved back to "
            "April 12.",
            "postponed",
            "2024-03-15",
        ),
        (
            "Mediators said the next round of Mali and Niger, booked for Dakar in early April, had been cancelled.",
            "cancelled",
            "[2024-04-01..2024-04-10]",
        ),
        # A meeting that somebody did not come to was for that day.
        (
            "A meeting of Mali's army with the Dune Front fell through on Thursday when the front's delegates did "
            "not turn up.",
            "cancelled",
            "2024-03-14",
        ),
    ],
)
def test_which_day(text, status, day):
    assert (status, day) in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Kenya cancelled talks with Somalia on Thursday.",
        "Kenya called off a meeting with Somalia on Thursday, the ministry said.",
    ],
)
def test_what_was_called_off_today_was_not_for_today(text):
    assert {when for _, when in told(text)} == {None}


def test_a_clause_with_its_own_subject_keeps_its_day():
    text = (
        "The president of Gabon had travelled to Luanda for the purpose, "
        "and the two pick up again in Geneva next Wednesday, her office said."
    )
    visits = [one for one in meetings(text) if one.kind == "visit"]
    assert visits and all(one.when is None or one.when.edtf != "2024-03-20" for one in visits)


def test_a_meeting_that_fills_days_is_on_them():
    assert told("The second round of talks between Fiji and Tonga was to have filled Monday and Tuesday.") == {
        ("cancelled", "2024-03-18/2024-03-19")
    }
    assert told("The talks between Bolivia and Chile filled Monday and Tuesday.") == {("held", "2024-03-11/2024-03-12")}
    assert told("Bolivia and Chile filled a gap in the fence on Monday.") == set()


def test_what_was_to_be_before_the_month_was_out_is_in_what_is_left_of_it():
    text = "The deputy ministers of Bolivia and Chile were due to see each other in Arica before the month was out."
    assert told(text) == {("scheduled", "[2024-03-14..2024-03-31]")}
    assert told("Fiji and Tonga are to meet in Suva before April is over.") == {
        ("scheduled", "[2024-03-14..2024-04-30]")
    }
    assert told("Fiji and Tonga are to meet in Suva before June.") != {("scheduled", "[2024-03-14..2024-06-30]")}


def test_what_will_not_be_on_its_day_below_a_headline_that_puts_it_off_has_that_day():
    text = (
        "Fiji asks for more time as reef meeting with Tonga in Suva is put back\n\n"
        "The meeting of Fiji and Tonga on the reef that was to have opened in Suva on Saturday will not take place then, the Fijian "
        "foreign ministry said on Wednesday.\n\nA note had come through the hosts. There have been strikes.\n\nNo other day was named."
    )
    assert ("postponed", "2024-03-16") in told(text)


@pytest.mark.parametrize(
    ("text", "status", "day"),
    [
        (
            "Bolivia shelved a trip of its foreign minister to Chile, the ministry said on Wednesday, two days after he should have left.",
            "postponed",
            "2024-03-11",
        ),
        (
            "Talks between Fiji and Tonga were cancelled on Tuesday, a day after they were to open.",
            "cancelled",
            "2024-03-11",
        ),
        (
            "Kenya called off a visit of its minister to Somalia hours before his flight on Wednesday, and by Thursday the rain had come.",
            "cancelled",
            "2024-03-13",
        ),
    ],
)
def test_what_was_called_off_after_it_should_have_begun_has_the_day_of_its_beginning(text, status, day):
    assert (status, day) in told(text)


def test_a_day_after_something_else_is_no_day_of_what_was_called_off():
    text = "Talks between Fiji and Tonga were cancelled on Tuesday, a day after the minister left office."
    assert told(text) == {("cancelled", None)}
